//! What is read: numbers, ranges, and where they stand.

use super::Decimal;
use crate::Span;
use core::fmt;

/// What a number counts, as its ending tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// How many: `১২`, `পাঁচজন`, `৪ হাজার`.
    Cardinal,
    /// Which one: `৫ম`, `পঞ্চম`, `২০শে`, `৮০তম`.
    Ordinal,
    /// Of a hundred: `২০%`, `২০ শতাংশ`, `শতকরা ২০ ভাগ`.
    Percent,
    /// An amount of money, of whatever currency: `২০ কোটি টাকা`, `৳৫০০`, `৫০০/-`.
    Money,
}

impl Kind {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cardinal => "cardinal",
            Self::Ordinal => "ordinal",
            Self::Percent => "percent",
            Self::Money => "money",
        }
    }
}

/// A number: an exact value and its kind.
///
/// ```
/// use khobor::numeral::{Decimal, Kind, parse};
///
/// let number = parse("২০ কোটি টাকা")?;
/// assert_eq!(number.value(), Decimal::from(200_000_000));
/// assert_eq!(number.kind(), Kind::Money);
/// assert_eq!(number.to_string(), "200000000");
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    value: Decimal,
    kind: Kind,
}

impl Number {
    /// A number of `kind`.
    ///
    /// ```
    /// # use khobor::numeral::{Decimal, Kind, Number, parse};
    /// assert_eq!(Number::new(Decimal::from(20), Kind::Percent), parse("২০%").unwrap());
    /// ```
    #[must_use]
    pub const fn new(value: Decimal, kind: Kind) -> Self {
        Self { value, kind }
    }

    /// What it is worth.
    ///
    /// ```
    /// # use khobor::numeral::parse;
    /// assert_eq!(parse("আড়াই")?.value().to_string(), "2.5");
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn value(self) -> Decimal {
        self.value
    }

    /// What it counts.
    ///
    /// ```
    /// # use khobor::numeral::{Kind, parse};
    /// assert_eq!(parse("একুশতম")?.kind(), Kind::Ordinal);
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.kind
    }
}

/// The value as a plain decimal with ASCII digits; [`bengali`](super::bengali) writes Bengali ones.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// As [`parse`](super::parse) does.
impl core::str::FromStr for Number {
    type Err = super::NumeralError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        super::parse(text)
    }
}

/// Two numbers of one kind, the first below the second: `৫-৭ জন`, `পাঁচ থেকে ছয় লাখ`.
///
/// ```
/// use khobor::numeral::{Decimal, parse_range};
///
/// let range = parse_range("পাঁচ থেকে ছয় লাখ")?;
/// assert_eq!((range.low(), range.high()), (Decimal::from(500_000), Decimal::from(600_000)));
/// assert_eq!(range.to_string(), "500000-600000");
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    low: Decimal,
    high: Decimal,
    kind: Kind,
}

impl Range {
    /// The range from `low` to `high`; `None` unless `low` is below `high`.
    ///
    /// ```
    /// # use khobor::numeral::{Decimal, Kind, Range};
    /// assert!(Range::new(Decimal::from(5), Decimal::from(7), Kind::Cardinal).is_some());
    /// assert!(Range::new(Decimal::from(7), Decimal::from(5), Kind::Cardinal).is_none());
    /// ```
    #[must_use]
    pub fn new(low: Decimal, high: Decimal, kind: Kind) -> Option<Self> {
        (low < high).then_some(Self { low, high, kind })
    }

    /// The lower end.
    ///
    /// ```
    /// # use khobor::numeral::{Decimal, parse_range};
    /// assert_eq!(parse_range("১০–১২")?.low(), Decimal::from(10));
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn low(self) -> Decimal {
        self.low
    }

    /// The upper end, which belongs to the range.
    ///
    /// ```
    /// # use khobor::numeral::{Decimal, parse_range};
    /// assert_eq!(parse_range("১০–১২")?.high(), Decimal::from(12));
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn high(self) -> Decimal {
        self.high
    }

    /// What it counts.
    ///
    /// ```
    /// # use khobor::numeral::{Kind, parse_range};
    /// assert_eq!(parse_range("২০-২৫ শতাংশ")?.kind(), Kind::Percent);
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.kind
    }
}

/// Both ends as plain decimals, with a hyphen between them.
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.low, self.high)
    }
}

/// The number that opens a text, as [`parse_prefix`](super::parse_prefix) finds it.
///
/// ```
/// use khobor::numeral::parse_prefix;
///
/// let text = "৪ হাজার ৩৮৪ জন শিক্ষার্থী";
/// let prefix = parse_prefix(text)?;
/// assert_eq!(prefix.number().to_string(), "4384");
/// assert_eq!(prefix.numeral().of(text), Some("৪ হাজার ৩৮৪"));
/// assert_eq!(prefix.span().of(text), Some("৪ হাজার ৩৮৪ জন"));
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Prefix {
    pub(super) number: Number,
    pub(super) numeral: Span,
    pub(super) span: Span,
}

impl Prefix {
    /// The number.
    ///
    /// ```
    /// # use khobor::numeral::parse_prefix;
    /// assert_eq!(parse_prefix("৩১০টি বাস")?.number().to_string(), "310");
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn number(self) -> Number {
        self.number
    }

    /// The bytes of the number itself, with its sign and without its ending.
    ///
    /// ```
    /// # use khobor::numeral::parse_prefix;
    /// assert_eq!(parse_prefix("৩১০টি বাস")?.numeral().of("৩১০টি বাস"), Some("৩১০"));
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn numeral(self) -> Span {
        self.numeral
    }

    /// The bytes of the number with its ending.
    ///
    /// ```
    /// # use khobor::numeral::parse_prefix;
    /// assert_eq!(parse_prefix("৩১০টি বাস")?.span().of("৩১০টি বাস"), Some("৩১০টি"));
    /// # Ok::<(), khobor::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn span(self) -> Span {
        self.span
    }
}

/// What [`find_iter`](super::find_iter) finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Found {
    /// One number.
    Number(Number),
    /// A range of numbers.
    Range(Range),
}
