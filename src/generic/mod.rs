//! The generic labeller: reads a page of any newspaper, without knowing which.
//!
//! Three steps. [`facts`] reads each line once, of which a [`brief`] stays; [`context`] looks at the lines together; [`evidence`] puts both
//! into statements with names. [`decode`] then finds the best reading of the whole page, with the weights of [`weights`], which `examples/train.rs` derives from
//! labelled pages.
//!
//! # Terms
//!
//! | here | where chains are taught |
//! |---|---|
//! | statement: something with a name that holds of a line or does not | binary feature |
//! | evidence: the statements that hold of a line | feature vector |
//! | column: what a line may be, with weights of its own; all furniture and all paragraphs are one answer in several columns | output |
//! | state: a zone of the page and the column of a line there | state of the chain |
//! | step: from the state of a line to that of the next | transition |
//! | weight: of a statement for a column, or of a step | parameter of the conditional random field |
//! | reading: a state for each line; the best one is the result | labelling; its best path, by Viterbi |
//! | margin: by how much the best reading beats the best in which the line is something else | gap of max-marginals |
//! | pin: what a site has said of a line | constraint on the path |
//!
//! # Files
//!
//! | file | what it holds |
//! |---|---|
//! | [`tokens`] | a line's words as hashes, and the loop over its bytes that makes them |
//! | [`cues`], [`lexicon`] | phrases that say what a line is (`আরও পড়ুন`), and how they are found among the words |
//! | [`grammar`] | words of grammar: whether a line says something or only names it |
//! | [`lead`] | what a line opens with: the words before its first mark, which say whether a byline may stand there |
//! | [`readers`] | what the readers of dates, bylines, credits and sign-offs say of a line |
//! | [`inside`] | a line without the marks and white space around it |
//! | [`pass`], [`stems`] | the pass over its bytes: its letters and marks, its words and their stems |
//! | [`facts`] | all of that for one line, by itself |
//! | [`look`] | what a line looks like to its neighbours: a paragraph, a date, one word |
//! | [`brief`] | what is kept of a line until the page is read: a few bytes |
//! | [`again`] | lines that are printed again, which are not read again |
//! | [`copies`] | lines that stand on the page more than once |
//! | [`shared`] | how many words a short line has in common with the paragraphs after it |
//! | [`rows`] | short lines of one kind beside each other: a timetable, a recipe, a poem |
//! | [`nearest`] | how far it is to the nearest line of a look, above and below |
//! | [`context`] | all of that for one line in its page |
//! | [`page`] | what holds of the page: its language, how much of it is furniture |
//! | [`statements`], [`evidence`] | the statements and their names, and when each of them holds |
//! | [`states`] | zones and states, and which steps the order of a page allows |
//! | [`vocabulary`] | the commonest words, which have weights of their own |
//! | [`weights`], [`model`] | the table, and its form for adding up |
//! | [`lanes`], [`decode`] | steps between all states at once, and the best reading with its margins |

mod again;
mod brief;
mod context;
mod copies;
pub(crate) mod cues;
pub(crate) mod decode;
pub(crate) mod evidence;
pub(crate) mod facts;
mod grammar;
mod inside;
mod lanes;
mod lead;
mod lexicon;
mod look;
pub(crate) mod model;
mod nearest;
mod page;
mod pass;
mod readers;
mod rows;
mod shared;
mod statements;
pub(crate) mod states;
mod stems;
mod tokens;
pub(crate) mod vocabulary;
mod weights;

use crate::block::Lacks;
use crate::site::{Line, Lines};
use crate::text::canonical;
use again::{Above, Again};
use brief::Briefs;
use context::Walk;
use decode::{Pin, Verdict};
use evidence::Evidence;
use facts::{Facts, Room};
use inside::Inside;
use model::Model;
use shared::Waiting;
use std::borrow::Cow;
use std::sync::Arc;
use vocabulary::Said;

/// The lines of a page that are read, with what holds of them.
struct Reading {
    /// By line of the page whether it is read, which a blank one is not, and neither is the twin of a line.
    is_read: Vec<bool>,
    evidence: Vec<Evidence>,
    said: Said,
    lacks: Vec<Lacks>,
}

/// Reads the lines of a page.
fn read(page: Lines<'_>) -> Reading {
    // Some converters give a link's text and its title, and so on for every element. The twin of a line is what the line is.
    let each = if is_doubled(page) { 2 } else { 1 };
    let (is_read, mut briefs) = read_each(page, each);
    copies::read(&mut briefs, page.iter().zip(&is_read).filter(|(_, read)| **read).map(|(line, _)| line));
    let page = page::read(&briefs, each);
    let of_page = evidence::whole(&page);
    let mut walk = Walk::down(&briefs.lines);
    for n in 0..briefs.lines.len() {
        let context = walk.step(&briefs, n);
        evidence::add(&mut briefs.evidence[n], &context, &page, &of_page);
    }
    let lacks = briefs.lines.iter().map(|line| line.lacks).collect();
    Reading { is_read, evidence: briefs.evidence, said: briefs.said, lacks }
}

