//! The agencies and outlets that a story comes from, in a line or a paragraph.

use super::lexicon::{self, Class, Hash, class_of};
use super::name;
use super::picture::is_picture_of;
use super::token::{self, Kind, Token};
use crate::text::{canonical, is_invisible, is_of_word, key_chars, last_letters, same};
use crate::{Located, Span};
use std::borrow::Cow;

/// Sources and the part of the text that names them.
#[derive(Debug)]
pub(super) struct Found<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) names: Vec<Located<&'t str>>,
}

/// The longest list of sources, in bytes.
const LONGEST: usize = 1000;

/// The sources that a paragraph says it comes from, in the nominative, each where it stands.
///
/// These are the forms that state a source: `খবর এএফপির।` after a sentence, `সূত্র: …`, `(সূত্র: …)`, `বিবিসি অবলম্বনে`, and an agency
/// behind the last sentence (`…।- বাসস`, `… (বাসস)`). An agency that is only quoted (`তাস জানিয়েছে`, `এএফপিকে বলেন`) is none.
///
/// ```
/// use khobor::field::sources_of;
///
/// let text = "বৈঠক শেষ হয়েছে। খবর এএফপি’র।";
/// let sources = sources_of(text);
/// assert_eq!(sources[0].value, "এএফপি");
/// assert_eq!(sources[0].span.of(text), Some("এএফপি"));
/// assert!(sources_of("বার্তা সংস্থা তাস এ কথা জানিয়েছে।").is_empty());
/// ```
#[must_use]
pub fn sources_of(paragraph: &str) -> Vec<Located<Cow<'_, str>>> {
    located(find(paragraph))
}

/// The same for a paragraph that states none before its end.
pub(crate) fn closing_sources(paragraph: &str) -> Vec<Located<Cow<'_, str>>> {
    located(closing(paragraph))
}

fn located(found: Option<Found<'_>>) -> Vec<Located<Cow<'_, str>>> {
    found.map_or_else(Vec::new, |found| found.names.into_iter().map(|name| name.map(canonical)).collect())
}

/// The agency that a paragraph's last sentence reports by, where the sentence names it as a news agency: `… বলে জানিয়েছে বার্তা সংস্থা
/// এএফপি।`, `… বলে বার্তা সংস্থা রয়টার্স জানিয়েছে।`
///
/// Weaker than [`sources_of`]: a state's own agency (`রাষ্ট্রীয় বার্তা সংস্থা তাস`) is quoted, not a source, and a story that states its
/// source elsewhere has it there.
///
/// ```
/// use khobor::field::reported_by;
///
/// assert_eq!(reported_by("তাঁরা নিরাপদে আছেন বলে জানিয়েছে বার্তা সংস্থা এএফপি।").unwrap().value, "এএফপি");
/// assert!(reported_by("রাষ্ট্রীয় বার্তা সংস্থা ‘তাস’ এ কথা জানিয়েছে।").is_none());
/// ```
#[must_use]
pub fn reported_by(paragraph: &str) -> Option<Located<Cow<'_, str>>> {
    let text = paragraph.trim_end();
    let body = text.trim_end_matches(['।', '৷', ' ']);
    // Each for itself, since one character is found many bytes at a time.
    let behind = |from: usize, mark: char| body[from..].rfind(mark).map_or(from, |i| from + i + mark.len_utf8());
    let at = behind(behind(0, '।'), '৷');
    let sentence = &body[at..];
    // It ends all of them, and its third letter is found many bytes at a time.
    if !sentence.match_indices('থ').any(|(at, _)| sentence[..at].ends_with("সংস্")) {
        return None;
    }
    // Words of its own, as the labeller looks for them: not `জানিয়েছেবার্তাসংস্থা এএফপি`.
    let begins = |at: usize| !sentence[..at].chars().rev().find(|&c| !is_invisible(c)).is_some_and(is_of_word);
    let label = ["বার্তা সংস্থা", "বার্তাসংস্থা", "সংবাদ সংস্থা", "সংবাদসংস্থা"]
        .iter()
        .find_map(|label| sentence.match_indices(label).find(|(at, _)| begins(*at)).map(|(at, _)| at..at + label.len()))?;
    let state = ["রাষ্ট্রীয়", "সরকারি", "রাষ্ট্রায়ত্ত", "স্থানীয়", "আধা-সরকারি"];
    let word = sentence[..label.start].split_whitespace().next_back().unwrap_or_default();
    if state.iter().any(|s| same(word, s)) {
        return None;
    }
    let tokens = token::tokens(&sentence[label.end..]);
    let count = (1..=tokens.len().min(4))
        .rev()
        .find(|&n| tokens[..n].iter().all(|t| t.kind == Kind::Word) && token::class_of(&tokens[..n]).any(Class::AGENCY))?;
    let says = |t: &Token| {
        ["জানিয়েছে", "জানায়", "জানাচ্ছে", "জানিয়েছে।", "বলেছে", "বলছে"].iter().any(|w| same(&sentence[label.end..][t.start..t.end], w))
    };
    // The verb follows at the end, or stands before the agency that ends the sentence.
    let reported = match tokens.get(count..) {
        Some([]) => {
            sentence[..label.start].split_whitespace().next_back().is_some_and(|w| key_chars(w).take(6).eq("জানিয়েছে".chars().take(6)))
        }
        Some([verb]) => says(verb),
        _ => false,
    };
    let base = at + label.end;
    let (start, end) = (base + tokens[0].start, base + tokens[count - 1].end);
    reported.then(|| Located::new(canonical(&paragraph[start..end]), Span::between(start, end)))
}

