//! Structured lines: bylines, picture credits, sources and sign-offs.

mod byline;
mod credit;
mod data;
mod hash;
mod letters;
mod lexicon;
mod name;
mod picture;
mod signoff;
mod source;
mod token;

pub use byline::{Byline, BylineKind, Certainty};
pub(crate) use byline::{Told, Word, are_no_byline, is_as_long, is_doubled, is_no_part, opens_no_byline, told};
pub use credit::Credit;
pub(crate) use picture::has_picture;
pub use signoff::Signoff;
pub(crate) use signoff::are_initials;
pub(crate) use source::{ALONE_WORDS, closing_sources, parts_label};
pub use source::{reported_by, sources_of};
pub(crate) use token::stands_in_no_byline;
