//! Where it comes from, and who signed it off.

use super::Value;
use super::list::Limited;
use super::value::{Maker, trim};
use crate::block::{Lacks, Line};
use crate::{Label, Located, field, text};
use std::collections::HashSet;

/// The agencies and outlets of the source lines and of paragraphs that name theirs, each once.
pub(super) fn read<'t>(make: Maker<'t>, lines: &[Line<'_>], limit: usize) -> Limited<Value<'t>> {
    let mut sources: Limited<Value<'t>> = Limited::new(limit);
    let mut known: HashSet<String> = HashSet::new();
    for line in lines.iter().filter(|line| matches!(line.label(), Label::Source | Label::Body)) {
        if sources.is_cut() {
            break;
        }
        let Some(text) = line.span().of(make.page) else { continue };
        let found = if line.lacks(Lacks::SOURCE) { field::closing_sources(text) } else { field::sources_of(text) };
        for source in found.into_iter().filter(|source| known.insert(text::key(&source.value))) {
            push(&mut sources, source, line);
        }
    }
    if sources.is_empty() {
        // `… বলে জানিয়েছে বার্তা সংস্থা এএফপি।`: weaker, so only where no source is stated.
        let quoting = lines.iter().filter(|line| line.label() == Label::Body && !line.lacks(Lacks::AGENCY));
        let mut reported = quoting.filter_map(|line| Some((field::reported_by(line.span().of(make.page)?)?, line)));
        if let Some((source, line)) = reported.next() {
            push(&mut sources, source, line);
        }
    }
    sources
}

/// Adds a source that was read from a line.
fn push<'t>(sources: &mut Limited<Value<'t>>, source: Value<'t>, line: &Line<'_>) {
    let place = source.span.shifted(line.span().start());
    sources.push(Located::new(source.value, place), place);
}

/// The sign-off: the first line that is labelled as one, without marks at its ends (`/এআই` gives `এআই`).
pub(super) fn signoff<'t>(make: Maker<'t>, lines: &[Line<'_>]) -> Option<Value<'t>> {
    let line = lines.iter().find(|l| l.label() == Label::Signoff)?;
    let text = trim(line.span().of(make.page)?);
    let outer = |c: char| c.is_whitespace() || matches!(c, '/' | '(' | ')' | '[' | ']' | '।' | '-' | '–' | '—' | '*' | ':' | '#' | '.');
    let inner = text.trim_matches(outer);
    make.value(inner)
}
