//! From an article to the vocabulary.

use super::{Agent, CreativeWork, ImageObject, NewsArticle, Organization, Person, Place};
use crate::field::{Byline, BylineKind};
use crate::{Article, Value};
use std::borrow::Cow;

impl Article<'_> {
    /// The article in the vocabulary of schema.org; see [`schema_org`](crate::schema_org) for what becomes what.
    #[must_use]
    pub fn to_schema_org(&self) -> NewsArticle<'_> {
        let byline = self.byline().map(|b| &b.value);
        NewsArticle {
            context: "https://schema.org",
            kind: "NewsArticle",
            url: None,
            main_entity_of_page: None,
            headline: self.title().map(borrowed),
            alternative_headline: self.kicker().map(borrowed),
            description: self.summary().map(borrowed),
            in_language: Cow::Borrowed("bn"),
            date_published: self.published().and_then(|s| s.value.when()),
            date_modified: self.updated().and_then(|s| s.value.when()),
            author: byline.map(authors).unwrap_or_default(),
            credit_text: byline.map(|b| Cow::Borrowed(b.text())),
            location_created: byline.map(places).unwrap_or_default(),
            publisher: self.site_name().map(Organization::new),
            article_section: self.section().map(borrowed),
            keywords: self.tags().iter().map(borrowed).collect(),
            image: self
                .images()
                .iter()
                .map(|image| ImageObject {
                    caption: image.caption().map(borrowed),
                    credit_text: image.credit().map(borrowed),
                    content_url: None,
                })
                .collect(),
            article_body: body(self),
            is_based_on: self.sources().iter().map(|s| CreativeWork { publisher: Organization::new(borrowed(s)) }).collect(),
        }
    }
}

fn borrowed<'a>(value: &'a Value<'_>) -> Cow<'a, str> {
    Cow::Borrowed(&value.value)
}

fn body<'a>(article: &'a Article<'_>) -> Option<Cow<'a, str>> {
    match article.body() {
        [] => None,
        [only] => Some(borrowed(only.value())),
        all => Some(Cow::Owned(all.iter().map(|p| p.value().value.as_ref()).collect::<Vec<&str>>().join("\n\n"))),
    }
}

fn places<'a>(byline: &'a Byline<'_>) -> Vec<Place<'a>> {
    byline.places().iter().map(|name| Place { name: Cow::Borrowed(name.as_ref()) }).collect()
}

/// The people of a byline; where it names none, its agencies, its desk, or the role of a reporter without a name.
fn authors<'a>(byline: &'a Byline<'_>) -> Vec<Agent<'a>> {
    let organisations = || byline.organisations().iter().map(|o| Organization::new(o.as_ref()));
    match (byline.names(), byline.kind()) {
        // What stands beside one name belongs to it.
        ([name], _) => {
            let mut outlets = organisations();
            let mut person = named(name);
            person.job_title = byline.role().filter(|role| is_persons(role)).map(Cow::Borrowed);
            person.affiliation = outlets.next();
            [Agent::Person(person)].into_iter().chain(outlets.map(Agent::Organization)).collect()
        }
        ([], BylineKind::Place) => Vec::new(),
        ([], BylineKind::Staff | BylineKind::Correspondent) => {
            let role = byline.role().unwrap_or(byline.text());
            vec![Agent::Person(Person { name: None, job_title: Some(Cow::Borrowed(role)), affiliation: organisations().next() })]
        }
        ([], BylineKind::Agency) if !byline.organisations().is_empty() => organisations().map(Agent::Organization).collect(),
        ([], _) => vec![Agent::Organization(Organization::new(byline.text()))],
        (names, _) => names.iter().map(|name| Agent::Person(named(name))).chain(organisations().map(Agent::Organization)).collect(),
    }
}

fn named(name: &str) -> Person<'_> {
    Person { name: Some(Cow::Borrowed(name)), ..Person::default() }
}

/// Whether a role is what a person is (`স্টাফ রিপোর্টার`), and not a desk (`অনলাইন ডেস্ক`).
fn is_persons(role: &str) -> bool {
    Byline::parse(role).is_some_and(|b| matches!(b.kind(), BylineKind::Staff | BylineKind::Correspondent))
}