/// What states a source in `text`: the last statement that there is.
pub(super) fn find(text: &str) -> Option<Found<'_>> {
    labelled(text).or_else(|| news_of(text)).or_else(|| alone(text)).or_else(|| closing(text))
}

/// The same of what the last words of a text state.
fn closing(text: &str) -> Option<Found<'_>> {
    adapted(text).or_else(|| at_end(text))
}

/// `সূত্র: এএফপি, রয়টার্স।`, `(সূত্র: বাসস)`
fn labelled(text: &str) -> Option<Found<'_>> {
    marks_behind_labels(text).filter_map(|at| labelled_at(text, at)).last()
}

/// What the mark at `at` parts from its label.
fn labelled_at(text: &str, at: usize) -> Option<Found<'_>> {
    let (before, label, mark) = around(text, at)?;
    let phrases = before.filter(|b| b.kind == Kind::Word && token::class_of(&[*b, label]).any(Class::SOURCE));
    // `তথ্য: বিবিসি`, but `তথ্য: আবেদনের নিয়ম`.
    let facts = same(&text[label.start..label.end], "তথ্য") && before.is_none();
    if !matches!(mark.kind, Kind::Colon | Kind::Dash | Kind::Bar)
        || label.kind != Kind::Word
        || !label.class.any(Class::SOURCE) && phrases.is_none() && !facts
    {
        return None;
    }
    let start = phrases.map_or(label.start, |b| b.start);
    // `ছবি সৌজন্যে: …` is a picture's.
    let picture = before.is_some_and(|b| (b.class.any(Class::PICTURE) || is_picture_of(&b)) && text[b.end..start].trim().is_empty());
    if picture || !begins(&text[..start], mark.kind) {
        return None;
    }
    let end = sentence_end(text, mark.end);
    let names = list(text, mark.end, end, false)?;
    (!facts || names.iter().all(|n| name::is_publisher(n.value))).then_some(Found { start, end, names })
}

/// The token at `at`, the one before it, and the one before that.
fn around(text: &str, at: usize) -> Option<(Option<Token>, Token, Token)> {
    /// A label and the word before it have less letters.
    const REACH: usize = 40;
    let from = match last_letters(&text[..at], REACH) {
        0 => 0,
        // Behind a space words are cut as they are from the beginning.
        from => text.as_bytes()[from..at].iter().position(|b| *b == b' ').map_or(at, |space| from + space),
    };
    let (mut before, mut last) = (None, None);
    for token in token::iter(&text[from..]).map(|token| token.shifted(from)) {
        if token.start >= at {
            return last.filter(|_| token.start == at).map(|label| (before, label, token));
        }
        (before, last) = (last, Some(token));
    }
    None
}

/// Where marks stand in `text` behind what a label of a source may end with: `সূত্র`, `সৌজন্যে`, `উৎস`, `source`. Most paragraphs have none, and
/// this takes a fiftieth of the time that cutting them into words does.
fn marks_behind_labels(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter(|&(at, c)| parts_label(c, &text[..at])).map(|(at, _)| at)
}

/// Whether a character is a mark that parts a label from a source, and may do so behind `before`.
pub(crate) fn parts_label(mark: char, before: &str) -> bool {
    !matches!(mark, '\u{985}'..='\u{9E3}' | ' ') && token::is_label_mark(mark) && ends_as_label(before)
}

