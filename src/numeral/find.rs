//! Searching running text for numbers.

use super::error::Fault;
use super::fold::{self, is_apostrophe, is_dash, is_wordish};
use super::grammar::opening;
use super::range::range;
use super::sum::Shape;
use super::{Found, NumeralErrorKind, digit, piece};
use crate::{Located, Span};
use core::iter::FusedIterator;

/// The numbers and ranges in `text`, from left to right, each with its ending.
///
/// What is no exact number is passed over whole: of `১২/০৩/২০২৪`, `৩-২` or `৭ শতাধিক` no part is given. Stricter than
/// [`parse`](super::parse), since it looks at words that nobody said are numbers: `নয়` ("is not"), `বার` ("times") and a unit without a
/// number (`কোটি মানুষ`) are passed over, and so is what hangs on a word before it (`কোভিড-১৯`).
///
/// ```
/// use khobor::numeral::{Found, find_iter};
///
/// let text = "নৌকায় ৪ হাজার ৩৮৪ জন, তীরে ৫-৭ জন; কোভিড-১৯ নয়";
/// let found: Vec<_> = find_iter(text)
///     .map(|found| match found.value {
///         Found::Number(number) => number.to_string(),
///         Found::Range(range) => range.to_string(),
///         _ => unreachable!(),
///     })
///     .collect();
/// assert_eq!(found, ["4384", "5-7"]);
/// ```
#[must_use]
pub fn find_iter(text: &str) -> FindIter<'_> {
    FindIter { text, at: 0 }
}

/// The iterator that [`find_iter`] gives.
#[derive(Clone, Debug)]
pub struct FindIter<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for FindIter<'_> {
    type Item = Located<Found>;

    fn next(&mut self) -> Option<Self::Item> {
        while let Some((start, rest)) = self.candidate() {
            let (found, end) = read(rest);
            let end = self.text.len() - end.len();
            // Always forward, past the whole word at least.
            self.at = end.max(start + first_word(rest));
            if let Some(found) = found {
                return Some(Located::new(found, Span::between(start, end)));
            }
        }
        None
    }
}

impl FusedIterator for FindIter<'_> {}

impl<'t> FindIter<'t> {
    /// The next place where a number may begin: at the beginning of a word, and not after a hyphen or a point.
    fn candidate(&mut self) -> Option<(usize, &'t str)> {
        loop {
            let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
            let c = rest.chars().next()?;
            let opens = is_opener(c) || piece::word(rest).is_some();
            if opens && self.is_free() {
                return Some((self.at, rest));
            }
            self.at += if is_wordish(c) { first_word(rest) } else { c.len_utf8() };
        }
    }

    /// Whether what stands before leaves the number at this place alone.
    fn is_free(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        let before = before.trim_end_matches(fold::is_invisible);
        !before.ends_with(|c| is_wordish(c) || is_dash(c) || is_apostrophe(c) || matches!(c, '.' | '/' | ':' | 'ঃ' | '@' | '#' | '&' | '+'))
            || before.ends_with(is_apostrophe) && before.trim_end_matches(is_apostrophe).chars().next_back().is_none_or(|c| !is_wordish(c))
            || before.ends_with([':', 'ঃ']) && !before.trim_end_matches([':', 'ঃ']).ends_with(|c| digit(c).is_some())
    }
}

fn is_opener(c: char) -> bool {
    digit(c).is_some() || matches!(c, '-' | '−' | '+' | '৳' | '৲' | '₹' | '$' | '€' | '£' | '¥' | '½' | '¼' | '¾')
}

/// The number or range at `text` and the text after it, or after what was refused.
fn read(text: &str) -> (Option<Found>, &str) {
    match opening(text) {
        Ok((rest, opening)) => {
            let doubtful = matches!(opening.shape, Shape::Doubtful | Shape::Bare) && opening.after_numeral.len() == opening.rest.len();
            (if doubtful { None } else { Some(Found::Number(opening.number)) }, rest)
        }
        Err(nom::Err::Failure(Fault { kind: NumeralErrorKind::Range, to, .. })) => match range(text) {
            Ok((rest, range)) => (Some(Found::Range(range)), rest),
            Err(_) => (None, to),
        },
        Err(nom::Err::Failure(fault) | nom::Err::Error(fault)) => (None, fault.to),
        Err(nom::Err::Incomplete(_)) => (None, text),
    }
}

/// The bytes of the word that opens `text`, or of the one character there.
fn first_word(text: &str) -> usize {
    // Nearly all words are Bengali letters up to U+09BF or signs below U+09F0: three bytes each, told by the first two or three.
    let is_letter = |c: &&[u8; 3]| matches!(c, [0xE0, 0xA6, 0x81..=0xBF] | [0xE0, 0xA7, 0x80..=0xAF]);
    let letters = text.as_bytes().as_chunks::<3>().0.iter().take_while(is_letter).count() * 3;
    let rest = text.get(letters..).unwrap_or_default();
    let word = text.len() - fold::skip_while(rest, is_wordish).len();
    word.max(text.chars().next().map_or(0, char::len_utf8))
}
