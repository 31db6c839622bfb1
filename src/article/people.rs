//! Who wrote it, where it comes from, who signed it off.

use super::value::{Maker, same, trim};
use super::{Value, images};
use crate::block::Line;
use crate::field::{self, Byline};
use crate::{Label, Located, Span};

/// The byline: of the lines that are labelled as one, or else of a date line that holds one, or else the one that opens the story.
pub(super) fn byline<'t>(page: &'t str, lines: &[Line<'_>]) -> Option<Located<Byline<'t>>> {
    let mut parts: Vec<&'t str> = Vec::new();
    let mut span: Option<Span> = None;
    for (n, line) in lines.iter().enumerate().filter(|(_, l)| l.label() == Label::Byline) {
        let Some(text) = line.span().of(page).map(trim) else { continue };
        if parts.iter().any(|known| same(known, text)) {
            continue;
        }
        // A second byline further on is another story's or a repeat in other words: only what stands together is one byline.
        let apart =
            span.is_some() && !lines[..n].iter().rev().take_while(|l| l.label() != Label::Byline).all(|l| l.label() == Label::Blank);
        if apart {
            break;
        }
        let here = Span::of_part(page, text);
        span = Some(span.map_or(here, |s| Span::between(s.start(), here.end())));
        parts.push(text);
    }
    if let Some(span) = span {
        if let Some(byline) = Byline::joined(&parts) {
            return Some(Located::new(byline, span));
        }
    }
    let opening = lines.iter().find(|l| l.label() == Label::Body)?;
    let text = opening.span().of(page)?;
    let (byline, end) = Byline::opening(text)?;
    let opened = Span::between(opening.span().start(), opening.span().start() + end);
    Some(Located::new(byline, opened))
}

/// The agencies and outlets of the source lines and of paragraphs that name theirs, each once.
pub(super) fn sources<'t>(make: Maker<'t>, lines: &[Line<'_>]) -> Vec<Value<'t>> {
    let mut sources: Vec<Value<'t>> = Vec::new();
    for line in lines {
        let Some(text) = line.span().of(make.page) else { continue };
        if matches!(line.label(), Label::Source | Label::Body) {
            for source in field::sources_of(text) {
                let source = Located::new(source.value, source.span.shifted(line.span().start()));
                if !sources.iter().any(|known| same(&known.value, &source.value)) {
                    sources.push(source);
                }
            }
        }
    }
    // `… বলে জানিয়েছে বার্তা সংস্থা এএফপি।`: weaker, so only where no source is stated.
    let stated = !sources.is_empty();
    let reported = lines.iter().filter(|l| !stated && l.label() == Label::Body).find_map(|line| {
        let source = field::reported_by(line.span().of(make.page)?)?;
        Some(Located::new(source.value, source.span.shifted(line.span().start())))
    });
    sources.extend(reported);
    sources
}

/// The sign-off: the first line that is labelled as one, without marks at its ends (`/এআই` gives `এআই`).
pub(super) fn signoff<'t>(make: Maker<'t>, lines: &[Line<'_>]) -> Option<Value<'t>> {
    let line = lines.iter().find(|l| l.label() == Label::Signoff)?;
    let text = trim(line.span().of(make.page)?);
    let outer = |c: char| c.is_whitespace() || matches!(c, '/' | '(' | ')' | '[' | ']' | '।' | '-' | '–' | '—' | '*' | ':' | '#' | '.');
    let inner = text.trim_matches(outer);
    make.value(inner)
}

pub(super) use images::read as images;
