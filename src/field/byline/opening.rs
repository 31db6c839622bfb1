//! A byline that opens a paragraph.

use super::dated::before_date;
use super::{Byline, BylineKind, Certainty, grammar};
use crate::field::lexicon::Class;
use crate::field::token::{self, Kind, Token};
use crate::numeral::is_digit;
use crate::text::{first_letters, is_invisible, is_of_word};

/// How far into a paragraph a byline may reach, in letters.
const REACH: usize = 90;

pub(super) fn read(paragraph: &str) -> Option<(Byline<'_>, usize)> {
    let beginning = match up_to_closer(paragraph)? {
        near if near.len() <= REACH => near,
        _ => up_to_closer(first_letters(paragraph, REACH))?,
    };
    let tokens = token::tokens(beginning);
    let mut found = None;
    // Not beyond the first sentence, whose danda may itself close the byline: `আবুল কালাম, গাইবান্ধা।- …`.
    let sentence = tokens.iter().take_while(|t| t.kind != Kind::Danda).count();
    let dashed = matches!(tokens.get(sentence..), Some([danda, dash, ..]) if dash.kind == Kind::Dash && dash.start == danda.end);
    let sentence = sentence + usize::from(dashed);
    for (at, close) in tokens[..sentence].iter().enumerate().skip(1).filter(|(_, t)| t.kind == Kind::Danda || is_closer(beginning, t)) {
        // `ক্রীড়া প্রতিবেদক : সিলেটে আন্ত:মহল্লা ব্যাডমিন্টন`: behind the mark that closes it another stands within a word.
        let before = || beginning[..close.start].trim_end_matches(is_invisible);
        let within = || beginning[close.end..].trim_start_matches(is_invisible).starts_with(is_of_word) && before().ends_with(is_of_word);
        if found.is_some() && within() {
            continue;
        }
        if let Some(byline) =
            grammar::read(beginning, before_date(beginning, &tokens[..at])).filter(|b| opens(b, &tokens[..at], close.kind))
        {
            let mut rest = close.end;
            // `ঃ-`, `:--`: marks that follow the closing mark belong to it.
            for next in &tokens[at + 1..] {
                if next.start != rest || !matches!(next.kind, Kind::Dash | Kind::Colon | Kind::Bar | Kind::Danda) {
                    break;
                }
                rest = next.end;
            }
            // A joiner or a stray mark of direction is no story.
            let body = paragraph[rest..].trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
            if !body.is_empty() && !goes_on(&byline, body) {
                found = Some((byline, paragraph.len() - body.len()));
            }
        }
    }
    found
}

/// The part of `text` that holds all marks that could close a byline: before the end of the first sentence, and before any mark that stands
/// in no byline. Most paragraphs have none, and looking for it takes a fiftieth of the time that cutting the words does.
fn up_to_closer(text: &str) -> Option<&str> {
    let (mut at, mut last) = (0, None);
    while at < text.len() {
        let found = look(text, at);
        if found.closes {
            last = Some(at);
        }
        match found.length {
            Some(length) => at += length,
            None => break,
        }
    }
    let last = last?;
    // The marks that follow it belong to it, and a dash closes where a space stands behind it.
    let behind = text[last..].char_indices().skip(1).find(|&(_, c)| !token::is_mark(c));
    Some(&text[..behind.map_or(text.len(), |(at, c)| last + at + c.len_utf8())])
}

/// What stands at a place of a paragraph.
struct Found {
    /// It could close a byline.
    closes: bool,
    /// How many bytes it has, where a byline may go on behind it.
    length: Option<usize>,
}

