//! From the bytes of a page to text.
//!
//! In the order of the HTML standard (§13.2.3, "Determining the character encoding"): a byte order mark, what the server said, what the page
//! says in its first 1024 bytes. Where nobody says anything, a page that is UTF-8 all through is UTF-8, which no page in another encoding is
//! by chance; else it is read as windows-1252, as browsers do.
//!
//! This cannot help where a page names an encoding that it is not in, nor where the letters are those of a legacy font (Bijoy): such a page
//! reads as Latin letters in every encoding.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// Where the standard stops to look for a declaration.
const HEAD: usize = 1024;

/// A page's text, and how it was read.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// The encoding's name in the Encoding Standard.
    pub(crate) encoding: &'static str,
    pub(crate) because: Because,
    /// Some bytes mean nothing in this encoding; U+FFFD stands for them.
    pub(crate) damaged: bool,
}

/// Who said which encoding it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Because {
    Mark,
    Server,
    Page,
    /// Nobody, and it is UTF-8.
    Valid,
    /// Nobody, and it is not UTF-8.
    Nothing,
}

/// Decodes a page. `server` is the `charset` of its `Content-Type`, where that is known.
pub(crate) fn decode(bytes: &[u8], server: Option<&'static Encoding>) -> Decoded {
    let (encoding, because) = if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        (encoding, Because::Mark)
    } else if let Some(encoding) = server {
        (encoding, Because::Server)
    } else if let Some(encoding) = declared(bytes) {
        (encoding, Because::Page)
    } else if std::str::from_utf8(bytes).is_ok() {
        (UTF_8, Because::Valid)
    } else {
        (WINDOWS_1252, Because::Nothing)
    };
    let (text, damaged) = encoding.decode_with_bom_removal(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), because, damaged }
}

/// What a `<meta>` in the head names: `<meta charset="utf-8">`, or `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    // The bytes of a declaration are ASCII in every encoding that one can name.
    let head: String = bytes.iter().take(HEAD).map(|b| char::from(*b).to_ascii_lowercase()).collect();
    let mut rest = head.as_str();
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        if rest.starts_with("<!--") {
            rest = &rest[rest.find("-->")? + 3..];
            continue;
        }
        let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
        let is_meta = tag.strip_prefix("<meta").is_some_and(|after| after.starts_with([' ', '\t', '\n', '\r', '\u{c}', '/']));
        if is_meta && let Some(encoding) = named(tag) {
            return Some(encoding);
        }
        rest = &rest[1..];
    }
    None
}

/// The encoding behind `charset=` in a tag. A page that says so in ASCII is not in UTF-16, whatever it says.
fn named(tag: &str) -> Option<&'static Encoding> {
    let value = tag.split_once("charset")?.1.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '/')).unwrap_or(value.len());
    let encoding = Encoding::for_label(&value.as_bytes()[..end])?;
    Some(match encoding {
        e if e == UTF_16BE || e == UTF_16LE => UTF_8,
        e if e == X_USER_DEFINED => WINDOWS_1252,
        e => e,
    })
}
