//! Where the tokens of a line begin and end.

use super::compound::{ends_as_compound, glued, is_portal};
use super::mark::{Kind, mark};
use super::{Token, is_and, is_from};
use crate::field::lexicon::{Class, Hash, look_up, phrase};
use crate::numeral::is_digit;
use crate::text::{Tail, is_invisible};
use core::ops::Range;

/// The next token at or after `at`.
pub(super) fn next(text: &str, at: usize) -> Option<Token> {
    let rest = text.get(at..)?;
    let spaces = rest.bytes().take_while(|&b| b == b' ').count();
    // Most tokens are words of plain letters, which are cut and hashed at once.
    if let Some((hash, tail, length)) = Hash::beginning(&rest.as_bytes()[spaces..])
        && length > 0
        && ends_word(hash, &rest.as_bytes()[spaces + length..])
    {
        let start = at + spaces;
        return Some(word(text, start..start + length, (hash, tail)));
    }
    next_range(text, at).map(|range| token(text, range))
}

/// Whether a word of letters ends before these bytes: nothing follows, or a space, or a mark that is no part of it.
fn ends_word(word: Hash, after: &[u8]) -> bool {
    match after {
        [] | [b' ' | b',' | b'|' | b'/' | b'(' | b')' | b'[' | b']' | b';', ..] | [b'-', b' ', ..] | [0xE0, 0xA5, 0xA4, ..] => true,
        [b':', ..] => !ABBREVIATED_HASHES.contains(&word),
        _ => false,
    }
}

/// Where the next token at or after `at` stands.
fn next_range(text: &str, at: usize) -> Option<Range<usize>> {
    let start = at + text.get(at..)?.find(|c: char| !c.is_whitespace() && !is_invisible(c) && c != '.')?;
    let mut chars = text[start..].char_indices().peekable();
    let (_, first) = chars.next()?;
    if let Some(kind) = mark(first) {
        let mut end = start + first.len_utf8();
        // `।।`, `::` and `--` are one mark.
        while let Some(&(i, c)) = chars.peek() {
            if mark(c) != Some(kind) || matches!(kind, Kind::Open | Kind::Close) {
                break;
            }
            end = start + i + c.len_utf8();
            chars.next();
        }
        return Some(start..end);
    }
    let mut end = start + first.len_utf8();
    loop {
        end += plain(&text.as_bytes()[end..]);
        let mut chars = text[end..].chars();
        let Some(c) = chars.next() else { break };
        let after = chars.next();
        match mark(c) {
            _ if c.is_whitespace() || c == '.' && after == Some('.') => break,
            // A hyphen within a word: `আল-আমিন`.
            Some(Kind::Dash)
                if c != '—'
                    && c != '―'
                    && !ends_at_hyphen(&text[start..end])
                    && after.is_some_and(|a| mark(a).is_none() && !a.is_whitespace()) => {}
            Some(Kind::Colon) if c != ';' && is_abbreviation(&text[start..end]) => {
                end += c.len_utf8();
                break;
            }
            Some(_) => break,
            None => {}
        }
        end += c.len_utf8();
    }
    Some(start..end)
}

