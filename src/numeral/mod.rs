//! Bengali numbers: digits, number words, units and endings read exactly, and written again.
//!
//! A Bengali newspaper writes one number in many ways: `৪,৩৮৪`, `4384`, `৪ হাজার ৩৮৪`, `চার হাজার তিনশ চুরাশি`; glues things to it
//! (`৩১০টি`, `চারজনের`, `১০ হাজারের`); halves it (`দেড় লাখ`, `সাড়ে ৭ লাখ কোটি`); and has words that begin with a number and are none
//! (`সাতক্ষীরা`, `নয়াদিল্লি`, `একসময়`). This module reads the first and refuses the last.
//!
//! | to | call |
//! |---|---|
//! | read a string that is a number | [`parse`], or [`parse_range`] for `৫-৭ জন` |
//! | read the number that opens a string | [`parse_prefix`] |
//! | search a text | [`find_iter`] |
//! | write a number | [`bengali`] |
//! | read one digit | [`digit`] |
//!
//! ```
//! use khobor::numeral::{bengali, parse, parse_prefix};
//!
//! assert_eq!(parse("৭ লাখ ৯৭ হাজার কোটি টাকা")?.to_string(), "7970000000000");
//! assert_eq!(parse("সাড়ে তিন হাজার")?.to_string(), "3500");
//! assert_eq!(parse("৫ দশমিক ২৫ শতাংশ")?.to_string(), "5.25");
//! assert_eq!(parse_prefix("১০ হাজারের বেশি মানুষ")?.number().to_string(), "10000");
//! assert!(parse("সাতক্ষীরা").is_err());
//! assert_eq!(bengali(4384).to_string(), "৪,৩৮৪");
//! # Ok::<(), khobor::numeral::NumeralError>(())
//! ```
//!
//! # What is read
//!
//! * Digits of both kinds, mixed too; Indian and Western commas; `.` and `·` before decimals, and spoken decimals (`২ দশমিক ৫`);
//!   `-`, `−` and `মাইনাস`; `½`.
//! * The words for 0 to 100 in the spellings that are printed, with chandrabindu or without; `শ হাজার লাখ লক্ষ কোটি`, `মিলিয়ন` and its
//!   like, multiplied too (`লাখ কোটি`); `ডজন হালি জোড়া`; `দেড় আড়াই আধা` and `পৌনে সোয়া সাড়ে` before a number; `তিন-চতুর্থাংশ`.
//! * Ordinals: `১ম`, `২৬শে`, `৮০তম`, `পঞ্চম`, `একবিংশ`, `পহেলা`, `বিশতম`.
//! * Endings, glued on, behind a hyphen or an apostrophe, and some after a blank: classifiers (`টি`, `জন`, `খানা`), cases, `ই` and `ও`,
//!   percent, money. They decide the [`Kind`], never the value.
//!
//! # What is not
//!
//! Refused, each with a [kind](NumeralErrorKind) of its own: ranges and scores where one number is asked for (`৩-২`, `১/২`), what is
//! only about right (`৭ শতাধিক`, `হাজারখানেক`, `কয়েক হাজার`), lists (`এক দুই তিন`), codes (`১২ক`, `5G`), versions, times, wrong commas,
//! units in the wrong order. Old Bengali fractions (`৴`), Roman numerals and units in Latin letters are not read. `এক` is a number
//! though it is also an article, and a unit alone is one of it (`হাজার টাকা`). A score with the lower number first looks like a range.
//!
//! Values are exact: a [`Decimal`] is an integer of 128 bits and a power of ten, no floating point is used, and what does not fit
//! is an error. Matching does not depend on the encoding (precomposed letters, joiners, NBSP); a number never runs on over a line end.

mod decimal;
mod digits;
mod ending;
mod error;
mod find;
mod fold;
mod format;
mod grammar;
mod number;
mod piece;
mod range;
mod sum;
mod words;

pub use decimal::{Decimal, NotADecimal, NotAnInteger};
pub use error::{NumeralError, NumeralErrorKind};
pub use find::{FindIter, find_iter};
pub use format::{Bengali, Grouping, bengali};
pub use number::{Found, Kind, Number, Prefix, Range};

use crate::Span;

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

