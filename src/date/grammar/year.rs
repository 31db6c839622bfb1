//! Years and the names of their eras.

use super::numbers::year_first_numbers;
use super::{Read, Tokens, fail, glued, mark, number, take, word};
use crate::date::lex::Kind;
use crate::date::stamp::Calendar;
use crate::date::words::Word;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::preceded;

/// A year as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::date) struct Year {
    pub(in crate::date) value: u32,
    pub(in crate::date) short: bool,
}

/// A year: four digits, or two after an apostrophe, with its era.
pub(super) fn year(tokens: Tokens<'_>) -> Read<'_, Year> {
    let era_before = word(|word| matches!(word, Word::Era(_) | Word::Bangla | Word::Sal).then_some(()));
    let (tokens, _) = opt((era_before, opt(mark(b".:")))).parse(tokens)?;
    let (rest, year) = alt((
        map(preceded(opt(mark(b"'")), number(4, 4)), |value| Year { value, short: false }),
        map(preceded(mark(b"'"), number(2, 2)), |value| Year { value, short: true }),
    ))
    .parse(tokens)?;
    // `৫ জুন ২০০০ টাকা`, `মার্চ ৩১, ১৪৫৯ ঘণ্টা`, `৫ জুন ২০০০%`: a count or a time, not a year.
    let counts = match rest.first().map(|token| token.kind) {
        Some(Kind::Word(Word::Counter | Word::Hour | Word::Clock | Word::Minute)) => true,
        Some(Kind::Mark(b'%')) => true,
        Some(Kind::Mark(b':')) => {
            glued(rest)
                && matches!(rest.get(1), Some(token) if !token.gap && matches!(token.kind, Kind::Number { digits: 2, .. }))
                && year.value < 1000
        }
        _ => false,
    };
    // `জানুয়ারি ১৯০০-০১-০১`: the year of a date in numbers.
    if counts || year_first_numbers(tokens).is_ok() { fail() } else { Ok((rest, year)) }
}

/// A number right after a date without a year, which is none itself: `১৫ জানুয়ারি ২০২৪৫`.
pub(super) fn broken_year(tokens: Tokens<'_>) -> Read<'_, ()> {
    let (rest, _) = opt(mark(b",")).parse(tokens)?;
    let (rest, ()) = take(|token| match token.kind {
        Kind::Number { digits, .. } if digits == 3 || digits > 4 => Some(()),
        _ => None,
    })
    .parse(rest)?;
    if rest.first().is_none_or(|token| matches!(token.kind, Kind::Mark(_) | Kind::Break)) { Ok((rest, ())) } else { fail() }
}

/// The name of an era after the year: `ইং`, `খ্রি.`, `সাল`, `বঙ্গাব্দ`, `বাংলা সন`.
pub(super) fn era<'a>(calendar: Calendar) -> impl Fn(Tokens<'a>) -> Read<'a, Option<Calendar>> {
    move |tokens| era_of(calendar, tokens)
}

fn era_of(calendar: Calendar, tokens: Tokens<'_>) -> Read<'_, Option<Calendar>> {
    let (rest, comma) = opt(mark(b",")).parse(tokens)?;
    let (rest, first) = word(|word| match word {
        Word::Era(calendar) => Some(Some(calendar)),
        // `২০২৬ বাংলা ট্রিবিউন` names an outlet.
        Word::Bangla if calendar == Calendar::Bangla => Some(Some(Calendar::Bangla)),
        Word::Sal if comma.is_none() => Some(None),
        Word::Tarikh if comma.is_none() => Some(None),
        _ => None,
    })
    .parse(rest)?;
    let (rest, _) = opt(mark(b".:")).parse(rest)?;
    let (rest, second) = opt(word(|word| match word {
        Word::Era(calendar) => Some(Some(calendar)),
        Word::Sal | Word::Tarikh => Some(None),
        _ => None,
    }))
    .parse(rest)?;
    Ok((rest, first.or(second.flatten())))
}
