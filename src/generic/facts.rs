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
    facts.verb_last = grammar::ends_with_verb(inner);
    facts.dates = readers::dates(inner, &facts);
    facts.names = readers::names(inner, words, &facts);
    facts.lacks = readers::lacks(&facts, labelled, &stems);
    facts
}

/// The one pass over the bytes of a line: counts its letters, words and marks, and keeps its words, of many the first and the last.
struct Pass<'l> {
    facts: &'l mut Facts,
    /// The words that are kept.
    words: &'l mut Vec<Token>,
    /// The word that is being read.
    reader: Words,
    /// White space stands before the next character, or nothing.
    spaced: bool,
    /// The last character; any letter of the block is `ক`.
    previous: char,
    /// How many words there are.
    count: usize,
    stems: Stems,
    lead: Lead,
    /// A mark stands behind what a label of a source may end with.
    labelled: bool,
}

impl<'l> Pass<'l> {
    fn over(line: &str, facts: &'l mut Facts, words: &'l mut Vec<Token>) -> Self {
        let (reader, stems, lead) = (Words::new(), Stems::default(), Lead::default());
        let mut pass = Self { facts, words, reader, spaced: true, previous: '\n', count: 0, stems, lead, labelled: false };
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(&first) = bytes.get(at) {
            at += match first {
                b' ' => pass.space(),
                0xE0 => match pass.letters(&bytes[at..]) {
                    0 => pass.character(line, at),
                    letters => letters,
                },
                _ => pass.character(line, at),
            };
        }
        pass.end_word();
        pass
    }

    /// Takes a space; gives its length.
    fn space(&mut self) -> usize {
        self.end_word();
        (self.spaced, self.previous) = (true, ' ');
        self.facts.spaces += 1;
        1
    }

    /// Takes the plain letters of the block, if there are some, that the rest of the line begins with; gives their length.
    fn letters(&mut self, rest: &[u8]) -> usize {
        let whole = if self.reader.is_open() { None } else { plain_word(rest) };
        let length = match whole {
            Some((word, length)) => {
                self.take(word);
                length
            }
            None => self.reader.push_letters(rest),
        };
        if length > 0 {
            self.facts.words += usize::from(self.spaced);
            (self.spaced, self.previous) = (false, 'ক');
        }
        length
    }

    /// Takes the character at `at`; gives its length.
    fn character(&mut self, line: &str, at: usize) -> usize {
        let Some(c) = line[at..].chars().next() else { return line.len() - at };
        let after = at + c.len_utf8();
        let ended = self.reader.push(c);
        // A word of two scripts, or of letters and digits.
        self.facts.marked |= ended.is_some() && self.reader.is_open();
        if let Some(word) = ended {
            self.take(word);
        }
        let space = c.is_whitespace();
        self.facts.words += usize::from(self.spaced && !space);
        self.spaced = space;
        count_mark(self.facts, c, self.previous);
        if !matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '০'..='৯') {
            self.lead.see(c, self.previous, self.words, self.facts.marked, after, &line[after..]);
            self.labelled |= field::parts_label(c, &line[..at]);
            if !matches!(c, ',' | '।' | '|' | '/' | '(' | ')') {
                self.facts.marked = true;
                self.facts.unsigned |= stands_in_no_byline(c);
            }
        }
        self.previous = c;
        c.len_utf8()
    }

    fn end_word(&mut self) {
        if let Some(word) = self.reader.end() {
            self.take(word);
        }
    }

    fn take(&mut self, word: Token) {
        let Self { facts, words, count, stems, .. } = self;
        let letters = usize::from(word.chars);
        match word.kind {
            Kind::Bengali => facts.bengali += letters,
            Kind::Latin => facts.latin += letters,
            Kind::Digits => facts.digits += letters,
            Kind::Foreign => facts.foreign += letters,
        }
        stems.add(word.stem);
        facts.key = facts.key.wrapping_mul(BASE).wrapping_add(word.hash);
        *count += 1;
        words.push(word);
        if words.len() == MOST {
            words.drain(KEPT..MOST - LAST);
        }
    }
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
