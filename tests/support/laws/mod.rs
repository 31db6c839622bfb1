//! The laws of the crate, for the tests on pages and for the fuzz targets, which run the same ones on whatever they make up.
//!
//! A law answers with its complaint.

pub mod date;
pub mod numeral;
pub mod page;
pub mod site;
pub mod text;

use khobor::Parser;
use std::fmt::Debug;
use std::iter::FusedIterator;

/// What a law says.
pub type Law = Result<(), String>;

/// A law for any bytes.
pub type OnBytes = fn(&[u8]) -> Law;

/// The fuzz targets, each with the laws that it checks on any bytes. `fuzz/seeds` has a folder for each.
pub const TARGETS: &[(&str, OnBytes)] = &[
    ("label", |bytes| label(&lossy(bytes))),
    ("parse", |bytes| parse(&lossy(bytes))),
    ("date", |bytes| date::all(&lossy(bytes))),
    ("numeral", |bytes| numeral::all(&lossy(bytes))),
    ("text", |bytes| text::all(&lossy(bytes))),
    ("site", |bytes| site::loses_nothing(seed(bytes), &lossy(bytes))),
];

/// Runs the laws of a target.
pub fn check(target: &str, bytes: &[u8]) -> Law {
    let found = TARGETS.iter().find(|(name, _)| *name == target);
    found.map_or_else(|| Err(format!("expected the name of a target, found {target}")), |(_, law)| law(bytes))
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Decides what [`site::Anything`] answers: the first eight bytes.
fn seed(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).fold(0, |seed, byte| seed << 8 | u64::from(*byte))
}

fn label(text: &str) -> Law {
    page::is_tiled(&Parser::generic(), text)?;
    page::is_tiled(&Parser::new(), text)?;
    let labels = page::labels(text);
    alike("label", &labels, &page::labels(text))?;
    // A carriage return at the end of a line would be a part of its line end in the twin, and is content in the page.
    let plain = text.replace('\r', "");
    alike("crlf label", &page::labels(&plain), &page::labels(&plain.replace('\n', "\r\n")))
}

fn parse(text: &str) -> Law {
    page::is_sound(&Parser::generic(), text)?;
    page::is_sound(&Parser::new(), text)?;
    page::is_all_furniture_without_an_article(&Parser::new(), text)?;
    page::is_the_same_twice(text)?;
    page::is_blind_to_line_ends(&text.replace('\r', ""))?;
    page::is_blind_to_encodings(text)?;
    page::is_blind_to_digits(text)
}

/// An iterator that has ended gives nothing more.
pub fn ends_for_good(mut iter: impl FusedIterator<Item: Debug>) -> Law {
    iter.by_ref().for_each(drop);
    (0..3).try_for_each(|_| iter.next().map_or(Ok(()), |more| Err(format!("{more:?} comes after the end"))))
}

/// Where two lists part ways.
pub fn alike<T: PartialEq + Debug>(what: &str, want: &[T], got: &[T]) -> Law {
    let at = (0..want.len().max(got.len())).find(|&n| want.get(n) != got.get(n));
    at.map_or(Ok(()), |n| Err(format!("{what} {}: expected {:?}, found {:?}", n + 1, want.get(n), got.get(n))))
}
