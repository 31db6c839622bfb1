//! Finding the dates in a text.

use super::grammar::{ago_begins, balance, stamp};
use super::lex::{Kind, Token, push, token};
use super::read::{Place, read};
use super::reader::Reader;
use super::scan::{after_month, after_part, before_month, next_digit};
use super::stamp::Stamp;
use super::words::Word;
use crate::{Located, Span};
use core::iter::FusedIterator;

/// Tokens that are read at a time; a stamp with its label is far shorter.
const WINDOW: usize = 256;
/// Tokens kept from the end of a full window for the next, so that no stamp is cut in two.
const KEPT: usize = 64;
/// Tokens before the first of a window that say whether a number there is a part of something longer (`১৬/৪ …`).
const BEFORE: usize = 2;
/// Tokens that most windows have at most.
const USUAL: usize = 32;
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
    /// Where the stamps in it may begin.
    first: usize,
    /// Where to look for the next number, at or after `pos`.
    scan: usize,
    tokens: Vec<Token>,
    /// The token to go on from.
    at: usize,
    /// The token up to which stamps may begin in this window.
    limit: usize,
    /// Where the words begin that no number follows in this window, if it ends with them: the next may need them.
    quiet: Option<usize>,
    /// Whether the window begins a line.
    fresh: bool,
    /// Where the token behind the last number was looked for, and that token: it is read again with its window.
    seen: Option<(usize, Token)>,
    /// The token that the last stamp ended before: what comes earlier is no label of the next.
    floor: usize,
}

impl<'t> FindIter<'t> {
    pub(super) const fn new(reader: Reader, text: &'t str) -> Self {
        Self {
            reader,
            text,
            pos: 0,
            first: 0,
            scan: 0,
            tokens: Vec::new(),
            at: 0,
            limit: 0,
            quiet: None,
            fresh: true,
            seen: None,
            floor: 0,
        }
    }

    /// Reads the next window of tokens that may hold a date; false at the end.
    fn refill(&mut self) -> bool {
        let relative = self.reader.now.is_some();
        let from = if relative { Some(self.pos) } else { self.next_number() };
        let Some(from) = from.filter(|&from| from < self.text.len()) else { return false };
        let (start, fresh) =
            if relative { (from, from == 0 || self.text.as_bytes().get(from - 1) == Some(&b'\n')) } else { self.window_start(from) };
        self.tokens.clear();
        self.tokens.reserve(USUAL);
        let (mut at, mut quiet, mut quiet_from) = (start, 0, start);
        self.limit = WINDOW;
        let end = self.text.len();
        let seen = self.seen;
        let next = |at| seen.filter(|(place, _)| *place == at).map_or_else(|| token(self.text, at, end), |(_, token)| Some(token));
        while let Some(token) = next(at) {
            if token.kind == Kind::Break {
                at = token.end;
                break;
            }
            if token.start >= from {
                (quiet, quiet_from) = match token.kind {
                    Kind::Number { .. } => (0, token.end),
                    _ if relative => (0, token.end),
                    _ => (quiet + 1, quiet_from),
                };
            }
            if quiet > QUIET {
                (self.quiet, self.scan) = (Some(quiet_from), token.start);
                break;
            }
            at = push(self.text, &mut self.tokens, token);
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
        let first = self.tokens.iter().position(|token| token.start >= self.first);
        (self.at, self.floor, self.fresh) = (first.unwrap_or(self.tokens.len()), 0, fresh);
        true
    }

    /// The next number that may be of a date: a month stands beside it, or two more numbers.
    fn next_number(&mut self) -> Option<usize> {
        loop {
            let at = next_digit(self.text.as_bytes(), self.scan.max(self.pos))?;
            let number = token(self.text, at, self.text.len())?;
            self.scan = number.end.max(at + 1);
            if !matches!(number.kind, Kind::Number { digits: ..=4, .. }) {
                continue;
            }
            self.seen = token(self.text, number.end, self.text.len()).map(|token| (number.end, token));
            if self.seen.is_some_and(|(_, token)| before_month(self.text, token)) || after_month(self.text, at) {
                return Some(at);
            }
        }
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
            None => after_part(self.text, least, from),
        };
        (start, false)
    }

