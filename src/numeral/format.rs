//! Writing numbers the Bengali way.

use super::Decimal;
use core::fmt;

/// How the digits before the point are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grouping {
    /// Three, then two and two: `১২,৩৪,৫৬,৭৮৯`, as Bengali newspapers print.
    #[default]
    Indian,
    /// Three and three: `১২৩,৪৫৬,৭৮৯`.
    Western,
    /// No commas: `১২৩৪৫৬৭৮৯`, as in years and serial numbers.
    None,
}

/// `value` in Bengali digits, grouped the Indian way unless told otherwise.
///
/// ```
/// use khobor::numeral::{Grouping, bengali, parse};
///
/// assert_eq!(bengali(1234567).to_string(), "১২,৩৪,৫৬৭");
/// assert_eq!(bengali(1234567).grouping(Grouping::Western).to_string(), "১,২৩৪,৫৬৭");
/// assert_eq!(bengali(2024).grouping(Grouping::None).to_string(), "২০২৪");
/// assert_eq!(bengali(6).ordinal().to_string(), "৬ষ্ঠ");
/// assert_eq!(bengali(parse("সাড়ে তিন")?.value()).to_string(), "৩.৫");
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
#[must_use]
pub fn bengali(value: impl Into<Decimal>) -> Bengali {
    Bengali { value: value.into(), grouping: Grouping::Indian, ordinal: false }
}

/// A number that displays itself in Bengali digits; made by [`bengali`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bengali {
    value: Decimal,
    grouping: Grouping,
    ordinal: bool,
}

impl Bengali {
    /// With other commas.
    ///
    /// ```
    /// # use khobor::numeral::{Grouping, bengali};
    /// assert_eq!(bengali(10_000_000).grouping(Grouping::Western).to_string(), "১০,০০০,০০০");
    /// ```
    #[must_use]
    pub const fn grouping(self, grouping: Grouping) -> Self {
        Self { grouping, ..self }
    }

    /// With the ordinal mark: `১ম ২য় ৩য় ৪র্থ ৫ম ৬ষ্ঠ ৭ম … ১০ম`, and `তম` after all others.
    ///
    /// ```
    /// # use khobor::numeral::bengali;
    /// assert_eq!(bengali(4).ordinal().to_string(), "৪র্থ");
    /// assert_eq!(bengali(11).ordinal().to_string(), "১১তম");
    /// ```
    #[must_use]
    pub const fn ordinal(self) -> Self {
        Self { ordinal: true, ..self }
    }

    fn mark(self) -> &'static str {
        match u8::try_from(self.value) {
            Ok(1 | 5 | 7..=10) => "ম",
            Ok(2 | 3) => "য\u{9BC}",
            Ok(4) => "র্থ",
            Ok(6) => "ষ্ঠ",
            _ => "তম",
        }
    }
}

impl fmt::Display for Bengali {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = [b'0'; 40];
        let (integer, fraction) = self.value.digits(&mut buffer);
        if self.value.mantissa() < 0 {
            f.write_str("-")?;
        }
        for (at, digit) in integer.bytes().enumerate() {
            if at > 0 && self.grouping.separates(integer.len() - at) {
                f.write_str(",")?;
            }
            f.write_str(DIGITS[usize::from(digit - b'0')])?;
        }
        if !fraction.is_empty() {
            f.write_str(".")?;
        }
        for digit in fraction.bytes() {
            f.write_str(DIGITS[usize::from(digit - b'0')])?;
        }
        f.write_str(if self.ordinal { self.mark() } else { "" })
    }
}

impl Grouping {
    /// Whether a comma stands before the last `left` digits.
    const fn separates(self, left: usize) -> bool {
        match self {
            Self::Indian => left == 3 || (left > 3 && left % 2 == 1),
            Self::Western => left.is_multiple_of(3),
            Self::None => false,
        }
    }
}

const DIGITS: [&str; 10] = ["০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯"];
