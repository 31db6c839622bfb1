//! Numbers in digits: runs of either digit kind, their grouping, and what stands after the point.

use super::error::{NumeralErrorKind as Kind, Parsed, not_here, refuse};
use super::fold::{self, is_dash};
use super::{Decimal, digit};
use nom::Parser;
use nom::character::complete::{anychar, satisfy};
use nom::combinator::{map_opt, opt};
use nom::multi::fold_many1;
use nom::sequence::preceded;

/// Digits that have been read so far.
#[derive(Clone, Copy)]
struct Run {
    /// `None` once they passed an `i128`.
    mantissa: Option<i128>,
    len: usize,
}

impl Run {
    const EMPTY: Self = Self { mantissa: Some(0), len: 0 };

    fn with(self, digit: u8) -> Self {
        let mantissa = self.mantissa.and_then(|m| m.checked_mul(10)?.checked_add(digit.into()));
        Self { mantissa, len: self.len + 1 }
    }
}

/// A number in digits, `১২,৩৪,৫৬৭.৮৯`.
pub(super) fn number(text: &str) -> Parsed<'_, Decimal> {
    let text = fold::skip_invisible(text);
    if text.starts_with(is_point) {
        let (rest, run) = fraction(text, Run::EMPTY)?;
        return finish(text, rest, run, run.len);
    }
    if let Ok((rest, value)) = vulgar(text) {
        return Ok((rest, value));
    }
    let (rest, first) = run(Run::EMPTY).parse(text)?;
    let (rest, whole) = groups(text, rest, first)?;
    if is_telephone(text, first.len) {
        return refuse(Kind::Code, text, rest);
    }
    if let (Ok((rest, part)), Some(mantissa)) = (vulgar(rest), whole.mantissa) {
        return match Decimal::from(mantissa).checked_add(part) {
            Some(value) => Ok((rest, value)),
            None => refuse(Kind::Overflow, text, rest),
        };
    }
    let (rest, all) = opt(|i| fraction(i, whole)).parse(rest)?;
    let all = all.unwrap_or(whole);
    finish(text, rest, all, all.len - whole.len)
}

/// The digits of a spoken fraction, `০৫` in `৫ দশমিক ০৫`, put after those of `whole`: the mantissa and how many there are.
pub(super) fn after_point(text: &str, whole: i128) -> Parsed<'_, (Option<i128>, usize)> {
    let (rest, Run { mantissa, len }) = run(Run { mantissa: Some(whole), len: 0 }).parse(text)?;
    Ok((fold::skip_invisible(rest), (mantissa, len)))
}

/// Whether a number in digits begins at `text`.
pub(super) fn begins(text: &str) -> bool {
    fold::first(text).is_some_and(|c| digit(c).is_some())
}

fn finish<'t>(text: &'t str, rest: &'t str, run: Run, places: usize) -> Parsed<'t, Decimal> {
    let after = fold::skip_invisible(rest);
    // `২.৫.১`, `২..৫`, `১২।০৩।২০২৪`, `১,,২`: points and commas that are none.
    let further = fold::skip_while(after, |c| matches!(c, '.' | '·' | '।' | '৷' | ','));
    if further.len() < after.len() && begins(further) {
        return refuse(Kind::Code, text, end_of_code(after));
    }
    let value = run.mantissa.zip(u8::try_from(places).ok()).and_then(|(mantissa, places)| Decimal::new(mantissa, places));
    match value {
        Some(value) => Ok((after, value)),
        None => refuse(Kind::Overflow, text, rest),
    }
}

/// One digit after another, with nothing visible between them, put after `before`.
fn run<'t>(before: Run) -> impl Parser<&'t str, Output = Run, Error = super::error::Fault<'t>> {
    fold_many1(map_opt(|i| anychar(fold::skip_invisible(i)), digit), move || before, Run::with)
}

/// The groups after the first, each behind a comma that stands between digits.
fn groups<'t>(text: &'t str, mut rest: &'t str, first: Run) -> Parsed<'t, Run> {
    let (mut all, mut western, mut indian, mut last) = (first, first.len <= 3, first.len <= 2, None);
    while let Ok((after, next)) = preceded(satisfy(is_comma), run(Run { len: 0, ..all })).parse(fold::skip_invisible(rest)) {
        western &= next.len == 3;
        indian &= last.is_none_or(|len| len == 2);
        last = Some(next.len);
        all.mantissa = next.mantissa;
        rest = after;
    }
    let grouped = last.is_none_or(|len| western || (indian && len == 3));
    if grouped { Ok((rest, all)) } else { refuse(Kind::Grouping, text, rest) }
}

fn fraction(text: &str, whole: Run) -> Parsed<'_, Run> {
    preceded(|i| satisfy(is_point)(fold::skip_invisible(i)), run(whole)).parse(text)
}

/// `½`: the fractions that have a character of their own and end as decimals.
fn vulgar(text: &str) -> Parsed<'_, Decimal> {
    let mut chars = text.chars();
    let value = match chars.find(|&c| !fold::is_invisible(c)) {
        Some('½') => Decimal::new(5, 1),
        Some('¼') => Decimal::new(25, 2),
        Some('¾') => Decimal::new(75, 2),
        _ => None,
    };
    value.map_or_else(|| not_here(text), |value| Ok((fold::skip_invisible(chars.as_str()), value)))
}

/// `০১৭…`: no quantity of ten digits or more is written with a zero before it.
fn is_telephone(text: &str, len: usize) -> bool {
    len >= 10 && fold::first(text).and_then(digit) == Some(0)
}

/// The end of a version, date or number plate: digits, letters and the marks between them.
pub(super) fn end_of_code(text: &str) -> &str {
    let end = fold::skip_while(text, |c| fold::is_wordish(c) || is_dash(c) || matches!(c, '.' | '·' | ',' | '/' | ':' | 'ঃ' | '।' | '৷'));
    // A full stop that ends the sentence is not part of it.
    let code = &text[..text.len() - end.len()];
    &text[code.trim_end_matches(['.', ',', '।', ':', '-']).len()..]
}

fn is_point(c: char) -> bool {
    matches!(c, '.' | '·' | '∙' | '⋅')
}

/// Commas, with the low quotation mark that converters of old fonts leave for one.
fn is_comma(c: char) -> bool {
    matches!(c, ',' | '‚')
}
