//! Days: day, month and year in any order, in words or in numbers.

use super::month::month;
use super::numbers::{day_first_numbers, year_first_numbers};
use super::year::{Year, era, year};
use super::{Read, Tokens, fail, glued, mark, number, the, word};
use crate::date::lex::Kind;
use crate::date::stamp::Calendar;
use crate::date::words::Word;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::{delimited, preceded, terminated};

/// A day, a day without a year, or a month, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::date) struct Day {
    pub(in crate::date) calendar: Calendar,
    pub(in crate::date) year: Option<Year>,
    pub(in crate::date) month: u32,
    pub(in crate::date) day: Option<u32>,
    /// A weekday that stands within it: `১৯ জুলাই,মঙ্গলবার,২০২২`.
    pub(in crate::date) weekday: Option<u8>,
    /// All in numbers, with the day first: which of the two is the month may be in doubt.
    pub(in crate::date) numeric: bool,
    /// All in numbers, with a year of two digits: it takes something else beside it to be a date.
    pub(in crate::date) weak: bool,
}

/// A date, and what of the tokens it is.
pub(super) fn day(tokens: Tokens<'_>) -> Read<'_, Day> {
    alt((year_first_numbers, day_first_numbers, year_first, day_month, month_day, month_year)).parse(tokens)
}

/// Whether a date can begin with this token.
pub(super) fn begins(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Number { .. }
            | Kind::Word(
                Word::Nth(_) | Word::Month(..) | Word::ShortMonth(_) | Word::Guess(..) | Word::Hijri(_) | Word::Era(_) | Word::Bangla
            )
    )
}

