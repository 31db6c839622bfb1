//! Golden pages: every line's label and every fact, as a person reads them.
//!
//! The pages of `tests/golden/<site>/` are written for this project in the shape of each site; their form is that of
//! `examples/support/pagefile.rs`. A key that a file does not give must come out absent.

mod support;

use khobor::{Label, Parser};
use std::collections::BTreeMap;
use std::path::Path;
use support::{PageFile, assert_none, facts, own};

/// The sites whose pages the crate was first made for, and how many golden pages each must have.
const FIRST: &[&str] = &["dhaka-diplomat", "kalbela", "swadhin-news", "unnamed-1"];
const FEWEST: usize = 3;

/// Two gutters and the facts, the rows that differ marked.
fn diff(page: &PageFile) -> Option<String> {
    let text = page.text();
    let parsed = Parser::new().parse(&*text);
    let blocks = Parser::new().label(&*text);
    let mut rows = Vec::new();
    for &key in facts::KEYS {
        let (want, got): (Vec<&str>, _) = (page.fact(key).collect(), facts::given(parsed.as_ref().ok(), key));
        if !facts::same(key, &want, &got) {
            let lacks = want.iter().filter(|value| !got.iter().any(|g| g == *value));
            rows.extend(lacks.map(|value| format!("- {key}: {value}")));
            rows.extend(got.iter().filter(|value| !want.contains(&value.as_str())).map(|value| format!("+ {key}: {value}")));
        }
    }
    let ends_in_feed = text.is_empty() || text.ends_with('\n');
    let got: Vec<Label> = blocks.lines().map(|l| l.label()).chain(ends_in_feed.then_some(Label::Blank)).collect();
    if got.len() != page.labels.len() {
        rows.push(format!("expected {} lines, found {}", page.labels.len(), got.len()));
    }
    for (n, ((want, got), line)) in page.labels.iter().zip(got).zip(&page.lines).enumerate() {
        let right = want.map_or(got.is_furniture(), |want| want == got);
        if !right {
            rows.push(format!("@ line {}", n + 1));
            rows.push(format!("- {:10}| {line}", want.map_or("furniture", Label::as_str)));
            rows.push(format!("+ {:10}| {line}", got.as_str()));
        }
    }
    (!rows.is_empty()).then(|| format!("{}\n{}\n", support::name(&page.path), rows.join("\n")))
}

#[test]
fn what_is_wrong_with_a_page_file_is_said() {
    for (file, wrong) in [
        ("title: নদী\n", "1.page: expected a line of ----"),
        ("title:নদী\n----\ntitle     | নদী", "1.page: expected a key, a colon and a space before a value, found ⟦title:নদী⟧"),
        (
            "----\ntitle     | নদী\n",
            "1.page: line 2 of the page: expected a label and a bar, found ⟦⟧ (no line feed stands after the last row)",
        ),
        ("----\ntitel     | নদী", "1.page: line 1 of the page: expected the name of a label in lower case, such as `title`, found ⟦titel⟧"),
    ] {
        assert_eq!(PageFile::parse(Path::new("1.page"), file).map(|_| ()), Err(wrong.to_owned()));
    }
}

#[test]
fn golden_pages_are_read_as_their_files_say() {
    let pages = own(&["golden"]);
    let mut sites: BTreeMap<&str, usize> = BTreeMap::new();
    for page in &pages {
        let unknown = page.facts.iter().find(|(key, _)| key != "host" && !facts::KEYS.contains(&key.as_str()));
        assert!(unknown.is_none(), "{}: expected a key of a page file, found {unknown:?}", support::name(&page.path));
        *sites.entry(page.fact("site").next().unwrap_or("")).or_default() += 1;
    }
    for site in FIRST {
        let ran = sites.get(site).copied().unwrap_or(0);
        assert!(ran >= FEWEST, "expected at least {FEWEST} golden pages of {site}, found {ran}");
    }
    assert_none(&pages.iter().filter_map(diff).collect::<Vec<_>>());
}
