//! Finding the dates in a text.

use super::grammar::{Fields, stamp};
use super::label;
use super::lex::{Kind, Token, beside_number, push, token};
use super::reader::Reader;
use super::resolve::{Side, resolve};
use super::stamp::{Role, Stamp};
use super::words::{LabelWord, Word};
use crate::{Located, Span};
use chrono::FixedOffset;

/// Tokens that are read at a time; a stamp with its label is far shorter.
const WINDOW: usize = 256;
/// Tokens kept from the end of a full window for the next, so that no stamp is cut in two.
const KEPT: usize = 64;
/// Words without a number after which a window ends.
const QUIET: u32 = 12;
/// Bytes before a number in which its date, weekday and label can begin.
const LOOK_BACK: usize = 320;
/// Bytes of a long word.
const WORD: usize = 80;

/// The iterator that [`find_iter`](super::find_iter) gives.
#[derive(Clone, Debug)]
pub struct FindIter<'t> {
    reader: Reader,
    text: &'t str,
    /// Where the next window may begin.
    pos: usize,
    /// Where to look for the next number, at or after `pos`.
    scan: usize,
    tokens: Vec<Token>,
    /// The token to go on from.
    at: usize,
    /// The token up to which stamps may begin in this window.
    limit: usize,
    /// Whether the window begins a line.
    fresh: bool,
    /// The token that the last stamp ended before: what comes earlier is no label of the next.
    floor: usize,
}

impl<'t> FindIter<'t> {
    pub(super) const fn new(reader: Reader, text: &'t str) -> Self {
        Self { reader, text, pos: 0, scan: 0, tokens: Vec::new(), at: 0, limit: 0, fresh: true, floor: 0 }
    }

    /// Reads the next window of tokens that may hold a date; false at the end.
    fn refill(&mut self) -> bool {
        let relative = self.reader.now.is_some();
        let from = if relative { Some(self.pos) } else { self.next_number() };
        let Some(from) = from.filter(|&from| from < self.text.len()) else { return false };
        let (start, fresh) =
            if relative { (from, from == 0 || self.text.as_bytes().get(from - 1) == Some(&b'\n')) } else { self.window_start(from) };
        self.tokens.clear();
        let (mut at, mut quiet) = (start, 0);
        self.limit = WINDOW;
        let end = self.text.len();
        while let Some(token) = token(self.text, at, end) {
            if token.kind == Kind::Break {
                at = token.end;
                break;
            }
            if token.start >= from {
                quiet = match token.kind {
                    Kind::Number { .. } => 0,
                    _ if relative => 0,
                    _ => quiet + 1,
                };
            }
            if quiet > QUIET {
                break;
            }
            at = token.end;
            push(self.text, &mut self.tokens, token);
            if self.tokens.len() == WINDOW {
                self.limit = WINDOW - KEPT;
                break;
            }
        }
        if self.tokens.len() < WINDOW {
            self.limit = self.tokens.len();
        }
        // A window that ends at the end of the text may have read nothing but invisible characters.
        self.pos = if at > self.pos { at } else { end };
        if self.tokens.is_empty() && token(self.text, at, end).is_none() {
            self.pos = end;
        }
        (self.at, self.floor, self.fresh) = (0, 0, fresh);
        true
    }

    /// The next number that may be of a date: a month stands beside it, or two more numbers.
    fn next_number(&mut self) -> Option<usize> {
        loop {
            let at = next_digit(self.text.as_bytes(), self.scan.max(self.pos))?;
            let number = token(self.text, at, self.text.len())?;
            self.scan = number.end.max(at + 1);
            if matches!(number.kind, Kind::Number { digits: ..=4, .. }) && (self.before_month(number.end) || self.after_month(at)) {
                return Some(at);
            }
        }
    }

