//! Days: day, month and year in any order, in words or in numbers.

use super::{Read, Tokens, fail, glued, mark, number, number_follows, take, the, word};
use crate::date::lex::Kind;
use crate::date::stamp::Calendar;
use crate::date::words::Word;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::{delimited, preceded, terminated};
use nom::{Parser, combinator::map};

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

/// A year as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::date) struct Year {
    pub(in crate::date) value: u32,
    pub(in crate::date) short: bool,
}

/// How a month was written.
#[derive(Clone, Copy)]
struct Month {
    calendar: Calendar,
    month: u8,
    /// It takes a year to be a month.
    needs_year: bool,
    /// A case ending follows it, so that no year does.
    closed: bool,
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

fn month(tokens: Tokens<'_>) -> Read<'_, Month> {
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

/// A year: four digits, or two after an apostrophe, with its era.
fn year(tokens: Tokens<'_>) -> Read<'_, Year> {
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

/// `2024-01-15`, `২০২৪/০১/১৫`.
fn year_first_numbers(tokens: Tokens<'_>) -> Read<'_, Day> {
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
    let (rest, era) = opt(era(Calendar::Bangla)).parse(rest)?;
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

impl Month {
    fn day(self, day: Option<u32>, year: Option<Year>, weekday: Option<u8>) -> Day {
        Day { calendar: self.calendar, year, month: u32::from(self.month), day, weekday, numeric: false, weak: false }
    }
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
