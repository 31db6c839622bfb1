//! One stamp and the words around it: its meaning, its role, its label.

use super::error::DateErrorKind;
use super::grammar::{Ago, Fields};
use super::label;
use super::lex::{Kind, Token};
use super::reader::Reader;
use super::resolve::{Side, resolve};
use super::stamp::{Role, Stamp};
use super::words::{LabelWord, Word};
use chrono::FixedOffset;

/// Which tokens a stamp is, and what is around them.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The token before which nothing belongs to it.
    pub(super) floor: usize,
    /// Whether the tokens begin a line.
    pub(super) fresh: bool,
    /// Whether the whole string is to be a date: `১৫/০১/২৪` within a text could be anything.
    pub(super) whole: bool,
}

/// The meaning of the fields read from the tokens of `place`, with the words around them.
pub(super) fn read(reader: &Reader, text: &str, tokens: &[Token], place: Place, fields: &Fields) -> Result<Stamp, DateErrorKind> {
    let Place { start, end, floor, fresh, .. } = place;
    let before = tokens.get(floor..start).unwrap_or(&[]);
    let fresh = fresh && floor == 0;
    let label_before = |at: usize| label::before(text, tokens.get(floor..end).unwrap_or(&[]), at - floor, fresh || floor > 0);
    let mut label = label_before(start);
    let side = match before.last().map(|token| token.kind) {
        Some(Kind::Word(Word::Past)) => Side::Past,
        Some(Kind::Word(Word::Coming)) => Side::Coming,
        _ => Side::Nearest,
    };
    // `আজ ১৩.০৫.২০`: without a reference time the word is the label of the numbers behind it, and they are read where it would be.
    let labels_numbers = || {
        let is_number = |at: &usize| matches!(tokens.get(*at).map(|token| token.kind), Some(Kind::Number { .. }));
        (start..end).find(is_number).is_some_and(|at| label_before(at).role.is_some())
    };
    let is_labelled = label.role.is_some() || label.dated || fields.ago.is_some_and(Ago::is_today) && labels_numbers();
    if counts_from_else(before, fields) || is_too_weak(place, fields, is_labelled) {
        return Err(DateErrorKind::NotADate);
    }
    let mut stamp = resolve(reader, fields, side)?;
    // With the year printed: a reference time would make a masthead of a dateline.
    if label.role.is_none() && stamp.year.is_some() && !stamp.derived {
        let clock_first = matches!(tokens.get(start).map(|token| token.kind), Some(Kind::Number { .. } | Kind::Word(Word::Part(_))))
            && fields.clock.is_some();
        if (fields.weekday.is_some() || clock_first || fields.bangla.is_some())
            && let Some(span) = label::city(before, before.len(), fresh)
        {
            (label.role, label.span) = (Some(Role::Page), Some(span));
        }
    }
    if label.role.is_none()
        && let Some((role, span)) =
            label::after(tokens.get(end..).unwrap_or(&[]), tokens.get(end - 1).is_some_and(|token| token.kind == Kind::Word(Word::Tarikh)))
    {
        (label.role, label.span) = (Some(role), Some(span));
    }
    if label.role.is_none() && stamp.role.is_none() && updated_next(tokens.get(end..).unwrap_or(&[])) {
        label.role = Some(Role::Published);
    }
    stamp.role = label.role.or(stamp.role);
    stamp.label = label.span;
    if let Some(minutes) = label.offset.filter(|_| fields.offset.is_none()) {
        stamp.offset = FixedOffset::east_opt(i32::from(minutes) * 60).or(stamp.offset);
    }
    Ok(stamp)
}

/// Whether a time ago counts from something else than now: `নির্বাচনের ৩ মাস আগে`.
fn counts_from_else(before: &[Token], fields: &Fields) -> bool {
    fields.ago.is_some_and(|ago| !ago.named)
        && fields.gregorian.is_none()
        && matches!(before.last().map(|token| token.kind), Some(Kind::Other { genitive: true }))
}

/// Whether numbers look like a date (`১৫/০১/২৪`), and nothing says that they are one.
fn is_too_weak(place: Place, fields: &Fields, is_labelled: bool) -> bool {
    let is_backed =
        place.whole || fields.era || fields.weekday.is_some() || fields.clock.is_some() || fields.bangla.is_some() || is_labelled;
    fields.gregorian.is_some_and(|day| day.weak) && !is_backed
}

/// Whether an update's label and a number follow, so that the unlabelled date before them is that of publication.
fn updated_next(tokens: &[Token]) -> bool {
    let mut label = false;
    for token in tokens.iter().take(10) {
        match token.kind {
            Kind::Mark(_) | Kind::Word(Word::Filler | Word::Time | Word::Tarikh | Word::Small | Word::Weekday(_)) => {}
            Kind::Word(Word::Label(LabelWord::Updated)) => label = true,
            Kind::Number { .. } | Kind::Word(Word::Month(..)) => return label,
            _ => return false,
        }
    }
    false
}
