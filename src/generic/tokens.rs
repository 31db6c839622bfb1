//! Words of a line as hashes of their folded form, read in the one pass over the bytes that a line gets.
//!
//! Longer than other files by its tests against the slow fold; the states of the one loop are not told apart by cutting it.

use crate::text::bengali::{self, AU_SIGN, BLOCK, E_SIGN, HASANTA, NUKTA, O_SIGN, SANDHI, SIZE, split};
use crate::text::{Tail, fnv, is_invisible};

/// A word, folded as [`crate::text::key`] folds, and hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Of the whole word.
    pub(crate) hash: u64,
    /// Of its first five characters, so that `পুতিনের` and `পুতিনকে` meet.
    pub(crate) stem: u64,
    /// Its last characters.
    pub(crate) tail: Tail,
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

const STEM: u32 = 5;

/// The stem of the words that begin with five letters of the Bengali block, or of the word that is fewer; they are their own key.
pub(crate) const fn stem(letters: &str) -> u64 {
    let bytes = letters.as_bytes();
    let (mut stem, mut n) = (fnv::BASIS, 0);
    while n < bytes.len() {
        assert!(bytes[n] == 0xE0 && n < 3 * STEM as usize);
        stem = fnv::with(stem, BLOCK | (bytes[n + 1] as u32 & 1) << 6 | bytes[n + 2] as u32 & 0x3F);
        n += 3;
    }
    stem
}

/// Reads words from characters that are handed to it one by one.
#[derive(Debug)]
pub(crate) struct Words {
    word: Word,
    kind: Option<Kind>,
    /// `ে` waits: with `া` it is one vowel.
    vowel: bool,
    /// A visarga is a letter within a word (`দুঃখ`) and a colon after one (`আপডেটঃ`).
    visarga: bool,
}

/// What was read of a word.
#[derive(Clone, Copy, Debug)]
struct Word {
    hash: u64,
    stem: u64,
    tail: Tail,
    chars: u32,
}

impl Word {
    const EMPTY: Self = Self { hash: fnv::BASIS, stem: fnv::BASIS, tail: Tail::EMPTY, chars: 0 };

    fn add(&mut self, c: u32) {
        self.hash = fnv::with(self.hash, c);
        self.tail.push(c);
        self.count();
    }

    /// The same for the character of the Bengali block at a place.
    #[inline(always)]
    fn add_letter(&mut self, place: u8) {
        self.hash = fnv::with(self.hash, BLOCK | u32::from(place));
        self.tail.push_letter(place);
        self.count();
    }

    /// The same for a mark: a letter has each once, in the order that NFC gives them, however they are typed.
    #[inline(always)]
    fn add_mark(&mut self, mark: u8) {
        if self.chars > 0 && matches!(self.tail.last(), Some(NUKTA | HASANTA | SANDHI)) {
            // Field by field, since a word whose address is given away is kept in memory by every loop.
            let Self { hash, stem, tail, chars } = self.with_mark(mark);
            *self = Self { hash, stem, tail, chars };
        } else {
            self.add_letter(mark);
        }
    }

    /// The word with a mark more on those of its last letter.
    #[cold]
    fn with_mark(mut self, mark: u8) -> Self {
        let before = self.tail.last().unwrap_or(mark);
        if before < mark {
            self.add_letter(mark);
        } else if before > mark {
            self.hash = fnv::without(self.hash, BLOCK | u32::from(before));
            self.tail.pop();
            self.chars = self.chars.wrapping_sub(1);
            self.add_mark(mark);
            self.add_letter(before);
        }
        self
    }

    #[inline(always)]
    fn count(&mut self) {
        if self.chars < STEM {
            self.stem = self.hash;
        }
        self.chars = self.chars.wrapping_add(1);
    }

    /// Takes the plain Bengali letters that `bytes`, the rest of a line, begins with; gives the word with them, how many bytes they are, and
    /// whether `ে` is the last and what follows may be invisible, and its second half behind that.
    #[inline(always)]
    fn with_letters(mut self, bytes: &[u8]) -> (Self, usize, bool) {
        let (letters, _) = bytes.as_chunks();
        let mut rest = letters;
        while let [letter, after @ ..] = rest
            && let Some(place) = bengali::place(*letter)
        {
            // A comparison that nearly always comes out so is half of what a `match` takes.
            if IS_PLAIN[usize::from(place)] {
                self.add_letter(place);
                rest = after;
                continue;
            }
            match LETTERS[usize::from(place)] {
                Letter::Plain => self.add_letter(place),
                Letter::Mark => self.add_mark(place),
                Letter::Splits(base, mark) => {
                    self.add_letter(base);
                    self.add_letter(mark);
                }
                Letter::Vowel => match after {
                    [[0xE0, 0xA6, 0xBE], after @ ..] => {
                        self.add_letter(O_SIGN);
                        rest = after;
                        continue;
                    }
                    [[0xE0, 0xA7, 0x97], after @ ..] => {
                        self.add_letter(AU_SIGN);
                        rest = after;
                        continue;
                    }
                    [] | [[0xE0 | 0..0x80, ..], ..] => self.add_letter(place),
                    _ => return (self, 3 * (letters.len() - after.len()), true),
                },
                Letter::Other => break,
            }
            rest = after;
        }
        (self, 3 * (letters.len() - rest.len()), false)
    }

