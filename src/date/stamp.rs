//! A date as printed, and what is known about it.

use super::{BanglaDate, Doubt, HijriDate, Reckoning};
use crate::Span;
use chrono::{FixedOffset, NaiveDate, NaiveTime, Weekday};

/// A calendar that newspapers print dates of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Calendar {
    /// The Gregorian calendar (`খ্রিস্টাব্দ`, `ইং`).
    Gregorian,
    /// The Bangla calendar (`বঙ্গাব্দ`), in one of its reckonings.
    Bangla,
    /// The Hijri calendar (`হিজরি`), whose months begin when the moon is seen.
    Hijri,
}

impl Calendar {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Bangla => "bangla",
            Self::Hijri => "hijri",
        }
    }
}

/// What the words beside a date say it is the date of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// When the article was published: `প্রকাশ:`, `Published:`.
    Published,
    /// When it was last changed: `আপডেট:`, `হালনাগাদ:`, `Last Updated:`.
    Updated,
    /// The page's own date, and no fact about the article: a print time (`প্রিন্ট:`), `আজ`, a clock beside a city, a season, or a Bangla
    /// or Hijri half.
    Page,
}

impl Role {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Updated => "updated",
            Self::Page => "page",
        }
    }
}

/// How many doubts a stamp has room for; more never come together.
const ROOM: usize = 6;

/// A date, with or without a time, as a newspaper printed it.
///
/// ```
/// use khobor::chrono::{NaiveDate, NaiveTime};
/// use khobor::date::{self, Role};
///
/// let stamp = date::parse("প্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম")?;
/// assert_eq!(stamp.date(), NaiveDate::from_ymd_opt(2025, 6, 6));
/// assert_eq!(stamp.time(), NaiveTime::from_hms_opt(13, 3, 0));
/// assert_eq!(stamp.role(), Some(Role::Published));
///
/// // A masthead: what is printed in three calendars, and the day that it means.
/// let stamp = date::parse("শুক্রবার, ২৯ মার্চ ২০২৪, ১৫ চৈত্র ১৪৩০, ১৮ রমজান ১৪৪৫")?;
/// assert_eq!((stamp.year(), stamp.month(), stamp.day()), (Some(2024), Some(3), Some(29)));
/// assert_eq!(stamp.bangla().unwrap().to_string(), "১৫ চৈত্র ১৪৩০");
/// assert_eq!(stamp.hijri().unwrap().year(), 1445);
/// assert_eq!(stamp.weekday(), Some(khobor::chrono::Weekday::Fri));
/// assert_eq!((stamp.calendar(), stamp.offset()), (date::Calendar::Gregorian, None));
/// assert!(!stamp.is_derived() && !stamp.is_incomplete());
/// # Ok::<(), khobor::date::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    pub(super) date: Option<NaiveDate>,
    pub(super) time: Option<NaiveTime>,
    pub(super) offset: Option<FixedOffset>,
    pub(super) calendar: Calendar,
    pub(super) year: Option<i32>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) bangla: Option<BanglaDate>,
    pub(super) hijri: Option<HijriDate>,
    pub(super) weekday: Option<Weekday>,
    pub(super) reckoning: Option<Reckoning>,
    pub(super) role: Option<Role>,
    pub(super) label: Option<Span>,
    pub(super) derived: bool,
    pub(super) doubts: [Option<Doubt>; ROOM],
}

impl Stamp {
    pub(super) const EMPTY: Self = Self {
        date: None,
        time: None,
        offset: None,
        calendar: Calendar::Gregorian,
        year: None,
        month: None,
        day: None,
        bangla: None,
        hijri: None,
        weekday: None,
        reckoning: None,
        role: None,
        label: None,
        derived: false,
        doubts: [None; ROOM],
    };

    pub(super) fn doubt(&mut self, doubt: Doubt) {
        if let Some(free) = self.doubts.iter_mut().find(|slot| slot.is_none()) {
            *free = Some(doubt);
        }
    }

    /// The day, in the Gregorian calendar; `None` where the stamp does not say which day ([`is_incomplete`](Self::is_incomplete)).
    #[must_use]
    pub const fn date(&self) -> Option<NaiveDate> {
        self.date
    }

    /// The time of day as printed, not shifted to another zone; `None` where none is printed.
    #[must_use]
    pub const fn time(&self) -> Option<NaiveTime> {
        self.time
    }

    /// The offset from UTC: that of the printed zone, or else that of the [`Reader`](super::Reader).
    #[must_use]
    pub const fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    /// The calendar that the day was read from: Gregorian wherever a Gregorian half is printed.
    #[must_use]
    pub const fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The year as printed, in [`calendar`](Self::calendar).
    #[must_use]
    pub const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The month as printed, in [`calendar`](Self::calendar), from 1.
    #[must_use]
    pub const fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month as printed, in [`calendar`](Self::calendar).
    #[must_use]
    pub const fn day(&self) -> Option<u8> {
        self.day
    }

    /// The Bangla date, where one is printed.
    #[must_use]
    pub const fn bangla(&self) -> Option<BanglaDate> {
        self.bangla
    }

    /// The Hijri date, where one is printed.
    #[must_use]
    pub const fn hijri(&self) -> Option<HijriDate> {
        self.hijri
    }

    /// The weekday as printed, right or wrong.
    #[must_use]
    pub const fn weekday(&self) -> Option<Weekday> {
        self.weekday
    }

    /// Whose Bangla calendar the Bangla date was found to be of: by the hint, the Gregorian half or the weekday; `None` where nothing
    /// says so, or where both reckonings agree.
    #[must_use]
    pub const fn reckoning(&self) -> Option<Reckoning> {
        self.reckoning
    }

    /// What the words beside it say it is the date of.
    #[must_use]
    pub const fn role(&self) -> Option<Role> {
        self.role
    }

    /// Where the words stand that gave the role, if they stand outside of the stamp: `প্রকাশ :` before it, a city before a clock.
    #[must_use]
    pub const fn label(&self) -> Option<Span> {
        self.label
    }

    /// Whether the day was worked out from the reference time: `৩ ঘণ্টা আগে`, or a date whose year is not printed.
    #[must_use]
    pub const fn is_derived(&self) -> bool {
        self.derived
    }

    /// Whether it does not say which day: a date without a year, a month alone, a time alone, or a Hijri date.
    #[must_use]
    pub const fn is_incomplete(&self) -> bool {
        self.date.is_none()
    }

    /// What a careful reader should know: halves that contradict one another, doubts about the calendar, parts left out.
    pub fn doubts(&self) -> impl Iterator<Item = Doubt> + use<> {
        self.doubts.into_iter().flatten()
    }
}
