//! Tokens: numbers of either kind of digits, known words, punctuation. Spans are of the original text.
//!
//! A word ends where the script or the kind of character changes, so glued lines fall apart by themselves:
//! `যুক্তরাষ্ট্র০৯ সেপ্টেম্বর`, `১০:২০আপডেট`, `২১শে`.

use super::guess;
use super::key::{Key, LONGEST, key, known, plain_letters};
use super::words::{self, FNV_BASIS, Word};
use crate::text::{Tail, base, bengali, is_dropped, is_foreign_mark, is_invisible};

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
        _ if bengali::holds(c) => {
            let is_letter = !matches!(c, 'ঃ' | '০'..='৯' | '\u{9F2}'..='\u{9F4}' | '\u{9F7}' | '\u{9FB}');
            is_letter.then_some(Script::Bengali)
        }
        // Dashes and quotation marks, which need not be looked up in the tables of all scripts.
        '\0'..='\x7F' | '\u{2000}'..='\u{206F}' => None,
        _ if is_foreign_mark(c) => None,
        _ => match base(c) {
            'A'..='Z' | 'a'..='z' => Some(Script::Latin),
            c if c.is_alphabetic() => Some(Script::Foreign),
            _ => None,
        },
    }
}

/// Whether a character is of no word and no number: a space, a mark, or an invisible one.
pub(super) fn stands_between(c: char) -> bool {
    script(c).is_none() && !c.is_numeric()
}

