//! Captions, picture credits and sources, as structure.

use super::lexicon::{Class, Hash, look_up};
use super::name;
use super::source;
use super::token::{self, Kind, Token};
use crate::Span;
use crate::numeral::is_digit;
use crate::text::{canonical, key_chars, same};
use std::borrow::Cow;

/// A caption, the credit of its picture, and the sources that stand with it, each where it is printed.
///
/// ```
/// use khobor::field::Credit;
///
/// let credit = Credit::parse("সংবাদ সম্মেলনে বক্তারা। ছবি: সংগৃহীত").unwrap();
/// assert_eq!((credit.caption(), credit.credit()), (Some("সংবাদ সম্মেলনে বক্তারা।"), Some("সংগৃহীত")));
/// assert_eq!(Credit::parse("খবর এএফপি ও রয়টার্সের।").unwrap().sources(), ["এএফপি", "রয়টার্স"]);
/// assert!(Credit::parse("ছবি তোলার সময় দুর্ঘটনা").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Credit<'t> {
    caption: Option<Cow<'t, str>>,
    credit: Option<Cow<'t, str>>,
    sources: Vec<Cow<'t, str>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    caption_span: Option<Span>,
    #[cfg_attr(feature = "serde", serde(skip))]
    credit_span: Option<Span>,
}

/// How far from the end of a line its credit may begin, in bytes.
const REACH: usize = 400;

/// The part of a line that a credit takes, and the credit within it.
struct Found<'t> {
    start: usize,
    end: usize,
    credit: &'t str,
}

impl<'t> Credit<'t> {
    /// Reads a line that is, or ends with, a picture's credit or a source; `None` where it has neither.
    ///
    /// The caption is what stands before the credit, its danda kept, dots and dashes at its end dropped. The danda after the credit is
    /// dropped. Sources are in the nominative (`এএফপির` gives `এএফপি`); the agency of a picture is its credit, not a source.
    #[must_use]
    pub fn parse(line: &'t str) -> Option<Self> {
        let sources = source::find(line);
        let picture = find(line);
        if sources.is_none() && picture.is_none() {
            return None;
        }
        let mut read = Self::default();
        let mut source_start = line.len();
        if let Some(found) = &sources {
            read.sources = found.names.iter().map(|name| canonical(name.value)).collect();
            source_start = found.start;
        }
        if let Some(Found { start, end, credit }) = picture {
            // `ছবি: রয়টার্স। সূত্র: বিবিসি`: the credit ends where the source begins.
            let credit_start = end - credit.len();
            let credit = if (credit_start..end).contains(&source_start) { &line[credit_start..source_start] } else { credit };
            let credit = ended(credit);
            read.credit = (!credit.is_empty()).then(|| canonical(credit));
            read.credit_span = (!credit.is_empty()).then(|| Span::of_part(line, credit));
            let from = if source_start < start { sources.as_ref().map_or(0, |s| s.end.min(start)) } else { 0 };
            let caption = captioned(&line[from..start]);
            read.caption = (!caption.is_empty()).then(|| canonical(caption));
            read.caption_span = (!caption.is_empty()).then(|| Span::of_part(line, caption));
        }
        (read.credit.is_some() || !read.sources.is_empty()).then_some(read)
    }

    /// What the picture shows.
    #[must_use]
    pub fn caption(&self) -> Option<&str> {
        self.caption.as_deref()
    }

    /// Whose picture it is: a photographer, an agency, `সংগৃহীত`, or what sort it is where nothing else is said (`ফাইল ছবি`).
    #[must_use]
    pub fn credit(&self) -> Option<&str> {
        self.credit.as_deref()
    }

    /// Where in the line the caption stands.
    #[must_use]
    pub const fn caption_span(&self) -> Option<Span> {
        self.caption_span
    }

    /// Where in the line the credit stands.
    #[must_use]
    pub const fn credit_span(&self) -> Option<Span> {
        self.credit_span
    }

    /// The agencies and outlets of the story that stand in the line, in the nominative.
    #[must_use]
    pub fn sources(&self) -> &[Cow<'t, str>] {
        &self.sources
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Credit<'static> {
        let owned = |text: Cow<'t, str>| Cow::Owned(text.into_owned());
        Credit {
            caption: self.caption.map(owned),
            credit: self.credit.map(owned),
            sources: self.sources.into_iter().map(owned).collect(),
            caption_span: self.caption_span,
            credit_span: self.credit_span,
        }
    }
}

/// Whether a picture's credit may close a line.
pub(crate) fn has_picture(line: &str) -> bool {
    find(line).is_some()
}

/// A caption without what separates it from its credit.
fn captioned(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | '…' | '-' | '–' | '—' | '―' | '(' | '[' | '|' | '/' | '©' | ',' | '•' | ':')
    })
    .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '•' | '—' | '–' | '-'))
}

