//! Dates and times as Bengali newspapers print them.

mod bangla;
mod hijri;
mod west_bengal;

pub use bangla::{BanglaDate, CalendarError, CalendarErrorKind, Certainty, Reckoning};
pub use hijri::HijriDate;
