//! The canonical form: NFC, by a byte scan of our own for Bengali text and by `unicode-normalization` for everything else.

use super::bengali::{BLOCK, SIZE, place};
use std::borrow::Cow;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{UnicodeNormalization, is_nfc};

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
    let mut out = String::new();
    // text[..copied] has its canonical form in `out`; text[copied..at] was scanned and stays as it is.
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = scan(text.as_bytes(), at) {
        match found.change {
            Change::To(replacement) => {
                make_room(&mut out, text);
                out.push_str(&text[copied..found.start]);
                out.push_str(replacement);
                (copied, at) = (found.end, found.end);
            }
            Change::Unknown => {
                let piece = Piece::around(text, found.start);
                if piece.start >= copied {
                    at = piece.end;
                    if is_nfc(piece.text) {
                        continue;
                    }
                    make_room(&mut out, text);
                    out.push_str(&text[copied..piece.start]);
                } else {
                    // The beginning of the piece was replaced already: `out` goes back to where the piece begins there. Replacements
                    // neither take nor give ASCII, so that is its last ASCII character.
                    out.truncate(last_ascii(out.as_bytes()));
                    at = piece.end;
                }
                out.extend(piece.text.nfc());
                copied = piece.end;
            }
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Whether NFC may change `c`, put it together with the letter before it or sort it among marks: what is not Bengali, ASCII, Latin, or one of
/// the signs, arrows and pictures that stand on pages as they are.
pub(crate) const fn may_change(c: char) -> bool {
    let fixed = matches!(c,
        '\0'..='\u{2FF}' | '\u{964}' | '\u{965}' | '\u{980}'..='\u{9FF}' | '\u{2000}'..='\u{20CF}' | '\u{2190}'..='\u{2BFF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFFD}' | '\u{1F000}'..='\u{1FAFF}');
    !fixed || matches!(c, '\u{2329}' | '\u{232A}' | '\u{2ADC}')
}

/// Whether `c` is a mark of another script, which stands on the letter before it: NFC may put the two together, or another mark before it.
#[inline]
pub(crate) fn is_foreign_mark(c: char) -> bool {
    // Three vowels of Tibetan have no class, and are two marks each.
    may_change(c) && (canonical_combining_class(c) != 0 || matches!(c, '\u{F73}' | '\u{F75}' | '\u{F81}'))
}

/// The letter or sign that `c` is, without marks: `e` for `é`, `K` for the Kelvin sign, `;` for the Greek question mark. What is Bengali stays.
#[inline]
pub(crate) fn base(c: char) -> char {
    if !may_change(c) && !matches!(c, '\u{C0}'..='\u{24F}') {
        return c;
    }
    let mut parts = core::iter::once(c).nfd();
    match parts.next() {
        Some(base) if parts.all(|mark| canonical_combining_class(mark) != 0) => base,
        _ => c,
    }
}

/// The one character that NFC puts in the place of `c`, or `c`.
#[cfg(test)]
fn single(c: char) -> char {
    let mut form = core::iter::once(c).nfc();
    match (form.next(), form.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// The characters that `read` takes for something else than what NFC puts in their place.
#[cfg(test)]
pub(crate) fn misread<T: PartialEq>(read: impl Fn(char) -> T) -> Vec<char> {
    ('\0'..=char::MAX).filter(|&c| read(c) != read(single(c))).collect()
}

/// Makes room for the form of `text` at the first change: few letters of a text are replaced, and each grows to twice its bytes at most.
fn make_room(out: &mut String, text: &str) {
    if out.capacity() == 0 {
        out.reserve(text.len() + text.len() / 8);
    }
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
    let mut at = 0;
    while let Some(found) = scan(text.as_bytes(), at) {
        match found.change {
            Change::To(_) => return false,
            Change::Unknown => {
                let piece = Piece::around(text, found.start);
                if !is_nfc(piece.text) {
                    return false;
                }
                at = piece.end;
            }
        }
    }
    true
}

/// The part of a text between two ASCII characters, with the first of them.
///
/// An ASCII character has class 0 and never composes with what stands before it, so pieces can be normalised one by one.
struct Piece<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Piece<'t> {
    fn around(text: &'t str, at: usize) -> Self {
        let bytes = text.as_bytes();
        let start = last_ascii(&bytes[..at]);
        let end = at + bytes[at..].iter().position(u8::is_ascii).unwrap_or(bytes.len() - at);
        Self { text: &text[start..end], start, end }
    }
}

/// Where the last ASCII character stands; the beginning where there is none.
fn last_ascii(bytes: &[u8]) -> usize {
    bytes.iter().rposition(u8::is_ascii).unwrap_or(0)
}

/// A place where a text is not canonical, or may not be.
struct Found {
    change: Change,
    start: usize,
    end: usize,
}

enum Change {
    /// Its canonical form, whatever stands around it.
    To(&'static str),
    /// A character whose canonical form is for `unicode-normalization` to say.
    Unknown,
}

/// How many bytes at the beginning are ASCII and letters of the block that NFC leaves alone where they stand.
#[inline]
fn unchanged(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    loop {
        // Letters are looked at three bytes at a time, and told by a table: which half of the block the next is of, nobody foretells.
        let (letters, _) = rest.as_chunks();
        let (mut after, mut before) = (letters, ALONE);
        while let [letter, behind @ ..] = after
            && let Some(place) = place(*letter)
        {
            let (now, changes) = LETTERS[usize::from(place)];
            if changes & before != 0 {
                // Where it changes with the letter before it, the two are the place.
                let whole = if changes == ANY { after.len() } else { after.len() + 1 };
                return bytes.len() - rest.len() + 3 * (letters.len() - whole);
            }
            (before, after) = (now, behind);
        }
        rest = &rest[3 * (letters.len() - after.len())..];
        match *rest {
            [0..0x80, ref after @ ..] => rest = after,
            _ => return bytes.len() - rest.len(),
        }
    }
}

/// What a letter is to the next, as bits: `ে`, a hasanta, or neither.
const E: u8 = 1;
const HASANTA: u8 = 1 << 1;
const ALONE: u8 = 1 << 2;
const ANY: u8 = E | HASANTA | ALONE;

/// For each character of the block what it is to the next, and behind which of these it may not be canonical.
static LETTERS: [(u8, u8); SIZE] = {
    let mut letters = [(ALONE, 0); SIZE];
    let mut n = 0;
    while n < letters.len() {
        letters[n] = match BLOCK + n as u32 {
            0x9C7 => (E, 0),
            0x9CD => (HASANTA, 0),
            0x9BE | 0x9D7 => (ALONE, E),
            0x9BC => (ALONE, HASANTA),
            0x9DC | 0x9DD | 0x9DF | 0x9FE => (ALONE, ANY),
            _ => (ALONE, 0),
        };
        n += 1;
    }
    letters
};

/// The first place from `at` on that is not, or may not be, canonical.
///
/// Knows ASCII, Latin-1, the Bengali block, the two dandas, general punctuation and the BOM, which is nearly all of a Bengali page.
/// Among these NFC (Unicode 16) changes only U+09DC, U+09DD and U+09DF (taken apart), U+09C7 before U+09BE or U+09D7 (put together),
/// U+2000 and U+2001 (singletons), and a hasanta U+09CD (class 9) or sandhi mark U+09FE (class 230) before a mark of a lower class.
/// Inlined into both callers: it is the loop they spend their time in.
#[inline]
fn scan(bytes: &[u8], mut at: usize) -> Option<Found> {
    let found = |change, start, len| Some(Found { change, start, end: start + len });
    let next_is = |at: usize, lead: u8, mark: u8| bytes.get(at..at + 3) == Some(&[0xE0, lead, mark]);
    loop {
        // Most of a page: ASCII, and the letters of the block that change nowhere.
        at += unchanged(&bytes[at..]);
        let Some(&first) = bytes.get(at) else { break };
        if first < 0x80 {
            at += 1;
            continue;
        }
        let (second, third) = match bytes.get(at + 1..) {
            Some(&[second, third, ..]) => (second, third),
            Some(&[second]) => (second, 0),
            _ => (0, 0),
        };
        match (first, second) {
            (0xE0, 0xA6) => at += 3,
            (0xE0, 0xA7) => match third {
                0x87 if next_is(at + 3, 0xA6, 0xBE) => return found(Change::To("\u{9CB}"), at, 6),
                0x87 if next_is(at + 3, 0xA7, 0x97) => return found(Change::To("\u{9CC}"), at, 6),
                0x8D if next_is(at + 3, 0xA6, 0xBC) => return found(Change::Unknown, at, 3),
                0x9C => return found(Change::To("\u{9A1}\u{9BC}"), at, 3),
                0x9D => return found(Change::To("\u{9A2}\u{9BC}"), at, 3),
                0x9F => return found(Change::To("\u{9AF}\u{9BC}"), at, 3),
                0xBE => return found(Change::Unknown, at, 3),
                _ => at += 3,
            },
            (0xE2, 0x80) => match third {
                0x80 => return found(Change::To("\u{2002}"), at, 3),
                0x81 => return found(Change::To("\u{2003}"), at, 3),
                _ => at += 3,
            },
            (0xE0, 0xA5) if matches!(third, 0xA4 | 0xA5) => at += 3,
            (0xC2 | 0xC3, _) => at += 2,
            (0xEF, 0xBB) if third == 0xBF => at += 3,
            _ => return found(Change::Unknown, at, 1),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::bengali;
    use super::{base, canonical_combining_class, is_foreign_mark, may_change};
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    #[test]
    fn a_base_is_no_mark_and_its_own_base() {
        let wrong: Vec<char> =
            ('\0'..=char::MAX).filter(|&c| !is_foreign_mark(c)).filter(|&c| is_foreign_mark(base(c)) || base(base(c)) != base(c)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn what_may_not_change_is_canonical_beside_anything() {
        // White space, of which two kinds have two codes.
        let spaces = ['\u{2000}', '\u{2001}'];
        let wrong: Vec<char> = ('\0'..=char::MAX)
            .filter(|&c| !may_change(c) && !bengali::holds(c) && !spaces.contains(&c))
            .filter(|&c| canonical_combining_class(c) != 0 || is_nfc_quick([c].into_iter()) != IsNormalized::Yes)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
