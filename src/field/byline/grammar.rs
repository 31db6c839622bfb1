//! A byline's segments, from the left to the right, and what they make together.

use super::draft::Draft;
use super::shape::is_school;
use super::{Byline, is_edge};
use crate::field::lexicon::{Class, Hash, look_up, phrase as lexicon_phrase};
use crate::field::token::{self, Kind, Token};
use crate::text::first_letters;

/// Reads `tokens`, which are a whole byline of `line`.
pub(super) fn read<'t>(line: &'t str, tokens: &[Token]) -> Option<Byline<'t>> {
    draft(line, tokens).and_then(|(draft, text)| draft.finish(text))
}

/// What is read of them, and the text of the byline.
pub(super) fn draft<'t>(line: &'t str, tokens: &[Token]) -> Option<(Draft<'t>, &'t str)> {
    if let Some(half) = halved(line) {
        return draft(half, &token::tokens(half));
    }
    let mut draft = Draft::new(line);
    let tokens = without_label(line, without_by(line, trimmed(tokens)), &mut draft)?;
    let mut rest = tokens;
    while !rest.is_empty() {
        // The address of a link: `[ওয়েব ডেস্ক](https://…)`.
        if rest[0].kind == Kind::Open && rest.get(1).is_some_and(|t| line[t.start..t.end].starts_with("http")) {
            rest = &rest[rest.iter().position(|t| t.kind == Kind::Close).map_or(rest.len(), |at| at + 1)..];
            continue;
        }
        let enclosed = rest[0].kind == Kind::Open;
        if enclosed {
            rest = &rest[1..];
        }
        let mut length = rest.iter().position(is_separator).unwrap_or(rest.len());
        length = initials(line, rest, length);
        length = retired(line, rest, length);
        length = beats(rest, length);
        let (segment, after) = rest.split_at(length);
        let closed = after.first().is_some_and(|t| t.kind == Kind::Close);
        if enclosed && !closed {
            return None;
        }
        // `মূল: জন স্মিথ; অনুবাদ: মামুন রশীদ`
        if after.first().is_some_and(|t| t.kind == Kind::Colon) && phrase(segment).is_some_and(|class| class.any(Class::LABEL)) {
            draft.label(segment, false);
            rest = &after[1..];
            continue;
        }
        if !segment.is_empty() && !draft.add(segment, enclosed) {
            return None;
        }
        rest = match after.first().map(|t| t.kind) {
            None => after,
            Some(Kind::Open) => after,
            Some(Kind::Other) => return None,
            Some(_) => &after[1..],
        };
    }
    Some((draft, text(line, tokens)))
}

/// The line without the marks around it, for a line that is part of a byline and of which no more is known.
pub(super) fn bare(line: &str) -> &str {
    let tokens = token::tokens(line);
    if tokens.cut { line.trim() } else { text(line, trimmed(&tokens)) }
}

pub(super) fn text<'t>(line: &'t str, tokens: &[Token]) -> &'t str {
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => line.get(first.start..last.end).unwrap_or(line),
        _ => "",
    }
}

/// Without the marks at both ends.
pub(super) fn trimmed(mut tokens: &[Token]) -> &[Token] {
    while let [first, rest @ ..] = tokens
        && is_edge(first.kind)
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && is_edge(last.kind)
    {
        tokens = rest;
    }
    tokens
}

/// Without an English `By` before it (`By Our Correspondent`).
fn without_by<'a>(line: &str, tokens: &'a [Token]) -> &'a [Token] {
    match tokens {
        [by, rest @ ..] if line[by.start..by.end].eq_ignore_ascii_case("by") && !rest.is_empty() => trimmed(rest),
        _ => tokens,
    }
}

/// The first half of a byline that stands twice: `সারাদিন ডেস্কসারাদিন ডেস্ক`, the text of a link and of the picture beside it, or
/// `প্রবাস টাইম ডেস্ক by প্রবাস টাইম ডেস্ক`.
fn halved(line: &str) -> Option<&str> {
    const BY: &str = " by ";
    let line = line.trim();
    let parted = line.split_at_checked(line.len().saturating_sub(BY.len()) / 2);
    if let Some((left, _)) = parted.filter(|(left, rest)| rest.strip_prefix(BY) == Some(left)) {
        return Some(left);
    }
    let (left, right) = (line.get(..line.len() / 2)?, line.get(line.len().div_ceil(2)..)?);
    // `মো. মো.` is no byline twice, in whichever encoding.
    let is_long = || first_letters(left, 2).len() < left.len();
    (left == right && is_long()).then_some(left)
}

