//! Why a string is no date.

use crate::Span;
use crate::excerpt::Excerpt;
use core::fmt;

/// Why a string is no date: what was expected, and where.
///
/// ```
/// use khobor::date::{self, DateErrorKind};
///
/// let error = date::parse("৩১ জুন ২০২৫").unwrap_err();
/// assert_eq!(error.kind(), DateErrorKind::NoSuchDay);
/// assert_eq!(error.span().of("৩১ জুন ২০২৫"), Some("৩১ জুন ২০২৫"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    kind: DateErrorKind,
    excerpt: Excerpt,
}

/// The kinds of [`DateError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateErrorKind {
    /// There is nothing to read.
    Empty,
    /// There is no date here.
    NotADate,
    /// More stands there than one date.
    Trailing,
    /// The month does not exist, or is not in 1–12.
    NoSuchMonth,
    /// The month does not have that day.
    NoSuchDay,
    /// No clock shows that time.
    NoSuchTime,
    /// The year is not one that newspapers print: 1500–2199, in the Bangla calendar 1200–1520, in the Hijri one 1000–1600.
    NoSuchYear,
    /// The date counts from today, and the reader has no reference time.
    NeedsNow,
}

impl DateErrorKind {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotADate => "not-a-date",
            Self::Trailing => "trailing",
            Self::NoSuchMonth => "no-such-month",
            Self::NoSuchDay => "no-such-day",
            Self::NoSuchTime => "no-such-time",
            Self::NoSuchYear => "no-such-year",
            Self::NeedsNow => "needs-now",
        }
    }
}

impl DateError {
    pub(super) fn new(kind: DateErrorKind, text: &str, span: Span) -> Self {
        Self { kind, excerpt: Excerpt::new(text, span) }
    }

    /// What kind of error it is.
    #[must_use]
    pub const fn kind(&self) -> DateErrorKind {
        self.kind
    }

    /// The part of the text that could not be read.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.excerpt.span()
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            DateErrorKind::Empty => return f.write_str("expected a date, found nothing"),
            DateErrorKind::NotADate => "expected a date, found",
            DateErrorKind::Trailing => "expected nothing after the date but",
            DateErrorKind::NoSuchMonth => "expected a month from 1 to 12 in",
            DateErrorKind::NoSuchDay => "expected a day that the month has in",
            DateErrorKind::NoSuchTime => "expected a time from 00:00 to 23:59, found",
            DateErrorKind::NoSuchYear => "expected a year of 1500 to 2199 (bangla: 1200 to 1520; hijri: 1000 to 1600) in",
            DateErrorKind::NeedsNow => "expected a date, or a reference time (`Reader::now`) to count from, found",
        };
        write!(f, "{what} {}", self.excerpt)
    }
}

impl core::error::Error for DateError {}
