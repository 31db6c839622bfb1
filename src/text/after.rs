//! What stands after a phrase.

use super::canonical::is_foreign_mark;
use super::key::{first_alone, is_invisible, key_chars};

/// What stands after `phrase`, if `text` opens with it: compared by [`key`](super::key), word by word, so that `প্রকাশ` does not open
/// `প্রকাশক`. A visarga that ends a word is typed for a colon, and is none of it.
///
/// ```
/// use khobor::text::after;
///
/// assert_eq!(after("সূত্রঃ বিবিসি", "সূত্র:"), Some(" বিবিসি"));
/// assert_eq!(after("সূত্রঃ বিবিসি", "সূত্র"), Some("ঃ বিবিসি"));
/// assert_eq!(after("প্রকাশক", "প্রকাশ"), None);
/// ```
#[must_use]
pub fn after<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    if let (Some(one), Some(other)) = (first_alone(text), first_alone(phrase))
        && one != other
    {
        return None;
    }
    let mut chars = key_chars(text);
    let mut last = None;
    for c in key_chars(phrase) {
        if chars.next()? != c {
            return None;
        }
        last = Some(c);
    }
    let rest = chars.rest(text)?.trim_start_matches(is_foreign_mark);
    let mut next = rest.chars().filter(|&c| !is_invisible(c)).peekable();
    // A visarga is a letter's sign within a word (`দুঃখ`), and a colon at its end (`সূত্রঃ বিবিসি`).
    next.next_if_eq(&'ঃ');
    let within = last.is_some_and(is_of_word) && next.next().is_some_and(is_of_word);
    (!within).then_some(rest)
}

/// Whether a character is part of a word: letters and digits, and the signs that stand on letters.
pub(crate) fn is_of_word(c: char) -> bool {
    matches!(c, '\u{981}'..='\u{982}' | '\u{9BC}'..='\u{9D7}') || is_alphanumeric(c) || is_foreign_mark(c)
}

/// Whether a character is a letter or a digit. Most Bengali ones, dashes and quotation marks need not be looked up in the tables of all scripts.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        'ক'..='ন' | 'প'..='র' | 'শ'..='হ' | '\u{9BE}'..='\u{9C4}' => true,
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::{after, is_alphanumeric};

    #[test]
    fn what_is_not_looked_up_is_known() {
        assert!(('\0'..=char::MAX).all(|c| is_alphanumeric(c) == c.is_alphanumeric()));
    }

    #[test]
    fn a_phrase_ends_with_a_word() {
        assert_eq!(after("ছবির মতো", "ছবি"), None);
        assert_eq!(after("ছবি : সংগৃহীত", "ছবি"), Some(" : সংগৃহীত"));
        assert_eq!(after("  আরও প\u{9DC}ুন: নদী", "আরও প\u{9A1}\u{9BC}ুন"), Some(": নদী"));
        assert_eq!(after("ছবিঃ সংগৃহীত", "ছবি"), Some("ঃ সংগৃহীত"));
        assert_eq!(after("দুঃখ", "দু"), None);
        assert_eq!(after("ঢাকা", "ঢাকা"), Some(""));
        assert_eq!(after("ঢা", "ঢাকা"), None);
    }
}
