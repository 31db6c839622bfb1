//! The key: a folded form in which spelling and encoding variants of one string are equal.

use core::str::Chars;

/// The key of `text`, for matching only.
///
/// Folds away what never changes a meaning on a news page: invisible characters (ZWJ, ZWNJ, zero-width space, BOM, soft hyphen,
/// direction marks) are dropped; runs of white space, NBSP among them, become one space, and none stands at either end; `য়` `ড়` `ঢ়`
/// are taken apart and `ে` + `া` put together; `ৎ` becomes `ত্`, as old encodings write it; a visarga becomes a colon (`আপডেটঃ`), `৷` a
/// danda, Bengali digits ASCII ones; quotes become `'` and `"`, dashes `-`, `…` three dots; Latin letters are lower-cased.
///
/// ```
/// use khobor::text::key;
///
/// assert_eq!(key("\u{FEFF} র\u{200D}্যাব—১০ "), key("র্যাব-10"));
/// assert_eq!(key("প্রকাশঃ"), key("প্রকাশ:"));
/// ```
#[must_use]
pub fn key(text: &str) -> String {
    key_chars(text).collect()
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
    KeyChars { chars: text.chars(), ahead: None, pending: ['\0'; 4], waiting: 0, space: false, begun: false }
}

/// The iterator that [`key_chars`] gives.
#[derive(Clone, Debug)]
pub struct KeyChars<'t> {
    chars: Chars<'t>,
    /// A character that was read to see whether it composes, and did not.
    ahead: Option<char>,
    /// What a character folded to and was not given yet: a space before it and up to three characters, last first.
    pending: [char; 4],
    waiting: usize,
    /// White space was seen that has not been given yet.
    space: bool,
    begun: bool,
}

impl KeyChars<'_> {
    fn visible(&mut self) -> Option<char> {
        self.ahead.take().or_else(|| self.chars.by_ref().find(|&c| !is_invisible(c)))
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
}

impl Iterator for KeyChars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        while self.waiting == 0 {
            let c = self.visible()?;
            if c.is_whitespace() {
                self.space = true;
                continue;
            }
            match c {
                'A'..='Z' => self.give(&[c.to_ascii_lowercase()]),
                '০'..='৯' => self.give(&[char::from(b'0' + (c as u32 - '০' as u32) as u8)]),
                '\u{9DC}' => self.give(&['ড', '\u{9BC}']),
                '\u{9DD}' => self.give(&['ঢ', '\u{9BC}']),
                '\u{9DF}' => self.give(&['য', '\u{9BC}']),
                'ৎ' => self.give(&['ত', '\u{9CD}']),
                '\u{9C7}' => {
                    let vowel = match self.visible() {
                        Some('\u{9BE}') => '\u{9CB}',
                        Some('\u{9D7}') => '\u{9CC}',
                        other => {
                            self.ahead = other;
                            c
                        }
                    };
                    self.give(&[vowel]);
                }
                'ঃ' | '：' => self.give(&[':']),
                '৷' => self.give(&['।']),
                '‘' | '’' | '‛' | '`' | '´' | 'ʼ' | '′' => self.give(&['\'']),
                '“' | '”' | '„' | '″' => self.give(&['"']),
                '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => self.give(&['-']),
                '…' => self.give(&['.', '.', '.']),
                _ => self.give(&[c]),
            }
        }
        self.waiting -= 1;
        Some(self.pending[self.waiting])
    }
}

/// Whether a character shows nothing and only steers how others are shown.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn variants_of_one_string_have_one_key() {
        for (a, b) in [
            ("সম\u{9DF}", "সম\u{9AF}\u{9BC}"),
            ("ব\u{9DC}", "ব\u{9A1}\u{9BC}"),
            ("মূ\u{9DD}", "মূ\u{9A2}\u{9BC}"),
            ("ক\u{9C7}\u{9BE}ন", "ক\u{9CB}ন"),
            ("ম\u{9C7}\u{9D7}ন", "ম\u{9CC}ন"),
            ("হঠাৎ", "হঠাত\u{9CD}\u{200D}"),
            ("প্রকাশঃ  ১২", "প্রকাশ:\u{A0}12"),
            ("হয়েছে৷", "হয়েছে।"),
            ("‘আরও’ “পড়ুন”…", "'আরও' \"পড়ুন\"..."),
            (" Read\tMore – ", "read more -"),
            ("\u{FEFF}\u{FEFF}ঢাকা\u{200B}", "ঢাকা"),
        ] {
            assert_eq!(key(a), key(b), "{a:?} and {b:?}");
        }
    }

    #[test]
    fn a_key_is_its_own_key() {
        for text in ["… কেমন‌ ‘আছেন’ ?", "১০ঃ৩৮", "হঠাৎ ক\u{9C7}\u{9BE} ABC—", " \u{A0} "] {
            assert_eq!(key(&key(text)), key(text), "{text:?}");
        }
    }
}
