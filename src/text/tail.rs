//! The last letters of a word, packed into a number, and lists of endings to compare them with.
//!
//! A word is compared with twenty endings in a hundred instructions, where comparing strings takes two thousand.

use super::bengali::{self, A, AA, AA_SIGN, AU_MARK, AU_SIGN, BLOCK, E_SIGN, HASANTA, NUKTA, O_SIGN, SANDHI, split};
use super::key::key_chars;

/// The last letters of a text's last word, by its key: eight of them or nine, seven bits each, the last one lowest, and zero where
/// there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tail(u64);

/// Bits of a letter: its place in the Bengali block.
const BITS: u32 = 7;
/// How many letters are read where there are more.
const MOST: u32 = 8;
/// Any character that is no letter or sign of the block.
const OTHER: u64 = (1 << BITS) - 1;

impl Tail {
    pub(crate) const EMPTY: Self = Self(0);
    /// Bits of a letter.
    pub(crate) const BITS: u32 = BITS;

    /// The last two letters, as a number of twice [`BITS`](Self::BITS).
    pub(crate) const fn two(self) -> usize {
        (self.0 & ((1 << (2 * BITS)) - 1)) as usize
    }

    /// The place in the Bengali block of the last letter; `None` where there is none, or it is of no Bengali.
    pub(crate) const fn last(self) -> Option<u8> {
        match self.0 & OTHER {
            0 | OTHER => None,
            place => Some(place as u8),
        }
    }

    /// The same without the last letter.
    pub(crate) const fn pop(&mut self) {
        self.0 >>= BITS;
    }

    /// The same with one character more, of the key.
    #[inline]
    pub(crate) const fn push(&mut self, c: u32) {
        self.0 = self.0 << BITS | place(c);
    }

    /// The same for a letter or sign of the Bengali block, by its place there, from 1.
    #[inline(always)]
    pub(crate) const fn push_letter(&mut self, place: u8) {
        self.0 = self.0 << BITS | place as u64;
    }

    pub(crate) fn of(text: &str) -> Self {
        Self::quick(text.as_bytes()).unwrap_or_else(|| Self::by_key(text))
    }

    fn by_key(text: &str) -> Self {
        let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let mut tail = Self::EMPTY;
        key_chars(word).for_each(|c| tail.push(c as u32));
        tail
    }

    /// The same from the last bytes; `None` where marks have to be sorted or invisible characters dropped.
    fn quick(text: &[u8]) -> Option<Self> {
        let (mut tail, mut shift, mut after) = (0, 0, 0);
        let mut rest = text;
        while shift < MOST * BITS {
            let c;
            (c, rest) = match (bengali::last(rest), rest) {
                (Some((place, before)), _) => (PLACES[usize::from(place)], before),
                (_, [before @ .., 0x21..0x7F]) => (OTHER as u8, before),
                (_, [] | [.., b' ']) => break,
                _ => return None,
            };
            // What the character is in the key, and what stands before that where it is two.
            let (last, first) = match (c, after, split(c)) {
                (SANDHI, ..) | (NUKTA | HASANTA, NUKTA | HASANTA, _) | (_, NUKTA | HASANTA, Some(_)) => return None,
                (.., Some((letter, mark))) => (mark, letter),
                // The second part of a vowel was put already, and the whole takes its place.
                (E_SIGN | A, AA_SIGN, _) | (E_SIGN, AU_MARK, _) => {
                    let whole = if c == A {
                        AA
                    } else if after == AA_SIGN {
                        O_SIGN
                    } else {
                        AU_SIGN
                    };
                    tail ^= u64::from(after ^ whole) << (shift - BITS);
                    after = whole;
                    continue;
                }
                _ => (c, 0),
            };
            tail |= (u64::from(last) | u64::from(first) << BITS) << shift;
            (shift, after) = if first == 0 { (shift + BITS, last) } else { (shift + 2 * BITS, first) };
        }
        Some(Self(tail))
    }
}

/// The place of a letter or sign in the block.
const fn place(c: u32) -> u64 {
    match c.wrapping_sub(BLOCK) {
        place @ 1..=0x7F => place as u64,
        _ => OTHER,
    }
}

/// The places of what the characters of the block are in the key, where they stand alone.
static PLACES: [u8; 1 << BITS] = {
    let mut places = [OTHER as u8; 1 << BITS];
    let mut n = 0;
    while n < places.len() {
        // Digits are ASCII ones there, a visarga is a colon, and U+09F7 a danda.
        places[n] = match BLOCK + n as u32 {
            0x980 | 0x983 | 0x9E6..=0x9EF | 0x9F7 => OTHER as u8,
            _ => n as u8,
        };
        n += 1;
    }
    places
};

