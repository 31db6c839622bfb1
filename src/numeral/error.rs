//! Why a text is not a number, and where.

use crate::Span;
use crate::excerpt::Excerpt;
use core::fmt;

/// What keeps a text from being one exact number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumeralErrorKind {
    /// Nothing but white space.
    Empty,
    /// No number opens the text: `ঢাকা`, `সাতক্ষীরা`, `হাজারো`.
    NotANumber,
    /// A word that needs a number or a unit after it stands alone: `পৌনে`, `সাড়ে কোটি`.
    Incomplete,
    /// Commas that are neither Indian (`১২,৩৪,৫৬৭`) nor Western (`১,২৩৪,৫৬৭`) grouping: `১২,৩,৪৫৬`.
    Grouping,
    /// Units that do not go down, or a part not below the unit before it: `২ লাখ ৩ লাখ`, `৪ হাজার ১৩৮৪`.
    UnitOrder,
    /// More digits than an `i128` holds.
    Overflow,
    /// A range, a score or an alternative: `১০-১২`, `২ বা ৩`, `৪/৫`. [`parse_range`](super::parse_range) reads ranges.
    Range,
    /// The second number of a range is not the larger one: `৩-২`.
    Descending,
    /// Several numbers in a row: `এক দুই তিন`.
    List,
    /// A number that is only about right: `৭ শতাধিক`, `৫০+`, `হাজার পাঁচেক`.
    Inexact,
    /// A code, a version, a clock time or a formula: `১২ক`, `২.৫.১`, `১০:৩০`, `৫×৩`.
    Code,
    /// Something follows the number; only [`parse`](super::parse) and [`parse_range`](super::parse_range) mind.
    Trailing,
}

impl NumeralErrorKind {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotANumber => "not-a-number",
            Self::Incomplete => "incomplete",
            Self::Grouping => "grouping",
            Self::UnitOrder => "unit-order",
            Self::Overflow => "overflow",
            Self::Range => "range",
            Self::Descending => "descending",
            Self::List => "list",
            Self::Inexact => "inexact",
            Self::Code => "code",
            Self::Trailing => "trailing",
        }
    }

    const fn expectation(self) -> &'static str {
        match self {
            Self::Empty => "expected a number, found nothing",
            Self::NotANumber => "expected a digit or a number word, found",
            Self::Incomplete => "expected a number or a unit to complete",
            Self::Grouping => "expected groups of three digits, or of two before the last three, in",
            Self::UnitOrder => "expected each part of the number to be below the unit before it in",
            Self::Overflow => "expected a number of at most 38 digits, not",
            Self::Range => "expected one number, not a range or an alternative,",
            Self::Descending => "expected the lower number of the range first in",
            Self::List => "expected one number, not a list,",
            Self::Inexact => "expected an exact number, not",
            Self::Code => "expected a number, not a code, a time or a formula,",
            Self::Trailing => "expected nothing after the number but",
        }
    }
}

/// Why a text could not be read as a number: a kind, and the bytes it is about.
///
/// ```
/// use khobor::numeral::{NumeralErrorKind, parse};
///
/// let error = parse("১২,৩,৪৫৬ টাকা").unwrap_err();
/// assert_eq!(error.kind(), NumeralErrorKind::Grouping);
/// assert_eq!(error.span().of("১২,৩,৪৫৬ টাকা"), Some("১২,৩,৪৫৬"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumeralError {
    kind: NumeralErrorKind,
    excerpt: Excerpt,
}

impl NumeralError {
    pub(super) fn new(kind: NumeralErrorKind, text: &str, span: Span) -> Self {
        Self { kind, excerpt: Excerpt::new(text, span) }
    }

    /// What is wrong.
    ///
    /// ```
    /// # use khobor::numeral::{NumeralErrorKind, parse};
    /// assert_eq!(parse("৭ শতাধিক").unwrap_err().kind(), NumeralErrorKind::Inexact);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> NumeralErrorKind {
        self.kind
    }

    /// The bytes of the text that are at fault.
    ///
    /// ```
    /// # use khobor::numeral::parse;
    /// assert_eq!(parse("১২ লাখ ঢাকায়").unwrap_err().span().of("১২ লাখ ঢাকায়"), Some("ঢাকায়"));
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.excerpt.span()
    }
}

impl fmt::Display for NumeralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.expectation())?;
        if self.kind == NumeralErrorKind::Empty { Ok(()) } else { write!(f, " {}", self.excerpt) }
    }
}

impl core::error::Error for NumeralError {}

/// A fault inside the grammar: its kind, and the part of the text from the beginning of `from` to the beginning of `to`, both of which
/// reach to the end of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault<'t> {
    pub(super) kind: NumeralErrorKind,
    pub(super) from: &'t str,
    pub(super) to: &'t str,
}

impl<'t> Fault<'t> {
    pub(super) const fn new(kind: NumeralErrorKind, from: &'t str, to: &'t str) -> Self {
        Self { kind, from, to }
    }

    pub(super) fn in_text(self, text: &str) -> NumeralError {
        let (from, to) = (text.len() - self.from.len().min(text.len()), text.len() - self.to.len().min(text.len()));
        NumeralError::new(self.kind, text, Span::between(from, to.max(from)))
    }
}

impl<'t> nom::error::ParseError<&'t str> for Fault<'t> {
    fn from_error_kind(input: &'t str, _: nom::error::ErrorKind) -> Self {
        Self::new(NumeralErrorKind::NotANumber, input, input)
    }

    fn append(_: &'t str, _: nom::error::ErrorKind, other: Self) -> Self {
        other
    }
}

/// What a parser of the grammar gives: `nom::Err::Error` where it does not apply, `Failure` where the text is no exact number.
pub(super) type Parsed<'t, T> = nom::IResult<&'t str, T, Fault<'t>>;

/// The failure of kind `kind` over the text from `from` to `to`.
pub(super) const fn refuse<'t, T>(kind: NumeralErrorKind, from: &'t str, to: &'t str) -> Parsed<'t, T> {
    Err(nom::Err::Failure(Fault::new(kind, from, to)))
}

/// That a parser does not apply at `at`.
pub(super) const fn not_here<'t, T>(at: &'t str) -> Parsed<'t, T> {
    Err(nom::Err::Error(Fault::new(NumeralErrorKind::NotANumber, at, at)))
}
