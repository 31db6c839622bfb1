//! Lists of sources: where they end, and their names.

use crate::field::lexicon::{Class, class_of};
use crate::field::name;
use crate::field::token::{self, Kind};
use crate::{Located, Span, text};

/// The longest list of sources, in bytes.
const LONGEST: usize = 1000;

/// Where the sentence that begins at `from` ends: at a danda, or at a bracket that was opened before it.
pub(super) fn end(text: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (i, c) in text[from..].char_indices() {
        match c {
            // Too long for a list of sources: that it does not end is all that counts.
            _ if i > LONGEST => return text.len(),
            '।' | '৷' | '|' | '\n' => return from + i,
            '(' | '[' => depth += 1,
            ')' | ']' if depth == 0 => return from + i,
            ')' | ']' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The names of a list, `text[from..end]`; `genitive` where the last of them must be in the genitive or known.
pub(super) fn names<'t>(text: &'t str, from: usize, end: usize, genitive: bool) -> Option<Vec<Located<&'t str>>> {
    const MOST: usize = 6;
    let list = text.get(from..end).filter(|list| list.len() <= LONGEST)?;
    let form = Form { genitive, ended: end < text.len() };
    let mut names = Vec::new();
    let mut push = |entry: &'t str, is_last: bool| -> Option<()> {
        let name = entry.trim_matches(|c: char| c.is_whitespace() || is_quote(c) || matches!(c, '.' | ':' | '-' | '—'));
        if !name.is_empty() {
            let value = form.nominative(without_agency_word(name), is_last)?;
            names.push(Located::new(value, Span::of_part(text, value)));
        }
        Some(())
    };
    let (mut start, mut depth) = (0, 0_usize);
    for token in token::iter(list) {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            Kind::Comma | Kind::And | Kind::Slash if depth == 0 => {
                push(&list[start..token.start], false)?;
                start = token.end;
            }
            _ => {}
        }
    }
    push(&list[start..], true)?;
    (!names.is_empty() && names.len() <= MOST).then_some(names)
}

/// What the names of a list must be.
#[derive(Clone, Copy)]
struct Form {
    /// The last one is in the genitive, or known.
    genitive: bool,
    /// Something ends the list before the text ends.
    ended: bool,
}

impl Form {
    /// A name in the nominative; `None` where it is none of such a list.
    fn nominative(self, name: &str, is_last: bool) -> Option<&str> {
        const WORDS: usize = 6;
        let stem = name::nominative(name);
        let known = name::is_publisher(name) || stem.is_some_and(|stem| name::is_publisher(stem.trim_end_matches(is_quote)));
        let words = name.split_whitespace().count();
        // Several words that no one knows need the danda: `খবর নিন প্রতিবেশীর` goes without.
        let bare = || words > 1 && !self.ended && !ends_as_outlet(name);
        if words > WORDS || self.genitive && !known && (bare() || says_else(name)) {
            return None;
        }
        let value = match stem {
            Some(stem) if known || self.genitive && is_last => stem,
            None if self.genitive && is_last && !known => return None,
            _ => name,
        };
        Some(value.trim_matches(is_quote))
    }
}

/// Whether a name's last word is one that outlets are named with, in the genitive or not.
fn ends_as_outlet(name: &str) -> bool {
    let last = name.split_whitespace().next_back();
    last.is_some_and(|word| class_of(word).or(class_of(name::nominative(word).unwrap_or(word))).any(Class::OUTLET_TAIL))
}

/// `বার্তা সংস্থা রয়টার্স`, `রুশ বার্তা সংস্থা তাস` without the words for what it is.
fn without_agency_word(name: &str) -> &str {
    const WORDS: [&str; 6] = ["বার্তা সংস্থা", "বার্তাসংস্থা", "সংবাদ সংস্থা", "সংবাদসংস্থা", "সংবাদমাধ্যম", "বার্তা মাধ্যম"];
    let begins = |at: usize| !name[..at].ends_with(text::is_of_word);
    // All of the words open with one of these letters.
    let may_be = |&(at, c): &(usize, char)| matches!(c, 'ব' | 'স') && begins(at);
    let behind = |word: &str| name.char_indices().rev().filter(may_be).find_map(|(at, _)| text::after(&name[at..], word));
    let bare = WORDS.iter().find_map(|word| behind(word).filter(|rest| rest.starts_with(char::is_whitespace)));
    bare.map(|rest| rest.trim_matches(|c: char| c.is_whitespace() || is_quote(c)))
        .filter(|rest| name::is_publisher(rest) || name::nominative(rest).is_some_and(name::is_publisher))
        .unwrap_or(name)
}

fn is_quote(c: char) -> bool {
    matches!(c, '‘' | '’' | '\'' | '"' | '“' | '”')
}

/// Whether words after `খবর` are no outlet: `খবর আজকের`, `খবর পেয়ে`.
fn says_else(name: &str) -> bool {
    token::iter(name).any(|t| t.class.any(Class::COMMON) && !t.class.any(Class::OUTLET_TAIL)) || name.split_whitespace().count() > 4
}
