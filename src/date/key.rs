//! The keys of words, by which they are looked up.

use super::lex::Kind;
use super::words::{FNV_BASIS, Word, fnv, look_up};
use crate::text::bengali::{self, AA_SIGN, AU_MARK, BLOCK, HASANTA, NUKTA, SANDHI, SIZE};
use crate::text::{Marks, base, is_dropped};

/// The longest word that is looked up, in bytes of its key.
pub(super) const LONGEST: usize = 64;

/// The plain letters of the block that `bytes` begins with: how many bytes they are, and the hash of what is hashed to `hash` and of them. Such a
/// letter folds to itself and joins nothing.
pub(super) fn plain_letters(bytes: &[u8], hash: u32) -> (usize, u32) {
    let (mut rest, mut hash) = (bytes, hash);
    while let Some((place, after)) = bengali::first(rest) {
        let plain = match LETTERS[usize::from(place)] {
            Letter::Plain => true,
            Letter::Vowel => !matches!(bengali::first(after), Some((AA_SIGN | AU_MARK, _))) && is_seen(after),
            Letter::Mark => !matches!(bengali::first(after), Some((NUKTA | HASANTA | SANDHI, _))) && is_seen(after),
            Letter::Other => false,
        };
        if !plain {
            break;
        }
        hash = fnv(hash, BLOCK | u32::from(place));
        rest = after;
    }
    (bytes.len() - rest.len(), hash)
}

/// Whether these bytes begin with no invisible character or mark of another script, behind which something that joins may stand.
const fn is_seen(bytes: &[u8]) -> bool {
    bengali::first(bytes).is_some() || matches!(bytes, [] | [0..0x80, ..] | [0xE0, 0xA5, 0xA4 | 0xA5, ..])
}

/// What a character of the Bengali block is in a word.
#[derive(Clone, Copy)]
enum Letter {
    /// It folds to itself and joins nothing.
    Plain,
    /// `ে` and `অ`, which may be half a vowel.
    Vowel,
    /// A nukta or hasanta, of which a letter bears one each, in their order.
    Mark,
    /// `ৎ`, `ড়`, `ঢ়`, `য়`, the visarga, digits and signs.
    Other,
}

