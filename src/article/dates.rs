//! Which of the page's dates is which.

use super::list::Limited;
use crate::block::{Blocks, Lacks, Line};
use crate::date::{self, Doubt, Reader, Role, Stamp};
use crate::note::NoteKind;
use crate::text;
use crate::{Label, Located, Note, Page, Span};
use core::ops::Range;
use std::borrow::Cow;

/// The margin from which on a date without a label is taken for the article's: about two to one.
const SURE: u32 = 80;

/// The dates of an article.
#[derive(Debug, Default)]
pub(super) struct Dates {
    pub(super) published: Option<Located<Stamp>>,
    pub(super) updated: Option<Located<Stamp>>,
    pub(super) page: Option<Located<Stamp>>,
}

/// What the lines read so far leave open.
#[derive(Debug, Default)]
struct Open {
    /// The article has begun: its headline, byline or story stands above.
    below_headline: bool,
    /// The first date that may be the article's, if none is surer.
    doubtful: Option<Located<Stamp>>,
    /// The first date between the headline and the story on a line that was taken for furniture. The page's own seldom stands there.
    in_head: Option<Located<Stamp>>,
}

/// Reads the dates of the lines that are labelled as date or masthead; where these give none, of furniture between headline and story, and of the
/// dateline that opens the story.
pub(super) fn read(page: &Page<'_>, blocks: &Blocks<'_>, lines: &[Line<'_>], reader: &Reader, notes: &mut Limited<Note>) -> Dates {
    let mut dates = Dates::default();
    let now = page.crawl_time();
    let reader = now.map_or(*reader, |at| reader.now(at));
    let mut open = Open::default();
    let head = head(lines);
    let mut n = 0;
    while n < lines.len() {
        let label = lines[n].label();
        open.below_headline |= matches!(label, Label::Title | Label::Byline | Label::Body);
        match label {
            Label::Date => {
                // A date and its time may stand on two lines: read what stands together together.
                let end = run_end(lines, n);
                let start = n.checked_sub(1).filter(|&before| labels_date(blocks.text(), lines, before, &reader)).unwrap_or(n);
                let span = Span::between(lines[start].span().start(), lines[end - 1].span().end());
                read_article_dates(blocks, span, &reader, &mut dates, &mut open, notes);
                n = end;
            }
            Label::Masthead => {
                if let Some(stamp) = whole_date(&lines[n], &reader) {
                    add_notes(&stamp, notes);
                    let slot = match stamp.value.role() {
                        // Words are surer than a label: `প্রকাশিত: Wed, Jan 18, 2023 4:22 PM`, and below it `আপডেট: …`, above a kicker.
                        Some(Role::Published) => &mut dates.published,
                        Some(Role::Updated) if dates.published.is_some() => &mut dates.updated,
                        None if head.contains(&n) => &mut open.in_head,
                        _ => &mut dates.page,
                    };
                    slot.get_or_insert(stamp);
                }
                n += 1;
            }
            label if label.is_furniture() && head.contains(&n) && open.in_head.is_none() => {
                // The path of a picture's address is no date: `![](https://…/2023/03/13/…)`.
                let date = if lines[n].text().contains("://") { None } else { whole_date(&lines[n], &reader) };
                open.in_head = date.filter(|s| s.value.role() != Some(Role::Page) && !s.value.is_derived());
                n += 1;
            }
            // A block that was glued into one line: `… শতবর্ষী তোরণ The Daily Sylhet প্রকাশিত: ৯:০৬ অপরাহ্ণ, অক্টোবর ১০, ২০২৪ …`.
            Label::Title if !lines[n].lacks(Lacks::DATE) => {
                let line = lines[n].located();
                for found in reader.find_iter(line.value).filter(|s| s.value.date().is_some()) {
                    let stamp = Located::new(found.value, found.span.shifted(line.span.start()));
                    match stamp.value.role() {
                        Some(Role::Published) => drop(dates.published.get_or_insert(stamp)),
                        Some(Role::Updated) => drop(dates.updated.get_or_insert(stamp)),
                        _ => {}
                    }
                }
                n += 1;
            }
            _ => n += 1,
        }
    }
    if let Some(stamp) = open.doubtful {
        if dates.published.is_none() && dates.updated.is_none() {
            add_notes(&stamp, notes);
            dates.published = Some(stamp);
        } else {
            notes.push(Note::new(NoteKind::UnsureDate, stamp.span), stamp.span);
        }
    }
    if dates.published.is_none() && dates.updated.is_none() {
        dates.published = open.in_head;
    }
    if dates.published.is_none() && dates.updated.is_none() {
        dates.published = lines.iter().find(|l| l.label() == Label::Body).and_then(|first| dateline(first, &reader));
    }
    dates
}

/// The lines between the headline and the story.
fn head(lines: &[Line<'_>]) -> Range<usize> {
    // What is cut above its story has the date soon below the headline.
    const SOON: usize = 4;
    let title = |before: &[Line<'_>]| before.iter().rposition(|l| l.label() == Label::Title).map(|title| title + 1);
    match lines.iter().position(|l| l.label() == Label::Body) {
        Some(end) => title(&lines[..end]).unwrap_or(end)..end,
        None => title(lines).map_or(0..0, |start| start..lines.len().min(start + SOON)),
    }
}

/// The first whole date of a line.
fn whole_date(line: &Line<'_>, reader: &Reader) -> Option<Located<Stamp>> {
    let line = line.located();
    let found = reader.find_iter(line.value).find(|s| s.value.date().is_some())?;
    Some(Located::new(found.value, found.span.shifted(line.span.start())))
}

/// The date of the dateline that opens a story, where it is complete: `নিজস্ব সংবাদদাতা ২৩ নভেম্বর ২০২০ পুরুলিয়া: …`. A date within the first
/// sentence is the event's, so little may stand before it, and only a place between it and the colon.
fn dateline(first: &Line<'_>, reader: &Reader) -> Option<Located<Stamp>> {
    const BEFORE: usize = 8;
    const AFTER: usize = 3;
    /// So many words with a date among them take less, in bytes.
    const REACH: usize = 480;
    let line = first.located().map(|text| text::beginning(text, REACH));
    // Most stories open without such a mark, and are not read for a date.
    let mark = |(at, c)| matches!(c, ':' | 'ঃ' | '—' | '–') || c == '।' && line.value[at..].starts_with("।।");
    if !line.value.char_indices().any(mark) {
        return None;
    }
    let words = |s: &str| s.split_whitespace().count();
    let found = reader.find_iter(line.value).next().filter(|s| s.value.date().is_some() && !s.value.is_derived())?;
    let before = line.value.get(..found.span.start())?;
    let after = line.value.get(found.span.end()..)?;
    let place = after.get(..after.find([':', 'ঃ', '—', '–', '।'])?)?;
    let opens = words(before) <= BEFORE
        && words(place) <= AFTER
        && !after.get(place.len()..).is_some_and(|s| s.starts_with('।') && !s.starts_with("।।"));
    opens.then(|| Located::new(found.value, found.span.shifted(line.span.start())))
}

/// The line after the last date line from `start` on; a time of day alone belongs to the day above it, whatever it was taken for.
fn run_end(lines: &[Line<'_>], start: usize) -> usize {
    let end = start + lines[start..].iter().take_while(|line| line.label() == Label::Date).count();
    let timed = lines.get(end).is_some_and(|line| line.label() == Label::Masthead && date::is_time(line.text()));
    end + usize::from(timed)
}

/// Whether a line is the label word of the date line below it, taken for something else: `আপডেট টাইম :`.
fn labels_date(text: &str, lines: &[Line<'_>], n: usize, reader: &Reader) -> bool {
    const LONGEST: usize = 80;
    let (line, next) = (&lines[n], &lines[n + 1]);
    if line.label() == Label::Date || line.text().len() > LONGEST || !line.text().trim_end().ends_with([':', 'ঃ']) {
        return false;
    }
    let both = Span::between(line.span().start(), next.span().end()).of(text).unwrap_or_default();
    let joined = text::beginning(both, 2 * LONGEST).replace(['\n', '\r'], " ");
    let label = reader.find_iter(&joined).next().and_then(|stamp| stamp.value.label());
    label.is_some_and(|label| joined.get(..label.start()).is_some_and(|before| before.trim().is_empty()))
}

fn read_article_dates(blocks: &Blocks<'_>, span: Span, reader: &Reader, dates: &mut Dates, open: &mut Open, notes: &mut Limited<Note>) {
    let text = blocks.text();
    let part = span.of(text).unwrap_or_default();
    // A stamp ends with its line; here the lines are one (`জানুয়ারি ১৭, ২০২২`, below it `০৭:০৬ অপরাহ্ন`). Spaces keep every byte in its place.
    let part_line = part.trim_end();
    let several = part_line.contains(['\n', '\r']);
    let joined = if several { Cow::Owned(part_line.replace(['\n', '\r'], " ")) } else { Cow::Borrowed(part_line) };
    let mut any = false;
    for found in reader.find_iter(&joined) {
        any = true;
        let stamp = Located::new(found.value, found.span.shifted(span.start()));
        if stamp.value.date().is_none() {
            notes.push(Note::new(NoteKind::IncompleteDate, stamp.span), stamp.span);
            continue;
        }
        // No date is better than a wrong one: a date that no word speaks for may be the page's own, which stands above the headline.
        if stamp.value.role().is_none() && blocks.margin(stamp.span).is_some_and(|margin| margin < SURE) {
            if open.below_headline && open.doubtful.is_none() {
                open.doubtful = Some(stamp);
            } else {
                notes.push(Note::new(NoteKind::UnsureDate, stamp.span), stamp.span);
            }
            continue;
        }
        add_notes(&stamp, notes);
        let slot = match stamp.value.role() {
            Some(Role::Updated) => &mut dates.updated,
            Some(Role::Page) => &mut dates.page,
            _ => &mut dates.published,
        };
        match slot {
            None => *slot = Some(stamp),
            Some(first) if first.value.date() != stamp.value.date() => {
                notes.push(Note::new(NoteKind::ConflictingDates, stamp.span), stamp.span)
            }
            // The same day again, now with its time (`… বাংলাদেশ সময়: ১১:১৬ অপরাহ্ণ`).
            Some(first) if first.value.time().is_none() && stamp.value.time().is_some() => *first = stamp,
            Some(_) => {}
        }
    }
    if !any && part.chars().any(|c| crate::numeral::digit(c).is_some()) {
        let trimmed = super::value::trim(part);
        let place = Span::of_part(text, trimmed);
        notes.push(Note::new(NoteKind::UnreadableDate, place), place);
    }
}

fn add_notes(stamp: &Located<Stamp>, notes: &mut Limited<Note>) {
    for doubt in stamp.value.doubts() {
        let kind = match doubt {
            Doubt::BanglaDiffers { .. } | Doubt::HijriDiffers { .. } | Doubt::NoSuchHalf(_) => NoteKind::CalendarMismatch,
            Doubt::WeekdayDiffers { .. } => NoteKind::WeekdayMismatch,
            other => NoteKind::DoubtfulDate(other),
        };
        notes.push(Note::new(kind, stamp.span), stamp.span);
    }
    if stamp.value.is_derived() {
        notes.push(Note::new(NoteKind::DerivedDate, stamp.span), stamp.span);
    }
}
