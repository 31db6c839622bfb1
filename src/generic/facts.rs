//! What a line is made of: the facts that one pass over its bytes gives.

use super::grammar;
use super::lead::Lead;
use super::lexicon::{Cues, LEXICON};
use super::readers::{self, Dates, Names};
use super::tokens::{Kind, Token, Words, plain_word};
use crate::block::Lacks;
use crate::field::{self, stands_in_no_byline};
use crate::numeral::is_digit;
use crate::text::{is_invisible, may_change};

/// Lines of more words than this are read as prose: only their first and last words are looked at one by one.
pub(crate) const SHORT: usize = 30;
/// How many words are kept of the beginning of a long line, and of its end.
const KEPT: usize = 10;
const LAST: usize = 20;
/// How many words of a line are held until its end is known.
const MOST: usize = 64;

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

/// The multiplier of the polynomial that makes a key of words.
pub(crate) const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

/// Room that is used again from line to line.
#[derive(Debug, Default)]
pub(crate) struct Room {
    /// The kept words of the last line.
    pub(crate) words: Vec<Token>,
    /// The stems of all its words, where it has enough of them to be looked at as prose.
    pub(crate) stems: Option<Stems>,
}

/// The word stems of a line as a Bloom filter of 1,024 bits: of a paragraph's 40 words one in 25 others is taken for one of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Stems([u64; 16]);

impl Stems {
    fn add(&mut self, stem: u64) {
        self.0[(stem >> 60) as usize] |= 1 << ((stem >> 54) & 63);
    }

    /// Where a stem stands in all filters.
    pub(crate) const fn place(stem: u64) -> u16 {
        (stem >> 54) as u16
    }

    /// Whether there is a stem at this place.
    pub(crate) fn holds(&self, place: u16) -> bool {
        self.0[usize::from(place / 64) % 16] & (1 << (place % 64)) != 0
    }
}

/// A line without its end, as it is read. That a list's mark, an indent or a blank line stood before it is forgotten: converters keep and drop
/// them as they please, and held out by newspaper they say nothing that the words do not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inside<'t> {
    /// Without white space, invisible characters and list mark at its ends; empty for a blank line.
    pub(crate) text: &'t str,
    numbered: bool,
}

impl<'t> Inside<'t> {
    pub(crate) fn of(line: &'t str) -> Self {
        let (start, numbered) = after_mark(line);
        let end = line.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c)).len().max(start);
        Self { text: &line[start..end], numbered }
    }
}

/// Fewer words than this are no prose.
const PROSE: usize = 6;

/// Reads the facts of a line.
pub(crate) fn read(line: Inside<'_>, room: &mut Room) -> Facts {
    let Inside { text: inner, numbered } = line;
    let mut facts = Facts { numbered, ..Facts::default() };
    let words = &mut room.words;
    words.clear();
    let Passed { count, stems, lead, labelled } = pass(inner, &mut facts, words);
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
    facts.verb_last = grammar::ends_with_verb(inner);
    facts.dates = readers::dates(inner, &facts);
    facts.names = readers::names(inner, words, &facts);
    facts.lacks = readers::lacks(&facts, labelled, &stems);
    facts
}

/// What the pass over a line has seen beside its facts.
struct Passed {
    /// How many words it has.
    count: usize,
    stems: Stems,
    lead: Lead,
    /// A mark stands behind what a label of a source may end with.
    labelled: bool,
}

