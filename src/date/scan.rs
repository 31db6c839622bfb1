//! Where a text may hold a date: a look at the bytes, then at the words beside a number.

use super::lex::{Kind, Token, after_number, before_number, is_long, stands_between, token};
use super::words::Word;

/// Where the first digit at or after `from` begins: an ASCII digit, or a Bengali one (E0 A7 A6–AF).
pub(super) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(rest) = bytes.get(at..)
        && let (Some(chunk), Some(next)) = (rest.first_chunk(), rest.get(1..).and_then(<[u8]>::first_chunk))
        && !may_hold_digit(chunk, next)
    {
        at += CHUNK;
    }
    // The second byte of three, since an emoji ends in `A7 A7` (U+1F9E7). What follows is looked at first: `E0 A7` stands before many signs too.
    let is_digit =
        |at: usize| bytes.get(at + 1).is_some_and(|next| next.wrapping_sub(0xA6) < 10) && bytes.get(at.wrapping_sub(1)) == Some(&0xE0);
    let found = bytes.iter().enumerate().skip(at).position(|(at, &byte)| byte.is_ascii_digit() || byte == 0xA7 && is_digit(at))?;
    // Back to the first byte of the character.
    let at = at + found;
    Some(if bytes.get(at) == Some(&0xA7) { at.saturating_sub(1) } else { at })
}

/// Bytes that are looked at together.
const CHUNK: usize = 64;

/// Whether a digit begins in the chunk; `next` are its bytes moved on by one. Without branches and of a fixed length, so that it is done
/// sixteen bytes at a time wherever it is compiled into: byte by byte it is a third of what finding dates takes.
#[inline(never)]
fn may_hold_digit(chunk: &[u8; CHUNK], next: &[u8; CHUNK]) -> bool {
    let mut any = [0_u8; CHUNK];
    for ((any, &byte), &next) in any.iter_mut().zip(chunk).zip(next) {
        *any = u8::from(byte.wrapping_sub(b'0') < 10) | (u8::from(byte == 0xA7) & u8::from(next.wrapping_sub(0xA6) < 10));
    }
    any.iter().fold(0, |any, &here| any | here) != 0
}

/// Whether the token behind a number is a month, or a month or the rest of a date in numbers may follow it.
pub(super) fn before_month(text: &str, first: Token) -> bool {
    let next = |at| token(text, at, text.len());
    match first.kind {
        Kind::Word(Word::LetterA | Word::Small) => true,
        // `২১শে ফেব্রুয়ারি`, `২০২৪ সালের পহেলা জুন`, `২০২২ সালের ফেব্রুয়ারি`; but `৯তম দিনে` and `২০২৪ সালে`, which stories are full of.
        Kind::Word(Word::Ordinal | Word::Sal | Word::Era(_)) => {
            // So many marks at most stand between, and the word.
            const REACH: usize = 3;
            let mut after = core::iter::successors(next(first.end), |mark| next(mark.end)).take(REACH);
            let word = after.find(|token| !matches!(token.kind, Kind::Mark(_)));
            word.is_some_and(|token| is_month(text, token))
        }
        Kind::Mark(b'-' | b'/' | b'.' | b',' | b'\'') => match next(first.end) {
            Some(Token { kind: Kind::Number { .. }, end, .. }) => {
                first.kind != Kind::Mark(b',')
                    && next(end).is_some_and(|third| {
                        third.kind == first.kind && next(third.end).is_some_and(|last| matches!(last.kind, Kind::Number { .. }))
                    })
            }
            Some(Token { kind: Kind::Word(Word::Ordinal), .. }) => true,
            Some(second) => is_month(text, second),
            None => false,
        },
        _ => is_month(text, first),
    }
}

/// Whether a word behind a number may be its month, or the day of a year (`২০২৪, পহেলা জুন`).
fn is_month(text: &str, token: Token) -> bool {
    match token.kind {
        Kind::Word(Word::Month(..) | Word::MonthCase(..) | Word::ShortMonth(_) | Word::Hijri(_) | Word::Small | Word::Nth(_)) => true,
        Kind::Other { .. } => matches!(after_number(text, token).kind, Kind::Word(_)),
        _ => false,
    }
}

/// Whether a month stands before the number at `at`, with nothing but marks between.
pub(super) fn after_month(text: &str, at: usize) -> bool {
    // Bytes of a long word that a month is glued to, with invisible characters and the marks after it.
    const REACH: usize = 192;
    let least = at.saturating_sub(REACH);
    let before = text.as_bytes().get(least..at).unwrap_or(&[]);
    let mark = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    let trimmed = text.get(..at).unwrap_or("").trim_end_matches(stands_between).len().saturating_sub(least);
    let mut from = match before.get(..trimmed).unwrap_or(&[]).iter().rposition(mark) {
        Some(mark) => least + mark + 1,
        None if least == 0 => 0,
        None => after_part(text, least, at),
    };
    let mut last = None;
    while let Some(token) = token(text, from, at) {
        from = token.end;
        last = match token.kind {
            Kind::Mark(_) if last.is_some() => last,
            _ => Some(token),
        };
    }
    last.is_some_and(|last| match last.kind {
        Kind::Other { .. } => {
            // `১০:১৫পিএমসেপ্ট ৪, ২০২৪`
            let noon = |word: &str| ["এএ", "এ্য", "পি", "পূ", "পু", "অপ"].iter().any(|begins| word.starts_with(begins));
            let behind = || Some(after_number(text, last).end).filter(|&end| end < last.end).and_then(|end| token(text, end, at));
            matches!(before_number(text, last).kind, Kind::Word(_))
                || text.get(last.start..last.end).is_some_and(noon) && behind().is_some_and(|word| precedes_number(word.kind))
        }
        kind => precedes_number(kind),
    })
}

/// Whether a word may stand before a number of a date.
const fn precedes_number(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Word(
            Word::Month(..)
                | Word::ShortMonth(_)
                | Word::Hijri(_)
                | Word::Which(_)
                | Word::MonthUnit
                | Word::Weekday(_)
                | Word::Era(_)
                | Word::Bangla
                | Word::Sal,
        )
    )
}

/// Where reading may begin, at or after `at`, which may cut a token in two: behind the part that is left of it, unless that is longer than any
/// word or number of a date, so that it reads as the whole does (`…ধধধধধসেপ্টেম্বর ৪, ২০২৪`).
pub(super) fn after_part(text: &str, at: usize, end: usize) -> usize {
    let at = (at..end).find(|&at| text.is_char_boundary(at)).unwrap_or(end);
    token(text, at, end).filter(|token| !is_long(text, *token)).map_or(at, |token| token.end)
}

#[cfg(test)]
mod tests {
    use super::next_digit;

    #[test]
    fn digits_are_found_wherever_they_fall_in_a_chunk() {
        for before in 0..200 {
            for digit in ["০", "৯", "0", "9"] {
                // What stands before the digits and behind them in Unicode is none.
                for filler in ["a", "ধ", "দ ", "🧧", "\u{9E5}", "ৰ", "/:"] {
                    let text = format!("{}{}{digit}{}", "a".repeat(before % 3), filler.repeat(before), filler.repeat(before / 2));
                    assert_eq!(next_digit(text.as_bytes(), 0), text.find(digit), "{text}");
                }
            }
        }
        assert_eq!(next_digit("ধধ দদ কখগ".repeat(50).as_bytes(), 0), None);
    }
}
