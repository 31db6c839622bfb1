//! Rows of a table of printed dates: text, role, date, time, date2, time2, Bangla date, Hijri date.

use khobor::date::{Role, Stamp};

/// Date, time to the minute, Bangla and Hijri date, as the tables write them.
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
pub fn is_right(cells: &[&str], note: &str, found: &[Stamp]) -> bool {
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
                "page_clock" => stamp.role() == Some(Role::Page) || note.contains("bangla-only"),
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
