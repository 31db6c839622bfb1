//! Fits the two chains.

pub(crate) mod chain;
mod minimise;
pub(crate) mod table;
pub(crate) mod validate;

use super::pagefile::PageFile;
use chain::{Chain, Sequence};
use khobor::Label;
use khobor::text::key;
use khobor::training::{self as inside, COLUMNS, KINDS, SPECIAL, STATEMENTS, STATES, Weights, ZONES};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A page in one of the forms that crawlers give it: its lines that are not blank.
pub(crate) struct View {
    /// Statements, and the label; `None` is any furniture.
    lines: Vec<(Vec<usize>, Option<Label>)>,
    /// The forms of one page count as one page.
    weight: f64,
}

/// All forms of the pages.
pub(crate) fn views(pages: &[PageFile]) -> Vec<View> {
    let all = pages.iter().flat_map(|page| {
        let forms = forms(page);
        let weight = page.weight / forms.len() as f64;
        forms.into_iter().map(move |(labels, lines)| view(&labels, &lines, weight))
    });
    all.collect()
}

type Form = (Vec<Option<Label>>, Vec<String>);

fn view(labels: &[Option<Label>], lines: &[String], weight: f64) -> View {
    let statements = inside::statements(&lines.join("\n"));
    View { lines: statements.into_iter().map(|(n, s)| (s, labels[n])).collect(), weight }
}

/// The page as it is, and as other extractors or another cut would give it.
fn forms(page: &PageFile) -> Vec<Form> {
    let whole: Form = (page.labels.clone(), page.lines.clone());
    let part = |keep: &dyn Fn(usize) -> bool| -> Form {
        let kept = (0..page.lines.len()).filter(|&n| keep(n));
        kept.map(|n| (page.labels[n], page.lines[n].clone())).unzip()
    };
    let is_text = |n: usize| matches!(page.labels[n], Some(Label::Body));
    let mut forms = Vec::new();
    if let (Some(first), Some(last)) = ((0..page.lines.len()).find(|&n| is_text(n)), (0..page.lines.len()).rfind(|&n| is_text(n))) {
        let title = (0..first).find(|&n| page.labels[n] == Some(Label::Title));
        if last + 3 < page.lines.len() {
            forms.push(part(&|n| n <= last));
        }
        // Most of the web's texts are cut within the story.
        let story: Vec<usize> = (first..=last).filter(|&n| is_text(n)).collect();
        if let Some(&half) = story.get(story.len() / 2).filter(|_| story.len() >= 4) {
            forms.push(part(&|n| n <= half));
        }
        if let Some(title) = title.filter(|&t| t > 1) {
            forms.push(part(&|n| n >= title));
            forms.push(part(&|n| n >= title && n <= last));
        }
    }
    forms.push(whole);
    forms
}

/// The words that short lines hold, that open lines, and that close them, on pages of so many newspapers at least, by their stems; those of most
/// newspapers first.
pub(crate) fn vocabulary(pages: &[PageFile], least: usize) -> [Vec<String>; 3] {
    let mut newspapers: [BTreeMap<String, BTreeSet<String>>; 3] = Default::default();
    for page in pages {
        // In one encoding.
        for line in page.lines.iter().map(|line| key(line)) {
            let stems = inside::stems(&line);
            let held = if stems.len() <= inside::SHORT { &*stems } else { &[] };
            let places = [held, &stems[..stems.len().min(1)], &stems[stems.len().saturating_sub(1)..]];
            for (newspapers, stems) in newspapers.iter_mut().zip(places) {
                for stem in stems {
                    newspapers.entry((*stem).to_owned()).or_default().insert(page.newspaper());
                }
            }
        }
    }
    newspapers.map(|newspapers| {
        let of_many = newspapers.into_iter().filter(|(_, of)| of.len() >= least);
        let mut words: Vec<(Reverse<usize>, String)> = of_many.map(|(word, of)| (Reverse(of.len()), word)).collect();
        words.sort();
        words.into_iter().map(|(_, word)| word).collect()
    })
}

/// Fits weights to the pages.
pub(crate) fn fit(views: &[View], passes: usize, penalty: f64) -> Weights {
    let structure: Vec<Sequence> = views.iter().filter_map(structure).collect();
    let kinds: Vec<Sequence> = views.iter().flat_map(furniture).collect();
    let states = Chain {
        outputs: COLUMNS.len(),
        output_of: (0..STATES).map(|s| inside::state(s).1).collect(),
        like: (0..COLUMNS.len()).map(|column| SPECIAL.iter().find(|special| special.column == column)?.like).collect(),
        answer_of: (0..STATES).map(|s| inside::answer(inside::state(s).1)).collect(),
        begins: (0..STATES).map(inside::begins).collect(),
        ends: (0..STATES).map(inside::ends).collect(),
        leads: (0..STATES).map(|a| (0..STATES).map(|b| inside::leads_to(a, b)).collect()).collect(),
    };
    let n = KINDS.len();
    let furniture = Chain {
        outputs: n,
        output_of: (0..n).collect(),
        like: vec![None; n],
        answer_of: (0..n).collect(),
        begins: vec![true; n],
        ends: vec![true; n],
        leads: vec![vec![true; n]; n],
    };
    let a = chain::fit(&states, &structure, STATEMENTS, passes, penalty, &expected(COLUMNS));
    let b = chain::fit(&furniture, &kinds, STATEMENTS, passes, penalty, &expected(KINDS));
    Weights { structure: a.outputs, first: a.first, last: a.last, steps: a.steps, kinds: b.outputs, kind_steps: b.steps }
}

