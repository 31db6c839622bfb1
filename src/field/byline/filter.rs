//! What can be no byline, told from the hashes of its words, for the labeller, which asks of every line of a page.
//!
//! A headline is told from a byline by its common words and its endings, and most are done with here: in a tenth of the time that cutting
//! and reading them takes. A law in `tests/field_laws.rs` holds the filter to [`Byline::parse`](super::Byline::parse).

use super::shape::is_inflected;
use crate::field::lexicon::{Class, Hash, all_classes, look_up};
use crate::field::token;

/// The most words that are looked at.
const MOST: usize = 24;

/// What may make a byline of words of which one stands in none.
const DECIDES: Class =
    Class::HEAD.or(Class::PLACE).or(Class::PUBLISHER).or(Class::OUTLET_TAIL).or(Class::DESIGNATION).or(Class::LABEL).or(Class::LEAD);

/// Whether a line is certainly no byline: one of its words stands in no name, and none is a role, a place, an outlet, or part of a phrase
/// that is one.
///
/// For lines of letters, digits, spaces, and the marks `,` `|` `/` `(` `)`, with a danda at the end or without, and no word of two scripts or
/// of letters and digits. `words` are the hashes of its words, each a step of FNV-1a a character of its key.
pub(crate) fn is_no_byline(line: &str, words: impl Iterator<Item = u64>) -> bool {
    let mut hashes = [Hash::EMPTY; MOST];
    let mut count = 0;
    for hash in words.map(Hash::made) {
        if token::is_from(hash) || count == MOST {
            return false;
        }
        hashes[count] = hash;
        count += 1;
    }
    let hashes = &hashes[..count];
    if all_classes(hashes).any(DECIDES) {
        return false;
    }
    let named = |hash: Hash| token::is_and(hash) || look_up(hash).any(Class::NAME);
    let nameless = hashes.iter().any(|&hash| !named(hash) && look_up(hash).any(Class::COMMON))
        || words_of(line).zip(hashes).any(|(word, &hash)| !named(hash) && is_inflected(word));
    nameless && !is_doubled(line) && !words_of(line).any(token::is_compound)
}

/// The words of such a line.
fn words_of(line: &str) -> impl Iterator<Item = &str> {
    let between = |b: &u8| matches!(b, b' ' | b',' | b'|' | b'/' | b'(' | b')');
    let words = line.trim_end_matches('।').as_bytes().split(between).filter(|word| !word.is_empty());
    words.filter_map(|word| core::str::from_utf8(word).ok())
}

/// Whether the line is one text twice, of which half is read.
fn is_doubled(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes[..bytes.len() / 2] == bytes[bytes.len().div_ceil(2)..]
}

#[cfg(test)]
mod tests {
    use super::is_no_byline;
    use crate::field::Byline;
    use crate::field::data::{common, names, outlets, places, roles};
    use crate::field::lexicon::Hash;
    use proptest::prelude::*;

    fn word() -> impl Strategy<Value = &'static str> {
        let strange =
            prop::sample::select(&["নদীর", "কমছে", "উড়ছে", "খবরডেস্ক", "২৪", "নিউজ", "থেকে", "ও", "ঢেউ", "River", "By", "নদীনিউজ"][..]);
        prop_oneof![
            4 => prop::sample::select(common::COMMON),
            2 => prop::sample::select(names::NAMES),
            1 => prop::sample::select(places::BANGLADESH),
            1 => prop::sample::select(roles::DESK),
            1 => prop::sample::select(roles::CORR),
            1 => prop::sample::select(roles::LABELS),
            1 => prop::sample::select(outlets::OUTLET),
            4 => strange,
        ]
    }

    proptest! {
        #[test]
        fn what_it_refuses_is_no_byline(words in prop::collection::vec((word(), prop::sample::select(&[" ", " ", " ", ", ", " | "][..])), 1..9)) {
            let line: String = words.iter().flat_map(|(word, between)| [*word, *between]).collect();
            let line = line.trim_end_matches([' ', ',', '|']);
            let hashes = super::words_of(line).map(|word| Hash::of(word).value());
            let plain = line.chars().all(|c| c.is_alphanumeric() || ('\u{980}'..='\u{9FF}').contains(&c) && c != 'ঃ' || matches!(c, ' ' | ',' | '|'));
            if plain && is_no_byline(line, hashes) {
                prop_assert!(Byline::parse(line).is_none(), "{line}");
            }
        }
    }
}
