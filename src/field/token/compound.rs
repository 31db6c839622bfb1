//! Words that are written together: the names of portals, and heads of roles with the word before them.

use crate::date;
use crate::field::lexicon::{Class, Hash, look_up};
use crate::numeral::is_digit;
use crate::text::{Endings, Tail, before_ending, key_chars};
use core::slice;

/// What the names of portals end with, in digits of either kind.
const PORTAL_TAILS: [&str; 15] = ["২৪", "24", "৭১", "71", "X৭", "x৭", "X7", "x7", "24.com", ".কম", "ডটকম", "নিউজ", "টাইমস", "টিভি", "ডটনেট"];

/// Whether a word is made like the name of a portal: `নিউজচিটাগাং২৪`, `সিলেটভিউ২৪ডটকম`, `বাঁকুড়া২৪X৭`. A date (`১৯৭২-০৩-২৪`) has no letter,
/// and a month with a year behind it (`জুন২৪`) is none.
pub(super) fn is_portal(word: &str) -> bool {
    let Some(tail) = PORTAL_TAILS.iter().find(|tail| word.ends_with(**tail)) else { return false };
    let letters = key_chars(word).count();
    let numbered = || ["২৪", "24"].contains(tail) && letters > 4 && !date::is_month(&word[..word.len() - tail.len()]);
    (letters > 6 || numbered()) && word.contains(char::is_alphabetic)
}

const GLUED_HEADS: [&str; 8] = ["ডেস্ক", "প্রতিবেদক", "প্রতিবেদন", "প্রতিনিধি", "সংবাদদাতা", "রিপোর্টার", "রির্পোটার", "করেসপন্ডেন্ট"];

/// Whether a word of letters may end like the name of a portal, or with a head that is written together with the word before it: by its last
/// letters alone, which nearly all words are told by.
pub(in crate::field) fn ends_as_compound(tail: Tail) -> bool {
    const ENDINGS: Endings<13> =
        Endings::new(["কম", "নিউজ", "টাইমস", "টিভি", "ডটনেট", "ডেস্ক", "বেদক", "বেদন", "নিধি", "দাতা", "র্টার", "পোটার", "ডেন্ট"]);
    ENDINGS.end(tail, 0)
}

/// Where a head begins that is written together with the word before it, and its class: `প্রান্তডেস্ক`, `বাঁকুড়া২৪X৭প্রতিবেদন`.
pub(in crate::field) fn glued(word: &str) -> Option<(usize, Class)> {
    GLUED_HEADS.iter().find_map(|head| {
        let before = before_ending(word, slice::from_ref(head)).filter(|before| key_chars(before).count() >= 3)?;
        let stem = look_up(Hash::of(before));
        // Only a desk takes any word before it: `জনপ্রতিনিধি` is none.
        let known = stem.any(Class::PLACE.or(Class::PUBLISHER).or(Class::MODIFIER))
            || before.contains(|c: char| c.is_ascii_alphabetic() || is_digit(c));
        (known || *head == "ডেস্ক").then(|| (before.len(), look_up(Hash::of(head))))
    })
}

#[cfg(test)]
mod tests {
    use super::{GLUED_HEADS, PORTAL_TAILS, Tail, ends_as_compound};

    #[test]
    fn every_ending_of_a_compound_is_told_by_its_last_letters() {
        for tail in PORTAL_TAILS.iter().chain(&GLUED_HEADS) {
            let number = tail.ends_with(|c: char| c.is_numeric() || c == 'm');
            assert!(number || ends_as_compound(Tail::of(&format!("নদী{tail}"))), "{tail}");
        }
        assert!(!ends_as_compound(Tail::of("নদী")));
    }
}
