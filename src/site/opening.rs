//! Which marks a line of a page may bear, when its site is sought: all newspapers' marks at once, by what they open with.

use super::{Line, Mark};
use crate::text;
use std::collections::HashMap;

/// How many characters of a key make an opening.
const LONG: usize = 3;

/// The marks of all profiles by their openings. One look at a line serves them all, so that it does not matter how many profiles there are.
pub(super) struct Openings {
    /// A bit for each opening: most lines have none of them.
    bits: [u64; 64],
    /// By the opening's hash, the profile's number and its mark.
    marks: HashMap<u32, Vec<(usize, &'static Mark)>>,
    /// The marks that are known by their end alone.
    closing: Vec<(usize, &'static Mark)>,
}

impl Openings {
    /// Of the marks, each with the number of its profile.
    pub(super) fn of(marks: impl Iterator<Item = (usize, &'static Mark)>) -> Self {
        let mut openings = Self { bits: [0; 64], marks: HashMap::new(), closing: Vec::new() };
        for (number, mark) in marks {
            match mark.opening() {
                Some(phrase) => {
                    let hash = text::key_chars(phrase).take(LONG).fold(0, hashed);
                    let (place, mask) = bit(hash);
                    openings.bits[place] |= mask;
                    openings.marks.entry(hash).or_default().push((number, mark));
                }
                None => openings.closing.push((number, mark)),
            }
        }
        openings
    }

    /// The least number of a profile that `asked` lets pass and of which the line bears a mark.
    pub(super) fn first_on(&self, line: Line<'_>, asked: impl Fn(usize) -> bool) -> Option<usize> {
        let mut first = None;
        let mut look = |marks: &[(usize, &Mark)]| {
            for &(number, mark) in marks {
                if first.is_none_or(|first| number < first) && asked(number) && mark.is_on(line) {
                    first = Some(number);
                }
            }
        };
        look(&self.closing);
        if line.text().bytes().all(|b| b == b' ') {
            return first;
        }
        let mut hash = 0;
        // A phrase may be shorter than an opening: `©`.
        for c in line.key_chars().take(LONG) {
            hash = hashed(hash, c);
            let (place, mask) = bit(hash);
            if self.bits[place] & mask != 0
                && let Some(marks) = self.marks.get(&hash)
            {
                look(marks);
            }
        }
        first
    }
}

fn hashed(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x9E37_79B1).rotate_left(7)
}

/// The bit of an opening: its place in the array and its mask.
fn bit(hash: u32) -> (usize, u64) {
    ((hash >> 6) as usize % 64, 1 << (hash % 64))
}
