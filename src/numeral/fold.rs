//! Letters as they are matched: the folds of [`crate::text::key`], and those that only number words can bear.
//!
//! Beyond the key, a chandrabindu is dropped (`পাচ` for `পাঁচ` is the commonest slip of all), long `ী` and `ূ` are short (`আশী`), ঊ is উ
//! and ণ is ন (`পৌণে`). Matching walks the original text, so that what is left after a match is a slice of it and no string is made.

use crate::text::Marks;
pub(super) use crate::text::is_invisible;

/// The letters of `text`, folded.
pub(super) fn letters(text: &str) -> Letters<'_> {
    Letters { rest: text, marks: Marks::default() }
}

/// What follows `spelling`, which is in folded letters, where `text` opens with it.
pub(super) fn strip<'t>(text: &'t str, spelling: &str) -> Option<&'t str> {
    let mut letters = letters(text);
    for wanted in spelling.chars() {
        if letters.next() != Some(wanted) {
            return None;
        }
    }
    if letters.marks.is_empty() { Some(skip_invisible(letters.rest)) } else { None }
}

/// `text` without the invisible characters and chandrabindus it opens with.
pub(super) fn skip_invisible(text: &str) -> &str {
    text.trim_start_matches(|c| is_invisible(c) || c == CHANDRABINDU)
}

/// The first character of `text` that is seen.
pub(super) fn first(text: &str) -> Option<char> {
    skip_invisible(text).chars().next()
}

/// What follows the first character of `text`, where that is `wanted`.
pub(super) fn strip_char(text: &str, wanted: impl Fn(char) -> bool) -> Option<&str> {
    skip_invisible(text).strip_prefix(wanted).map(skip_invisible)
}

/// `text` without the characters it opens with that are `unwanted`.
pub(super) fn skip_while(text: &str, unwanted: impl Fn(char) -> bool) -> &str {
    text.trim_start_matches(|c| unwanted(c) || is_invisible(c))
}

/// `text` without the blanks it opens with; a line feed is none, since a number does not run on to the next line.
pub(super) fn skip_blanks(text: &str) -> &str {
    text.trim_start_matches(|c: char| is_blank(c) || is_invisible(c))
}

/// The same, where `text` opens with a blank that is seen.
pub(super) fn behind_blanks(text: &str) -> Option<&str> {
    let rest = skip_blanks(text);
    (rest.len() < text.trim_start_matches(is_invisible).len()).then_some(rest)
}

pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a word goes on with `c`: a letter of any script, a Bengali sign, a digit.
pub(super) fn is_wordish(c: char) -> bool {
    matches!(c, '\u{981}'..='\u{9F1}' | '\u{9FC}' | '\u{9FE}' | '_') || c.is_alphanumeric()
}

/// Whether a word has ended before `text`.
pub(super) fn at_boundary(text: &str) -> bool {
    !skip_invisible(text).chars().next().is_some_and(is_wordish)
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '−')
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‛' | '`' | '´' | 'ʼ' | '′')
}

const CHANDRABINDU: char = '\u{981}';

/// The iterator that [`letters`] gives.
#[derive(Clone, Debug)]
pub(super) struct Letters<'t> {
    pub(super) rest: &'t str,
    /// What is still to come of the marks on the last letter.
    marks: Marks,
}

impl<'t> Letters<'t> {
    fn raw(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.by_ref().find(|&c| !is_invisible(c) && c != CHANDRABINDU)?;
        self.rest = chars.as_str();
        Some(c)
    }

    /// Takes the next character where it is `wanted`.
    fn take(&mut self, wanted: char) -> bool {
        let before = self.rest;
        let taken = self.raw() == Some(wanted);
        if !taken {
            self.rest = before;
        }
        taken
    }

    /// Takes the rest of a run of marks.
    fn take_marks(&mut self) {
        loop {
            let before = self.rest;
            if !self.raw().is_some_and(|c| self.marks.add(c)) {
                self.rest = before;
                return;
            }
        }
    }
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if let Some(mark) = self.marks.next() {
            return Some(mark);
        }
        let c = self.raw()?;
        let folded = match c {
            '\u{9C7}' if self.take('\u{9BE}') => '\u{9CB}',
            '\u{9C7}' if self.take('\u{9D7}') => '\u{9CC}',
            'অ' if self.take('\u{9BE}') => 'আ',
            'ঊ' => 'উ',
            '\u{9C0}' => '\u{9BF}',
            '\u{9C2}' => '\u{9C1}',
            'ণ' => 'ন',
            _ => {
                let (letter, marks) = Marks::of(c);
                if marks.is_empty() {
                    return Some(c);
                }
                self.marks = marks;
                self.take_marks();
                return letter.or_else(|| self.marks.next());
            }
        };
        Some(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::{letters, strip};
    use crate::text::key;

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (a, b) in [
            ("পঁ\u{9DF}ত্রিশ", "প\u{9AF}\u{9BC}ত্রিশ"),
            ("ষ\u{9C7}\u{9BE}ল\u{9C7}\u{200C}\u{9BE}", "ষ\u{9CB}ল\u{9CB}"),
            ("ঊনআশী", "উনআশি"),
            ("অ\u{9BE}ট", "আট"),
            ("ছ\u{9DF}\u{9BC}", "ছ\u{9AF}\u{9BC}"),
            ("ল\u{9CD}\u{200D}\u{9CD}ক\u{9CD}\u{9BC}ষ", "ল\u{9CD}ক\u{9BC}\u{9CD}ষ"),
            ("শূণ্য", "শুন্য"),
        ] {
            assert!(letters(a).eq(letters(b)), "{a:?} and {b:?}");
        }
    }

    #[test]
    fn a_match_ends_between_letters() {
        assert_eq!(strip("ছ\u{9DF}টি", "ছ\u{9AF}\u{9BC}"), Some("টি"));
        assert_eq!(strip("ছ\u{9DF}টি", "ছ\u{9AF}"), None);
        assert_eq!(strip("সা\u{9DC}\u{9C7}\u{9BE}", "সাড\u{9BC}ে"), None);
        assert_eq!(strip("দশ\u{200D} জন", "দশ"), Some(" জন"));
    }

    proptest::proptest! {
        /// Digits, capitals and marks between words, which the key folds too, are read elsewhere.
        #[test]
        fn letters_are_those_of_the_key(text in "[\u{981}\u{982}\u{985}-\u{9B9}\u{9BC}-\u{9CE}\u{9D7}\u{9DC}\u{9DD}\u{9DF}\u{9FE}a-z\u{200C}\u{200D}]{0,12}") {
            let of_the_key = key(&text.replace(super::CHANDRABINDU, ""));
            let short = of_the_key.chars().map(|c| match c {
                'ঊ' => 'উ',
                '\u{9C0}' => '\u{9BF}',
                '\u{9C2}' => '\u{9C1}',
                'ণ' => 'ন',
                c => c,
            });
            proptest::prop_assert!(letters(&text).eq(short), "{text:?}");
        }
    }
}
