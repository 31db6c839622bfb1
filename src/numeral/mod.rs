//! Bengali numbers: digits, number words, units and endings read exactly, and written again.

/// The value of a digit, Bengali (`০`–`৯`) or ASCII.
///
/// ```
/// use khobor::numeral::digit;
///
/// assert_eq!(digit('৭'), Some(7));
/// assert_eq!(digit('7'), Some(7));
/// assert_eq!(digit('ক'), None);
/// ```
#[inline]
#[must_use]
pub const fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '০'..='৯' => Some((c as u32 - '০' as u32) as u8),
        _ => None,
    }
}
