//! The types that show themselves by name: [`Display`](core::fmt::Display) writes what their `as_str` gives, and heeds a width.
//!
//! A [`Doubt`](crate::date::Doubt) and a [`NoteKind`](crate::NoteKind) have names too, but say in words what they are.

use crate::{Edition, Encoding, Label, List, date, field, numeral, text};
use core::fmt;

macro_rules! show_by_name {
    ($($named:ty,)*) => {$(
        impl fmt::Display for $named {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    )*};
}

show_by_name! {
    Edition,
    Encoding,
    Label,
    List,
    date::Calendar,
    date::CalendarErrorKind,
    date::Certainty,
    date::DateErrorKind,
    date::Reckoning,
    date::Role,
    field::BylineKind,
    field::Certainty,
    numeral::Kind,
    numeral::NumeralErrorKind,
    text::DamageKind,
}
