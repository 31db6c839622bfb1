//! The key: a folded form in which spelling and encoding variants of one string are equal.

use super::bengali::{self, AA_SIGN, AU_MARK, BLOCK, SIZE};
use super::canonical::{base, is_foreign_mark};
use super::marks::Marks;

/// The key of `text`, for matching only.
///
/// Folds away what never changes a meaning on a news page: invisible characters (ZWJ, ZWNJ, zero-width space, BOM, soft hyphen,
/// direction marks) are dropped; runs of white space, NBSP among them, become one space, and none stands at either end; `য়` `ড়` `ঢ়`
/// are taken apart, `ে` + `া` and `অ` + `া` put together; a nukta or hasanta typed twice is one; `ৎ` becomes `ত্`, as old encodings
/// write it; a visarga becomes a colon (`আপডেটঃ`), `৷` a danda, Bengali digits ASCII ones; quotes become `'` and `"`, dashes `-`,
/// `…` three dots; ASCII letters are lower-cased. A letter of another script counts without its marks (`é` is an `e`), and of a character
/// that NFC replaces by another the other counts (the Kelvin sign is a `k`).
///
/// A text and its [`canonical`](super::canonical) form have the same key, as far as no syllable of Korean is typed by its letters.
///
/// ```
/// use khobor::text::key;
///
/// assert_eq!(key("\u{FEFF} র\u{200D}্যাব—১০ "), key("র্যাব-10"));
/// assert_eq!(key("প্রকাশঃ"), key("প্রকাশ:"));
/// ```
#[must_use]
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    key.extend(key_chars(text));
    key
}

/// The characters of [`key`], one by one, without making a string.
///
/// ```
/// use khobor::text::key_chars;
///
/// assert!(key_chars("ছবিঃ  সংগৃহীত").eq(key_chars("ছবি: সংগৃহীত")));
/// ```
#[must_use]
pub fn key_chars(text: &str) -> KeyChars<'_> {
    KeyChars { text, at: 0, ahead: None, pending: ['\0'; 5], waiting: 0, space: false, begun: false }
}

/// Whether two texts have the same key.
pub(crate) fn same(a: &str, b: &str) -> bool {
    // Most texts differ in their first letter, and are not looked at further.
    if let (Some(one), Some(other)) = (first_alone(a), first_alone(b))
        && one != other
    {
        return false;
    }
    if a == b {
        return true;
    }
    let mut a = key_chars(a);
    let mut b = key_chars(b);
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (one, other) if one != other => return false,
            _ => {}
        }
    }
}

/// What the key of a text begins with, where its first character is a letter or bullet that folds alone. A key does not begin with
/// white space.
#[inline]
pub(crate) fn first_alone(text: &str) -> Option<char> {
    match *text.as_bytes().trim_ascii_start() {
        [0xE2, 0x80, 0xA2, ..] => Some('•'),
        [ascii, ..] if ascii.is_ascii_alphanumeric() => Some(char::from(ascii.to_ascii_lowercase())),
        ref bytes => {
            let letter = usize::from(bengali::first(bytes)?.0);
            matches!(FOLDS[letter], Folds::Alone).then_some(LETTERS[letter])
        }
    }
}

/// The iterator that [`key_chars`] gives.
#[derive(Clone, Debug)]
pub struct KeyChars<'t> {
    text: &'t str,
    /// The byte to go on from.
    at: usize,
    /// A character that was read to see whether it composes, and did not.
    ahead: Option<char>,
    /// What a character folded to and was not given yet, last first: a space before it, a letter and its three marks.
    pending: [char; 5],
    waiting: usize,
    /// White space was seen that has not been given yet.
    space: bool,
    begun: bool,
}

