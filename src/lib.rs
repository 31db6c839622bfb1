//! Turns the plain text of a crawled Bengali news page into a typed article.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod date;
pub mod field;
pub mod numeral;
mod span;
pub mod text;

pub use chrono;
pub use span::{Located, Span};
