//! Tokens: numbers of either kind of digits, known words, punctuation. Spans are of the original text.
//!
//! A word ends where the script or the kind of character changes, so glued lines fall apart by themselves:
//! `যুক্তরাষ্ট্র০৯ সেপ্টেম্বর`, `১০:২০আপডেট`, `২১শে`.

use super::guess;
use super::words::{self, FNV_BASIS, Word, fnv, look_up};
use crate::text::Tail;

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
    /// Any other word; whether it ends in `ের`, as most genitives do.
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
            let (kind, stop) = if matches!(c, '0'..='9' | '০'..='৯') {
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
    let bytes = text.as_bytes().get(..end).unwrap_or(&[]);
    let (mut value, mut digits, mut at, mut stop) = (0_u32, 0_u8, start, start);
    loop {
        let digit = match bytes.get(at..).unwrap_or(&[]) {
            [digit @ b'0'..=b'9', ..] => {
                at += 1;
                digit - b'0'
            }
            // The Bengali digits, U+09E6 to U+09EF.
            [0xE0, 0xA7, digit @ 0xA6..=0xAF, ..] => {
                at += 3;
                digit - 0xA6
            }
            // Bytes that an invisible character may begin with.
            [0xC2 | 0xD8 | 0xE2 | 0xEF, ..] => match char_at(text, at) {
                Some((c, next)) if invisible(c) => {
                    at = next;
                    continue;
                }
                _ => break,
            },
            _ => break,
        };
        value = value.saturating_mul(10).saturating_add(u32::from(digit));
        digits = digits.saturating_add(1);
        stop = at;
    }
    (Kind::Number { value, digits }, stop)
}

fn word(text: &str, start: usize, end: usize, first: Script) -> (Kind, usize) {
    let rest = text.get(start..end).unwrap_or("");
    let mut key = Key::new();
    let plain = if first == Script::Bengali { key.push_letters(rest.as_bytes()) } else { 0 };
    let mut stop = start + plain;
    for (i, c) in rest.get(plain..).unwrap_or_default().char_indices().map(|(i, c)| (plain + i, c)) {
        if script(c) == Some(first) {
            key.push(c);
            stop = start + i + c.len_utf8();
        } else if matches!(c, 'ঃ' | ':' | '\'' | '’') {
            // A visarga within a word (`বৃহঃবার`), an apostrophe (`শা’বান`): only where the whole is a known word.
            if let Some(whole) = across(rest, i, c).filter(|_| first == Script::Bengali) {
                return (whole.0, start + whole.1);
            }
            break;
        } else if !invisible(c) {
            break;
        }
    }
    let kind = key.kind();
    if matches!(kind, Kind::Other { .. })
        && let Some(word) = text.get(start..stop)
        && let Some((kind, len)) = before_clock(word)
    {
        return (kind, start + len);
    }
    (kind, stop)
}

/// The known word that goes on after the mark at `at`, and its end; `দুঃখ` and `সময়:ঢাকা` are none.
fn across(rest: &str, at: usize, mark: char) -> Option<(Kind, usize)> {
    let after = at + mark.len_utf8();
    let goes_on = |c: char| script(c) == Some(Script::Bengali) || invisible(c);
    let len = rest.get(after..)?.char_indices().take(LONGEST / 3).take_while(|&(_, c)| goes_on(c)).last().map(|(i, c)| i + c.len_utf8())?;
    let mut key = Key::new();
    rest.get(..after + len)?.chars().for_each(|c| key.push(c));
    match key.kind() {
        kind @ Kind::Word(_) => Some((kind, after + len)),
        _ => None,
    }
}

/// A number word that `টা` is glued to (`দেড়টা`, `একটায়`), without it.
fn before_clock(word: &str) -> Option<(Kind, usize)> {
    let len = ["টা", "টা\u{9AF}\u{9BC}", "টা\u{9DF}"].iter().find_map(|clock| word.strip_suffix(clock))?.len();
    let mut key = Key::new();
    word.get(..len)?.chars().for_each(|c| key.push(c));
    match key.kind() {
        kind @ Kind::Word(Word::OneHalf | Word::TwoHalf | Word::Count(_)) => Some((kind, len)),
        _ => None,
    }
}

/// The longest word that is looked up, in bytes of its key.
const LONGEST: usize = 64;