    fn token(self, kind: Kind) -> Token {
        let Self { hash, stem, tail, chars } = self;
        Token { hash, stem, tail, chars: chars.try_into().unwrap_or(u16::MAX), kind }
    }
}

/// The word of plain Bengali letters that `bytes`, the rest of a line, begins with, and how many bytes it has; `None` where it may go on
/// behind them, for [`Words`] to read. Most words are read so: without a look at what was read before, in half the time.
#[inline]
pub(crate) fn plain_word(bytes: &[u8]) -> Option<(Token, usize)> {
    let (word, taken, waits) = Word::EMPTY.with_letters(bytes);
    let ends = match bytes[taken..] {
        [next, ..] => next < 0x80 && !next.is_ascii_alphanumeric(),
        [] => true,
    };
    (taken > 0 && ends && !waits).then(|| (word.token(Kind::Bengali), taken))
}

impl Words {
    pub(crate) const fn new() -> Self {
        Self { word: Word::EMPTY, kind: None, vowel: false, visarga: false }
    }

    /// Takes a character; gives the word that it ends.
    #[inline]
    pub(crate) fn push(&mut self, c: char) -> Option<Token> {
        let kind = match kind_of(c) {
            Some(kind) => kind,
            None if is_invisible(c) => return None,
            None if c == 'ঃ' && self.kind == Some(Kind::Bengali) => {
                if core::mem::take(&mut self.vowel) {
                    self.word.add_letter(E_SIGN);
                }
                self.visarga = true;
                return None;
            }
            None => return self.end(),
        };
        let ended = if self.kind.is_some_and(|k| k != kind) { self.end() } else { None };
        self.kind = Some(kind);
        if core::mem::take(&mut self.visarga) {
            self.word.add(b':'.into());
        }
        if core::mem::take(&mut self.vowel) {
            let whole = match c {
                '\u{9BE}' => O_SIGN,
                '\u{9D7}' => AU_SIGN,
                _ => E_SIGN,
            };
            self.word.add_letter(whole);
            if whole != E_SIGN {
                return ended;
            }
        }
        match place_of(c).map(|place| (place, LETTERS[usize::from(place)])) {
            Some((_, Letter::Vowel)) => self.vowel = true,
            Some((_, Letter::Splits(base, mark))) => [base, mark].into_iter().for_each(|place| self.word.add_letter(place)),
            Some((place, Letter::Mark)) => self.word.add_mark(place),
            Some((place, Letter::Plain)) => self.word.add_letter(place),
            _ => self.word.add(match c {
                '০'..='৯' => u32::from(b'0') + (c as u32 - '০' as u32),
                _ => c.to_ascii_lowercase().into(),
            }),
        }
        ended
    }

    /// Whether a word is being read.
    pub(crate) const fn is_open(&self) -> bool {
        self.kind.is_some()
    }

    /// Takes the plain Bengali letters that `bytes`, the rest of a line, begins with; gives how many bytes they are. The same as
    /// [`push`](Self::push) for each, without decoding them, and none where a word of another kind would end.
    pub(crate) fn push_letters(&mut self, bytes: &[u8]) -> usize {
        if self.visarga || self.vowel || self.kind.is_some_and(|k| k != Kind::Bengali) {
            return 0;
        }
        let (word, taken, waits) = self.word.with_letters(bytes);
        (self.word, self.vowel) = (word, waits);
        if taken > 0 {
            self.kind = Some(Kind::Bengali);
        }
        taken
    }

    /// The same for digits of the block.
    pub(crate) fn push_digits(&mut self, bytes: &[u8]) -> usize {
        if self.kind.is_some_and(|k| k != Kind::Digits) {
            return 0;
        }
        let mut rest = bytes;
        while let [0xE0, 0xA7, digit @ 0xA6..=0xAF, ref after @ ..] = *rest {
            self.word.add(u32::from(digit - 0xA6 + b'0'));
            rest = after;
        }
        if rest.len() < bytes.len() {
            self.kind = Some(Kind::Digits);
        }
        bytes.len() - rest.len()
    }

    /// The same for Latin letters without marks.
    pub(crate) fn push_latin(&mut self, bytes: &[u8]) -> usize {
        if self.kind.is_some_and(|k| k != Kind::Latin) {
            return 0;
        }
        let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic());
        let mut length = 0;
        for letter in letters {
            self.word.add(letter.to_ascii_lowercase().into());
            length += 1;
        }
        if length > 0 {
            self.kind = Some(Kind::Latin);
        }
        length
    }

    /// Ends the word that is being read, if there is one.
    #[inline]
    pub(crate) fn end(&mut self) -> Option<Token> {
        let kind = self.kind.take()?;
        if self.vowel {
            self.word.add_letter(E_SIGN);
        }
        let word = self.word;
        *self = Self::new();
        Some(word.token(kind))
    }
}

