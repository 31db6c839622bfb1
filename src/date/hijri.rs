//! Dates of the Hijri calendar (stand-in until the calendars are merged).

use super::bangla::CalendarError;
use chrono::NaiveDate;

/// A day of the Hijri calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HijriDate {
    year: i32,
    month: u8,
    day: u8,
}

impl HijriDate {
    /// Year, month (Muharram = 1) and day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, CalendarError> {
        if (1..=12).contains(&month) && (1..=30).contains(&day) { Ok(Self { year, month, day }) } else { Err(CalendarError) }
    }
    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }
    /// The month.
    pub fn month(self) -> u8 {
        self.month
    }
    /// The day.
    pub fn day(self) -> u8 {
        self.day
    }
    /// The day of the tabular calendar, which may be off by one.
    pub fn tabular(self) -> NaiveDate {
        let (y, m, d) = (i64::from(self.year), i64::from(self.month), i64::from(self.day));
        let days = d + (59 * (m - 1) + 1) / 2 + (y - 1) * 354 + (3 + 11 * y) / 30 + 227_014;
        i32::try_from(days).ok().and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or(NaiveDate::MIN)
    }
}
