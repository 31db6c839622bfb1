//! The table of printed dates that lies beside the repository, where it does.

use khobor::date::{Reader, Reckoning, Role, Stamp};
use std::path::PathBuf;

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

/// Date, time to the minute, Bangla and Hijri date, as the table writes them.
fn written(stamp: &Stamp) -> [String; 4] {
    [
        stamp.date().map(|date| date.to_string()),
        stamp.time().map(|time| time.format("%H:%M").to_string()),
        stamp.bangla().map(|date| format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())),
        stamp.hijri().map(|date| format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())),
    ]
    .map(Option::unwrap_or_default)
}

fn minutes(time: &str) -> &str {
    time.get(..5).unwrap_or(time)
}

/// Whether a row of a date that is printed is read as it should be.
fn is_right(cells: &[&str], found: &[Stamp]) -> bool {
    let &[_, role, date, time, date2, time2, bangla, hijri, ..] = cells else { return false };
    let found: Vec<_> = found.iter().filter(|stamp| stamp.date().is_some()).collect();
    if matches!(role, "none" | "invalid" | "dateline") || date.is_empty() {
        return found.is_empty();
    }
    let by = |role| found.iter().find(|stamp| stamp.role() == Some(role)).map(|stamp| written(stamp));
    let is = |stamp: &[String; 4], date: &str, time: &str| stamp[0] == date && stamp[1] == minutes(time);
    match role {
        "both" => {
            by(Role::Published).is_some_and(|stamp| is(&stamp, date, time))
                && by(Role::Updated).is_some_and(|stamp| is(&stamp, date2, time2))
        }
        _ => found.first().is_some_and(|stamp| {
            let role_fits = match role {
                "published" => stamp.role() == Some(Role::Published),
                "updated" => stamp.role() == Some(Role::Updated),
                "page_clock" => stamp.role() == Some(Role::Page) || cells[9].contains("bangla-only"),
                _ => true,
            };
            let [_, _, has_bangla, has_hijri] = written(stamp);
            role_fits
                && is(&written(stamp), date, time)
                && (bangla.is_empty() || bangla == has_bangla)
                && (hijri.is_empty() || hijri == has_hijri)
        }),
    }
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
        .filter(|row| !is_right(row, &reader.find_iter(row[0]).map(|found| found.value).collect::<Vec<_>>()))
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
