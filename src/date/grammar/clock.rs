//! Times of day: `১৩:৪৭ মিঃ`, `০১:০৩ পিএম`, `রাত সাড়ে ১১টা`, `১৪৫৯ ঘণ্টা`, with their zones.

use super::day::day;
use super::numbers::day_first_numbers;
use super::{Read, Tokens, fail, glued, mark, number, number_follows, the, word};
use crate::date::lex::Kind;
use crate::date::words::{DayPart, Word};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::{preceded, terminated};

/// A time as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::date) struct Clock {
    pub(in crate::date) hour: u32,
    pub(in crate::date) minute: u32,
    /// `None` where none is printed.
    pub(in crate::date) second: Option<u32>,
    /// Minutes to add: `সাড়ে` 30, `পৌনে` -15.
    pub(in crate::date) shift: i8,
    pub(in crate::date) half: Option<HalfDay>,
    pub(in crate::date) part: Option<DayPart>,
    /// `দিবাগত`.
    pub(in crate::date) night_after: bool,
    pub(in crate::date) short_minute: bool,
}

/// Which half of the day: `এএম` or `পিএম`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::date) enum HalfDay {
    Am,
    Pm,
}

impl Clock {
    const fn at(hour: u32, minute: u32) -> Self {
        Self { hour, minute, second: None, shift: 0, half: None, part: None, night_after: false, short_minute: false }
    }
}

/// How sure the digits alone make it a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `১০:৩০`, `১১টা`.
    Clear,
    /// `১০.৩০`: also a decimal number.
    Dotted,
    /// `১০`, `১০-৩০`: a time only with a word that says so.
    Bare,
}

/// Whether a time can begin with this token.
pub(super) fn begins(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Number { .. }
            | Kind::Word(
                Word::Part(_)
                    | Word::Deep
                    | Word::Am
                    | Word::Pm
                    | Word::Night
                    | Word::Half
                    | Word::Quarter
                    | Word::LessQuarter
                    | Word::OneHalf
                    | Word::TwoHalf
                    | Word::Count(_)
                    | Word::Bangladesh
                    | Word::India
                    | Word::Time
            )
    )
}

