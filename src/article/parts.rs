//! The parts of an article that are more than a text.

use super::Value;
use super::value::into_owned;
use crate::Located;
use crate::date::Stamp;

/// A paragraph of the story, or a subheading in it.
///
/// ```
/// let page = std::fs::read_to_string("examples/pages/nodir-khobor.txt")?;
/// let article = khobor::parse(&page)?;
/// let first = &article.body()[0];
/// assert!(!first.is_heading());
/// assert!(first.value().value.starts_with("ভোরের কুয়াশা কাটতে না কাটতেই"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph<'t> {
    /// A paragraph, list item or line of verse.
    Text(Value<'t>),
    /// A subheading.
    Heading(Value<'t>),
}

impl<'t> Paragraph<'t> {
    /// Its text and place, whichever it is.
    #[must_use]
    pub fn value(&self) -> &Value<'t> {
        match self {
            Paragraph::Text(value) | Paragraph::Heading(value) => value,
        }
    }

    /// Whether it is a subheading.
    #[must_use]
    pub fn is_heading(&self) -> bool {
        matches!(self, Paragraph::Heading(_))
    }

    pub(super) fn into_owned(self) -> Paragraph<'static> {
        match self {
            Paragraph::Text(value) => Paragraph::Text(into_owned(value)),
            Paragraph::Heading(value) => Paragraph::Heading(into_owned(value)),
        }
    }
}

/// A picture's caption and credit: at least one of them is there.
///
/// ```
/// let page = std::fs::read_to_string("examples/pages/nodir-khobor.txt")?;
/// let article = khobor::parse(&page)?;
/// let image = &article.images()[0];
/// assert_eq!(image.caption().unwrap().value, "শীতের সকালে তিস্তার চরে বসেছে হাট");
/// assert_eq!(image.credit().unwrap().value, "সংগৃহীত");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image<'t> {
    pub(super) caption: Option<Value<'t>>,
    pub(super) credit: Option<Value<'t>>,
}

impl<'t> Image<'t> {
    /// What is to be seen, without the credit.
    #[must_use]
    pub fn caption(&self) -> Option<&Value<'t>> {
        self.caption.as_ref()
    }

    /// Whose picture it is (`সংগৃহীত`, a photographer, an agency).
    #[must_use]
    pub fn credit(&self) -> Option<&Value<'t>> {
        self.credit.as_ref()
    }

    pub(super) fn into_owned(self) -> Image<'static> {
        Image { caption: self.caption.map(into_owned), credit: self.credit.map(into_owned) }
    }
}

/// Another story that the page points to.
///
/// ```
/// let page = std::fs::read_to_string("examples/pages/nodir-khobor.txt")?;
/// let article = khobor::parse(&page)?;
/// let last = article.related().last().unwrap();
/// assert_eq!(last.title().value, "পুরান ঢাকায় ঘুড়ির উৎসব, আকাশে হাজারো রং");
/// assert_eq!(last.date().unwrap().value.date().unwrap().to_string(), "2026-01-14");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related<'t> {
    pub(super) title: Value<'t>,
    /// Boxed, since most have none and a page may list many.
    pub(super) date: Option<Box<Located<Stamp>>>,
}

impl<'t> Related<'t> {
    /// Its headline or teaser.
    #[must_use]
    pub fn title(&self) -> &Value<'t> {
        &self.title
    }

    /// The date that stands with it.
    #[must_use]
    pub fn date(&self) -> Option<&Located<Stamp>> {
        self.date.as_deref()
    }

    pub(super) fn into_owned(self) -> Related<'static> {
        Related { title: into_owned(self.title), date: self.date }
    }
}

/// The edition that an article is from.
///
/// ```
/// let page = std::fs::read_to_string("examples/pages/nodir-khobor.txt")?;
/// let edition = khobor::parse(&page)?.edition().unwrap().value;
/// assert_eq!((edition, edition.as_str()), (khobor::Edition::Online, "online"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edition {
    /// `অনলাইন সংস্করণ`
    Online,
    /// `প্রিন্ট সংস্করণ`
    Print,
}

impl Edition {
    /// `online` or `print`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Edition::Online => "online",
            Edition::Print => "print",
        }
    }
}
