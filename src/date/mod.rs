//! Dates and times as Bengali newspapers print them.

mod bangla;
mod error;
mod find;
mod format;
mod grammar;
mod hijri;
mod label;
mod lex;
mod reader;
mod resolve;
mod stamp;
mod west_bengal;
mod whole;
mod words;

pub use bangla::{BanglaDate, CalendarError, CalendarErrorKind, Certainty, Reckoning};
pub use error::{DateError, DateErrorKind};
pub use find::FindIter;
pub use format::{Clock, Order, Style};
pub use hijri::HijriDate;
pub use reader::Reader;
pub use stamp::{Calendar, Note, Role, Stamp};

/// The date that the whole of `text` is, without hints.
pub fn parse(text: &str) -> Result<Stamp, DateError> {
    Reader::new().parse(text)
}

/// The dates in `text`, without hints.
pub const fn find_iter(text: &str) -> FindIter<'_> {
    Reader::new().find_iter(text)
}
