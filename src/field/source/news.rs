//! Sources behind `খবর`: `খবর এএফপির।`, `খবর গার্ডিয়ান ও বিবিসির।`, `খবর রয়টার্স`

use super::{Found, list};

/// The last list of them in a text.
pub(super) fn find(text: &str) -> Option<Found<'_>> {
    const NEWS: &str = "খবর";
    let parts = |c: char| c.is_whitespace() || matches!(c, ':' | 'ঃ' | '-' | '—' | '–');
    // A letter is found many bytes at a time, a word is not.
    text.rmatch_indices('খ').find_map(|(start, _)| {
        let rest = text[start..].strip_prefix(NEWS).filter(|rest| rest.starts_with(parts))?;
        if !begins(&text[..start]) {
            return None;
        }
        let from = text.len() - rest.trim_start_matches(parts).len();
        let end = list::end(text, from);
        Some(Found { start, end, names: list::names(text, from, end, true)? })
    })
}

/// Whether `খবর` begins a clause behind this.
fn begins(before: &str) -> bool {
    let last = before.trim_end().chars().next_back();
    last.is_none_or(|c| matches!(c, '।' | '৷' | '(' | '[' | '.' | '”' | '"' | '’' | '-' | '–' | '—' | '?' | '!' | '|'))
}