/// The one pass over the bytes of a line: counts its letters, words and marks, and keeps its words, of many the first and the last.
fn pass(inner: &str, facts: &mut Facts, words: &mut Vec<Token>) -> Passed {
    let mut stems = Stems::default();
    let mut labelled = false;
    let mut reader = Words::new();
    let mut spaced = true;
    let mut previous = '\n';
    let mut count = 0;
    let mut lead = Lead::default();
    let mut take = |token: Token, facts: &mut Facts, words: &mut Vec<Token>| {
        let n = usize::from(token.chars);
        match token.kind {
            Kind::Bengali => facts.bengali += n,
            Kind::Latin => facts.latin += n,
            Kind::Digits => facts.digits += n,
            Kind::Foreign => facts.foreign += n,
        }
        stems.add(token.stem);
        facts.key = facts.key.wrapping_mul(BASE).wrapping_add(token.hash);
        count += 1;
        words.push(token);
        if words.len() == MOST {
            words.drain(KEPT..MOST - LAST);
        }
    };
    let bytes = inner.as_bytes();
    let mut at = 0;
    while let Some(&first) = bytes.get(at) {
        if first == b' ' {
            if let Some(word) = reader.end() {
                take(word, facts, words);
            }
            (spaced, previous) = (true, ' ');
            facts.spaces += 1;
            at += 1;
            continue;
        }
        if first == 0xE0
            && !reader.is_open()
            && let Some((word, length)) = plain_word(&bytes[at..])
        {
            facts.words += usize::from(spaced);
            (spaced, previous) = (false, 'ক');
            take(word, facts, words);
            at += length;
            continue;
        }
        let letters = if first == 0xE0 { reader.push_letters(&bytes[at..]) } else { 0 };
        if letters > 0 {
            facts.words += usize::from(spaced);
            (spaced, previous) = (false, 'ক');
            at += letters;
            continue;
        }
        let Some(c) = inner[at..].chars().next() else { break };
        at += c.len_utf8();
        let ended = reader.push(c);
        // A word of two scripts, or of letters and digits.
        facts.marked |= ended.is_some() && reader.is_open();
        if let Some(word) = ended {
            take(word, facts, words);
        }
        let space = c.is_whitespace();
        if spaced && !space {
            facts.words += 1;
        }
        spaced = space;
        count_mark(facts, c, previous);
        if !matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '০'..='৯') {
            lead.see(c, previous, words, facts.marked, at, &inner[at..]);
            labelled |= field::parts_label(c, &inner[..at - c.len_utf8()]);
        }
        if !matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '০'..='৯' | ',' | '।' | '|' | '/' | '(' | ')') {
            facts.marked = true;
            facts.unsigned |= stands_in_no_byline(c);
        }
        previous = c;
    }
    if let Some(word) = reader.end() {
        take(word, facts, words);
    }
    Passed { count, stems, lead, labelled }
}

/// Counts `c` by what it is a mark of.
fn count_mark(facts: &mut Facts, c: char, previous: char) {
    match c {
        'a'..='z' | 'A'..='Z' | ',' => {}
        '।' => facts.sentences += usize::from(previous != c),
        '৷' | '॥' | '?' | '!' => facts.sentences += usize::from(previous != c),
        'ৰ' | 'ৱ' => facts.assamese += 1,
        '|' | '¦' => facts.bars += 1,
        '»' | '›' | '→' | '>' | '▸' => facts.arrows += 1,
        '/' => facts.slashes += 1,
        ':' | 'ঃ' => facts.colons += 1,
        '@' | '=' | '{' | '}' | '<' => facts.code = true,
        '©' | '®' => facts.copyright = true,
        '-' | '–' | '—' | ';' | '•' => facts.dashed = true,
        _ => facts.encoded |= may_change(c),
    }
}

/// Where a line's text begins after white space and a list's mark, and whether that is a number.
fn after_mark(text: &str) -> (usize, bool) {
    let skip = |s: &str| s.len() - s.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c)).len();
    let start = skip(text);
    let rest = &text[start..];
    // A Bengali letter, which most lines begin with.
    if matches!(rest.as_bytes(), [0xE0, 0xA6, ..]) {
        return (start, false);
    }
    if let Some(after) = rest.strip_prefix(['•', '●', '○', '▪', '■', '◦', '·', '\u{387}', '*', '➤', '►', '✓', '❖']) {
        return (start + rest.len() - after.len() + skip(after), false);
    }
    if let Some(after) = rest.strip_prefix("- ") {
        return (start + rest.len() - after.len() + skip(after), false);
    }
    let after_digits = rest.trim_start_matches(is_digit);
    let digits = rest[..rest.len() - after_digits.len()].chars().count();
    if (1..=3).contains(&digits)
        && let Some(after) = after_digits.strip_prefix(". ").or_else(|| after_digits.strip_prefix(") "))
    {
        return (start + rest.len() - after.len() + skip(after), true);
    }
    (start, false)
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
