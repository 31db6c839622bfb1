//! A stamp: days, times, weekdays and what else is printed with them, in any order, each once.

use super::ago::{self, Ago, ago};
use super::clock::{self, Clock, clock, west, zone};
use super::day::{self, Day, day, month_day_alone};
use super::year::{broken_year, era};
use super::{Read, Tokens, fail, mark, number, the, word};
use crate::date::lex::{Kind, Token};
use crate::date::stamp::Calendar;
use crate::date::words::Word;
use nom::Parser;
use nom::combinator::opt;

/// All that one stamp says; each field once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::date) struct Fields {
    pub(in crate::date) gregorian: Option<Day>,
    pub(in crate::date) bangla: Option<Day>,
    pub(in crate::date) hijri: Option<Day>,
    pub(in crate::date) weekday: Option<u8>,
    pub(in crate::date) clock: Option<Clock>,
    /// The offset in minutes, of a zone whose name says it.
    pub(in crate::date) offset: Option<i16>,
    pub(in crate::date) ago: Option<Ago>,
    pub(in crate::date) season: bool,
    /// An era was printed.
    pub(in crate::date) era: bool,
    /// A number of two digits stands where the year should be, which may be it: `23 Apr 25`.
    pub(in crate::date) doubtful_year: bool,
    /// Five digits and more where the year should be.
    pub(in crate::date) broken_year: bool,
    zone: bool,
}

enum Item {
    Day(Day),
    Weekday(u8),
    Clock(Clock, Option<i16>),
    Zone(Option<i16>),
    Ago(Ago),
    Season,
    Era,
}

impl Item {
    /// Whether it is a time with its seconds.
    const fn has_seconds(&self) -> bool {
        matches!(self, Self::Clock(Clock { second: Some(_), .. }, _))
    }
}

impl Fields {
    /// Whether a day was read in any calendar.
    const fn has_date(&self) -> bool {
        self.gregorian.is_some() || self.bangla.is_some() || self.hijri.is_some()
    }

    /// Whether anything was read that can be a stamp by itself.
    pub(in crate::date) const fn has_day(&self) -> bool {
        self.has_date() || self.ago.is_some()
    }

    /// Takes an item in, unless its place is taken.
    fn add(&mut self, item: Item) -> bool {
        fn put<T>(place: &mut Option<T>, value: T) -> bool {
            let free = place.is_none();
            if free {
                *place = Some(value);
            }
            free
        }
        match item {
            Item::Day(day) => {
                let (weekday, place) = (
                    day.weekday,
                    match day.calendar {
                        Calendar::Gregorian => &mut self.gregorian,
                        Calendar::Bangla => &mut self.bangla,
                        Calendar::Hijri => &mut self.hijri,
                    },
                );
                let taken = put(place, day);
                if taken && let Some(weekday) = weekday {
                    self.weekday.get_or_insert(weekday);
                }
                taken
            }
            Item::Weekday(weekday) => put(&mut self.weekday, weekday),
            Item::Clock(clock, offset) => {
                let taken = put(&mut self.clock, clock);
                if taken && let Some(offset) = offset {
                    self.offset.get_or_insert(offset);
                }
                taken
            }
            Item::Zone(offset) => {
                let taken = !self.zone && (self.clock.is_some() || self.gregorian.is_some());
                if taken {
                    self.zone = true;
                    self.offset = offset.or(self.offset);
                }
                taken
            }
            Item::Ago(ago) => put(&mut self.ago, ago),
            // Of a date (`১২ আষাঢ় ১৪৩১, বর্ষাকাল`); `আজ` is without either.
            Item::Season => self.has_date() && !core::mem::replace(&mut self.season, true),
            Item::Era => self.has_date() && !core::mem::replace(&mut self.era, true),
        }
    }
}

