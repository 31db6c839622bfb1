//! What a careful reader of an article should know.

use crate::Span;
use crate::date;
use core::fmt;

/// Something on the page that is wrong, doubtful or unreadable, and where.
///
/// An article's field may be absent because the page does not have it, or because what stands there cannot be read: in the second case a
/// note says so.
///
/// ```
/// let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: শনিবার, ০৬ জুন ২০২৫\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
/// let article = khobor::parse(page)?;
/// let note = &article.notes()[0];
/// assert_eq!(note.kind().as_str(), "weekday-mismatch");
/// assert_eq!(note.span().of(page), Some("শনিবার, ০৬ জুন ২০২৫"));
/// assert!(note.to_string().starts_with("the weekday is not this date's; the date counts"));
/// # Ok::<(), khobor::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    kind: NoteKind,
    span: Span,
}

/// What a [`Note`] is about.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    DoubtfulDate(date::Doubt),
    /// Residue of a legacy font or a cleaner in a value. With [`Parser::repair`](crate::Parser::repair) it was mended where that is
    /// certain.
    Damage,
    /// Bytes that were not UTF-8 stood here; [`Decoded::lossy`](crate::Decoded::lossy) has put U+FFFD in their place.
    #[non_exhaustive]
    Replaced {
        /// The offset of the first of them in the bytes that were decoded.
        at: usize,
        /// How many there were.
        len: usize,
    },
    /// A list of the article is as long as the parser allows; its entries from here on are left out. See
    /// [`Parser::max_items`](crate::Parser::max_items).
    #[non_exhaustive]
    LeftOut {
        /// Which list.
        list: List,
        /// The limit.
        limit: usize,
    },
}

/// A list of an article.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// [`Article::tags`](crate::Article::tags)
    Tags,
    /// [`Article::images`](crate::Article::images)
    Images,
    /// [`Article::sources`](crate::Article::sources)
    Sources,
    /// [`Article::related`](crate::Article::related)
    Related,
    /// [`Article::notes`](crate::Article::notes)
    Notes,
}

impl List {
    /// Its name, in lower case, as the article's accessor has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            List::Tags => "tags",
            List::Images => "images",
            List::Sources => "sources",
            List::Related => "related",
            List::Notes => "notes",
        }
    }
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
            NoteKind::Replaced { .. } => "replaced",
            NoteKind::LeftOut { .. } => "left-out",
        }
    }
}

/// What is wrong, and what became of it. [`Note`] says where.
impl fmt::Display for NoteKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoteKind::CalendarMismatch => "the halves of this date name different days; the gregorian one counts",
            NoteKind::WeekdayMismatch => "the weekday is not this date's; the date counts",
            NoteKind::ConflictingDates => "another date was printed for the same thing; the first counts",
            NoteKind::UnreadableDate => "expected a date, found none that can be read",
            NoteKind::IncompleteDate => "expected a date with its year; give the crawl time to complete it",
            NoteKind::UnsureDate => "this date may be the page's own; it was not taken for the article's",
            NoteKind::DerivedDate => "this day was worked out from the crawl time",
            NoteKind::DoubtfulDate(doubt) => return write!(f, "this date leaves a doubt: {doubt}"),
            NoteKind::Damage => "letters here are damaged by a legacy font or a cleaner",
            NoteKind::Replaced { at, len } => {
                let bytes = if *len == 1 { "byte" } else { "bytes" };
                return write!(f, "expected UTF-8, found {len} {bytes} at {at} of no character; U+FFFD stands in their place");
            }
            NoteKind::LeftOut { list, limit } => {
                let list = list.as_str();
                return write!(f, "expected at most {limit} {list}; those from here on are left out; `Parser::max_items` raises the limit");
            }
        })
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, at bytes {}", self.kind, self.span)
    }
}
