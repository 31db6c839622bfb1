//! What can be no byline, told from the hashes and endings of words, for the labeller, which asks of every line of a page.
//!
//! A headline is told from a byline by its common words and its endings, and most are done with here: in a tenth of the time that cutting
//! and reading them takes. Laws in the tests below hold the filter to [`Byline::parse`](super::Byline::parse) and
//! [`Byline::opening`](super::Byline::opening).

use super::Certainty;
use super::shape::has_inflection;
use crate::field::lexicon::{self, Class, Hash, all_classes};
use crate::field::token::{self, TOO};
use crate::text::Tail;

/// A word, as the labeller has read it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// Of its key, by [`fnv`](crate::text::fnv).
    pub(crate) hash: u64,
    pub(crate) tail: Tail,
    /// It is digits.
    pub(crate) number: bool,
    /// It is of Latin letters.
    pub(crate) latin: bool,
}

/// What the words of a line tell of it as a byline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It is none.
    No,
    /// It looks like a name and is nothing else.
    Name(Certainty),
    /// It has to be read.
    Unsure,
}

/// What a line tells that is these words and no mark, and is not the same text twice.
pub(crate) fn told(words: impl Iterator<Item = Word>) -> Told {
    match Part::of(words) {
        Some(part) if part.is_no_byline() => Told::No,
        Some(Part { joined: false, sent: false, count: 1, known: 0, latin: false, .. }) => Told::No,
        Some(Part { joined: false, sent: false, count: count @ 2.., known, .. }) => {
            Told::Name(if known * 3 >= count { Certainty::Likely } else { Certainty::Possible })
        }
        _ => Told::Unsure,
    }
}

/// Whether no byline has these words as its first part: nothing can make a byline of them but their being a name, and that
/// they are not.
///
/// A part goes up to the first comma, colon, bar, slash, danda, bracket or dash. For lines that are not the same text twice.
pub(crate) fn is_no_part(words: impl Iterator<Item = Word>) -> bool {
    Part::of(words).is_some_and(|part| part.is_no_byline())
}

/// Whether no byline has these words as all its words, in one part or several: one of them stands in no name.
pub(crate) fn are_no_byline(words: impl Iterator<Item = Word>) -> bool {
    Part::of(words).is_some_and(|part| part.nameless.is_some())
}

/// Whether no byline that opens a paragraph has these words as its first part. It may end where a number begins a date.
pub(crate) fn opens_no_byline(words: impl Iterator<Item = Word>) -> bool {
    Part::of(words).is_some_and(|part| match (part.nameless, part.number) {
        (Some(at), Some(number)) => at < number,
        _ => part.is_no_byline(),
    })
}

/// The most words that are looked at.
const MOST: usize = 24;
/// The most words of a name, and of one that nothing is known of.
const NAME: usize = 7;
const UNKNOWN: usize = 4;

/// What may make a byline of words that are no name.
const DECIDES: Class =
    Class::HEAD.or(Class::PLACE).or(Class::PUBLISHER).or(Class::OUTLET_TAIL).or(Class::DESIGNATION).or(Class::LABEL).or(Class::LEAD);

/// Words none of which is a role, a place, an outlet, or part of a phrase that is one; where `থেকে` stands among them, those behind it.
#[derive(Default)]
struct Part {
    count: usize,
    /// The first word that stands in no name.
    nameless: Option<usize>,
    /// The first number.
    number: Option<usize>,
    /// How many words are known from names.
    known: usize,
    /// The first is a rank or a beat, and none behind it is known from names.
    ranked: bool,
    /// One is an `ও`, or a `থেকে`.
    joined: bool,
    sent: bool,
    latin: bool,
}

impl Part {
    fn of(words: impl Iterator<Item = Word>) -> Option<Self> {
        const BY: Hash = lexicon::phrase(b"by");
        let mut part = Self::default();
        let (mut hashes, mut decided, mut phrases) = ([Hash::EMPTY; MOST], false, false);
        // Where the words begin that are looked at, and where the last of them ends.
        let (mut start, mut end) = (0, 0);
        for (n, word) in words.enumerate() {
            let mut hash = Hash::made(word.hash);
            let (class, opens) = lexicon::look_up_first(hash);
            let joins = token::is_and(hash);
            if n == MOST || hash == BY || token::ends_as_compound(word.tail) || joins && part.sent {
                return None;
            }
            if token::is_from(hash) {
                // What stands behind it must be a byline by itself, whatever stands before.
                if part.joined {
                    return None;
                }
                (decided, phrases, start) = (false, false, n + 1);
                part = Self { number: part.number, sent: true, ..Self::default() };
                continue;
            }
            let known = class.any(Class::NAME);
            let first = n == start;
            if joins {
                hash = TOO;
                part.joined = true;
            } else if known {
                part.known += 1;
                part.ranked &= first;
            } else if part.nameless.is_none() && (class.any(Class::COMMON) || word.number || has_inflection(word.tail)) {
                // Behind `থেকে` a `ফিরে` does not count.
                part.nameless = Some(n).filter(|_| !(first && part.sent));
            }
            part.ranked |= first && !part.sent && class.any(Class::MODIFIER);
            part.number = part.number.or(word.number.then_some(n));
            part.latin |= word.latin;
            phrases |= opens;
            decided |= class.any(DECIDES);
            hashes[n] = hash;
            end = n + 1;
            part.count = end - start - usize::from(part.sent);
        }
        decided |= phrases && all_classes(&hashes[start..end]).any(DECIDES);
        (!decided).then_some(part)
    }

