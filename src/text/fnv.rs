//! The hash of a word: FNV-1a (Fowler, Noll, Vo 1991), 64 bits, a step a character of its key in place of a byte.
//!
//! The labeller hashes the words of a line once, and the readers of bylines look them up by the same hash.

/// The hash of no character.
pub(crate) const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;
/// `PRIME * PRIME_INVERSE` is 1 in 64 bits.
const PRIME_INVERSE: u64 = 0xce96_5057_aff6_957b;
const _: () = assert!(PRIME.wrapping_mul(PRIME_INVERSE) == 1);

/// The hash with one character more.
#[inline]
pub(crate) const fn with(hash: u64, c: u32) -> u64 {
    (hash ^ c as u64).wrapping_mul(PRIME)
}

/// The hash without `c`, which is the last character that it was made of.
#[inline]
pub(crate) const fn without(hash: u64, c: u32) -> u64 {
    hash.wrapping_mul(PRIME_INVERSE) ^ c as u64
}

#[cfg(test)]
mod tests {
    use super::{BASIS, with, without};

    #[test]
    fn the_last_character_is_taken_back() {
        let word = with(BASIS, 'ক' as u32);
        assert_eq!(without(with(word, '\u{9BC}' as u32), '\u{9BC}' as u32), word);
    }
}
