//! The agency that a sentence reports by.

use crate::field::lexicon::Class;
use crate::field::token::{self, Kind, Token};
use crate::text::{Marks, canonical, ending_at, is_invisible, is_of_word, key_chars, same};
use crate::{Located, Span};
use core::ops::Range;
use std::borrow::Cow;

/// The agency that a paragraph's last sentence reports by, where the sentence names it as a news agency: `… বলে জানিয়েছে বার্তা সংস্থা
/// এএফপি।`, `… বলে বার্তা সংস্থা রয়টার্স জানিয়েছে।`
///
/// Weaker than [`sources_of`](super::sources_of): a state's own agency (`রাষ্ট্রীয় বার্তা সংস্থা তাস`) is quoted, not a source, and a story that
/// states its source elsewhere has it there.
///
/// ```
/// use khobor::field::reported_by;
///
/// assert_eq!(reported_by("তাঁরা নিরাপদে আছেন বলে জানিয়েছে বার্তা সংস্থা এএফপি।").unwrap().value, "এএফপি");
/// assert!(reported_by("রাষ্ট্রীয় বার্তা সংস্থা ‘তাস’ এ কথা জানিয়েছে।").is_none());
/// ```
#[must_use]
pub fn reported_by(paragraph: &str) -> Option<Located<Cow<'_, str>>> {
    const STATES: [&str; 5] = ["রাষ্ট্রীয়", "সরকারি", "রাষ্ট্রায়ত্ত", "স্থানীয়", "আধা-সরকারি"];
    const HAS_SAID: &str = "জানিয়";
    let (at, sentence) = last_sentence(paragraph);
    let label = label_in(sentence)?;
    let (before, after) = (&sentence[..label.start], &sentence[label.end..]);
    let word = before.split_whitespace().next_back().unwrap_or_default();
    if STATES.iter().any(|state| same(word, state)) {
        return None;
    }
    let tokens = token::tokens(after);
    let (agency, behind) = agency_in(&tokens)?;
    // The verb follows at the end, or stands before the agency that ends the sentence.
    let is_said = match behind {
        [] => key_chars(word).take(key_chars(HAS_SAID).count()).eq(key_chars(HAS_SAID)),
        [verb] => says(&after[verb.start..verb.end]),
        _ => false,
    };
    let (first, last) = (agency.first()?, agency.last()?);
    let place = Span::between(first.start, last.end).shifted(at + label.end);
    if is_said { Some(Located::new(canonical(place.of(paragraph)?), place)) } else { None }
}

/// Where the last sentence of a paragraph begins, and the sentence.
fn last_sentence(paragraph: &str) -> (usize, &str) {
    let text = paragraph.trim_end().trim_end_matches(['।', '৷', ' ']);
    // Each for itself, since one character is found many bytes at a time.
    let behind = |from: usize, mark: char| text[from..].rfind(mark).map_or(from, |i| from + i + mark.len_utf8());
    let at = behind(behind(0, '।'), '৷');
    (at, &text[at..])
}

/// Where a sentence calls something a news agency.
fn label_in(sentence: &str) -> Option<Range<usize>> {
    const LABELS: [&str; 4] = ["বার্তা সংস্থা", "বার্তাসংস্থা", "সংবাদ সংস্থা", "সংবাদসংস্থা"];
    // They all end with `স্থা`, whose letter is found many bytes at a time.
    let end = |(at, letter): (usize, &str)| {
        let (before, after) = (&sentence[..at], &sentence[at + letter.len()..]);
        let rest = after.trim_start_matches(is_invisible).strip_prefix('া')?;
        before.trim_end_matches(is_invisible).ends_with(Marks::HASANTA).then_some(sentence.len() - rest.len())
    };
    let ends: Vec<usize> = sentence.match_indices('থ').filter_map(end).collect();
    // Words of its own, as the labeller looks for them: not `জানিয়েছেবার্তাসংস্থা এএফপি`.
    let begins = |at: usize| !sentence[..at].trim_end_matches(is_invisible).ends_with(is_of_word);
    let label_to = |label, end| ending_at(&sentence[..end], label).find(|&at| begins(at)).map(|at| at..end);
    LABELS.iter().find_map(|label| ends.iter().find_map(|&end| label_to(label, end)))
}

/// The longest name of an agency that tokens begin with, and the rest of them.
fn agency_in(tokens: &[Token]) -> Option<(&[Token], &[Token])> {
    const LONGEST: usize = 4;
    let is_agency = |words: &[Token]| words.iter().all(|t| t.kind == Kind::Word) && token::class_of(words).any(Class::AGENCY);
    (1..=tokens.len().min(LONGEST)).rev().map(|count| tokens.split_at(count)).find(|(words, _)| is_agency(words))
}

/// Whether a verb says that somebody has said something.
fn says(verb: &str) -> bool {
    ["জানিয়েছে", "জানায়", "জানাচ্ছে", "বলেছে", "বলছে"].iter().any(|said| same(verb, said))
}