    /// Whether a month, or the rest of a date in numbers, may follow the number that ends at `at`.
    fn before_month(&self, at: usize) -> bool {
        let next = |at| token(self.text, at, self.text.len());
        let Some(first) = next(at) else { return false };
        match first.kind {
            Kind::Word(
                Word::Month(..)
                | Word::MonthCase(..)
                | Word::ShortMonth(_)
                | Word::Hijri(_)
                | Word::Ordinal
                | Word::LetterA
                | Word::Small
                | Word::Sal
                | Word::Era(_)
                | Word::Bangla,
            ) => true,
            Kind::Other { .. } => matches!(beside_number(self.text, first), Kind::Word(_)),
            Kind::Mark(b'-' | b'/' | b'.' | b',' | b'\'') => match next(first.end) {
                Some(Token { kind: Kind::Number { .. }, end, .. }) => {
                    first.kind != Kind::Mark(b',')
                        && next(end).is_some_and(|third| {
                            third.kind == first.kind && next(third.end).is_some_and(|last| matches!(last.kind, Kind::Number { .. }))
                        })
                }
                Some(Token {
                    kind: Kind::Word(Word::Month(..) | Word::MonthCase(..) | Word::ShortMonth(_) | Word::Hijri(_) | Word::Ordinal),
                    ..
                }) => true,
                Some(second) => matches!(second.kind, Kind::Other { .. }) && matches!(beside_number(self.text, second), Kind::Word(_)),
                None => false,
            },
            _ => false,
        }
    }

    /// Whether a month stands before the number at `at`, with nothing but marks between.
    fn after_month(&self, at: usize) -> bool {
        // Bytes of the longest word of a month, with invisible characters and the marks after it.
        const REACH: usize = 64;
        let least = at.saturating_sub(REACH);
        let before = self.text.as_bytes().get(least..at).unwrap_or(&[]);
        let mark = |byte: &u8| !byte.is_ascii_alphanumeric() && *byte < 0x80;
        let trimmed = before.len() - before.iter().rev().take_while(|byte| mark(byte)).count();
        let mut from = match before.get(..trimmed).unwrap_or(&[]).iter().rposition(mark) {
            Some(mark) => least + mark + 1,
            None if least == 0 => 0,
            None => self.after_part(least, at),
        };
        let mut last = None;
        while let Some(token) = token(self.text, from, at) {
            from = token.end;
            last = match token.kind {
                Kind::Mark(_) if last.is_some() => last,
                _ => Some(token),
            };
        }
        last.is_some_and(|last| match last.kind {
            Kind::Word(
                Word::Month(..)
                | Word::ShortMonth(_)
                | Word::Hijri(_)
                | Word::Which(_)
                | Word::MonthUnit
                | Word::Weekday(_)
                | Word::Era(_)
                | Word::Bangla,
            ) => true,
            Kind::Other { .. } => matches!(beside_number(self.text, last), Kind::Word(_)),
            _ => false,
        })
    }

    /// The end of the token that `at` may cut in two.
    fn after_part(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        token(self.text, at, end).map_or(at, |token| token.end)
    }

    /// Where the window for the number at `from` begins, and whether that begins a line.
    fn window_start(&self, from: usize) -> (usize, bool) {
        let bytes = self.text.as_bytes();
        let least = from.saturating_sub(LOOK_BACK).max(self.pos);
        let before = bytes.get(least..from).unwrap_or(&[]);
        if let Some(line) = before.iter().rposition(|&byte| byte == b'\n') {
            return (least + line + 1, true);
        }
        if least == 0 || bytes.get(least - 1) == Some(&b'\n') {
            return (least, true);
        }
        if least == self.pos {
            return (least, false);
        }
        // Within a line: from a word's beginning, or, in text without spaces, from any character.
        let start = match before.iter().take(WORD).position(|&byte| byte == b' ') {
            Some(space) => least + space,
            None => self.after_part(least, from),
        };
        (start, false)
    }

    /// Where the window was full: moves on so that the tokens kept are read again.
    fn leave(&mut self) {
        if self.limit < self.tokens.len() {
            let next = self.at.max(self.limit);
            if let Some(token) = self.tokens.get(next) {
                self.pos = token.start;
            }
        }
    }

    /// The stamp that begins at the token `start`, and the token after it; or, where a date is there that does not exist, only that.
    fn stamp_at(&self, start: usize) -> Option<(Option<Located<Stamp>>, usize)> {
        let tokens = self.tokens.get(start..)?;
        let first = tokens.first()?;
        if !begins(first.kind, self.reader.now.is_some()) || self.joined(start) {
            return None;
        }
        let (rest, fields) = stamp(tokens).ok()?;
        if !fields.has_day() {
            return None;
        }
        let end = self.tokens.len() - rest.len();
        let span = Span::between(first.start, self.tokens.get(end - 1)?.end);
        let place = Place { start, end, floor: self.floor, fresh: self.fresh, whole: false };
        let found = read(&self.reader, self.text, &self.tokens, place, &fields);
        match found {
            Ok(stamp) => Some((Some(Located::new(stamp, span)), end)),
            // `৫ ঘণ্টা আগে` without a reference time is passed over, and what follows it is read.
            Err(_) => Some((None, end)),
        }
    }

