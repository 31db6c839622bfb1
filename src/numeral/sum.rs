//! Adding up: numbers, units and fractions, from the highest unit down.
//!
//! A unit multiplies what was read since the last higher unit: in `৭ লাখ ৯৭ হাজার কোটি` the crore multiplies both parts, in
//! `২ কোটি ৫০ লাখ` the lakh only the fifty.

use super::Decimal;
use super::digits;
use super::ending::After;
use super::error::{NumeralErrorKind as Kind, Parsed, not_here, refuse};
use super::fold::{behind_blanks, is_apostrophe, skip_blanks, strip_char};
use super::piece::{glued_word, is_unit, word};
use super::words::Word;

/// A number without sign and ending.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    pub(super) value: Decimal,
    /// What an ending would hang on.
    pub(super) after: After,
    pub(super) shape: Shape,
}

/// What the number was made of, where that decides how it is to be taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shape {
    /// A number without a unit: `৩৮৪`, `পাঁচ`.
    Plain,
    /// A word that means something else as often: `নয়`, `বার`.
    Doubtful,
    /// `আধা` alone.
    Half,
    /// A unit without a number: `হাজার`.
    Bare,
    /// One number and what multiplies it: `৪ হাজার`, `৭ লাখ কোটি`.
    Times(Decimal, Decimal),
    /// More than one part: `৪ হাজার ৩৮৪`.
    Parts,
}

/// A part of the sum, and the power of ten that the next part must stay below; 0 for a number that no unit followed yet.
#[derive(Clone, Copy)]
struct Term {
    value: Decimal,
    power: u8,
    /// `২.৫ লাখ`: nothing smaller can follow.
    broken: bool,
}

/// The powers go down, and there are nine units.
const MAX_TERMS: usize = 10;

struct Adder {
    terms: [Term; MAX_TERMS],
    len: usize,
    shape: Shape,
    after: After,
    /// Whether all numbers so far are in words.
    words: bool,
}

/// What an addition came to: further, to the end of the number, or to a refusal of some kind.
type Step<T> = Result<T, Kind>;

impl Adder {
    fn last(&self) -> Option<&Term> {
        self.terms[..self.len].last()
    }

    fn push(&mut self, value: Decimal, power: u8, broken: bool) -> Step<()> {
        if self.last().is_some_and(|term| term.broken) {
            return Err(Kind::UnitOrder);
        }
        *self.terms.get_mut(self.len).ok_or(Kind::UnitOrder)? = Term { value, power, broken };
        self.len += 1;
        Ok(())
    }

    /// Whether a number may stand next: at the beginning and after a unit.
    fn wants_number(&self) -> bool {
        self.last().is_none_or(|term| term.power > 0)
    }

    fn number(&mut self, value: Decimal) -> Step<()> {
        self.shape = if self.len == 0 { Shape::Plain } else { Shape::Parts };
        self.push(value, 0, false)
    }

    /// The sum of the terms from `from` on, each of which must be below the unit before it.
    fn total(&self, from: usize) -> Step<Decimal> {
        let terms = &self.terms[from..self.len];
        for pair in terms.windows(2) {
            if pair[1].value >= ten_to(pair[0].power) {
                return Err(Kind::UnitOrder);
            }
        }
        terms.iter().try_fold(Decimal::ZERO, |sum, term| sum.checked_add(term.value)).ok_or(Kind::Overflow)
    }

    fn unit(&mut self, power: u8) -> Step<()> {
        let factor = ten_to(power);
        let from = self.terms[..self.len].iter().position(|term| term.power < power).unwrap_or(self.len);
        let popped = &self.terms[from..self.len];
        let coefficient = match popped {
            [] if self.len > 0 => return Err(Kind::UnitOrder),
            [] => Decimal::ONE,
            // `২ হাজার ৫০০ কোটি`, but not `৫ হাজার ২ লাখ`; hundreds count anything.
            [number] if power == 2 && number.value >= ten_to(2) => return Err(Kind::UnitOrder),
            [first, _, ..] if power < 6 && first.power > 2 => return Err(Kind::UnitOrder),
            _ => self.total(from)?,
        };
        self.shape = match (self.shape, popped) {
            (Shape::Times(number, by), [_]) if from == 0 => Shape::Times(number, by.checked_mul(factor).ok_or(Kind::Overflow)?),
            (_, []) => Shape::Bare,
            (Shape::Bare, _) if from == 0 => Shape::Bare,
            (_, [_]) if from == 0 => Shape::Times(coefficient, factor),
            _ => Shape::Parts,
        };
        self.len = from;
        let broken = !coefficient.is_integer();
        self.push(coefficient.checked_mul(factor).ok_or(Kind::Overflow)?, power, broken)
    }

