//! Which of the page's dates is which.

use super::list::Limited;
use crate::block::{Blocks, Lacks, Line};
use crate::date::{self, Doubt, Reader, Role, Stamp};
use crate::note::NoteKind;
use crate::text;
use crate::{Label, Located, Note, Page, Span};
use chrono::{NaiveDate, NaiveTime};
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

/// What the lines read so far leave open: the first date of each kind that counts where no line gives a surer one.
#[derive(Debug, Default)]
struct Open {
    /// The article has begun: its headline, byline or story stands above.
    below_headline: bool,
    /// On a line for dates, though hardly surer than another label.
    doubtful: Option<Located<Stamp>>,
    /// Between the headline and the story on a line that was taken for furniture. The page's own seldom stands there.
    in_head: Option<Located<Stamp>>,
    /// Just above the headline, and not as a page prints its own.
    above: Option<Located<Stamp>>,
}

/// Reads the dates of the lines that are labelled as date or masthead; where these give none, of furniture between headline and story, of the line
/// above the headline, and of the dateline that opens the story.
pub(super) fn read(page: &Page<'_>, blocks: &Blocks<'_>, lines: &[Line<'_>], reader: &Reader, notes: &mut Limited<Note>) -> Dates {
    let crawled = page.crawl_time();
    let reader = crawled.map_or(*reader, |at| reader.now(at));
    let mut reading = Reading { blocks, lines, reader, head: head(lines), dates: Dates::default(), open: Open::default(), notes };
    reading.open.above = above_headline(lines, &reader, crawled.map(|at| at.date()));
    let mut n = 0;
    while n < lines.len() {
        n = reading.line(n);
    }
    reading.finish()
}

/// The dates read so far, and what they are read from.
struct Reading<'a, 'p> {
    blocks: &'a Blocks<'p>,
    lines: &'a [Line<'a>],
    reader: Reader,
    head: Range<usize>,
    dates: Dates,
    open: Open,
    notes: &'a mut Limited<Note>,
}

impl Reading<'_, '_> {
    /// Reads the line `n`, and gives the line to go on with.
    fn line(&mut self, n: usize) -> usize {
        let line = &self.lines[n];
        let label = line.label();
        self.open.below_headline |= matches!(label, Label::Title | Label::Byline | Label::Body);
        match label {
            Label::Date => {
                // A date and its time may stand on two lines: read what stands together together.
                let end = run_end(self.lines, n);
                let labelled = |&before: &usize| labels_date(self.blocks.text(), self.lines, before, &self.reader);
                let start = n.checked_sub(1).filter(labelled).unwrap_or(n);
                self.date_lines(Span::between(self.lines[start].span().start(), self.lines[end - 1].span().end()));
                return end;
            }
            Label::Masthead => self.masthead(n),
            Label::Title => self.title(line),
            label if label.is_furniture() && self.head.contains(&n) && self.open.in_head.is_none() => {
                // The path of a picture's address is no date: `![](https://…/2023/03/13/…)`.
                let date = if line.text().contains("://") { None } else { whole_date(line, &self.reader) };
                self.open.in_head = date.filter(|s| s.value.role() != Some(Role::Page) && !s.value.is_derived());
            }
            _ => {}
        }
        n + 1
    }

    fn masthead(&mut self, n: usize) {
        let Some(stamp) = whole_date(&self.lines[n], &self.reader) else { return };
        add_notes(&stamp, self.notes);
        let slot = match stamp.value.role() {
            // Words are surer than a label: `প্রকাশিত: Wed, Jan 18, 2023 4:22 PM`, and below it `আপডেট: …`, above a kicker.
            Some(Role::Published) => &mut self.dates.published,
            Some(Role::Updated) if self.dates.published.is_some() => &mut self.dates.updated,
            None if self.head.contains(&n) => &mut self.open.in_head,
            _ => &mut self.dates.page,
        };
        slot.get_or_insert(stamp);
    }

    /// A block that was glued into one line: `… শতবর্ষী তোরণ The Daily Sylhet প্রকাশিত: ৯:০৬ অপরাহ্ণ, অক্টোবর ১০, ২০২৪ …`.
    fn title(&mut self, line: &Line<'_>) {
        if line.lacks(Lacks::DATE) {
            return;
        }
        let line = line.located();
        for found in self.reader.find_iter(line.value).filter(|s| s.value.date().is_some()) {
            let stamp = Located::new(found.value, found.span.shifted(line.span.start()));
            match stamp.value.role() {
                Some(Role::Published) => drop(self.dates.published.get_or_insert(stamp)),
                Some(Role::Updated) => drop(self.dates.updated.get_or_insert(stamp)),
                _ => {}
            }
        }
    }

    /// Reads the lines of `span`, which are labelled as dates, as one.
    fn date_lines(&mut self, span: Span) {
        let text = self.blocks.text();
        let part = span.of(text).unwrap_or_default();
        // A stamp ends with its line; here the lines are one (`জানুয়ারি ১৭, ২০২২`, below it `০৭:০৬ অপরাহ্ন`). Spaces keep every byte in its place.
        let part_line = part.trim_end();
        let several = part_line.contains(['\n', '\r']);
        let joined = if several { Cow::Owned(part_line.replace(['\n', '\r'], " ")) } else { Cow::Borrowed(part_line) };
        let mut any = false;
        for found in self.reader.find_iter(&joined) {
            any = true;
            self.article_date(Located::new(found.value, found.span.shifted(span.start())));
        }
        if !any && part.chars().any(|c| crate::numeral::digit(c).is_some()) {
            let trimmed = super::value::trim(part);
            let place = Span::of_part(text, trimmed);
            self.notes.push(Note::new(NoteKind::UnreadableDate, place), place);
        }
    }

