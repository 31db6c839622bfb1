//! Turns the plain text of a crawled Bengali news page into a typed article.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod block;
pub mod date;
pub mod field;
mod generic;
mod label;
pub mod numeral;
mod page;
mod span;
pub mod text;
#[cfg(feature = "training")]
pub mod training;

pub use chrono;
pub use label::{Label, UnknownLabel};
pub use page::Page;
pub use span::{Located, Span};
