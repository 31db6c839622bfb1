//! Names of agencies and outlets, and their nominative.

use super::lexicon::{Class, class_of};
use crate::text::{Endings, Tail, ending_at, key_chars};

/// The endings of the genitive that are cut off the last word, longest first; `true` where the ending shows by itself that it is one.
const GENITIVES: [(&str, bool); 12] = [
    ("-য়ের", true),
    ("'য়ের", true),
    ("-এর", true),
    ("'এর", true),
    (" এর", true),
    ("-ের", true),
    ("'ের", true),
    ("-র", true),
    ("'র", true),
    ("য়ের", false),
    ("ের", false),
    ("র", false),
];

/// `name` without the ending of the genitive, where it has one: `এএফপির`, `এএনআইয়ের`, `জার্নাল-এর`, `বাসস’র`.
///
/// A name that is known as it stands keeps its ending (`ডেইলি স্টার`), and one that is known without it loses it; between the two, an
/// ending that only the genitive has is cut off. `None` where there is none.
pub(super) fn nominative(name: &str) -> Option<&str> {
    const ENDING: Endings<1> = Endings::new(["র"]);
    let name = name.trim();
    // All of them end so, and most words do not.
    if !ENDING.end(Tail::of(name), 0) || is_publisher(name) {
        return None;
    }
    let cuts = || GENITIVES.iter().filter_map(|&(ending, sure)| Some((without(name, ending)?, ending, sure)));
    cuts()
        .find(|&(stem, ..)| is_publisher(stem))
        // `রাশিয়া টুডের`: the last word is one that outlets are named with.
        .or_else(|| cuts().find(|&(stem, ..)| stem.split_whitespace().next_back().is_some_and(|w| class_of(w).any(Class::OUTLET_TAIL))))
        .or_else(|| cuts().find(|&(stem, ending, sure)| sure || fits(stem, ending)))
        .map(|(stem, ..)| stem)
}

/// Whether an ending without a mark before it can be the genitive's after `stem`.
fn fits(stem: &str, ending: &str) -> bool {
    let last = key_chars(stem).last();
    let vowel = last.is_some_and(|c| matches!(c, 'া'..='ৌ' | 'অ'..='ঔ') && c != '্');
    match ending {
        "য়ের" => vowel,
        "ের" => last.is_some() && !vowel,
        // `ডেইলি সাবাহর`
        _ => vowel && last != Some('ে') || last == Some('হ') && key_chars(stem).nth(key_chars(stem).count().saturating_sub(2)) == Some('া'),
    }
}

/// `name` without `ending`, which is a key, or one behind a space.
fn without<'t>(name: &'t str, ending: &str) -> Option<&'t str> {
    let stems = ending_at(name, ending.trim_start()).map(|at| &name[..at]);
    stems.filter(|stem| !stem.is_empty() && ending.starts_with(' ') == stem.ends_with(' ')).map(str::trim_end).next()
}

/// Whether `name` is a known agency or outlet.
pub(super) fn is_publisher(name: &str) -> bool {
    class_of(name).any(Class::PUBLISHER)
}

/// Whether `name` is a known agency.
pub(super) fn is_agency(name: &str) -> bool {
    class_of(name).any(Class::AGENCY)
}

#[cfg(test)]
mod tests {
    use super::nominative;

    #[test]
    fn the_genitive_is_cut_off() {
        let rows = [
            ("এএফপির", "এএফপি"),
            ("এএফপি’র", "এএফপি"),
            ("এএফপি-র", "এএফপি"),
            ("এএফপি -র", "এএফপি"),
            ("এএফপি এর", "এএফপি"),
            ("বাসস’র", "বাসস"),
            ("বাসসর", "বাসস"),
            ("বাসসের", "বাসস"),
            ("রয়টার্সের", "রয়টার্স"),
            ("র\u{9DF}টার্স-এর", "র\u{9DF}টার্স"),
            ("এএনআইয়ের", "এএনআই"),
            ("এএনআই\u{9DF}ের", "এএনআই"),
            ("সিনহুয়ার", "সিনহুয়া"),
            ("ডয়চে ভেলের", "ডয়চে ভেলে"),
            ("দ্য মিররের", "দ্য মিরর"),
            ("প্রথম আলোর", "প্রথম আলো"),
            ("এই সময়ের", "এই সময়"),
            ("দ্য ওয়াল স্ট্রিট জার্নাল-এর", "দ্য ওয়াল স্ট্রিট জার্নাল"),
            ("অজানা এজেন্সির", "অজানা এজেন্সি"),
            ("ডনের", "ডন"),
            ("ডেইলি স্টারের", "ডেইলি স্টার"),
            ("আনাদোলুর", "আনাদোলু"),
            ("ডেইলি সাবাহর", "ডেইলি সাবাহ"),
            ("রাশিয়া টুডের", "রাশিয়া টুডে"),
        ];
        let wrong: Vec<_> =
            rows.iter().filter(|(name, want)| nominative(name) != Some(want)).map(|(name, _)| (name, nominative(name))).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        for name in ["ডেইলি স্টার", "দ্য ডেইলি স্টার", "রয়টার্স", "বাসস", "আনন্দবাজার", "কালবেলা", "", "র"]
        {
            assert_eq!(nominative(name), None, "{name}");
        }
    }
}