    /// Whether the token belongs to a number or range before it: `১২/৩ জুন`, `৩-৫ জুন`, `১৮.৫ জুন`.
    fn joined(&self, start: usize) -> bool {
        if start < self.floor + 1 {
            return false;
        }
        let token = |back: usize| start.checked_sub(back).and_then(|at| self.tokens.get(at));
        let Some(&here) = token(0) else { return false };
        match (token(2), token(1)) {
            (Some(first), Some(mark)) if matches!(here.kind, Kind::Number { .. }) => {
                start >= self.floor + 2
                    && matches!(first.kind, Kind::Number { .. })
                    && matches!(mark.kind, Kind::Mark(b'-' | b'/' | b'.' | b','))
                    && !mark.gap
                    && !here.gap
            }
            // `৩২ জানুয়ারি ২০২৪`: the month does not begin a date of its own.
            (_, Some(before))
                if matches!(here.kind, Kind::Word(Word::Month(..) | Word::ShortMonth(_) | Word::Guess(..) | Word::Hijri(_))) =>
            {
                matches!(before.kind, Kind::Number { digits: 1..=2, .. } | Kind::Word(Word::Ordinal))
            }
            _ => false,
        }
    }
}

/// Which tokens a stamp is, and what is around them.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The token before which nothing belongs to it.
    pub(super) floor: usize,
    /// Whether the tokens begin a line.
    pub(super) fresh: bool,
    /// Whether the whole string is to be a date: `১৫/০১/২৪` within a text could be anything.
    pub(super) whole: bool,
}

/// The meaning of the fields read from the tokens of `place`, with the words around them.
pub(super) fn read(
    reader: &Reader,
    text: &str,
    tokens: &[Token],
    place: Place,
    fields: &Fields,
) -> Result<Stamp, super::error::DateErrorKind> {
    let Place { start, end, floor, fresh, .. } = place;
    let before = tokens.get(floor..start).unwrap_or(&[]);
    let fresh = fresh && floor == 0;
    let mut label = label::before(text, tokens.get(floor..end).unwrap_or(&[]), start - floor, fresh || floor > 0);
    let side = match before.last().map(|token| token.kind) {
        Some(Kind::Word(Word::Past)) => Side::Past,
        Some(Kind::Word(Word::Coming)) => Side::Coming,
        _ => Side::Nearest,
    };
    // `নির্বাচনের ৩ মাস আগে` counts from the election, not from now.
    if fields.ago.is_some_and(|ago| !ago.named)
        && fields.gregorian.is_none()
        && matches!(before.last().map(|token| token.kind), Some(Kind::Other { genitive: true }))
    {
        return Err(super::error::DateErrorKind::NotADate);
    }
    let weak = fields.gregorian.is_some_and(|day| day.weak);
    if weak
        && !(place.whole
            || fields.era
            || fields.weekday.is_some()
            || fields.clock.is_some()
            || fields.bangla.is_some()
            || label.role.is_some())
    {
        return Err(super::error::DateErrorKind::NotADate);
    }
    let mut stamp = resolve(reader, fields, side)?;
    if label.role.is_none() && stamp.year.is_some() {
        let clock_first = matches!(tokens.get(start).map(|token| token.kind), Some(Kind::Number { .. } | Kind::Word(Word::Part(_))))
            && fields.clock.is_some();
        if (fields.weekday.is_some() || clock_first || fields.bangla.is_some())
            && let Some(span) = label::city(before, before.len(), fresh)
        {
            (label.role, label.span) = (Some(Role::Page), Some(span));
        }
    }
    if label.role.is_none()
        && let Some((role, span)) =
            label::after(tokens.get(end..).unwrap_or(&[]), tokens.get(end - 1).is_some_and(|token| token.kind == Kind::Word(Word::Tarikh)))
    {
        (label.role, label.span) = (Some(role), Some(span));
    }
    if label.role.is_none() && stamp.role.is_none() && updated_next(tokens.get(end..).unwrap_or(&[])) {
        label.role = Some(Role::Published);
    }
    stamp.role = label.role.or(stamp.role);
    stamp.label = label.span;
    if let Some(minutes) = label.offset.filter(|_| fields.offset.is_none()) {
        stamp.offset = FixedOffset::east_opt(i32::from(minutes) * 60).or(stamp.offset);
    }
    Ok(stamp)
}

