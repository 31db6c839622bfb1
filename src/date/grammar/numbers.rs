//! Days in numbers alone.

use super::day::Day;
use super::year::{Year, era};
use super::{Read, Tokens, fail, mark, number, number_follows};
use crate::date::lex::Kind;
use crate::date::stamp::Calendar;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

/// Years of the Bangla calendar are below it.
const BANGLA: u32 = 1700;

/// `2024-01-15`, `২০২৪/০১/১৫`.
pub(super) fn year_first_numbers(tokens: Tokens<'_>) -> Read<'_, Day> {
    let (rest, (year, month, day)) = numbers(tokens, (4, 4), (1, 2))?;
    Ok((
        rest,
        Day {
            calendar: Calendar::Gregorian,
            year: Some(Year { value: year, short: false }),
            month,
            day: Some(day),
            weekday: None,
            numeric: false,
            weak: false,
        },
    ))
}

/// `১৫/০১/২০২৪`, `15.01.2024`, and `১৫/০১/২৪`.
pub(super) fn day_first_numbers(tokens: Tokens<'_>) -> Read<'_, Day> {
    let (rest, (day, month, year)) = alt((|t| numbers(t, (1, 2), (4, 4)), |t| numbers(t, (1, 2), (2, 2)))).parse(tokens)?;
    let short = year < 100;
    // `২৮/০৫/২০২৪ বাংলা ট্রিবিউন` names an outlet.
    let own = if year < BANGLA { Calendar::Bangla } else { Calendar::Gregorian };
    let (rest, era) = opt(era(own)).parse(rest)?;
    let calendar = era.flatten().unwrap_or(Calendar::Gregorian);
    let numeric = calendar == Calendar::Gregorian;
    Ok((
        rest,
        Day {
            calendar,
            year: Some(Year { value: year, short }),
            month,
            day: Some(day),
            weekday: None,
            numeric,
            weak: short && era.is_none(),
        },
    ))
}

/// Three numbers with the same mark between them, and nothing more of the kind after them (an address, a telephone number).
fn numbers(tokens: Tokens<'_>, first: (u8, u8), last: (u8, u8)) -> Read<'_, (u32, u32, u32)> {
    let (rest, a) = number(first.0, first.1)(tokens)?;
    let (rest, by) = mark(b"-/.")(rest)?;
    let (rest, b) = number(1, 2)(rest)?;
    let (rest, again) = mark(b"-/.")(rest)?;
    let (rest, c) = number(last.0, last.1)(rest)?;
    let gaps = tokens.iter().skip(1).take(4).filter(|token| token.gap).count();
    // `28/01/2015-08:51am`: a time, not a fourth part.
    let timed = matches!(rest, [dash, _, colon, ..] if dash.kind == Kind::Mark(b'-') && !colon.gap && colon.kind == Kind::Mark(b':'));
    let more = number_follows(rest, b"-/.") && !timed;
    if by != again || more || (gaps > 0 && by == b'.') { fail() } else { Ok((rest, (a, b, c))) }
}
