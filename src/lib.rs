//! Turns the plain text of a crawled Bengali news page into a typed article.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod article;
pub mod block;
pub mod date;
mod error;
pub mod field;
mod generic;
mod label;
mod note;
pub mod numeral;
mod page;
mod parser;
pub mod site;
mod span;
pub mod text;
#[cfg(feature = "training")]
pub mod training;

pub use article::{Article, ArticleBuf, Edition, Image, Paragraph, Related, Value};
pub use chrono;
pub use error::Error;
pub use label::{Label, UnknownLabel};
pub use note::{Note, NoteKind};
pub use page::Page;
pub use parser::{DEFAULT_MAX_BYTES, Parser};
pub use span::{Located, Span};

/// Reads the article of a page: [`Parser::parse`] with the built-in sites and no hints.
///
/// # Errors
///
/// [`Error::NoArticle`] where the page has neither a story nor a headline of its own; [`Error::TooLong`] over
/// [`DEFAULT_MAX_BYTES`].
pub fn parse<'t>(page: impl Into<Page<'t>>) -> Result<Article<'t>, Error> {
    Parser::new().parse(page)
}
