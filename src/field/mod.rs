//! Structured lines: bylines, picture credits, sources and sign-offs.

mod byline;
mod credit;
mod data;
mod letters;
mod lexicon;
mod name;
mod signoff;
mod source;
mod token;

pub(crate) use byline::is_no_byline;
pub use byline::{Byline, BylineKind, Certainty};
pub use credit::Credit;
pub use signoff::Signoff;
pub use source::{reported_by, sources_of};
pub(crate) use token::stands_in_no_byline;
