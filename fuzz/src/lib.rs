//! What the fuzz targets share: the crate's laws, which its tests check too, and what inputs are made of.
//!
//! Inputs are plain text, so that a kept one can be read, and replayed by `cargo test` without a fuzzer. They change by
//! whole lines of a page and by words as often as by bytes: bytes alone would hardly ever make a date or a byline.

mod mutate;
mod page;
#[path = "../../tests/support/mod.rs"]
mod support;

pub use mutate::{Matter, mutate};

/// Runs the laws of a target.
///
/// # Panics
///
/// Where a law is broken, with its complaint.
pub fn check(target: &str, bytes: &[u8]) {
    if let Err(complaint) = support::laws::check(target, bytes) {
        panic!("{complaint}");
    }
}