/// What is expected before any page is seen: where a reader of the library says that a line is a sign-off, it nearly always is, and the
/// labelled pages hold too few sign-offs to learn how nearly.
const EXPECTED: &[(&str, Label, f64)] = &[
    ("a sign-off", Label::Signoff, 3.0),
    ("initials just after a paragraph", Label::Signoff, 3.0),
    ("a source line", Label::Source, 4.0),
    ("a date alone", Label::Date, 2.0),
    ("published", Label::Date, 2.0),
    ("updated", Label::Date, 2.0),
    ("a page clock alone", Label::Masthead, 2.0),
    ("a byline", Label::Byline, 2.0),
    ("a picture credit", Label::Caption, 2.0),
    ("all edition words", Label::Edition, 4.0),
    ("all tags words", Label::Tags, 2.0),
    ("opens with a tags word", Label::Tags, 1.0),
    ("all related words", Label::Related, 2.0),
    ("all comments words", Label::Comments, 3.0),
    ("all share words", Label::Share, 3.0),
    ("all promo words", Label::Promo, 3.0),
    ("all footer words", Label::Footer, 3.0),
    ("copyright sign", Label::Footer, 3.0),
    ("all nav words", Label::Nav, 3.0),
    ("all error words", Label::Error, 3.0),
    ("a paragraph that ends with dots", Label::Body, -1.0),
    ("a weekday and date after a word or two, on the first lines", Label::Masthead, 2.0),
    ("a weekday and date after a word or two, on the first lines", Label::Other, 1.0),
    ("a long line with a labelled date", Label::Title, 5.0),
    ("no words", Label::Other, 2.0),
    ("a date beside a slash", Label::Date, 2.0),
    ("a date at midnight", Label::Date, 3.0),
    ("a page that ends with a bare date after a paragraph or two", Label::Body, -4.0),
    ("a page that ends with a bare date after a paragraph or two", Label::Date, -3.0),
    ("a picture in Markdown", Label::Caption, 2.0),
    ("news to come", Label::Body, 4.0),
    ("a date beside byline words", Label::Date, 1.0),
    ("a date between bars", Label::Date, 1.0),
    ("a paragraph that stands above already", Label::Body, -6.0),
];

fn expected(outputs: &[Label]) -> Vec<(usize, usize, f64)> {
    let number = |name: &str| (0..STATEMENTS).find(|&n| inside::statement(n) == name);
    EXPECTED.iter().filter_map(|(name, label, weight)| Some((number(name)?, outputs.iter().position(|o| o == label)?, *weight))).collect()
}

/// The states that a page's lines may be in: furniture above, a lead up to the headline, a head from there, a story from the first paragraph to the
/// last, furniture below; or furniture alone.
fn structure(view: &View) -> Option<Sequence> {
    let is_text = |l: &Option<Label>| matches!(l, Some(Label::Body | Label::Heading));
    let is_article = |l: &Option<Label>| l.is_some_and(|l| !l.is_furniture());
    let labels: Vec<Option<Label>> = view.lines.iter().map(|(_, l)| *l).collect();
    let first = labels.iter().position(is_article);
    let title = labels.iter().position(|l| *l == Some(Label::Title)).unwrap_or(labels.len());
    let begin = labels.iter().position(is_text).unwrap_or(labels.len());
    let end = labels.iter().rposition(is_text).map_or(labels.len(), |n| n + 1);
    let zone = |n: usize| match first {
        None => "no-article",
        Some(first) if n < first => "above",
        _ if n < begin.min(title) => "lead",
        _ if n < begin => "head",
        _ if n == begin && labels[n] == Some(Label::Body) => "opening",
        _ if n < end => "story",
        _ => "below",
    };
    let lines = view.lines.iter().enumerate().map(|(n, (statements, label))| {
        let fits = |&state: &usize| {
            let (of_zone, column) = inside::state(state);
            ZONES[of_zone] == zone(n) && may_be(*label, column)
        };
        let states: Vec<usize> = (0..STATES).filter(fits).collect();
        // A label that its zone does not know (a headline below the story) is left open.
        (statements.clone(), if states.is_empty() { (0..STATES).collect() } else { states })
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then_some(Sequence { lines, weight: view.weight })
}

/// Whether a column stands for a line of this label; `None` is any furniture.
fn may_be(label: Option<Label>, column: usize) -> bool {
    match label {
        None => COLUMNS[column].is_furniture(),
        // Under this name the columns have all furniture but other stories.
        Some(label) if label.is_furniture() && label != Label::Related => COLUMNS[column] == Label::Other,
        Some(label) => COLUMNS[column] == label,
    }
}

/// The runs of furniture.
fn furniture(view: &View) -> Vec<Sequence> {
    let mut runs = Vec::new();
    let mut lines = Vec::new();
    for (statements, label) in &view.lines {
        if label.is_none_or(Label::is_furniture) {
            let kinds = (0..KINDS.len()).filter(|&kind| label.is_none_or(|label| label == KINDS[kind]));
            lines.push((statements.clone(), kinds.collect::<Vec<_>>()));
        } else if !lines.is_empty() {
            runs.push(Sequence { lines: std::mem::take(&mut lines), weight: view.weight });
        }
    }
    if !lines.is_empty() {
        runs.push(Sequence { lines, weight: view.weight });
    }
    runs.retain(|r| r.lines.iter().any(|(_, kinds)| kinds.len() < KINDS.len()));
    runs
}