/// Whether a letter of the block folds to itself and joins nothing: all but `ে`, which may be half a vowel, `ৎ`, `ড়`, `ঢ়`, `য়`, the
/// visarga, digits and signs.
const fn is_plain(second: u8, third: u8) -> bool {
    match (second, third) {
        (0xA6, 0x83) => false,
        (0xA6, _) => true,
        _ => matches!(third, 0x80..=0x86 | 0x88..=0x8D | 0x97),
    }
}

/// The key of one word and its hash, made in one pass: [`text::key`](crate::text::key) for words, where white space and most punctuation
/// do not come.
struct Key {
    bytes: [u8; LONGEST],
    len: usize,
    hash: u32,
    too_long: bool,
    /// The last character was `ে`, which joins a following `া` or `ৗ`.
    e_sign: bool,
}

impl Key {
    const fn new() -> Self {
        Self { bytes: [0; LONGEST], len: 0, hash: FNV_BASIS, too_long: false, e_sign: false }
    }

    fn push(&mut self, c: char) {
        match c {
            'A'..='Z' => self.put(c.to_ascii_lowercase()),
            '\u{9DC}' => self.put_two('\u{9A1}', '\u{9BC}'),
            '\u{9DD}' => self.put_two('\u{9A2}', '\u{9BC}'),
            '\u{9DF}' => self.put_two('\u{9AF}', '\u{9BC}'),
            '\u{9CE}' => self.put_two('\u{9A4}', '\u{9CD}'),
            '\u{9BE}' if self.e_sign => self.join('\u{9CB}'),
            '\u{9D7}' if self.e_sign => self.join('\u{9CC}'),
            'ঃ' => self.put(':'),
            '’' => self.put('\''),
            _ if invisible(c) => return,
            _ => self.put(c),
        }
        self.e_sign = c == '\u{9C7}';
    }

    /// Pushes the plain letters that `bytes` begins with, without decoding them; gives how many bytes they are.
    fn push_letters(&mut self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while let Some(letter @ &[0xE0, second @ (0xA6 | 0xA7), third]) = bytes.get(at..).and_then(|rest| rest.first_chunk())
            && is_plain(second, third)
            && let Some(place) = self.bytes.get_mut(self.len..self.len + 3)
        {
            place.copy_from_slice(letter);
            self.hash = fnv(self.hash, 0x980 | u32::from(second & 1) << 6 | u32::from(third & 0x3F));
            self.len += 3;
            at += 3;
        }
        at
    }

    fn put(&mut self, c: char) {
        match self.bytes.get_mut(self.len..self.len + c.len_utf8()) {
            Some(place) => {
                c.encode_utf8(place);
                self.hash = fnv(self.hash, c as u32);
                self.len += c.len_utf8();
            }
            None => self.too_long = true,
        }
    }

    fn put_two(&mut self, first: char, second: char) {
        self.put(first);
        self.put(second);
    }

    /// Puts a vowel in the place of the `ে` before it.
    fn join(&mut self, c: char) {
        self.len = self.len.saturating_sub('\u{9C7}'.len_utf8());
        self.hash = self.text().chars().fold(FNV_BASIS, |hash, c| fnv(hash, c as u32));
        self.put(c);
    }