    fn pack(&mut self, pieces: u8) -> Step<()> {
        let value = self.total(0)?.checked_mul(Decimal::from(pieces)).ok_or(Kind::Overflow)?;
        (self.len, self.shape) = (0, Shape::Parts);
        self.push(value, 1, true)
    }

    /// Takes `word`, which stands before `rest`; `None` where it does not belong to the number.
    fn word<'t>(&mut self, word: Word, rest: &'t str) -> Step<Option<&'t str>> {
        let wants = self.wants_number();
        match word {
            Word::Small(n) | Word::Clipped(n) if wants => self.number(n.into())?,
            // `একশ নয়` is 109, `১০ হাজার নয়` means "not 10,000".
            Word::Homograph(9) if self.len > 0 && wants && self.words => self.number(Decimal::from(9))?,
            Word::Homograph(n) if self.len == 0 => {
                self.number(n.into())?;
                self.shape = Shape::Doubtful;
            }
            Word::Tenths(n) if wants => {
                self.number(tenths(n))?;
                if self.len == 1 && n == 5 {
                    self.shape = Shape::Half;
                }
            }
            Word::HalfOf if wants => {
                let Some((unit, rest)) = next_word(rest).filter(|&(word, _)| is_unit(word)) else { return Err(Kind::Incomplete) };
                self.number(tenths(5))?;
                return self.word(unit, rest);
            }
            Word::Quarters(quarters) if wants => return self.quarters(quarters, rest).map(Some),
            Word::Hundred if self.len > 0 => self.unit(2)?,
            Word::Unit(power) => self.unit(power)?,
            Word::Pack(pieces) if self.len > 0 => self.pack(pieces)?,
            _ => return Ok(None),
        }
        Ok(Some(rest))
    }

    /// `সাড়ে ৭`, `পৌনে তিনশ`, `সোয়া কোটি`.
    fn quarters<'t>(&mut self, quarters: i8, text: &'t str) -> Step<&'t str> {
        let part = |base: Decimal| Decimal::new(i128::from(quarters) * 25, 2).and_then(|q| q.checked_mul(base));
        let next = skip_blanks(text);
        let (base, rest, after) = if digits::begins(next) {
            let (rest, value) = digits::number(next).map_err(|_| Kind::Incomplete)?;
            (value, rest, After::Digits)
        } else {
            match word(next) {
                Some((Word::Small(n) | Word::Homograph(n) | Word::Clipped(n), rest)) => (Decimal::from(n), rest, After::word(next, rest)),
                // `সোয়া কোটি` is a crore and a quarter, `পৌনে কোটি` three quarters of one, `সোয়া শ` 125; `সাড়ে কোটি` is not said.
                Some((unit @ (Word::Unit(_) | Word::Hundred), rest)) if quarters != 2 => {
                    let power = if let Word::Unit(power) = unit { power } else { 2 };
                    let one = if quarters > 0 { part(Decimal::ONE).and_then(|q| q.checked_add(Decimal::ONE)) } else { Decimal::new(75, 2) };
                    self.number(one.ok_or(Kind::Overflow)?)?;
                    self.unit(power)?;
                    self.after = After::word(next, rest);
                    return Ok(rest);
                }
                _ => return Err(Kind::Incomplete),
            }
        };
        if !base.is_integer() || base <= Decimal::ZERO {
            return Err(Kind::Incomplete);
        }
        let value = part(round_part(base)).and_then(|part| base.checked_add(part)).ok_or(Kind::Overflow)?;
        self.words &= after != After::Digits;
        self.after = after;
        self.number(value)?;
        Ok(rest)
    }

    /// `দশমিক ৫`, `দশমিক শূন্য পাঁচ`: the spoken places after the point.
    fn point<'t>(&mut self, text: &'t str) -> Step<&'t str> {
        let Some(whole) = self.len.checked_sub(1).and_then(|at| self.terms.get_mut(at)).filter(|term| term.power == 0) else {
            return Err(Kind::Incomplete);
        };
        let (mut mantissa, mut places, mut rest) = (whole.value.mantissa(), 0, text);
        if !whole.value.is_integer() {
            return Err(Kind::Code);
        }
        // Single digits are read one by one (`এক চার`), and after a zero comes anything (`শূন্য ৫`); else there is one number.
        let mut more = true;
        while more {
            let next = skip_blanks(rest);
            let (after, read, len) = if digits::begins(next) {
                let (after, (read, len)) = digits::after_point(next, mantissa).map_err(|_| Kind::Incomplete)?;
                more = len == 1 && read == mantissa.checked_mul(10);
                (after, read, len)
            } else {
                let Some((Word::Small(n) | Word::Homograph(n @ 9), after)) = word(next) else { break };
                more = n < 10;
                let len = if n < 10 { 1 } else { 2 };
                (after, mantissa.checked_mul(if n < 10 { 10 } else { 100 }).and_then(|m| m.checked_add(n.into())), len)
            };
            self.after = if digits::begins(next) { After::Digits } else { After::word(next, after) };
            mantissa = read.ok_or(Kind::Overflow)?;
            places += len;
            rest = after;
        }
        if places == 0 {
            return Err(Kind::Incomplete);
        }
        whole.value = u8::try_from(places).ok().and_then(|places| Decimal::new(mantissa, places)).ok_or(Kind::Overflow)?;
        Ok(rest)
    }
}

