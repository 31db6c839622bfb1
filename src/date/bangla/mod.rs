//! The Bangla (Bengali) calendar, as it is reckoned in Bangladesh and in West Bengal.

mod display;
mod reckoning;

pub use reckoning::{Certainty, Reckoning};

use super::calendar::{CalendarError, Cause};
use chrono::{Datelike, NaiveDate};
use core::fmt;
use core::ops::RangeInclusive;

/// A date of the Bengali era as it is printed: a day, a month and a year that are a day in Bangladesh, in West Bengal, or in both.
///
/// ```
/// use khobor::chrono::{Days, NaiveDate};
/// use khobor::date::{BanglaDate, Reckoning};
///
/// let label = BanglaDate::new(1432, 7, 12)?;
/// assert_eq!(label.to_string(), "১২ কার্তিক ১৪৩২");
///
/// let day = label.gregorian(Reckoning::Bangladesh)?;
/// assert_eq!(day, NaiveDate::from_ymd_opt(2025, 10, 28).unwrap());
/// assert_eq!(BanglaDate::on(day, Reckoning::WestBengal)?.to_string(), "১০ কার্তিক ১৪৩২");
/// assert_eq!(BanglaDate::on(day + Days::new(19), Reckoning::Bangladesh)?.to_string(), "১ অগ্রহায়ণ ১৪৩২");
/// # Ok::<(), khobor::date::CalendarError>(())
/// ```
///
/// [`Reckoning`] says by which rules, and what is not known of them. Labels are ordered by year, month and day, which is the order of their
/// days within one reckoning; days are counted with chrono, in Gregorian dates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BanglaDate {
    year: i32,
    month: u8,
    day: u8,
}

impl BanglaDate {
    /// The years that are supported: 11 April 1793 to the middle of April 2114.
    pub const YEARS: RangeInclusive<i32> = 1200..=1520;

    /// The date of a year of the Bengali era, a month from 1 (Boishakh) to 12 (Choitro) and a day.
    ///
    /// # Errors
    ///
    /// Where the year is not one of [`YEARS`](Self::YEARS), the month is not one of 1 to 12, or the month has no such day, neither in
    /// Bangladesh nor in West Bengal.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, CalendarError> {
        if !Self::YEARS.contains(&year) {
            return Err(Cause::Year { era: "Bangla", first: *Self::YEARS.start(), last: *Self::YEARS.end(), found: year }.into());
        }
        let months = [Reckoning::Bangladesh, Reckoning::WestBengal].map(|reckoning| reckoning.month(year, month));
        let last = months.into_iter().flatten().map(|(_, days)| days).max().ok_or(Cause::Month { found: month })?;
        if !(1..=last).contains(&day) {
            return Err(Cause::Day { month: display::month(month).1, year, last, found: day }.into());
        }
        Ok(Self { year, month, day })
    }

    /// The date that a day has.
    ///
    /// # Errors
    ///
    /// Where the day is not in one of [`YEARS`](Self::YEARS).
    pub fn on(date: NaiveDate, reckoning: Reckoning) -> Result<Self, CalendarError> {
        Self::label(date, reckoning).filter(|label| Self::YEARS.contains(&label.year)).ok_or_else(|| {
            let (first, last) = reckoning.days();
            Cause::Date { first, last, found: date }.into()
        })
    }

    /// One month begins in every Gregorian month: the day belongs to that one or to the one before.
    fn label(date: NaiveDate, reckoning: Reckoning) -> Option<Self> {
        // Months from Boishakh of the year 0, April 593, to the one that begins in the Gregorian month of the day.
        let months = date.year() * 12 + date.month0() as i32 - (593 * 12 + 3);
        [months, months - 1].into_iter().find_map(|months| {
            let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
            let day = (date - reckoning.month_start(year, month)?).num_days() + 1;
            Some(Self { year, month, day: u8::try_from(day).ok().filter(|&day| day > 0)? })
        })
    }

    /// The day that the label names.
    ///
    /// # Errors
    ///
    /// Where the month has no such day in that reckoning: Ashar 1432 has 31 days in Bangladesh and 32 in West Bengal.
    pub fn gregorian(self, reckoning: Reckoning) -> Result<NaiveDate, CalendarError> {
        let Self { year, month, day } = self;
        let (start, last) = reckoning.month(year, month).ok_or(Cause::Month { found: month })?;
        if day > last {
            return Err(Cause::DayIn { month: display::month(month).1, year, last, reckoning, found: day }.into());
        }
        Ok(start + chrono::Days::new(u64::from(day) - 1))
    }

    /// How sure it is that [`gregorian`](Self::gregorian) gives the day that was meant.
    #[must_use]
    pub fn certainty(self, reckoning: Reckoning) -> Certainty {
        reckoning.certainty(self.year)
    }

    /// The year of the Bengali era.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1 (Boishakh) to 12 (Choitro).
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The name of the month, `কার্তিক`.
    #[must_use]
    pub fn month_name(self) -> &'static str {
        display::month(self.month).0
    }

    /// The date as it stands in letters and formal papers: with the ordinal ending, and with the era.
    ///
    /// ```
    /// use khobor::date::BanglaDate;
    ///
    /// assert_eq!(BanglaDate::new(1432, 7, 12)?.long().to_string(), "১২ই কার্তিক ১৪৩২ বঙ্গাব্দ");
    /// # Ok::<(), khobor::date::CalendarError>(())
    /// ```
    #[must_use]
    pub fn long(self) -> impl fmt::Display + fmt::Debug + Copy {
        display::Long(self)
    }
}
