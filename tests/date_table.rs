//! The table of printed dates that lies beside the repository, where it does.

mod support;

use khobor::date::{Reader, Reckoning};
use std::path::PathBuf;
use support::date_rows::is_right;

/// The share of rows that must be right; those of `none` and `invalid` must all be.
const BAR: f64 = 0.99;

fn table() -> Option<String> {
    let shared =
        std::env::var_os("KHOBOR_SHARED").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let table = std::fs::read_to_string(shared.join("dates/dates.tsv")).ok();
    let required = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(table.is_some() || !required, "no dates/dates.tsv in {}", shared.display());
    table
}

#[test]
fn the_table_is_read() {
    let Some(table) = table() else {
        println!("skipped: no table of dates beside the repository");
        return;
    };
    let reader = Reader::new().reckoning(Reckoning::Bangladesh);
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|row| row.split('\t').collect()).collect();
    let scored = |row: &&Vec<&str>| row.len() > 9 && row[1] != "relative" && !row[9].contains("ambiguous");
    let wrong: Vec<_> = rows
        .iter()
        .filter(scored)
        .filter(|row| !is_right(row, row[9], &reader.find_iter(row[0]).map(|found| found.value).collect::<Vec<_>>()))
        .map(|row| format!("{} {}", row[1], row[0]))
        .collect();
    let all = rows.iter().filter(scored).count();
    let right = 1.0 - wrong.len() as f64 / all.max(1) as f64;
    assert!(
        right >= BAR && !wrong.iter().any(|row| row.starts_with("none") || row.starts_with("invalid")),
        "{right:.4}\n{}",
        wrong.join("\n")
    );
}
