//! Exact decimals: what a number is worth, without floating point.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

/// The highest power of ten that an `i128` holds.
const MAX_SCALE: u8 = 38;

/// An exact decimal, `mantissa / 10^scale`, kept without trailing zeros after the point, so that equal values are equal.
///
/// ```
/// use khobor::numeral::Decimal;
///
/// let price = Decimal::new(1250, 2).unwrap();
/// assert_eq!(price.to_string(), "12.5");
/// assert_eq!((price.mantissa(), price.scale()), (125, 1));
/// assert!(price > Decimal::from(12));
/// assert_eq!(i64::try_from(Decimal::from(4384)), Ok(4384));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    mantissa: i128,
    scale: u8,
}

impl Decimal {
    pub(super) const ZERO: Self = Self { mantissa: 0, scale: 0 };
    pub(super) const ONE: Self = Self { mantissa: 1, scale: 0 };

    /// `mantissa / 10^scale`; `None` where, without trailing zeros, more than 38 places are left after the point.
    ///
    /// ```
    /// use khobor::numeral::Decimal;
    ///
    /// assert_eq!(Decimal::new(-5, 1).unwrap().to_string(), "-0.5");
    /// assert_eq!(Decimal::new(1, 39), None);
    /// ```
    #[must_use]
    pub const fn new(mut mantissa: i128, mut scale: u8) -> Option<Self> {
        if mantissa == 0 {
            return Some(Self::ZERO);
        }
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        if scale > MAX_SCALE { None } else { Some(Self { mantissa, scale }) }
    }

    /// The digits, without the point.
    ///
    /// ```
    /// # use khobor::numeral::Decimal;
    /// assert_eq!(Decimal::new(25, 1).unwrap().mantissa(), 25);
    /// ```
    #[must_use]
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// How many of the digits stand after the point; at most 38.
    ///
    /// ```
    /// # use khobor::numeral::Decimal;
    /// assert_eq!(Decimal::new(25, 1).unwrap().scale(), 1);
    /// assert_eq!(Decimal::new(20, 1).unwrap().scale(), 0);
    /// ```
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Whether nothing stands after the point.
    ///
    /// ```
    /// # use khobor::numeral::Decimal;
    /// assert!(Decimal::new(20, 1).unwrap().is_integer());
    /// assert!(!Decimal::new(25, 1).unwrap().is_integer());
    /// ```
    #[must_use]
    pub const fn is_integer(self) -> bool {
        self.scale == 0
    }

    pub(super) fn checked_neg(self) -> Option<Self> {
        Some(Self { mantissa: self.mantissa.checked_neg()?, scale: self.scale })
    }

    pub(super) fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Self::new(self.at_scale(scale)?.checked_add(other.at_scale(scale)?)?, scale)
    }

    pub(super) fn checked_mul(self, other: Self) -> Option<Self> {
        // A factor of ten in one mantissa may cancel places of the other: 2.5 × 10^7 needs no 8-digit product.
        let (mut a, mut b, mut scale) = (self.mantissa, other.mantissa, self.scale.checked_add(other.scale)?);
        for m in [&mut a, &mut b] {
            while scale > 0 && *m != 0 && *m % 10 == 0 {
                *m /= 10;
                scale -= 1;
            }
        }
        Self::new(a.checked_mul(b)?, scale)
    }

    /// `self / divisor` where the result ends, within the places there are: 1 / 8, but not 1 / 3.
    pub(super) fn checked_div(self, divisor: u8) -> Option<Self> {
        let divisor = i128::from(divisor);
        (0..=MAX_SCALE).find_map(|places| {
            let mantissa = self.mantissa.checked_mul(10i128.checked_pow(u32::from(places))?)?;
            if divisor != 0 && mantissa % divisor == 0 { Self::new(mantissa / divisor, self.scale + places) } else { None }
        })
    }

    /// The mantissa that goes with a larger scale.
    fn at_scale(self, scale: u8) -> Option<i128> {
        self.mantissa.checked_mul(10i128.checked_pow(u32::from(scale - self.scale))?)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.at_scale(scale), other.at_scale(scale)) {
            (Some(a), Some(b)) => a.cmp(&b),
            // With the other's places it passes an i128, so it is the larger one in magnitude, and its sign decides.
            (None, _) => self.mantissa.cmp(&0),
            (_, None) => 0.cmp(&other.mantissa),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Plain decimal with ASCII digits: `-1250.75`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = [b'0'; 40];
        let (integer, fraction) = self.digits(&mut buffer);
        f.write_str(if self.mantissa < 0 { "-" } else { "" })?;
        f.write_str(integer)?;
        if fraction.is_empty() { Ok(()) } else { write!(f, ".{fraction}") }
    }
}

