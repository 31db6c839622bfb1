//! Ranges: two numbers, and what joins them.

use super::error::{NumeralErrorKind as Fail, Parsed, refuse};
use super::fold::{self, skip_blanks};
use super::grammar::{Opening, connector, operand};
use super::piece::number_begins;
use super::sum::Shape;
use super::{Decimal, Kind, Range};

/// The range that opens `text`.
pub(super) fn range(text: &str) -> Parsed<'_, Range> {
    let (rest, first) = operand(text)?;
    let Some(second) = connector(rest) else { return refuse(Fail::NotANumber, first.start, rest) };
    let (end, second) = operand(second)?;
    let ended = end.len() < second.after_numeral.len();
    // `৪-৩-৩`, `১২/০৩/২০২৪`: more than two numbers are no range.
    if connector(end).is_some_and(number_begins) || (!ended && fold::first(end).is_some_and(fold::is_wordish)) {
        return refuse(Fail::Code, first.start, super::digits::end_of_code(end));
    }
    // `১/২` may be a half; with something to count, `৪/৫ জন`, it is four or five.
    if fold::first(skip_blanks(rest)) == Some('/') && !ended {
        return refuse(Fail::Range, first.start, end);
    }
    let (low, high) = (first.number.value(), second.number.value());
    let low = shared_unit(first, second).unwrap_or(low);
    let kind = match (first.number.kind(), second.number.kind()) {
        (Kind::Cardinal, kind) => kind,
        (kind, _) => kind,
    };
    match Range::new(low, high, kind) {
        Some(range) => Ok((end, range)),
        None => refuse(Fail::Descending, first.start, end),
    }
}

/// The first number in the unit that stands only after the second: in `পাঁচ থেকে ছয় লাখ` the five are lakhs too, but in
/// `৫০০ থেকে ১ হাজার` the 500 are not thousands.
fn shared_unit(first: Opening<'_>, second: Opening<'_>) -> Option<Decimal> {
    let Shape::Times(number, unit) = second.shape else { return None };
    let is_plain = matches!(first.shape, Shape::Plain | Shape::Doubtful) && first.rest.len() == first.after_numeral.len();
    if is_plain && first.number.value() < number { first.number.value().checked_mul(unit) } else { None }
}
