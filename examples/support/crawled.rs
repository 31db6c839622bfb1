//! When pages were crawled, as an option of the programs says it.

use khobor::chrono::{NaiveDate, NaiveDateTime};

/// A day, or a moment of it; a day alone counts as its noon, from which `৫ ঘণ্টা আগে` is the same day everywhere.
pub(crate) fn date_time(text: &str) -> Result<NaiveDateTime, String> {
    let noon = |day: NaiveDate| day.and_hms_opt(12, 0, 0);
    let time = text.parse().ok().or_else(|| text.parse().ok().and_then(noon));
    time.ok_or_else(|| "expected a date such as 2025-11-05 or 2025-11-05T12:00:00".to_owned())
}