/// What is done with a character of the Bengali block.
#[derive(Clone, Copy)]
enum Letter {
    /// Added as it is.
    Plain,
    /// `ে`, which may be half a vowel.
    Vowel,
    /// A nukta, hasanta or sandhi mark, of which a letter bears one each.
    Mark,
    /// `ড়`, `ঢ়`, `য়`, `ৎ`: a letter and a mark, by their places.
    Splits(u8, u8),
    /// Digits, signs of money, the visarga, the letters of Assamese, which say something of the line.
    Other,
}

/// The place of a character in the block.
fn place_of(c: char) -> Option<u8> {
    (c as u32).checked_sub(BLOCK).and_then(|place| u8::try_from(place).ok()).filter(|&place| usize::from(place) < LETTERS.len())
}

static LETTERS: [Letter; SIZE] = {
    let mut letters = [Letter::Plain; SIZE];
    let mut n = 0;
    while n < letters.len() {
        letters[n] = match BLOCK + n as u32 {
            0x9C7 => Letter::Vowel,
            0x9BC | 0x9CD | 0x9FE => Letter::Mark,
            0x980 | 0x983 | 0x9E6..=0x9FB | 0x9FF => Letter::Other,
            _ => match split(n as u8) {
                Some((letter, mark)) => Letter::Splits(letter, mark),
                None => Letter::Plain,
            },
        };
        n += 1;
    }
    letters
};

static IS_PLAIN: [bool; SIZE] = {
    let mut plain = [false; SIZE];
    let mut n = 0;
    while n < plain.len() {
        plain[n] = matches!(LETTERS[n], Letter::Plain);
        n += 1;
    }
    plain
};

/// The words of a phrase, for tables.
pub(crate) fn words(phrase: &str) -> impl Iterator<Item = Token> + '_ {
    let mut reader = Words::new();
    let mut rest = phrase;
    core::iter::from_fn(move || {
        loop {
            if !reader.is_open()
                && rest.as_bytes().first() == Some(&0xE0)
                && let Some((word, length)) = plain_word(rest.as_bytes())
            {
                rest = &rest[length..];
                return Some(word);
            }
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
        '\u{964}' | '\u{965}' | '\u{2000}'..='\u{206F}' => None,
        '\u{C0}'..='\u{24F}' => Some(Kind::Latin),
        _ if c.is_alphanumeric() || matches!(c, '\u{900}'..='\u{DFF}') => Some(Kind::Foreign),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Token, Words, plain_word, words};

    fn hashes(text: &str) -> Vec<u64> {
        words(text).map(|t| t.hash).collect()
    }

    #[test]
    fn variants_of_a_word_are_one_word() {
        for (a, b) in [
            ("সম\u{9DF}", "সম\u{9AF}\u{9BC}"),
            ("ক\u{9C7}\u{9BE}ন", "ক\u{9CB}ন"),
            ("আপডেটঃ ১০", "আপডেট: 10"),
            ("ড\u{9CD}\u{9BC}ক", "ড\u{9BC}\u{9CD}ক"),
            ("কখগঘড\u{9CD}\u{9CD}\u{9BC}\u{9CD}", "কখগঘ\u{9DC}\u{9CD}"),
            ("\u{9FE}\u{9CD}\u{9BC}", "\u{9BC}\u{9CD}\u{9FE}"),
            ("কেঃড", "ক\u{9C7}\u{200D}ঃড"),
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
        fn letters_taken_together_are_letters_taken_one_by_one(text in "[ক-হা-ৌ\u{9BC}\u{9CD}\u{9D7}\u{9DC}\u{9DF}ৎঃ০-৯ৰa-cXé1 \u{200D}]{0,20}") {
            let mut reader = Words::new();
            let (mut hashes, mut rest) = (Vec::new(), text.as_str());
            while let Some(c) = rest.chars().next() {
                let taken = match reader.push_letters(rest.as_bytes()) {
                    0 => match reader.push_digits(rest.as_bytes()) {
                        0 => reader.push_latin(rest.as_bytes()),
                        digits => digits,
                    },
                    letters => letters,
                };
                if taken == 0 {
                    hashes.extend(reader.push(c));
                }
                rest = &rest[if taken > 0 { taken } else { c.len_utf8() }..];
            }
            hashes.extend(reader.end());
            let mut reader = Words::new();
            let mut one_by_one: Vec<Token> = text.chars().filter_map(|c| reader.push(c)).collect();
            one_by_one.extend(reader.end());
            if let Some((word, length)) = plain_word(text.as_bytes()) {
                proptest::prop_assert_eq!((Some(&word), text[length..].starts_with(char::is_alphanumeric)), (one_by_one.first(), false));
            }
            proptest::prop_assert_eq!(hashes, one_by_one);
        }
    }
}
