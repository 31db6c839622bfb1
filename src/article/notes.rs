//! The notes of an article, from all that give some.

use super::list::Limited;
use crate::block::{Lacks, Line};
use crate::note::{List, NoteKind};
use crate::text::{self, DamageKind};
use crate::{Label, Note, Page};

/// How many notes of one kind are looked for: one more than is allowed shows that there are too many.
pub(super) const fn enough(limit: usize) -> usize {
    limit.saturating_add(1)
}

/// The notes in the order of the page: `doubts` of its dates, bytes that were no UTF-8, damage, at most `limit` together; and `cut`, which say
/// where a list was cut.
pub(super) fn all(page: &Page<'_>, lines: &[Line<'_>], doubts: Limited<Note>, cut: Vec<Note>, limit: usize) -> Vec<Note> {
    let mut found = doubts.entries();
    found.extend(replaced(page).take(enough(limit)));
    found.extend(damaged(page.text(), lines).take(enough(limit)));
    found.sort_by_key(Note::span);
    // U+FFFD is damage where nobody knows what it stands for.
    let known = |note: &Note| matches!(note.kind(), NoteKind::Replaced { .. });
    found.dedup_by(|next, last| last.span() == next.span() && known(last) && *next.kind() == NoteKind::Damage);
    let mut kept = Limited::new(limit);
    for note in found {
        let place = note.span();
        kept.push(note, place);
    }
    let mut left_out = Vec::new();
    let mut notes = kept.finish(List::Notes, &mut left_out);
    notes.extend(left_out.into_iter().chain(cut));
    notes.sort_by_key(Note::span);
    notes
}

fn replaced(page: &Page<'_>) -> impl Iterator<Item = Note> {
    page.replacements().map(|r| Note::new(NoteKind::Replaced { at: r.at, len: r.len }, r.span))
}

/// Whether lines with this label hold values of an article or are other stories.
pub(super) fn is_valued(label: Label) -> bool {
    !label.is_furniture() && label != Label::Blank || label == Label::Related
}

/// The places in the article's lines and the other stories' that a legacy font or a cleaner has damaged. A joiner that joins nothing
/// shows nothing, and is no damage that a reader could see.
fn damaged<'a>(page: &'a str, lines: &'a [Line<'_>]) -> impl Iterator<Item = Note> + 'a {
    let valued = lines.iter().filter(|line| is_valued(line.label()) && !line.lacks(Lacks::DAMAGE));
    valued.flat_map(move |line| {
        let start = line.span().start();
        let found = text::find_damage(line.span().of(page).unwrap_or_default());
        found.filter(|d| d.value.kind() != DamageKind::IdleJoiner).map(move |d| Note::new(NoteKind::Damage, d.span.shifted(start)))
    })
}
