//! The agencies and outlets that a story comes from, in a line or a paragraph.

mod closing;
mod label;
mod list;
mod news;
mod reported;

use super::name;
use crate::text::{canonical, same};
use crate::{Located, Span};
pub(super) use closing::last_mark;
pub(crate) use label::parts_label;
pub use reported::reported_by;
use std::borrow::Cow;

/// Sources and the part of the text that names them.
#[derive(Debug)]
pub(super) struct Found<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) names: Vec<Located<&'t str>>,
}

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

/// What states a source in `text`: the last statement that there is.
pub(super) fn find(text: &str) -> Option<Found<'_>> {
    label::find(text).or_else(|| news::find(text)).or_else(|| alone(text)).or_else(|| closing(text))
}

/// The same of what the last words of a text state.
fn closing(text: &str) -> Option<Found<'_>> {
    closing::adapted(text).or_else(|| closing::agency(text))
}

/// Lines of more words are no source without a mark.
pub(crate) const ALONE_WORDS: usize = 12;

/// `সূত্র বিবিসি`, `বিবিসি বাংলার সৌজন্যে`: a line of its own with known publishers and no mark.
fn alone(text: &str) -> Option<Found<'_>> {
    let line = text.trim().trim_end_matches(['।', '৷', ')', ']']).trim_start_matches(['(', '[']);
    let (first, rest) = line.split_once(char::is_whitespace)?;
    let opens = ["সূত্র", "তথ্যসূত্র", "সৌজন্যে"].iter().any(|label| same(first, label));
    let part = if opens { rest } else { line.rsplit_once(char::is_whitespace).filter(|(_, last)| same(last, "সৌজন্যে"))?.0 };
    if text.split_whitespace().nth(ALONE_WORDS).is_some() {
        return None;
    }
    let span = Span::of_part(text, part);
    let names = list::names(text, span.start(), span.end(), !opens)?;
    names.iter().all(|n| name::is_publisher(n.value)).then_some(Found { start: 0, end: text.len(), names })
}
