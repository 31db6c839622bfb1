//! What could not be read, and its line in the file of errors.

use crate::batch::Item;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// Why a record could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Not a JSON object, or not JSON.
    InvalidJson,
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// The field with the text is missing, or no string.
    NoText,
    /// A field that is read is there twice.
    RepeatedField,
    /// The record has a field of the name under which the article is written.
    KeyTaken,
    /// The line is longer than `--max-line`.
    LineTooLong,
    /// The page is longer than `--max-page`, or has more lines than the library reads.
    PageTooLong,
    /// The library refuses the text: it was decoded twice (`à¦•` for `ক`).
    BadText,
    /// A file or stream breaks off: a truncated archive, no permission.
    Unreadable,
    /// The library panicked, which it promises not to do.
    Panic,
}

impl Kind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Kind::InvalidJson => "invalid-json",
            Kind::NotUtf8 => "not-utf8",
            Kind::NoText => "no-text",
            Kind::RepeatedField => "repeated-field",
            Kind::KeyTaken => "key-taken",
            Kind::LineTooLong => "line-too-long",
            Kind::PageTooLong => "page-too-long",
            Kind::BadText => "bad-text",
            Kind::Unreadable => "unreadable",
            Kind::Panic => "panic",
        }
    }
}

/// Why a record could not be read, for scripts and for a person.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) kind: Kind,
    pub(crate) reason: String,
}

impl Fault {
    pub(crate) fn new(kind: Kind, reason: impl Into<String>) -> Self {
        Self { kind, reason: reason.into() }
    }

    /// The error as an object. The raw record is in `raw`; in `raw_hex` where it is not UTF-8; only its beginning where `bytes` is more
    /// than what is there.
    pub(crate) fn object(&self, item: &Item, raw: &[u8]) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("source".into(), json!(&*item.source));
        object.insert("line".into(), json!(item.line));
        object.insert("offset".into(), json!(item.offset));
        object.insert("kind".into(), json!(self.kind.as_str()));
        object.insert("reason".into(), json!(self.reason));
        object.insert("bytes".into(), json!(item.length));
        let cut = item.length > raw.len() as u64;
        match std::str::from_utf8(raw) {
            Ok(text) => object.insert("raw".into(), json!(text)),
            // The cut may go through a letter.
            Err(e) if cut && e.error_len().is_none() => {
                object.insert("raw".into(), json!(String::from_utf8_lossy(raw.get(..e.valid_up_to()).unwrap_or_default())))
            }
            Err(_) => object.insert("raw_hex".into(), json!(hex(raw))),
        };
        object
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
