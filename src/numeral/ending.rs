//! What is glued to a number or stands right after it: classifiers, case endings, ordinal marks, percent and money.

use super::Kind;
use super::fold::{self, at_boundary, behind_blanks, is_apostrophe, is_blank, is_dash, is_wordish, skip_blanks, strip, strip_char};

/// What an ending hangs on, which decides the case endings it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    Digits,
    /// A word that ends in a vowel, `কুড়ি`: `কুড়ির`, and never `কুড়িের`.
    Vowel,
    /// A word that ends in `ন্ন`, behind which a vowel is spoken: `বায়ান্নর`.
    Open,
    /// A word that ends in a consonant, `একর` (an acre) is not `এক` + `র`.
    Consonant,
}

impl After {
    /// For the word that `text` opens with and `rest` follows.
    pub(super) fn word(text: &str, rest: &str) -> Self {
        let word = &text[..text.len() - rest.len().min(text.len())];
        match fold::letters(word).fold(['\0'; 3], |[_, a, b], c| [a, b, c]) {
            [_, _, '\u{9BE}'..='\u{9CC}' | 'অ'..='ঔ' | '\u{9BC}'] => Self::Vowel,
            ['ন', '\u{9CD}', 'ন'] => Self::Open,
            _ => Self::Consonant,
        }
    }

    const fn cases(self) -> &'static [&'static str] {
        match self {
            Self::Digits => CASES,
            Self::Vowel => &["য়ের", "য়ে", "য়", "র", "তে", "এর"],
            Self::Open => &["র", "তে", "ের", "ে", "এর"],
            Self::Consonant => &["ের", "ে", "এর"],
        }
    }
}

/// Spelled as [`fold`] leaves them, like all words below; a longer one before its own beginning.
const CLASSIFIERS: [&str; 13] = ["টি", "টা", "টো", "টে", "জনা", "জন", "খানা", "খানি", "খান", "গুন", "ভাগ", "তম", "পিস"];
const CASES: &[&str] = &["য়ের", "য়ে", "য়", "দের", "ের", "ে", "এর", "এ", "র", "তে", "কে"];
/// `১ম`, `২য়`, `৪র্থ`, `৬ষ্ঠ`, and of days `১লা`, `২রা`, `৪ঠা`, `৫ই`, `২০শে`.
const ORDINAL_MARKS: [&str; 9] = ["ম", "য়", "র্থ", "ষ্ঠ", "লা", "রা", "ঠা", "ই", "শে"];
const PERCENT: [&str; 4] = ["শতাংশ", "পারসেন্ট", "পার্সেন্ট", "পারসেনট"];
const MONEY: [&str; 14] = ["টাকা", "ডলার", "রুপিয়া", "রুপি", "রুপে", "ইউরো", "পাউন্ড", "রিয়াল", "দিরহাম", "দিনার", "ইয়েন", "ইউয়ান", "রিঙ্গিত", "রিংগিত"];
/// What is measured, where it is glued to a number word (`তিনদিন`) or makes `আধা` a number (`আধা ঘণ্টা`).
const MEASURES: [&str; 15] = ["দিন", "মাস", "বছর", "সপ্তাহ", "ঘন্টা", "মিনিট", "সেকেন্ড", "বার", "তলা", "ফুট", "টাকা", "দফা", "কেজি", "লেন", "রাত"];
const HALF_MEASURES: [&str; 13] = ["লিটার", "কিলোমিটার", "কিলো", "কিমি", "মাইল", "মন", "গ্রাম", "চামচ", "কাপ", "ইঞ্চি", "একর", "বিঘা", "শতাংশ"];

/// An ending: what it makes of the number, and the text after it.
pub(super) type Ending<'t> = (Kind, &'t str);

/// The ending at `text`, glued on or after a blank; without one the number is a cardinal and ends where it ended.
pub(super) fn ending(text: &str, after: After) -> Ending<'_> {
    // Most numbers stand alone or before a word that is no ending.
    let is_over = |c: char| !is_wordish(c) && !is_blank(c) && !is_percent(c) && !is_dash(c) && !is_apostrophe(c) && c != '/';
    if fold::first(text).is_none_or(is_over) {
        return (Kind::Cardinal, text);
    }
    let (kind, rest) = glued(text, after).or_else(|| spaced(text, after)).unwrap_or((Kind::Cardinal, text));
    match spaced_words(rest, &MONEY) {
        Some(end) if kind == Kind::Cardinal => (Kind::Money, end),
        _ => (kind, rest),
    }
}