    /// Takes in a stamp of a line that is labelled as a date.
    fn article_date(&mut self, stamp: Located<Stamp>) {
        if stamp.value.date().is_none() {
            self.notes.push(Note::new(NoteKind::IncompleteDate, stamp.span), stamp.span);
            return;
        }
        // No date is better than a wrong one: a date that no word speaks for may be the page's own, which stands above the headline.
        if stamp.value.role().is_none() && self.blocks.margin(stamp.span).is_some_and(|margin| margin < SURE) {
            if self.open.below_headline && self.open.doubtful.is_none() {
                self.open.doubtful = Some(stamp);
            } else {
                self.notes.push(Note::new(NoteKind::UnsureDate, stamp.span), stamp.span);
            }
            return;
        }
        add_notes(&stamp, self.notes);
        let slot = match stamp.value.role() {
            Some(Role::Updated) => &mut self.dates.updated,
            Some(Role::Page) => &mut self.dates.page,
            _ => &mut self.dates.published,
        };
        match slot {
            None => *slot = Some(stamp),
            Some(first) if first.value.date() != stamp.value.date() => {
                self.notes.push(Note::new(NoteKind::ConflictingDates, stamp.span), stamp.span)
            }
            // The same day again, now with its time (`… বাংলাদেশ সময়: ১১:১৬ অপরাহ্ণ`).
            Some(first) if first.value.time().is_none() && stamp.value.time().is_some() => *first = stamp,
            Some(_) => {}
        }
    }

    /// The dates, with what was left open where nothing surer was found.
    fn finish(self) -> Dates {
        let Self { lines, reader, mut dates, open, notes, .. } = self;
        if let Some(stamp) = open.doubtful {
            if dates.published.is_none() && dates.updated.is_none() {
                add_notes(&stamp, notes);
                dates.published = Some(stamp);
            } else {
                notes.push(Note::new(NoteKind::UnsureDate, stamp.span), stamp.span);
            }
        }
        if dates.published.is_none() && dates.updated.is_none() {
            let dateline = || lines.iter().find(|l| l.label() == Label::Body).and_then(|first| dateline(first, &reader));
            // The page prints its own day twice: `১৬ মে ২০২৪ / ২রা জ্যৈষ্ঠ …`, and below it `মে ১৬, ২০২৪ ১:৩৭ অপরাহ্ণ`.
            let another = |it: &Located<Stamp>| dates.page.is_none_or(|own| own.span == it.span || own.value.date() != it.value.date());
            dates.published = open.in_head.or(open.above.filter(another)).or_else(dateline);
            dates.page = dates.page.filter(|own| dates.published.is_none_or(|published| published.span != own.span));
        }
        dates
    }
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

/// The date of the line above the headline, or above its crumbs, where it is not printed as a page prints its own (`জুন ২, ২০২১`, but
/// `রবিবার, নভেম্বর ৫, ২০২৩`): without a weekday, or, where the crawl's day is known, of another day.
fn above_headline(lines: &[Line<'_>], reader: &Reader, crawled: Option<NaiveDate>) -> Option<Located<Stamp>> {
    // `সারাদেশ ২১ ফেব্রুয়ারি, ২০২৪ ১০:১৪`
    const BEFORE: usize = 2;
    let title = lines.iter().position(|line| line.label() == Label::Title)?;
    let line = lines[..title].iter().rfind(|line| line.label() != Label::Section)?;
    if !matches!(line.label(), Label::Masthead | Label::Date) {
        return None;
    }
    let stamp = whole_date(line, reader).filter(|s| s.value.role().is_none() && !s.value.is_derived())?;
    let before = line.text().get(..stamp.span.start() - line.located().span.start())?;
    // `Date : 2024-04-26` is today's.
    if before.contains([':', 'ঃ']) || before.split_whitespace().nth(BEFORE).is_some() {
        return None;
    }
    // Blogger puts the day above its posts, with the weekday.
    let of_blogger = || lines.iter().any(|line| line.text().trim_end().ends_with("(Atom)"));
    let off = crawled.zip(stamp.value.date()).map(|(crawled, date)| crawled.signed_duration_since(date).num_days());
    // An article of the day before may stand under a clock of today.
    let is_articles = off.map_or_else(|| stamp.value.weekday().is_none(), |days| days > 1);
    // A paper of print dates its articles at midnight: `রবিবার, ৩১ মে, ২০১৫ ০০:০০ টা`.
    (is_articles || stamp.value.time() == Some(NaiveTime::MIN) || of_blogger()).then_some(stamp)
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
    /// So many words with a date among them take fewer letters.
    const REACH: usize = 120;
    let line = first.located();
    // Most stories open without such a mark, and are not read for a date.
    let mark = |(at, c)| matches!(c, ':' | 'ঃ' | '—' | '–') || c == '।' && line.value[at..].starts_with("।।");
    if !line.value.char_indices().any(mark) {
        return None;
    }
    let line = line.map(|text| text::first_letters(text, REACH));
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
    /// In letters, and twice as many with the beginning of the date.
    const LONGEST: usize = 25;
    let (line, next) = (&lines[n], &lines[n + 1]);
    let is_short = || text::first_letters(line.text(), LONGEST).len() == line.text().len();
    if line.label() == Label::Date || !is_short() || !line.text().trim_end().ends_with([':', 'ঃ']) {
        return false;
    }
    let both = Span::between(line.span().start(), next.span().end()).of(text).unwrap_or_default();
    let joined = text::first_letters(both, 2 * LONGEST).replace(['\n', '\r'], " ");
    let label = reader.find_iter(&joined).next().and_then(|stamp| stamp.value.label());
    label.is_some_and(|label| joined.get(..label.start()).is_some_and(|before| before.trim().is_empty()))
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
