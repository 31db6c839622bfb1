//! A string that is one date as a whole.

use super::doubt::Doubt;
use super::error::{DateError, DateErrorKind};
use super::grammar::stamp;
use super::lex::{Kind, Token, push, token};
use super::read::{Place, read};
use super::reader::Reader;
use super::stamp::Stamp;
use super::words::Word;
use crate::Span;

/// Tokens of the longest stamp that is read, with room to spare.
const MOST: usize = 128;

pub(super) fn parse(reader: &Reader, text: &str) -> Result<Stamp, DateError> {
    let tokens = tokens(text);
    let Some((first, last)) = tokens.first().zip(tokens.last()) else {
        return Err(DateError::new(DateErrorKind::Empty, text, Span::between(0, text.len())));
    };
    let all = Span::between(first.start, last.end);
    let mut error = None;
    for start in 0..tokens.len() {
        let Some(kind) = tokens.get(start).map(|token| token.kind) else { break };
        if let Ok((rest, fields)) = stamp(tokens.get(start..).unwrap_or(&[]))
            && (fields.has_day() || fields.clock.is_some())
        {
            let end = tokens.len() - rest.len();
            let span = |from: usize, to: usize| {
                Span::between(
                    tokens.get(from).map_or(all.start(), |token| token.start),
                    tokens.get(to.max(1) - 1).map_or(all.end(), |token| token.end),
                )
            };
            let trailing =
                rest.iter().position(|token| !matches!(token.kind, Kind::Mark(b',' | b'|' | b'.' | b'-' | b')' | b';' | b':' | b'*')));
            match read(reader, text, &tokens, Place { start, end, floor: 0, fresh: true, whole: true }, &fields) {
                Ok(_) if trailing.is_some() => {
                    error.get_or_insert((DateErrorKind::Trailing, span(end + trailing.unwrap_or(0), tokens.len())));
                }
                Ok(stamp) if stamp.doubts().any(|doubt| doubt == Doubt::NoSuchTime) => {
                    return Err(DateError::new(DateErrorKind::NoSuchTime, text, span(start, end)));
                }
                Ok(stamp) => return Ok(stamp),
                Err(kind) => {
                    error.get_or_insert((kind, span(start, end)));
                }
            }
        }
        if !opens(kind) {
            break;
        }
    }
    let (kind, span) = error.unwrap_or((DateErrorKind::NotADate, all));
    Err(DateError::new(kind, text, span))
}

/// The tokens of a text without line ends around them, one more than [`MOST`] where there are so many.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(24);
    let mut at = 0;
    while tokens.len() <= MOST
        && let Some(next) = token(text, at, text.len())
    {
        at = next.end;
        if next.kind != Kind::Break || !tokens.is_empty() {
            at = push(text, &mut tokens, next);
        }
    }
    while tokens.last().is_some_and(|token| token.kind == Kind::Break) {
        tokens.pop();
    }
    tokens
}

/// Whether a label may hold this token.
fn opens(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Mark(_)
            | Kind::Word(
                Word::Label(_)
                    | Word::Filler
                    | Word::Small
                    | Word::Time
                    | Word::Tarikh
                    | Word::Today
                    | Word::Bangladesh
                    | Word::India
                    | Word::City
                    | Word::IndianCity
                    | Word::Past
                    | Word::Coming
            )
    )
}
