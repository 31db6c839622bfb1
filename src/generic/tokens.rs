//! Words of a line as hashes of their folded form, read in the one pass over the bytes that a line gets.

use crate::text::is_invisible;

/// A word, folded as [`crate::text::key`] folds, and hashed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Of the whole word.
    pub(crate) hash: u64,
    /// Of its first five characters, so that `পুতিনের` and `পুতিনকে` meet.
    pub(crate) stem: u64,
    pub(crate) chars: u16,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bengali,
    Latin,
    Digits,
    /// Another script.
    Foreign,
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;
const STEM: u16 = 5;

#[inline]
const fn mix(hash: u64, c: u32) -> u64 {
    (hash ^ c as u64).wrapping_mul(PRIME)
}

/// Reads words from characters that are handed to it one by one.
#[derive(Debug)]
pub(crate) struct Words {
    hash: u64,
    stem: u64,
    chars: u16,
    kind: Option<Kind>,
    /// `ে` waits: with `া` it is one vowel.
    vowel: bool,
    /// A visarga is a letter within a word (`দুঃখ`) and a colon after one (`আপডেটঃ`).
    visarga: bool,
}

impl Words {
    pub(crate) const fn new() -> Self {
        Self { hash: OFFSET, stem: OFFSET, chars: 0, kind: None, vowel: false, visarga: false }
    }

    /// Takes a character; gives the word that it ends.
    #[inline]
    pub(crate) fn push(&mut self, c: char) -> Option<Token> {
        let kind = match kind_of(c) {
            Some(kind) => kind,
            None if is_invisible(c) => return None,
            None if c == 'ঃ' && self.kind == Some(Kind::Bengali) => {
                self.visarga = true;
                return None;
            }
            None => return self.end(),
        };
        let ended = if self.kind.is_some_and(|k| k != kind) { self.end() } else { None };
        self.kind = Some(kind);
        if core::mem::take(&mut self.visarga) {
            self.add(u32::from(b':'));
        }
        if core::mem::take(&mut self.vowel) {
            match c {
                '\u{9BE}' => {
                    self.add(0x9CB);
                    return ended;
                }
                '\u{9D7}' => {
                    self.add(0x9CC);
                    return ended;
                }
                _ => self.add(0x9C7),
            }
        }
        match c {
            '\u{9C7}' => self.vowel = true,
            '\u{9DC}' => self.add_two(0x9A1, 0x9BC),
            '\u{9DD}' => self.add_two(0x9A2, 0x9BC),
            '\u{9DF}' => self.add_two(0x9AF, 0x9BC),
            'ৎ' => self.add_two(0x9A4, 0x9CD),
            'A'..='Z' => self.add(u32::from(c.to_ascii_lowercase())),
            '০'..='৯' => self.add(u32::from(b'0') + (c as u32 - '০' as u32)),
            _ => self.add(u32::from(c)),
        }
        ended
    }

    /// Whether a word is being read.
    pub(crate) const fn is_open(&self) -> bool {
        self.kind.is_some()
    }

    /// Takes the plain Bengali letters that `bytes` begins with; gives how many bytes they are. The same as [`push`](Self::push) for each,
    /// without decoding them, and none where a word of another kind would end.
    #[inline]
    pub(crate) fn push_letters(&mut self, bytes: &[u8]) -> usize {
        if self.visarga || self.kind.is_some_and(|k| k != Kind::Bengali) {
            return 0;
        }
        let mut rest = bytes;
        while let [0xE0, second @ (0xA6 | 0xA7), third, ref after @ ..] = *rest {
            let letter = usize::from(second & 1) << 6 | usize::from(third & 0x3F);
            let c = BLOCK + letter as u32;
            match LETTERS[letter] {
                Letter::Plain if self.vowel => match c {
                    0x9BE => self.end_vowel(0x9CB),
                    0x9D7 => self.end_vowel(0x9CC),
                    _ => {
                        self.end_vowel(0x9C7);
                        self.add(c);
                    }
                },
                Letter::Plain => self.add(c),
                Letter::Folds => {
                    if self.vowel {
                        self.end_vowel(0x9C7);
                    }
                    match c {
                        0x9C7 => self.vowel = true,
                        0x9CE => self.add_two(0x9A4, 0x9CD),
                        0x9DF => self.add_two(0x9AF, 0x9BC),
                        _ => self.add_two(c - 0x3B, 0x9BC),
                    }
                }
                Letter::Other => break,
            }
            rest = after;
        }
        let taken = bytes.len() - rest.len();
        if taken > 0 {
            self.kind = Some(Kind::Bengali);
        }
        taken
    }

    #[inline]
    fn end_vowel(&mut self, c: u32) {
        self.vowel = false;
        self.add(c);
    }

    /// Ends the word that is being read, if there is one.
    #[inline]
    pub(crate) fn end(&mut self) -> Option<Token> {
        let kind = self.kind.take()?;
        if core::mem::take(&mut self.vowel) {
            self.add(0x9C7);
        }
        let token = Token { hash: self.hash, stem: self.stem, chars: self.chars, kind };
        *self = Self::new();
        Some(token)
    }