impl<'t> KeyChars<'t> {
    /// What is left of `text`, which these are the characters of; `None` amid a character that folds to several.
    pub(crate) fn rest(&self, text: &'t str) -> Option<&'t str> {
        let at = self.at - self.ahead.map_or(0, char::len_utf8);
        if self.waiting > 0 { None } else { text.get(at..) }
    }

    fn visible(&mut self) -> Option<char> {
        if let Some(c) = self.ahead.take() {
            return Some(c);
        }
        loop {
            let c = self.text.get(self.at..)?.chars().next()?;
            self.at += c.len_utf8();
            if !is_dropped(c) {
                return Some(c);
            }
        }
    }

    /// The next character where it folds by itself and nothing waits, as nine of ten letters do: told by its bytes.
    #[inline]
    fn plain(&mut self) -> Option<char> {
        if self.waiting > 0 || self.space || self.ahead.is_some() {
            return None;
        }
        let bytes = self.text.as_bytes().get(self.at..)?;
        let (c, len) = match *bytes {
            [ascii, ..] if ascii.is_ascii_graphic() && ascii != b'`' => (char::from(ascii.to_ascii_lowercase()), 1),
            ref bytes => {
                let (place, rest) = bengali::first(bytes)?;
                let letter = usize::from(place);
                (LETTERS[letter], if FOLDS[letter].alone(rest) { 3 } else { return None })
            }
        };
        self.at += len;
        self.begun = true;
        Some(c)
    }

    /// Queues what one character folds to, after the space that stood before it.
    fn give(&mut self, folded: &[char]) {
        for &c in folded.iter().rev() {
            self.pending[self.waiting] = c;
            self.waiting += 1;
        }
        if core::mem::take(&mut self.space) && self.begun {
            self.pending[self.waiting] = ' ';
            self.waiting += 1;
        }
        self.begun = true;
    }

    /// Queues a letter and its marks, with those that follow.
    fn give_marked(&mut self, letter: Option<char>, mut marks: Marks) {
        loop {
            match self.visible() {
                Some(c) if marks.add(c) => {}
                other => {
                    self.ahead = other;
                    break;
                }
            }
        }
        let mut folded = ['\0'; 4];
        let mut len = 0;
        for c in letter.into_iter().chain(marks) {
            folded[len] = c;
            len += 1;
        }
        self.give(&folded[..len]);
    }

    /// Queues what `first` and the character after it make together, or `first` alone.
    fn give_composed(&mut self, first: char, compose: impl Fn(char) -> Option<char>) {
        let second = self.visible();
        match second.and_then(compose) {
            Some(whole) => self.give(&[whole]),
            None => {
                self.ahead = second;
                self.give(&[first]);
            }
        }
    }
}

impl Iterator for KeyChars<'_> {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        if let Some(c) = self.plain() {
            return Some(c);
        }
        self.folded()
    }
}

impl core::iter::FusedIterator for KeyChars<'_> {}

impl KeyChars<'_> {
    fn folded(&mut self) -> Option<char> {
        while self.waiting == 0 {
            let c = base(self.visible()?);
            if c.is_whitespace() {
                self.space = true;
                continue;
            }
            match c {
                'A'..='Z' => self.give(&[c.to_ascii_lowercase()]),
                '০'..='৯' => self.give(&[char::from(b'0' + (c as u32 - '০' as u32) as u8)]),
                '\u{9C7}' => self.give_composed(c, |second| match second {
                    '\u{9BE}' => Some('\u{9CB}'),
                    '\u{9D7}' => Some('\u{9CC}'),
                    _ => None,
                }),
                'অ' => self.give_composed(c, |second| (second == '\u{9BE}').then_some('আ')),
                'ঃ' | '：' => self.give(&[':']),
                '৷' => self.give(&['।']),
                '‘' | '’' | '‚' | '‛' | '`' | '´' | 'ʼ' | '′' => self.give(&['\'']),
                '“' | '”' | '„' | '‟' | '″' => self.give(&['"']),
                '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' => self.give(&['-']),
                '…' => self.give(&['.', '.', '.']),
                _ => match Marks::of(c) {
                    (Some(letter), marks) if marks.is_empty() => self.give(&[letter]),
                    (letter, marks) => self.give_marked(letter, marks),
                },
            }
        }
        self.waiting -= 1;
        Some(self.pending[self.waiting])
    }
}

/// How a letter of the Bengali block folds.
#[derive(Clone, Copy)]
enum Folds {
    /// To itself, or for a digit to the ASCII one, whatever stands beside it.
    Alone,
    /// To itself unless a mark or the second part of a vowel follows.
    Maybe,
    /// With what follows it, or to several letters.
    With,
}

impl Folds {
    /// Whether such a letter folds to itself before `rest`.
    #[inline]
    fn alone(self, rest: &[u8]) -> bool {
        match self {
            Self::Alone => true,
            Self::Maybe => stands_alone(rest),
            Self::With => false,
        }
    }
}

/// For each character of the block.
static FOLDS: [Folds; SIZE] = {
    let mut folds = [Folds::Alone; SIZE];
    let mut n = 0;
    while n < folds.len() {
        folds[n] = match BLOCK + n as u32 {
            0x985 | 0x9BC | 0x9C7 | 0x9CD => Folds::Maybe,
            0x983 | 0x9CE | 0x9DC | 0x9DD | 0x9DF | 0x9F7 | 0x9FE => Folds::With,
            _ => Folds::Alone,
        };
        n += 1;
    }
    folds
};