static LETTERS: [Letter; SIZE] = {
    let mut letters = [Letter::Other; SIZE];
    let mut place = 0;
    while place < letters.len() {
        letters[place] = match BLOCK + place as u32 {
            0x983 => Letter::Other,
            0x985 | 0x9C7 => Letter::Vowel,
            0x9BC | 0x9CD => Letter::Mark,
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
    open: Open,
}

/// What the end of a key may still become.
#[derive(Clone, Copy)]
enum Open {
    Nothing,
    /// `ে` joins a following `া` or `ৗ`.
    E,
    /// `অ` joins a following `া`.
    A,
    /// A run of marks, which takes more of them in their order.
    Run(Marks),
}

impl Key {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; LONGEST], len: 0, hash: FNV_BASIS, too_long: false, open: Open::Nothing }
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
        if is_dropped(c) {
            return;
        }
        let (letter, marks) = Marks::of(base(c));
        if let Some(letter) = letter {
            self.open = self.push_letter(letter);
        }
        if !marks.is_empty() {
            self.push_marks(marks);
        }
    }

    /// Pushes the plain letters that `bytes` begins with; gives how many bytes they are. The same as [`push`](Self::push) for each, which takes
    /// three times as long: behind the `য়` of `জানুয়ারি`, say. None where what was pushed may join the first.
    pub(super) fn push_letters(&mut self, bytes: &[u8]) -> usize {
        let may_join = match self.open {
            Open::Nothing => false,
            Open::E | Open::A => true,
            Open::Run(_) => matches!(bengali::first(bytes), Some((NUKTA | HASANTA, _))),
        };
        let (plain, hash) = if may_join { (0, self.hash) } else { plain_letters(bytes, self.hash) };
        match (bytes.get(..plain), self.bytes.get_mut(self.len..self.len + plain)) {
            (Some(letters), Some(place)) if plain > 0 => place.copy_from_slice(letters),
            _ => return 0,
        }
        (self.len, self.hash, self.open) = (self.len + plain, hash, Open::Nothing);
        plain
    }

    /// Pushes what no mark is a part of; gives what it may still become.
    fn push_letter(&mut self, c: char) -> Open {
        match (self.open, c) {
            (Open::E, '\u{9BE}') => self.join('\u{9CB}'),
            (Open::E, '\u{9D7}') => self.join('\u{9CC}'),
            (Open::A, '\u{9BE}') => self.join('আ'),
            (_, 'A'..='Z') => self.put(c.to_ascii_lowercase()),
            (_, 'ঃ') => self.put(':'),
            (_, '’') => self.put('\''),
            _ => self.put(c),
        }
        match c {
            '\u{9C7}' => Open::E,
            'অ' => Open::A,
            _ => Open::Nothing,
        }
    }

    /// Pushes marks; those of the run that they are of are put again, since the new ones may belong before them.
    fn push_marks(&mut self, marks: Marks) {
        let before = if let Open::Run(before) = self.open { before } else { Marks::default() };
        let run = before.with(marks);
        if run != before {
            if !before.is_empty() {
                self.take_back(before.map(char::len_utf8).sum());
            }
            run.for_each(|mark| self.put(mark));
        }
        self.open = Open::Run(run);
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

    /// Puts a vowel in the place of the letter before it, which has as many bytes.
    fn join(&mut self, c: char) {
        self.take_back(c.len_utf8());
        self.put(c);
    }

    /// Takes the last bytes off.
    fn take_back(&mut self, bytes: usize) {
        self.len = self.len.saturating_sub(bytes);
        self.hash = self.text().chars().fold(FNV_BASIS, |hash, c| fnv(hash, c as u32));
    }

    pub(super) fn text(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    pub(super) fn kind(&self) -> Kind {
        if self.too_long { Kind::Other { genitive: false } } else { known(self.bytes.get(..self.len).unwrap_or(&[]), self.hash) }
    }
}

/// Whether a word is the name of a month.
pub(crate) fn is_month(word: &str) -> bool {
    matches!(key(word).kind(), Kind::Word(Word::Month(..) | Word::ShortMonth(_)))
}

/// The key of a word, or of a part of one.
pub(super) fn key(word: &str) -> Key {
    let (plain, hash) = plain_letters(word.as_bytes(), FNV_BASIS);
    let mut key = Key::of(word.as_bytes().get(..plain).unwrap_or_default(), hash);
    let mut rest = word.get(plain..).unwrap_or_default().chars();
    while let Some(c) = rest.next() {
        key.push(c);
        let more = key.push_letters(rest.as_str().as_bytes());
        rest = rest.as_str().get(more..).unwrap_or_default().chars();
    }
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
    use super::{FNV_BASIS, Key, LONGEST, fnv, key};

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

    proptest::proptest! {
        #[test]
        fn a_word_has_its_key(word in "[\u{981}-\u{983}\u{985}-\u{9B9}\u{9BC}-\u{9CE}\u{9D7}\u{9DC}\u{9DD}\u{9DF}\u{9FE}a-zA-Z’\u{200C}\u{200D}]{0,16}") {
            has_its_key(&word)?;
        }

        #[test]
        fn a_word_of_letters_that_join_has_its_key(word in "[কেঅৎড\u{9BE}\u{9D7}\u{9BC}\u{9CD}\u{200D}\u{9DC}]{0,16}") {
            has_its_key(&word)?;
        }
    }

    fn has_its_key(word: &str) -> Result<(), proptest::test_runner::TestCaseError> {
        let want = crate::text::key(word);
        let made = key(word);
        // Sixteen letters may be thirty-two; longer keys than any that is known are not kept whole.
        proptest::prop_assert_eq!(made.too_long, want.len() > LONGEST, "{:?}", word);
        let hash = want.chars().fold(FNV_BASIS, |hash, c| fnv(hash, c as u32));
        proptest::prop_assert!(made.too_long || (made.text(), made.hash) == (want.as_str(), hash), "{:?}", word);
        Ok(())
    }
}