    #[inline]
    fn add(&mut self, c: u32) {
        self.hash = mix(self.hash, c);
        if self.chars < STEM {
            self.stem = self.hash;
        }
        self.chars = self.chars.saturating_add(1);
    }

    fn add_two(&mut self, first: u32, second: u32) {
        self.add(first);
        self.add(second);
    }
}

/// What [`Words::push_letters`] does with a character of the Bengali block.
#[derive(Clone, Copy)]
enum Letter {
    /// Adds it as it is.
    Plain,
    /// Folds it; `ড়`, `ঢ়`, `য়`, `ৎ`, and `ে`, which may be half a vowel.
    Folds,
    /// Leaves it: digits, signs of money, the visarga, the letters of Assamese.
    Other,
}

const BLOCK: u32 = 0x980;

const LETTERS: [Letter; 128] = {
    let mut letters = [Letter::Plain; 128];
    let mut n = 0;
    while n < letters.len() {
        letters[n] = match BLOCK + n as u32 {
            0x9C7 | 0x9CE | 0x9DC | 0x9DD | 0x9DF => Letter::Folds,
            0x983 | 0x9E6..=0x9FB | 0x9FF => Letter::Other,
            _ => Letter::Plain,
        };
        n += 1;
    }
    letters
};

/// The words of a phrase, for tables.
pub(crate) fn words(phrase: &str) -> impl Iterator<Item = Token> + '_ {
    let mut reader = Words::new();
    let mut rest = phrase;
    core::iter::from_fn(move || {
        loop {
            let letters = reader.push_letters(rest.as_bytes());
            rest = rest.get(letters..).unwrap_or_default();
            let mut chars = rest.chars();
            let Some(c) = chars.next() else { return reader.end() };
            let ended = reader.push(c);
            rest = chars.as_str();
            if ended.is_some() {
                return ended;
            }
        }
    })
}

/// What a character is within a word; `None` for what separates words.
#[inline]
pub(crate) fn kind_of(c: char) -> Option<Kind> {
    match c {
        '0'..='9' | '০'..='৯' => Some(Kind::Digits),
        'a'..='z' | 'A'..='Z' => Some(Kind::Latin),
        '\0'..='\u{7F}' => None,
        'ঃ' | '\u{9F2}'..='\u{9FB}' => None,
        '\u{980}'..='\u{9FE}' => Some(Kind::Bengali),
        '\u{964}' | '\u{965}' => None,
        '\u{C0}'..='\u{24F}' => Some(Kind::Latin),
        _ if c.is_alphanumeric() || matches!(c, '\u{900}'..='\u{DFF}') => Some(Kind::Foreign),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, words};

    fn hashes(text: &str) -> Vec<u64> {
        words(text).map(|t| t.hash).collect()
    }

    #[test]
    fn variants_of_a_word_are_one_word() {
        for (a, b) in [
            ("সম\u{9DF}", "সম\u{9AF}\u{9BC}"),
            ("ক\u{9C7}\u{9BE}ন", "ক\u{9CB}ন"),
            ("আপডেটঃ ১০", "আপডেট: 10"),
            ("র\u{200D}্যাব", "র্যাব"),
            ("Read MORE", "read more"),
            ("হঠাৎ", "হঠাত\u{9CD}\u{200D}"),
        ] {
            assert_eq!(hashes(a), hashes(b), "{a:?} and {b:?}");
        }
        assert_ne!(hashes("দুঃখ"), hashes("দুখ"));
    }

    #[test]
    fn digits_end_a_word() {
        assert_eq!(hashes("সময়০৯"), hashes("সময় ০৯"));
    }

    proptest::proptest! {
        #[test]
        fn letters_taken_together_are_letters_taken_one_by_one(text in "[ক-হা-ৌ\u{9BC}\u{9CD}\u{9D7}\u{9DC}\u{9DF}ৎঃ০-৯ৰa-c \u{200D}]{0,20}") {
            let mut reader = Words::new();
            let (mut hashes, mut rest) = (Vec::new(), text.as_str());
            while let Some(c) = rest.chars().next() {
                let letters = reader.push_letters(rest.as_bytes());
                if letters == 0 {
                    hashes.extend(reader.push(c).map(|t| (t.hash, t.stem, t.chars)));
                }
                rest = &rest[if letters > 0 { letters } else { c.len_utf8() }..];
            }
            hashes.extend(reader.end().map(|t| (t.hash, t.stem, t.chars)));
            let mut reader = Words::new();
            let mut one_by_one: Vec<_> = text.chars().filter_map(|c| reader.push(c)).collect();
            one_by_one.extend(reader.end());
            let one_by_one: Vec<_> = one_by_one.iter().map(|t| (t.hash, t.stem, t.chars)).collect();
            proptest::prop_assert_eq!(hashes, one_by_one);
        }
    }
}
