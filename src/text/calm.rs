//! Texts that are plainly in order, which most paragraphs are: told in one pass that asks of each letter whether it may stand behind the one before it.

use super::bengali::{self, SANDHI, SIZE};
use super::class::{BENGALI, Class};
use std::borrow::Cow;

/// Whether a text is plainly in order: nothing in it is [damage](super::find_damage), and of its letters NFC changes none but `য়`, `ড়` and `ঢ়`,
/// which it takes [apart](decomposed). Texts that are in order too, but by more than two letters beside each other or by other characters than the
/// commonest, may be said not to be.
pub(crate) fn is_calm(text: &str) -> bool {
    let mut rest = text.as_bytes();
    // Bits that are collected are looked at once: a letter that does not fit is rare, and a branch for each is dear.
    let (mut before, mut unfit) = (EDGE, begins_oddly(rest));
    loop {
        while let Some((places, after)) = bengali::first_two(rest) {
            for place in places {
                let (class, behind) = BESIDE[usize::from(place)];
                unfit |= behind & before;
                before = class;
            }
            rest = after;
        }
        if let Some((place, after)) = bengali::first(rest) {
            let (class, behind) = BESIDE[usize::from(place)];
            unfit |= behind & before;
            (before, rest) = (class, after);
            continue;
        }
        match *rest {
            [0..0x80, ref after @ ..]
            // Dandas, and the quotes and dashes of which none is a code of legacy fonts.
            | [0xE0, 0xA5, 0xA4, ref after @ ..]
            | [0xE2, 0x80, 0x93 | 0x94 | 0x98 | 0x99 | 0x9C | 0xA2 | 0xA6, ref after @ ..] => {
                // `অ লের`: `অ` and `আ` are no words.
                unfit |= before & A | begins_oddly(after);
                (before, rest) = (EDGE, after);
            }
            [] => return unfit == 0,
            _ => return false,
        }
    }
}

const EDGE: u16 = 1 << Class::Edge as u16;
const A: u16 = 1 << Class::A as u16;
/// A digit or another character of the block that is no letter, behind which a word seldom begins.
const OTHER: u16 = 1 << 15;

/// A bit if these bytes begin with `র্`, as no word does that has kept its joiner (`র‍্যাব`).
#[inline]
fn begins_oddly(bytes: &[u8]) -> u16 {
    u16::from(bytes.starts_with("র\u{9CD}".as_bytes()))
}

/// For each character of the block its class, as a bit, and the classes behind which it may be out of order, as bits.
static BESIDE: [(u16, u16); SIZE] = {
    let mut table = [(0, 0); SIZE];
    let mut n = 0;
    while n < table.len() {
        let (class, suspect) = BENGALI[n];
        let behind = match class {
            // Told by what stands behind them.
            Class::A => 0,
            Class::Ra => OTHER,
            // NFC puts it before a hasanta.
            Class::Nukta => suspect | 1 << Class::Hasanta as u16,
            _ if n == SANDHI as usize => u16::MAX,
            _ => suspect,
        };
        let other = if matches!(class, Class::Edge) { OTHER } else { 0 };
        table[n] = (1 << class as u16 | other, behind);
        n += 1;
    }
    table
};