/// Endings that are looked for together, by their last letters.
#[derive(Debug)]
pub(crate) struct Endings<const N: usize> {
    endings: [Ending; N],
    /// For each letter where those begin that it ends.
    from: [u8; 1 << BITS],
}

#[derive(Clone, Copy, Debug)]
struct Ending {
    letters: u64,
    bits: u32,
}

impl<const N: usize> Endings<N> {
    /// Of endings that are their own keys, of at most six letters of the Bengali block.
    pub(crate) const fn new(list: [&str; N]) -> Self {
        let mut endings = [Ending { letters: 0, bits: 0 }; N];
        let mut from = [0; 1 << BITS];
        let (mut last, mut count) = (0, 0);
        while last < from.len() {
            from[last] = count as u8;
            let mut n = 0;
            while n < N {
                let ending = packed(list[n].as_bytes());
                if ending.letters as usize % from.len() == last {
                    endings[count] = ending;
                    count += 1;
                }
                n += 1;
            }
            last += 1;
        }
        assert!(count == N && N <= u8::MAX as usize);
        Self { endings, from }
    }

    /// Whether the word ends with one of these, and has so many letters before it; two at most.
    pub(crate) fn end(&self, tail: Tail, before: u32) -> bool {
        let last = (tail.0 & OTHER) as usize;
        let to = self.from.get(last + 1).map_or(N, |&to| to.into());
        let has = |e: &Ending| (tail.0 ^ e.letters) & ((1 << e.bits) - 1) == 0 && tail.0 >> (e.bits - BITS + before * BITS) != 0;
        self.endings[self.from[last].into()..to].iter().any(has)
    }
}

const fn packed(ending: &[u8]) -> Ending {
    let (mut letters, mut n) = (0, 0);
    while n < ending.len() {
        let c = (ending[n] as u32 & 0xF) << 12 | (ending[n + 1] as u32 & 0x3F) << 6 | ending[n + 2] as u32 & 0x3F;
        let (letter, before) = (place(c), (letters & OTHER) as u8);
        let joins = letter as u8 == AA_SIGN && before == E_SIGN;
        let stands = letter != OTHER && letter as u8 != SANDHI && split(letter as u8).is_none() && !joins;
        assert!(stands, "an ending is its own key, of letters of the block");
        letters = letters << BITS | letter;
        n += 3;
    }
    assert!(n > 0 && n <= 18, "an ending has one letter to six");
    Ending { letters, bits: n as u32 / 3 * BITS }
}

#[cfg(test)]
mod tests {
    use super::{Endings, Tail};
    use crate::text::key;

    #[test]
    fn words_end_as_their_keys_do() {
        const ENDINGS: Endings<4> = Endings::new(["ছে", "ায়", "গুলোতে", "ো"]);
        for (word, before, want) in [
            ("কমছে", 2, true),
            ("কছে", 2, false),
            ("কছে", 1, true),
            ("ছে", 0, true),
            ("সভা\u{9DF}", 2, true),
            ("সভা\u{9AF}\u{9BC}", 2, true),
            ("নদীগুল\u{9C7}\u{9BE}তে", 2, true),
            ("ভাল\u{9C7}\u{9BE}", 2, true),
            ("পানি কমছে", 2, true),
            ("কম ছে", 1, false),
            ("কমছে।", 0, false),
            ("", 0, false),
        ] {
            assert_eq!(ENDINGS.end(Tail::of(word), before), want, "{word} {before}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_the_bytes_say_is_what_the_key_says(text in "[কডযঅআা-ৌঁংঃ\u{9BC}\u{9CD}\u{9D7}\u{9DC}-\u{9DF}\u{9FE}ৎ০-৯৷A-c`’ \u{200D}\u{A0}\t]{0,12}") {
            // Of the eighth no more is asked than whether there is one: what stands before it may change it.
            let seven = |tail: Tail| (tail.0 & ((1 << 49) - 1), tail.0 >> 49 > 0);
            proptest::prop_assert_eq!(seven(Tail::of(&text)), seven(Tail::by_key(&text)));
        }

        #[test]
        fn an_ending_is_found_where_the_key_has_it(word in "[কছরে\u{9C7}া\u{9BC}\u{9DF}]{0,6}") {
            const LIST: [&str; 5] = ["ের", "ছে", "া", "ায়", "করেছে"];
            const ENDINGS: Endings<5> = Endings::new(LIST);
            let key = key(&word);
            for before in 0..3 {
                let stem = |ending: &&str| key.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= before as usize);
                proptest::prop_assert_eq!(ENDINGS.end(Tail::of(&word), before), LIST.iter().any(stem));
            }
        }
    }
}
