//! Dates and times as Bengali newspapers print them.
//!
//! [`parse`] reads a string that is one date, [`find_iter`] finds the dates in a text; both give a [`Stamp`]: the day in the Gregorian
//! calendar, the time as printed, the Bangla and Hijri halves where they are printed, and what the words beside it say it is the date of.
//! A [`Reader`] takes hints: whose Bangla calendar is printed, the time to count back from, the newspaper's zone. [`Style`] prints dates.
//!
//! ```
//! use khobor::chrono::{NaiveDate, Weekday};
//! use khobor::date::{self, Doubt, Role};
//!
//! let line = "১২ ফেব্রুয়ারি ২০২৩, ০৮:১৬ এএম | আপডেট: ৩০ এপ্রিল ২০২৩, ১০:৫৫ পিএম";
//! let found: Vec<_> = date::find_iter(line).map(|found| (found.value.role(), found.value.date(), found.span.of(line))).collect();
//! assert_eq!(
//!     found,
//!     [
//!         (Some(Role::Published), NaiveDate::from_ymd_opt(2023, 2, 12), Some("১২ ফেব্রুয়ারি ২০২৩, ০৮:১৬ এএম")),
//!         (Some(Role::Updated), NaiveDate::from_ymd_opt(2023, 4, 30), Some("৩০ এপ্রিল ২০২৩, ১০:৫৫ পিএম")),
//!     ]
//! );
//!
//! let masthead = date::parse("বুধবার , ১৩ আগস্ট ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ")?;
//! assert_eq!((masthead.date(), masthead.weekday()), (NaiveDate::from_ymd_opt(2025, 8, 13), Some(Weekday::Wed)));
//! assert_eq!(masthead.doubts().next(), Some(Doubt::BanglaDiffers { days: 76 }));
//! # Ok::<(), khobor::date::DateError>(())
//! ```
//!
//! # What is read
//!
//! * **Days** in any order (`৬ জুন ২০২৫`, `জুন ৬, ২০২৫`, `২০২৫ সালের ৬ জুন`, `১৯ জুলাই,মঙ্গলবার,২০২২`), with ordinals (`৪ঠা`, `১২ই`, `২১ শে`,
//!   `পহেলা`, `12th`), eras (`ইং`, `খ্রি.`, `সাল`, `বঙ্গাব্দ`, `হিজরি`), and any marks or nothing between (`০২জুলাই২০২৫`); numbers (`১৫/০১/২০২৪`,
//!   `15.01.2024`, `2024-01-15T10:30:00+06:00`), day first unless only month first gives a date; years of two digits after an apostrophe,
//!   between dashes (`25-Dec-24`) or before an era word, and numbers such as `১৫/০১/২৪` where a label, weekday, time or era stands beside
//!   them or they are the whole string. Digits of both kinds may be mixed in one number.
//! * **Months and weekdays** in Bengali and English, short and long, in the spellings and misspellings seen on crawled pages; beside a year
//!   also months that only their consonants tell (`সেপ্টম্বও`).
//! * **Times**: `১৩:৪৭ মিঃ`, `২১: ৫০`, `১০ঃ৩৮`, `১০.৩০`, `০১:০৩ পিএম`, `পি.এম.`, `অপরাহ্ণ` and its misspellings, parts of the day (`রাত ৮টা`, `বেলা ৩:৩০`),
//!   `সাড়ে ১০টা`, `দেড়টা`, `১১টা ৩০ মিনিট`, `১৪৫৯ ঘণ্টা`; zones (`IST`, `(+06:00)`, `বাংলাদেশ সময়`).
//! * **Three calendars**: one stamp of a masthead has all its halves. The Gregorian half counts; what contradicts it is a [`Doubt`].
//! * **Labels**: `প্রকাশ`, `আপডেট`, `প্রিন্ট`, `আজ` and their like give the [`Role`], also glued to what stands before them.
//! * **Counted from now**, only with [`Reader::now`] and marked as derived: `৫ ঘণ্টা আগে`, `গতকাল রাত ৮টা`, `2 days ago`.
//! * **Without a year** (`শনিবার (১৫ আগস্ট)`) and months alone (`জুলাই ২০২৪`): found, marked as incomplete; with [`Reader::now`] a day is
//!   completed with the year that brings it nearest (after `গত` in the past, after `আগামী` in the future; where a weekday is printed, with
//!   one in which it falls on that), and marked as derived.
//!
//! # What is refused
//!
//! Days that do not exist (31 February, 31 Kartik 1432), times that no clock shows (beside a date they are left out, with a note), years
//! outside of 1500–2199 (in the Bangla calendar 1200–1520, in the Hijri one 1000–1600); ranges of days (`৩-৫ জুন`); prices, scores, telephone
//! numbers, ages, ranks, spans of time (`৩ মাস ধরে`); words that only begin like a month (`৫ মেগাওয়াট`). [`find_iter`] gives no time without a day, and needs a digit.
//!
//! # What is not known
//!
//! * Which Bangla calendar a lone Bangla date is of, unless a hint, the weekday, or the day itself says so: [`Doubt::ReckoningUnknown`].
//!   Bangla dates before 1995 and all of West Bengal may be off by a day: [`BanglaDate::certainty`].
//! * The day of a Hijri date, whose months begin when the moon is seen: a stamp of a Hijri date alone has no [`date`](Stamp::date).
//! * Day and month of `০৫/০৬/২০২৪`, which is read day first: [`Doubt::DayFirst`].
//! * Whether a date is the article's: a date on a page may be that of another article, or of an event.
//!
//! # Cost
//!
//! Text without digits is passed over many bytes at a time; the time is linear in the text whatever it holds, and nothing is allocated
//! but the tokens of one line at most.

