//! What words look like: names, places, genitives, editors.

use crate::field::lexicon::Class;
use crate::field::token::{Kind, Token};
use crate::text::{key_chars, letters_of_key, same};

/// Whether these may be the words of a person's name: one to six, none of which stands in no name. A comma stands behind an initial only.
pub(super) fn is_name(line: &str, words: &[Token]) -> bool {
    (1..=7).contains(&words.len())
        && words.iter().all(|t| match t.kind {
            Kind::Word => t.class.any(Class::NAME) || !t.class.any(Class::COMMON) && !is_inflected(&line[t.start..t.end]),
            kind => kind == Kind::Comma,
        })
}

/// Endings of verbs, cases and plurals that no name has in a byline: a headline's words (`শাসনের কারণেই`).
const INFLECTIONS: [&str; 22] = [
    "ছে",
    "ছেন",
    "ছেনা",
    "ের",
    "দের",
    "ায়",
    "েই",
    "রাই",
    "গুলো",
    "গুলি",
    "গুলোর",
    "দেরকে",
    "তেই",
    "কেই",
    "েরা",
    "িয়ে",
    "েছিল",
    "টির",
    "টিকে",
    "টিতে",
    "গুলোতে",
    "দেরও",
];

pub(super) fn is_inflected(word: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit() || ('০'..='৯').contains(&c);
    has_any_ending(word, &INFLECTIONS) || letters_of_key(word).is_none() && word.contains(digit)
}

/// Whether a word ends with one of `endings`, and has at least two letters before it.
fn has_any_ending(word: &str, endings: &[&str]) -> bool {
    match letters_of_key(word) {
        // The bytes are compared as they are: 300 instructions a word, where making the key takes 1,500.
        Some(_) => {
            let last = word.bytes().next_back();
            let least = 2 * '\u{980}'.len_utf8();
            endings.iter().any(|e| e.bytes().next_back() == last && word.len() >= e.len() + least && word.ends_with(e))
        }
        None => Tail::of(word).has_any(endings, 2),
    }
}

/// Whether a role is an editor's.
pub(super) fn is_editor(role: &str) -> bool {
    role.split_whitespace().any(|word| {
        ["সম্পাদক", "সম্পাদিকা", "editor", "admin", "author", "photographer", "writer", "team", "সাংবাদিক"].iter().any(|e| same(word, e))
    })
}

/// How many of the words are known from names.
pub(super) fn known_words(words: &[Token]) -> usize {
    words.iter().filter(|t| t.class.any(Class::NAME)).count()
}

/// Endings of names of places: `নাজিরপুর`, `ফকিরহাট`.
const PLACE_ENDINGS: [&str; 36] = [
    "পুর",
    "গঞ্জ",
    "নগর",
    "হাট",
    "খালী",
    "খালি",
    "বাড়ী",
    "বাড়ি",
    "ডাঙ্গা",
    "ডাঙা",
    "গাছা",
    "গাছি",
    "কান্দি",
    "কান্দা",
    "ছড়ি",
    "ছড়া",
    "গাঁও",
    "গাঁ",
    "গাও",
    "তলা",
    "পাড়া",
    "ঘাট",
    "গড়",
    "গ্রাম",
    "বাজার",
    "দ্বীপ",
    "মারী",
    "কোনা",
    "কোণা",
    "চর",
    "ঘাটা",
    "গুড়ি",
    "দীঘি",
    "দিঘি",
    "খোলা",
    "শহর",
];

pub(super) fn is_place_shaped(line: &str, token: &Token) -> bool {
    !token.class.any(Class::COMMON) && has_any_ending(&line[token.start..token.end], &PLACE_ENDINGS)
}

/// The last characters of a word's key, last first.
struct Tail {
    last: [char; 8],
    /// How many characters the key has.
    count: usize,
}

impl Tail {
    fn of(word: &str) -> Self {
        let mut tail = Self { last: ['\0'; 8], count: 0 };
        for c in key_chars(word) {
            tail.last.rotate_right(1);
            tail.last[0] = c;
            tail.count += 1;
        }
        tail
    }

    /// Whether the word ends with one of `endings`, and has at least `before` characters before it.
    fn has_any(&self, endings: &[&str], before: usize) -> bool {
        endings.iter().any(|ending| {
            let length = ending.chars().count();
            self.count >= length + before && ending.chars().rev().eq(self.last[..length.min(8)].iter().copied())
        })
    }
}

/// Whether the last word looks like a genitive, which has no role after it: `জাতিসংঘের প্রতিনিধি`.
pub(super) fn is_genitive(line: &str, words: &[Token]) -> bool {
    words.iter().any(|t| has_any_ending(&line[t.start..t.end], &["ের"]))
}

#[cfg(test)]
mod tests {
    use super::{INFLECTIONS, PLACE_ENDINGS};

    #[test]
    fn endings_are_their_own_keys() {
        for ending in INFLECTIONS.into_iter().chain(PLACE_ENDINGS) {
            assert_eq!(crate::text::key(ending), ending);
            assert!(ending.chars().count() <= 8, "{ending}");
        }
    }
}
