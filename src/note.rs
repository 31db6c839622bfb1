//! What a careful reader of an article should know.

use crate::Span;
use crate::date;
use core::fmt;

/// Something on the page that is wrong, doubtful or unreadable, and where.
///
/// An article's field may be absent because the page does not have it, or because what stands there cannot be read: in the second case a
/// note says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    kind: NoteKind,
    span: Span,
}

/// What a [`Note`] is about.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// The halves of a date in two calendars name different days; the Gregorian half counts.
    CalendarMismatch,
    /// The printed weekday is not the date's.
    WeekdayMismatch,
    /// The page gives different days or times for one thing; the first counts.
    ConflictingDates,
    /// A line that should give a date cannot be read as one.
    UnreadableDate,
    /// A date does not say which day it is (no year), and nothing tells.
    IncompleteDate,
    /// A date without a label beside it that may be the page's own; it was not taken for the article's.
    UnsureDate,
    /// A day was worked out from the crawl time (`৫ ঘণ্টা আগে`).
    DerivedDate,
    /// A doubt of the reader of dates: which calendar, which order, a time left out.
    DoubtfulDate(date::Note),
    /// Residue of a legacy font or a cleaner in a value. With [`Parser::repair`](crate::Parser::repair) it was mended where that is
    /// certain.
    Damage,
}

impl Note {
    pub(crate) fn new(kind: NoteKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// What it is about.
    #[must_use]
    pub fn kind(&self) -> &NoteKind {
        &self.kind
    }

    /// Where.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }
}

impl NoteKind {
    /// Its name, in lower case with hyphens, as JSON writes it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            NoteKind::CalendarMismatch => "calendar-mismatch",
            NoteKind::WeekdayMismatch => "weekday-mismatch",
            NoteKind::ConflictingDates => "conflicting-dates",
            NoteKind::UnreadableDate => "unreadable-date",
            NoteKind::IncompleteDate => "incomplete-date",
            NoteKind::UnsureDate => "unsure-date",
            NoteKind::DerivedDate => "derived-date",
            NoteKind::DoubtfulDate(_) => "doubtful-date",
            NoteKind::Damage => "damage",
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match &self.kind {
            NoteKind::CalendarMismatch => "the halves of this date name different days; the gregorian one counts",
            NoteKind::WeekdayMismatch => "the weekday is not this date's; the date counts",
            NoteKind::ConflictingDates => "another date was printed for the same thing; the first counts",
            NoteKind::UnreadableDate => "expected a date, found none that can be read",
            NoteKind::IncompleteDate => "expected a date with its year; give the crawl time to complete it",
            NoteKind::UnsureDate => "this date may be the page's own; it was not taken for the article's",
            NoteKind::DerivedDate => "this day was worked out from the crawl time",
            NoteKind::DoubtfulDate(_) => "this date leaves a doubt",
            NoteKind::Damage => "letters here are damaged by a legacy font or a cleaner",
        };
        write!(f, "{text}, at bytes {}", self.span)
    }
}

#[cfg(test)]
mod tests {
    use super::{Note, NoteKind};
    use crate::Span;

    /// The other kinds stand in `tests/messages.rs`, each with a page that gives it; how unsure a page is depends on the weights.
    #[test]
    fn an_unsure_date_says_what_became_of_it() {
        let note = Note::new(NoteKind::UnsureDate, Span::between(3, 9));
        assert_eq!(note.kind().as_str(), "unsure-date");
        assert_eq!(note.to_string(), "this date may be the page's own; it was not taken for the article's, at bytes 3..9");
    }
}
