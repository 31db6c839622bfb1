//! What is kept of a line until its whole page is known: as little as can be, since a page may have many.

use super::cues::Cue;
use super::evidence::{self, Evidence};
use super::facts::{End, Facts};
use super::look::Look;
use super::page::{LETTERED, Sum};
use super::pass::BASE;
use super::rows;
use super::shared::Shared;
use super::tokens::Token;
use super::vocabulary::Said;
use crate::block::Lacks;

/// A line that is read, without what its [`Evidence`] says of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brief {
    /// The hash of all its words in their order: what its copies have too.
    pub(super) key: u64,
    /// The hash of its first words: what a line begins with that opens with this line.
    pub(super) head: u32,
    /// The hash of its last words: what a line ends with that ends with this line.
    pub(super) tail: u32,
    /// What can be said of it in a bit each.
    pub(super) marks: Marks,
    /// What it looks like to its neighbours.
    pub(super) look: Look,
    /// How many words it has, where they are compared one by one.
    pub(super) tokens: u8,
    pub(super) lacks: Lacks,
    /// The share of its words, in percent, that the next paragraphs hold too.
    pub(super) shared: Shared,
}

/// How many words [`Brief::head`] and [`Brief::tail`] are of: shorter lines are not sought in others.
pub(super) const ENDS: usize = 3;

/// What can be said of a line in a bit.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub(crate) enum Mark {
    /// It has words.
    Worded,
    /// It is all of words that lead on to a story: `আরও পড়ুন`.
    More,
    /// It is that, and short.
    Call,
    /// It is a teaser by its end.
    Teaser,
    /// It heads the comments.
    Comments,
    /// It is of the footer.
    Footer,
    /// It could be one of a timetable's: see [`rows`].
    Pair,
    /// It could be one of a recipe's.
    Count,
    /// It could be one of a poem's.
    Verse,
    /// It holds a time of day that no date stands with.
    LoneTime,
    /// It has three words or more.
    Words3,
    /// It stands above already.
    Earlier,
    /// It stands below again.
    Later,
    /// It may open or end with another line.
    Joined,
    /// It is a headline by its words or its repeats.
    Headline,
    /// It has more letters of other scripts than of this.
    Foreign,
}

/// A set of marks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks(u16);

impl Marks {
    pub(super) fn set(&mut self, mark: Mark, holds: bool) {
        self.0 |= u16::from(holds) << mark as u16;
    }

    pub(super) const fn has(self, mark: Mark) -> bool {
        self.0 & 1 << mark as u16 != 0
    }
}

/// The lines of a page that are read: those that are not blank, and where a page prints every line twice, the first of each pair.
#[derive(Debug)]
pub(super) struct Briefs {
    pub(super) lines: Vec<Brief>,
    /// What holds of each.
    pub(super) evidence: Vec<Evidence>,
    /// What the words of each say.
    pub(super) said: Said,
    /// What they come to together.
    pub(super) sum: Sum,
}

impl Briefs {
    /// With room for so many lines.
    pub(super) fn with_capacity(lines: usize) -> Self {
        Self {
            lines: Vec::with_capacity(lines),
            evidence: Vec::with_capacity(lines),
            said: Said::with_capacity(lines),
            sum: Sum::default(),
        }
    }

    /// Takes the next line that is not blank.
    pub(super) fn push(&mut self, facts: &Facts, tokens: &[Token]) {
        let before = self.lines.last().map_or(Look::Edge, |line| line.look);
        let look = facts.look_after(before);
        let mut marks = Marks::default();
        marks.set(Mark::Worded, !tokens.is_empty());
        marks.set(Mark::More, facts.cues.all_of(Cue::More));
        marks.set(Mark::Call, facts.cues.all_of(Cue::More) && facts.words <= 4);
        marks.set(Mark::Teaser, facts.is_teaser());
        marks.set(Mark::Comments, facts.cues.all_of(Cue::Comments));
        marks.set(Mark::Footer, facts.cues.all_of(Cue::Footer) || facts.copyright);
        rows::mark(&mut marks, facts, look);
        marks.set(Mark::LoneTime, facts.dates.lone_time);
        marks.set(Mark::Words3, facts.words >= 3);
        let compared = if facts.complete { tokens } else { &[] };
        let head = compared.first_chunk::<ENDS>().map_or(0, hash_of);
        let tail = compared.last_chunk::<ENDS>().map_or(0, hash_of);
        marks.set(Mark::Foreign, facts.is_foreign());
        self.sum.add(facts, self.lines.len());
        self.evidence.push(evidence::read(facts, look));
        self.said.push(tokens, facts.complete);
        let (key, tokens, lacks) = (facts.key, compared.len() as u8, facts.lacks);
        self.lines.push(Brief { key, head, tail, marks, look, tokens, lacks, shared: Shared::default() });
    }

    /// Takes the next line that is not blank, which is the `n`-th once more, and one that [`may_come_again`](Facts::may_come_again).
    pub(super) fn push_again(&mut self, n: usize) {
        let line = Brief { shared: Shared::default(), ..self.lines[n] };
        self.sum.add_again(line.marks.has(Mark::Foreign));
        self.evidence.push(self.evidence[n]);
        self.said.push_again(n);
        self.lines.push(line);
    }
}

/// Of a few words in their order.
fn hash_of(words: &[Token; ENDS]) -> u32 {
    (words.iter().fold(0u64, |hash, word| hash.wrapping_mul(BASE).wrapping_add(word.hash)) >> 32) as u32
}

impl Facts {
    /// Whether what is kept of the line is all that is to be known of it where it is printed again: it is short, so that its look does not
    /// depend on the line before it, nor do its letters count for the page's language.
    pub(super) fn may_come_again(&self) -> bool {
        self.words < LETTERED && !self.encoded
    }

    /// A text that leads to another page: `… দেখা দিয়েছে... বিস্তারিত`, `… জমা দিয়েছেন […]Read More`.
    pub(super) fn is_teaser(&self) -> bool {
        self.end == End::Cut || self.cues.closes_with(Cue::More) || self.cues.hold(Cue::Continue)
    }
}
