//! How far into a text, or back from its end, it is looked at: so many letters, which are as many in every encoding.

use super::bengali::{self, BLOCK, SIZE};
use super::key::is_dropped;

/// The most bytes of a letter with its signs, taken together over many.
const BYTES: usize = 16;

/// Where the last letters of a text begin, `most` of them or all. Signs that stand on letters are not counted, since an encoding may have them as one
/// character with the letter, and neither are invisible characters; a run of nothing else is cut.
pub(crate) fn last_letters(text: &str, most: usize) -> usize {
    let bound = text.len().saturating_sub(BYTES * most);
    let (mut from, mut left) = (text.len(), most);
    while left > 0 && from > bound {
        let (length, counts) = last(&text[..from]);
        if from - bound < length {
            break;
        }
        from -= length;
        left -= usize::from(counts);
    }
    from
}

/// What a text begins with, `most` of its letters or all, counted as by [`last_letters`].
pub(crate) fn first_letters(text: &str, most: usize) -> &str {
    let bytes = text.as_bytes();
    let bound = bytes.len().min(BYTES * most);
    let (mut to, mut left) = (0, most);
    while to < bound {
        // As in `last`.
        let (length, counts) = match bengali::first(&bytes[to..]) {
            Some((place, _)) => (3, !IS_SIGN[usize::from(place)]),
            None if bytes[to].is_ascii() => (1, true),
            None => text[to..].chars().next().map_or((1, false), |c| (c.len_utf8(), !is_dropped(c))),
        };
        if counts && left == 0 {
            break;
        }
        to += length;
        left -= usize::from(counts);
    }
    &text[..to]
}

/// How many bytes the last character of a text has, and whether it counts. Spaces and letters of the block need not be decoded.
fn last(text: &str) -> (usize, bool) {
    match bengali::last(text.as_bytes()) {
        Some((place, _)) => (3, !IS_SIGN[usize::from(place)]),
        None if text.as_bytes().last().is_some_and(u8::is_ascii) => (1, true),
        None => text.chars().next_back().map_or((0, false), |c| (c.len_utf8(), !is_dropped(c))),
    }
}

/// The signs of the block that stand on letters.
static IS_SIGN: [bool; SIZE] = {
    let mut signs = [false; SIZE];
    let mut n = 0;
    while n < signs.len() {
        signs[n] = matches!(BLOCK + n as u32, 0x981..=0x983 | 0x9BC..=0x9CD | 0x9D7 | 0x9FE);
        n += 1;
    }
    signs
};

#[cfg(test)]
mod tests {
    use super::{first_letters, last_letters};

    #[test]
    fn a_letter_is_one_in_every_encoding() {
        for text in ["সম\u{9DF} ক\u{9CB}ন", "সম\u{9AF}\u{9BC} ক\u{9C7}\u{9BE}ন", "সম\u{9AF}\u{9BC}\u{200D} ক\u{9C7}\u{9BE}\u{334}ন"]
        {
            let rest = |most| text.get(last_letters(text, most)..).map(|rest| rest.chars().next());
            assert_eq!(
                [1, 2, 3, 4, 6, 9].map(rest),
                ['ন', 'ক', ' ', text.chars().nth(2).unwrap_or_default(), 'স', 'স'].map(|c| Some(Some(c))),
                "{text}"
            );
            let before = |most| text.strip_prefix(first_letters(text, most)).map(|rest| rest.chars().next());
            let third = text.chars().nth(2).unwrap_or_default();
            let want = [Some('স'), Some('ম'), Some(third), Some('ক'), Some('ন'), None, None].map(Some);
            assert_eq!([0, 1, 2, 4, 5, 6, 9].map(before), want, "{text}");
        }
        assert_eq!((last_letters("", 3), first_letters("", 3)), (0, ""));
        let hostile = "\u{9CD}".repeat(1000);
        assert!(hostile.len() - last_letters(&hostile, 10) < 200);
        assert!(first_letters(&hostile, 10).len() < 200);
    }
}
