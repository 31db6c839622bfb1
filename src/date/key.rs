//! The keys of words, by which they are looked up.

use super::lex::{Kind, invisible};
use super::words::{FNV_BASIS, fnv, look_up};

/// The longest word that is looked up, in bytes of its key.
pub(super) const LONGEST: usize = 64;

/// The plain letters of the block that `bytes` begins with: how many bytes they are, and their hash. Such a letter folds to itself and joins
/// nothing.
pub(super) fn plain_letters(bytes: &[u8]) -> (usize, u32) {
    let (mut rest, mut hash) = (bytes, FNV_BASIS);
    while let [0xE0, second @ (0xA6 | 0xA7), third, ref after @ ..] = *rest {
        let place = (second & 1) << 6 | third & 0x3F;
        let plain = match LETTERS[usize::from(place)] {
            Letter::Plain => true,
            // Its second half may stand behind an invisible character.
            Letter::ESign => !matches!(after, [0xE0, 0xA6, 0xBE, ..] | [0xE0, 0xA7, 0x97, ..] | [0x80..=0xDF | 0xE1.., ..]),
            Letter::Other => false,
        };
        if !plain {
            break;
        }
        hash = fnv(hash, 0x980 | u32::from(place));
        rest = after;
    }
    (bytes.len() - rest.len(), hash)
}

/// What a character of the Bengali block is in a word.
#[derive(Clone, Copy)]
enum Letter {
    /// It folds to itself and joins nothing.
    Plain,
    /// `ে`, which may be half a vowel.
    ESign,
    /// `ৎ`, `ড়`, `ঢ়`, `য়`, the visarga, digits and signs.
    Other,
}

static LETTERS: [Letter; 128] = {
    let mut letters = [Letter::Other; 128];
    let mut place = 0;
    while place < letters.len() {
        letters[place] = match 0x980 + place {
            0x983 => Letter::Other,
            0x9C7 => Letter::ESign,
            0x980..=0x9CD | 0x9D7 => Letter::Plain,
            _ => Letter::Other,
        };
        place += 1;
    }
    letters
};

/// The key of one word and its hash, made in one pass: [`text::key`](crate::text::key) for words, where white space and most punctuation
/// do not come.
pub(super) struct Key {
    bytes: [u8; LONGEST],
    pub(super) len: usize,
    hash: u32,
    too_long: bool,
    /// The last character was `ে`, which joins a following `া` or `ৗ`.
    e_sign: bool,
}

impl Key {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; LONGEST], len: 0, hash: FNV_BASIS, too_long: false, e_sign: false }
    }

    /// Of plain letters and their hash.
    pub(super) fn of(letters: &[u8], hash: u32) -> Self {
        let mut key = Self { hash, ..Self::new() };
        match key.bytes.get_mut(..letters.len()) {
            Some(place) => place.copy_from_slice(letters),
            None => key.too_long = true,
        }
        Self { len: letters.len().min(LONGEST), ..key }
    }

    pub(super) fn push(&mut self, c: char) {
        match c {
            'A'..='Z' => self.put(c.to_ascii_lowercase()),
            '\u{9DC}' => self.put_two('\u{9A1}', '\u{9BC}'),
            '\u{9DD}' => self.put_two('\u{9A2}', '\u{9BC}'),
            '\u{9DF}' => self.put_two('\u{9AF}', '\u{9BC}'),
            '\u{9CE}' => self.put_two('\u{9A4}', '\u{9CD}'),
            '\u{9BE}' if self.e_sign => self.join('\u{9CB}'),
            '\u{9D7}' if self.e_sign => self.join('\u{9CC}'),
            'ঃ' => self.put(':'),
            '’' => self.put('\''),
            _ if invisible(c) => return,
            _ => self.put(c),
        }
        self.e_sign = c == '\u{9C7}';
    }

    fn put(&mut self, c: char) {
        match self.bytes.get_mut(self.len..self.len + c.len_utf8()) {
            Some(place) => {
                c.encode_utf8(place);
                self.hash = fnv(self.hash, c as u32);
                self.len += c.len_utf8();
            }
            None => self.too_long = true,
        }
    }

    fn put_two(&mut self, first: char, second: char) {
        self.put(first);
        self.put(second);
    }

    /// Puts a vowel in the place of the `ে` before it.
    fn join(&mut self, c: char) {
        self.len = self.len.saturating_sub('\u{9C7}'.len_utf8());
        self.hash = self.text().chars().fold(FNV_BASIS, |hash, c| fnv(hash, c as u32));
        self.put(c);
    }

    pub(super) fn text(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    pub(super) fn kind(&self) -> Kind {
        if self.too_long { Kind::Other { genitive: false } } else { known(self.bytes.get(..self.len).unwrap_or(&[]), self.hash) }
    }
}

/// The key of a word, or of a part of one.
pub(super) fn key(word: &str) -> Key {
    let (plain, hash) = plain_letters(word.as_bytes());
    let mut key = Key::of(word.as_bytes().get(..plain).unwrap_or_default(), hash);
    word.get(plain..).unwrap_or_default().chars().for_each(|c| key.push(c));
    key
}

/// The word that has this key, which is hashed to `hash`.
pub(super) fn known(key: &[u8], hash: u32) -> Kind {
    if key.len() > LONGEST {
        return Kind::Other { genitive: false };
    }
    look_up(key, hash).map_or_else(|| Kind::Other { genitive: key.ends_with("ের".as_bytes()) }, Kind::Word)
}

#[cfg(test)]
mod tests {
    use super::{Key, key};

    proptest::proptest! {
        #[test]
        fn letters_taken_together_are_letters_taken_one_by_one(word in "[ক-হঅেৌািঃৎ\u{9BC}\u{9CD}\u{9D7}\u{9DC}\u{9DF}:’a\u{200D}]{0,30}") {
            let mut one_by_one = Key::new();
            word.chars().for_each(|c| one_by_one.push(c));
            let together = key(&word);
            proptest::prop_assert_eq!(together.kind(), one_by_one.kind());
            proptest::prop_assert_eq!((together.text(), together.hash), (one_by_one.text(), one_by_one.hash));
        }
    }
}
