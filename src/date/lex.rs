//! Tokens: numbers of either kind of digits, known words, punctuation. Spans are of the original text.
//!
//! A word ends where the script or the kind of character changes, so glued lines fall apart by themselves:
//! `যুক্তরাষ্ট্র০৯ সেপ্টেম্বর`, `১০:২০আপডেট`, `২১শে`.

use super::words::{FNV_BASIS, Word, find, fnv, look_up};
use crate::text::key_chars;

/// A token of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether white space stands before it.
    pub(super) gap: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Digits; the value stays at its largest where it does not fit.
    Number { value: u32, digits: u8 },
    /// A word of [`super::words`].
    Word(Word),
    /// Any other word; whether it ends in `র`, as a genitive does.
    Other { genitive: bool },
    /// Punctuation, in its ASCII form: `।` and `॥` are `|`, `»` is `>`, `•` is `*`; any other is `?`.
    Mark(u8),
    /// The end of a line.
    Break,
}

/// A character and the byte after it; `None` at the end.
fn char_at(text: &str, at: usize) -> Option<(char, usize)> {
    let c = text.get(at..)?.chars().next()?;
    Some((c, at + c.len_utf8()))
}

pub(super) const fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '০'..='৯' => Some(c as u32 - '০' as u32),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Bengali,
    Latin,
    Foreign,
}

fn script(c: char) -> Option<Script> {
    match c {
        'A'..='Z' | 'a'..='z' => Some(Script::Latin),
        '\u{980}'..='\u{9FF}' if !matches!(c, 'ঃ' | '০'..='৯' | '\u{9F2}'..='\u{9F4}' | '\u{9F7}' | '\u{9FB}') => {
            Some(Script::Bengali)
        }
        '\u{980}'..='\u{9FF}' => None,
        _ if c.is_ascii() => None,
        _ if c.is_alphabetic() => Some(Script::Foreign),
        _ => None,
    }
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}')
}

/// The first token at or after `at`, and before `end`.
pub(super) fn token(text: &str, at: usize, end: usize) -> Option<Token> {
    let (mut at, mut gap) = (at, false);
    loop {
        if at >= end {
            return None;
        }
        let (c, next) = char_at(text, at)?;
        if c == '\n' {
            return Some(Token { kind: Kind::Break, start: at, end: next, gap });
        } else if c.is_whitespace() {
            gap = true;
        } else if !invisible(c) {
            let (kind, stop) = if digit(c).is_some() {
                number(text, at, end)
            } else if let Some(script) = script(c) {
                word(text, at, end, script)
            } else {
                (Kind::Mark(mark(c)), next)
            };
            return Some(Token { kind, start: at, end: stop, gap });
        }
        at = next;
    }
}

fn number(text: &str, start: usize, end: usize) -> (Kind, usize) {
    let (mut value, mut digits, mut at, mut stop) = (0_u32, 0_u8, start, start);
    while at < end
        && let Some((c, next)) = char_at(text, at)
    {
        match digit(c) {
            Some(d) => {
                value = value.saturating_mul(10).saturating_add(d);
                digits = digits.saturating_add(1);
                stop = next;
            }
            None if invisible(c) => {}
            None => break,
        }
        at = next;
    }
    (Kind::Number { value, digits }, stop)
}

fn word(text: &str, start: usize, end: usize, first: Script) -> (Kind, usize) {
    let (mut at, mut stop) = (start, start);
    while at < end
        && let Some((c, next)) = char_at(text, at)
    {
        if script(c) == Some(first) {
            stop = next;
        } else if c == 'ঃ' || c == ':' || c == '\'' || c == '’' {
            // A visarga within a word (`বৃহঃবার`), an apostrophe (`শা’বান`): only where the word goes on and is a known one.
            let inner = first == Script::Bengali && char_at(text, next).is_some_and(|(c, _)| script(c) == Some(first));
            if !inner || next >= end || !known_across(text, start, at, next, end) {
                break;
            }
        } else if !invisible(c) {
            break;
        }
        at = next;
    }
    let Some(word) = text.get(start..stop) else { return (Kind::Other { genitive: false }, stop) };
    match lookup(word) {
        Kind::Other { .. } if let Some((kind, len)) = before_clock(word) => (kind, start + len),
        kind => (kind, stop),
    }
}