/// Whether a text ends as the labels of sources do; also where its last character is no plain letter and no mark.
fn ends_as_label(text: &str) -> bool {
    let text = text.trim_end_matches([' ', '.']);
    match *text.as_bytes() {
        [] => false,
        [.., 0xE0, 0xA6 | 0xA7, _] => LABEL_ENDINGS.iter().any(|ending| text.ends_with(ending)),
        _ => !text.ends_with(token::is_mark),
    }
}

/// What the entries of the list of labels end with: `সূত্র`, `সৌজন্যে`, `তথ্য`, `উৎস`, `সোর্স`, `ছবি`, `দিয়েছেন`, `কৃতজ্ঞতা`. And `খবর`, which a visarga
/// makes one word with what follows.
const LABEL_ENDINGS: [&str; 10] = ["ত্র", "ন্যে", "ন্য", "থ্য", "ৎস", "্স", "ছবি", "ছেন", "ঞতা", "খবর"];

/// Whether a label may stand after `before`: at the start, after a sentence or a bracket. Behind anything else only a colon makes a label
/// (`ছবি: রয়টার্স সূত্র: বিবিসি`).
fn begins(before: &str, mark: Kind) -> bool {
    match before.trim_end().chars().next_back() {
        None => true,
        // A sign before a line: `*সূত্র: …`, `■ সূত্র: …`
        Some('*' | '#' | '■' | '●' | '▪' | '»' | '→' | '>' | '✦' | '◾') => !before.contains(char::is_alphanumeric),
        Some('।' | '৷' | '(' | '[' | '|' | '.' | '-' | '—' | '–' | ',' | '॥' | '”' | '’' | '"' | '?' | '!' | ')' | ';' | '/' | '•') => {
            true
        }
        Some(_) => {
            mark == Kind::Colon && before.split_whitespace().take(5).count() <= 4 && (before.contains("ছবি") || before.contains("তথ্য"))
        }
    }
}

/// `খবর এএফপির।`, `খবর গার্ডিয়ান ও বিবিসির।`, `খবর রয়টার্স`
fn news_of(text: &str) -> Option<Found<'_>> {
    const NEWS: &str = "খবর";
    // A letter is found many bytes at a time, a word is not.
    for (at, _) in text.rmatch_indices('খ').filter(|&(at, _)| text[at..].starts_with(NEWS)) {
        let opens = text[..at]
            .trim_end()
            .chars()
            .next_back()
            .is_none_or(|c| matches!(c, '।' | '৷' | '(' | '[' | '.' | '”' | '"' | '’' | '-' | '–' | '—' | '?' | '!' | '|'));
        let after = at + NEWS.len();
        let rest = &text[after..];
        if !opens || !rest.starts_with(|c: char| c.is_whitespace() || matches!(c, ':' | 'ঃ' | '-' | '—' | '–')) {
            continue;
        }
        let from =
            after + (rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | 'ঃ' | '-' | '—' | '–')).len());
        let end = sentence_end(text, from);
        if let Some(names) = list(text, from, end, true) {
            return Some(Found { start: at, end, names });
        }
    }
    None
}

/// `সূত্র বিবিসি`, `বিবিসি বাংলার সৌজন্যে`: a line of its own with known publishers and no mark.
fn alone(text: &str) -> Option<Found<'_>> {
    const MOST: usize = 12;
    if text.split_whitespace().nth(MOST).is_some() {
        return None;
    }
    let line = text.trim().trim_end_matches(['।', '৷', ')', ']']).trim_start_matches(['(', '[']);
    let (first, rest) = line.split_once(char::is_whitespace)?;
    let opens = ["সূত্র", "তথ্যসূত্র", "সৌজন্যে"].iter().any(|label| same(first, label));
    let part = if opens { rest } else { line.rsplit_once(char::is_whitespace).filter(|(_, last)| same(last, "সৌজন্যে"))?.0 };
    let span = Span::of_part(text, part);
    let names = list(text, span.start(), span.end(), !opens)?;
    names.iter().all(|n| name::is_publisher(n.value)).then_some(Found { start: 0, end: text.len(), names })
}

/// `বিবিসি অবলম্বনে`, `দ্য গার্ডিয়ান ও এএফপি অবলম্বনে`
fn adapted(text: &str) -> Option<Found<'_>> {
    let body = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '।' | '৷' | ')' | ']'));
    let end = body.strip_suffix("অবলম্বনে").or_else(|| body.strip_suffix("অবলম্বনে লিখিত"))?.trim_end().len();
    let start = body[..end].rfind(['।', '৷', '(', '[', '—']).map_or(0, |i| i + body[i..].chars().next().map_or(1, char::len_utf8));
    let names = list(text, start, end, true).or_else(|| list(text, start, end, false))?;
    Some(Found { start, end: text.len(), names })
}

