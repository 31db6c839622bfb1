//! What can be no byline, told from the hashes of its words, for the labeller, which asks of every line of a page.
//!
//! A headline is told from a byline by its common words and its endings, and most are done with here: in a thousand instructions, where
//! cutting and reading them takes twelve thousand. A law in `tests/field_laws.rs` holds the filter to [`Byline::parse`](super::Byline::parse).

use super::shape::is_inflected;
use crate::field::lexicon::{Class, Hash, all_classes, look_up};
use crate::field::token;

/// The most words that are looked at.
const MOST: usize = 24;

/// What may make a byline of words of which one stands in none.
const DECIDES: Class = Class::HEAD
    .or(Class::PLACE)
    .or(Class::PUBLISHER)
    .or(Class::OUTLET_TAIL)
    .or(Class::DESIGNATION)
    .or(Class::LABEL)
    .or(Class::LEAD);

/// What parts the words of the lines that are looked at; a colon may be an abbreviation's and a hyphen a name's.
const BETWEEN: [char; 7] = [' ', ',', '।', '|', '/', '(', ')'];

/// Whether a line is certainly no byline: one of its words stands in no name, and none is a role, a place, an outlet, or part of a phrase
/// that is one.
///
/// `words` are the hashes of its words, each a step of FNV-1a a character of its key; letters of each script and digits are words by
/// themselves.
pub(crate) fn is_no_byline(line: &str, mut words: impl Iterator<Item = u64>) -> bool {
    let mut hashes = [Hash::EMPTY; MOST];
    let (mut count, mut nameless) = (0, false);
    for word in line.split(BETWEEN).filter(|word| !word.is_empty()) {
        // Of what is of several kinds, or holds a mark, the hashes do not tell.
        let (Some(digits), Some(hash)) = (is_digits(word), words.next()) else { return false };
        let hash = Hash::made(hash);
        if token::is_from(hash) || count == MOST || token::is_compound(word) {
            return false;
        }
        if !token::is_and(hash) {
            let class = look_up(hash);
            nameless |= !class.any(Class::NAME) && (digits || class.any(Class::COMMON) || is_inflected(word));
            hashes[count] = hash;
            count += 1;
        }
    }
    nameless && !all_classes(&hashes[..count]).any(DECIDES) && !is_doubled(line)
}

/// Whether a word is of digits alone, or of the letters of one script; `None` where it is neither.
fn is_digits(word: &str) -> Option<bool> {
    let bengali = |digits: bool| {
        word.as_bytes().chunks(3).all(|letter| match *letter {
            [0xE0, 0xA7, 0xA6..=0xAF] => digits,
            // The visarga, signs of money, the letters of Assamese.
            [0xE0, 0xA6, 0x83] | [0xE0, 0xA7, 0xB0..=0xBF] => false,
            [0xE0, 0xA6 | 0xA7, _] => !digits,
            _ => false,
        })
    };
    match () {
        () if bengali(false) || word.bytes().all(|b| b.is_ascii_alphabetic()) => Some(false),
        () if bengali(true) || word.bytes().all(|b| b.is_ascii_digit()) => Some(true),
        () => None,
    }
}

/// Whether the line is one text twice, of which half is read.
fn is_doubled(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes[..bytes.len() / 2] == bytes[bytes.len().div_ceil(2)..]
}
