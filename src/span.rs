//! Places in a page: byte ranges of the original text, and values found there.

use core::fmt;
use core::ops::Range;

/// A byte range of the original text, `start <= end`.
///
/// A struct of its own rather than [`Range`], because a range is an iterator and not `Copy`, and because a span never has its ends the
/// wrong way round.
///
/// ```
/// use khobor::Span;
///
/// let span = Span::new(3, 9).unwrap();
/// assert_eq!(span.len(), 6);
/// assert_eq!(span.of("খবর আছে"), Some("বর"));
/// assert_eq!(Span::new(9, 3), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The span from `start` up to and without `end`, or `None` where `end < start`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Option<Self> {
        if start <= end { Some(Self { start, end }) } else { None }
    }

    /// For callers that know the order of their ends; an end before the start gives an empty span.
    pub(crate) const fn between(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span ends before it starts");
        Self { start, end: if end < start { start } else { end } }
    }

    /// The span of `part` within `whole`, where `part` is a slice of `whole`.
    pub(crate) fn of_part(whole: &str, part: &str) -> Self {
        let start = (part.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
        debug_assert!(start <= whole.len() && start + part.len() <= whole.len(), "not a part of the text");
        Self::between(start, start + part.len())
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// Its length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same span as a range, for slicing.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `other` lies within this span.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The part of `text` that the span names; `None` where it does not lie on character boundaries of `text`.
    #[must_use]
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// The same span in a text that has `offset` more bytes before it.
    pub(crate) const fn shifted(self, offset: usize) -> Self {
        Self { start: self.start + offset, end: self.end + offset }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A value and where it stands in the page.
///
/// ```
/// use khobor::{Located, Span};
///
/// let word = Located::new("বর", Span::new(3, 9).unwrap());
/// let length = word.map(|text| text.chars().count());
/// assert_eq!((length.value, length.span), (2, word.span));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Located<T> {
    /// What was read.
    pub value: T,
    /// Where it was read.
    pub span: Span,
}

impl<T> Located<T> {
    /// `value`, read at `span`.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: f(self.value), span: self.span }
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_span_holds_what_begins_and_ends_within_it() {
        let span = Span::between(3, 9);
        let held =
            [(3, 9), (3, 6), (6, 9), (3, 3), (9, 9), (2, 6), (6, 10), (0, 3), (9, 12)].map(|(a, b)| span.contains(Span::between(a, b)));
        assert_eq!(held, [true, true, true, true, true, false, false, false, false]);
        assert_eq!((span.len(), span.is_empty(), Span::between(3, 3).is_empty()), (6, false, true));
        assert_eq!(span.of("নদী"), Some("দী"));
        assert_eq!((span.of("নদ"), Span::between(1, 3).of("নদী")), (None, None));
    }
}
