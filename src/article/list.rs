//! Lists that stop growing at a limit.

use crate::note::{List, NoteKind};
use crate::{Note, Span};

/// A list of an article: its entries up to the limit, and where the first stands that was left out.
#[derive(Debug)]
pub(super) struct Limited<T> {
    entries: Vec<T>,
    limit: usize,
    left_out: Option<Span>,
}

impl<T> Limited<T> {
    pub(super) fn new(limit: usize) -> Self {
        Self { entries: Vec::new(), limit, left_out: None }
    }

    /// Adds an entry that stands at `place`, or remembers that it did not fit.
    pub(super) fn push(&mut self, entry: T, place: Span) {
        if self.entries.len() < self.limit {
            self.entries.push(entry);
        } else {
            self.left_out.get_or_insert(place);
        }
    }

    /// Whether an entry was left out, so that no more need be looked for.
    pub(super) fn is_cut(&self) -> bool {
        self.left_out.is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry before; `None` where that one was left out.
    pub(super) fn last_mut(&mut self) -> Option<&mut T> {
        if self.is_cut() { None } else { self.entries.last_mut() }
    }

    /// The entries. That the list was cut is said in `notes`.
    pub(super) fn finish(self, list: List, notes: &mut Vec<Note>) -> Vec<T> {
        let limit = self.limit;
        notes.extend(self.left_out.map(|place| Note::new(NoteKind::LeftOut { list, limit }, place)));
        self.entries
    }

    /// The entries of what is no list of the article by itself.
    pub(super) fn entries(self) -> Vec<T> {
        self.entries
    }
}
