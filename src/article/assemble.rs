//! From labelled lines to the article.

use super::list::Limited;
use super::parts::{Edition, Paragraph};
use super::value::{Maker, trim};
use super::{Article, crumbs, dates, headline, people, related};
use crate::block::{Blocks, Line};
use crate::date::Reader;
use crate::note::{List, NoteKind};
use crate::site::Site;
use crate::text::same;
use crate::text::{self, DamageKind};
use crate::{Error, Label, Located, Note, Page, Parser, decode};

/// Reads the article from a page's labelled lines. Nothing is read from blank ones.
pub(crate) fn assemble<'t>(
    page: &Page<'t>,
    blocks: Blocks<'t>,
    site: Option<&dyn Site>,
    parser: &Parser<'_>,
) -> Result<Article<'t>, Error> {
    let make = Maker { page: page.text(), repair: parser.repair };
    let limit = parser.limits.items;
    let full = || blocks.lines().filter(|line| line.label() != Label::Blank);
    let mut lines: Vec<Line<'_>> = Vec::with_capacity(full().count());
    lines.extend(full());
    let of = |label: Label| lines.iter().filter(move |l| l.label() == label).filter_map(|l| l.span().of(page.text())).map(trim);
    if !lines.iter().any(|l| matches!(l.label(), Label::Title | Label::Body)) {
        let wrongly_decoded = decode::doubly_encoded(page.text());
        return Err(wrongly_decoded.map_or(Error::NoArticle { lines: blocks.line_count() }, |at| Error::DoublyEncoded { at }));
    }
    let reader = reader(site);
    // One more than is allowed shows that there are too many.
    let enough = limit.saturating_add(1);
    let mut notes = Limited::new(enough);
    let dates = dates::read(page, &blocks, &lines, &reader, &mut notes);
    let candidates: Vec<headline::Candidate<'t>> = lines
        .iter()
        .filter(|l| l.label() == Label::Title)
        .filter_map(|l| Some(headline::Candidate { text: trim(l.span().of(page.text())?), margin: l.margin() }))
        .collect();
    let titles: Vec<&'t str> = candidates.iter().map(|c| c.text).collect();
    let copies = |text: &str| lines.iter().filter(|line| same(line.text(), text)).count();
    let title = headline::choose(&candidates, copies, site.and_then(Site::name));
    let section = of(Label::Section).find_map(|line| crumbs::section(line, title));
    let section = section.or_else(|| {
        site.and_then(|site| blocks.as_printed().iter().find_map(|line| site.section(line)).and_then(|part| in_page(page.text(), part)))
    });
    let captions: Vec<&'t str> = of(Label::Caption).collect();
    let paragraphs = lines.iter().filter_map(|line| {
        let kind = match line.label() {
            Label::Body => Paragraph::Text,
            Label::Heading => Paragraph::Heading,
            _ => return None,
        };
        make.value(line.span().of(page.text())?).map(kind)
    });
    // As much room as they take: they may be all lines of a page.
    let mut body = Vec::with_capacity(lines.iter().filter(|line| matches!(line.label(), Label::Body | Label::Heading)).count());
    body.extend(paragraphs);
    let tags = {
        let mut tags = Limited::new(limit);
        let found = of(Label::Tags).flat_map(crumbs::tags).filter_map(|tag| make.value(tag));
        found.take(enough).for_each(|tag| tags.push(tag.clone(), tag.span));
        tags.finish(List::Tags)
    };
    let images = people::images(make, &captions, &titles, limit).finish(List::Images);
    let sources = people::sources(make, &lines, limit).finish(List::Sources);
    let related = related::read(make, &lines, &reader, limit).finish(List::Related);
    let (mut notes, _) = notes.finish(List::Notes);
    notes.extend(page.replacements().take(enough).map(|r| Note::new(NoteKind::Replaced { at: r.at, len: r.len }, r.span)));
    notes.extend(damage(page.text(), &lines).take(enough));
    notes.sort_by_key(|note| note.span());
    // U+FFFD is damage where nobody knows what it stands for.
    let known = |note: &Note| matches!(note.kind(), NoteKind::Replaced { .. });
    notes.dedup_by(|next, last| last.span() == next.span() && known(last) && *next.kind() == NoteKind::Damage);
    if let Some(first) = notes.get(limit).map(Note::span) {
        notes.truncate(limit);
        notes.push(Note::new(NoteKind::LeftOut { list: List::Notes, limit }, first));
    }
    notes.extend([tags.1, images.1, sources.1, related.1].into_iter().flatten());
    notes.sort_by_key(|note| note.span());
    Ok(Article {
        site: blocks.site().map(str::to_owned),
        site_name: site.and_then(Site::name).map(str::to_owned),
        title: title.and_then(|t| make.value(t)),
        kicker: of(Label::Kicker).find_map(|line| make.value(line)),
        summary: of(Label::Summary).find_map(|line| make.value(line)),
        byline: people::byline(page.text(), &lines, &reader),
        published: dates.published,
        updated: dates.updated,
        page_date: dates.page,
        edition: edition(page.text(), &lines),
        section: section.and_then(|s| make.value(s)),
        tags: tags.0,
        images: images.0,
        body,
        sources: sources.0,
        signoff: people::signoff(make, &lines),
        related: related.0,
        notes,
        blocks,
    })
}