/// The canonical form of a text that [is calm](is_calm), or of a part of one.
pub(crate) fn decomposed(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    while let Some(at) = next_composed(text.as_bytes(), copied) {
        let apart = match text.as_bytes().get(at + 2) {
            Some(0x9C) => "\u{9A1}\u{9BC}",
            Some(0x9D) => "\u{9A2}\u{9BC}",
            Some(0x9F) => "\u{9AF}\u{9BC}",
            // No letter.
            _ => "\u{9DE}",
        };
        if copied == 0 {
            out.reserve(text.len() + text.len() / 8);
        }
        out.push_str(&text[copied..at]);
        out.push_str(apart);
        copied = at + 3;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Where the next `ড়`, `ঢ়` or `য়` stands, from the character at `at` on: E0 A7 and 9C, 9D or 9F; or U+09DE, which is none.
fn next_composed(bytes: &[u8], mut at: usize) -> Option<usize> {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = EACH << 7;
    // Eight bytes are compared together, each with the one behind it: those that are equal to what is sought become 0, and the first of them is found
    // by its borrow.
    while let (Some(bytes), Some(behind)) = (eight(bytes, at), eight(bytes, at + 1)) {
        let differ = (bytes ^ (EACH * 0xA7)) | ((behind & (EACH * 0xFC)) ^ (EACH * 0x9C));
        let equal = differ.wrapping_sub(EACH) & !differ & HIGH;
        if equal != 0 {
            return (at + equal.trailing_zeros() as usize / 8).checked_sub(1);
        }
        at += 8;
    }
    let found = bytes.get(at..)?.windows(2).position(|two| two[0] == 0xA7 && two[1] & 0xFC == 0x9C)?;
    (at + found).checked_sub(1)
}

fn eight(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().copied().map(u64::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::{decomposed, is_calm};
    use crate::text::{canonical, find_damage};
    use proptest::prelude::*;

    /// Words, letters and signs of which most do not stand beside each other, and other characters that a word may be damaged with.
    const PIECES: &[&str] = &[
        "নদীর ",
        "পানি ",
        "পর্যন্ত ",
        "পড়ছে",
        "সময়",
        "কমছে",
        "আষাঢ়ে",
        "দুঃখ",
        "১২টি ",
        "ক",
        "র",
        "ত",
        "য",
        "ড",
        "অ",
        "আ",
        "ই",
        "া",
        "ি",
        "ে",
        "ৌ",
        "ৗ",
        "্",
        "্",
        "়",
        "ঁ",
        "ং",
        "ঃ",
        "ৎ",
        "য়",
        "ড়",
        "ঢ়",
        "ো",
        "ৰ",
        "৷",
        "৳",
        "\u{9FE}",
        "\u{9B1}",
        "\u{9BA}",
        "\u{9DE}",
        "৩",
        "1",
        "a",
        "é",
        "\u{301}",
        " ",
        " ",
        " ",
        " ",
        "ল",
        "লিক",
        "র্য",
        "। ",
        "-",
        "’",
        "‘",
        "“",
        "”",
        "–",
        "—",
        "…",
        "•",
        "ø",
        "¬",
        "†",
        "©",
        "\u{A0}",
        "\u{AD}",
        "\u{FEFF}",
        "\u{FFFD}",
        "\u{200C}",
        "\u{200D}",
        "\u{2000}",
        "\u{93C}",
        "\u{94D}",
        "\u{965}",
        "\u{F71}",
    ];

    #[test]
    fn a_sentence_is_calm() {
        for text in [
            "টানা তিন দিন বৃষ্টির পর নদীর পানি কমতে শুরু করেছে, চরের মানুষ ফিরছে নিজেদের ঘরে।",
            "‘আমরা প্রতিদিন ভয়ে ভয়ে পার হই’ – বললেন র\u{9BE}জিয়া…",
            "১০টি গাঁয়ে ৪২ কিলোমিটার (২.৫%) “পর্যন্ত”".trim_end_matches('”'),
            "",
        ] {
            assert!(is_calm(text), "{text}");
        }
        for text in ["র্যাব", "“র্যাব", "এক র্যাব", "অ লের", "ভালাে", "ভূখ-ের", "কে\u{9BE}ন", "র\u{200D}্যাব", "দ্রæত"]
        {
            assert!(!is_calm(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_calm_has_no_damage_and_one_form(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..12)) {
            let text = pieces.concat();
            if is_calm(&text) {
                prop_assert!(find_damage(&text).next().is_none(), "{text:?}");
                prop_assert_eq!(decomposed(&text), canonical(&text));
            }
        }

        #[test]
        fn letters_are_taken_apart_wherever_they_stand(text in "([কয়ড়ঢ়ধযট১\u{9DE} a]|য়য়){0,40}") {
            prop_assert_eq!(decomposed(&text), canonical(&text));
        }
    }
}
