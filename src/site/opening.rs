//! Which marks a line of a page may bear, when its site is sought: all newspapers' marks at once, by what they open or close with.

use super::closing::{last_class, last_word};
use super::line::unbulleted;
use super::{Line, Mark, SiteProfile};
use crate::text;
use std::collections::HashMap;

/// How many characters of a key make an opening.
const LONG: usize = 8;
/// What the hashes of endings begin with, so that they are none of openings.
const ENDING: u32 = 1;

/// The marks of all profiles by their openings. One look at a line serves them all, so that it does not matter how many profiles there are.
#[derive(Clone, Debug)]
pub(super) struct Openings {
    /// What openings begin with: most lines are done with after a letter or two.
    begun: Bits,
    /// What there are marks by.
    known: Bits,
    /// By the hash of the opening, or of that and the last letter; where the end alone is known, by the last word of several, or the last
    /// letter of one.
    marks: HashMap<u32, Vec<Known>>,
    /// Whether there are such whose end is known.
    ending: bool,
}

/// A mark, and whose it is.
#[derive(Clone, Copy, Debug)]
struct Known {
    mark: Mark,
    number: usize,
}

impl Openings {
    pub(super) fn new() -> Self {
        Self { begun: Bits::NONE, known: Bits::NONE, marks: HashMap::new(), ending: false }
    }

    /// Adds the marks of a profile, which has this number.
    pub(super) fn add(&mut self, number: usize, profile: &SiteProfile) {
        for &mark in profile.mark_list() {
            let known = Known { mark, number };
            let hash = self.hash_of(mark);
            self.known.set(hash);
            self.marks.entry(hash).or_default().push(known);
        }
    }

    fn hash_of(&mut self, mark: Mark) -> u32 {
        self.ending |= matches!(mark, Mark::Closes(_) | Mark::Around(..));
        match mark {
            Mark::Line(phrase) | Mark::Opens(phrase) => self.open(phrase),
            Mark::Around(opening, closing) => hashed(self.open(opening), letter(closing)),
            Mark::Closes(phrase) => {
                let by_letter = hashed(ENDING, letter(phrase));
                // A word may be the end of another on the line; of several the last is a word there too.
                let one = last_word(phrase).0.is_empty();
                self.begun.set(by_letter);
                if one { by_letter } else { of_last_word(phrase) }
            }
        }
    }

    /// Makes the opening known; gives its hash.
    fn open(&mut self, phrase: &str) -> u32 {
        text::key_chars(phrase).take(LONG).fold(0, |hash, c| {
            let hash = hashed(hash, c);
            self.begun.set(hash);
            hash
        })
    }

    /// The least number of a profile of which the line bears a mark.
    pub(super) fn first_on(&self, line: Line<'_>) -> Option<usize> {
        let text = line.text();
        if text.bytes().all(|b| b == b' ') {
            return None;
        }
        let mut first = None;
        let mut look = |hash: u32| {
            if !self.known.has(hash) {
                return;
            }
            for known in self.marks.get(&hash).into_iter().flatten() {
                if first.is_none_or(|first| known.number < first) && known.mark.is_on(line) {
                    first = Some(known.number);
                }
            }
        };
        let last = if self.ending { letter(text) } else { '\0' };
        let mut hash = 0;
        // A phrase may be shorter than an opening: `©`.
        for c in text::key_chars(unbulleted(text)).take(LONG) {
            hash = hashed(hash, c);
            if !self.begun.has(hash) {
                break;
            }
            look(hash);
            look(hashed(hash, last));
        }
        let by_letter = hashed(ENDING, last);
        if self.begun.has(by_letter) {
            look(by_letter);
            look(of_last_word(text));
        }
        first
    }
}

/// The hash of the beginning of a text's last word.
fn of_last_word(text: &str) -> u32 {
    text::key_chars(last_word(text).1).take(LONG).fold(ENDING, hashed)
}

/// The letter that a text ends with.
fn letter(text: &str) -> char {
    last_class(text).unwrap_or_default()
}

fn hashed(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x9E37_79B1).rotate_left(7)
}

/// A set of hashes, of which one in eight others seems to be in it where it holds two thousand.
#[derive(Clone, Debug)]
struct Bits([u64; 256]);

impl Bits {
    const NONE: Self = Self([0; 256]);

    fn set(&mut self, hash: u32) {
        self.0[(hash >> 6) as usize % 256] |= 1 << (hash % 64);
    }

    fn has(&self, hash: u32) -> bool {
        self.0[(hash >> 6) as usize % 256] & 1 << (hash % 64) != 0
    }
}
