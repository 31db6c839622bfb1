//! What a line is made of: the facts that one pass over its bytes gives.

use super::grammar;
use super::inside::Inside;
use super::lead::Lead;
use super::lexicon::{Cues, LEXICON};
use super::pass::{KEPT, LAST, MOST, Pass};
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
    /// No mark stands on the line, and no space but the common one.
    pub(crate) lone: bool,
    /// How many spaces it has, of the common one.
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
    let Inside { text, numbered } = line;
    let mut facts = Facts { numbered, ..Facts::default() };
    let words = &mut room.words;
    words.clear();
    // Once a page, and not by and by.
    words.reserve(MOST);
    let Pass { count, stems, lead, labelled, .. } = Pass::over(text, &mut facts, words);
    room.stems = (facts.words >= PROSE).then_some(stems);
    facts.keep(words, count);
    facts.add_lead(lead, count);
    facts.add_form(text);
    facts.cues = LEXICON.read(words);
    facts.grammar = grammar::count(words);
    // `যেভাবে ভাজবেনঃ`: the visarga is of the word, which ends with another letter then.
    facts.verb_last = !text.ends_with('ঃ') && grammar::end_with_verb(words);
    facts.dates = readers::dates(text, &facts, &stems);
    facts.names = readers::names(text, words, &facts);
    facts.lacks = readers::lacks(&facts, labelled, &stems);
    facts
}

impl Facts {
    /// Of the words that are left of so many, drops those amid a long line.
    fn keep(&mut self, words: &mut Vec<Token>, count: usize) {
        self.complete = count <= SHORT;
        if !self.complete {
            let last = (count - LAST).min(LAST);
            words.drain(KEPT..words.len() - last);
        }
        self.tokens = words.len();
    }

    /// Adds what is known of the beginning, with so many words on the line.
    fn add_lead(&mut self, lead: Lead, count: usize) {
        let words = lead.words(if self.marked { 0 } else { count });
        self.lead = if self.complete || words <= KEPT { words } else { 0 };
        self.closes = lead.closes;
        self.lone = self.complete && !self.marked && !lead.is_marked();
    }

    /// Adds what the line opens and ends with, and whether it is an address.
    fn add_form(&mut self, text: &str) {
        self.end = end_of(text);
        self.picture = text.starts_with("![");
        self.quoted = text.starts_with(['‘', '“', '\'', '"', '’', '”']);
        self.code |= self.slashes > 1 && self.colons > 0 && text.contains("://") || self.latin > 2 && text.contains("www.");
    }
}

/// How a line ends, whatever is invisible or closes behind that.
fn end_of(text: &str) -> End {
    let mut closed = false;
    for c in text.chars().rev().filter(|&c| !is_invisible(c) && !c.is_whitespace()) {
        return match c {
            '\'' | '"' | '’' | '”' | '‘' | '“' | ')' | ']' | '»' => {
                closed = true;
                continue;
            }
            '।' | '৷' | '॥' => End::Danda,
            '?' | '!' => End::Mark,
            '…' => End::Cut,
            '.' if text.ends_with("..") => End::Cut,
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
