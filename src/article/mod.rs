//! The article: what a page says, typed, each value with its place.

mod assemble;
mod byline;
mod crumbs;
mod dates;
mod headline;
mod images;
mod list;
mod markdown;
mod notes;
mod parts;
mod plain_text;
mod related;
mod sources;
mod value;

#[cfg(feature = "serde")]
mod json;

use crate::block::Blocks;
use crate::date::Stamp;
use crate::field::Byline;
use crate::{Located, Note};
pub(crate) use assemble::{assemble, is_there};
pub use markdown::Markdown;
pub use parts::{Edition, Image, Paragraph, Related};
pub use plain_text::PlainText;
use std::borrow::Cow;

/// A value of the page in canonical form ([`text::canonical`](crate::text::canonical)), and where it stands.
pub type Value<'t> = Located<Cow<'t, str>>;

/// The article of a page.
///
/// What a page does not give is `None` or empty: no date is made up from the page's clock or a related story. Spans are places in the
/// page's text as it came; values are canonical, and borrowed where the page was canonical already.
///
/// ```
/// let page = "কালবেলা ডেস্ক\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n\
///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
/// let article = khobor::parse(page)?;
/// assert_eq!(article.title().unwrap().value, "নদীর পানি কমছে, ঘরে ফিরছে মানুষ");
/// assert_eq!(article.published().unwrap().value.date().unwrap().to_string(), "2025-06-06");
/// assert_eq!(article.body().len(), 1);
/// # Ok::<(), khobor::Error>(())
/// ```
///
/// Every field, on the page of the README:
///
/// ```
/// use khobor::Page;
///
/// let page = std::fs::read_to_string("examples/pages/nodir-khobor.txt")?;
/// let article = khobor::parse(Page::new(&page).host("www.kalbela.com"))?;
/// assert_eq!((article.site(), article.site_name()), (Some("kalbela"), Some("কালবেলা")));
/// assert_eq!(article.title().unwrap().value, "তিস্তার চরে শীতের হাট");
/// assert_eq!(article.summary().unwrap().value, "বালুচরে নৌকার বাজার, সবজি থেকে সেলাই মেশিন সবই মেলে");
/// assert!(article.kicker().is_none());
/// assert_eq!(article.byline().unwrap().value.names(), ["শামীম আরা লিপি"]);
/// assert_eq!(article.published().unwrap().span.of(&page), Some("১২ জানুয়ারি ২০২৬, ০৭:৪০ পিএম"));
/// assert_eq!(article.updated().unwrap().value.time().unwrap().to_string(), "21:15:00");
/// assert_eq!(article.page_date().unwrap().value.date().unwrap().to_string(), "2026-01-14");
/// assert_eq!(article.edition().unwrap().value.as_str(), "online");
/// assert_eq!(article.section().unwrap().value, "সারাদেশ");
/// assert_eq!(article.tags().iter().map(|tag| &*tag.value).collect::<Vec<_>>(), ["তিস্তা", "চর", "শীত"]);
/// assert_eq!(article.images()[0].credit().unwrap().value, "সংগৃহীত");
/// assert_eq!(article.signoff().unwrap().value, "এসএল/আরকে");
/// assert!(article.sources().is_empty() && article.notes().is_empty());
/// assert!(article.body().len() >= 4 && !article.related().is_empty());
/// assert_eq!(article.blocks().text(), page);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article<'t> {
    site: Option<String>,
    site_name: Option<String>,
    title: Option<Value<'t>>,
    kicker: Option<Value<'t>>,
    summary: Option<Value<'t>>,
    byline: Option<Located<Byline<'t>>>,
    published: Option<Located<Stamp>>,
    updated: Option<Located<Stamp>>,
    page_date: Option<Located<Stamp>>,
    edition: Option<Located<Edition>>,
    section: Option<Value<'t>>,
    tags: Vec<Value<'t>>,
    images: Vec<Image<'t>>,
    body: Vec<Paragraph<'t>>,
    sources: Vec<Value<'t>>,
    signoff: Option<Value<'t>>,
    related: Vec<Related<'t>>,
    notes: Vec<Note>,
    blocks: Blocks<'t>,
}

