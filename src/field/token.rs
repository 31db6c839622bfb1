//! A line cut into words and marks, with what each word may be.

use super::lexicon::{Class, Hash, look_up, phrase};
use crate::numeral::is_digit;
use crate::text::{Endings, Tail, key_chars};
use core::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Comma,
    /// `:` `ঃ` `;`
    Colon,
    /// `|` `॥` `।।` `•`
    Bar,
    Slash,
    Dash,
    Open,
    Close,
    /// `।`
    Danda,
    /// `ও` `এবং` `&`
    And,
    /// `থেকে`
    From,
    /// Anything that stands in no byline: quotes, `?`, `!`, `%`.
    Other,
}

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

/// The tokens of `text`, however many.
pub(super) fn iter(text: &str) -> impl Iterator<Item = Token> + Clone {
    let mut at = 0;
    core::iter::from_fn(move || {
        let token = next(text, at)?;
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

/// What the names of portals end with, in digits of either kind.
const PORTAL_TAILS: [&str; 15] = ["২৪", "24", "৭১", "71", "X৭", "x৭", "X7", "x7", "24.com", ".কম", "ডটকম", "নিউজ", "টাইমস", "টিভি", "ডটনেট"];

/// Whether a word is made like the name of a portal: `নিউজচিটাগাং২৪`, `সিলেটভিউ২৪ডটকম`, `বাঁকুড়া২৪X৭`. A date (`১৯৭২-০৩-২৪`) has no letter.
fn is_portal(word: &str) -> bool {
    PORTAL_TAILS.iter().any(|tail| word.ends_with(tail)) && key_chars(word).count() > 6 && word.contains(char::is_alphabetic)
}

const GLUED_HEADS: [&str; 5] = ["ডেস্ক", "প্রতিবেদক", "প্রতিবেদন", "প্রতিনিধি", "সংবাদদাতা"];

/// Whether a word of letters may end like the name of a portal, or with a head that is written together with the word before it: by its last
/// letters alone, which nearly all words are told by.
pub(super) fn ends_as_compound(tail: Tail) -> bool {
    const ENDINGS: Endings<10> = Endings::new(["কম", "নিউজ", "টাইমস", "টিভি", "ডটনেট", "ডেস্ক", "বেদক", "বেদন", "নিধি", "দাতা"]);
    ENDINGS.end(tail, 0)
}

/// Where a head begins that is written together with the word before it, and its class: `প্রান্তডেস্ক`, `বাঁকুড়া২৪X৭প্রতিবেদন`.
pub(super) fn glued(word: &str) -> Option<(usize, Class)> {
    GLUED_HEADS.iter().find_map(|head| {
        let before = word.len().checked_sub(head.len())?;
        if !word.ends_with(head) || key_chars(&word[..before]).count() < 3 {
            return None;
        }
        let stem = look_up(Hash::of(&word[..before]));
        // Only a desk takes any word before it: `জনপ্রতিনিধি` is none.
        let known = stem.any(Class::PLACE.or(Class::PUBLISHER).or(Class::MODIFIER))
            || word[..before].contains(|c: char| c.is_ascii_alphabetic() || is_digit(c));
        (known || *head == "ডেস্ক").then(|| (before, look_up(Hash::of(head))))
    })
}

/// Whether no line that holds this character is a byline: quotes, `?`, `!`, `%`.
pub(crate) fn stands_in_no_byline(c: char) -> bool {
    mark(c) == Some(Kind::Other)
}

/// Whether a character is one of the marks behind a label.
pub(super) fn is_label_mark(c: char) -> bool {
    matches!(mark(c), Some(Kind::Colon | Kind::Dash | Kind::Bar))
}

/// Whether a character is a mark and stands in no word.
pub(super) fn is_mark(c: char) -> bool {
    mark(c).is_some()
}

/// What mark a character is, `None` for those that words are made of.
fn mark(c: char) -> Option<Kind> {
    Some(match c {
        ',' | '،' => Kind::Comma,
        ':' | 'ঃ' | '：' | ';' | '\u{37E}' => Kind::Colon,
        '|' | '॥' | '•' | '·' | '●' | '▪' | '■' | '¦' | '¶' | '\u{387}' => Kind::Bar,
        '/' | '\\' => Kind::Slash,
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => Kind::Dash,
        '(' | '[' | '{' => Kind::Open,
        ')' | ']' | '}' => Kind::Close,
        '।' | '৷' => Kind::Danda,
        '&' | '+' => Kind::And,
        // Brackets that NFC replaces by others, which are no marks.
        '\u{2329}' | '\u{232A}' => return None,
        // Pens, hands and arrows before a name, with the selectors behind them.
        '\u{2190}'..='\u{2BFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}' => Kind::Bar,
        '?' | '!' | '%' | '"' | '“' | '”' | '‘' | '#' | '@' | '=' | '<' | '>' | '*' | '…' | '°' | '$' | '৳' | '₹' | '«' | '»' | '~'
        | '^' | '_' => Kind::Other,
        _ => return None,
    })
}

/// The next token at or after `at`.
fn next(text: &str, at: usize) -> Option<Token> {
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
    let start = at + text.get(at..)?.find(|c: char| !c.is_whitespace() && !crate::text::is_invisible(c) && c != '.')?;
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
            // All of the block but the visarga U+0983 and the danda-like U+09F7.
            [0xE0, 0xA6, 0x83, ..] | [0xE0, 0xA7, 0xB3 | 0xB7, ..] => return i,
            [0xE0, 0xA6 | 0xA7, _, ..] => i += 3,
            _ => return i,
        }
    }
}

fn is_abbreviation(word: &str) -> bool {
    word.len() <= 18 && ABBREVIATED_HASHES.contains(&Hash::of(word))
}

/// `ছবি-সংগৃহীত`, `সূত্র-বাসস`, `জেলা প্রতিনিধি-জামালপুর`: the hyphen after these words is a mark.
fn ends_at_hyphen(word: &str) -> bool {
    const WORDS: [Hash; 8] = [
        phrase("ছবি".as_bytes()),
        phrase("ফটো".as_bytes()),
        phrase("সূত্র".as_bytes()),
        phrase("তথ্যসূত্র".as_bytes()),
        phrase("প্রতিনিধি".as_bytes()),
        phrase("প্রতিবেদক".as_bytes()),
        phrase("রিপোর্টার".as_bytes()),
        phrase("সংবাদদাতা".as_bytes()),
    ];
    WORDS.contains(&Hash::of(word))
}

#[cfg(test)]
mod tests {
    use super::{ABBREVIATED, GLUED_HEADS, PORTAL_TAILS, Tail, ends_as_compound, mark, next, next_range, token};

    #[test]
    fn a_mark_is_what_its_canonical_form_is() {
        assert_eq!(crate::text::misread(mark), []);
    }

    #[test]
    fn every_ending_of_a_compound_is_told_by_its_last_letters() {
        for tail in PORTAL_TAILS.iter().chain(&GLUED_HEADS) {
            let number = tail.ends_with(|c: char| c.is_numeric() || c == 'm');
            assert!(number || ends_as_compound(Tail::of(&format!("নদী{tail}"))), "{tail}");
        }
        assert!(!ends_as_compound(Tail::of("নদী")));
    }

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