/// Takes a label off: `লেখা: …`, `সাক্ষাৎকার নিয়েছেন …`. `None` where nothing follows it.
fn without_label<'a>(line: &str, tokens: &'a [Token], draft: &mut Draft<'_>) -> Option<&'a [Token]> {
    let words = tokens.iter().take(4).take_while(|t| matches!(t.kind, Kind::Word | Kind::And)).count();
    for count in (1..=words).rev() {
        let Some(class) = phrase(&tokens[..count]) else { continue };
        let colon = tokens.get(count).is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Dash | Kind::Bar));
        let role = count == 1 && class.any(Class::STAFF.or(Class::CORRESPONDENT));
        let label = class.any(Class::LABEL);
        if colon && (label || role) || label && (count > 1 || is_verb(&tokens[0])) {
            let rest = trimmed(&tokens[count..]);
            // `প্রতিবেদক: রহিম উদ্দিন` names a person; `সংবাদদাতা: বোলপুর` is a role and a place.
            if rest.is_empty() {
                return None;
            }
            // `প্রতিবেদক : নিউজ ডেস্ক`: no reporter of that desk, but a label and a desk.
            let desk = role && colon && rest.last().is_some_and(|t| t.class.any(Class::DESK));
            // `Author: Nodi`, but `Reporter: Dhaka`.
            let latin = line_begins_capital(line, rest) && !rest[0].class.any(Class::PLACE);
            if role && !desk && !class.any(Class::LABEL) && !latin && !rest.iter().any(|t| t.class.any(Class::NAME)) {
                return Some(tokens);
            }
            draft.label(&tokens[..count], role && !desk);
            return Some(rest);
        }
    }
    Some(tokens)
}

/// Whether the first word begins with a Latin capital.
fn line_begins_capital(line: &str, tokens: &[Token]) -> bool {
    tokens.first().is_some_and(|t| line[t.start..t.end].starts_with(|c: char| c.is_ascii_uppercase()))
}

/// `লিখেছেন রাফি শামস` needs no colon.
fn is_verb(token: &Token) -> bool {
    const VERBS: [Hash; 4] = [
        lexicon_phrase("লিখেছেন".as_bytes()),
        lexicon_phrase("লিখছেন".as_bytes()),
        lexicon_phrase("লিখলেন".as_bytes()),
        lexicon_phrase("কলমে".as_bytes()),
    ];
    VERBS.contains(&token.hash)
}

fn phrase(tokens: &[Token]) -> Option<Class> {
    let hash = tokens.iter().try_fold(Hash::EMPTY, |hash, t| {
        (t.kind == Kind::Word || t.kind == Kind::And).then(|| hash.joined(if t.kind == Kind::And { Hash::of("ও") } else { t.hash }))
    })?;
    Some(look_up(hash))
}

fn is_separator(token: &Token) -> bool {
    !matches!(token.kind, Kind::Word | Kind::From)
}

/// A comma after a lone initial does not end a segment: `এম, এ হাশেম`.
fn initials(line: &str, tokens: &[Token], mut length: usize) -> usize {
    while length == 1 || length > 1 && tokens.get(length - 2).is_some_and(|t| t.kind == Kind::Comma) {
        let last = &tokens[length - 1];
        let initial = last.end - last.start <= 9 && last.class.any(Class::NAME) && !last.class.any(Class::PLACE);
        let after = tokens.get(length + 1);
        if !(initial && tokens.get(length).is_some_and(|t| t.kind == Kind::Comma) && after.is_some_and(|t| t.class.any(Class::NAME))) {
            break;
        }
        if !is_initial(&line[last.start..last.end]) {
            break;
        }
        length += 1 + tokens[length + 1..].iter().position(is_separator).unwrap_or(tokens.len() - length - 1);
    }
    length
}

/// A rank of one who has left the service goes on behind the brackets: `মেজর (অব.) রফিক আহমেদ`.
fn retired(line: &str, tokens: &[Token], length: usize) -> usize {
    let Some([open, word, rest @ ..]) = tokens.get(length..) else { return length };
    if length == 0 || open.kind != Kind::Open {
        return length;
    }
    let marks = rest.iter().take_while(|t| t.kind == Kind::Colon).count();
    let abbreviated = line[word.start..word.end].trim_end_matches('.');
    let said = ["অব", "অবসরপ্রাপ্ত"].iter().any(|w| crate::text::same(abbreviated, w));
    let closed = rest.get(marks).is_some_and(|t| t.kind == Kind::Close);
    let named = rest.get(marks + 1..).unwrap_or_default();
    let more = named.iter().position(is_separator).unwrap_or(named.len());
    if said && closed && more > 0 { length + 3 + marks + more } else { length }
}

/// Two beats of one desk, reporter or university do not end a segment: `সাহিত্য ও সংস্কৃতি ডেস্ক`, `বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়`.
fn beats(tokens: &[Token], length: usize) -> usize {
    let beat = |t: &Token| t.kind == Kind::Word && t.class.any(Class::MODIFIER);
    let joined = tokens.get(length).is_some_and(|t| t.kind == Kind::And) && tokens[..length].last().is_some_and(beat);
    let after = tokens.get(length + 1..).unwrap_or_default();
    let more = after.iter().position(is_separator).unwrap_or(after.len());
    let headed = after[..more]
        .iter()
        .position(|t| t.class.any(Class::HEAD) || is_school(t))
        .is_some_and(|at| at > 0 && after[..at].iter().all(beat));
    if joined && headed { length + 1 + more } else { length }
}

/// Whether a word is the name of one Latin letter: `এম`.
fn is_initial(word: &str) -> bool {
    crate::field::letters::count(word) == Some(1)
}
