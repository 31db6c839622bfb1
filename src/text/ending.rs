//! Where the ending of a text begins.

use super::key::key_chars;

/// How many characters more than its key an ending may have: invisible ones, and letters in two code points.
const MORE: usize = 4;

/// Where `ending`, which is its own [`key`](super::key), begins in a text that ends with it, whatever the encoding: the last of these places first,
/// since what the key drops may stand before it.
pub(crate) fn ending_at<'t>(text: &'t str, ending: &'t str) -> impl Iterator<Item = usize> + 't {
    let places = text.char_indices().rev().map(|(at, _)| at).take(ending.chars().count() + MORE);
    places.filter(move |&at| key_chars(&text[at..]).eq(ending.chars()))
}

#[cfg(test)]
mod tests {
    use super::ending_at;

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