impl Decimal {
    /// The ASCII digits before and after the point; at least one stands before it.
    pub(super) fn digits(self, buffer: &mut [u8; 40]) -> (&str, &str) {
        let (mut m, mut start, scale) = (self.mantissa.unsigned_abs(), buffer.len(), usize::from(self.scale));
        buffer.fill(b'0');
        while m > 0 && start > 0 {
            start -= 1;
            buffer[start] = b'0' + (m % 10) as u8;
            m /= 10;
        }
        let start = start.min(buffer.len() - scale - 1);
        let text = core::str::from_utf8(&buffer[start..]).unwrap_or("0");
        text.split_at(text.len() - scale)
    }
}

/// Reads what [`Display`](fmt::Display) writes, with zeros before and behind it too: `-1250.75`, `007.50`. What newspapers print is for
/// [`parse`](super::parse).
///
/// ```
/// use khobor::numeral::Decimal;
///
/// assert_eq!("-12.50".parse(), Ok(Decimal::new(-125, 1).unwrap()));
/// assert!(["", "-", "12.", ".5", "+1", "1e3", "১২"].iter().all(|text| text.parse::<Decimal>().is_err()));
/// ```
impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (integer, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        if integer.is_empty() || fraction.is_empty() {
            return Err(NotADecimal);
        }
        let fraction = fraction.trim_end_matches('0');
        let mut mantissa = 0i128;
        for digit in integer.bytes().chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return Err(NotADecimal);
            }
            let next = mantissa.checked_mul(10).and_then(|m| m.checked_add(sign * i128::from(digit - b'0')));
            mantissa = next.ok_or(NotADecimal)?;
        }
        u8::try_from(fraction.len()).ok().and_then(|scale| Self::new(mantissa, scale)).ok_or(NotADecimal)
    }
}

/// The text is no decimal as a [`Decimal`] is written, or one that it cannot hold.
///
/// ```
/// use khobor::numeral::Decimal;
///
/// let error = "12,5".parse::<Decimal>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a decimal in ASCII digits, such as `-12.5`, of at most 38 places and an `i128` without the point");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a decimal in ASCII digits, such as `-12.5`, of at most 38 places and an `i128` without the point")]
#[non_exhaustive]
pub struct NotADecimal;

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({self})")
    }
}

/// The decimal is not a whole number, or lies outside the integer type.
///
/// ```
/// use khobor::numeral::Decimal;
///
/// let error = u8::try_from(Decimal::from(300)).unwrap_err();
/// assert_eq!(error.to_string(), "expected a whole number that the integer type holds");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a whole number that the integer type holds")]
#[non_exhaustive]
pub struct NotAnInteger;

macro_rules! integers {
    ($($int:ty),*) => {$(
        impl TryFrom<Decimal> for $int {
            type Error = NotAnInteger;

            fn try_from(decimal: Decimal) -> Result<Self, NotAnInteger> {
                if !decimal.is_integer() {
                    return Err(NotAnInteger);
                }
                Self::try_from(decimal.mantissa).map_err(|_| NotAnInteger)
            }
        }
    )*};
}

