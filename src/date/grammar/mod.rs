//! The grammar of stamps, in nom over tokens: what is printed, not yet what it means. Whether the day exists is decided by
//! [`super::resolve`].

mod ago;
mod clock;
mod day;
mod item;
mod month;
mod numbers;
mod year;

pub(super) use ago::{Ago, begins as ago_begins};
pub(super) use clock::{Clock, HalfDay};
pub(super) use day::Day;
pub(super) use item::{Fields, balance, stamp};
pub(super) use year::Year;

use super::lex::{Kind, Token};
use super::words::Word;
use nom::IResult;

/// Tokens still to be read.
pub(super) type Tokens<'a> = &'a [Token];
/// What was read, or that it is something else; why is found by [`super::whole`].
pub(super) type Read<'a, T> = IResult<Tokens<'a>, T, ()>;

pub(super) fn fail<T>() -> Result<T, nom::Err<()>> {
    Err(nom::Err::Error(()))
}

/// The first token, if `f` gives a value for it.
pub(super) fn take<'a, T>(f: impl Fn(Token) -> Option<T>) -> impl Fn(Tokens<'a>) -> Read<'a, T> {
    move |tokens| match tokens.split_first() {
        Some((&token, rest)) => f(token).map_or_else(fail, |value| Ok((rest, value))),
        None => fail(),
    }
}

/// A known word that `f` takes.
pub(super) fn word<'a, T>(f: impl Fn(Word) -> Option<T>) -> impl Fn(Tokens<'a>) -> Read<'a, T> {
    take(move |token| match token.kind {
        Kind::Word(word) => f(word),
        _ => None,
    })
}

/// The known word `is`.
pub(super) fn the<'a>(is: Word) -> impl Fn(Tokens<'a>) -> Read<'a, ()> {
    word(move |word| (word == is).then_some(()))
}

/// One of some marks.
pub(super) fn mark<'a>(of: &'static [u8]) -> impl Fn(Tokens<'a>) -> Read<'a, u8> {
    take(move |token| match token.kind {
        Kind::Mark(mark) if of.contains(&mark) => Some(mark),
        _ => None,
    })
}

/// A number of `min` to `max` digits.
pub(super) fn number<'a>(min: u8, max: u8) -> impl Fn(Tokens<'a>) -> Read<'a, u32> {
    take(move |token| match token.kind {
        Kind::Number { value, digits } if (min..=max).contains(&digits) => Some(value),
        _ => None,
    })
}

/// Whether the next token stands right against what was read before it.
pub(super) fn glued(tokens: Tokens<'_>) -> bool {
    tokens.first().is_some_and(|token| !token.gap)
}

/// Whether one of some marks and a number stand right against what was read before them.
pub(super) fn number_follows(tokens: Tokens<'_>, marks: &[u8]) -> bool {
    match tokens {
        [mark, number, ..] if !mark.gap && !number.gap => {
            matches!(mark.kind, Kind::Mark(mark) if marks.contains(&mark)) && matches!(number.kind, Kind::Number { .. })
        }
        _ => false,
    }
}
