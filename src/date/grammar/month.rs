//! Months of three calendars, by their names.

use super::day::Day;
use super::year::Year;
use super::{Read, Tokens, fail, mark, the, word};
use crate::date::stamp::Calendar;
use crate::date::words::Word;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::terminated;

/// How a month was written.
#[derive(Clone, Copy)]
pub(super) struct Month {
    pub(super) calendar: Calendar,
    pub(super) month: u8,
    /// It takes a year to be a month.
    pub(super) needs_year: bool,
    /// A case ending follows it, so that no year does.
    pub(super) closed: bool,
}

impl Month {
    /// The day of it, or itself where none is printed.
    pub(super) fn day(self, day: Option<u32>, year: Option<Year>, weekday: Option<u8>) -> Day {
        Day { calendar: self.calendar, year, month: u32::from(self.month), day, weekday, numeric: false, weak: false }
    }
}

/// A month, with what abbreviates it.
pub(super) fn month(tokens: Tokens<'_>) -> Read<'_, Month> {
    let plain = word(|word| {
        let (calendar, month, needs_year, closed) = match word {
            // `১২ মে. টন`: metric, not May.
            Word::Month(calendar, month) => (calendar, month, false, false),
            Word::ShortMonth(month) => (Calendar::Gregorian, month, true, false),
            Word::Guess(calendar, month) => (calendar, month, true, false),
            Word::MonthCase(calendar, month) => (calendar, month, false, true),
            _ => return None,
        };
        Some(Month { calendar, month, needs_year, closed })
    });
    // `রবিউল আউয়াল`, `রবি উল আউয়াল`, `জমাদি-উস-সানি`.
    let hijri = |tokens| {
        let (rest, (first, whole)) = word(|word| match word {
            Word::Hijri(first) => Some((first, true)),
            Word::ShortWeekday(6) => Some((3, false)),
            _ => None,
        })(tokens)?;
        let (rest, _) = opt(mark(b".-:'")).parse(rest)?;
        let (rest, ul) = opt(terminated(the(Word::Ul), opt(mark(b"-'")))).parse(rest)?;
        let (rest, second) = word(|word| if let Word::Which(second) = word { Some(second) } else { None })(rest)?;
        let month = Month { calendar: Calendar::Hijri, month: first + second, needs_year: false, closed: false };
        if whole || ul.is_some() { Ok((rest, month)) } else { fail() }
    };
    let (rest, mut month) = alt((plain, hijri)).parse(tokens)?;
    // `Sep.`, `অক্টো.`; and `১২০ মে. টন`, where the dot says that it is no month.
    // A short form ends with a visarga too: `সেপ্টেঃ`.
    let (rest, dot) = opt(mark(if month.needs_year { b".:" } else { b"." })).parse(rest)?;
    if dot.is_some() && month.month == 5 && month.calendar == Calendar::Gregorian {
        month.needs_year = true;
    }
    let (rest, _) = opt(the(Word::MonthUnit)).parse(rest)?;
    Ok((rest, month))
}
