//! Short lines that belong together: a timetable, a recipe, a poem.

use super::brief::{Brief, Mark, Marks};
use super::facts::{End, Facts};
use super::look::Look;

/// What the lines around a line have in common with it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row {
    /// `চট্টগ্রাম: -০৫ মিনিট`, one of several such lines.
    pub(crate) pairs: bool,
    /// A short line with a number (`নারকেলের দুধ ১ কাপ`), one of several.
    pub(crate) counts: bool,
    /// Short lines of language, as verse has.
    pub(crate) verse: bool,
}

/// Entries of a list are no longer.
const ENTRY: usize = 10;
/// A line of verse is no longer.
const VERSE: usize = 9;

/// Marks what a line could be one of.
pub(super) fn mark(marks: &mut Marks, line: &Facts, look: Look) {
    marks.set(Mark::Pair, line.colons > 0 && line.words <= ENTRY && line.end != End::Colon);
    marks.set(Mark::Count, line.digits > 0 && line.words <= ENTRY && look != Look::Date);
    marks.set(Mark::Verse, line.words <= VERSE && (line.grammar > 0 || line.verb_last) && look != Look::Prose);
}

/// The row that a line stands in.
pub(super) fn of(lines: &[Brief], n: usize) -> Row {
    let around = |reach: usize| lines.iter().skip(n.saturating_sub(reach)).take(n.min(reach) + 1 + reach);
    let one_of = |mark: Mark, reach: usize, least: usize| {
        lines[n].marks.has(mark) && around(reach).filter(|line| line.marks.has(mark)).count() >= least
    };
    Row { pairs: one_of(Mark::Pair, 1, 2), counts: one_of(Mark::Count, 1, 2), verse: one_of(Mark::Verse, 3, 4) }
}
