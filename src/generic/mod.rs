//! The generic labeller: reads a page of any newspaper, without knowing which.
//!
//! Three steps. [`facts`] reads each line once; [`context`] looks at the lines together; [`evidence`] puts both into statements with
//! names. [`decode`] then finds the best reading of the whole page, with the weights of [`weights`], which `examples/train.rs` derives from
//! labelled pages.

pub(crate) mod context;
mod copies;
pub(crate) mod cues;
pub(crate) mod decode;
pub(crate) mod evidence;
pub(crate) mod facts;
mod grammar;
mod lanes;
mod lexicon;
mod look;
pub(crate) mod model;
mod page;
mod readers;
mod rows;
mod statements;
pub(crate) mod states;
mod tokens;
mod weights;

use crate::{Located, block};
use decode::{Pin, Verdict};
use evidence::Evidence;
use facts::{Facts, Room};
use model::Model;

/// The statements that hold of each line that is read, with the number of the line, and how many lines there are.
pub(crate) fn evidence<'t>(lines: impl Iterator<Item = Located<&'t str>>) -> (usize, Vec<(usize, Evidence)>) {
    let mut room = Room::default();
    let facts: Vec<Facts> = lines.map(|line| facts::read(line, &mut room)).collect();
    let full = context::read_lines(&facts);
    let (page, contexts) = context::read(&facts, &full, &room);
    (facts.len(), full.iter().zip(&contexts).map(|(&line, context)| (line, evidence::read(&facts[line], context, &page))).collect())
}

/// The same for all lines of a text, for those who ask why: a line that is not read is the twin of the last that is.
pub(crate) fn evidence_by_line(text: &str) -> Vec<Evidence> {
    let (count, evidence) = evidence(block::contents(text));
    let mut read = evidence.into_iter().peekable();
    let mut last = Evidence::default();
    let of = |n: usize| {
        last = read.next_if(|&(line, _)| line == n).map_or(last, |(_, evidence)| evidence);
        last
    };
    (0..count).map(of).collect()
}

/// Labels the lines of a page; `pin` gives what a site has said of each. Blank lines get no verdict, and neither do the twins of a page
/// that prints every line twice: they are what the line before them is.
pub(crate) fn label<'t>(model: &Model, lines: impl Iterator<Item = Located<&'t str>>, pin: impl Fn(usize) -> Pin) -> Vec<Option<Verdict>> {
    let (count, evidence) = evidence(lines);
    let pins: Vec<Pin> = evidence.iter().map(|(line, _)| pin(*line)).collect();
    let statements: Vec<Evidence> = evidence.iter().map(|(_, e)| *e).collect();
    let verdicts = decode::decode(model, &statements, &pins);
    let mut by_line = vec![None; count];
    for ((line, _), verdict) in evidence.into_iter().zip(verdicts) {
        by_line[line] = Some(verdict);
    }
    by_line
}