/// The number that opens `text`, to the end of its last piece.
pub(super) fn sum(text: &str) -> Parsed<'_, Sum> {
    let none = Term { value: Decimal::ZERO, power: 0, broken: false };
    let mut adder = Adder { terms: [none; MAX_TERMS], len: 0, shape: Shape::Plain, after: After::Digits, words: true };
    let mut rest = text;
    loop {
        match adder.step(rest) {
            Ok(Some(after)) => rest = after,
            Ok(None) => break,
            Err(Refusal::Other(fault)) => return Err(fault),
            Err(Refusal::Here(kind, end)) => return refuse(kind, text, end),
        }
    }
    if adder.len == 0 {
        return not_here(text);
    }
    match adder.total(0) {
        Ok(value) => Ok((rest, Sum { value, after: adder.after, shape: adder.shape })),
        Err(kind) => refuse(kind, text, rest),
    }
}

enum Refusal<'t> {
    Here(Kind, &'t str),
    Other(nom::Err<super::error::Fault<'t>>),
}

impl Adder {
    /// Takes one more piece; `None` where the number has ended.
    fn step<'t>(&mut self, at: &'t str) -> Result<Option<&'t str>, Refusal<'t>> {
        let (glued, next) = (glued_word(at), skip_blanks(at));
        let is_spaced = self.len == 0 || behind_blanks(at).is_some();
        // `ন’শো`, `পাঁচ’শ`, `দু’হাজার`, `ছ’লাখ`: an apostrophe joins a unit to its number.
        let apostrophe = || strip_char(at, is_apostrophe).and_then(glued_word).filter(|&(word, _)| is_unit(word));
        let found = if self.len == 0 { None } else { glued.filter(|&(word, _)| is_unit(word) || self.wants_number()).or_else(apostrophe) };
        if let Some((word, rest)) = found.or_else(|| if is_spaced { word(next) } else { None }) {
            return self.take(word, next, at, rest);
        }
        if is_spaced && self.wants_number() && (digits::begins(next) || (self.len == 0 && digits::number(next).is_ok())) {
            let (rest, value) = digits::number(next).map_err(Refusal::Other)?;
            self.number(value).map_err(|kind| Refusal::Here(kind, rest))?;
            (self.after, self.words) = (After::Digits, false);
            return Ok(Some(rest));
        }
        Ok(None)
    }

    fn take<'t>(&mut self, word: Word, next: &'t str, at: &'t str, rest: &'t str) -> Result<Option<&'t str>, Refusal<'t>> {
        if word == Word::Point && self.last().is_some_and(|term| term.power == 0) {
            return self.point(rest).map(Some).map_err(|kind| Refusal::Here(kind, rest));
        }
        let before = self.after;
        self.after = After::word(if rest.len() < next.len() { next } else { at }, rest);
        match self.word(word, rest) {
            Ok(Some(rest)) => Ok(Some(hundred_mark(word, rest))),
            Ok(None) => {
                self.after = before;
                Ok(None)
            }
            Err(kind) => Err(Refusal::Here(kind, rest)),
        }
    }
}

/// The apostrophe that stands for the rest of `শত`, in `৫ শ’ টাকা`.
fn hundred_mark(word: Word, rest: &str) -> &str {
    match strip_char(rest, is_apostrophe) {
        Some(after) if word == Word::Hundred && super::fold::at_boundary(after) => after,
        _ => rest,
    }
}

fn next_word(text: &str) -> Option<(Word, &str)> {
    glued_word(text).or_else(|| word(skip_blanks(text)))
}

fn tenths(n: u8) -> Decimal {
    Decimal::new(n.into(), 1).unwrap_or(Decimal::ZERO)
}

fn ten_to(power: u8) -> Decimal {
    Decimal::from(10i128.pow(power.min(12).into()))
}

/// The round number of which a half or a quarter is meant: `সাড়ে ৪০০` is 450, `সাড়ে ১০` is 10.5.
fn round_part(base: Decimal) -> Decimal {
    let is_whole = |power: &u8| base.mantissa() % ten_to(*power).mantissa() == 0;
    [7, 5, 3, 2].into_iter().find(is_whole).map_or(Decimal::ONE, ten_to)
}
