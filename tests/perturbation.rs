//! How much of a page's reading stays when the crawler's converter had been another: blank lines or bullets dropped, lines doubled, the
//! page's head or tail cut off.
//!
//! A page keeps a line where the line has the label that it had on the page as it was. What must change nothing at all, line ends and
//! encodings, is a law and stands in `laws.rs`.

mod support;

use khobor::{Label, Parser};
use support::{PageFile, own, shared, twins};

/// Lines of the other page, each with the number of the line that it was.
type Lines = Vec<(usize, String)>;

struct Perturbation {
    name: &'static str,
    /// `None` where the page has nothing of the kind.
    change: fn(&PageFile) -> Option<Lines>,
    /// The mean share of labels kept over `tests/pages` and `tests/golden`, a little below what was
    /// measured. It only goes up.
    own: f64,
    /// The same over the labelled pages beside the repository.
    shared: f64,
}

#[rustfmt::skip]
const PERTURBATIONS: &[Perturbation] = &[
    Perturbation { name: "blank lines dropped", change: without_blanks, own: 1.0, shared: 1.0 },
    Perturbation { name: "bullets dropped", change: without_bullets, own: 0.979, shared: 0.995 },
    Perturbation { name: "every line doubled", change: doubled, own: 0.999, shared: 0.996 },
    Perturbation { name: "crlf", change: |page| each(page, |line| format!("{line}\r")), own: 1.0, shared: 1.0 },
    Perturbation { name: "nfc", change: |page| each(page, twins::nfc), own: 1.0, shared: 1.0 },
    Perturbation { name: "precomposed", change: |page| each(page, twins::precomposed), own: 1.0, shared: 1.0 },
    Perturbation { name: "tail cut", change: without_tail, own: 0.974, shared: 0.990 },
    Perturbation { name: "head cut", change: without_head, own: 0.985, shared: 1.0 },
];

/// What each page should keep at least.
const BAR: f64 = 0.97;

fn numbered(page: &PageFile) -> impl DoubleEndedIterator<Item = (usize, String)> {
    page.lines.iter().cloned().enumerate()
}

fn is_blank(page: &PageFile, line: usize) -> bool {
    page.labels[line] == Some(Label::Blank)
}

fn is_story(page: &PageFile, line: usize) -> bool {
    page.labels[line].is_some_and(|l| !l.is_furniture() && l != Label::Blank)
}

fn each(page: &PageFile, change: impl Fn(&str) -> String) -> Option<Lines> {
    Some(page.lines.iter().map(|line| change(line)).enumerate().collect())
}

fn without_blanks(page: &PageFile) -> Option<Lines> {
    let lines: Lines = numbered(page).filter(|&(n, _)| !is_blank(page, n)).collect();
    (lines.len() < page.lines.len()).then_some(lines)
}

fn without_bullets(page: &PageFile) -> Option<Lines> {
    let plain = |line: &str| line.trim_start().strip_prefix(['•', '●', '▪', '■', '*', '-']).map(|rest| rest.trim_start().to_owned());
    let lines: Lines = page.lines.iter().map(|line| plain(line).unwrap_or_else(|| line.clone())).enumerate().collect();
    lines.iter().any(|(n, line)| *line != page.lines[*n]).then_some(lines)
}

fn doubled(page: &PageFile) -> Option<Lines> {
    Some(numbered(page).flat_map(|(n, line)| [(n, line.clone()), (n, line)]).collect())
}

/// Nothing below the story, its source, sign-off and topics.
fn without_tail(page: &PageFile) -> Option<Lines> {
    let last = (0..page.lines.len()).rev().find(|&n| is_story(page, n))?;
    (last + 1 < page.lines.len()).then(|| numbered(page).take(last + 1).collect())
}

/// Nothing above the headline.
fn without_head(page: &PageFile) -> Option<Lines> {
    let first = page.labels.iter().position(|&l| l == Some(Label::Title))?;
    (first > 0).then(|| numbered(page).skip(first).collect())
}

fn labels(text: &str) -> Vec<Label> {
    let ends_in_feed = text.is_empty() || text.ends_with('\n');
    Parser::new().label(text).lines().map(|l| l.label()).chain(ends_in_feed.then_some(Label::Blank)).collect()
}

/// The share of lines, blank ones left out, that have the label they had.
fn kept(page: &PageFile, lines: &Lines) -> f64 {
    let before = labels(&page.text());
    let after = labels(&lines.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n"));
    assert_eq!(after.len(), lines.len(), "{}", support::name(&page.path));
    let spoken = lines.iter().zip(after).filter(|((n, _), _)| before[*n] != Label::Blank);
    let (all, same) = spoken.fold((0, 0), |(all, same), ((n, _), label)| (all + 1, same + u32::from(before[*n] == label)));
    if all == 0 { 1.0 } else { f64::from(same) / f64::from(all) }
}

fn judge(set: &str, pages: &[PageFile], floor: fn(&Perturbation) -> f64) {
    let mut low = Vec::new();
    println!("{set}: {} pages\n{:22}{:>7}{:>8}{:>8}{:>8}{:>12}", pages.len(), "", "pages", "mean", "least", "floor", "below 0.97");
    for perturbation in PERTURBATIONS {
        let mut shares: Vec<(f64, &PageFile)> =
            pages.iter().filter_map(|page| (perturbation.change)(page).map(|lines| (kept(page, &lines), page))).collect();
        shares.sort_by(|a, b| a.0.total_cmp(&b.0));
        let Some(&(least, worst)) = shares.first() else { continue };
        let mean = shares.iter().map(|s| s.0).sum::<f64>() / shares.len() as f64;
        let below = shares.iter().filter(|s| s.0 < BAR).count();
        let floor = floor(perturbation);
        let name = perturbation.name;
        println!("{name:22}{:7}{mean:8.4}{least:8.3}{floor:8.3}{below:12}  least: {}", shares.len(), support::name(&worst.path));
        if mean < floor {
            low.push(format!("{set}, {name}: {mean:.4} < {floor}"));
        }
    }
    support::assert_none(&low);
}

#[test]
fn own_pages_keep_their_labels() {
    judge("tests", &own(&["pages", "golden"]), |p| p.own);
}

#[test]
fn pages_beside_the_repository_keep_their_labels() {
    let pages = shared(&["seeds", "pages", "heads"]);
    if !pages.is_empty() {
        judge("shared", &pages, |p| p.shared);
    }
}
