//! A line without what converters put around it.

use crate::numeral::is_digit;
use crate::text::{LIST_SIGNS, trim_end, trim_start};

/// A line without its end, as it is read. That a list's mark, an indent or a blank line stood before it is forgotten: converters keep and drop
/// them as they please, and held out by newspaper they say nothing that the words do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Inside<'t> {
    /// Without white space, invisible characters and list mark at its ends; empty for a blank line.
    pub(crate) text: &'t str,
    /// A list counts it: `12. `, `১২) `.
    pub(super) numbered: bool,
}

impl<'t> Inside<'t> {
    pub(crate) fn of(line: &'t str) -> Self {
        let (start, numbered) = after_mark(line);
        let end = trim_end(line).len().max(start);
        Self { text: &line[start..end], numbered }
    }
}

/// Where a line's text begins after white space and a list's mark, and whether that is a number.
fn after_mark(text: &str) -> (usize, bool) {
    let skip = |s: &str| s.len() - trim_start(s).len();
    let start = skip(text);
    let rest = &text[start..];
    // A Bengali letter, which most lines begin with.
    if matches!(rest.as_bytes(), [0xE0, 0xA6, ..]) {
        return (start, false);
    }
    if let Some(after) = rest.strip_prefix(LIST_SIGNS) {
        return (start + rest.len() - after.len() + skip(after), false);
    }
    if let Some(after) = rest.strip_prefix("- ") {
        return (start + rest.len() - after.len() + skip(after), false);
    }
    let after_digits = rest.trim_start_matches(is_digit);
    let digits = rest[..rest.len() - after_digits.len()].chars().count();
    if (1..=3).contains(&digits)
        && let Some(after) = after_digits.strip_prefix(". ").or_else(|| after_digits.strip_prefix(") "))
    {
        return (start + rest.len() - after.len() + skip(after), true);
    }
    (start, false)
}