/// The first token at or after `at`, and before `end`.
pub(super) fn token(text: &str, at: usize, end: usize) -> Option<Token> {
    let (mut at, mut gap) = (at, false);
    let bytes = text.as_bytes().get(..end)?;
    loop {
        // Spaces, letters of the block and digits need not be decoded, and are nearly all that comes.
        let (kind, stop) = match *bytes.get(at..)? {
            [] => return None,
            [b' ', ..] => {
                (at, gap) = (at + 1, true);
                continue;
            }
            [0xE0, 0xA6, 0x84..=0xBF, ..] => word(text, at, end, Script::Bengali),
            [b'0'..=b'9', ..] | [0xE0, 0xA7, 0xA6..=0xAF, ..] => number(text, at, end),
            _ => {
                let (c, next) = char_at(text, at)?;
                if c == '\n' {
                    (Kind::Break, next)
                } else if c.is_whitespace() || is_dropped(c) {
                    (at, gap) = (next, gap || c.is_whitespace());
                    continue;
                } else if let Some(script) = script(c) {
                    word(text, at, end, script)
                } else {
                    (Kind::Mark(mark(base(c))), next)
                }
            }
        };
        return Some(Token { kind, start: at, end: stop, gap });
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
                Some((c, next)) if is_invisible(c) => {
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
    let (plain, hash) = if first == Script::Bengali { plain_letters(rest.as_bytes(), FNV_BASIS) } else { (0, FNV_BASIS) };
    let (letters, after) = rest.as_bytes().split_at_checked(plain).unwrap_or_default();
    let mut stop = start + plain;
    // Most words end where their plain letters do, and those are their own key.
    if plain > 0 && ends_word(after) {
        return before_clock(text, start, stop, known(letters, hash));
    }
    let mut key = Key::of(letters, hash);
    let mut next = plain;
    while let Some((c, after)) = char_at(rest, next) {
        let i = core::mem::replace(&mut next, after);
        if script(c) == Some(first) {
            key.push(c);
            if first == Script::Bengali {
                next += key.push_letters(rest.as_bytes().get(next..).unwrap_or_default());
            }
            stop = start + next;
        } else if matches!(c, 'ঃ' | ':' | '\'' | '’') {
            // A visarga within a word (`বৃহঃবার`), an apostrophe (`শা’বান`): only where the whole is a known word.
            if let Some(whole) = across(rest, i, c).filter(|_| first == Script::Bengali) {
                return (whole.0, start + whole.1);
            }
            break;
        } else if is_foreign_mark(c) {
            // It stands on the letter, whether NFC puts it before or behind the letter's own marks.
            stop = start + i + c.len_utf8();
        } else if !is_invisible(c) {
            break;
        }
    }
    before_clock(text, start, stop, key.kind())
}

/// Whether no word goes on with these bytes: a space, most marks, a digit or danda of the block.
fn ends_word(after: &[u8]) -> bool {
    match *after {
        [] => true,
        [next @ 0..0x80, ..] => !matches!(next, b':' | b'\''),
        [0xE0, 0xA7, 0xA6..=0xAF, ..] | [0xE0, 0xA5, 0xA4 | 0xA5, ..] => true,
        _ => false,
    }
}

/// The known word that goes on after the mark at `at`, and its end; `দুঃখ` and `সময়:ঢাকা` are none.
fn across(rest: &str, at: usize, mark: char) -> Option<(Kind, usize)> {
    let after = at + mark.len_utf8();
    let goes_on = |c: char| script(c) == Some(Script::Bengali) || is_dropped(c);
    let len = rest.get(after..)?.char_indices().take(LONGEST / 3).take_while(|&(_, c)| goes_on(c)).last().map(|(i, c)| i + c.len_utf8())?;
    match key(rest.get(..after + len)?).kind() {
        kind @ Kind::Word(_) => Some((kind, after + len)),
        _ => None,
    }
}

/// A word and its end, or of an unknown one the number word that `টা` is glued to (`দেড়টা`, `একটায়`), and the end of that.
fn before_clock(text: &str, start: usize, stop: usize, kind: Kind) -> (Kind, usize) {
    let count = || {
        let word = text.get(start..stop)?;
        let word = ["টা", "টা\u{9AF}\u{9BC}", "টা\u{9DF}"].iter().find_map(|clock| word.strip_suffix(clock))?;
        let kind = key(word).kind();
        matches!(kind, Kind::Word(Word::OneHalf | Word::TwoHalf | Word::Count(_))).then_some((kind, start + word.len()))
    };
    if matches!(kind, Kind::Other { .. }) { count().unwrap_or((kind, stop)) } else { (kind, stop) }
}

/// Whether a token has more bytes than the longest key, characters that are in none left out. Marks typed twice count twice, so a word full of them is
/// taken for a long one, although its key may be short.
pub(super) fn is_long(text: &str, token: Token) -> bool {
    let chars = text.get(token.start..token.end).unwrap_or("").chars();
    chars.filter(|&c| !is_dropped(c)).map(char::len_utf8).sum::<usize>() > LONGEST
}

/// Adds a token to `tokens`. An unknown word beside a number is looked at twice: a month with a case ending, or a misspelt one.
///
/// Gives the end of the token added, which may be only the beginning of the word (`পিএমআপডেট`).
pub(super) fn push(text: &str, tokens: &mut Vec<Token>, mut token: Token) -> usize {
    // Marks that may stand between the two: `৫ - সেপ্টম্বর`.
    const MARKS: usize = 2;
    // Marks and words that may stand between a month and its year: `সেপ্টম্বর. মাস, ইং. ’২৪`.
    const BEFORE_YEAR: usize = 6;
    let unknown = |token: &Token| matches!(token.kind, Kind::Other { .. });
    if matches!(token.kind, Kind::Number { .. }) {
        // `সেপ্টম্বর ৫`, `সেপ্টম্বর, ৫`, `সেপ্টম্বর ইং ২০২৪`.
        let between = |kind| matches!(kind, Kind::Mark(_) | Kind::Word(Word::Era(_) | Word::Bangla | Word::Sal | Word::MonthUnit));
        let back = tokens.iter().rev().take(1 + BEFORE_YEAR).position(|token| !between(token.kind));
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
        let begins = word.get(end..).and_then(|rest| rest.chars().next()).is_some_and(|c| matches!(c, 'অ'..='হ' | '\u{9DC}'..='\u{9DF}'));
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
        let key = key(word.get(i..).unwrap_or(""));
        if key.len >= words::LONG_MONTH
            && let kind @ Kind::Word(Word::Month(..)) = key.kind()
        {
            return Token { kind, start: token.start + i, gap: token.gap && i == 0, ..token };
        }
    }
    token
}

fn month_after_all(word: &str) -> Option<Word> {
    let key = key(word);
    if key.len < guess::LEAST {
        return None;
    }
    let key = key.text();
    guess::inflected(key).or_else(|| guess::misspelt(key))
}

fn mark(c: char) -> u8 {
    match c {
        ',' | '،' | '，' => b',',
        ':' | 'ঃ' | '：' => b':',
        ';' | '\u{37E}' => b';',
        '.' => b'.',
        '/' => b'/',
        '|' | '।' | '॥' | '৷' | '¦' | '॰' | '│' | '║' => b'|',
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
        assert_eq!(crate::text::misread(mark), []);
    }
}
