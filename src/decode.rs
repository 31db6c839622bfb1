//! From the bytes of a file to the text of a page.

use crate::text::bengali;
use crate::{Page, Span};
use std::borrow::Cow;

/// Why bytes are no text of a page.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// A byte that begins no character, or does not go on with one.
    #[error(
        "expected UTF-8, found the byte 0x{byte:02X} at {at}, which is no part of a character; decode the page from its own encoding, \
         or replace such bytes with `Decoded::lossy`"
    )]
    #[non_exhaustive]
    NotUtf8 {
        /// The offset of the first byte that is in no character.
        at: usize,
        /// That byte.
        byte: u8,
    },
    /// The bytes end within a character, as those of a page that was cut do.
    #[error("expected UTF-8, found the end of the bytes within the character at {at}; give the bytes before it, or use `Decoded::lossy`")]
    #[non_exhaustive]
    CutOff {
        /// The offset at which the unfinished character begins; the bytes before it are valid.
        at: usize,
    },
    /// The text is in another encoding of Unicode.
    #[error("expected UTF-8, found {encoding} by {}; decode it as that first", if *.marked { "its byte order mark" } else { "the look of its bytes" })]
    #[non_exhaustive]
    OtherEncoding {
        /// Which it is.
        encoding: Encoding,
        /// Whether a byte order mark says so. Without one it is concluded from where the high bytes stand.
        marked: bool,
    },
}

/// An encoding of Unicode that is not UTF-8.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// UTF-32, the low byte first.
    Utf32Le,
    /// UTF-32, the high byte first.
    Utf32Be,
}

impl Encoding {
    /// Its name as encodings are labelled: `UTF-16LE`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Utf32Le => "UTF-32LE",
            Encoding::Utf32Be => "UTF-32BE",
        }
    }
}

/// The encoding that a byte order mark names; UTF-8's own mark is none, since it is a character of the text.
fn marked(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] => Some(Encoding::Utf32Le),
        [0, 0, 0xFE, 0xFF, ..] => Some(Encoding::Utf32Be),
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// UTF-16 without a mark, for bytes that are not UTF-8: nearly all high bytes are those of Bengali, of ASCII or of quotation marks.
fn looks_like_utf16(bytes: &[u8]) -> Option<Encoding> {
    const SEEN: usize = 2048;
    let units = bytes.chunks_exact(2).take(SEEN);
    let all = units.len();
    let (mut little, mut big) = (0, 0);
    for unit in units {
        // U+09xx is Bengali and its danda, U+00xx ASCII, U+20xx quotation marks and joiners.
        little += usize::from(matches!(unit, [_, 0x00 | 0x09 | 0x20]));
        big += usize::from(matches!(unit, [0x00 | 0x09 | 0x20, _]));
    }
    let most = |count: usize| all >= 4 && count * 10 >= all * 9;
    match (most(little), most(big)) {
        (true, false) => Some(Encoding::Utf16Le),
        (false, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// The text of bytes, borrowed.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, DecodeError> {
    if let Some(encoding) = marked(bytes) {
        return Err(DecodeError::OtherEncoding { encoding, marked: true });
    }
    core::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        match (looks_like_utf16(bytes), error.error_len(), bytes.get(at)) {
            (Some(encoding), ..) => DecodeError::OtherEncoding { encoding, marked: false },
            (None, Some(_), Some(&byte)) => DecodeError::NotUtf8 { at, byte },
            (None, ..) => DecodeError::CutOff { at },
        }
    })
}

/// Bytes as text, in which U+FFFD stands for what is not UTF-8. It knows each place, and [`Article::notes`](crate::Article::notes)
/// names them.
///
/// ```
/// use khobor::{Decoded, NoteKind, Parser};
///
/// let mut bytes = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে। ঘরে ফিরছে মানুষ, খুলছে স্কুল।\n".as_bytes().to_vec();
/// bytes[2] = b'?';
///
/// let decoded = Decoded::lossy(&bytes)?;
/// let replaced: Vec<_> = decoded.replacements().collect();
/// assert_eq!((replaced[0].at, replaced[0].len), (0, 2));
/// assert_eq!(replaced[0].span.of(decoded.text()), Some("\u{FFFD}"));
///
/// let article = Parser::new().parse(decoded.page())?;
/// assert!(matches!(article.notes()[0].kind(), NoteKind::Replaced { at: 0, len: 2, .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Decoded<'b> {
    bytes: &'b [u8],
    text: Cow<'b, str>,
}

/// Bytes that were not UTF-8.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The offset of the first of them in the bytes.
    pub at: usize,
    /// How many there are, 1 to 3: those of one character that is not complete.
    pub len: usize,
    /// Where their U+FFFD stands in the text.
    pub span: Span,
}

impl<'b> Decoded<'b> {
    /// Replaces what is not UTF-8, as [`String::from_utf8_lossy`] does.
    ///
    /// # Errors
    ///
    /// [`DecodeError::OtherEncoding`] for UTF-16 and UTF-32, of which nothing would be left.
    pub fn lossy(bytes: &'b [u8]) -> Result<Self, DecodeError> {
        match text(bytes) {
            Ok(text) => Ok(Self { bytes, text: Cow::Borrowed(text) }),
            Err(error @ DecodeError::OtherEncoding { .. }) => Err(error),
            Err(_) => Ok(Self { bytes, text: String::from_utf8_lossy(bytes) }),
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was replaced, in order; nothing where the bytes are UTF-8.
    pub fn replacements(&self) -> impl Iterator<Item = Replacement> + '_ {
        replacements(self.bytes)
    }

    /// The text as a page that remembers what was replaced.
    #[must_use]
    pub fn page(&self) -> Page<'_> {
        let page = Page::new(&self.text);
        if matches!(self.text, Cow::Owned(_)) { page.decoded_from(self.bytes) } else { page }
    }
}

/// What a lossy decoding of these bytes replaces. They are read again instead of kept: a file of noise has one in every other byte.
pub(crate) fn replacements(bytes: &[u8]) -> impl Iterator<Item = Replacement> + '_ {
    let (mut at, mut out) = (0, 0);
    bytes.utf8_chunks().filter_map(move |chunk| {
        let (valid, len) = (chunk.valid().len(), chunk.invalid().len());
        let start = at + valid;
        at = start + len;
        out += valid;
        if len == 0 {
            return None;
        }
        let span = Span::between(out, out + char::REPLACEMENT_CHARACTER.len_utf8());
        out = span.end();
        Some(Replacement { at: start, len, span })
    })
}

/// Where Bengali that was UTF-8 was read as Latin-1 or Windows-1252: the place of the first letter, if there are more of them than of
/// Bengali letters.
///
/// `ক` is E0 A6 95 in UTF-8: `à`, `¦` or `§`, and a third character, which is a control character or one that Windows puts there.
pub(crate) fn doubly_encoded(text: &str) -> Option<usize> {
    const FEWEST: usize = 4;
    let found = |(at, _): &(usize, &str)| text.get(at + 'à'.len_utf8()..).is_some_and(|rest| rest.starts_with(['¦', '§']));
    let first = text.match_indices('à').find(found)?.0;
    let count = text.match_indices('à').filter(found).count();
    let bengali = text.chars().filter(|&c| bengali::holds(c)).count();
    (count >= FEWEST && count > bengali).then_some(first)
}