/// A credit without danda and brackets at its end.
fn ended(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '।' | '৷' | '.' | '|' | '(' | '[' | ',' | ';' | '-' | '—'));
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | 'ঃ' | '-' | '–' | '—' | ',' | '©' | '|'));
    let closed = text.ends_with([')', ']']) && !text.contains(['(', '[']);
    if closed { text[..text.len() - 1].trim_end_matches(|c: char| c.is_whitespace() || c == '।') } else { text }
}

/// The credit of a line: the last that it has.
fn find(line: &str) -> Option<Found<'_>> {
    if let Some(at) = line.rfind('©') {
        let credit = &line[at..];
        let owner = ended(credit);
        // `© ২০২৫ …` and `© All Rights Reserved` speak of the site.
        let site = owner.chars().any(is_digit) || owner.to_ascii_lowercase().contains("right");
        let picture = !captioned(&line[..at]).is_empty() || super::lexicon::class_of(owner).any(Class::CREDIT.or(Class::PUBLISHER));
        let legal = ["স্বত্ব", "কপিরাইট", "opyright", "ights"].iter().any(|w| line[..at].contains(w));
        return (!site && !legal && picture && token::iter(credit).nth(12).is_none() && token::iter(owner).next().is_some())
            .then_some(Found { start: at, end: line.len(), credit });
    }
    let mut found = None;
    let mut before: [Option<Token>; 3] = [None; 3];
    // A credit ends its line; what stands long before the end is the caption or the story.
    let mut reach = line.len().saturating_sub(REACH);
    while !line.is_char_boundary(reach) {
        reach += 1;
    }
    for token in token::iter(&line[reach..]).map(|t| t.shifted(reach)) {
        if token.class.any(Class::PICTURE) || is_picture_of(&token) {
            if let Some(next) = at_picture(line, &before, &token) {
                found = Some(next);
            }
        } else if token.class.any(Class::CREDIT) && found.is_none() {
            found = at_credit(line, &before, &token);
        }
        before = [before[1], before[2], Some(token)];
    }
    found.or_else(|| after_dash(line))
}

/// `ছবির`, in `ছবির কপিরাইট` and `ছবির উৎস`.
fn is_picture_of(token: &Token) -> bool {
    const OF_PICTURE: Hash = super::lexicon::phrase("ছবির".as_bytes());
    token.kind == Kind::Word && token.hash == OF_PICTURE
}

fn at_picture<'t>(line: &'t str, before: &[Option<Token>; 3], token: &Token) -> Option<Found<'t>> {
    let word = |t: &Token, w: &str| same(&line[t.start..t.end], w);
    // What sort of picture: `ফাইল ছবি`, `রয়টার্স ফাইল ছবি`, `সংগৃহীত ছবি`.
    let mut start = token.start;
    let mut sort = None;
    for t in before.iter().rev().flatten() {
        let sorted = t.class.any(Class::PICTURE_SORT.or(Class::CREDIT)) || sort.is_some() && t.class.any(Class::PUBLISHER);
        // `তথ্য ও ছবি: …`, `লেখা ও ছবি: …`
        let joined = t.kind == Kind::And || t.class.any(Class::LABEL) && before[2].is_some_and(|b| b.kind == Kind::And) || word(t, "তথ্য");
        if !(sorted || joined) || !line[t.end..start].trim().is_empty() {
            break;
        }
        start = t.start;
        if sorted {
            sort = Some(t);
        }
    }
    let fresh = is_boundary(&line[..start]);
    // `লেখা ছিল ‘ছবি: আমরা’`
    if line[..start].ends_with(['‘', '“', '"']) {
        return None;
    }
    let after = &line[token.end..];
    let mut ahead = token::iter(after);
    let next = ahead.next();
    if is_picture_of(token) {
        // `ছবির কপিরাইট Getty Images`, `ছবির উৎস, Getty Images`
        let next = next?;
        let label = ["কপিরাইট", "উত্স", "উৎস", "ক্রেডিট", "সৌজন্য", "সৌজন্যে", "স্বত্ব", "সূত্র"];
        let text = &after[next.start..next.end];
        return label.iter().any(|l| same(text, l)).then(|| Found { start, end: line.len(), credit: &after[next.end..] });
    }
    match next {
        None => at_end(line, start, token.end, sort, fresh),
        Some(t) if matches!(t.kind, Kind::Danda | Kind::Close) && after[t.end..].trim().is_empty() => {
            at_end(line, start, token.end, sort, fresh)
        }
        Some(t) if matches!(t.kind, Kind::Colon | Kind::Dash | Kind::Bar) => {
            let credit = first_sentence(&after[t.end..]);
            let end = line.len() - after.len() + t.end + credit.len();
            let sure = fresh && t.kind == Kind::Colon;
            is_credit(credit, sure).then_some(Found { start, end, credit })
        }
        // `ছবি সংগৃহীত`, `কোলাজ ইত্তেফাক`, `ছবি সংশ্লিষ্ট সংস্থার সৌজন্যে`
        Some(_) if fresh => {
            let credit = first_sentence(after);
            let words = token::iter(credit).take(8).filter(|t| t.kind == Kind::Word);
            let owed = words
                .clone()
                .last()
                .is_some_and(|t| ["সৌজন্যে", "নেওয়া", "নেয়া", "তৈরি", "সংগৃহীত"].iter().any(|w| same(&credit[t.start..t.end], w)));
            let known = name::is_publisher(ended(credit)) || words.clone().all(|t| t.class.any(Class::CREDIT.or(Class::PICTURE_SORT)));
            let end = line.len() - after.len() + credit.len();
            if (owed || known) && words.count() <= 7 {
                let plain = word(token, "ছবি") || word(token, "ফটো") || word(token, "আলোকচিত্র") || word(token, "photo");
                Some(Found { start, end, credit: if plain { credit } else { &line[token.start..end] } })
            } else {
                None
            }
        }
        Some(_) => None,
    }
}

