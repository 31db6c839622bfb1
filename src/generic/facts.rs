//! What a line is made of: the facts that one pass over its bytes gives.

use super::grammar;
use super::inside::Inside;
use super::lexicon::{Cues, LEXICON};
use super::pass::{KEPT, LAST, Pass};
use super::readers::{self, Dates, Names};
use super::stems::Stems;
use super::tokens::Token;
use crate::block::Lacks;
use crate::text::is_invisible;

/// Lines of more words than this are read as prose: only their first and last words are looked at one by one.
pub(crate) const SHORT: usize = 30;

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum End {
    /// With a letter or digit.
    #[default]
    Open,
    /// `।` `৷` `॥`, also within a closing quote or bracket
    Danda,
    /// `?` `!` or a full stop
    Mark,
    Colon,
    Comma,
    /// `…`, `...`
    Cut,
    /// `-`, `–`, `—`
    Dash,
    /// `|`
    Bar,
    /// A closing quote or bracket after a letter.
    Closed,
}

/// The facts of one line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// A list counts it: `12. `, `১২) `.
    pub(crate) numbered: bool,
    pub(crate) end: End,
    pub(crate) words: usize,
    pub(crate) bengali: usize,
    pub(crate) latin: usize,
    pub(crate) foreign: usize,
    /// `ৰ` and `ৱ`, which only Assamese writes.
    pub(crate) assamese: usize,
    pub(crate) digits: usize,
    /// Dandas, question and exclamation marks.
    pub(crate) sentences: usize,
    pub(crate) bars: usize,
    pub(crate) arrows: usize,
    pub(crate) slashes: usize,
    pub(crate) backslash: bool,
    pub(crate) colons: usize,
    /// `@`, `://`, `www.`, `=`, `{`, `<`
    pub(crate) code: bool,
    pub(crate) copyright: bool,
    pub(crate) quoted: bool,
    /// `![`, with which Markdown opens a picture.
    pub(crate) picture: bool,
    /// A mark that stands in no byline.
    pub(crate) unsigned: bool,
    /// Other characters than letters, digits, spaces, commas, bars, slashes, brackets and a danda at the end; or a word of two kinds of them.
    pub(crate) marked: bool,
    /// `-`, `–`, `—`, `;`, `•`
    pub(crate) dashed: bool,
    /// A letter or sign of another script, which another encoding may have in its place.
    pub(crate) encoded: bool,
    /// How many of the first words are one part of the line, as bylines are cut; 0 where that is not known.
    pub(crate) lead: usize,
    /// No mark stands on the line, and no space but the common one, of which there are so many.
    pub(crate) lone: bool,
    pub(crate) spaces: usize,
    /// A mark that closes a byline may stand in the first sentence.
    pub(crate) closes: bool,
    /// How many words are kept.
    pub(crate) tokens: usize,
    /// All words are kept.
    pub(crate) complete: bool,
    /// Of all words in their order: equal for lines that differ in punctuation and encoding only.
    pub(crate) key: u64,
    pub(crate) cues: Cues,
    /// How many of the kept words are of grammar (pronouns, conjunctions, auxiliary verbs).
    pub(crate) grammar: usize,
    /// The last word is a finite verb by its ending.
    pub(crate) verb_last: bool,
    pub(crate) dates: Dates,
    pub(crate) names: Names,
    pub(crate) lacks: Lacks,
}

impl Facts {
    /// A paragraph by its looks: long, or of whole sentences.
    pub(crate) fn is_prose(&self) -> bool {
        self.bengali > self.latin + self.foreign
            && (self.words >= 25 && !self.is_glued_list()
                || self.words >= 12 && matches!(self.end, End::Danda | End::Mark)
                || self.words >= 7 && self.end == End::Danda
                || self.sentences >= 2 && self.words >= 9)
    }

    /// A menu or a row of headlines that lost the marks between its parts: many words, no sentence, hardly a word of grammar.
    pub(crate) fn is_glued_list(&self) -> bool {
        self.words >= 14 && self.sentences == 0 && self.grammar * GLUED < self.tokens
    }
}

/// Of so many words of a text one at least is of grammar.
const GLUED: usize = 12;

/// Room that is used again from line to line.
#[derive(Debug, Default)]
pub(crate) struct Room {
    /// The kept words of the last line.
    pub(crate) words: Vec<Token>,
    /// The stems of all its words, where it has enough of them to be looked at as prose.
    pub(crate) stems: Option<Stems>,
}

/// Fewer words than this are no prose.
const PROSE: usize = 6;

/// Reads the facts of a line.
pub(crate) fn read(line: Inside<'_>, room: &mut Room) -> Facts {
    let Inside { text: inner, numbered } = line;
    let mut facts = Facts { numbered, ..Facts::default() };
    let words = &mut room.words;
    words.clear();
    let Pass { count, stems, lead, labelled, .. } = Pass::over(inner, &mut facts, words);
    facts.complete = count <= SHORT;
    if !facts.complete {
        let last = (count - LAST).min(LAST);
        words.drain(KEPT..words.len() - last);
    }
    room.stems = (facts.words >= PROSE).then_some(stems);
    facts.tokens = words.len();
    facts.lead = lead.words(if facts.marked { 0 } else { count });
    if !facts.complete && facts.lead > KEPT {
        facts.lead = 0;
    }
    facts.closes = lead.closes;
    facts.lone = facts.complete && !facts.marked && !lead.is_marked();
    facts.end = end_of(inner);
    facts.picture = inner.starts_with("![");
    facts.quoted = inner.starts_with(['‘', '“', '\'', '"', '’', '”']);
    facts.code |= facts.slashes > 1 && facts.colons > 0 && inner.contains("://") || facts.latin > 2 && inner.contains("www.");
    facts.cues = LEXICON.read(words);
    facts.grammar = grammar::count(words);
    // `যেভাবে ভাজবেনঃ`: the visarga is of the word, which ends with another letter then.
    facts.verb_last = !inner.ends_with('ঃ') && grammar::end_with_verb(words);
    facts.dates = readers::dates(inner, &facts);
    facts.names = readers::names(inner, words, &facts);
    facts.lacks = readers::lacks(&facts, labelled, &stems);
    facts
}

fn end_of(inner: &str) -> End {
    let mut closed = false;
    for c in inner.chars().rev().filter(|&c| !is_invisible(c) && !c.is_whitespace()) {
        return match c {
            '\'' | '"' | '’' | '”' | '‘' | '“' | ')' | ']' | '»' => {
                closed = true;
                continue;
            }
            '।' | '৷' | '॥' => End::Danda,
            '?' | '!' => End::Mark,
            '…' => End::Cut,
            '.' if inner.ends_with("..") => End::Cut,
            '.' => End::Mark,
            ':' | 'ঃ' => End::Colon,
            ',' | ';' => End::Comma,
            '-' | '–' | '—' => End::Dash,
            '|' => End::Bar,
            _ if closed => End::Closed,
            _ => End::Open,
        };
    }
    End::Open
}