/// An agency behind the last sentence: `…হয়নি।- বাসস`, `… (বাসস)`, `…। রয়টার্স`, `…। —এএফপি, রয়টার্স`.
fn at_end(text: &str) -> Option<Found<'_>> {
    let body = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '।' | '৷' | '.'));
    if !may_end_with_agency(body) {
        return None;
    }
    let (start, from, end) = if body.ends_with([')', ']']) {
        let open = body.rfind(['(', '['])?;
        (open, open + 1, body.len() - 1)
    } else {
        let (mark, c) = last_mark(body, 50, |c| matches!(c, '।' | '৷' | '-' | '–' | '—' | '|' | '॥'))?;
        // `আল-জাজিরা`: the hyphen is the name's.
        let (mark, c) = match body[..mark].chars().next_back() {
            Some(before) if c == '-' && !before.is_whitespace() && !matches!(before, '।' | '৷' | '.' | '\'' | '’' | '”' | '"' | '-') => {
                last_mark(&body[..mark], 25, |c| matches!(c, '।' | '৷' | '–' | '—'))?
            }
            _ => (mark, c),
        };
        (mark, mark + c.len_utf8(), body.len())
    };
    let before = text[..start].trim_end();
    if before.is_empty() || !(before.ends_with(['।', '৷', '.', '’', '”', '"', '?', '!', '-']) || text[start..].starts_with(['।', '৷']))
    {
        return None;
    }
    if !ends_with_agency(text.get(from..end)?) {
        return None;
    }
    let names = list(text, from, end, false)?;
    names.iter().all(|n| name::is_agency(n.value)).then_some(Found { start, end: text.len(), names })
}

/// The last mark of some kind among the last letters of a text, and where it stands.
pub(super) fn last_mark(text: &str, letters: usize, of: impl Fn(char) -> bool) -> Option<(usize, char)> {
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

/// Where the sentence that begins at `from` ends: at a danda, or at a bracket that was opened before it.
fn sentence_end(text: &str, from: usize) -> usize {
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
fn list(text: &str, from: usize, end: usize, genitive: bool) -> Option<Vec<Located<&str>>> {
    let part = text.get(from..end)?;
    if part.len() > LONGEST {
        return None;
    }
    let mut names = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut push = |range: core::ops::Range<usize>, last: bool| -> Option<()> {
        let whole = part.get(range)?;
        let name =
            whole.trim_matches(|c: char| c.is_whitespace() || matches!(c, '‘' | '’' | '\'' | '"' | '“' | '”' | '.' | ':' | '-' | '—'));
        if name.is_empty() {
            return Some(());
        }
        let name = without_agency_word(name);
        let stem = name::nominative(name);
        let known = name::is_publisher(name) || stem.is_some_and(|stem| name::is_publisher(stem.trim_end_matches(is_quote)));
        let words = name.split_whitespace().count();
        let value = match stem {
            Some(stem) if known || genitive && last => stem,
            None if genitive && last && !known => return None,
            _ => name,
        };
        let value = value.trim_matches(is_quote);
        // Several words that no one knows need the danda: `খবর নিন প্রতিবেশীর` goes without.
        let tail = name
            .split_whitespace()
            .next_back()
            .is_some_and(|word| class_of(word).or(class_of(name::nominative(word).unwrap_or(word))).any(Class::OUTLET_TAIL));
        let bare = words > 1 && !tail && end == text.len();
        if words > 6 || !known && genitive && (bare || says_else(name)) {
            return None;
        }
        names.push(Located::new(value, Span::of_part(text, value)));
        Some(())
    };
    for token in token::iter(part) {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            Kind::Comma | Kind::And | Kind::Slash if depth == 0 => {
                push(start..token.start, false)?;
                start = token.end;
            }
            _ => {}
        }
    }
    push(start..part.len(), true)?;
    (!names.is_empty() && names.len() <= 6).then_some(names)
}

/// `বার্তা সংস্থা রয়টার্স`, `রুশ বার্তা সংস্থা তাস` without the words for what it is.
fn without_agency_word(name: &str) -> &str {
    let words = ["বার্তা সংস্থা ", "বার্তাসংস্থা ", "সংবাদ সংস্থা ", "সংবাদসংস্থা ", "সংবাদমাধ্যম ", "বার্তা মাধ্যম "];
    let bare = words.iter().find_map(|word| name.rfind(word).map(|at| &name[at + word.len()..]));
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