/// What stands at `at` in `text`: one character, or a run of dandas.
#[inline]
fn look(text: &str, at: usize) -> Found {
    let bytes = text.as_bytes();
    match bytes[at..] {
        // The visarga, which is typed for a colon.
        [0xE0, 0xA6, 0x83, ..] => Found { closes: true, length: Some(3) },
        [0xE0, 0xA5, 0xA4, ..] | [0xE0, 0xA7, 0xB7, ..] => danda(&text[..at], &text[at..]),
        [0xE0, 0xA6 | 0xA7, ..] => Found { closes: false, length: Some(3) },
        [b':' | b';' | b'|', ..] => Found { closes: true, length: Some(1) },
        // A hyphen within a word closes nothing. 0xE2: a long dash behind it.
        [b'-', ref after @ ..] => {
            let closes = bytes[..at].ends_with(b" ") || matches!(after, [] | [b' ' | b'-' | 0xE2, ..]);
            Found { closes, length: Some(1) }
        }
        [ascii @ 0..0x80, ..] => Found { closes: false, length: (!token::stands_in_no_byline(char::from(ascii))).then_some(1) },
        _ => match text[at..].chars().next() {
            Some(c) if !token::stands_in_no_byline(c) => {
                // The usual marks first, since looking up what else a character is takes long.
                let closes = token::is_mark(c) || !c.is_alphanumeric() && !is_invisible(c) && !c.is_whitespace();
                Found { closes, length: Some(c.len_utf8()) }
            }
            _ => Found { closes: false, length: None },
        },
    }
}

/// What the dandas say that `text` begins with, behind `before`. One ends the sentence, and closes a byline where a dash follows
/// (`গাইবান্ধা।- চরে …`); two of them close a byline, and stand before one too: `।।ক্রীড়া ডেস্ক।। …`.
fn danda(before: &str, text: &str) -> Found {
    let run = text.len() - text.trim_start_matches(DANDAS).len();
    let dashed = text[DANDA..].starts_with(['-', '–', '—']);
    let opens = run > DANDA && before.trim_start().is_empty();
    Found { closes: dashed || run > DANDA, length: opens.then_some(run) }
}

/// The danda, and the sign that is typed for it.
const DANDAS: [char; 2] = ['।', '৷'];
/// How many bytes one of them has.
const DANDA: usize = '।'.len_utf8();

fn is_closer(text: &str, token: &Token) -> bool {
    match token.kind {
        Kind::Colon | Kind::Bar => true,
        // A dash closes only where it stands apart or is a long one.
        Kind::Dash => {
            text[token.start..token.end].contains(['—', '–', '―'])
                || text[token.end..].starts_with(' ')
                || text[..token.start].ends_with(' ')
        }
        _ => false,
    }
}

/// Whether the words after the mark show that what stood before it is no byline: `কেসিএনএ- এর বরাত দিয়ে`, and in a conversation
/// `ফাতেমা ইয়াসমিন: আমি …`.
fn goes_on(byline: &Byline<'_>, body: &str) -> bool {
    let word = body.split(|c: char| c.is_whitespace() || matches!(c, ',' | '।')).next().unwrap_or_default();
    let is = |words: &[&str]| words.iter().any(|w| crate::text::same(word, w));
    let speaks = ["আমি", "আমার", "আমাকে", "আমরা", "আমাদের", "আপনি", "আপনার", "হ্যাঁ", "হ্যা", "না", "জি", "জ্বি", "জী", "দেখুন", "অবশ্যই", "ধন্যবাদ"];
    is(&["এর", "এ", "র", "কে", "তে"]) || byline.kind() == BylineKind::Person && (body.starts_with(['‘', '“', '"', '\'']) || is(&speaks))
}

/// Whether a byline is certain enough to stand before a story without a line of its own.
fn opens(byline: &Byline<'_>, tokens: &[Token], close: Kind) -> bool {
    match byline.kind() {
        BylineKind::Place => false,
        // Every word known: `সাকিব হাসান : `, but no `শেষ কথা: `. Behind a dash a name is who is asked or quoted.
        BylineKind::Person => byline.is_certain() || close != Kind::Dash && byline.certainty() == Certainty::Likely && all_known(tokens),
        // `অবতক খবর`, `আমুদরিয়া নিউজ`; one word alone is a label sooner than an outlet.
        BylineKind::Desk if byline.role().is_none() => {
            let word = tokens.len() == 1;
            let named = tokens.last().is_some_and(|t| t.class.any(Class::OUTLET_TAIL)) && close == Kind::Colon;
            !word && byline.certainty() >= Certainty::Likely || named && byline.text().chars().any(is_digit) || named && !word
        }
        _ => byline.certainty() >= Certainty::Likely,
    }
}

fn all_known(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|t| t.kind == Kind::Word);
    words.clone().count() > 1 && words.clone().all(|t| t.class.any(Class::NAME.or(Class::PLACE)))
}
