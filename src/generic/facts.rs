//! What a line is made of: the facts that one pass over its bytes gives.

use super::grammar;
use super::lead::Lead;
use super::lexicon::{Cues, LEXICON};
use super::readers::{self, Dates, Names};
use super::tokens::{Kind, Token, Words, plain_word};
use crate::block::Lacks;
use crate::field::{self, stands_in_no_byline};
use crate::text::{is_invisible, may_change};
use core::ops::Range;

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
#[derive(Clone, Debug)]
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
    /// The kept words, in the page's list of words.
    pub(crate) tokens: Range<usize>,
    /// All words are kept.
    pub(crate) complete: bool,
    /// Of all words in their order: equal for lines that differ in punctuation and encoding only.
    pub(crate) key: u64,
    /// The stems of the words, for lines of enough words to be looked at as prose: a place in the page's list.
    pub(crate) stems: Option<usize>,
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
        self.words >= 14 && self.sentences == 0 && self.grammar * GLUED < self.tokens.len()
    }
}

/// Of so many words of a text one at least is of grammar.
const GLUED: usize = 12;

/// The multiplier of the polynomial that makes a key of words.
pub(crate) const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

/// Room that is used again from line to line: the kept words of the last one, and all its words' stems.
#[derive(Debug, Default)]
pub(crate) struct Room {
    pub(crate) words: Vec<Token>,
    pub(crate) stems: Vec<Stems>,
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

/// Reads the facts of a line.
pub(crate) fn read(line: Inside<'_>, room: &mut Room) -> Facts {
    let Inside { text: inner, numbered } = line;
    let Room { words, stems: all_stems } = room;
    words.clear();
    all_stems.clear();
    let mut stems = Stems::default();
    let first_token = words.len();
    let mut facts = Facts {
        numbered,
        end: End::Open,
        words: 0,
        bengali: 0,
        latin: 0,
        foreign: 0,
        assamese: 0,
        digits: 0,
        sentences: 0,
        bars: 0,
        arrows: 0,
        slashes: 0,
        colons: 0,
        code: false,
        copyright: false,
        quoted: false,
        picture: false,
        unsigned: false,
        marked: false,
        dashed: false,
        encoded: false,
        lead: 0,
        lone: false,
        spaces: 0,
        closes: false,
        tokens: first_token..first_token,
        complete: true,
        key: 0,
        stems: None,
        cues: Cues::default(),
        grammar: 0,
        verb_last: false,
        dates: Dates::default(),
        names: Names::default(),
        lacks: Lacks::default(),
    };
    // A mark stands behind what a label of a source may end with.
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
        if words.len() - first_token == MOST {
            words.drain(first_token + KEPT..words.len() - LAST);
        }
    };
    let bytes = inner.as_bytes();
    let mut at = 0;
    while let Some(&first) = bytes.get(at) {
        if first == b' ' {
            if let Some(word) = reader.end() {
                take(word, &mut facts, words);
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
            take(word, &mut facts, words);
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
            take(word, &mut facts, words);
        }
        let space = c.is_whitespace();
        if spaced && !space {
            facts.words += 1;
        }
        spaced = space;
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
        if !matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '০'..='৯') {
            lead.see(c, previous, &words[first_token..], facts.marked, at, &inner[at..]);
            labelled |= field::parts_label(c, &inner[..at - c.len_utf8()]);
        }
        if !matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '০'..='৯' | ',' | '।' | '|' | '/' | '(' | ')') {
            facts.marked = true;
            facts.unsigned |= stands_in_no_byline(c);
        }
        previous = c;
    }
    if let Some(word) = reader.end() {
        take(word, &mut facts, words);
    }
    if count > SHORT {
        facts.complete = false;
        let last = (count - LAST).min(LAST);
        words.drain(first_token + KEPT..words.len() - last);
    }
    facts.tokens = first_token..words.len();
    facts.lead = lead.words(if facts.marked { 0 } else { count });
    if !facts.complete && facts.lead > KEPT {
        facts.lead = 0;
    }
    facts.closes = lead.closes;
    facts.lone = facts.complete && !facts.marked && !lead.is_marked();
    if facts.words >= 6 {
        facts.stems = Some(all_stems.len());
        all_stems.push(stems);
    }
    facts.end = end_of(inner);
    facts.picture = inner.starts_with("![");
    facts.quoted = inner.starts_with(['‘', '“', '\'', '"', '’', '”']);
    facts.code |= facts.slashes > 1 && facts.colons > 0 && inner.contains("://") || facts.latin > 2 && inner.contains("www.");
    let tokens = &words[facts.tokens.clone()];
    facts.cues = LEXICON.read(tokens);
    facts.grammar = grammar::count(tokens);
    facts.verb_last = grammar::ends_with_verb(inner);
    facts.dates = readers::dates(inner, &facts);
    facts.names = readers::names(inner, tokens, &facts);
    facts.lacks = readers::lacks(&facts, labelled, &stems);
    facts
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
    let after_digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ('০'..='৯').contains(&c));
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