/// A line that ends with the word for a picture: `ফাইল ছবি`, `—সংগৃহীত ছবি`, `নিজস্ব চিত্র`.
fn at_end<'t>(line: &'t str, start: usize, end: usize, sort: Option<&Token>, fresh: bool) -> Option<Found<'t>> {
    let sort = sort?;
    if !fresh {
        return None;
    }
    let alone = sort.class.any(Class::CREDIT);
    Some(Found {
        start,
        end: if alone { sort.end } else { end },
        credit: if alone { &line[sort.start..sort.end] } else { &line[start..end] },
    })
}

/// `সংগৃহীত` without a word for the picture: alone, behind a dash or in brackets.
fn at_credit<'t>(line: &'t str, before: &[Option<Token>; 3], token: &Token) -> Option<Found<'t>> {
    let apart = before[2].is_none_or(|t| matches!(t.kind, Kind::Dash | Kind::Open | Kind::Danda | Kind::Bar));
    let last = line[token.end..].chars().all(|c| c.is_whitespace() || matches!(c, '।' | ')' | ']' | '.'));
    let collected = key_chars(&line[token.start..token.end]).take(4).eq("সংগৃ".chars());
    let alone = before[2].is_none();
    (apart && last && (collected || !alone)).then(|| Found { start: token.start, end: token.end, credit: &line[token.start..token.end] })
}

/// A photographer behind a dash at the end of a caption: `…তোলা -কেএম নজরুল ইসলাম`.
fn after_dash(line: &str) -> Option<Found<'_>> {
    let (at, dash) = line.char_indices().rev().take(60).find(|(_, c)| matches!(c, '-' | '–' | '—'))?;
    let before = line[..at].trim_end();
    let tail = &line[at + dash.len_utf8()..];
    if before.split_whitespace().nth(1).is_none()
        || !(line[..at].ends_with(' ') || before.ends_with(['।', '.']))
        || dash == '-' && tail.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let tokens = token::tokens(tail);
    let words = tokens.iter().filter(|t| t.kind == Kind::Word);
    let known = words.clone().filter(|t| t.class.any(Class::NAME)).count();
    let all = words.clone().count();
    let name = (2..=5).contains(&all) && known * 2 > all && tokens.iter().all(|t| matches!(t.kind, Kind::Word | Kind::Danda));
    name.then_some(Found { start: at, end: line.len(), credit: tail })
}

/// Whether a credit can begin after `before`: at the start, after a sentence, a bracket, a dash or dots.
fn is_boundary(before: &str) -> bool {
    before.trim_end().chars().next_back().is_none_or(|c| {
        matches!(
            c,
            '।' | '৷'
                | '.'
                | '…'
                | '-'
                | '–'
                | '—'
                | '('
                | '['
                | '|'
                | '॥'
                | ')'
                | ','
                | '!'
                | '?'
                | '•'
                | '/'
                | '’'
                | '”'
                | '"'
                | '\''
                | ';'
        )
    })
}

/// The text up to its first danda.
fn first_sentence(text: &str) -> &str {
    let lead = text.len() - text.trim_start_matches([' ', ':', '।', '\u{a0}']).len();
    text[lead..].find(['।', '৷']).map_or(text, |end| &text[..lead + end])
}

/// Whether the words after `ছবি:` are a credit; `sure` where the label stands apart.
fn is_credit(text: &str, sure: bool) -> bool {
    let text = ended(text);
    if text.is_empty() || text.contains(['?', '!']) {
        return false;
    }
    let mut words = 0;
    let mut common = 0;
    for token in token::iter(text).take(16) {
        words += usize::from(token.kind == Kind::Word);
        common += usize::from(
            token.class.any(Class::COMMON) && !token.class.any(Class::NAME.or(Class::CREDIT).or(Class::PUBLISHER).or(Class::OUTLET_TAIL)),
        );
    }
    if sure { words <= 10 } else { words <= 6 && common <= words / 4 }
}

/// What the words of `text` may be as one phrase.
pub(super) fn phrase(tokens: &[Token]) -> Class {
    look_up(tokens.iter().fold(Hash::EMPTY, |hash, t| hash.joined(if t.kind == Kind::And { Hash::of("ও") } else { t.hash })))
}
