//! Bangla dates as they are printed.

use super::BanglaDate;
use crate::date::format::{digits, ordinal_ending};
use core::fmt;

/// The months in the spelling of the Bangla Academy and, for messages, in Latin letters.
const MONTHS: [(&str, &str); 12] = [
    ("বৈশাখ", "Boishakh"),
    ("জ্যৈষ্ঠ", "Joishtho"),
    ("আষাঢ়", "Ashar"),
    ("শ্রাবণ", "Shrabon"),
    ("ভাদ্র", "Bhadro"),
    ("আশ্বিন", "Ashwin"),
    ("কার্তিক", "Kartik"),
    ("অগ্রহায়ণ", "Ogrohayon"),
    ("পৌষ", "Poush"),
    ("মাঘ", "Magh"),
    ("ফাল্গুন", "Falgun"),
    ("চৈত্র", "Choitro"),
];

/// The names of month 1 to 12, Bengali and Latin.
pub(super) fn month(number: u8) -> (&'static str, &'static str) {
    usize::from(number).checked_sub(1).and_then(|index| MONTHS.get(index)).copied().unwrap_or(("", ""))
}

impl fmt::Display for BanglaDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", digits(self.day.into()), self.month_name(), digits(self.year.unsigned_abs()))
    }
}

impl fmt::Debug for BanglaDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A [`BanglaDate`] with the ordinal ending and the era; what [`BanglaDate::long`] gives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Long(pub(super) BanglaDate);

impl fmt::Display for Long {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(date) = *self;
        let (day, year) = (digits(date.day.into()), digits(date.year.unsigned_abs()));
        write!(f, "{day}{} {} {year} বঙ্গাব্দ", ordinal_ending(date.day.into()), date.month_name())
    }
}
