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
    let mut chars = key_chars(word).filter(|c| !matches!(c, ' ' | '.' | '-'));
    let mut count = 0;
    while chars.clone().next().is_some() {
        let letter = LETTERS.iter().find(|letter| {
            let mut ahead = chars.clone();
            letter.chars().all(|c| ahead.next() == Some(c))
        })?;
        for _ in letter.chars() {
            chars.next();
        }
        count += 1;
    }
    (count > 0).then_some(count)
}
