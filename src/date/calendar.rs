//! Why a date of the Bangla or Hijri calendar is no day, or a day has no such date.

use super::Reckoning;
use chrono::NaiveDate;

/// A date that a calendar does not have.
///
/// ```
/// use khobor::date::{BanglaDate, CalendarErrorKind, Reckoning};
///
/// let error = BanglaDate::new(1432, 7, 32).unwrap_err();
/// assert_eq!(error.kind(), CalendarErrorKind::Day);
/// assert_eq!(error.to_string(), "expected a day of 1 to 30 for Kartik 1432, found 32");
///
/// let error = BanglaDate::new(1432, 3, 32)?.gregorian(Reckoning::Bangladesh).unwrap_err();
/// assert_eq!(error.to_string(), "expected a day of 1 to 31 for Ashar 1432 in the calendar of Bangladesh, found 32");
/// # Ok::<(), khobor::date::CalendarError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct CalendarError(#[from] Cause);

/// Which part of a date a calendar does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CalendarErrorKind {
    /// The year is outside those supported, and so is every day of it.
    Year,
    /// There are twelve months.
    Month,
    /// The month does not have that many days.
    Day,
}

impl CalendarErrorKind {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        }
    }
}

impl CalendarError {
    /// Which part of the date it is.
    #[must_use]
    pub const fn kind(&self) -> CalendarErrorKind {
        match self.0 {
            Cause::Year { .. } | Cause::Date { .. } => CalendarErrorKind::Year,
            Cause::Month { .. } => CalendarErrorKind::Month,
            Cause::Day { .. } | Cause::DayIn { .. } => CalendarErrorKind::Day,
        }
    }
}

/// What was found, and what it takes to say what was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Cause {
    #[error("expected a {era} year of {first} to {last}, found {found}")]
    Year { era: &'static str, first: i32, last: i32, found: i32 },
    #[error("expected a date from {first} to {last}, found {found}")]
    Date { first: NaiveDate, last: NaiveDate, found: NaiveDate },
    #[error("expected a month of 1 to 12, found {found}")]
    Month { found: u8 },
    #[error("expected a day of 1 to {last} for {month} {year}, found {found}")]
    Day { month: &'static str, year: i32, last: u8, found: u8 },
    #[error("expected a day of 1 to {last} for {month} {year} in the calendar of {}, found {found}", .reckoning.place())]
    DayIn { month: &'static str, year: i32, last: u8, reckoning: Reckoning, found: u8 },
}
