//! What a line opens with, for the readers of bylines: the words before its first mark, and whether a mark may close a byline there.

use super::tokens::{Token, kind_of};
use crate::field::stands_in_no_byline;
use crate::text::{bengali, is_invisible};

/// What is known of a line's beginning, from the marks that have been seen of it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lead {
    /// How many words stand before the first mark; 0 where the line opens with one, or where bylines are cut otherwise there.
    words: Option<usize>,
    /// A mark that closes a byline may stand in the first sentence.
    pub(crate) closes: bool,
    /// The first sentence, or what may be of a byline, has ended.
    over: bool,
}

/// Bytes in which a byline that opens a paragraph is closed.
const REACH: usize = 320;
/// The longest abbreviation that a colon belongs to (`মো:`), in letters.
const ABBREVIATION: u16 = 5;

impl Lead {
    /// Sees a character that is no plain letter, digit or space, the words before it, and the text behind it.
    ///
    /// `odd` is whether something stands before it that bylines cut otherwise: a word of two scripts, white space that is no space.
    pub(crate) fn see(&mut self, c: char, previous: char, words: &[Token], odd: bool, at: usize, rest: &str) {
        if self.words.is_none() {
            let separates = match c {
                ',' | '|' | '/' | '(' | ';' | '।' | '৷' | '॥' | '—' => true,
                '-' | '–' => previous == ' ',
                ':' => previous == ' ' || words.last().is_some_and(|word| word.chars > ABBREVIATION),
                _ => false,
            };
            self.words = Some(if separates && !odd { words.len() } else { 0 });
        }
        if self.over || self.closes {
            return;
        }
        match c {
            ':' | ';' | '|' | '-' | 'ঃ' => self.closes = true,
            '।' => {
                self.closes = rest.starts_with(['-', '–', '—', '।', '৷']);
                self.over = true;
            }
            _ if stands_in_no_byline(c) || at > REACH => self.over = true,
            _ if c.is_ascii() || bengali::holds(c) => {}
            _ => self.closes = kind_of(c).is_none() && !is_invisible(c) && !c.is_whitespace(),
        }
    }

    /// Whether a mark was seen.
    pub(crate) fn is_marked(self) -> bool {
        self.words.is_some()
    }

    /// How many of the line's first words are one part of it, as bylines are cut; 0 where that is not known. `all` where no mark stands in it.
    pub(crate) fn words(self, all: usize) -> usize {
        self.words.unwrap_or(all)
    }
}
