//! The lines of a page as a site sees them.

use crate::block;
use crate::{Span, text};
use core::iter::FusedIterator;
use core::ops::Range;

/// All lines of a page, blank ones too.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Where each line ends.
    ends: &'t [usize],
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str, ends: &'t [usize]) -> Self {
        Self { text, ends }
    }

    /// The lines, in order.
    #[must_use]
    pub fn iter(self) -> LinesIter<'t> {
        LinesIter { lines: self, numbers: 0..self.ends.len() }
    }

    /// A line by its number, from 0.
    #[must_use]
    pub fn at(self, number: usize) -> Option<Line<'t>> {
        (number < self.ends.len()).then_some(Line { lines: self, number })
    }
}

impl<'t> IntoIterator for Lines<'t> {
    type Item = Line<'t>;
    type IntoIter = LinesIter<'t>;

    fn into_iter(self) -> LinesIter<'t> {
        self.iter()
    }
}

/// The lines of a page one by one: what [`Lines::iter`] gives.
#[derive(Clone, Debug)]
pub struct LinesIter<'t> {
    lines: Lines<'t>,
    /// Those that are not given yet.
    numbers: Range<usize>,
}

impl<'t> LinesIter<'t> {
    fn line(&self, number: usize) -> Line<'t> {
        Line { lines: self.lines, number }
    }
}

impl<'t> Iterator for LinesIter<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        self.numbers.next().map(|number| self.line(number))
    }

    fn nth(&mut self, n: usize) -> Option<Line<'t>> {
        self.numbers.nth(n).map(|number| self.line(number))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.numbers.size_hint()
    }
}

impl<'t> DoubleEndedIterator for LinesIter<'t> {
    fn next_back(&mut self) -> Option<Line<'t>> {
        self.numbers.next_back().map(|number| self.line(number))
    }
}

impl ExactSizeIterator for LinesIter<'_> {}

impl FusedIterator for LinesIter<'_> {}

/// One line of a page.
///
/// ```
/// use khobor::{Label, Page};
/// use khobor::site::{Line, Lines, Site};
///
/// struct Nodi;
/// impl Site for Nodi {
///     fn id(&self) -> &str {
///         "nodi"
///     }
///     fn owns(&self, _: &Page<'_>, lines: Lines<'_>) -> bool {
///         lines.iter().any(|line| line.is("নদীর খবর ডটকম"))
///     }
///     fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
///         let after_rank = line.previous().is_some_and(|l| l.text().trim().parse::<u8>().is_ok());
///         after_rank.then_some(Label::Related)
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Line<'t> {
    lines: Lines<'t>,
    number: usize,
}

impl<'t> Line<'t> {
    /// Its text without the line end.
    #[must_use]
    pub fn text(self) -> &'t str {
        block::content(self.span().of(self.lines.text).unwrap_or_default())
    }

    /// Whether there is nothing on it but white space and invisible characters.
    #[must_use]
    pub fn is_blank(self) -> bool {
        self.text().chars().all(|c| c.is_whitespace() || text::is_invisible(c))
    }

    /// Its place in the page, line end included.
    #[must_use]
    pub fn span(self) -> Span {
        let ends = self.lines.ends;
        Span::between(self.number.checked_sub(1).map_or(0, |n| ends[n]), ends[self.number])
    }

    /// Its number in the page, from 0.
    #[must_use]
    pub fn number(self) -> usize {
        self.number
    }

    /// The line before.
    #[must_use]
    pub fn previous(self) -> Option<Line<'t>> {
        self.number.checked_sub(1).and_then(|n| self.lines.at(n))
    }

    /// The line after.
    #[must_use]
    pub fn next(self) -> Option<Line<'t>> {
        self.lines.at(self.number + 1)
    }

    /// Whether it is this phrase and nothing else, whatever the encoding and the white space; see [`text::key`]. The mark of a list before it does
    /// not count.
    #[must_use]
    pub fn is(self, phrase: &str) -> bool {
        text::same(unbulleted(self.text()), phrase)
    }

    /// What stands after this phrase, if the line opens with it, whatever the encoding. The mark of a list before it does not count.
    #[must_use]
    pub fn after(self, phrase: &str) -> Option<&'t str> {
        text::after(unbulleted(self.text()), phrase)
    }
}

/// A line without the mark that a list puts before it.
pub(super) fn unbulleted(text: &str) -> &str {
    let text = text::trim_start(text);
    text.strip_prefix(text::LIST_SIGNS).map_or(text, text::trim_start)
}
