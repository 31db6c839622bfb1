//! The margin is worth something: of the lines that the labeller is least sure of, far more are wrong than of the others, and on pages that
//! taught the weights nothing the margins tell articles from lists and right articles from wrong ones as the cookbook says.

mod support;

use khobor::{Article, Label, Parser};
use std::fmt::Write as _;
use support::{PageFile, facts, own, shared};

/// Whether a line came out right, all furniture being one.
fn judged(pages: &[PageFile]) -> Vec<(u32, bool)> {
    let mut judged = Vec::new();
    for page in pages {
        let text = page.text();
        for (line, want) in Parser::generic().label(&text).lines().zip(&page.labels) {
            let Some(margin) = line.margin() else { continue };
            let right = want.map_or(line.label().is_furniture(), |l| l == line.label() || l.is_furniture() && line.label().is_furniture());
            judged.push((margin, right));
        }
    }
    judged.sort_unstable();
    judged
}

/// Holds that the least sure lines, one of so many, have at least this share of the errors, in hundredths.
fn the_unsure_hold_most_errors(set: &str, pages: &[PageFile], one_of: usize, floor: usize) {
    let judged = judged(pages);
    let wrong = |lines: &[(u32, bool)]| lines.iter().filter(|(_, right)| !right).count();
    let (unsure, all) = (wrong(&judged[..judged.len() / one_of]), wrong(&judged));
    println!("{set}: {} lines, {all} wrong, {unsure} of them among the least sure of {one_of}", judged.len());
    assert!(unsure * 100 >= all * floor, "{set}: the least sure of {one_of} hold {unsure} of {all} errors");
}

#[test]
fn of_own_pages() {
    the_unsure_hold_most_errors("own", &own(&["pages", "golden"]), 10, 50);
}

#[test]
fn of_pages_beside_the_repository() {
    let pages = shared(&["seeds", "pages", "heads"]);
    if !pages.is_empty() {
        the_unsure_hold_most_errors("shared", &pages, 10, 50);
    }
}

/// On pages that the weights have not learned by heart, a tenth of the lines is not enough.
#[test]
fn of_unseen_pages() {
    the_unsure_hold_most_errors("unseen", &own(&["unseen"]), 2, 76);
}

/// What was read of a page as an article, and what is true of it.
struct Read {
    /// Whether the page has an article.
    is_article: bool,
    /// Whether it has one, and headline, date, byline and body are right.
    is_right: bool,
    widest: u32,
    least: u32,
    /// Headline, publication date and byline: the margin of what was given, and whether it is right.
    values: [Option<(u32, bool)>; 3],
    paragraphs: usize,
    is_doubtful: bool,
}

/// What may be said of a reading.
type Holds = fn(&Read) -> bool;

/// The function of the cookbook: the widest margin of a line of the article, and the least of any line.
fn sureness(article: &Article<'_>) -> (u32, u32) {
    let of_the_story = article.blocks().lines().filter(|line| !line.label().is_furniture());
    let widest = of_the_story.filter_map(|line| line.margin()).max();
    let least = article.blocks().lines().filter_map(|line| line.margin()).min();
    (widest.unwrap_or(u32::MAX), least.unwrap_or(u32::MAX))
}

fn has_an_article(page: &PageFile) -> bool {
    page.labels.iter().flatten().any(|label| !label.is_furniture() && *label != Label::Blank)
}

fn read(page: &PageFile) -> Option<Read> {
    let text = page.text();
    let article = Parser::new().parse(&text).ok()?;
    let is_right = |key: &str| facts::same(key, &page.fact(key).collect::<Vec<_>>(), &facts::given(Some(&article), key));
    let spans = [article.title().map(|v| v.span), article.published().map(|v| v.span), article.byline().map(|v| v.span)];
    let margins = spans.map(|span| span.and_then(|span| article.blocks().margin(span)));
    let keys = ["title", "published", "byline"].map(is_right);
    let of_the_body = |label: Option<Label>| label == Some(Label::Body);
    let body = article.blocks().lines().zip(&page.labels).all(|(line, want)| of_the_body(Some(line.label())) == of_the_body(*want));
    let (widest, least) = sureness(&article);
    Some(Read {
        is_article: has_an_article(page),
        is_right: has_an_article(page) && body && keys == [true; 3],
        widest,
        least,
        values: [0, 1, 2].map(|n| Some((margins[n]?, keys[n]))),
        paragraphs: article.body().len(),
        is_doubtful: !article.notes().is_empty() || widest < 600 || least < 100,
    })
}

/// How often one of the first has a wider margin than one of the second; half is chance. In hundredths.
fn sorts(better: &[u32], worse: &[u32]) -> usize {
    let points = |b: u32| worse.iter().map(|w| usize::from(b > *w) + usize::from(b >= *w)).sum::<usize>();
    better.iter().map(|b| points(*b)).sum::<usize>() * 50 / (better.len() * worse.len()).max(1)
}