/// Whether `c` is a digit, Bengali or ASCII.
#[inline]
pub(crate) const fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// Reads a string that is one number, with its ending and with white space around it.
///
/// # Errors
///
/// Where the string is no exact number, or where more than an ending follows it ([`NumeralErrorKind::Trailing`]).
///
/// ```
/// use khobor::numeral::{Kind, NumeralErrorKind, parse};
///
/// assert_eq!(parse("পঁয়ষট্টিজনের")?.to_string(), "65");
/// assert_eq!(parse("২০ শতাংশ")?.kind(), Kind::Percent);
/// assert_eq!(parse("১০-১২").unwrap_err().kind(), NumeralErrorKind::Range);
/// assert_eq!(parse("১০ কিলোমিটার").unwrap_err().kind(), NumeralErrorKind::Trailing);
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
pub fn parse(text: &str) -> Result<Number, NumeralError> {
    let prefix = parse_prefix(text)?;
    nothing_after(text, prefix.span.end())?;
    Ok(prefix.number)
}

/// Reads the number that opens a string, after white space; anything but a number may follow.
///
/// # Errors
///
/// Where no number opens the string, or where the opening is a range, a list, a code or inexact, so that its first number alone would
/// be a wrong answer.
///
/// ```
/// use khobor::numeral::{NumeralErrorKind, parse_prefix};
///
/// let text = "দেড় হাজার কোটি টাকার প্রকল্প";
/// let prefix = parse_prefix(text)?;
/// assert_eq!(prefix.number().to_string(), "15000000000");
/// assert_eq!(&text[prefix.span().end()..], " প্রকল্প");
/// assert_eq!(parse_prefix("৩-২ গোলে জয়").unwrap_err().kind(), NumeralErrorKind::Range);
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
pub fn parse_prefix(text: &str) -> Result<Prefix, NumeralError> {
    let trimmed = opening_of(text)?;
    let (_, opening) = grammar::opening(trimmed).map_err(|fault| in_text(fault, text))?;
    let at = |rest: &str| text.len() - rest.len();
    let start = at(opening.start);
    Ok(Prefix {
        number: opening.number,
        numeral: Span::between(start, at(opening.after_numeral)),
        span: Span::between(start, at(opening.rest)),
    })
}

/// Reads a string that is one range, with endings and with white space around it.
///
/// Two numbers joined by a dash, `থেকে`, `হতে`, `বা`, `কিংবা` or `অথবা`; by a slash only where something is counted (`৪/৫ জন`), since
/// `১/২` may be a half. A unit after the second counts for the first: `৪-৫ হাজার` is 4000 to 5000.
///
/// # Errors
///
/// Where the string is no such range, or where its first number is not the lower one ([`NumeralErrorKind::Descending`]).
///
/// ```
/// use khobor::numeral::{NumeralErrorKind, parse_range};
///
/// assert_eq!(parse_range("৪-৫ হাজার")?.to_string(), "4000-5000");
/// assert_eq!(parse_range("১০টি থেকে ১২টি")?.to_string(), "10-12");
/// assert_eq!(parse_range("৩-২").unwrap_err().kind(), NumeralErrorKind::Descending);
/// # Ok::<(), khobor::numeral::NumeralError>(())
/// ```
pub fn parse_range(text: &str) -> Result<Range, NumeralError> {
    let trimmed = opening_of(text)?;
    let (rest, range) = range::range(trimmed).map_err(|fault| in_text(fault, text))?;
    nothing_after(text, text.len() - rest.len())?;
    Ok(range)
}

/// `text` without white space before it.
fn opening_of(text: &str) -> Result<&str, NumeralError> {
    let trimmed = text.trim_start_matches(|c: char| c.is_whitespace() || fold::is_invisible(c));
    if trimmed.is_empty() { Err(NumeralError::new(NumeralErrorKind::Empty, text, Span::between(0, text.len()))) } else { Ok(trimmed) }
}

fn nothing_after(text: &str, end: usize) -> Result<(), NumeralError> {
    let after = text.get(end..).unwrap_or_default();
    let blank = |c: char| c.is_whitespace() || fold::is_invisible(c);
    let trailing = after.trim_matches(blank);
    if trailing.is_empty() {
        return Ok(());
    }
    Err(NumeralError::new(NumeralErrorKind::Trailing, text, Span::of_part(text, trailing)))
}

/// The error for a fault in a text that ends where `text` ends.
fn in_text(fault: nom::Err<error::Fault<'_>>, text: &str) -> NumeralError {
    match fault {
        // What does not begin like a number is quoted by its first word.
        nom::Err::Error(fault) => error::Fault { to: fold::skip_while(fault.from, |c| !c.is_whitespace()), ..fault }.in_text(text),
        nom::Err::Failure(fault) => fault.in_text(text),
        nom::Err::Incomplete(_) => NumeralError::new(NumeralErrorKind::NotANumber, text, Span::between(0, text.len())),
    }
}
