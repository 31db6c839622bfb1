//! The number that opens a text: sign, sum, ending, and what must not follow.

use super::ending::{After, cased, ending, halves};
use super::error::{Fault, NumeralErrorKind as Fail, Parsed, not_here, refuse};
use super::fold::{self, at_boundary, behind_blanks, is_apostrophe, is_dash, is_wordish, skip_blanks, strip, strip_char};
use super::piece::{is_approximate, number_begins, word};
use super::sum::{Shape, Sum, sum};
use super::words::Word;
use super::{Decimal, Kind, Number, digit, digits};
use crate::text::bengali;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value};
use nom::sequence::terminated;

/// A number, and the texts that follow its numeral and its ending.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opening<'t> {
    pub(super) number: Number,
    pub(super) shape: Shape,
    pub(super) start: &'t str,
    pub(super) after_numeral: &'t str,
    pub(super) rest: &'t str,
}

/// The number that opens `text`; fails where that is a range, a code or anything else that is not one exact number.
pub(super) fn opening(text: &str) -> Parsed<'_, Opening<'_>> {
    let (rest, opening) = operand(text)?;
    follow(opening)?;
    Ok((rest, opening))
}

/// A number with its sign and ending, whatever follows.
pub(super) fn operand(text: &str) -> Parsed<'_, Opening<'_>> {
    let start = skip_blanks(text);
    if let Ok(ordinal) = ordinal(start) {
        return Ok(ordinal);
    }
    let (at, prefix) = prefix(start)?;
    let (after_numeral, sum) = sum(at)?;
    let (after_numeral, value) = fraction_of(start, after_numeral, sum)?;
    let Some(value) = (if prefix.negative { value.checked_neg() } else { Some(value) }) else {
        return refuse(Fail::Overflow, start, after_numeral);
    };
    let (kind, rest) = ending(after_numeral, sum.after);
    check_shape(start, after_numeral, sum)?;
    let kind = if kind == Kind::Cardinal { prefix.kind } else { kind };
    // `শতকরা ২০ ভাগ` is a percentage in words too.
    let kind = if prefix.kind == Kind::Percent { Kind::Percent } else { kind };
    Ok((rest, Opening { number: Number::new(value, kind), shape: sum.shape, start, after_numeral, rest }))
}

#[derive(Clone, Copy)]
struct Prefix {
    negative: bool,
    kind: Kind,
}

/// `শতকরা`, a sign, a currency mark, or nothing.
fn prefix(text: &str) -> Parsed<'_, Prefix> {
    match word(text) {
        Some((Word::Percent, rest)) => Ok((skip_blanks(rest), Prefix { negative: false, kind: Kind::Percent })),
        Some((Word::Sign(negative), rest)) => Ok((skip_blanks(rest), Prefix { negative, kind: Kind::Cardinal })),
        _ => (opt(currency), opt(sign), opt(currency))
            .map(|(before, sign, after)| Prefix {
                negative: sign == Some('-'),
                kind: if before.or(after).is_some() { Kind::Money } else { Kind::Cardinal },
            })
            .parse(text),
    }
}

/// A sign stands right before its number; before a blank it is a bullet or a dash.
fn sign(text: &str) -> Parsed<'_, char> {
    let before_number = peek(alt((value((), visible(|c| digit(c).is_some() || c == '.')), currency)));
    let minus = visible(|c| matches!(c, '-' | '‐' | '‑' | '–' | '−'));
    terminated(alt((value('-', minus), value('+', visible(|c| c == '+')))), before_number).parse(text)
}

fn currency(text: &str) -> Parsed<'_, ()> {
    let mut mark = visible(|c| matches!(c, '৳' | '৲' | '₹' | '$' | '€' | '£' | '¥'));
    mark.parse(text).map(|(rest, ())| (skip_blanks(rest), ()))
}

/// One character that is `wanted`, with nothing to see around it.
fn visible<'t>(wanted: impl Fn(char) -> bool) -> impl Parser<&'t str, Output = (), Error = Fault<'t>> {
    move |text| strip_char(text, &wanted).map_or_else(|| not_here(text), |rest| Ok((rest, ())))
}

/// An ordinal word, `পঞ্চম`; it makes no sums.
fn ordinal(start: &str) -> Parsed<'_, Opening<'_>> {
    let Some((Word::Ordinal(n), after_numeral)) = word(start) else { return not_here(start) };
    let (_, rest) = ending(after_numeral, After::word(start, after_numeral));
    let number = Number::new(n.into(), Kind::Ordinal);
    Ok((rest, Opening { number, shape: Shape::Plain, start, after_numeral, rest }))
}

/// `তিন-চতুর্থাংশ`: parts of a whole, where they end as a decimal.
fn fraction_of<'t>(start: &'t str, text: &'t str, sum: Sum) -> Parsed<'t, Decimal> {
    const PARTS: [(&str, u8); 9] = [
        ("তৃতিয়াংশ", 3),
        ("চতুর্থাংশ", 4),
        ("পঞ্চমাংশ", 5),
        ("ষষ্ঠাংশ", 6),
        ("সপ্তমাংশ", 7),
        ("অষ্টমাংশ", 8),
        ("নবমাংশ", 9),
        ("দশমাংশ", 10),
        ("ষোড়শাংশ", 16),
    ];
    let word = strip_char(text, is_dash).unwrap_or_else(|| skip_blanks(text));
    if !fold::first(word).is_some_and(bengali::holds) {
        return Ok((text, sum.value));
    }
    let found = PARTS.iter().find_map(|&(part, by)| {
        let rest = strip(word, part)?;
        (at_boundary(rest) || cased(rest, After::Consonant).is_some()).then_some((rest, by))
    });
    match found {
        None => Ok((text, sum.value)),
        Some((rest, by)) => match sum.value.checked_div(by) {
            Some(value) => Ok((rest, value)),
            None => refuse(Fail::Inexact, start, rest),
        },
    }
}

