//! Sources that a text ends with, behind its last sentence.

use super::{Found, list};
use crate::field::lexicon::{self, Class, Hash};
use crate::field::name;
use crate::text::{before_ending, is_invisible, last_letters};

/// `বিবিসি অবলম্বনে`, `দ্য গার্ডিয়ান ও এএফপি অবলম্বনে`
pub(super) fn adapted(text: &str) -> Option<Found<'_>> {
    let body = text.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c) || matches!(c, '।' | '৷' | ')' | ']'));
    let end = before_ending(body, &["অবলম্বনে", "অবলম্বনে লিখিত"])?.trim_end().len();
    let start = body[..end].rfind(['।', '৷', '(', '[', '—']).map_or(0, |i| i + body[i..].chars().next().map_or(1, char::len_utf8));
    let names = list::names(text, start, end, true).or_else(|| list::names(text, start, end, false))?;
    Some(Found { start, end: text.len(), names })
}

/// An agency behind the last sentence: `…হয়নি।- বাসস`, `… (বাসস)`, `…। রয়টার্স`, `…। —এএফপি, রয়টার্স`.
pub(super) fn agency(text: &str) -> Option<Found<'_>> {
    let body = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '।' | '৷' | '.'));
    if !may_end_with_agency(body) {
        return None;
    }
    let (start, from, end) = last_piece(body)?;
    let before = text[..start].trim_end();
    let begins = before.ends_with(['।', '৷', '.', '’', '”', '"', '?', '!', '-']) || text[start..].starts_with(['।', '৷']);
    if before.is_empty() || !begins {
        return None;
    }
    if !ends_with_agency(text.get(from..end)?) {
        return None;
    }
    let names = list::names(text, from, end, false)?;
    names.iter().all(|n| name::is_agency(n.value)).then_some(Found { start, end: text.len(), names })
}

/// The last piece of a text, in brackets or behind a mark: where the mark stands, and where the piece begins and ends.
fn last_piece(text: &str) -> Option<(usize, usize, usize)> {
    if text.ends_with([')', ']']) {
        let open = text.rfind(['(', '['])?;
        return Some((open, open + 1, text.len() - 1));
    }
    let (mark, c) = last_mark(text, 50, |c| matches!(c, '।' | '৷' | '-' | '–' | '—' | '|' | '॥'))?;
    // `আল-জাজিরা`: the hyphen is the name's.
    let (mark, c) = match text[..mark].chars().next_back() {
        Some(before) if c == '-' && !before.is_whitespace() && !matches!(before, '।' | '৷' | '.' | '\'' | '’' | '”' | '"' | '-') => {
            last_mark(&text[..mark], 25, |c| matches!(c, '।' | '৷' | '–' | '—'))?
        }
        _ => (mark, c),
    };
    Some((mark, mark + c.len_utf8(), text.len()))
}

/// The last mark of some kind among the last letters of a text, and where it stands.
pub(in crate::field) fn last_mark(text: &str, letters: usize, of: impl Fn(char) -> bool) -> Option<(usize, char)> {
    let from = last_letters(text, letters);
    text[from..].char_indices().rev().find(|&(_, c)| of(c)).map(|(at, c)| (from + at, c))
}

/// Whether the last word of a text may be an agency's last, as it is of nearly no paragraph.
fn may_end_with_agency(text: &str) -> bool {
    let text = text.strip_suffix([')', ']']).unwrap_or(text).trim_end();
    let last = &text[text.rfind(' ').map_or(0, |space| space + 1)..];
    // A word with a mark in it is several.
    Hash::of_letters(last).is_none_or(|word| lexicon::may_end_phrase(word, Class::AGENCY))
}

/// Whether the last words of a piece are an agency.
fn ends_with_agency(piece: &str) -> bool {
    let piece = piece.trim_end();
    (1..=4).any(|count| {
        let start = piece
            .rmatch_indices(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '-' | '–' | '—'))
            .nth(count - 1)
            .map_or(0, |(i, s)| i + s.len());
        name::is_agency(&piece[start..]) || start > 0 && count == 1 && name::is_agency(piece)
    })
}