/// The number of a day: `৫`, `৫ই`, `12th`.
fn day_digits(tokens: Tokens<'_>) -> Read<'_, u32> {
    let ordinal = |tokens| {
        let (rest, _) = opt(mark(b"-'")).parse(tokens)?;
        word(|word| matches!(word, Word::Ordinal | Word::LetterA).then_some(())).parse(rest)
    };
    terminated(number(1, 2), opt(ordinal)).parse(tokens)
}

/// The same, or a word for it: `পহেলা`, which stands before its month.
fn day_number(tokens: Tokens<'_>) -> Read<'_, u32> {
    alt((day_digits, word(|word| if let Word::Nth(day) = word { Some(u32::from(day)) } else { None }))).parse(tokens)
}

/// `২০২৪ সালের ৫ আগস্ট`, `২০২৪, ৫ আগস্ট`, `২০২৪ জানুয়ারি ১৫`.
fn year_first(tokens: Tokens<'_>) -> Read<'_, Day> {
    let (rest, value) = number(4, 4)(tokens)?;
    let (rest, _) = opt(alt((map(mark(b",-/"), |_| ()), map(era(Calendar::Gregorian), |_| ())))).parse(rest)?;
    let (rest, (month, day)) = alt((
        map((day_number, opt(mark(b"-/,.")), month), |(day, _, month)| (month, day)),
        map((month, opt(mark(b"-/,")), day_digits), |(month, _, day)| (month, day)),
    ))
    .parse(rest)?;
    // `জুন ২০২৪, ৫ আগস্ট ২০২৪`: the year before belongs to another date.
    if preceded(opt(mark(b",.-/'")), year).parse(rest).is_ok() {
        return fail();
    }
    Ok((rest, month.day(Some(day), Some(Year { value, short: false }), None)))
}

/// `১৫ জানুয়ারি ২০২৪`, `১১ এপ্রিল (শনিবার), ২০২৬`, `১৬ ডিসেম্বর’২৪`, `৭ মার্চের`.
fn day_month(tokens: Tokens<'_>) -> Read<'_, Day> {
    let (rest, day) = day_number(tokens)?;
    let (rest, before) = opt(alt((mark(b"-/,."), map(the(Word::Small), |()| b' ')))).parse(rest)?;
    let (rest, month) = month(rest)?;
    if month.closed {
        return Ok((rest, month.day(Some(day), None, None)));
    }
    let within = |tokens| {
        let (rest, _) = opt(mark(b",-|/")).parse(tokens)?;
        let (rest, weekday) = alt((delimited(mark(b"("), super::item::weekday, mark(b")")), super::item::weekday)).parse(rest)?;
        Ok((rest, weekday))
    };
    // `25-Dec-24`, `১৫ জানুয়ারি ২৪ ইং`.
    let short = |tokens| {
        let (rest, dash) = opt(mark(b"-/")).parse(tokens)?;
        let (rest, value) = number(2, 2)(rest)?;
        let eraless = era(month.calendar)(rest).is_err();
        let dashed = dash.is_some() && dash == before && glued(tokens);
        if month.calendar != Calendar::Gregorian || (!dashed && (dash.is_some() || eraless)) {
            fail()
        } else {
            Ok((rest, Year { value, short: true }))
        }
    };
    let year_part = (opt(within), opt(mark(b",-/.|")), opt(mark(b",")), year);
    let (rest, found) = opt(alt((year_part, map(short, |year| (None, None, None, year))))).parse(rest)?;
    match found {
        Some((weekday, _, _, year)) => {
            let (rest, _) = opt(era(month.calendar)).parse(rest)?;
            Ok((rest, month.day(Some(day), Some(year), weekday.map(|(day, _)| day))))
        }
        None if month.needs_year || month.calendar == Calendar::Hijri => fail(),
        // `১২ মে টন`, `৫ জুন ২০২৪৫`: no month, or a year that is none.
        None if matches!(rest.first().map(|token| token.kind), Some(Kind::Word(Word::Counter))) => fail(),
        None => {
            let (rest, _) = opt(the(Word::Tarikh)).parse(rest)?;
            Ok((rest, month.day(Some(day), None, None)))
        }
    }
}

/// `জানুয়ারি ১৫, ২০২৪`, `Dec 12th 2025`.
fn month_day(tokens: Tokens<'_>) -> Read<'_, Day> {
    let (rest, month) = month(tokens)?;
    let (rest, _) = opt(mark(b"-/,")).parse(rest)?;
    let (rest, day) = day_digits(rest)?;
    let within = |tokens| {
        let (rest, _) = opt(mark(b",-|(")).parse(tokens)?;
        let (rest, weekday) = super::item::weekday(rest)?;
        let (rest, _) = opt(mark(b")")).parse(rest)?;
        Ok((rest, weekday))
    };
    let (rest, (weekday, _, year)) = (opt(within), opt(mark(b",-/.|")), year).parse(rest)?;
    let (rest, _) = opt(era(month.calendar)).parse(rest)?;
    Ok((rest, month.day(Some(day), Some(year), weekday.map(|(day, _)| day))))
}

/// `Thursday, August 21`: a month and its day without a year, which only counts beside a weekday.
pub(super) fn month_day_alone(tokens: Tokens<'_>) -> Read<'_, Day> {
    let (rest, month) = month(tokens)?;
    // `Fri জানুয়ারি | ১ জানুয়ারি ১৯০০`: the day of the next date.
    if day(rest).is_ok() {
        return fail();
    }
    let (rest, day) = day_digits(rest)?;
    let count = matches!(
        rest.first().map(|token| token.kind),
        Some(Kind::Word(Word::Counter | Word::Clock | Word::Hour | Word::Day)) | Some(Kind::Mark(b':'))
    );
    if month.needs_year || month.closed || count || month.calendar != Calendar::Gregorian {
        fail()
    } else {
        Ok((rest, month.day(Some(day), None, None)))
    }
}

/// `জুলাই ২০২৪`, `২০২২ সালের ফেব্রুয়ারি`: a month.
fn month_year(tokens: Tokens<'_>) -> Read<'_, Day> {
    let before = map((number(4, 4), the(Word::Sal), month), |(value, (), month)| (month, Year { value, short: false }));
    let after = map((month, opt(mark(b",-/'")), year), |(month, _, year)| (month, year));
    let (rest, (month, year)) = alt((before, after)).parse(tokens)?;
    let (rest, _) = opt(era(month.calendar)).parse(rest)?;
    Ok((rest, month.day(None, Some(year), None)))
}
