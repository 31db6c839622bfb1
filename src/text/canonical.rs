//! The canonical form: NFC, with a byte scan that finds most Bengali text canonical without normalising it.

use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The canonical form of `text`: Unicode NFC (UAX #15).
///
/// Borrows where the text is canonical already. In Bengali NFC takes `য়`, `ড়` and `ঢ়` apart (composition exclusions) and puts
/// `ে` + `া` together; it leaves ZWJ and ZWNJ alone. Idempotent.
///
/// ```
/// use khobor::text::canonical;
/// use std::borrow::Cow;
///
/// assert!(matches!(canonical("খবর"), Cow::Borrowed("খবর")));
/// assert_eq!(canonical("ক\u{9C7}\u{9BE}ন"), "ক\u{9CB}ন");
/// assert_eq!(canonical("র\u{200D}\u{9CD}যাব"), "র\u{200D}\u{9CD}যাব");
/// ```
#[must_use]
pub fn canonical(text: &str) -> Cow<'_, str> {
    if is_canonical(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Whether `text` is in canonical form, as [`canonical`] gives it.
///
/// ```
/// use khobor::text::is_canonical;
///
/// assert!(is_canonical("সম\u{9AF}\u{9BC}"));
/// assert!(!is_canonical("সম\u{9DF}"));
/// ```
#[must_use]
pub fn is_canonical(text: &str) -> bool {
    match quick(text.as_bytes()) {
        Some(answer) => answer,
        None => match is_nfc_quick(text.chars()) {
            IsNormalized::Yes => true,
            IsNormalized::No => false,
            IsNormalized::Maybe => unicode_normalization::is_nfc(text),
        },
    }
}

/// The answer for text of ASCII, Bengali letters and general punctuation, which is nearly all of a Bengali page; `None` for the rest.
///
/// Within these ranges NFC changes a text only where it holds U+09DC, U+09DD or U+09DF, where U+09C7 stands before U+09BE or U+09D7
/// (they compose), or where a hasanta U+09CD (class 9) stands before a nukta U+09BC (class 7). The sandhi mark U+09FE is left to the
/// slow path.
fn quick(bytes: &[u8]) -> Option<bool> {
    const E_SIGN: [u8; 3] = [0xE0, 0xA7, 0x87];
    const HASANTA: [u8; 3] = [0xE0, 0xA7, 0x8D];
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] < 0x80 {
            i += 1;
            continue;
        }
        let follows = |mark: [u8; 3]| i >= 3 && bytes[i - 3..i] == mark;
        match (bytes[i], *bytes.get(i + 1)?, *bytes.get(i + 2)?) {
            (0xE0, 0xA7, 0x9C | 0x9D | 0x9F) => return Some(false),
            (0xE0, 0xA6, 0xBE) | (0xE0, 0xA7, 0x97) if follows(E_SIGN) => return Some(false),
            (0xE0, 0xA6, 0xBC) if follows(HASANTA) => return Some(false),
            (0xE0, 0xA7, 0xBE) => return None,
            (0xE0, 0xA6 | 0xA7, _) | (0xE2, 0x80, _) => i += 3,
            _ => return None,
        }
    }
    Some(true)
}
