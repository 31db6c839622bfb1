//! What a run has found, as a table for a person.

use crate::count::s;
use crate::options::Options;
use crate::tally::{Site, Tally};
use anstyle::Style;
use indicatif::{FormattedDuration, HumanCount};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

const HEAD: Style = Style::new().bold();
/// How many newspapers and hosts have a row. All are in the file of progress.
const ROWS: usize = 25;
/// How many kinds of notes a row names, so that it fits a terminal.
const KINDS: usize = 2;

/// The table, and a line for each thing that a person should know. `run` is how many pages this run has read and how long it took; none if
/// an earlier one was complete.
pub(crate) fn text(tally: &Tally, options: &Options, run: Option<(u64, Duration)>, left_out: u64) -> String {
    let mut sites: Vec<(&str, &Site)> = tally.sites.iter().map(|(name, site)| (name.as_str(), site)).collect();
    sites.sort_by_key(|(name, site)| (std::cmp::Reverse(site.pages), *name));
    let mut rows = vec![["site", "pages", "articles", "with date", "with byline", "notes"].map(str::to_owned)];
    rows.extend(sites.iter().take(ROWS).map(|(name, site)| row(name, site)));
    if let Some(more) = sites.get(ROWS..).filter(|more| !more.is_empty()) {
        let mut rest = Tally::default();
        more.iter().for_each(|(name, site)| rest.site(name, site));
        rows.push(row(&format!("({} more)", more.len()), &rest.all));
    }
    rows.push(row("all", &tally.all));
    let mut text = table(&rows);
    let mut line = |said: String| text.extend([&said, "\n"]);
    if tally.all.notes.len() > KINDS {
        line(format!("notes: {}", counts(&tally.all.notes, usize::MAX)));
    }
    let errors = tally.error_count();
    if errors > 0 {
        let place = match &options.errors {
            _ if options.line_for_line => "in the output".to_owned(),
            Some(path) => format!("in {}", path.display()),
            None => "--errors FILE keeps them".to_owned(),
        };
        line(format!("{} not read: {} ({place})", HumanCount(errors), counts(&tally.errors, usize::MAX)));
    }
    if tally.empty_lines > 0 {
        line(format!("{} empty line{}", HumanCount(tally.empty_lines), s(tally.empty_lines)));
    }
    if tally.times_unread > 0 {
        let unread = tally.times_unread;
        line(format!("{} record{} with a time of the crawl that cannot be read as one", HumanCount(unread), s(unread)));
    }
    if left_out > 0 {
        line(format!(
            "left out {} file{} of a folder; only names that end in .jsonl, .ndjson, .json or .txt are read",
            HumanCount(left_out),
            s(left_out)
        ));
    }
    line(match run {
        #[expect(clippy::cast_precision_loss, reason = "a rate for a person")]
        Some((pages, time)) => format!("{}, {:.0} pages/s", FormattedDuration(time), pages as f64 / time.as_secs_f64().max(0.001)),
        None => "complete already; nothing was read".to_owned(),
    });
    text
}

fn row(name: &str, site: &Site) -> [String; 6] {
    let number = |n: u64| HumanCount(n).to_string();
    [
        name.to_owned(),
        number(site.pages),
        number(site.articles),
        number(site.with_date),
        number(site.with_byline),
        counts(&site.notes, KINDS),
    ]
}

/// `damage 12, derived-date 3, 2 more kinds`: the most frequent first.
fn counts(counts: &BTreeMap<String, u64>, most: usize) -> String {
    let mut counts: Vec<(&String, &u64)> = counts.iter().collect();
    counts.sort_by_key(|(name, n)| (std::cmp::Reverse(**n), *name));
    let mut named: Vec<String> = counts.iter().take(most).map(|(name, n)| format!("{name} {}", HumanCount(**n))).collect();
    if counts.len() > most {
        named.push(format!("{} more", counts.len() - most));
    }
    named.join(", ")
}

/// Names to the left, numbers to the right; the first and the last row stand out.
fn table(rows: &[[String; 6]]) -> String {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..5).map(width).collect();
    let mut text = String::new();
    for (n, [name, numbers @ .., notes]) in rows.iter().enumerate() {
        let style = if n == 0 || n + 1 == rows.len() { HEAD } else { Style::new() };
        let mut cells = format!("{name:<0$}", widths[0]);
        for (number, width) in numbers.iter().zip(&widths[1..]) {
            // Writing to a string cannot fail.
            let _ = write!(cells, "  {number:>width$}");
        }
        let _ = writeln!(text, "{style}{}{style:#}", format!("{cells}  {notes}").trim_end());
    }
    text
}