/// What there is to say of each line before those below it are known; of each `each`-th that is not blank, and which these are.
fn read_each(page: Lines<'_>, each: usize) -> (Vec<bool>, Briefs) {
    let full = page.iter().filter(|line| !line.text().trim_ascii_start().is_empty()).count();
    let mut briefs = Briefs::with_capacity(full.div_ceil(each));
    let mut is_read = Vec::with_capacity(page.iter().len());
    let mut room = Room::default();
    let mut waiting = Waiting::new();
    let mut again = Again::with_capacity(briefs.lines.capacity());
    let mut passed = 0;
    for line in page.iter() {
        let inside = Inside::of(line.text());
        let is_blank = inside.text.is_empty();
        let is_twin = passed % each > 0;
        is_read.push(!is_blank && !is_twin);
        passed += usize::from(!is_blank);
        if is_blank || is_twin {
            continue;
        }
        if let Some(above) = again.find(inside) {
            briefs.push_again(above.number);
            waiting.push_again(&mut briefs.lines, &above.words);
            continue;
        }
        let facts = facts_of(line, inside, &mut room);
        let number = briefs.lines.len();
        briefs.push(&facts, &room.words);
        waiting.push(&mut briefs.lines, room.words.iter().copied(), room.stems.as_ref());
        if facts.may_come_again()
            && let Some(words) = waiting.last(&briefs.lines)
        {
            again.note(inside, Above { number, words });
        }
    }
    waiting.finish(&mut briefs.lines);
    (is_read, briefs)
}

/// The facts of a line. Bengali is read alike in every encoding; of other scripts the canonical form is what the line says.
fn facts_of(line: Line<'_>, inside: Inside<'_>, room: &mut Room) -> Facts {
    let facts = facts::read(inside, room);
    if !facts.encoded {
        return facts;
    }
    // What such a line lacks its words do not say: a key drops the mark in `আগ\u{301}ে`, and a word does not.
    let lacks = Lacks::default();
    match canonical(line.text()) {
        Cow::Owned(canonical) => Facts { lacks, ..facts::read(Inside::of(&canonical), room) },
        Cow::Borrowed(_) => Facts { lacks, ..facts },
    }
}

/// Whether a page prints every line twice.
fn is_doubled(page: Lines<'_>) -> bool {
    let mut full = page.iter().map(|line| Inside::of(line.text()).text).filter(|text| !text.is_empty());
    while let Some(line) = full.next() {
        if !full.next().is_some_and(|next| is_twin(line, next)) {
            return false;
        }
    }
    true
}

/// Whether two lines differ in punctuation and encoding only.
fn is_twin(line: &str, other: &str) -> bool {
    let hashes = tokens::words(line).map(|word| word.hash);
    hashes.eq(tokens::words(other).map(|word| word.hash)) && line.split_whitespace().count() == other.split_whitespace().count()
}

impl Reading {
    /// The numbers of the statements that hold of each line that is read.
    fn statements(&self) -> impl Iterator<Item = Arc<[u16]>> {
        let of_words = |n: usize| self.said.of(n).iter().map(|&word| evidence::PLAINLY as u16 + word);
        self.evidence.iter().enumerate().map(move |(n, evidence)| evidence.iter().chain(of_words(n)).collect())
    }
}

/// The numbers of the statements that hold of each line that is read, with the number of the line.
#[cfg(feature = "training")]
pub(crate) fn statements(page: Lines<'_>) -> Vec<(usize, Vec<usize>)> {
    let reading = read(page);
    let lines = reading.is_read.iter().enumerate().filter(|(_, read)| **read).map(|(n, _)| n);
    lines.zip(reading.statements().map(|statements| statements.iter().copied().map(usize::from).collect())).collect()
}

/// The numbers of the statements that hold of each line, for those who ask why: a line that is not read is the twin of the last that is.
pub(crate) fn statements_by_line(page: Lines<'_>) -> Vec<Arc<[u16]>> {
    let reading = read(page);
    let mut statements = reading.statements();
    let mut last = Arc::default();
    let of = |read: &bool| {
        if *read {
            last = statements.next().unwrap_or_default();
        }
        Arc::clone(&last)
    };
    reading.is_read.iter().map(of).collect()
}

/// Labels the lines of a page, and says what they lack; `pin` gives what a site has said of each. Blank lines get no verdict, and neither do the
/// twins of a page that prints every line twice: they are what the line before them is.
pub(crate) fn label(model: &Model, page: Lines<'_>, pin: impl Fn(usize) -> Pin) -> Vec<Option<(Verdict, Lacks)>> {
    let Reading { is_read, evidence, said, lacks } = read(page);
    let mut pins: Vec<Pin> = Vec::with_capacity(evidence.len());
    pins.extend((0..).zip(&is_read).filter(|(_, read)| **read).map(|(n, _)| pin(n)));
    let lines = evidence.into_iter().enumerate().map(|(n, evidence)| model.weigh(&evidence, said.of(n))).collect();
    drop(said);
    let mut verdicts = decode::decode(model, lines, &pins).into_iter().zip(lacks);
    is_read.into_iter().map(|read| if read { verdicts.next() } else { None }).collect()
}
