//! The pass over the bytes of a line that its facts are from.

use super::facts::Facts;
use super::lead::Lead;
use super::stems::Stems;
use super::tokens::{Kind, Token, Words, plain_word};
use crate::field::{self, stands_in_no_byline};
use crate::text::may_change;

/// How many words are kept of the beginning of a long line, and of its end.
pub(super) const KEPT: usize = 10;
pub(super) const LAST: usize = 20;
/// How many words of a line are held until its end is known.
pub(super) const MOST: usize = 64;

/// The multiplier of the polynomial that makes a key of words.
pub(super) const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

/// The one pass over the bytes of a line: counts its letters, words and marks, and keeps its words, of many the first and the last.
pub(super) struct Pass<'l> {
    facts: &'l mut Facts,
    /// The words that are kept.
    words: &'l mut Vec<Token>,
    /// The word that is being read.
    reader: Words,
    /// White space stands before the next character, or nothing.
    spaced: bool,
    /// The last character; any letter of the block is `ক`, any digit `০`, and any Latin letter `a`.
    previous: char,
    /// How many words there are.
    pub(super) count: usize,
    pub(super) stems: Stems,
    pub(super) lead: Lead,
    /// A mark stands behind what a label of a source may end with.
    pub(super) labelled: bool,
}

impl<'l> Pass<'l> {
    pub(super) fn over(line: &str, facts: &'l mut Facts, words: &'l mut Vec<Token>) -> Self {
        let (reader, stems, lead) = (Words::new(), Stems::default(), Lead::default());
        let mut pass = Self { facts, words, reader, spaced: true, previous: '\n', count: 0, stems, lead, labelled: false };
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(&first) = bytes.get(at) {
            at += match first {
                b' ' => pass.space(),
                0xE0 => match pass.letters(&bytes[at..]) {
                    0 => match pass.digits(&bytes[at..]) {
                        0 => pass.character(line, at),
                        digits => digits,
                    },
                    letters => letters,
                },
                b'a'..=b'z' | b'A'..=b'Z' => match pass.latin_letters(&bytes[at..]) {
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
        self.has_taken(length, 'ক')
    }

    /// The same for digits of the block.
    fn digits(&mut self, rest: &[u8]) -> usize {
        let length = self.reader.push_digits(rest);
        self.has_taken(length, '০')
    }

    /// The same for Latin letters without marks.
    fn latin_letters(&mut self, rest: &[u8]) -> usize {
        let length = self.reader.push_latin(rest);
        self.has_taken(length, 'a')
    }

    /// Notes that so many bytes of letters or digits of a kind were taken, if any; gives their length.
    #[inline]
    fn has_taken(&mut self, length: usize, kind: char) -> usize {
        if length > 0 {
            self.facts.words += usize::from(self.spaced);
            (self.spaced, self.previous) = (false, kind);
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
        '।' | '৷' | '॥' | '?' | '!' => facts.sentences += usize::from(previous != c),
        'ৰ' | 'ৱ' => facts.assamese += 1,
        '|' | '¦' | '│' | '║' => facts.bars += 1,
        '»' | '›' | '→' | '>' | '▸' => facts.arrows += 1,
        '/' => facts.slashes += 1,
        '\\' => facts.backslash = true,
        ':' | 'ঃ' => facts.colons += 1,
        '@' | '=' | '{' | '}' | '<' => facts.code = true,
        '©' | '®' => facts.copyright = true,
        '-' | '–' | '—' | ';' | '•' => facts.dashed = true,
        _ => facts.encoded |= may_change(c),
    }
}