fn reader(site: Option<&dyn Site>) -> Reader {
    let Some(site) = site else { return Reader::new() };
    let reader = Reader::new().reckoning(site.reckoning());
    site.offset().map_or(reader, |offset| reader.offset(offset))
}

/// The places in the article's lines and the other stories' that a legacy font or a cleaner has damaged. A joiner that joins nothing
/// shows nothing, and is no damage that a reader could see.
fn damage<'a>(page: &'a str, lines: &'a [Line<'_>]) -> impl Iterator<Item = Note> + 'a {
    let valued = lines.iter().filter(|l| !l.label().is_furniture() || l.label() == Label::Related);
    valued.flat_map(move |line| {
        let start = line.span().start();
        let found = text::find_damage(line.span().of(page).unwrap_or_default());
        found.filter(|d| d.value.kind() != DamageKind::IdleJoiner).map(move |d| Note::new(NoteKind::Damage, d.span.shifted(start)))
    })
}

/// A part that a site gave, as a part of the page itself; `None` where the site answers with a text of its own.
fn in_page<'t>(page: &'t str, part: &str) -> Option<&'t str> {
    let start = (part.as_ptr() as usize).checked_sub(page.as_ptr() as usize)?;
    page.get(start..start.checked_add(part.len())?)
}

const EDITIONS: &[(&str, Edition)] = &[
    ("অনলাইন সংস্করণ", Edition::Online),
    ("অনলাইন ভার্সন", Edition::Online),
    ("অনলাইন ভার্শন", Edition::Online),
    ("online edition", Edition::Online),
    ("online version", Edition::Online),
    ("প্রিন্ট সংস্করণ", Edition::Print),
    ("প্রিন্ট ভার্সন", Edition::Print),
    ("প্রিন্ট ভার্শন", Edition::Print),
    ("মুদ্রিত সংস্করণ", Edition::Print),
    ("ছাপা সংস্করণ", Edition::Print),
    ("print edition", Edition::Print),
    ("print version", Edition::Print),
];

/// The edition, from a line of its own or a part of the date line (`… | প্রিন্ট সংস্করণ`).
fn edition(page: &str, lines: &[Line<'_>]) -> Option<Located<Edition>> {
    let candidates = lines.iter().filter(|l| matches!(l.label(), Label::Edition | Label::Date));
    let parts = candidates.flat_map(|l| l.span().of(page).unwrap_or_default().split(['|', '•', ','])).map(trim);
    // All of the phrases end so, and hardly a date does.
    parts.filter(|part| part.ends_with(['ণ', 'ন', 'n', 'N'])).find_map(|part| {
        let known = EDITIONS.iter().find(|(phrase, _)| text::after(part, phrase).is_some_and(|rest| trim(rest).is_empty()));
        known.map(|(_, edition)| Located::new(*edition, crate::Span::of_part(page, part)))
    })
}