/// What the characters of the block fold to that fold alone. A static, since a constant was copied whole for each character.
static LETTERS: [char; SIZE] = {
    let mut letters = ['\0'; SIZE];
    let mut n = 0;
    while n < letters.len() {
        letters[n] = match BLOCK + n as u32 {
            c @ 0x9E6..=0x9EF => (b'0' + (c - 0x9E6) as u8) as char,
            c => match char::from_u32(c) {
                Some(c) => c,
                None => '\0',
            },
        };
        n += 1;
    }
    letters
};

/// Whether nothing joins the letter before `rest`: a letter that folds alone follows and no second part of a vowel, or ASCII, or the end.
#[inline]
fn stands_alone(rest: &[u8]) -> bool {
    match bengali::first(rest) {
        Some((place, _)) => matches!(FOLDS[usize::from(place)], Folds::Alone) && !matches!(place, AA_SIGN | AU_MARK),
        None => rest.first().is_none_or(u8::is_ascii),
    }
}

/// Whether a character shows nothing and only steers how others are shown.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a character is in no key: it is invisible, or a mark of another script.
#[inline]
pub(crate) fn is_dropped(c: char) -> bool {
    is_invisible(c) || is_foreign_mark(c)
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn variants_of_one_string_have_one_key() {
        let wrong: Vec<_> = [
            ("সম\u{9DF}", "সম\u{9AF}\u{9BC}"),
            ("ব\u{9DC}", "ব\u{9A1}\u{9BC}"),
            ("মূ\u{9DD}", "মূ\u{9A2}\u{9BC}"),
            ("ক\u{9C7}\u{9BE}ন", "ক\u{9CB}ন"),
            ("ম\u{9C7}\u{9D7}ন", "ম\u{9CC}ন"),
            ("ক\u{9C7}\u{200D}\u{9BE}ন", "ক\u{9CB}ন"),
            ("\u{985}\u{9BE}পডেট", "\u{986}পডেট"),
            ("হঠাৎ", "হঠাত\u{9CD}\u{200D}"),
            ("ক\u{9CD}\u{9CD}ষ", "ক\u{9CD}ষ"),
            ("ড\u{9CD}\u{9BC}গ", "ড\u{9BC}\u{9CD}গ"),
            ("সময\u{9BC}\u{9BC}", "সম\u{9DF}"),
            ("সম\u{9DF}\u{9BC}", "সম\u{9DF}"),
            ("প্রকাশঃ  ১২", "প্রকাশ:\u{A0}12"),
            ("হয়েছে৷", "হয়েছে।"),
            ("‘আরও’ “পড়ুন”…", "'আরও' \"পড়ুন\"..."),
            (" Read\tMore – ", "read more -"),
            ("\u{FEFF}\u{FEFF}ঢাকা\u{200B}", "ঢাকা"),
            ("\u{212A} ক\u{37E}\u{1FEF} \u{212B}", "k ক;' \u{C5}"),
            ("e\u{301} ক\u{9CD}\u{334}\u{9BC} \u{958}", "é ক\u{334}\u{9BC}\u{9CD} \u{915}\u{93C}"),
        ]
        .into_iter()
        .filter(|(a, b)| key(a) != key(b))
        .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn different_words_have_different_keys() {
        let same: Vec<_> = [("কান", "কানা"), ("পড়া", "পডা"), ("মত", "মত্"), ("ভালো", "ভালা"), ("অজ", "আজ"), ("১২", "১৩"), ("ক খ", "কখ")]
            .into_iter()
            .filter(|(a, b)| key(a) == key(b))
            .collect();
        assert!(same.is_empty(), "{same:#?}");
    }

    proptest::proptest! {
        #[test]
        fn what_is_told_by_bytes_is_what_folding_gives(text in "[ক-হঅা-ৌ\u{9BC}\u{9CD}\u{9D7}\u{9DC}\u{9DF}\u{9FE}ৎঃ০-৯A-c`’ \u{200D}\u{A0}]{0,16}") {
            let mut chars = super::key_chars(&text);
            let folded: String = core::iter::from_fn(|| chars.folded()).collect();
            proptest::prop_assert_eq!(key(&text), folded);
        }

        #[test]
        fn same_is_equal_keys(a in "[কড\u{9BC}\u{9DC}অাে• ]{0,4}", b in "[কড\u{9BC}\u{9DC}অাে• ]{0,4}") {
            proptest::prop_assert_eq!(super::same(&a, &b), key(&a) == key(&b));
        }
    }
}