    /// Where the window was full, or ends with words: moves on so that the tokens kept, or what words no stamp has, are read again.
    fn leave(&mut self) {
        if let Some(quiet) = self.quiet.take() {
            let stamp = self.floor.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.end);
            self.pos = quiet.max(stamp);
        } else {
            let next = self.at.max(self.limit);
            let start = |at: usize| self.tokens.get(at).map(|token| token.start);
            if let (Some(first), Some(pos)) = (start(next), start(next.saturating_sub(BEFORE).max(self.floor))) {
                // The number that this window was read for may stand in the next.
                (self.first, self.pos, self.scan) = (first, pos, first);
            }
        }
    }

    /// The stamp that begins at the token `start`, and the token after it; or, where a date is there that does not exist, only that.
    fn stamp_at(&self, start: usize) -> Option<(Option<Located<Stamp>>, usize)> {
        let tokens = self.tokens.get(start..)?;
        let first = tokens.first()?;
        let passed_over = self.reader.now.is_none() && counts_back(first.kind);
        if !begins(first.kind) || passed_over && !names_a_time(tokens) || self.joined(start) {
            return None;
        }
        let (rest, fields) = stamp(tokens).ok()?;
        if !fields.has_day() {
            return None;
        }
        let end = self.tokens.len() - rest.len();
        // A day in words alone would be found or not by what stands near it; `গতকাল পহেলা জানুয়ারি` is one, too.
        let digits = tokens.iter().take(tokens.len() - rest.len()).any(|token| matches!(token.kind, Kind::Number { .. }));
        let only_ago = fields.ago.is_some() && fields.gregorian.or(fields.bangla).or(fields.hijri).is_none();
        if !digits && !only_ago {
            return None;
        }
        // Without a reference time the word is no part of a date (`আজ ৪ জুন ২০২৪`), but the words with it are no part of the next:
        // `গতকাল রাত ১২:০০, সোমবার, ৪ জুন ২০২৪`.
        if passed_over && !only_ago {
            return None;
        }
        if only_ago && counts_back(first.kind) && self.labels_next(first.start, end) {
            return None;
        }
        // `(রবিবার) ২৯ মার্চ ২০২৬`: from the bracket that the stamp closes.
        let opening = start
            .checked_sub(1)
            .filter(|&at| at >= self.floor)
            .and_then(|at| self.tokens.get(at))
            .filter(|token| token.kind == Kind::Mark(b'('));
        let closes = balance(tokens.iter().take(tokens.len() - rest.len())) < 0;
        let first = opening.filter(|_| closes).unwrap_or(first);
        let span = Span::between(first.start, self.tokens.get(end - 1)?.end);
        let place = Place { start, end, floor: self.floor, fresh: self.fresh, whole: false };
        let found = read(&self.reader, self.text, &self.tokens, place, &fields);
        match found {
            Ok(stamp) => Some((Some(Located::new(stamp, span)), end)),
            // `৫ ঘণ্টা আগে` without a reference time is passed over, and what follows it is read.
            Err(_) => Some((None, end)),
        }
    }

    /// Whether a word that counts from a reference time, at `start`, is the label of the date in numbers behind the marks and words of labels at the
    /// token `end`: in `আজ – ৩.৫.২০` it is no date of its own.
    fn labels_next(&self, start: usize, end: usize) -> bool {
        let behind = self.tokens.get(end..).unwrap_or_default();
        let of_label = |kind| matches!(kind, Kind::Mark(_) | Kind::Word(Word::Time | Word::Tarikh | Word::Filler | Word::Small));
        let marks = behind.iter().take_while(|token| of_label(token.kind)).count();
        let number = behind.get(marks).is_some_and(|token| matches!(token.kind, Kind::Number { .. }));
        let found = number.then(|| self.stamp_at(end + marks)).flatten().and_then(|(found, _)| found?.value.label());
        found.is_some_and(|label| label.start() <= start)
    }

    /// Whether the token belongs to a number or range before it: `১২/৩ জুন`, `৩-৫ জুন`, `১৮.৫ জুন`.
    fn joined(&self, start: usize) -> bool {
        if start < self.floor + 1 {
            return false;
        }
        let token = |back: usize| start.checked_sub(back).and_then(|at| self.tokens.get(at));
        let Some(&here) = token(0) else { return false };
        match (token(2), token(1)) {
            // The hours of a zone are no time of day: `(GMT+08:00) 2005-07-14`.
            (Some(zone), Some(sign)) if matches!(zone.kind, Kind::Word(Word::Zone(_))) && matches!(sign.kind, Kind::Mark(b'+' | b'-')) => {
                matches!(here.kind, Kind::Number { .. })
            }
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

/// Whether a stamp may begin with a token.
const fn begins(kind: Kind) -> bool {
    let Kind::Word(word) = kind else { return matches!(kind, Kind::Number { .. }) };
    ago_begins(word)
        || matches!(
            word,
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
        )
}

/// Whether a stamp that begins with a token counts from a reference time, if it is not a label or a number word.
const fn counts_back(kind: Kind) -> bool {
    matches!(kind, Kind::Word(Word::DaysAgo(_) | Word::Today | Word::Now | Word::Past | Word::Count(_) | Word::LetterA))
}

/// Whether tokens may begin with a time that counts from a reference time: of the words that do, `এক` and `এ` stand on every line.
fn names_a_time(tokens: &[Token]) -> bool {
    let next = tokens.get(1).map(|token| token.kind);
    match tokens.first().map(|token| token.kind) {
        Some(Kind::Word(Word::Count(_) | Word::LetterA)) => matches!(
            next,
            Some(Kind::Word(Word::Second | Word::Minute | Word::Hour | Word::Day | Word::Week | Word::MonthUnit | Word::Year))
        ),
        Some(Kind::Word(Word::Past)) => matches!(next, Some(Kind::Word(Word::Kal | Word::Parshu))),
        _ => true,
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

impl FusedIterator for FindIter<'_> {}