/// An article that does not borrow from its page.
///
/// ```
/// fn read(page: String) -> Option<khobor::ArticleBuf> {
///     khobor::parse(&page).ok().map(khobor::Article::into_owned)
/// }
/// let article = read("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n".to_owned());
/// assert_eq!(article.unwrap().body().len(), 1);
/// ```
pub type ArticleBuf = Article<'static>;

impl<'t> Article<'t> {
    /// The id of the site whose page it is, where one was recognised.
    #[must_use]
    pub fn site(&self) -> Option<&str> {
        self.site.as_deref()
    }

    /// The newspaper's name as it prints it, where the site was recognised and has one.
    #[must_use]
    pub fn site_name(&self) -> Option<&str> {
        self.site_name.as_deref()
    }

    /// The headline, without the paper's name.
    #[must_use]
    pub fn title(&self) -> Option<&Value<'t>> {
        self.title.as_ref()
    }

    /// The short line above the headline.
    #[must_use]
    pub fn kicker(&self) -> Option<&Value<'t>> {
        self.kicker.as_ref()
    }

    /// The standfirst.
    #[must_use]
    pub fn summary(&self) -> Option<&Value<'t>> {
        self.summary.as_ref()
    }

    /// Who wrote it. The span covers all lines of it.
    #[must_use]
    pub fn byline(&self) -> Option<&Located<Byline<'t>>> {
        self.byline.as_ref()
    }

    /// When it was published, in the site's own time.
    #[must_use]
    pub fn published(&self) -> Option<&Located<Stamp>> {
        self.published.as_ref()
    }

    /// When it was last changed, in the site's own time.
    #[must_use]
    pub fn updated(&self) -> Option<&Located<Stamp>> {
        self.updated.as_ref()
    }

    /// The page's own clock: today's date in the masthead or a print time. It says nothing about the article.
    #[must_use]
    pub fn page_date(&self) -> Option<&Located<Stamp>> {
        self.page_date.as_ref()
    }

    /// The edition it is from.
    #[must_use]
    pub fn edition(&self) -> Option<&Located<Edition>> {
        self.edition.as_ref()
    }

    /// The section nearest the story: the last crumb of `প্রচ্ছদ / দেশ` is `দেশ`.
    #[must_use]
    pub fn section(&self) -> Option<&Value<'t>> {
        self.section.as_ref()
    }

    /// Its own topics.
    #[must_use]
    pub fn tags(&self) -> &[Value<'t>] {
        &self.tags
    }

    /// Its pictures' captions and credits.
    #[must_use]
    pub fn images(&self) -> &[Image<'t>] {
        &self.images
    }

    /// Its paragraphs and subheadings, in order.
    #[must_use]
    pub fn body(&self) -> &[Paragraph<'t>] {
        &self.body
    }

    /// The agencies and outlets that the story comes from, in the nominative (`এএফপির` gives `এএফপি`).
    #[must_use]
    pub fn sources(&self) -> &[Value<'t>] {
        &self.sources
    }

    /// The desk's or editor's initials after the story.
    #[must_use]
    pub fn signoff(&self) -> Option<&Value<'t>> {
        self.signoff.as_ref()
    }

    /// The other stories that the page lists.
    #[must_use]
    pub fn related(&self) -> &[Related<'t>] {
        &self.related
    }

    /// What a careful reader should know, in the order of the page.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The whole page with its labels.
    #[must_use]
    pub fn blocks(&self) -> &Blocks<'t> {
        &self.blocks
    }

    /// The same without borrowing from the page.
    #[must_use]
    pub fn into_owned(self) -> ArticleBuf {
        let own = value::into_owned;
        Article {
            site: self.site,
            site_name: self.site_name,
            title: self.title.map(own),
            kicker: self.kicker.map(own),
            summary: self.summary.map(own),
            byline: self.byline.map(|b| b.map(Byline::into_owned)),
            published: self.published,
            updated: self.updated,
            page_date: self.page_date,
            edition: self.edition,
            section: self.section.map(own),
            tags: self.tags.into_iter().map(own).collect(),
            images: self.images.into_iter().map(Image::into_owned).collect(),
            body: self.body.into_iter().map(Paragraph::into_owned).collect(),
            sources: self.sources.into_iter().map(own).collect(),
            signoff: self.signoff.map(own),
            related: self.related.into_iter().map(Related::into_owned).collect(),
            notes: self.notes,
            blocks: self.blocks.into_owned(),
        }
    }
}
