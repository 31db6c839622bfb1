//! Texts without what shows nothing at their ends.

use super::bengali;
use super::key::is_invisible;

/// Whether a character shows nothing: white space, or an invisible one.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Without white space and invisible characters at the ends. ZWJ and ZWNJ within words stay.
pub(crate) fn trim(text: &str) -> &str {
    trim_end(trim_start(text))
}

/// Without those at its beginning.
pub(crate) fn trim_start(text: &str) -> &str {
    let text = text.trim_ascii_start();
    match text.as_bytes() {
        // A letter of the block, with which most texts begin and end, one of ASCII, and `•`.
        bytes if bengali::first(bytes).is_some() => text,
        [b'!'..=b'~', ..] | [0xE2, 0x80, 0xA2, ..] => text,
        _ => text.trim_start_matches(is_blank),
    }
}

/// Without those at its end.
pub(crate) fn trim_end(text: &str) -> &str {
    match text.as_bytes() {
        bytes if bengali::last(bytes).is_some() => text,
        [.., b'!'..=b'~'] => text,
        _ => text.trim_end_matches(is_blank),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_blank, trim, trim_end, trim_start};

    proptest::proptest! {
        #[test]
        fn what_shows_nothing_is_taken_off(text in "[ \u{A0}\t\u{200B}\u{FEFF}ক\u{9CD}a•…\u{200D}]{0,8}") {
            proptest::prop_assert_eq!(trim(&text), text.trim_matches(is_blank));
            proptest::prop_assert_eq!(trim_start(&text), text.trim_start_matches(is_blank));
            proptest::prop_assert_eq!(trim_end(&text), text.trim_end_matches(is_blank));
        }
    }
}