/// A number word that `টা` is glued to (`দেড়টা`, `একটায়`), without it.
fn before_clock(word: &str) -> Option<(Kind, usize)> {
    let len = ["টা", "টায়", "টায়"].iter().find_map(|clock| word.strip_suffix(clock))?.len();
    match lookup(word.get(..len)?) {
        kind @ Kind::Word(Word::OneHalf | Word::TwoHalf | Word::Count(_)) => Some((kind, len)),
        _ => None,
    }
}

/// Whether the word that goes on after the mark at `at` is a word of ours as a whole, or a visarga stands within it (`দুঃখ`).
fn known_across(text: &str, start: usize, at: usize, next: usize, end: usize) -> bool {
    let mut stop = next;
    while stop < end
        && let Some((c, after)) = char_at(text, stop)
        && (script(c) == Some(Script::Bengali) || invisible(c))
    {
        stop = after;
        if stop - start > LONGEST {
            return false;
        }
    }
    at > start && text.get(start..stop).is_some_and(|word| matches!(lookup(word), Kind::Word(_)))
}

/// The longest word that is looked up, in bytes of its key.
const LONGEST: usize = 64;

fn lookup(word: &str) -> Kind {
    let mut key = [0_u8; LONGEST];
    let (mut len, mut hash) = (0, FNV_BASIS);
    if word.len() > 2 * LONGEST {
        return Kind::Other { genitive: false };
    }
    for c in key_chars(word) {
        let width = c.len_utf8();
        if len + width > LONGEST {
            return Kind::Other { genitive: false };
        }
        for &byte in c.encode_utf8(&mut key[len..]).as_bytes() {
            hash = fnv(hash, byte);
        }
        len += width;
    }
    let key = &key[..len];
    if let Some(word) = look_up(key, hash) {
        return Kind::Word(word);
    }
    inflected(key).map_or(Kind::Other { genitive: key.ends_with("র".as_bytes()) }, Kind::Word)
}

/// A month with a case ending (`ডিসেম্বরের`), which ends the date.
fn inflected(key: &[u8]) -> Option<Word> {
    const ENDINGS: [&str; 8] = ["ের", "ে", "র", "এর", "তে", "য়ের", "েই", "েও"];
    // The shortest stem with an ending that is no other word: `এপ্রিল`; `মে`, `জুন` and `মাঘ` stand in the table with their cases.
    const STEM: usize = 15;
    ENDINGS.iter().find_map(|ending| match key.strip_suffix(ending.as_bytes()) {
        Some(stem) if stem.len() >= STEM => match find(stem) {
            Some(Word::Month(calendar, month)) => Some(Word::MonthCase(calendar, month)),
            _ => None,
        },
        _ => None,
    })
}

fn mark(c: char) -> u8 {
    match c {
        ',' | '،' | '，' => b',',
        ':' | 'ঃ' | '：' => b':',
        ';' => b';',
        '.' => b'.',
        '/' => b'/',
        '|' | '।' | '॥' | '৷' | '¦' | '॰' | '│' => b'|',
        '‘' | '’' | '‛' | '`' | '´' | 'ʼ' | '′' | '\'' => b'\'',
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '~' => b'-',
        '(' | '[' | '{' => b'(',
        ')' | ']' | '}' => b')',
        '»' | '›' | '>' | '→' => b'>',
        '•' | '·' | '●' | '*' | '∙' => b'*',
        '+' => b'+',
        '@' => b'@',
        '%' => b'%',
        _ => b'?',
    }
}
