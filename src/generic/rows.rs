//! Short lines that belong together: a timetable, a recipe, a poem.

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

/// The rows of the lines that are read.
pub(super) fn read(lines: &[Facts], full: &[usize], looks: &[Look]) -> Vec<Row> {
    let of =
        |holds: &dyn Fn(&Facts, Look) -> bool| -> Vec<bool> { full.iter().zip(looks).map(|(&i, &look)| holds(&lines[i], look)).collect() };
    let pairs = of(&|line, _| line.colons > 0 && line.words <= ENTRY && line.end != End::Colon);
    let counts = of(&|line, look| line.digits > 0 && line.words <= ENTRY && look != Look::Date);
    let verse = of(&|line, look| line.words <= VERSE && (line.grammar > 0 || line.verb_last) && look != Look::Prose);
    let around = |rows: &[bool], n: usize, reach: usize| {
        rows.iter().skip(n.saturating_sub(reach)).take(n.min(reach) + 1 + reach).filter(|r| **r).count()
    };
    let row = |n: usize| Row {
        pairs: pairs[n] && around(&pairs, n, 1) >= 2,
        counts: counts[n] && around(&counts, n, 1) >= 2,
        verse: verse[n] && around(&verse, n, 3) >= 4,
    };
    (0..full.len()).map(row).collect()
}
