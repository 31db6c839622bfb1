//! Sources behind a label: `সূত্র: এএফপি, রয়টার্স।`, `(সূত্র: বাসস)`.

use super::{Found, list};
use crate::field::lexicon::Class;
use crate::field::name;
use crate::field::picture::is_picture_of;
use crate::field::token::{self, Kind, Token};
use crate::text::{before_ending, bengali, key, last_letters, same};

/// The last label of a text that a source follows.
pub(super) fn find(text: &str) -> Option<Found<'_>> {
    marks_behind_labels(text).filter_map(|at| labelled_at(text, at)).last()
}

/// What the mark at `at` parts from its label.
fn labelled_at(text: &str, at: usize) -> Option<Found<'_>> {
    let (before, label, mark) = around(text, at)?;
    let phrases = before.filter(|b| b.kind == Kind::Word && token::class_of(&[*b, label]).any(Class::SOURCE));
    // `তথ্য: বিবিসি`, but `তথ্য: আবেদনের নিয়ম`.
    let facts = same(&text[label.start..label.end], "তথ্য") && before.is_none();
    if !matches!(mark.kind, Kind::Colon | Kind::Dash | Kind::Bar)
        || label.kind != Kind::Word
        || !label.class.any(Class::SOURCE) && phrases.is_none() && !facts
    {
        return None;
    }
    let start = phrases.map_or(label.start, |b| b.start);
    // `ছবি সৌজন্যে: …` is a picture's.
    let picture = before.is_some_and(|b| (b.class.any(Class::PICTURE) || is_picture_of(&b)) && text[b.end..start].trim().is_empty());
    if picture || !begins(&text[..start], mark.kind) {
        return None;
    }
    let end = list::end(text, mark.end);
    let names = list::names(text, mark.end, end, false)?;
    (!facts || names.iter().all(|n| name::is_publisher(n.value))).then_some(Found { start, end, names })
}

/// The token at `at`, the one before it, and the one before that.
fn around(text: &str, at: usize) -> Option<(Option<Token>, Token, Token)> {
    /// A label and the word before it have less letters.
    const REACH: usize = 40;
    let from = match last_letters(&text[..at], REACH) {
        0 => 0,
        // Behind a space words are cut as they are from the beginning.
        from => text.as_bytes()[from..at].iter().position(|b| *b == b' ').map_or(at, |space| from + space),
    };
    let (mut before, mut last) = (None, None);
    for token in token::iter(&text[from..]).map(|token| token.shifted(from)) {
        if token.start >= at {
            return last.filter(|_| token.start == at).map(|label| (before, label, token));
        }
        (before, last) = (last, Some(token));
    }
    None
}

/// Where marks stand in `text` behind what a label of a source may end with: `সূত্র`, `সৌজন্যে`, `উৎস`, `source`. Most paragraphs have none, and
/// this takes a fiftieth of the time that cutting them into words does.
fn marks_behind_labels(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter(|&(at, c)| parts_label(c, &text[..at])).map(|(at, _)| at)
}

/// Whether a character is a mark that parts a label from a source, and may do so behind `before`.
#[inline]
pub(crate) fn parts_label(mark: char, before: &str) -> bool {
    !matches!(mark, '\u{985}'..='\u{9E3}' | ' ') && token::is_label_mark(mark) && ends_as_label(before)
}

/// Whether a text ends as the labels of sources do; also where its last character is no plain letter and no mark.
fn ends_as_label(text: &str) -> bool {
    let text = text.trim_end_matches([' ', '.']);
    match bengali::last(text.as_bytes()) {
        Some(_) => before_ending(text, &LABEL_ENDINGS).is_some(),
        None => !text.is_empty() && !text.ends_with(token::is_mark),
    }
}

/// What the entries of the list of labels end with: `সূত্র`, `সৌজন্যে`, `তথ্য`, `উৎস`, `সোর্স`, `ছবি`, `দিয়েছেন`, `কৃতজ্ঞতা`. And `খবর`, which a visarga
/// makes one word with what follows.
const LABEL_ENDINGS: [&str; 10] = ["ত্র", "ন্যে", "ন্য", "থ্য", "ৎস", "্স", "ছবি", "ছেন", "ঞতা", "খবর"];

/// Whether a label may stand after `before`: at the start, after a sentence or a bracket. Behind anything else only a colon makes a label
/// (`ছবি: রয়টার্স সূত্র: বিবিসি`).
fn begins(before: &str, mark: Kind) -> bool {
    match before.trim_end().chars().next_back() {
        None => true,
        // A sign before a line: `*সূত্র: …`, `■ সূত্র: …`
        Some('*' | '#' | '■' | '●' | '▪' | '»' | '→' | '>' | '✦' | '◾') => !before.contains(char::is_alphanumeric),
        Some('।' | '৷' | '(' | '[' | '|' | '.' | '-' | '—' | '–' | ',' | '॥' | '”' | '’' | '"' | '?' | '!' | ')' | ';' | '/' | '•') => {
            true
        }
        Some(_) => mark == Kind::Colon && is_other_label(before),
    }
}

/// Whether a few words hold a label of another kind.
fn is_other_label(text: &str) -> bool {
    const WORDS: usize = 4;
    const LETTERS: usize = 100;
    if last_letters(text, LETTERS) > 0 || text.split_whitespace().nth(WORDS).is_some() {
        return false;
    }
    let key = key(text);
    ["ছবি", "তথ্য"].iter().any(|label| key.contains(label))
}
