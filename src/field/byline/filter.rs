//! What can be no byline, told from the hashes of its words, for the labeller, which asks of every line of a page.
//!
//! A headline is told from a byline by its common words, and nearly all are done with here: in 300 instructions, where cutting and reading
//! them takes 12,000. A law in `tests/field_laws.rs` holds the filter to [`Byline::parse`](super::Byline::parse).

use crate::field::lexicon::{Class, Hash, all_classes};
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

/// Whether a line is certainly no byline: one of its words stands in no name, and none is a role, a place, an outlet, or part of a phrase
/// that is one.
///
/// For lines of letters, spaces, commas and dandas, in one script and without digits; `words` are the hashes of all their words, each a
/// step of FNV-1a a character of its key.
pub(crate) fn is_no_byline(line: &str, words: impl Iterator<Item = u64>) -> bool {
    let mut hashes = [Hash::EMPTY; MOST];
    let mut count = 0;
    for hash in words {
        let hash = Hash::made(hash);
        if token::is_from(hash) || count == MOST {
            return false;
        }
        if !token::is_and(hash) {
            hashes[count] = hash;
            count += 1;
        }
    }
    let (classes, uncommon) = all_classes(&hashes[..count], Class::COMMON, Class::NAME);
    uncommon && !classes.any(DECIDES) && !is_doubled(line) && !line.split([' ', ',', '।']).any(token::is_compound)
}

/// Whether the line is one text twice, of which half is read.
fn is_doubled(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes[..bytes.len() / 2] == bytes[bytes.len().div_ceil(2)..]
}
