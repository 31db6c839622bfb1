//! The hash of a word's key, made from the bytes of the word as they are printed.

use crate::text::bengali::{self, A, AA, AA_SIGN, AU_MARK, AU_SIGN, BLOCK, E_SIGN, HASANTA, NUKTA, O_SIGN, SANDHI, SIZE, split};
use crate::text::{Tail, fnv, key_chars};

/// The hash of a word or, [`joined`](Hash::joined), of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hash(pub(super) u64);

impl Hash {
    /// The hash of no word.
    pub(super) const EMPTY: Self = Self(0);
    /// The hash of a word without letters.
    const WORD: Self = Self(fnv::BASIS);

    /// Of a word that was hashed elsewhere by its key, with [`fnv`].
    pub(super) const fn made(hash: u64) -> Self {
        Self(hash)
    }

    #[cfg(test)]
    pub(super) const fn value(self) -> u64 {
        self.0
    }

    /// One character more of a word.
    const fn with(self, c: u32) -> Self {
        Self(fnv::with(self.0, c))
    }

    /// The hash of the word `text`, by its key; a full stop or colon at its end does not count (`মো.`, `মোঃ`).
    pub(super) fn of(text: &str) -> Self {
        Self::with_tail(text).0
    }

    /// The same, and what the word ends with.
    pub(super) fn with_tail(whole: &str) -> (Self, Tail) {
        let text = whole.trim_end_matches(['.', ':', 'ঃ', '：']);
        match Self::beginning(text.as_bytes()) {
            Some((hash, tail, length)) if length == whole.len() => (hash, tail),
            Some((hash, _, length)) if length == text.len() => (hash, Tail::of(whole)),
            _ => (Self::by_key(text), Tail::of(whole)),
        }
    }

    /// Of a text that is all letters and digits, and so one word however words are cut; `None` of any other.
    pub(super) fn of_letters(text: &str) -> Option<Self> {
        Self::beginning(text.as_bytes()).filter(|(.., length)| *length == text.len()).map(|(hash, ..)| hash)
    }

    fn by_key(text: &str) -> Self {
        let mut hash = Self::WORD;
        let mut held = Self::WORD;
        for c in key_chars(text) {
            hash = hash.with(c as u32);
            if c != '.' && c != ':' {
                held = hash;
            }
        }
        held
    }

