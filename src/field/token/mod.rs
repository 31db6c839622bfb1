//! A line cut into words and marks, with what each word may be.

mod compound;
mod cut;
mod mark;

use super::lexicon::{Class, Hash, look_up, phrase};
use crate::text::Tail;
pub(super) use compound::{ends_as_compound, glued};
pub(crate) use mark::stands_in_no_byline;
pub(super) use mark::{Kind, is_label_mark, is_mark};

/// A word or a mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) hash: Hash,
    pub(super) class: Class,
    /// What a word ends with.
    pub(super) tail: Tail,
}

impl Token {
    /// The same token of a text that has `offset` more bytes before it.
    pub(super) fn shifted(self, offset: usize) -> Self {
        Self { start: self.start + offset, end: self.end + offset, ..self }
    }
}

/// The most tokens that a byline has. The longest seen, three names with their roles and places, has 21.
pub(super) const MOST: usize = 32;

/// The tokens of a line, at most [`MOST`].
#[derive(Debug)]
pub(super) struct Tokens {
    tokens: [Token; MOST],
    count: usize,
    /// Whether there was more, or something that no byline holds.
    pub(super) cut: bool,
}

impl core::ops::Deref for Tokens {
    type Target = [Token];

    fn deref(&self) -> &[Token] {
        &self.tokens[..self.count]
    }
}

/// The tokens of `text`, however many.
pub(super) fn iter(text: &str) -> impl Iterator<Item = Token> + Clone {
    let mut at = 0;
    core::iter::from_fn(move || {
        let token = cut::next(text, at)?;
        at = token.end;
        Some(token)
    })
}

/// Cuts `text`, which is short or of which only the beginning matters.
pub(super) fn tokens(text: &str) -> Tokens {
    let nothing = Token { kind: Kind::Other, start: 0, end: 0, hash: Hash::EMPTY, class: Class::NONE, tail: Tail::EMPTY };
    let mut out = Tokens { tokens: [nothing; MOST], count: 0, cut: false };
    for token in iter(text) {
        // No byline goes on behind a quotation or a question, so neither does the cutting.
        if out.count == MOST || token.kind == Kind::Other {
            out.cut = true;
            break;
        }
        out.tokens[out.count] = token;
        out.count += 1;
    }
    out
}

pub(super) const TOO: Hash = phrase("ও".as_bytes());
const AND: Hash = phrase("এবং".as_bytes());
const ENGLISH_AND: Hash = phrase(b"and");
const FROM: Hash = phrase("থেকে".as_bytes());
const ENGLISH_FROM: Hash = phrase(b"from");

pub(super) fn is_and(word: Hash) -> bool {
    [AND, TOO, ENGLISH_AND].contains(&word)
}

pub(super) fn is_from(word: Hash) -> bool {
    [FROM, ENGLISH_FROM].contains(&word)
}

/// What the words of `tokens` may be as one phrase.
pub(super) fn class_of(tokens: &[Token]) -> Class {
    look_up(tokens.iter().fold(Hash::EMPTY, |hash, t| hash.joined(if t.kind == Kind::And { TOO } else { t.hash })))
}
