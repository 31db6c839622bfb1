//! Which lines of a page are worth a closer look when its site is sought.

use super::{Line, Mark};
use crate::text;

/// How many characters of a key make an opening.
const LONG: usize = 3;

/// The openings of a set of marks: a filter that lets all lines pass that bear one of them, and few others.
pub(super) struct Openings {
    bits: [u64; 64],
    /// A mark is known by its end alone.
    any: bool,
}

impl Openings {
    pub(super) fn of<'m>(marks: impl Iterator<Item = &'m Mark>) -> Self {
        let mut openings = Self { bits: [0; 64], any: false };
        for mark in marks {
            match mark.opening() {
                Some(phrase) => {
                    let (place, mask) = bit(text::key_chars(phrase).take(LONG));
                    openings.bits[place] |= mask;
                }
                None => openings.any = true,
            }
        }
        openings
    }

    /// Whether the line may bear one of the marks.
    pub(super) fn may_bear(&self, line: Line<'_>) -> bool {
        // A phrase may be shorter than an opening: `©`.
        self.any
            || (1..=LONG).any(|length| {
                let (place, mask) = bit(line.key_chars().take(length));
                self.bits[place] & mask != 0
            })
    }
}

/// The bit of an opening: its place in the array and its mask.
fn bit(opening: impl Iterator<Item = char>) -> (usize, u64) {
    let hash = opening.fold(0_u32, |hash, c| (hash ^ c as u32).wrapping_mul(0x9E37_79B1).rotate_left(7));
    ((hash >> 6) as usize % 64, 1 << (hash % 64))
}
