//! A byline with its day: what stands before a date, and behind it.

use super::{Byline, BylineKind, Certainty, grammar, is_edge};
use crate::date;
use crate::field::lexicon::{Class, Hash, phrase};
use crate::field::token::{self, Kind, Token};
use crate::numeral::is_digit;
use crate::text::canonical;
use std::borrow::Cow;

/// Reads `tokens`, a whole line in which a date stands behind the byline or within it: `নিজস্ব প্রতিনিধি, আগরতলা, ৩ মে`,
/// `শিলচর (অসম), ১৮ জুন (হি.স.)`. The date is no part of the byline, and a place or a name alone makes none of it.
pub(super) fn read<'t>(line: &'t str, tokens: &[Token]) -> Option<Byline<'t>> {
    if let Some(before) = before_glued_day(line, tokens) {
        return grammar::read(before, &token::tokens(before)).filter(stands_with_date);
    }
    let (at, month) = date(line, tokens)?;
    if !date::is_month(&line[month.start..month.end]) {
        return None;
    }
    let before = before_date(line, tokens);
    let behind = tokens[at..].iter().position(|t| !is_of_date(line, t)).map_or(&tokens[..0], |n| &tokens[at + n..]);
    let behind = grammar::trimmed(behind);
    let byline = if behind.is_empty() {
        grammar::read(line, before)
    } else {
        grammar::read(line, &[before, behind].concat()).map(|mut byline| {
            let part = |tokens| canonical(grammar::text(line, grammar::trimmed(tokens)));
            // The date may stand before it: `৩০ মার্চ, রংপুর প্রতিনিধি`.
            byline.text = if before.is_empty() { part(behind) } else { Cow::Owned(format!("{} {}", part(before), part(behind))) };
            byline
        })
    };
    byline.filter(stands_with_date)
}

/// Whether a byline is one beside a date too, where a place is a dateline and a name may be anything.
fn stands_with_date(byline: &Byline<'_>) -> bool {
    match byline.kind() {
        BylineKind::Place => false,
        BylineKind::Person => byline.is_certain(),
        _ => byline.certainty() >= Certainty::Likely,
    }
}

/// What stands before a day that lost the space before it, as it does where the two were elements of a page: `মালয়েশিয়া০১ নভেম্বর ২০২৫`.
fn before_glued_day<'t>(line: &'t str, tokens: &[Token]) -> Option<&'t str> {
    tokens.windows(2).find_map(|pair| {
        let [word, month] = pair else { return None };
        let stem = line[word.start..word.end].trim_end_matches(is_digit);
        let day = (1..=2).contains(&line[word.start + stem.len()..word.end].chars().count());
        let glued = day && !stem.is_empty() && word.kind == Kind::Word && is_common(month) && date::is_month(&line[month.start..month.end]);
        glued.then(|| &line[..word.start + stem.len()])
    })
}

/// The tokens before a date: `অবতক খবর,১৬ ডিসেম্বর`, `নিজস্ব সংবাদদাতা ২৩ নভেম্বর ২০২০ পুরুলিয়া`.
pub(super) fn before_date<'a>(text: &str, tokens: &'a [Token]) -> &'a [Token] {
    let Some((at, _)) = date(text, tokens) else { return tokens };
    let before = &tokens[..at];
    let commas = before.iter().rev().take_while(|t| t.kind == Kind::Comma).count();
    // `মালদহ :: বৃহস্পতিবার ২৬ অক্টোবর`, `ঢাকা, শনিবার, ১২ জানুয়ারি`
    match &before[..at - commas] {
        [before @ .., mark, day] if mark.kind != Kind::Word && is_common(day) && text[day.start..day.end].ends_with("বার") => before,
        _ => before,
    }
}

/// Where a day stands, and its month or what may be one.
fn date<'a>(text: &str, tokens: &'a [Token]) -> Option<(usize, &'a Token)> {
    (0..tokens.len()).filter(|&at| is_day(text, &tokens[at])).find_map(|at| {
        // `২৬,অক্টোবর`, `১৯ শে মে`
        let month = tokens[at + 1..].iter().find(|t| t.kind != Kind::Comma && !is_ordinal(t))?;
        is_common(month).then_some((at, month))
    })
}

/// `২৪`, and `২৪ই` and `২৩শে` with the ending of the ordinal.
fn is_day(text: &str, token: &Token) -> bool {
    let letters = text[token.start..token.end].trim_start_matches(is_digit);
    token.kind == Kind::Word && letters.len() < token.end - token.start && letters.chars().count() <= 2
}

/// The ending of an ordinal that stands apart: `১৯ শে মে`.
fn is_ordinal(token: &Token) -> bool {
    const ENDINGS: [Hash; 5] =
        [phrase("শে".as_bytes()), phrase("ই".as_bytes()), phrase("লা".as_bytes()), phrase("রা".as_bytes()), phrase("ঠা".as_bytes())];
    ENDINGS.contains(&token.hash)
}

/// Whether a token is a word as months and days of the week are.
fn is_common(token: &Token) -> bool {
    token.kind == Kind::Word && token.class.any(Class::COMMON)
}

/// Whether a token may belong to a date and its time: numbers, months, days of the week, and the marks between them.
fn is_of_date(text: &str, token: &Token) -> bool {
    let number = || text[token.start..token.end].starts_with(is_digit);
    is_edge(token.kind) || is_ordinal(token) || is_common(token) || token.kind == Kind::Word && number()
}