mod bangla;
mod calendar;
mod doubt;
mod error;
mod find;
mod format;
mod grammar;
mod guess;
mod hijri;
mod key;
mod label;
mod lex;
mod line;
mod read;
mod reader;
mod resolve;
mod scan;
mod spellings;
mod stamp;
mod west_bengal;
mod when;
mod whole;
mod words;

pub use bangla::{BanglaDate, Certainty, Reckoning};
pub use calendar::{CalendarError, CalendarErrorKind};
pub use doubt::Doubt;
pub use error::{DateError, DateErrorKind};
pub use find::FindIter;
pub use format::{Clock, Order, Style};
pub use hijri::HijriDate;
pub(crate) use key::is_month;
pub(crate) use line::{AGO_WORDS, is_ago, is_time};
pub use reader::Reader;
pub use stamp::{Calendar, Role, Stamp};
pub use when::DateOrDateTime;

/// The date that the whole of `text` is: a stamp, with its label, and with nothing else but white space and marks around it.
///
/// A time alone is a stamp here, without a day. [`Reader::parse`] does the same with hints.
///
/// ```
/// use khobor::chrono::{NaiveDate, NaiveTime};
/// use khobor::date;
///
/// let stamp = date::parse("২৬ মার্চ ২০২৪, রাত সাড়ে ১১টা")?;
/// assert_eq!((stamp.date(), stamp.time()), (NaiveDate::from_ymd_opt(2024, 3, 26), NaiveTime::from_hms_opt(23, 30, 0)));
///
/// let error = date::parse("৩১ জুন ২০২৫").unwrap_err();
/// assert_eq!(error.to_string(), "expected a day that the month has in ⟦৩১ জুন ২০২৫⟧ at bytes 0..29");
/// # Ok::<(), khobor::date::DateError>(())
/// ```
///
/// # Errors
///
/// Where the text is no date, more than one, a day or time that does not exist, or counts from a time that the reader was not given.
pub fn parse(text: &str) -> Result<Stamp, DateError> {
    Reader::new().parse(text)
}

/// The dates in `text`, from first to last, with their places.
///
/// Places cover the whole stamp (weekday, time and era words too) and not its label, which [`Stamp::label`] gives; they do not overlap, and
/// no stamp goes over the end of a line. What is refused is passed over. [`Reader::find_iter`] does the same with hints.
///
/// How far from a number its date is sought is bounded: a month within 192 bytes before it, the first word of the stamp within 240. With a
/// reference time all words are read, and those that count from it (`গতকাল`) may be of a stamp.
///
/// ```
/// use khobor::date;
///
/// let line = "নিজস্ব প্রতিবেদক০৯ সেপ্টেম্বর, ২০১৭ ইং ১৩:৪৭ মিঃ | ২০৩জন দেখেছেন";
/// let found: Vec<_> = date::find_iter(line).filter_map(|found| found.span.of(line)).collect();
/// assert_eq!(found, ["০৯ সেপ্টেম্বর, ২০১৭ ইং ১৩:৪৭ মিঃ"]);
/// ```
#[must_use]
pub const fn find_iter(text: &str) -> FindIter<'_> {
    Reader::new().find_iter(text)
}