/// A time of day; the offset of `বাংলাদেশ সময়` before it.
pub(super) fn clock(tokens: Tokens<'_>) -> Read<'_, (Clock, Option<i16>)> {
    let (rest, zone) = opt(terminated(local_time, opt(mark(b":,-")))).parse(tokens)?;
    let (rest, night) = opt(the(Word::Night)).parse(rest)?;
    let (rest, part) = opt(terminated(part, opt(mark(b",:")))).parse(rest)?;
    // `পূর্বাহ্ন ১০:৩০`.
    let (rest, before) = if part.is_none() { opt(half_day).parse(rest)? } else { (rest, None) };
    if before.is_some() && !rest.first().is_some_and(|token| matches!(token.kind, Kind::Number { .. })) {
        return fail();
    }
    let alone = |tokens| if before.is_none() { bare(tokens) } else { fail() };
    let (rest, (mut clock, form)) = alt((words, hours, digits, alone)).parse(rest)?;
    let (rest, half) = if before.is_some() { (rest, before) } else { opt(preceded(opt(mark(b",:-")), half_day)).parse(rest)? };
    let (rest, unit) = unit(rest)?;
    let (rest, half) = if half.is_some() { (rest, half) } else { opt(half_day).parse(rest)? };
    let (rest, after) = if part.is_none() && half.is_none() { opt(part_after).parse(rest)? } else { (rest, None) };
    clock.half = half;
    clock.part = part.or(after);
    clock.night_after = night.is_some();
    let said = clock.half.is_some() || clock.part.is_some() || unit;
    match form {
        Form::Bare if !said => fail(),
        _ => Ok((rest, (clock, zone))),
    }
}

/// `বাংলাদেশ সময়`, `ভারতীয় সময়`.
pub(super) fn local_time(tokens: Tokens<'_>) -> Read<'_, i16> {
    let place = word(|word| match word {
        Word::Bangladesh => Some(360),
        Word::India => Some(330),
        _ => None,
    });
    terminated(place, the(Word::Time)).parse(tokens)
}

/// `রাত`, `গভীর রাত`, and a part in two words: `ভোর রাত`, `সকাল বেলা`.
fn part(tokens: Tokens<'_>) -> Read<'_, DayPart> {
    let one = |tokens| word(|word| if let Word::Part(part) = word { Some(part) } else { None }).parse(tokens);
    let night = |tokens| one(tokens).and_then(|(rest, part)| if part == DayPart::Night { Ok((rest, part)) } else { fail() });
    let (rest, part) = alt((preceded(the(Word::Deep), night), one)).parse(tokens)?;
    let goes_on = matches!((part, one(rest)), (_, Ok((_, DayPart::Bela))) | (DayPart::Dawn | DayPart::Night, Ok((_, DayPart::Night))));
    Ok((if goes_on { rest.get(1..).unwrap_or(&[]) } else { rest }, part))
}

/// A part of the day after its time, and not before another: `১০:৩০ রাত`.
fn part_after(tokens: Tokens<'_>) -> Read<'_, DayPart> {
    let (rest, part) = part(tokens)?;
    if rest.first().is_some_and(|token| matches!(token.kind, Kind::Number { .. })) { fail() } else { Ok((rest, part)) }
}

/// `১০:৩০`, `১০:৩০:৪৫`, `২১: ৫০`, `১০.৩০`, `১০-৩০ মি.`.
fn digits(tokens: Tokens<'_>) -> Read<'_, (Clock, Form)> {
    let (rest, hour) = number(1, 2)(tokens)?;
    let (rest, by) = mark(b":.-")(rest)?;
    let loose = rest.first().is_some_and(|token| token.gap);
    let short = rest.first().is_some_and(|token| matches!(token.kind, Kind::Number { digits: 1, .. }));
    // `৩১: ০১/০১/১৯০০`, `১৫: ১ জানুয়ারি ১৯০০`: the number belongs to a date, or to a list (`১৫: ১লা বৈশাখ`).
    if day_first_numbers(rest).is_ok() || loose && (short || day(rest).is_ok()) {
        return fail();
    }
    let (rest, minute) = number(1, 2)(rest)?;
    let form = match by {
        b':' => Form::Clear,
        b'.' if !loose && !short => Form::Dotted,
        b'-' if !loose && !short => Form::Bare,
        _ => return fail(),
    };
    let mut clock = Clock { short_minute: short, ..Clock::at(hour, minute) };
    let (rest, second) = opt(preceded(mark(if by == b':' { b":" } else { b":." }), number(2, 2))).parse(rest)?;
    clock.second = second;
    let fraction = |tokens| if second.is_some() && glued(tokens) { preceded(mark(b"."), number(1, 9)).parse(tokens) } else { fail() };
    let (rest, _) = opt(fraction).parse(rest)?;
    // `১৮.৪৫.১২`, `১০:২০/৩`: more of the same kind is no time.
    if number_follows(rest, b":.") { fail() } else { Ok((rest, (clock, form))) }
}

/// `১১টা`, `১১টা ৩০ মিনিট`, `১১ টা ৫`.
fn hours(tokens: Tokens<'_>) -> Read<'_, (Clock, Form)> {
    let (rest, hour) = alt((number(1, 2), count)).parse(tokens)?;
    let (rest, ()) = the(Word::Clock)(rest)?;
    let named = terminated(alt((number(1, 2), count)), (the(Word::Minute), opt(mark(b".:"))));
    // `১০ টা ৩০`, but not `১০টা ৩০ জন`.
    let plain = |tokens| {
        let (rest, minute) = number(2, 2)(tokens)?;
        let ends = rest.first().is_none_or(|token| matches!(token.kind, Kind::Mark(b',' | b'|' | b'(' | b')' | b';') | Kind::Break));
        if ends && minute < 60 { Ok((rest, minute)) } else { fail() }
    };
    let minutes = alt((named, plain));
    let (rest, minute) = opt(minutes).parse(rest)?;
    Ok((rest, (Clock::at(hour, minute.unwrap_or(0)), Form::Clear)))
}

/// `সাড়ে ১০টা`, `পৌনে একটা`, `দেড়টা`.
fn words(tokens: Tokens<'_>) -> Read<'_, (Clock, Form)> {
    let shift = map(quarters_more, |quarters| quarters * 15);
    let whole = and_a_half;
    let (rest, (hour, shift)) =
        alt((map((shift, alt((number(1, 2), count))), |(shift, hour)| (hour, shift)), map(whole, |hour| (hour, 30)))).parse(tokens)?;
    let (rest, ()) = the(Word::Clock)(rest)?;
    Ok((rest, (Clock { shift, ..Clock::at(hour, 0) }, Form::Clear)))
}

/// `১৪৫৯ ঘণ্টা`, and a bare `১০` that `পিএম` follows.
fn bare(tokens: Tokens<'_>) -> Read<'_, (Clock, Form)> {
    let military = map(terminated(number(3, 4), the(Word::Hour)), |value| (Clock::at(value / 100, value % 100), Form::Clear));
    let hour = map(number(1, 2), |hour| (Clock::at(hour, 0), Form::Bare));
    let (rest, read) = alt((military, hour)).parse(tokens)?;
    // A bare hour only where the half of the day follows at once: not `রাত ৮ জন`.
    if read.1 == Form::Bare && (read.0.hour > 12 || half_day(rest).is_err()) { fail() } else { Ok((rest, read)) }
}

/// How many quarters a word adds to the number after it: `সাড়ে` 2, `সোয়া` 1, `পৌনে` -1.
pub(super) fn quarters_more(tokens: Tokens<'_>) -> Read<'_, i8> {
    word(|word| match word {
        Word::Half => Some(2),
        Word::Quarter => Some(1),
        Word::LessQuarter => Some(-1),
        _ => None,
    })
    .parse(tokens)
}

/// The whole part of `দেড়` and `আড়াই`, which are a half more.
pub(super) fn and_a_half(tokens: Tokens<'_>) -> Read<'_, u32> {
    word(|word| match word {
        Word::OneHalf => Some(1),
        Word::TwoHalf => Some(2),
        _ => None,
    })
    .parse(tokens)
}

pub(super) fn count(tokens: Tokens<'_>) -> Read<'_, u32> {
    word(|word| if let Word::Count(count) = word { Some(u32::from(count)) } else { None }).parse(tokens)
}

/// `এএম`, `পি.এম.`, `এ এম`, `pm`, `অপরাহ্ন`.
fn half_day(tokens: Tokens<'_>) -> Read<'_, HalfDay> {
    let whole = word(|word| match word {
        Word::Am => Some(HalfDay::Am),
        Word::Pm => Some(HalfDay::Pm),
        _ => None,
    });
    let letter = word(|word| match word {
        Word::LetterA => Some(HalfDay::Am),
        Word::LetterP => Some(HalfDay::Pm),
        _ => None,
    });
    let spelt = terminated(letter, (opt(mark(b".")), the(Word::LetterM)));
    let (rest, half) = alt((whole, spelt)).parse(tokens)?;
    let (rest, _) = if glued(rest) { opt(mark(b".")).parse(rest)? } else { (rest, None) };
    Ok((rest, half))
}

/// What may close a time and says nothing new: `মিঃ`, `মিনিট`, `টা`, `ঘণ্টা`, `hrs`.
fn unit(tokens: Tokens<'_>) -> Read<'_, bool> {
    let unit = word(|word| matches!(word, Word::Minute | Word::Clock | Word::Hour).then_some(()));
    let (rest, found) = opt(terminated(unit, opt(mark(b".:")))).parse(tokens)?;
    Ok((rest, found.is_some()))
}

/// A zone: `IST`, `(+06:00)`, `GMT+6`, `বাংলাদেশ সময়`; `None` for a name that more than one zone has.
pub(super) fn zone(tokens: Tokens<'_>) -> Read<'_, Option<i16>> {
    let named = word(|word| match word {
        Word::Zone(minutes) => Some(Some(minutes)),
        Word::UnknownZone => Some(None),
        Word::LetterZ => Some(Some(0)),
        _ => None,
    });
    let with_offset = |tokens| {
        let (rest, name) = named(tokens)?;
        let (rest, offset) = opt(offset).parse(rest)?;
        Ok((rest, if name == Some(0) { offset.or(name) } else { name }))
    };
    let place = |tokens| {
        let (rest, ()) = the(Word::Asia)(tokens)?;
        let (rest, _) = mark(b"/")(rest)?;
        word(|word| match word {
            Word::City => Some(Some(360)),
            Word::IndianCity => Some(Some(330)),
            _ => None,
        })(rest)
    };
    alt((with_offset, place, map(local_time, Some), map(offset, Some))).parse(tokens)
}

/// `+06:00`, `+0600`, `+6`.
fn offset(tokens: Tokens<'_>) -> Read<'_, i16> {
    if !glued(tokens) && !matches!(tokens.first(), Some(token) if token.kind == Kind::Mark(b'+')) {
        return fail();
    }
    let (rest, sign) = mark(b"+-")(tokens)?;
    let (rest, minutes) = alt((
        map(number(4, 4), |value| value / 100 * 60 + value % 100),
        map((number(1, 2), opt(preceded(mark(b":"), number(2, 2)))), |(h, m)| h * 60 + m.unwrap_or(0)),
    ))
    .parse(rest)?;
    match i16::try_from(minutes) {
        Ok(minutes) if minutes <= 14 * 60 => Ok((rest, if sign == b'-' { -minutes } else { minutes })),
        _ => fail(),
    }
}

/// `-05:30`, `-0500`: an offset whose sign is a dash anywhere else, so only in these forms, of half an hour and twelve hours at most.
pub(super) fn west(tokens: Tokens<'_>) -> Read<'_, i16> {
    let (rest, _) = mark(b"-")(tokens)?;
    if !glued(rest) {
        return fail();
    }
    let parts = map((number(2, 2), mark(b":"), number(2, 2)), |(hours, _, minutes)| hours * 100 + minutes);
    let (rest, value) = alt((number(4, 4), parts)).parse(rest)?;
    let minutes = value / 100 * 60 + value % 100;
    let more = glued(rest) && matches!(rest, [next, ..] if matches!(next.kind, Kind::Mark(b':' | b'-' | b'/')));
    match i16::try_from(minutes) {
        Ok(minutes @ 0..=720) if !more && matches!(value % 100, 0 | 30) => Ok((rest, -minutes)),
        _ => fail(),
    }
}