/// A weekday, and whether it is a short form.
pub(super) fn weekday(tokens: Tokens<'_>) -> Read<'_, (u8, bool)> {
    let (rest, (day, short)) = word(|word| match word {
        Word::Weekday(day) => Some((day, false)),
        Word::ShortWeekday(day) => Some((day, true)),
        _ => None,
    })(tokens)?;
    if !short {
        return Ok((rest, (day, false)));
    }
    // `সোম.`, `বৃহঃ`, `বুধ বার`.
    let (rest, _) = opt(mark(b".:")).parse(rest)?;
    let (rest, bar) = opt(the(Word::Counter)).parse(rest)?;
    Ok((rest, (day, bar.is_none())))
}

/// What stands between two items: a few marks, and words that only introduce the next.
fn between(mut tokens: Tokens<'_>) -> Tokens<'_> {
    const MOST: usize = 5;
    for _ in 0..MOST {
        match tokens.split_first() {
            Some((token, rest))
                if matches!(token.kind, Kind::Mark(b',' | b'|' | b';' | b'-' | b'/' | b'>' | b'*' | b'(' | b')' | b'.' | b'@' | b':')) =>
            {
                tokens = rest
            }
            Some((token, rest))
                if matches!(token.kind, Kind::Word(Word::Small | Word::Time | Word::LetterT | Word::Tarikh | Word::LetterA)) =>
            {
                tokens = rest
            }
            _ => break,
        }
    }
    tokens
}

fn item<'a>(tokens: Tokens<'a>, fields: &Fields) -> Read<'a, Item> {
    let kind = match tokens.first() {
        Some(token) => token.kind,
        None => return fail(),
    };
    if let Ok((rest, (weekday, short))) = weekday(tokens) {
        // A short form is a planet or a company where no date stands beside it.
        let beside = fields.has_day() || between(rest).first().is_some_and(|token| day::begins(token.kind));
        return if short && !beside { fail() } else { Ok((rest, Item::Weekday(weekday))) };
    }
    // `১০:৩০` and no date.
    let timed = matches!(tokens.get(1), Some(token) if token.kind == Kind::Mark(b':'));
    if timed
        && matches!(kind, Kind::Number { .. })
        && let Ok((rest, (clock, offset))) = clock(tokens)
    {
        return Ok((rest, Item::Clock(clock, offset)));
    }
    if day::begins(kind)
        && let Ok((rest, day)) = day(tokens)
    {
        return Ok((rest, Item::Day(day)));
    }
    if fields.weekday.is_some()
        && !fields.has_day()
        && let Ok((rest, day)) = month_day_alone(tokens)
    {
        return Ok((rest, Item::Day(day)));
    }
    if let Kind::Word(Word::Season) = kind {
        return Ok((tokens.get(1..).unwrap_or(&[]), Item::Season));
    }
    if (clock::begins(kind) || matches!(kind, Kind::Word(word) if ago::begins(word)))
        && let Ok((rest, ago)) = ago(tokens)
    {
        return Ok((rest, Item::Ago(ago)));
    }
    if clock::begins(kind)
        && let Ok((rest, (clock, offset))) = clock(tokens)
    {
        return Ok((rest, Item::Clock(clock, offset)));
    }
    if let Ok((rest, offset)) = zone(tokens) {
        return Ok((rest, Item::Zone(offset)));
    }
    fail()
}

/// A stamp that begins at the first token: its fields.
pub(in crate::date) fn stamp(tokens: Tokens<'_>) -> Read<'_, Fields> {
    const MOST: usize = 12;
    let mut fields = Fields::default();
    let (mut rest, first) = item(tokens, &fields)?;
    let mut exact = first.has_seconds();
    if !fields.add(first) {
        return fail();
    }
    for _ in 0..MOST {
        // `১৫ জানুয়ারি ২০২৪ তারিখ`, `… বুধবার ইং`.
        if fields.has_day()
            && let Ok((after, _)) = era(Calendar::Gregorian)(rest)
            && fields.add(Item::Era)
        {
            rest = after;
        }
        // `10:30:00-05:30`, `T10:30-05:30`: another dash behind a time is of a range.
        if exact
            && let Ok((after, offset)) = west(rest)
            && fields.add(Item::Zone(Some(offset)))
        {
            rest = after;
        }
        let next = between(rest);
        let iso = rest.get(..rest.len() - next.len()).and_then(<[_]>::last).is_some_and(|token| token.kind == Kind::Word(Word::LetterT));
        let Ok((after, item)) = item(next, &fields) else { break };
        exact = item.has_seconds() || iso && matches!(item, Item::Clock(..));
        if tears_apart(&fields, next, after) || !fields.add(item) {
            break;
        }
        rest = after;
    }
    if fields.gregorian.is_some_and(|day| day.year.is_none() && day.day.is_some())
        && let Ok((after, ())) = broken_year(rest)
    {
        fields.broken_year = true;
        rest = after;
    }
    fields.doubtful_year = rest.first().is_some_and(|token| matches!(token.kind, Kind::Number { digits: 2, .. }));
    // A bracket that opened within the stamp closes it: `শনিবার (১৫ আগস্ট)`.
    let read = tokens.len() - rest.len();
    if balance(tokens.iter().take(read)) > 0
        && let Ok((after, _)) = mark(b")")(rest)
    {
        rest = after;
    }
    Ok((rest, fields))
}

/// Whether the item just read belongs to the next stamp: `… ১০:২০ | ১১:০০, ০৪ জুলাই` reads a second time only by taking it from a
/// second date.
fn tears_apart(fields: &Fields, item: Tokens<'_>, after: Tokens<'_>) -> bool {
    // A time or weekday with a date right behind it, while this stamp has its date already.
    let begins_another = |tokens| {
        day(between(tokens)).is_ok_and(|(_, next)| match next.calendar {
            Calendar::Gregorian => fields.gregorian.is_some() && next.year.is_some(),
            Calendar::Bangla => fields.bangla.is_some(),
            Calendar::Hijri => fields.hijri.is_some(),
        })
    };
    fields.has_day() && (weekday(item).is_ok() || number(1, 2)(item).is_ok()) && begins_another(after)
}

/// How many more brackets open than close.
pub(in crate::date) fn balance<'a>(tokens: impl Iterator<Item = &'a Token>) -> i32 {
    tokens.fold(0, |open, token| match token.kind {
        Kind::Mark(b'(') => open + 1,
        Kind::Mark(b')') => open - 1,
        _ => open,
    })
}
