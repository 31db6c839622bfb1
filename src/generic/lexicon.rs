//! Finds cue phrases among the words of a line.

use super::cues::{Cue, PHRASES};
use super::tokens::{Kind, Token, words};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// Phrases by the hash of their first word; built once, never changed.
pub(crate) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

/// A hasher for keys that are hashes already.
#[derive(Debug, Default)]
pub(crate) struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(b);
        }
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = n ^ (n >> 29);
    }
}

pub(crate) type HashedMap<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

#[derive(Debug)]
struct Phrase {
    cue: Cue,
    /// The words after the first.
    rest: Box<[u64]>,
}

/// The cue phrases, ready to be looked up.
#[derive(Debug)]
pub(crate) struct Lexicon {
    by_first: HashedMap<Vec<Phrase>>,
    /// A bit for each first word: nineteen of twenty words are told from cues by it.
    firsts: Box<[u64; FIRSTS / 64]>,
}

const FIRSTS: usize = 1 << 14;

/// The place of a word's bit and its mask.
fn bit(hash: u64) -> (usize, u64) {
    let n = (hash >> 40) as usize % FIRSTS;
    (n / 64, 1 << (n % 64))
}

/// Words that phrases cover: how many, and up to which. Of a short line, so that there is little to clear.
#[derive(Clone, Copy, Debug, Default)]
struct Covered {
    count: u16,
    to: u16,
}

impl Covered {
    /// Covers a phrase that begins behind the beginning of all before it.
    fn add(&mut self, from: usize, to: usize) {
        let (from, to) = (from as u16, to as u16);
        self.count += to.saturating_sub(from.max(self.to));
        self.to = self.to.max(to);
    }

    fn count(self) -> usize {
        self.count.into()
    }
}

impl Lexicon {
    fn new() -> Self {
        let mut by_first: HashedMap<Vec<Phrase>> = HashMap::default();
        for &(cue, phrases) in PHRASES {
            for phrase in phrases {
                let mut hashes = words(phrase).map(|t| t.hash);
                if let Some(first) = hashes.next() {
                    by_first.entry(first).or_default().push(Phrase { cue, rest: hashes.collect() });
                }
            }
        }
        for phrases in by_first.values_mut() {
            phrases.sort_by_key(|p| core::cmp::Reverse(p.rest.len()));
        }
        let mut firsts = Box::new([0; FIRSTS / 64]);
        for &first in by_first.keys() {
            let (place, mask) = bit(first);
            firsts[place] |= mask;
        }
        Self { by_first, firsts }
    }

    /// Whether a phrase may open with this word.
    pub(crate) fn may_open(&self, hash: u64) -> bool {
        let (place, mask) = bit(hash);
        self.firsts[place] & mask != 0
    }

    /// The cues of a line's words.
    pub(crate) fn read(&self, tokens: &[Token]) -> Cues {
        let mut cues = Cues::default();
        let mut covered = Covered::default();
        let mut by_cue = [Covered::default(); Cue::ALL.len()];
        for (i, token) in tokens.iter().enumerate() {
            if !self.may_open(token.hash) {
                continue;
            }
            let Some(phrases) = self.by_first.get(&token.hash) else { continue };
            for phrase in phrases {
                let end = i + 1 + phrase.rest.len();
                if end > tokens.len() || !tokens[i + 1..end].iter().zip(&phrase.rest).all(|(t, h)| t.hash == *h) {
                    continue;
                }
                let cue = phrase.cue as usize;
                cues.inside |= 1 << cue;
                if i == 0 {
                    cues.opens |= 1 << cue;
                }
                if end == tokens.len() {
                    cues.closes |= 1 << cue;
                }
                by_cue[cue].add(i, end);
                covered.add(i, end);
            }
        }
        if cues.inside == 0 {
            return cues;
        }
        cues.covered = covered.count();
        // A counter is its words and a number: `পড়া হয়েছে: ৫৭`.
        let numbers = tokens.iter().filter(|t| t.kind == Kind::Digits).count();
        for cue in set_bits(cues.inside) {
            let counter = if cue == Cue::Share as usize { numbers } else { 0 };
            if by_cue[cue].count() + counter == tokens.len() {
                cues.whole |= 1 << cue;
            }
        }
        cues
    }
}

/// The numbers of the bits that are set.
pub(super) fn set_bits(set: u32) -> impl Iterator<Item = usize> {
    core::iter::successors(Some(set), |left| Some(left & left.wrapping_sub(1)))
        .take_while(|left| *left != 0)
        .map(|left| left.trailing_zeros() as usize)
}

/// Which cues stand in a line, and where: a bit each, by the number of the [`Cue`].
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cues {
    pub(crate) inside: u32,
    pub(crate) opens: u32,
    pub(crate) closes: u32,
    /// All words of the line belong to phrases of this cue.
    pub(crate) whole: u32,
    /// How many words belong to any phrase.
    pub(crate) covered: usize,
}

impl Cues {
    /// All words of the line belong to phrases of this cue.
    pub(crate) const fn all_of(self, cue: Cue) -> bool {
        self.whole & (1 << cue as u32) != 0
    }

    /// The line opens with a phrase of this cue.
    pub(crate) const fn opens_with(self, cue: Cue) -> bool {
        self.opens & (1 << cue as u32) != 0
    }

    /// The line closes with a phrase of this cue.
    pub(crate) const fn closes_with(self, cue: Cue) -> bool {
        self.closes & (1 << cue as u32) != 0
    }

    /// A phrase of this cue stands in the line.
    pub(crate) const fn hold(self, cue: Cue) -> bool {
        self.inside & (1 << cue as u32) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{Cue, LEXICON, PHRASES, words};

    fn whole(line: &str) -> Vec<Cue> {
        let tokens: Vec<_> = words(line).collect();
        let cues = LEXICON.read(&tokens);
        Cue::ALL.into_iter().filter(|c| cues.whole & (1 << *c as u32) != 0).collect()
    }

    #[test]
    fn a_phrase_stands_once_in_its_row() {
        for (cue, phrases) in PHRASES {
            let mut seen = std::collections::HashSet::new();
            let twice: Vec<_> =
                phrases.iter().filter(|phrase| !seen.insert(words(phrase).map(|word| word.hash).collect::<Vec<_>>())).collect();
            assert!(twice.is_empty(), "{cue:?}: {twice:?}");
        }
    }

    #[test]
    fn phrases_are_found_in_every_spelling() {
        assert_eq!(whole("• আরও পড়ুন :"), [Cue::Related, Cue::Continue]);
        assert_eq!(whole("সর্বশেষ জাতীয় রাজনীতি"), []);
        assert_eq!(whole("জাতীয় রাজনীতি অর্থনীতি"), [Cue::Section]);
        assert_eq!(whole("পড়া হয়েছে: ৫৭"), [Cue::Share]);
        assert_eq!(whole("Privacy Policy|Terms of Use"), [Cue::Footer]);
    }
}
