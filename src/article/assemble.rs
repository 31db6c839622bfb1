//! From labelled lines to the article.

use super::list::Limited;
use super::parts::{Edition, Paragraph};
use super::value::{Maker, trim};
use super::{Article, Value, byline, crumbs, dates, headline, images, notes, related, sources};
use crate::block::{Blocks, Line};
use crate::date::Reader;
use crate::note::List;
use crate::site::Site;
use crate::text::{self, same};
use crate::{Error, Label, Located, Page, Parser, decode};

/// Whether labelled lines hold an article: a headline or a paragraph; otherwise why there is none.
pub(crate) fn is_there(page: &str, blocks: &Blocks<'_>) -> Result<(), Error> {
    if blocks.lines().any(|line| matches!(line.label(), Label::Title | Label::Body)) {
        return Ok(());
    }
    Err(decode::doubly_encoded(page).map_or(Error::NoArticle { lines: blocks.line_count() }, |at| Error::DoublyEncoded { at }))
}

/// Reads the article from a page's labelled lines. Nothing is read from blank ones.
pub(crate) fn assemble<'t>(page: &Page<'t>, mut blocks: Blocks<'t>, site: Option<&dyn Site>, parser: &Parser<'_>) -> Article<'t> {
    blocks.note_damage(notes::is_valued);
    let make = Maker { page: page.text(), repair: parser.repair };
    let limit = parser.limits.items;
    let full = || blocks.lines().filter(|line| line.label() != Label::Blank);
    let mut lines: Vec<Line<'_>> = Vec::with_capacity(full().count());
    lines.extend(full());
    let of = |label: Label| texts(make.page, &lines, label);
    let reader = reader(site);
    let mut doubts = Limited::new(notes::enough(limit));
    let mut cut = Vec::new();

    let dates = dates::read(page, &blocks, &lines, &reader, &mut doubts);
    let titles: Vec<headline::Candidate<'t>> = candidates(make.page, &lines).collect();
    let copies = |text: &str| lines.iter().filter(|line| same(line.text(), text)).count();
    let title = headline::choose(&titles, copies, site.and_then(Site::name));
    let titles: Vec<&'t str> = titles.iter().map(|candidate| candidate.text).collect();
    let [kicker, summary] = [Label::Kicker, Label::Summary].map(|label| of(label).find_map(|line| make.value(line)));
    let captions: Vec<&'t str> = of(Label::Caption).collect();
    let section = of(Label::Section).find_map(|line| crumbs::section(line, title)).or_else(|| section_by_site(page, &blocks, site?));
    let tags = tags(make, of(Label::Tags), limit).finish(List::Tags, &mut cut);
    let images = images::read(make, &captions, &titles, limit).finish(List::Images, &mut cut);
    let sources = sources::read(make, &lines, limit).finish(List::Sources, &mut cut);
    let related = related::read(make, &lines, &reader, limit).finish(List::Related, &mut cut);
    Article {
        site: blocks.site().map(str::to_owned),
        site_name: site.and_then(Site::name).map(str::to_owned),
        title: title.and_then(|t| make.value(t)),
        kicker,
        summary,
        byline: byline::read(make.page, &lines, &reader),
        published: dates.published,
        updated: dates.updated,
        page_date: dates.page,
        edition: edition(make.page, &lines),
        section: section.and_then(|s| make.value(s)),
        tags,
        images,
        body: body(make, &lines),
        sources,
        signoff: sources::signoff(make, &lines),
        related,
        notes: notes::all(page, &lines, doubts, cut, limit),
        blocks,
    }
}

/// The texts of the lines with a label.
fn texts<'t>(page: &'t str, lines: &[Line<'_>], label: Label) -> impl Iterator<Item = &'t str> {
    lines.iter().filter(move |line| line.label() == label).filter_map(|line| line.span().of(page)).map(trim)
}

/// The lines that may be the headline.
fn candidates<'t>(page: &'t str, lines: &[Line<'_>]) -> impl Iterator<Item = headline::Candidate<'t>> {
    let is_title = |n: &usize| lines[*n].label() == Label::Title;
    let titles = (0..lines.len()).filter(is_title).filter(move |&n| !byline::is_signed(page, lines, n));
    titles.filter_map(move |n| {
        let below = n.checked_sub(1).is_some_and(|before| is_title(&before));
        Some(headline::Candidate { text: trim(lines[n].span().of(page)?), margin: lines[n].margin(), below })
    })
}

/// The section that a site reads from one of the page's lines.
fn section_by_site<'t>(page: &Page<'t>, blocks: &Blocks<'_>, site: &dyn Site) -> Option<&'t str> {
    blocks.as_printed().iter().find_map(|line| site.section(page, line)).and_then(|part| in_page(page.text(), part))
}

/// Paragraphs and subheadings.
fn body<'t>(make: Maker<'t>, lines: &[Line<'_>]) -> Vec<Paragraph<'t>> {
    let told = || lines.iter().filter(|line| matches!(line.label(), Label::Body | Label::Heading));
    // As much room as they take: they may be all lines of a page.
    let mut body = Vec::with_capacity(told().count());
    body.extend(told().filter_map(|line| {
        let kind = if line.label() == Label::Heading { Paragraph::Heading } else { Paragraph::Text };
        make.value_of(line, line.span().of(make.page)?).map(kind)
    }));
    body
}

/// The topics of the tag lines.
fn tags<'t>(make: Maker<'t>, lines: impl Iterator<Item = &'t str>, limit: usize) -> Limited<Value<'t>> {
    let mut tags = Limited::new(limit);
    for tag in lines.flat_map(crumbs::tags).filter_map(|tag| make.value(tag)) {
        if tags.is_cut() {
            break;
        }
        let place = tag.span;
        tags.push(tag, place);
    }
    tags
}

fn reader(site: Option<&dyn Site>) -> Reader {
    let Some(site) = site else { return Reader::new() };
    let reader = Reader::new().reckoning(site.reckoning());
    site.offset().map_or(reader, |offset| reader.offset(offset))
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
