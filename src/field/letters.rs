//! Latin letters spelled out in Bengali, of which initials are made: `এমএস`, `জেডএইচ`.

use crate::text::key_chars;

/// The names of the Latin letters, in the spellings of the press; a longer name stands before one that it begins with.
const LETTERS: [&str; 29] = [
    "ডব্লিউ",
    "ডাব্লিউ",
    "ডব্লু",
    "ডাব্লু",
    "এইচ",
    "এক্স",
    "কিউ",
    "ওয়াই",
    "জেড",
    "এফ",
    "এল",
    "এম",
    "এন",
    "এস",
    "আই",
    "আর",
    "ইউ",
    "জে",
    "কে",
    "বি",
    "সি",
    "ডি",
    "জি",
    "পি",
    "টি",
    "ভি",
    "এ",
    "ই",
    "ও",
];

/// How many letter names `word` is made of; `None` where it is made of anything else too. Spaces, dots and hyphens between them do not
/// count.
pub(super) fn count(word: &str) -> Option<usize> {
    let mut chars = key_chars(word).filter(|c| !matches!(c, ' ' | '.' | '-')).peekable();
    chars.peek()?;
    let mut count = 0;
    while let Some(&first) = chars.peek() {
        // The longest name after which no vowel sign is left over: `জেডি` is জে and ডি, not জেড.
        let length = LETTERS.iter().filter(|letter| letter.starts_with(first)).find_map(|letter| {
            let mut ahead = chars.clone();
            let fits = letter.chars().all(|c| ahead.next() == Some(c)) && !ahead.peek().is_some_and(|&c| is_sign(c));
            fits.then(|| letter.chars().count())
        })?;
        chars.by_ref().take(length).for_each(drop);
        count += 1;
    }
    Some(count)
}

/// Whether a word may begin with the name of a letter: most are told by their first two characters.
pub(super) fn may_begin(word: &str) -> bool {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some('এ' | 'ই' | 'ও'), _) => true,
        (Some('আ'), Some('ই' | 'র')) | (Some('ক' | 'জ'), Some('ি' | 'ে')) | (Some('ড'), Some('ব' | 'া' | 'ি')) => {
            true
        }
        (first, second) => matches!(first, Some('ট' | 'প' | 'ব' | 'ভ' | 'স')) && second == Some('ি'),
    }
}

/// Whether a character only stands behind a consonant.
pub(super) fn is_sign(c: char) -> bool {
    matches!(c, '\u{9BC}' | '\u{9BE}'..='\u{9CD}' | '\u{9D7}' | '\u{981}'..='\u{983}')
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, count, may_begin};

    #[test]
    fn letters_are_counted() {
        for letter in LETTERS {
            assert_eq!(crate::text::key(letter), letter, "not its own key");
            assert_eq!(count(letter), Some(1), "{letter}");
            assert!(may_begin(letter), "{letter}");
        }
        for (word, want) in [
            ("এমএস", Some(2)),
            ("জেডি", Some(2)),
            ("জেডএইচ", Some(2)),
            ("এমইউএইচ", Some(3)),
            ("এইচ এ", Some(2)),
            ("এ.বি.এম", Some(3)),
            ("ওয়াইএ", Some(2)),
            ("এসএ\u{200C}", Some(2)),
            ("মাসুদ", None),
            ("এমা", None),
            ("", None),
            ("১২", None),
        ] {
            assert_eq!(count(word), want, "{word}");
        }
    }
}
