//! What words look like: names, places, genitives, editors.

use crate::field::lexicon::{Class, Hash, phrase};
use crate::field::token::{Kind, Token};
use crate::text::{Endings, Tail};

/// Whether these may be the words of a person's name: one to six, none of which stands in no name. A comma stands behind an initial only.
pub(super) fn is_name(line: &str, words: &[Token]) -> bool {
    (1..=7).contains(&words.len())
        && words.iter().all(|t| match t.kind {
            Kind::Word => {
                t.class.any(Class::NAME) || !t.class.any(Class::COMMON) && !has_inflection(t.tail) && !has_digit(&line[t.start..t.end])
            }
            // Behind initials, and around `(অব.)` and `(অবঃ)`.
            kind => matches!(kind, Kind::Comma | Kind::Open | Kind::Close | Kind::Colon),
        })
}

/// Endings of verbs, cases and plurals that no name has in a byline: a headline's words (`শাসনের কারণেই`).
const INFLECTIONS: Endings<22> = Endings::new([
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
]);

/// Whether a word ends so, with at least two letters before.
pub(super) fn has_inflection(word: Tail) -> bool {
    INFLECTIONS.end(word, 2)
}

/// Whether a digit of either kind stands in a word.
fn has_digit(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.iter().any(u8::is_ascii_digit) || bytes.windows(3).any(|b| matches!(b, [0xE0, 0xA7, 0xA6..=0xAF]))
}

/// Whether a role is an editor's.
pub(super) fn is_editor(role: &str) -> bool {
    const EDITORS: [Hash; 9] = [
        phrase("সম্পাদক".as_bytes()),
        phrase("সম্পাদিকা".as_bytes()),
        phrase("সাংবাদিক".as_bytes()),
        phrase(b"editor"),
        phrase(b"admin"),
        phrase(b"author"),
        phrase(b"photographer"),
        phrase(b"writer"),
        phrase(b"team"),
    ];
    role.split_whitespace().any(|word| EDITORS.contains(&Hash::of(word)))
}

/// How many of the words are known from names.
pub(super) fn known_words(words: &[Token]) -> usize {
    words.iter().filter(|t| t.class.any(Class::NAME)).count()
}

/// Endings of names of places: `নাজিরপুর`, `ফকিরহাট`.
const PLACE_ENDINGS: Endings<36> = Endings::new([
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
]);

/// Whether a word is the last of a seat of learning's name: `শেরেবাংলা কৃষি বিশ্ববিদ্যালয়`.
pub(super) fn is_school(token: &Token) -> bool {
    const SCHOOLS: [Hash; 2] = [phrase("বিশ্ববিদ্যালয়".as_bytes()), phrase("কলেজ".as_bytes())];
    SCHOOLS.contains(&token.hash)
}

/// The ending of most genitives.
const GENITIVE: Endings<1> = Endings::new(["ের"]);

pub(super) fn is_place_shaped(token: &Token) -> bool {
    !token.class.any(Class::COMMON) && PLACE_ENDINGS.end(token.tail, 2)
}

/// Whether the last word looks like a genitive, which has no role after it: `জাতিসংঘের প্রতিনিধি`.
pub(super) fn is_genitive(words: &[Token]) -> bool {
    words.iter().any(|t| GENITIVE.end(t.tail, 2))
}
