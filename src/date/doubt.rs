//! What is doubtful about a date.

use super::Calendar;
use chrono::{NaiveDate, Weekday};
use core::fmt;

/// Something about a stamp that a careful reader should know, from [`Stamp::doubts`](super::Stamp::doubts).
///
/// ```
/// use khobor::date::{self, Doubt};
///
/// let stamp = date::parse("শনিবার, ০৫/০৬/২০২৪")?;
/// let doubts: Vec<&str> = stamp.doubts().map(Doubt::as_str).collect();
/// assert_eq!(doubts, ["day-first", "weekday-differs"]);
/// # Ok::<(), khobor::date::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Doubt {
    /// The printed weekday is not the date's.
    WeekdayDiffers {
        /// The weekday as printed.
        printed: Weekday,
    },
    /// The Bangla half names another day than the Gregorian half, which counts.
    BanglaDiffers {
        /// By how many days the Bangla half is ahead; negative where it is behind.
        days: i32,
    },
    /// The Hijri half is more than two days from the tabular date of the Gregorian half, which counts.
    HijriDiffers {
        /// By how many days the Hijri half is ahead; negative where it is behind.
        days: i32,
    },
    /// The Bangla or Hijri half names a day that does not exist.
    NoSuchHalf(Calendar),
    /// A date of the Bangla calendar alone, which may be of Bangladesh or of West Bengal, and these name different days: the date given
    /// is that of Bangladesh. A hint ([`Reader::reckoning`](super::Reader::reckoning)) settles it.
    ReckoningUnknown {
        /// The day that West Bengal's reckoning gives, where it has that day.
        west_bengal: Option<NaiveDate>,
    },
    /// A time that no clock shows stands beside the date (`২৫:৬১`); it was left out.
    NoSuchTime,
    /// The half of the day that is printed does not fit the hour (`১৩:৪৫ এএম`); the hour counts.
    HalfDayDiffers,
    /// The minute has one digit (`১৯:০`): not padded, or cut off.
    ShortMinute,
    /// Day and month could be the other way round (`০৫/০৬/২০২৪`); read day first, as newspapers here write.
    DayFirst,
    /// Written month first (`০১/১৫/২০২৪`), as only that gives a date.
    MonthFirst,
    /// The year was printed with two digits (`’২৪`).
    ShortYear,
    /// `দিবাগত রাত`: the hours after midnight belong to the next day, which is the date given.
    NextDay,
    /// A time ago was printed beside the date (`(৩ মাস আগে)`); the date counts.
    AgoIgnored,
}

impl Doubt {
    /// Its name, in lower case with hyphens, without what it was found to be: `bangla-differs`. [`Display`](fmt::Display) says it in words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WeekdayDiffers { .. } => "weekday-differs",
            Self::BanglaDiffers { .. } => "bangla-differs",
            Self::HijriDiffers { .. } => "hijri-differs",
            Self::NoSuchHalf(_) => "no-such-half",
            Self::ReckoningUnknown { .. } => "reckoning-unknown",
            Self::NoSuchTime => "no-such-time",
            Self::HalfDayDiffers => "half-day-differs",
            Self::ShortMinute => "short-minute",
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
            Self::ShortYear => "short-year",
            Self::NextDay => "next-day",
            Self::AgoIgnored => "ago-ignored",
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WeekdayDiffers { printed } => write!(f, "the weekday printed, {printed}, is not the date's; the date counts"),
            Self::BanglaDiffers { days } => off_by(f, Calendar::Bangla, *days),
            Self::HijriDiffers { days } => off_by(f, Calendar::Hijri, *days),
            Self::NoSuchHalf(calendar) => {
                write!(f, "the {calendar} half is a day that does not exist; the gregorian one counts")
            }
            Self::ReckoningUnknown { west_bengal: Some(day) } => {
                write!(f, "in west bengal this is {day}; it was read as bangladesh reckons, unless a hint says whose calendar it is")
            }
            Self::ReckoningUnknown { west_bengal: None } => {
                f.write_str("west bengal has no such day; it was read as bangladesh reckons, unless a hint says whose calendar it is")
            }
            Self::NoSuchTime => f.write_str("expected a time from 00:00 to 23:59 beside it; what stands there was left out"),
            Self::HalfDayDiffers => f.write_str("the half of the day does not fit the hour; the hour counts"),
            Self::ShortMinute => f.write_str("the minute has one digit; it may be cut off"),
            Self::DayFirst => f.write_str("day and month may be the other way round; read day first"),
            Self::MonthFirst => f.write_str("read month first, since only that gives a date"),
            Self::ShortYear => f.write_str("the year has two digits; 00 to 69 are read as 2000 to 2069, the rest as 1970 to 1999"),
            Self::NextDay => f.write_str("after midnight; the date given is the next day's"),
            Self::AgoIgnored => f.write_str("a time ago stands beside it; the date counts"),
        }
    }
}

fn off_by(f: &mut fmt::Formatter<'_>, half: Calendar, days: i32) -> fmt::Result {
    let noun = if days.unsigned_abs() == 1 { "day" } else { "days" };
    write!(f, "the {half} half is off by {days:+} {noun}; the gregorian one counts")
}
