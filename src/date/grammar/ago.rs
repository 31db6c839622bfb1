//! Times counted back from now: `৫ ঘণ্টা আগে`, `সাড়ে তিন ঘণ্টা আগে`, `গতকাল`.

use super::clock::{and_a_half, count, quarters_more};
use super::{Read, Tokens, fail, glued, mark, number, the, word};
use crate::date::words::Word;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};

/// A span back from now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::date) struct Ago {
    pub(in crate::date) months: u32,
    /// Seconds, for weeks and days too; back from now.
    pub(in crate::date) seconds: i64,
    /// Whether hours or less were counted, so that the time of day is known.
    pub(in crate::date) exact: bool,
    /// By a word for the day (`গতকাল`) and not by counting.
    pub(in crate::date) named: bool,
}

impl Ago {
    /// `আজ`
    pub(in crate::date) const fn is_today(self) -> bool {
        self.named && self.seconds == 0 && !self.exact
    }
}

const DAY: i64 = 86_400;

/// Whether a time ago can begin with this word.
pub(in crate::date) const fn begins(word: Word) -> bool {
    matches!(
        word,
        Word::DaysAgo(_)
            | Word::Today
            | Word::Now
            | Word::Past
            | Word::Half
            | Word::Quarter
            | Word::LessQuarter
            | Word::HalfUnit
            | Word::OneHalf
            | Word::TwoHalf
            | Word::Count(_)
            | Word::LetterA
    )
}

/// A time ago; whole days do not say the time of day.
pub(super) fn ago(tokens: Tokens<'_>) -> Read<'_, Ago> {
    alt((named, counted)).parse(tokens)
}

fn named(tokens: Tokens<'_>) -> Read<'_, Ago> {
    let days = |days: i64| Ago { seconds: days * DAY, named: true, ..Ago::default() };
    let one = word(move |word| match word {
        Word::DaysAgo(back) => Some(days(i64::from(back))),
        Word::Today => Some(days(0)),
        Word::Now => Some(Ago { exact: true, named: true, ..Ago::default() }),
        _ => None,
    });
    let two = |tokens| {
        let (rest, ()) = the(Word::Past)(tokens)?;
        word(move |word| match word {
            Word::Kal => Some(days(1)),
            Word::Parshu => Some(days(2)),
            _ => None,
        })(rest)
    };
    alt((one, two)).parse(tokens)
}

fn counted(tokens: Tokens<'_>) -> Read<'_, Ago> {
    let (mut rest, mut total) = piece(tokens)?;
    // `১ দিন ৩ ঘণ্টা ৫ মিনিট`: never more than one piece a unit.
    for _ in 0..5 {
        let (after, _) = opt(mark(b",")).parse(rest)?;
        let Ok((after, more)) = piece(after) else { break };
        total = Ago {
            months: total.months.saturating_add(more.months),
            seconds: total.seconds.saturating_add(more.seconds),
            exact: total.exact || more.exact,
            named: false,
        };
        rest = after;
    }
    let (rest, ()) = the(Word::Ago)(rest)?;
    Ok((rest, total))
}

/// An amount and its unit; amounts are in quarters.
fn piece(tokens: Tokens<'_>) -> Read<'_, Ago> {
    let whole = |tokens| alt((number(1, 4), count, map(the(Word::LetterA), |()| 1))).parse(tokens);
    let shift = map(quarters_more, i64::from);
    let fixed = map(and_a_half, |whole| i64::from(whole) * 4 + 2);
    // `সোয়া ঘণ্টা` is an hour and a quarter, `পৌনে ঘণ্টা` three quarters of one, `আধা ঘণ্টা` half of one.
    let bare = word(|word| match word {
        Word::Quarter => Some(5),
        Word::LessQuarter => Some(3),
        Word::HalfUnit => Some(2),
        _ => None,
    });
    let (rest, quarters) = alt((
        map((shift, whole), |(shift, whole): (i64, u32)| i64::from(whole) * 4 + shift),
        fixed,
        bare,
        map(whole, |whole: u32| i64::from(whole) * 4),
    ))
    .parse(tokens)?;
    let (rest, unit) = word(|word| match word {
        Word::Second => Some((0, 1)),
        Word::Minute => Some((0, 60)),
        Word::Hour => Some((0, 3600)),
        Word::Day => Some((0, DAY)),
        Word::Week => Some((0, 7 * DAY)),
        Word::MonthUnit => Some((1, 0)),
        Word::Year => Some((12, 0)),
        _ => None,
    })(rest)?;
    // `৫ মি. আগে`
    let (rest, _) = if glued(rest) { opt(mark(b".")).parse(rest)? } else { (rest, None) };
    let (months, seconds) = (quarters * unit.0, quarters * unit.1);
    // `আড়াই মাস আগে` does not say which day; `দেড় বছর` is eighteen months.
    if months % 4 != 0 {
        return fail();
    }
    let exact = unit.0 == 0 && (unit.1 < DAY || seconds / 4 % DAY != 0);
    Ok((rest, Ago { months: u32::try_from(months / 4).unwrap_or(u32::MAX), seconds: seconds / 4, exact, named: false }))
}