    /// Of the ASCII and Bengali letters and digits that `bytes` begins with, which nearly all words are of: their hash, the last of them, and how
    /// many bytes they are, without decoding them character by character. `None` where marks may have to be sorted, or where what stands
    /// behind the last one may belong to it.
    pub(super) fn beginning(bytes: &[u8]) -> Option<(Self, Tail, usize)> {
        let (mut hash, mut tail) = (Self::WORD, Tail::EMPTY);
        let mut rest = bytes;
        loop {
            if let Some((letter, after)) = bengali::first(rest) {
                rest = after;
                let mut put = |letter| {
                    hash = hash.with(BLOCK | u32::from(letter));
                    tail.push_letter(letter);
                };
                match FOLDS[usize::from(letter)] {
                    Folds::Alone => put(letter),
                    Folds::Mark | Folds::Splits(..) if begins_with_mark(after) => return None,
                    Folds::Mark => put(letter),
                    Folds::Splits(base, mark) => {
                        put(base);
                        put(mark);
                    }
                    Folds::Digit => {
                        let digit = u32::from(letter) - 0x66 + u32::from(b'0');
                        hash = hash.with(digit);
                        tail.push(digit);
                    }
                    Folds::Joins => {
                        let whole;
                        (whole, rest) = match (letter, bengali::first(after)) {
                            (E_SIGN, Some((AA_SIGN, after))) => (O_SIGN, after),
                            (E_SIGN, Some((AU_MARK, after))) => (AU_SIGN, after),
                            (A, Some((AA_SIGN, after))) => (AA, after),
                            _ => (letter, after),
                        };
                        put(whole);
                    }
                    Folds::Refused => return None,
                }
                continue;
            }
            match *rest {
                [c @ (b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9'), ref after @ ..] => {
                    hash = hash.with(c.to_ascii_lowercase().into());
                    tail.push(c.to_ascii_lowercase().into());
                    rest = after;
                }
                _ => return Some((hash, tail, bytes.len() - rest.len())),
            }
        }
    }

    /// The hash of the phrase so far and one word more.
    pub(super) const fn joined(self, word: Self) -> Self {
        if self.0 == 0 { word } else { Self(self.0.rotate_left(23).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ word.0) }
    }
}

/// How a letter of the Bengali block folds, for [`Hash::beginning`].
#[derive(Clone, Copy)]
enum Folds {
    Alone,
    /// A nukta or hasanta, of which several are sorted.
    Mark,
    /// `ড়`, `ঢ়`, `য়`, `ৎ`: into a letter and a mark, by their places.
    Splits(u8, u8),
    /// `ে` and `অ`, with what may follow them.
    Joins,
    Digit,
    /// The visarga and the signs that are marks, and the sandhi mark.
    Refused,
}

static FOLDS: [Folds; SIZE] = {
    let mut folds = [Folds::Alone; SIZE];
    let mut n = 0;
    while n < folds.len() {
        folds[n] = match BLOCK + n as u32 {
            0x9BC | 0x9CD => Folds::Mark,
            0x985 | 0x9C7 => Folds::Joins,
            0x9E6..=0x9EF => Folds::Digit,
            0x980 | 0x983 | 0x9F3 | 0x9F7 | 0x9FE => Folds::Refused,
            _ => match split(n as u8) {
                Some((letter, mark)) => Folds::Splits(letter, mark),
                None => Folds::Alone,
            },
        };
        n += 1;
    }
    folds
};

/// Whether these bytes begin with a nukta, a hasanta or a sandhi mark.
fn begins_with_mark(bytes: &[u8]) -> bool {
    matches!(bengali::first(bytes), Some((NUKTA | HASANTA | SANDHI, _)))
}

/// The hash of an entry, which is UTF-8 of at most three bytes a character and its own key.
pub(super) const fn phrase(entry: &[u8]) -> Hash {
    let mut all = Hash::EMPTY;
    let mut word = Hash::WORD;
    let mut i = 0;
    while i < entry.len() {
        let b = entry[i] as u32;
        if b == b' ' as u32 {
            all = all.joined(word);
            word = Hash::WORD;
            i += 1;
        } else if b < 0x80 {
            word = word.with(b);
            i += 1;
        } else {
            assert!(b >> 4 == 0xE, "an entry with a character of other than one or three bytes");
            word = word.with((b & 0xF) << 12 | (entry[i + 1] as u32 & 0x3F) << 6 | (entry[i + 2] as u32 & 0x3F));
            i += 3;
        }
    }
    all.joined(word)
}

#[cfg(test)]
mod tests {
    use super::Hash;
    use crate::text::key;

    /// The slow way that the quick one must agree with.
    fn by_key(text: &str) -> Hash {
        let key = key(text);
        key.trim_end_matches(['.', ':']).chars().fold(Hash::WORD, |hash, c| hash.with(c as u32))
    }

    #[test]
    fn the_quick_hash_is_the_hash_of_the_key() {
        for word in [
            "ব\u{9DC}",
            "ব\u{9A1}\u{9BC}",
            "মূ\u{9DD}",
            "সম\u{9DF}",
            "হঠাৎ",
            "হঠাত\u{9CD}",
            "ক\u{9C7}\u{9BE}ন",
            "অ\u{9BE}জ",
            "২৪x৭",
            "PNN",
            "মোঃ",
            "ড.",
            "কর\u{9CD}\u{9BC}",
        ] {
            assert_eq!(Hash::of(word), by_key(word), "{word:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_word_has_the_hash_of_its_key(word in "[ঀ-৾a-zA-Z.\u{200C}\u{200D}’-]{0,8}") {
            proptest::prop_assert_eq!(Hash::of(&word), by_key(&word));
        }
    }
}
