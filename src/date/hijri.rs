//! The Hijri calendar: labels, and about which day they name.

use super::calendar::{CalendarError, Cause};
use super::format::digits;
use chrono::{Days, NaiveDate};
use core::fmt;
use core::ops::RangeInclusive;

/// The months as newspapers of Bangladesh spell them and, for messages, in Latin letters.
const MONTHS: [(&str, &str); 12] = [
    ("মহররম", "Muharram"),
    ("সফর", "Safar"),
    ("রবিউল আউয়াল", "Rabi al-awwal"),
    ("রবিউস সানি", "Rabi al-thani"),
    ("জমাদিউল আউয়াল", "Jumada al-ula"),
    ("জমাদিউস সানি", "Jumada al-thani"),
    ("রজব", "Rajab"),
    ("শাবান", "Shaban"),
    ("রমজান", "Ramadan"),
    ("শাওয়াল", "Shawwal"),
    ("জিলকদ", "Dhu al-qada"),
    ("জিলহজ", "Dhu al-hijja"),
];

/// 1 Muharram of the year 1: 16 July 622 of the Julian calendar.
const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(622, 7, 19).expect("the Gregorian calendar has this day");

/// Days in a cycle of 30 years, 11 of them leap years.
const CYCLE: u64 = 30 * 354 + 11;

/// A date of the Hijri calendar as it is printed: a day, a month and a year.
///
/// A month begins when its crescent has been seen, as a country's moon-sighting committee announces on the evening before: which months
/// have 30 days, and which day a label names, no rule can tell. [`tabular`](Self::tabular) is an estimate. In mastheads of Bangladesh the
/// month has mostly begun on the day that it gives, or on the day after.
///
/// ```
/// use khobor::chrono::NaiveDate;
/// use khobor::date::HijriDate;
///
/// let label = HijriDate::new(1446, 9, 17)?;
/// assert_eq!(label.to_string(), "১৭ রমজান ১৪৪৬");
/// // The month began on 2 March 2025 in Bangladesh, a day after the table has it.
/// assert_eq!(label.tabular(), NaiveDate::from_ymd_opt(2025, 3, 17).unwrap());
/// # Ok::<(), khobor::date::CalendarError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HijriDate {
    year: i32,
    month: u8,
    day: u8,
}

impl HijriDate {
    /// The years that are supported: 622 to 2174.
    pub const YEARS: RangeInclusive<i32> = 1..=1600;

    /// The date of a year after the Hijra, a month from 1 (Muharram) to 12 (Dhu al-hijja) and a day.
    ///
    /// Every month may have 30 days, since it may have been seen to.
    ///
    /// # Errors
    ///
    /// Where the year is not one of [`YEARS`](Self::YEARS), the month is not one of 1 to 12, or the day not one of 1 to 30.
    ///
    /// ```
    /// use khobor::date::HijriDate;
    ///
    /// assert_eq!(HijriDate::new(1446, 9, 31).unwrap_err().to_string(), "expected a day of 1 to 30 for Ramadan 1446, found 31");
    /// ```
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, CalendarError> {
        if !Self::YEARS.contains(&year) {
            return Err(Cause::Year { era: "Hijri", first: *Self::YEARS.start(), last: *Self::YEARS.end(), found: year }.into());
        }
        let date = Self { year, month, day };
        let (_, name) = date.names().ok_or(Cause::Month { found: month })?;
        if !(1..=30).contains(&day) {
            return Err(Cause::Day { month: name, year, last: 30, found: day }.into());
        }
        Ok(date)
    }

    /// About the day that the label names: by the tabular calendar, mostly right or a day off.
    ///
    /// The tabular calendar of the civil epoch: months of 30 and 29 days in turn, and a 30th day of Dhu al-hijja in the years 2, 5, 7, 10,
    /// 13, 16, 18, 21, 24, 26 and 29 of a cycle of 30, counted from Friday, 16 July 622 of the Julian calendar (Reingold and Dershowitz,
    /// Calendrical Calculations, chapter "The Islamic Calendar"). Where it has only 29 days, a 30th day is the first of the next month.
    #[must_use]
    pub fn tabular(self) -> NaiveDate {
        let (year, month, day) = (u64::from(self.year.unsigned_abs()), u64::from(self.month), u64::from(self.day));
        EPOCH + Days::new(days_before(year) + days_before_month(month) + day - 1)
    }

    /// About the date that a day has, by the calendar of [`tabular`](Self::tabular).
    ///
    /// # Errors
    ///
    /// Where the day is not in one of [`YEARS`](Self::YEARS).
    pub fn tabular_on(date: NaiveDate) -> Result<Self, CalendarError> {
        let last = EPOCH + Days::new(days_before(u64::from(Self::YEARS.end().unsigned_abs()) + 1) - 1);
        let outside = || Cause::Date { first: EPOCH, last, found: date };
        let days = u64::try_from((date - EPOCH).num_days()).ok().filter(|_| date <= last).ok_or_else(outside)?;
        // `days_before` backwards: the greatest year before which no more days lie.
        let year = (days * 30 + 15) / CYCLE + 1;
        let day_of_year = days - days_before(year);
        let month = (day_of_year * 2 / 59 + 1).min(12);
        Ok(Self { year: year as i32, month: month as u8, day: (day_of_year - days_before_month(month) + 1) as u8 })
    }

    /// The year after the Hijra.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1 (Muharram) to 12 (Dhu al-hijja).
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1 to 30.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The name of the month, `রমজান`.
    #[must_use]
    pub fn month_name(self) -> &'static str {
        self.names().map_or("", |(bengali, _)| bengali)
    }

    /// The names of the month, Bengali and Latin; `None` for a month that is none.
    fn names(self) -> Option<(&'static str, &'static str)> {
        MONTHS.get(usize::from(self.month).checked_sub(1)?).copied()
    }
}

/// Days before 1 Muharram of a year, from the epoch: the leap years are those for which 11 year + 14, divided by 30, leaves less than 11.
const fn days_before(year: u64) -> u64 {
    (year - 1) * 354 + (11 * year + 3) / 30
}

/// Days of a year before its month.
const fn days_before_month(month: u64) -> u64 {
    (month - 1) * 29 + month / 2
}

impl fmt::Display for HijriDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", digits(self.day.into()), self.month_name(), digits(self.year.unsigned_abs()))
    }
}

impl fmt::Debug for HijriDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