    fn text(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    fn kind(&self) -> Kind {
        if self.too_long {
            return Kind::Other { genitive: false };
        }
        let key = self.bytes.get(..self.len).unwrap_or(&[]);
        look_up(key, self.hash).map_or(Kind::Other { genitive: key.ends_with("ের".as_bytes()) }, Kind::Word)
    }
}

/// Adds a token to `tokens`. An unknown word beside a number is looked at twice: a month with a case ending, or a misspelt one.
///
/// Gives the end of the token added, which may be only the beginning of the word (`পিএমআপডেট`).
pub(super) fn push(text: &str, tokens: &mut Vec<Token>, mut token: Token) -> usize {
    // Marks that may stand between the two: `সেপ্টম্বর, ’২৪`.
    const MARKS: usize = 2;
    let unknown = |token: &Token| matches!(token.kind, Kind::Other { .. });
    if matches!(token.kind, Kind::Number { .. }) {
        // `সেপ্টম্বর ৫`, `সেপ্টম্বর, ৫`.
        let back = tokens.iter().rev().take(1 + MARKS).position(|token| !matches!(token.kind, Kind::Mark(_)));
        if let Some(at) = back.map(|back| tokens.len() - 1 - back)
            && let Some(word) = tokens.get_mut(at).filter(|token| unknown(token))
        {
            let whole = *word;
            *word = before_number(text, whole);
            let start = word.start;
            if start > whole.start {
                tokens.insert(at, Token { end: start, ..whole });
            }
        }
    } else if unknown(&token) {
        // `৫ই সেপ্টম্বর`, `৫-সেপ্টম্বর`.
        let before = tokens.iter().rev().take(1 + MARKS).find(|token| !matches!(token.kind, Kind::Mark(_)));
        let number =
            |kind| matches!(kind, Kind::Number { .. } | Kind::Word(Word::Ordinal | Word::LetterA | Word::Nth(_) | Word::Sal | Word::Small));
        if before.is_some_and(|token| number(token.kind)) {
            token = after_number(text, token);
        }
    }
    tokens.push(token);
    token.end
}

/// What an unknown word is after a number: a month after all, or one that begins with `এএম` or `পিএম`.
pub(super) fn after_number(text: &str, token: Token) -> Token {
    let word = text.get(token.start..token.end).unwrap_or("");
    if let Some(month) = month_after_all(word) {
        return Token { kind: Kind::Word(month), ..token };
    }
    // The longest of these words, `পূর্বাহ্ণ`, in characters; what follows must be able to begin a word.
    const MOST: usize = 10;
    let mut key = Key::new();
    let mut found = token;
    for (i, c) in word.char_indices().take(MOST) {
        key.push(c);
        let end = i + c.len_utf8();
        let begins = word.get(end..).and_then(|rest| rest.chars().next()).is_some_and(|c| matches!(c, 'অ'..='হ'));
        if begins && let kind @ Kind::Word(Word::Am | Word::Pm) = key.kind() {
            found = Token { kind, end: token.start + end, ..token };
        }
    }
    found
}

/// What an unknown word is before a number: a month after all, or one that ends in a month (`ডেস্কফেব্রুয়ারি ২০, ২০২৪`).
pub(super) fn before_number(text: &str, token: Token) -> Token {
    let word = text.get(token.start..token.end).unwrap_or("");
    if let Some(month) = month_after_all(word) {
        return Token { kind: Kind::Word(month), ..token };
    }
    // `জানুয়ারী` and `সেপ্টেম্বর` are the longest, in characters.
    const MOST: usize = 12;
    if !words::ends_as_month(Tail::of(word)) {
        return token;
    }
    for (i, _) in word.char_indices().rev().take(MOST) {
        let mut key = Key::new();
        word.get(i..).unwrap_or("").chars().for_each(|c| key.push(c));
        if key.len >= words::LONG_MONTH
            && let kind @ Kind::Word(Word::Month(..)) = key.kind()
        {
            return Token { kind, start: token.start + i, gap: token.gap && i == 0, ..token };
        }
    }
    token
}

fn month_after_all(word: &str) -> Option<Word> {
    let mut key = Key::new();
    word.chars().for_each(|c| key.push(c));
    guess::inflected(key.text()).or_else(|| guess::misspelt(key.text()))
}

fn mark(c: char) -> u8 {
    match c {
        ',' | '،' | '，' => b',',
        ':' | 'ঃ' | '：' => b':',
        ';' | '\u{37E}' => b';',
        '.' => b'.',
        '/' => b'/',
        '|' | '।' | '॥' | '৷' | '¦' | '॰' | '│' => b'|',
        '‘' | '’' | '‛' | '`' | '\u{1FEF}' | '´' | '\u{1FFD}' | 'ʼ' | '′' | '\'' => b'\'',
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '~' => b'-',
        '(' | '[' | '{' => b'(',
        ')' | ']' | '}' => b')',
        '»' | '›' | '>' | '→' => b'>',
        '•' | '·' | '\u{387}' | '●' | '*' | '∙' => b'*',
        '+' => b'+',
        '@' => b'@',
        '%' => b'%',
        _ => b'?',
    }
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn a_mark_is_what_its_canonical_form_is() {
        let wrong: Vec<char> = ('\0'..=char::MAX).filter(|&c| mark(c) != mark(crate::text::single(c))).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