/// Whether an update's label and a number follow, so that the unlabelled date before them is that of publication.
fn updated_next(tokens: &[Token]) -> bool {
    let mut label = false;
    for token in tokens.iter().take(10) {
        match token.kind {
            Kind::Mark(_) | Kind::Word(Word::Filler | Word::Time | Word::Tarikh | Word::Small | Word::Weekday(_)) => {}
            Kind::Word(Word::Label(LabelWord::Updated)) => label = true,
            Kind::Number { .. } | Kind::Word(Word::Month(..)) => return label,
            _ => return false,
        }
    }
    false
}

fn begins(kind: Kind, relative: bool) -> bool {
    match kind {
        Kind::Number { .. } => true,
        Kind::Word(word) => match word {
            Word::Month(..)
            | Word::ShortMonth(_)
            | Word::Guess(..)
            | Word::Hijri(_)
            | Word::Weekday(_)
            | Word::ShortWeekday(_)
            | Word::Part(_)
            | Word::Nth(_)
            | Word::Night
            | Word::Am
            | Word::Pm
            | Word::Half
            | Word::Quarter
            | Word::LessQuarter
            | Word::OneHalf
            | Word::TwoHalf => true,
            Word::DaysAgo(_) | Word::Today | Word::Now | Word::Past | Word::Count(_) | Word::LetterA => relative,
            _ => false,
        },
        _ => false,
    }
}

impl Iterator for FindIter<'_> {
    type Item = Located<Stamp>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            while self.at < self.limit {
                let start = self.at;
                match self.stamp_at(start) {
                    Some((found, end)) => {
                        self.at = end.max(start + 1);
                        if found.is_some() {
                            self.floor = self.at;
                            return found;
                        }
                    }
                    None => self.at += 1,
                }
            }
            self.leave();
            if !self.refill() {
                return None;
            }
        }
    }
}

/// The first byte at or after `from` that begins or ends a digit: an ASCII digit, or `A7 A6`–`A7 AF` of a Bengali one (E0 A7 A6–AF).
pub(super) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    const CHUNK: usize = 64;
    let mut at = from;
    while let Some(chunk) = bytes.get(at..at + CHUNK + 1) {
        if may_hold_digit(chunk) {
            break;
        }
        at += CHUNK;
    }
    let found = bytes.iter().enumerate().skip(at).position(|(i, &byte)| {
        byte.is_ascii_digit() || (byte == 0xA7 && bytes.get(i + 1).is_some_and(|next| next.wrapping_sub(0xA6) < 10))
    })?;
    // Back to the first byte of the character.
    let at = at + found;
    Some(if bytes.get(at) == Some(&0xA7) { at.saturating_sub(1) } else { at })
}

/// Without branches, so that it is done many bytes at a time.
fn may_hold_digit(chunk: &[u8]) -> bool {
    let mut any = 0_u8;
    for (&byte, &next) in chunk.iter().zip(chunk.iter().skip(1)) {
        any |= u8::from(byte.wrapping_sub(b'0') < 10) | (u8::from(byte == 0xA7) & u8::from(next.wrapping_sub(0xA6) < 10));
    }
    any != 0
}

#[cfg(test)]
mod tests {
    use super::next_digit;

    #[test]
    fn digits_are_found_wherever_they_fall_in_a_chunk() {
        for before in 0..200 {
            for digit in ["৫", "5"] {
                for filler in ["a", "ধ", "দ "] {
                    let text = format!("{}{}{digit}{}", "a".repeat(before % 3), filler.repeat(before), filler.repeat(before / 2));
                    assert_eq!(next_digit(text.as_bytes(), 0), text.find(digit), "{text}");
                }
            }
        }
        assert_eq!(next_digit("ধধ দদ কখগ".repeat(50).as_bytes(), 0), None);
    }
}