/// How many bytes at the beginning are ASCII letters and digits and the Bengali letters and signs that no mark is among.
fn plain(bytes: &[u8]) -> usize {
    let mut i = 0;
    loop {
        match bytes[i..] {
            [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', ..] => i += 1,
            // All of the block but its marks: the visarga U+0983, the sign of the taka U+09F3, and the danda-like U+09F7.
            [0xE0, 0xA6, 0x83, ..] | [0xE0, 0xA7, 0xB3 | 0xB7, ..] => return i,
            [0xE0, 0xA6 | 0xA7, _, ..] => i += 3,
            _ => return i,
        }
    }
}

fn is_abbreviation(word: &str) -> bool {
    word.len() <= 18 && ABBREVIATED_HASHES.contains(&Hash::of(word))
}

/// `ছবি-সংগৃহীত`, `সূত্র-বাসস`, `জেলা প্রতিনিধি-জামালপুর`, `রিপোর্ট-রফিক আহমেদ`: the hyphen after these words is a mark.
fn ends_at_hyphen(word: &str) -> bool {
    const WORDS: [Hash; 12] = [
        phrase("ছবি".as_bytes()),
        phrase("ফটো".as_bytes()),
        phrase("সূত্র".as_bytes()),
        phrase("তথ্যসূত্র".as_bytes()),
        phrase("প্রতিনিধি".as_bytes()),
        phrase("প্রতিবেদক".as_bytes()),
        phrase("রিপোর্টার".as_bytes()),
        phrase("সংবাদদাতা".as_bytes()),
        phrase("করেসপন্ডেন্ট".as_bytes()),
        phrase("ডেস্ক".as_bytes()),
        phrase("রিপোর্ট".as_bytes()),
        phrase("লেখক".as_bytes()),
    ];
    WORDS.contains(&Hash::of(word))
}

/// The token at a range that was cut.
fn token(text: &str, range: Range<usize>) -> Token {
    let part = &text[range.clone()];
    let kind = match part.chars().next().and_then(mark) {
        _ if plain(part.as_bytes()) > 0 => Kind::Word,
        Some(Kind::Dash) if part.chars().any(|c| mark(c).is_none()) => Kind::Word,
        Some(Kind::Danda) if part.chars().count() > 1 => Kind::Bar,
        Some(kind) => kind,
        None => Kind::Word,
    };
    match kind {
        Kind::Word => word(text, range, Hash::with_tail(part)),
        kind => Token { kind, start: range.start, end: range.end, hash: Hash::EMPTY, class: Class::NONE, tail: Tail::EMPTY },
    }
}

/// The token of a word.
fn word(text: &str, range: Range<usize>, (hash, tail): (Hash, Tail)) -> Token {
    let Range { start, end } = range;
    let mut token = Token { kind: Kind::Word, start, end, hash, class: Class::NONE, tail };
    if is_and(hash) {
        token.kind = Kind::And;
        return token;
    }
    if is_from(hash) {
        token.kind = Kind::From;
        return token;
    }
    token.class = look_up(hash);
    let part = &text[start..end];
    if token.class == Class::NONE && (ends_as_compound(tail) || part.ends_with(|c: char| c == 'm' || is_digit(c))) {
        if let Some((before, head)) = glued(part) {
            token.class = head.or(Class::GLUED);
            token.hash = Hash::of(&part[..before]).joined(hash);
        } else if is_portal(part) {
            token.class = Class::OUTLET_TAIL;
        }
    }
    token
}

/// Words before which a colon or visarga is a mark of abbreviation: `মোঃ`, `ডা:`.
const ABBREVIATED: [&str; 20] =
    ["মো", "মোহা", "মুহা", "মোসা", "মোছা", "ডা", "ড", "মু", "আ", "ইঞ্জি", "প্রফে", "এড", "অ্যাড", "মাও", "সৈ", "মি", "ছা", "মৌ", "প্রকৌ", "অধ্যা"];

/// The same, hashed.
const ABBREVIATED_HASHES: [Hash; ABBREVIATED.len()] = {
    let mut hashes = [Hash::EMPTY; ABBREVIATED.len()];
    let mut n = 0;
    while n < hashes.len() {
        hashes[n] = phrase(ABBREVIATED[n].as_bytes());
        n += 1;
    }
    hashes
};

#[cfg(test)]
mod tests {
    use super::{ABBREVIATED, next, next_range, token};

    #[test]
    fn abbreviations_are_short() {
        assert!(ABBREVIATED.iter().all(|word| crate::text::key(word).chars().count() <= 5));
    }

    proptest::proptest! {
        #[test]
        fn words_cut_and_hashed_at_once_are_those_cut_first(text in "[কডমযঅা-ৌঁঃ\u{9BC}\u{9CD}\u{9DC}\u{9DF}ৎ০-৯৳।a-c.,:|(’ \u{200D}-]{0,16}") {
            let mut at = 0;
            while let Some(cut) = next(&text, at) {
                let first = next_range(&text, at).map(|range| token(&text, range));
                proptest::prop_assert_eq!(format!("{:?}", Some(cut)), format!("{first:?}"));
                at = cut.end;
            }
            proptest::prop_assert_eq!(next_range(&text, at), None);
        }
    }
}