/// Refuses units and halves that are numbers only with something beside them.
fn check_shape<'t>(start: &'t str, after: &'t str, sum: Sum) -> Parsed<'t, ()> {
    match sum.shape {
        Shape::Half if !halves(after) && ending_is_none(after, sum.after) => refuse(Fail::NotANumber, start, after),
        // `হাজারও মানুষ`, `লাখটা`: many, not a thousand; `হাজারের বেশি` and `হাজারতম` are exact.
        Shape::Bare if !at_boundary(after) && !["ের", "র", "তম", "ে"].iter().any(|case| strip(after, case).is_some()) => {
            refuse(Fail::Inexact, start, end_of_word(after))
        }
        _ => Ok((after, ())),
    }
}

fn ending_is_none(text: &str, after: After) -> bool {
    ending(text, after).1.len() == text.len()
}

/// Refuses what follows a number where that makes it another thing.
fn follow(opening: Opening<'_>) -> Parsed<'_, ()> {
    let Opening { start, rest, after_numeral, shape, .. } = opening;
    if rest.is_empty() {
        return Ok((rest, ()));
    }
    let ended = rest.len() < after_numeral.len();
    let fail = |kind| refuse(kind, start, end_of_series(rest));
    if !ended && is_code(rest, shape) {
        return refuse(Fail::Code, start, digits::end_of_code(rest));
    }
    let next = skip_blanks(rest);
    if let Some(second) = connector(rest)
        && (number_begins(second) || second_is_many(second) || is_ordinal(start) && is_ordinal(second))
    {
        return fail(Fail::Range);
    }
    if fold::first(rest) == Some('+') || is_approximate(next) || strip_char(rest, is_dash).is_some_and(is_approximate) {
        return refuse(Fail::Inexact, start, end_of_word(next));
    }
    let second = fold::skip_while(next, |c| matches!(c, ':' | 'ঃ' | '×' | '*' | '=' | '^' | '÷' | '+' | 'x' | 'X'));
    if second.len() < next.len() && digits::begins(skip_blanks(second)) {
        return refuse(Fail::Code, start, digits::end_of_code(skip_blanks(second)));
    }
    let listed = match word(next) {
        Some((Word::Homograph(_) | Word::Clipped(_), _)) => false,
        _ => behind_blanks(rest).is_some_and(number_begins),
    };
    if !ended && listed { fail(Fail::List) } else { Ok((rest, ())) }
}

/// `নবম`, in `নবম-দশম শ্রেণি`.
fn is_ordinal(text: &str) -> bool {
    matches!(word(text), Some((Word::Ordinal(_), _)))
}

/// `২ বা একাধিক`.
fn second_is_many(text: &str) -> bool {
    ["একাধিক", "ততোধিক", "তার"].iter().any(|word| strip(text, word).is_some_and(at_boundary))
}

/// Whether a number that ends before `rest` is part of a code: `১২ক`, `5G`, `৭/ক`, `১২-বি`.
fn is_code(rest: &str, shape: Shape) -> bool {
    let letters = |text: &str| fold::letters(text).take_while(|&c| is_wordish(c)).take(3).count();
    let Some(first) = fold::first(rest) else { return false };
    if is_wordish(first) {
        // A word glued to digits is a slip of the keyboard where it is one (`২৫মার্চ`), and a letter or two make a code.
        return digit(first).is_some()
            || !bengali::holds(first)
            || (letters(rest) < 3 && !matches!(shape, Shape::Parts | Shape::Times(..)));
    }
    let after = || strip_char(rest, |_| true);
    if first == '/' || first == '\\' {
        return after().and_then(fold::first).is_some_and(|c| is_wordish(c) && digit(c).is_none());
    }
    if is_dash(first) || first == '@' || first == '#' {
        let after = after().unwrap_or_default();
        return fold::first(after).is_some_and(|c| c.is_ascii_alphabetic()) || (matches!(letters(after), 1 | 2) && !number_begins(after));
    }
    false
}

/// What stands behind the sign or word that joins two numbers to a range.
pub(super) fn connector(text: &str) -> Option<&str> {
    let next = skip_blanks(text);
    if let Some(rest) = strip_char(next, |c| is_dash(c) || matches!(c, '/' | '~' | '～')) {
        return Some(skip_blanks(rest));
    }
    ["থেকে", "হতে", "বা", "কিংবা", "অথবা", "টু"].iter().find_map(|word| {
        let rest = strip(next, word)?;
        (behind_blanks(text).is_some() && at_boundary(rest)).then_some(skip_blanks(rest))
    })
}

/// The end of a row of numbers, with the signs and words between them.
fn end_of_series(mut text: &str) -> &str {
    loop {
        let next = connector(text).unwrap_or_else(|| fold::skip_while(skip_blanks(text), |c| matches!(c, ':' | '+' | '×' | '=')));
        text = if digits::begins(next) {
            digits::end_of_code(next)
        } else {
            match word(next) {
                Some((_, rest)) if number_begins(next) || behind_blanks(text).is_some() => ending(rest, After::word(next, rest)).1,
                _ => return text,
            }
        };
    }
}

fn end_of_word(text: &str) -> &str {
    fold::skip_while(text, |c| is_wordish(c) || is_apostrophe(c) || is_dash(c) || c == '+')
}
