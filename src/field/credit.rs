//! Captions, picture credits and sources, as structure.

use super::picture::{self, captioned, ended};
use super::source;
use crate::Span;
use crate::text::canonical;
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

impl<'t> Credit<'t> {
    /// Reads a line that is, or ends with, a picture's credit or a source; `None` where it has neither.
    ///
    /// The caption is what stands before the credit, its danda kept, dots and dashes at its end dropped. The danda after the credit is
    /// dropped. Sources are in the nominative (`এএফপির` gives `এএফপি`); the agency of a picture is its credit, not a source.
    #[must_use]
    pub fn parse(line: &'t str) -> Option<Self> {
        let sources = source::find(line);
        let picture = picture::find(line);
        if sources.is_none() && picture.is_none() {
            return None;
        }
        let mut read = Self::default();
        let mut source_start = line.len();
        if let Some(found) = &sources {
            read.sources = found.names.iter().map(|name| canonical(name.value)).collect();
            source_start = found.start;
        }
        if let Some(picture::Found { start, end, credit }) = picture {
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
