//! An article in the vocabulary of [schema.org](https://schema.org/NewsArticle): JSON-LD for search engines, archives and knowledge graphs.
//!
//! [`Article::to_schema_org`](crate::Article::to_schema_org) gives a [`NewsArticle`], which serialises with any serde format. Its fields
//! are public: what the page's text cannot know (its address, the address of a picture) can be added, and what is not wanted taken out.
//!
//! ```
//! let page = "প্রচ্ছদ\nজাতীয়\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\nশামীম আরা লিপি, রাজশাহী প্রতিনিধি\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
//! let article = khobor::parse(khobor::Page::new(page).host("www.kalbela.com"))?;
//!
//! let news = article.to_schema_org().with_url("https://www.kalbela.com/country-news/1");
//! let json = serde_json::to_value(&news).unwrap();
//! assert_eq!(json["@type"], "NewsArticle");
//! assert_eq!(json["headline"], "নদীর পানি কমছে, ঘরে ফিরছে মানুষ");
//! assert_eq!(json["datePublished"], "2025-06-06T13:03:00+06:00");
//! assert_eq!(json["author"][0]["name"], "শামীম আরা লিপি");
//! assert_eq!(json["author"][0]["jobTitle"], "প্রতিনিধি");
//! assert_eq!(json["publisher"]["name"], "কালবেলা");
//! # Ok::<(), khobor::Error>(())
//! ```
//!
//! # What becomes what
//!
//! | property | from | as |
//! |---|---|---|
//! | `headline` | [`title`](crate::Article::title) | text |
//! | `alternativeHeadline` | [`kicker`](crate::Article::kicker) | text |
//! | `description` | [`summary`](crate::Article::summary) | text |
//! | `datePublished`, `dateModified` | [`published`](crate::Article::published), [`updated`](crate::Article::updated) | a date, or a date and time where a time is printed |
//! | `author` | [`byline`](crate::Article::byline) | a `Person` a name, an `Organization` an agency or desk |
//! | `creditText` | the byline | as printed |
//! | `locationCreated` | the byline's places | `Place` |
//! | `articleSection` | [`section`](crate::Article::section) | text |
//! | `articleBody` | [`body`](crate::Article::body), subheadings too | text; an empty line between paragraphs |
//! | `image` | [`images`](crate::Article::images) | `ImageObject` with `caption` and `creditText` |
//! | `isBasedOn` | [`sources`](crate::Article::sources) | `CreativeWork`, its `publisher` the source |
//! | `keywords` | [`tags`](crate::Article::tags) | texts |
//! | `publisher` | [`site_name`](crate::Article::site_name) | `Organization` |
//! | `inLanguage` | | `bn` |
//! | `url`, `mainEntityOfPage` | [`NewsArticle::with_url`] | address |
//!
//! A reporter without a name (`নিজস্ব প্রতিবেদক`) is a `Person` with a `jobTitle` and no `name`. The edition, the sign-off's initials, other
//! stories and notes have no property that means the same, and are left out. A property without a value is absent.
//!
//! Each property stands on a type that it is defined for, with a value of a type that its definition allows: `tests/schema_org.rs` checks the
//! output against the definitions of schema.org's release 12.0.

mod convert;

pub use crate::date::DateOrDateTime;
use std::borrow::Cow;

type Text<'a> = Cow<'a, str>;

/// A [`NewsArticle`](https://schema.org/NewsArticle): the root, with its `@context`.
///
/// It borrows from its [`Article`](crate::Article).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewsArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    /// The address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Text<'a>>,
    /// The address of the page of which this article is the main thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_entity_of_page: Option<Text<'a>>,
    /// The headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<Text<'a>>,
    /// The short line above the headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative_headline: Option<Text<'a>>,
    /// The standfirst.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text<'a>>,
    /// The language, as a tag of BCP 47: `bn`.
    pub in_language: Text<'a>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<DateOrDateTime>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<DateOrDateTime>,
    /// Who wrote it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub author: Vec<Agent<'a>>,
    /// The byline as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_text: Option<Text<'a>>,
    /// Where it was written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub location_created: Vec<Place<'a>>,
    /// The newspaper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Organization<'a>>,
    /// The section nearest the story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_section: Option<Text<'a>>,
    /// Its topics.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<Text<'a>>,
    /// Its pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub image: Vec<ImageObject<'a>>,
    /// Its paragraphs and subheadings, with an empty line between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_body: Option<Text<'a>>,
    /// The reports that the story was made from, as far as the page says whose they are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub is_based_on: Vec<CreativeWork<'a>>,
}

impl<'a> NewsArticle<'a> {
    /// Says at which address the page is: its `url`, and its `mainEntityOfPage`. The address is taken as it is.
    #[must_use]
    pub fn with_url(mut self, address: impl Into<Cow<'a, str>>) -> Self {
        let address = address.into();
        self.main_entity_of_page = Some(address.clone());
        self.url = Some(address);
        self
    }
}

/// A `Person` or an `Organization`: who wrote something.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Agent<'a> {
    /// A person.
    Person(Person<'a>),
    /// A desk, an agency, an outlet.
    Organization(Organization<'a>),
}

/// A [`Person`](https://schema.org/Person), by name, or by what the person does.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
#[non_exhaustive]
pub struct Person<'a> {
    /// The name, with the titles that are printed with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text<'a>>,
    /// What the byline says the person is: `স্টাফ রিপোর্টার`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<Text<'a>>,
    /// The outlet or agency that stands beside the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<Organization<'a>>,
}

/// An [`Organization`](https://schema.org/Organization), by its name.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "@type")]
#[non_exhaustive]
pub struct Organization<'a> {
    /// Its name.
    pub name: Text<'a>,
    /// Its own address, where you know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Text<'a>>,
}

impl<'a> Organization<'a> {
    /// The organisation of this name.
    ///
    /// ```
    /// use khobor::schema_org::Organization;
    ///
    /// let paper = Organization::new("নদীর খবর");
    /// assert_eq!(serde_json::to_string(&paper).unwrap(), r#"{"@type":"Organization","name":"নদীর খবর"}"#);
    /// ```
    #[must_use]
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Self { name: name.into(), url: None }
    }
}

/// A [`Place`](https://schema.org/Place), by its name.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "@type")]
#[non_exhaustive]
pub struct Place<'a> {
    /// Its name.
    pub name: Text<'a>,
}

/// A picture: an [`ImageObject`](https://schema.org/ImageObject).
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageObject<'a> {
    /// What is to be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text<'a>>,
    /// Whose picture it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_text: Option<Text<'a>>,
    /// Where the picture itself is, where you know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Text<'a>>,
}

/// Another report, of which only its publisher is known: a [`CreativeWork`](https://schema.org/CreativeWork).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "@type")]
#[non_exhaustive]
pub struct CreativeWork<'a> {
    /// The agency or outlet.
    pub publisher: Organization<'a>,
}