/// The ending that is glued to the number at `text`, by nothing, a hyphen or an apostrophe.
pub(super) fn glued(text: &str, after: After) -> Option<Ending<'_>> {
    let text = fold::skip_invisible(text);
    if let Some(rest) = strip_char(text, is_percent) {
        return Some((Kind::Percent, marked(rest, After::Digits).map_or(rest, |(_, end)| end)));
    }
    if fold::first(text).is_none_or(is_blank) {
        return None;
    }
    if after == After::Digits
        && let Some(rest) = strip_char(text, |c| c == '/').and_then(|rest| strip_char(rest, |c| is_dash(c) || c == '='))
        && !super::digits::begins(rest)
    {
        return Some((Kind::Money, spaced_words(rest, &MONEY).unwrap_or(rest)));
    }
    if let Some(rest) = strip_char(text, |c| is_dash(c) || is_apostrophe(c)) {
        return marked(rest, After::Digits);
    }
    marked(text, after)
}

/// The ending after a blank, `৫ টি`, `২০ শতাংশ`, `২০ কোটি টাকা`.
fn spaced(text: &str, after: After) -> Option<Ending<'_>> {
    let rest = behind_blanks(text)?;
    if let Some(rest) = strip_char(rest, is_percent) {
        return Some((Kind::Percent, rest));
    }
    classified(rest, after)
        .or_else(|| ordinal_mark(rest).filter(|_| after == After::Digits))
        .or_else(|| Some((Kind::Cardinal, bounded(strip(rest, "এর")?)?)))
        .or_else(|| Some((Kind::Percent, with_case(rest, &PERCENT)?)))
        .or_else(|| Some((Kind::Money, with_case(rest, &MONEY)?)))
}

/// An ending with no mark before it.
fn marked(text: &str, after: After) -> Option<Ending<'_>> {
    classified(text, after)
        .or_else(|| ordinal_mark(text).filter(|_| after == After::Digits))
        .or_else(|| Some((Kind::Cardinal, cased(text, after)?)))
        .or_else(|| Some((Kind::Percent, with_case(text, &PERCENT)?)))
        .or_else(|| Some((Kind::Money, with_case(text, &MONEY)?)))
}

/// `টি`, `জনের`, `তম`, `গুণেরও`.
pub(super) fn classified(text: &str, after: After) -> Option<Ending<'_>> {
    CLASSIFIERS.iter().find_map(|&word| {
        let rest = strip(text, word)?;
        let end = bounded(rest).or_else(|| cased(rest, After::Digits))?;
        let kind = match word {
            "তম" => Kind::Ordinal,
            // Percent in `১০০ ভাগ`; parts in `দুই ভাগ` and `৩ ভাগের`.
            "ভাগ" if after == After::Digits && at_boundary(rest) => Kind::Percent,
            _ => Kind::Cardinal,
        };
        Some((kind, end))
    })
}

fn ordinal_mark(text: &str) -> Option<Ending<'_>> {
    ORDINAL_MARKS.iter().find_map(|mark| Some((Kind::Ordinal, bounded(emphasised(strip(text, mark)?))?)))
}

/// A case ending, `ই` and `ও`, or `সহ`, to the end of the word.
pub(super) fn cased(text: &str, after: After) -> Option<&str> {
    let to_the_end = |rest| bounded(rest).filter(|end: &&str| end.len() < text.len());
    after
        .cases()
        .iter()
        .find_map(|case| to_the_end(emphasised(strip(text, case)?)))
        .or_else(|| to_the_end(emphasised(text)))
        .or_else(|| to_the_end(strip(text, "সহ")?))
}

fn emphasised(mut text: &str) -> &str {
    for _ in 0..2 {
        text = strip(text, "ই").or_else(|| strip(text, "ও")).unwrap_or(text);
    }
    text
}

fn bounded(rest: &str) -> Option<&str> {
    at_boundary(rest).then_some(rest)
}

/// One of `words`, with or without a case ending.
fn with_case<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| {
        let rest = strip(text, word)?;
        bounded(rest).or_else(|| cased(rest, After::word(text, rest)))
    })
}

fn is_percent(c: char) -> bool {
    matches!(c, '%' | '％' | '٪')
}

fn spaced_words<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    with_case(skip_blanks(text), words)
}

/// Whether a measured thing, `দিন` in `তিনদিনের`, opens `text`.
pub(super) fn measures(text: &str) -> bool {
    with_case(text, &MEASURES).is_some()
}

/// Whether something that is cut in half follows, as in `আধা কেজি`; `আধা সরকারি` is no number.
pub(super) fn halves(text: &str) -> bool {
    let text = strip_char(text, is_dash).unwrap_or_else(|| skip_blanks(text));
    text.is_empty() || measures(text) || with_case(text, &HALF_MEASURES).is_some()
}
