//! Where the ending of a text begins.

use super::bengali;
use super::key::key_chars;

/// How many characters more than its key an ending may have: invisible ones, and letters in two code points.
const MORE: usize = 4;

/// Where `ending`, which is its own [`key`](super::key), begins in a text that ends with it, whatever the encoding: the last of these places first,
/// since what the key drops may stand before it.
pub(crate) fn ending_at<'t>(text: &'t str, ending: &'t str) -> impl Iterator<Item = usize> + 't {
    let places = text.char_indices().rev().map(|(at, _)| at).take(ending.chars().count() + MORE);
    places.filter(move |&at| key_chars(&text[at..]).eq(ending.chars()))
}

/// What stands before the first of `endings` that a text ends with, whatever the encoding. Their letters have one encoding each, so that only what is
/// invisible and white space make one differ.
// What is reckoned of the endings is known where they are.
#[inline(always)]
pub(crate) fn before_ending<'t>(text: &'t str, endings: &[&'static str]) -> Option<&'t str> {
    let as_typed = endings.iter().find_map(|ending| text.strip_suffix(ending));
    // A letter has three bytes, a space one: so many are never less.
    let letters = || endings.iter().fold(0, |most, ending| most.max(ending.len() / 2));
    as_typed.or_else(|| if is_plain(text.as_bytes(), letters()) { None } else { before_key(text, endings) })
}

/// Whether a text ends as most do: with so many plain letters and spaces that no ending has more.
fn is_plain(mut text: &[u8], letters: usize) -> bool {
    for _ in 0..letters {
        text = match (bengali::last(text), text) {
            (Some((_, before)), _) | (_, [before @ .., b' ']) => before,
            // A dash or a quotation mark: no ending has one.
            (_, [.., 0xE2, 0x80, 0x90..=0xA7]) => return true,
            // Behind a joiner, or a space of another kind, an ending may go on.
            (_, [.., 0xE2 | 0xEF, _, _] | [.., 0xC2, _]) => return false,
            _ => return true,
        };
    }
    true
}

#[cold]
fn before_key<'t>(text: &'t str, endings: &[&'static str]) -> Option<&'t str> {
    endings.iter().find_map(|ending| ending_at(text, ending).next()).map(|at| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::{before_ending, ending_at};

    #[test]
    fn what_stands_before_an_ending_does_not_depend_on_the_encoding() {
        for (text, want) in [
            ("বিবিসি অবলম্বনে", Some("বিবিসি ")),
            ("বিবিসি অবলম্\u{200C}বনে", Some("বিবিসি ")),
            ("বিবিসি অবলম্\u{200D}বনে\u{A0}লিখিত", Some("বিবিসি ")),
            ("বিবিসি \u{200D}অবলম্বনে", Some("বিবিসি \u{200D}")),
            ("বিবিসি\u{A0}অবলম্বন", None),
            ("‘বিবিসি অবলম্বনে’", None),
            ("বিবিসি অবলম্বনে—", None),
            ("বিবিসি", None),
            ("", None),
        ] {
            assert_eq!(before_ending(text, &["অবলম্বনে", "অবলম্বনে লিখিত"]), want, "{text:?}");
        }
    }

    #[test]
    fn an_ending_is_found_in_every_encoding() {
        for (text, ending, want) in [
            ("এএনআইয়ের", "য়ের", &["এএনআই".len()][..]),
            ("এএনআই\u{9DF}ের", "য়ের", &["এএনআই".len()]),
            ("রহিমPublished", "published", &["রহিম".len()]),
            ("ডেস্কপ্র\u{200D}কাশ", "প্রকাশ", &["ডেস্ক".len()]),
            ("বাসস \u{200C}’র", "'র", &["বাসস \u{200C}".len(), "বাসস ".len(), "বাসস".len()]),
            ("বাসস", "র", &[]),
            ("", "র", &[]),
        ] {
            assert_eq!(ending_at(text, ending).collect::<Vec<_>>(), want, "{text:?}");
        }
    }
}
