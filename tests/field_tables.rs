//! The shared tables of real bylines, credits and sign-offs: nearly every row must be right.
//!
//! They are looked for in `$KHOBOR_SHARED` or `../shared`; without them the test says so and passes, but not where `CI=true`.

use khobor::field::{Byline, Credit, Signoff};
use khobor::text::canonical;
use std::path::{Path, PathBuf};

/// The share of rows that must be right.
const FLOOR: f64 = 0.98;

fn table(name: &str) -> Option<String> {
    let folder = std::env::var_os("KHOBOR_SHARED").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let text = std::fs::read_to_string(folder.join("fields").join(name)).ok();
    if text.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "{name} is not in {}", folder.display());
        println!("skipped: no {name} in {}", folder.display());
    }
    text
}

/// Counts the rows of which `wrong` says nothing, and shows the others.
fn score(name: &str, wrong: impl Fn(&[&str]) -> Option<String>) {
    let Some(text) = table(name) else { return };
    let rows: Vec<Vec<&str>> = text.lines().skip(1).filter(|l| !l.is_empty()).map(|l| l.split('\t').collect()).collect();
    let failures: Vec<String> = rows.iter().filter_map(|row| wrong(row)).collect();
    let share = 1.0 - failures.len() as f64 / rows.len().max(1) as f64;
    assert!(share >= FLOOR, "{name}: {share:.3}\n{}", failures.join("\n"));
}

fn fold(text: &str) -> String {
    canonical(text).split_whitespace().collect::<Vec<_>>().join(" ").trim_matches([' ', '.', '।']).to_owned()
}

fn list<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> Vec<String> {
    let mut items: Vec<String> = items.into_iter().map(|i| fold(i.as_ref())).filter(|i| !i.is_empty()).collect();
    items.sort();
    items
}

#[test]
fn bylines() {
    score("bylines.tsv", |row| {
        let got = Byline::parse(row[0]);
        let kind = got.as_ref().map_or("none", |b| b.kind().as_str());
        let ok = match row[1] {
            "none" | "place" => matches!(kind, "none" | "place"),
            want => kind == want && got.as_ref().is_some_and(|b| list(b.names()) == list(row[2].split(';'))),
        };
        (!ok).then(|| format!("{row:?}\n    got {got:?}"))
    });
}

#[test]
fn credits() {
    score("credits.tsv", |row| {
        let got = Credit::parse(row[0]);
        let (caption, credit, sources) = got.as_ref().map_or((None, None, &[][..]), |c| (c.caption(), c.credit(), c.sources()));
        let ok = fold(caption.unwrap_or("")) == fold(row[2])
            && fold(credit.unwrap_or("")) == fold(row[3])
            && list(sources) == list(row[4].split(';'));
        (!ok).then(|| format!("{row:?}\n    got {got:?}"))
    });
}

#[test]
fn signoffs() {
    score("signoffs.tsv", |row| {
        let got = Signoff::parse(row[0]);
        (got.is_some() != (row[1] == "yes")).then(|| format!("{row:?}\n    got {got:?}"))
    });
}