macro_rules! from_integers {
    ($($int:ty),*) => {$(
        impl From<$int> for Decimal {
            fn from(value: $int) -> Self {
                Self { mantissa: i128::from(value), scale: 0 }
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128);
from_integers!(u8, u16, u32, u64, i8, i16, i32, i64, i128);

#[cfg(test)]
mod tests {
    use super::Decimal;
    use proptest::prelude::*;

    #[test]
    fn extremes_print_and_compare() {
        let (low, high) = (Decimal::from(i128::MIN), Decimal::from(i128::MAX));
        assert_eq!(low.to_string(), i128::MIN.to_string());
        assert_eq!(high.to_string(), i128::MAX.to_string());
        let tiny = Decimal::new(1, 38).unwrap();
        assert_eq!(tiny.to_string(), format!("0.{}1", "0".repeat(37)));
        assert!([low, high, tiny].into_iter().all(|extreme| extreme.to_string().parse() == Ok(extreme)));
        for beyond in [format!("{high}0"), format!("{low}.5"), format!("0.{}1", "0".repeat(38)), format!("0.{}1", "0".repeat(256))] {
            assert!(beyond.parse::<Decimal>().is_err(), "{beyond}");
        }
        assert!(low < tiny && tiny < high && Decimal::new(-1, 38).unwrap() > low);
        assert_eq!(low.checked_neg(), None);
    }

    #[test]
    fn arithmetic_is_exact_or_fails() {
        let d = |m, s| Decimal::new(m, s).unwrap();
        assert_eq!(d(25, 1).checked_mul(Decimal::from(10_000_000)), Some(Decimal::from(25_000_000)));
        let long = 10i128.pow(36) + 1;
        assert_eq!(d(long, 8).checked_mul(Decimal::from(10i64.pow(8))), Some(Decimal::from(long)));
        assert_eq!(Decimal::from(10i64.pow(8)).checked_mul(d(long, 8)), Some(Decimal::from(long)));
        assert_eq!(d(325, 2).checked_add(d(75, 2)), Some(Decimal::from(4)));
        assert_eq!(Decimal::from(i128::MAX).checked_add(Decimal::ONE), None);
        assert_eq!(Decimal::from(3).checked_div(8), Some(d(375, 3)));
        assert_eq!(Decimal::from(1).checked_div(3), None);
        assert_eq!(Decimal::from(1).checked_div(0), None);
    }

    #[test]
    fn places_are_left_over_or_lost() {
        let d = |m, s| Decimal::new(m, s).unwrap();
        assert_eq!(Decimal::new(10, 39), Some(d(1, 38)));
        assert_eq!(Decimal::new(1, 39), None);
        assert_eq!(d(1, 38).checked_mul(d(1, 1)), None);
        assert_eq!(d(1, 38).checked_mul(Decimal::from(10)), Some(d(1, 37)));
        assert_eq!(d(1, 38).checked_div(2), None);
        assert_eq!(d(1, 37).checked_div(2), Some(d(5, 38)));
        assert!(Decimal::new(-1, 38).unwrap() > Decimal::from(i128::MIN) && d(1, 38) < Decimal::from(10).checked_mul(d(1, 38)).unwrap());
    }

    proptest! {
        /// Zeros around it change nothing.
        #[test]
        fn what_is_written_is_read_back(mantissa in any::<i128>(), small in -1_000i128..1_000, scale in 0..=38u8, zeros in 0..300usize) {
            for decimal in [mantissa, small].into_iter().filter_map(|m| Decimal::new(m, scale)) {
                let text = decimal.to_string();
                prop_assert_eq!(text.parse(), Ok(decimal));
                let (sign, digits) = text.split_at(usize::from(text.starts_with('-')));
                let (point, zeros) = (if decimal.is_integer() { "." } else { "" }, "0".repeat(zeros + 1));
                prop_assert_eq!(format!("{sign}{zeros}{digits}{point}{zeros}").parse(), Ok(decimal));
            }
        }

        /// With as many places after the point, decimals are integers, which everybody can reckon with.
        #[test]
        fn order_and_arithmetic_are_those_of_integers(m in -20_000i128..20_000, s in 0u8..=4, n in -20_000i128..20_000, t in 0u8..=4, by in 1u8..=12) {
            let (x, y) = (Decimal::new(m, s).unwrap(), Decimal::new(n, t).unwrap());
            let (a, b) = (m * 10i128.pow(u32::from(4 - s)), n * 10i128.pow(u32::from(4 - t)));
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
            prop_assert_eq!(x == y, a == b);
            prop_assert_eq!(x.is_integer(), a % 10_000 == 0);
            prop_assert_eq!(x.checked_neg(), Decimal::new(-a, 4));
            prop_assert_eq!(x.checked_add(y), Decimal::new(a + b, 4));
            prop_assert_eq!(x.checked_mul(y), Decimal::new(a * b, 8));
            // A quotient ends unless a three, seven or eleven is left in the divisor.
            match x.checked_div(by) {
                Some(quotient) => prop_assert_eq!(quotient.checked_mul(Decimal::from(by)), Some(x)),
                None => prop_assert!([3, 7, 11].iter().any(|prime| by % prime == 0) && a % i128::from(by) != 0),
            }
        }
    }
}