    fn is_no_byline(&self) -> bool {
        let unknown = self.known == 0 && self.count > UNKNOWN || self.ranked;
        self.nameless.is_some() || !self.joined && (self.count > NAME || unknown)
    }
}

/// Whether the line is one text twice, of which half is read as a byline.
pub(crate) fn is_doubled(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes[..bytes.len() / 2] == bytes[bytes.len().div_ceil(2)..]
}

#[cfg(test)]
mod tests {
    use super::{Told, Word, are_no_byline, is_doubled, is_no_part, opens_no_byline, told};
    use crate::field::data::{common, names, outlets, places, roles};
    use crate::field::lexicon::Hash;
    use crate::field::{Byline, BylineKind};
    use crate::text::{Tail, bengali};
    use proptest::prelude::*;

    const MARKS: &[&str] = &[" ", " ", " ", ", ", " | ", ": "];

    fn word() -> impl Strategy<Value = &'static str> {
        let strange = prop::sample::select(
            &[
                "নদীর",
                "কমছে",
                "উড়ছে",
                "খবরডেস্ক",
                "২৪",
                "নিউজ",
                "থেকে",
                "ও",
                "ঢেউ",
                "River",
                "By",
                "ফিরে",
                "থেকে",
                "নদীনিউজ",
                "১২",
                "ডিসেম্বর",
            ][..],
        );
        prop_oneof![
            4 => prop::sample::select(common::COMMON),
            2 => prop::sample::select(names::NAMES),
            1 => prop::sample::select(places::BANGLADESH),
            1 => prop::sample::select(roles::DESK),
            1 => prop::sample::select(roles::CORRESPONDENT),
            1 => prop::sample::select(roles::LABELS),
            1 => prop::sample::select(outlets::OUTLET),
            4 => strange,
        ]
    }

    fn parts(part: &str) -> impl Iterator<Item = Word> + Clone {
        part.split([' ', ',', '|', ':']).filter(|word| !word.is_empty()).map(|word| Word {
            hash: Hash::of(word).value(),
            tail: Tail::of(word),
            number: word.starts_with(char::is_numeric),
            latin: word.starts_with(|c: char| c.is_ascii_alphabetic()),
        })
    }

    proptest! {
        #[test]
        fn what_it_refuses_is_no_byline(words in prop::collection::vec((word(), prop::sample::select(MARKS)), 1..9)) {
            let line: String = words.iter().flat_map(|(word, between)| [*word, *between]).collect();
            let line = line.trim_end_matches([' ', ',', '|', ':']);
            let plain = |c: char| c.is_alphanumeric() || bengali::holds(c) && c != 'ঃ' || " ,|:".contains(c);
            let lead = line.split([',', '|', ':']).next().unwrap_or_default();
            if line.chars().all(plain) && !is_doubled(line) && (is_no_part(parts(lead)) || !line.contains(':') && are_no_byline(parts(line))) {
                // As the labeller asks, to whom a byline with a date (`১২ ডিসেম্বর আরও, ডেস্ক নিউজ`) is a date.
                prop_assert!(Byline::judge(line).is_none(), "{line}");
            }
            if line == lead && !is_doubled(line) && line.len() >= 4 {
                let read = Byline::judge(line);
                let right = match told(parts(line)) {
                    Told::No => read.is_none(),
                    Told::Name(certainty) => read == Some((BylineKind::Person, certainty)),
                    Told::Unsure => true,
                };
                prop_assert!(right, "{line}");
            }
            if line.chars().all(plain) && opens_no_byline(parts(lead)) {
                let paragraph = format!("{line}: নদীর পানি কমছে।");
                prop_assert!(Byline::opening(&paragraph).is_none(), "{paragraph}");
            }
        }
    }
}
