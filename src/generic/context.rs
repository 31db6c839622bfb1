//! What a line is in its page: repeats, neighbours, place among the paragraphs, words shared with the story.

use super::brief::{Brief, Briefs, Mark, Marks};
use super::look::{Look, heads_list};
use super::nearest::Nearest;
use super::rows::{self, Row};
use super::statements::S;

/// What the page says of one line that is read.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// What its brief says of it.
    pub(super) marks: Marks,
    pub(super) look: Look,
    /// The look of the line before it.
    pub(super) before: Look,
    /// The look of the line after it.
    pub(super) after: Look,
    /// The look of the line before the line before it.
    pub(super) before2: Look,
    /// The look of the line after the line after it.
    pub(super) after2: Look,
    /// Which line that is read it is, from the top.
    pub(super) place: usize,
    /// The line before it has its words.
    pub(super) same_as_previous: bool,
    /// The line after it has its words.
    pub(super) same_as_next: bool,
    /// It is what the page opens with: the window's title.
    pub(super) same_as_first: bool,
    /// The share of its words, in percent, that the next paragraphs hold too; `None` for lines that are not compared.
    pub(super) shared: Option<usize>,
    /// How many paragraphs stand before it.
    pub(super) prose_before: usize,
    /// How many paragraphs stand after it.
    pub(super) prose_after: usize,
    /// Lines until the next paragraph; 0 where this line is one.
    pub(super) to_prose: usize,
    /// Lines until the next paragraph after this line.
    pub(super) to_next_prose: usize,
    /// Lines since the last paragraph.
    pub(super) since_prose: usize,
    /// Lines since a heading of other stories.
    pub(super) since_related: usize,
    /// Lines since the comments' heading.
    pub(super) since_comments: usize,
    /// Lines since a line of the footer.
    pub(super) since_footer: usize,
    /// Lines to the nearest date line, either way.
    pub(super) to_date: usize,
    /// Lines to the nearest byline, either way.
    pub(super) to_byline: usize,
    /// The line after it is a known name.
    pub(super) before_name: bool,
    /// The line before it is a known name.
    pub(super) after_name: bool,
    /// The next line ends a sentence: a paragraph that was wrapped.
    pub(super) flows_on: bool,
    /// How many lines of its look stand in a row here.
    pub(super) run: usize,
    /// Lines since a date line or a sure byline.
    pub(super) since_head: usize,
    /// How many lines of text stand above it: headlines, captions, paragraphs.
    pub(super) texts_above: usize,
    /// How many date lines stand above it.
    pub(super) dates_above: usize,
    /// How many date lines stand below it.
    pub(super) dates_below: usize,
    /// One of the two lines before it is a headline by its words or its repeats.
    pub(super) after_headline: bool,
    /// One of the two lines after it is a headline by its words or its repeats.
    pub(super) before_headline: bool,
    /// What the lines around it have in common with it.
    pub(super) row: Row,
}

/// A distance to what is not there.
pub(super) const FAR: usize = usize::MAX;
/// The share of words, in percent, that makes a short line a story's headline.
pub(super) const SHARED_MOST: usize = 60;

impl Context {
    /// A paragraph is next, and it is none.
    pub(super) fn heads(&self) -> bool {
        self.to_prose == 1
    }

    pub(super) fn among_prose(&self) -> bool {
        self.prose_before > 0 && self.prose_after > 0
    }
}

/// The way down a page: what has been passed, and how far it is to what comes. A context is made for its line and not kept.
#[derive(Debug)]
pub(super) struct Walk {
    prose: Nearest,
    dates: Nearest,
    bylines: Nearest,
    /// The lines of one look in a row, up to this one.
    run: usize,
    run_end: usize,
    since_head: usize,
    since_related: usize,
    since_comments: usize,
    since_footer: usize,
    texts: usize,
}

impl Walk {
    pub(super) fn down(lines: &[Brief]) -> Self {
        let nearest = |look| Nearest::of(lines, look);
        Self {
            prose: nearest(Look::Prose),
            dates: nearest(Look::Date),
            bylines: nearest(Look::Byline),
            run: 0,
            run_end: 0,
            since_head: FAR,
            since_related: FAR,
            since_comments: FAR,
            since_footer: FAR,
            texts: 0,
        }
    }

    /// The context of the next line, which is the `n`-th.
    pub(super) fn step(&mut self, briefs: &Briefs, n: usize) -> Context {
        let Briefs { lines, evidence, .. } = briefs;
        let line = &lines[n];
        let (above, below) = (&lines[..n], &lines[n + 1..]);
        let (previous, next) = (above.last(), below.first());
        let look = |line: Option<&Brief>| line.map_or(Look::Edge, |line| line.look);
        let is_copy = |other: &Brief| other.key == line.key;
        let is_headline = |other: &Brief| other.marks.has(Mark::Headline);
        if self.run_end <= n {
            self.run = lines[n..].iter().take_while(|other| other.look == line.look).count();
            self.run_end = n + self.run;
        }
        let (prose, dates, bylines) = (self.prose.step(lines, n), self.dates.step(lines, n), self.bylines.step(lines, n));
        let context = Context {
            marks: line.marks,
            look: line.look,
            before: look(previous),
            after: look(next),
            before2: look(n.checked_sub(2).map(|n| &lines[n])),
            after2: look(below.get(1)),
            place: n,
            same_as_previous: previous.is_some_and(is_copy),
            same_as_next: next.is_some_and(is_copy),
            same_as_first: n > 0 && is_copy(&lines[0]),
            shared: line.shared.percent(),
            prose_before: prose.above,
            prose_after: prose.below,
            to_prose: if line.look == Look::Prose { 0 } else { prose.to },
            to_next_prose: prose.to,
            since_prose: prose.since,
            since_related: self.since_related,
            since_comments: self.since_comments,
            since_footer: self.since_footer,
            to_date: dates.to.min(dates.since),
            to_byline: bylines.to.min(bylines.since),
            before_name: next.is_some() && evidence[n + 1].has(S::KnownName),
            after_name: n > 0 && evidence[n - 1].has(S::KnownName),
            flows_on: next.is_some() && line.marks.has(Mark::Words3) && evidence[n + 1].has(S::EndDanda),
            run: self.run,
            since_head: self.since_head,
            texts_above: self.texts,
            dates_above: dates.above,
            dates_below: dates.below,
            after_headline: above.iter().rev().take(2).any(is_headline),
            before_headline: below.iter().take(2).any(is_headline),
            row: rows::of(lines, n),
        };
        self.pass(lines, n);
        context
    }

    /// Leaves a line behind.
    fn pass(&mut self, lines: &[Brief], n: usize) {
        let line = &lines[n];
        let step = |since: usize, here: bool| if here { 1 } else { since.saturating_add(1) };
        self.texts += usize::from(matches!(line.look, Look::Text | Look::Prose | Look::Caption | Look::Ticker));
        self.since_head = step(self.since_head, matches!(line.look, Look::Date | Look::Byline));
        self.since_related = step(self.since_related, heads_list(lines, n));
        self.since_comments = step(self.since_comments, line.marks.has(Mark::Comments));
        self.since_footer = step(self.since_footer, line.marks.has(Mark::Footer));
    }
}