#[test]
fn the_margins_sort_unseen_pages_as_the_cookbook_says() {
    let pages = own(&["unseen"]);
    let read: Vec<Read> = pages.iter().filter_map(read).collect();
    let (articles, lists): (Vec<&Read>, Vec<&Read>) = read.iter().partition(|r| r.is_article);
    let (right, wrong): (Vec<&Read>, Vec<&Read>) = articles.iter().copied().partition(|r| r.is_right);
    let count = |of: &[&Read], holds: &dyn Fn(&Read) -> bool| of.iter().filter(|r| holds(r)).count();

    let mut table =
        String::from("| margin at least | widest: articles, lists | least: articles right, not | headline right, not | date | byline |\n");
    table += "|--:|--:|--:|--:|--:|--:|\n";
    for least in [0, 100, 230, 400, 500, 600] {
        let widest = [&articles, &lists].map(|of| count(of, &|r| r.widest >= least));
        let whole = [&right, &wrong].map(|of| count(of, &|r| r.least >= least));
        let value =
            |n: usize| [true, false].map(|is| read.iter().filter_map(|r| r.values[n]).filter(|(m, r)| *m >= least && *r == is).count());
        let row = [widest, whole, value(0), value(1), value(2)].map(|[yes, no]| format!("{yes}, {no}"));
        writeln!(table, "| {least} | {} |", row.join(" | ")).expect("memory takes all");
    }
    let lists_of_all = pages.iter().filter(|page| !has_an_article(page)).count();
    let rows: [(&str, Holds); 4] = [
        ("an article is read", |_| true),
        ("two paragraphs or more", |r| r.paragraphs >= 2),
        ("widest margin 600", |r| r.widest >= 600),
        ("`is_doubtful` says no", |r| !r.is_doubtful),
    ];
    table += "\n| holds of | articles all right | articles with a mistake | lists |\n|---|--:|--:|--:|\n";
    for (name, holds) in rows {
        writeln!(table, "| {name} | {} | {} | {} |", count(&right, &holds), count(&wrong, &holds), count(&lists, &holds))
            .expect("memory takes all");
    }
    let all = pages.len() - lists_of_all;
    println!("{all} articles, {lists_of_all} lists\n{table}");
    for (file, text) in [("README.md", include_str!("../README.md")), ("src/lib.rs", include_str!("../src/lib.rs"))] {
        let (of, taken) = (format!("{lists_of_all} pages without"), format!(", {} are read as one", lists.len()));
        assert!(text.contains(&of) && text.contains(&taken), "expected ⟦{of}⟧ and ⟦{taken}⟧ in {file}");
    }

    let of = |of: &[&Read], margin: fn(&Read) -> u32| of.iter().map(|r| margin(r)).collect::<Vec<_>>();
    let from_lists = sorts(&of(&articles, |r| r.widest), &of(&lists, |r| r.widest));
    let from_wrong = sorts(&of(&right, |r| r.least), &of(&wrong, |r| r.least));
    assert!(from_lists >= 89, "the widest margin is wider of an article than of a list in {from_lists} of 100 pairs");
    assert!(from_wrong >= 88, "the least margin is wider of a right article than of a wrong one in {from_wrong} of 100 pairs");

    let cookbook = include_str!("../docs/cookbook.md");
    let wrong: Vec<u32> = judged(&pages).into_iter().filter(|(_, right)| !right).map(|(margin, _)| margin).collect();
    let sure = wrong.iter().filter(|&&margin| margin >= 230).count();
    let said = format!("of the {} lines that are wrong on these pages {sure}\n", wrong.len());
    assert!(cookbook.contains(&said), "expected ⟦{said}⟧ in docs/cookbook.md");
    let shown =
        cookbook.split_once("<!-- margins -->").and_then(|(_, rest)| rest.split_once("<!-- /margins -->")).map(|(shown, _)| shown.trim());
    assert_eq!(shown, Some(table.trim()), "docs/cookbook.md does not show the table of today:\n{table}");
}

/// A value can be asked too.
#[test]
fn a_value_is_as_sure_as_its_line() {
    let page = include_str!("../examples/pages/nodir-khobor.txt");
    let article = khobor::parse(page).expect("an article");
    let title = article.title().expect("a headline");
    let line = article.blocks().lines().find(|l| l.span().contains(title.span)).expect("the headline's line");
    assert_eq!(article.blocks().margin(title.span), line.margin());
    assert_eq!(line.label(), Label::Title);
}

/// A place is as sure as the least sure line of which it holds something; one that is empty, as the line that it stands on.
#[test]
fn a_place_is_as_sure_as_its_least_sure_line() {
    let page = include_str!("../examples/pages/nodir-khobor.txt");
    let blocks = khobor::Parser::generic().label(page);
    let lines: Vec<_> = blocks.lines().collect();
    let margin = |start, end| blocks.margin(khobor::Span::new(start, end).expect("in order"));
    for (above, below) in lines.iter().zip(&lines[1..]) {
        let (first, border, last) = (above.span().start(), above.span().end(), below.span().end());
        let both = [above.margin(), below.margin()].into_iter().flatten().min();
        for (start, end, want) in [
            (first, first, above.margin()),
            (first, border, above.margin()),
            (border, border, below.margin()),
            (border - 1, border + 1, both),
            (first, last, both),
        ] {
            assert_eq!(margin(start, end), want, "{start}..{end} of {above:?} {below:?}");
        }
    }
    assert_eq!(margin(page.len(), page.len() + 1), None);
    assert_eq!(margin(0, page.len()), lines.iter().filter_map(|line| line.margin()).min());
}

/// A block is as sure as the least sure of its lines.
#[test]
fn a_block_is_as_sure_as_its_least_sure_line() {
    let page = include_str!("../examples/pages/nodir-khobor.txt");
    let blocks = khobor::Parser::generic().label(page);
    let mut lines = blocks.lines();
    for block in blocks.iter() {
        let of_block = lines.by_ref().take(block.text().lines().count());
        assert_eq!(block.margin(), of_block.filter_map(|line| line.margin()).min(), "{block:?}");
    }
    assert!(blocks.iter().any(|block| block.margin().is_some()));
    assert_eq!(blocks, khobor::Parser::generic().label(page));
    assert_ne!(blocks, khobor::Parser::generic().label(&*page.replace('।', "")));
}
