//! When something was, as one value.

use super::Stamp;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use core::fmt;

/// A day, or a day and a time. Prints as ISO 8601, and serialises as that with the feature `serde`.
///
/// ```
/// use khobor::date;
///
/// let day = date::parse("০৬ জুন ২০২৫")?.when().unwrap();
/// assert_eq!(day.to_string(), "2025-06-06");
/// let time = date::parse("০৬ জুন ২০২৫, ০১:০৩ পিএম")?.when().unwrap();
/// assert_eq!(time.to_string(), "2025-06-06T13:03:00");
/// assert_eq!(day.date(), time.date());
/// # Ok::<(), khobor::date::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateOrDateTime {
    /// A day.
    Date(NaiveDate),
    /// A day and the time as printed, with its offset from UTC where it is known.
    DateTime(NaiveDateTime, Option<FixedOffset>),
}

impl DateOrDateTime {
    /// The day.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        match self {
            Self::Date(date) => *date,
            Self::DateTime(at, _) => at.date(),
        }
    }
}

impl fmt::Display for DateOrDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(f, "{date}"),
            Self::DateTime(at, None) => write!(f, "{}", at.format("%Y-%m-%dT%H:%M:%S")),
            Self::DateTime(at, Some(offset)) => write!(f, "{}{offset}", at.format("%Y-%m-%dT%H:%M:%S")),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DateOrDateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Stamp {
    /// All that it says of when: the day, with its time and offset where it has them. `None` where it does not say which day
    /// ([`is_incomplete`](Self::is_incomplete)).
    ///
    /// ```
    /// use khobor::date;
    ///
    /// let stamp = date::parse("০৬ জুন ২০২৫, ০১:০৩ পিএম")?;
    /// assert_eq!(stamp.when().unwrap().to_string(), "2025-06-06T13:03:00");
    /// // A Hijri date alone does not say which day.
    /// assert!(date::parse("১৫ রবিউস সানি ১৪৪৭")?.when().is_none());
    /// # Ok::<(), khobor::date::DateError>(())
    /// ```
    #[must_use]
    pub fn when(&self) -> Option<DateOrDateTime> {
        let at = self.date_time().map(|at| DateOrDateTime::DateTime(at, self.offset()));
        at.or(self.date().map(DateOrDateTime::Date))
    }

    /// The day and the time as printed, by the newspaper's clock. `None` where it has no time: a day is no moment, and its midnight would be
    /// made up.
    #[must_use]
    pub fn date_time(&self) -> Option<NaiveDateTime> {
        Some(self.date()?.and_time(self.time()?))
    }

    /// The moment that its day, time and offset name; `None` where it lacks one of them. An article has the offset where its newspaper is
    /// known, a [`Reader`](super::Reader) alone where it was told.
    ///
    /// ```
    /// use khobor::date::Reader;
    /// use khobor::site::DHAKA;
    ///
    /// let stamp = Reader::new().offset(DHAKA).parse("০৬ জুন ২০২৫, ০১:০৩ পিএম")?;
    /// assert_eq!(stamp.instant().unwrap().to_utc().to_string(), "2025-06-06 07:03:00 UTC");
    /// # Ok::<(), khobor::date::DateError>(())
    /// ```
    #[must_use]
    pub fn instant(&self) -> Option<DateTime<FixedOffset>> {
        self.date_time()?.and_local_timezone(self.offset()?).single()
    }
}
