//! The JSON-LD of an article against the definitions of schema.org, in `tests/tables/schema_org.tsv`.

#![cfg(feature = "serde")]

mod support;

use khobor::schema_org::{Agent, Organization};
use khobor::{Page, Parser};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use support::assert_none;

/// The vocabulary, as far as it is used.
struct Vocabulary {
    supertypes: BTreeMap<&'static str, Vec<&'static str>>,
    properties: BTreeMap<&'static str, (Vec<&'static str>, Vec<&'static str>)>,
}

impl Vocabulary {
    fn read() -> Self {
        let mut read = Self { supertypes: BTreeMap::new(), properties: BTreeMap::new() };
        let words = |cell: &'static str| cell.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>();
        for row in include_str!("tables/schema_org.tsv").lines().filter(|row| !row.starts_with('#')) {
            match *row.split('\t').collect::<Vec<_>>() {
                ["type", name, above] => drop(read.supertypes.insert(name, words(above))),
                ["property", name, domain, range] => drop(read.properties.insert(name, (words(domain), words(range)))),
                _ => panic!("expected a type or a property, found ⟦{row}⟧"),
            }
        }
        read
    }

    fn is_a(&self, name: &str, wanted: &str) -> bool {
        name == wanted || self.supertypes.get(name).is_some_and(|above| above.iter().any(|n| self.is_a(n, wanted)))
    }

    /// What is wrong with an object, and with all objects in it.
    fn complaints(&self, object: &Map<String, Value>, used: &mut BTreeSet<String>) -> Vec<String> {
        let Some(of) = object.get("@type").and_then(Value::as_str) else { return vec![format!("no type: {object:?}")] };
        let mut found = Vec::new();
        if !self.supertypes.contains_key(of) {
            found.push(format!("no type of this name: {of}"));
        }
        for (name, value) in object.iter().filter(|(name, _)| !name.starts_with('@')) {
            used.insert(name.clone());
            let Some((domain, range)) = self.properties.get(name.as_str()) else {
                found.push(format!("no property of this name: {name}"));
                continue;
            };
            if !domain.iter().any(|wanted| self.is_a(of, wanted)) {
                found.push(format!("{of} has no {name}, {domain:?} have"));
            }
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            if values.is_empty() {
                found.push(format!("{name} is there without a value"));
            }
            for value in values {
                match value {
                    Value::String(text) => {
                        if !range.iter().any(|wanted| is_of(text, wanted)) {
                            found.push(format!("{name} takes {range:?}, found ⟦{text}⟧"));
                        }
                    }
                    Value::Object(inner) => {
                        let kind = inner.get("@type").and_then(Value::as_str).unwrap_or_default();
                        if !range.iter().any(|wanted| self.is_a(kind, wanted)) {
                            found.push(format!("{name} takes {range:?}, found a {kind}"));
                        }
                        found.extend(self.complaints(inner, used));
                    }
                    other => found.push(format!("{name} takes {range:?}, found {other}")),
                }
            }
        }
        found
    }
}

/// Whether a string is a value of a type; every string is a text, and none that is empty.
fn is_of(text: &str, wanted: &str) -> bool {
    use khobor::chrono::{DateTime, NaiveDate, NaiveDateTime};
    match wanted {
        "Text" => !text.trim().is_empty(),
        "URL" => text.starts_with("https://"),
        "Date" => NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok(),
        "DateTime" => DateTime::parse_from_rfc3339(text).is_ok() || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").is_ok(),
        _ => false,
    }
}

fn as_json(article: &khobor::Article<'_>) -> Value {
    serde_json::to_value(article.to_schema_org()).expect("a news article serialises")
}

#[test]
fn every_property_is_where_its_definition_allows_it() {
    let vocabulary = Vocabulary::read();
    let mut used = BTreeSet::new();
    let mut complaints = Vec::new();
    for (name, text) in support::every_text() {
        let Ok(article) = khobor::parse(&text) else { continue };
        let mut news = article.to_schema_org().with_url("https://example.org/1");
        // What only the user knows.
        for image in &mut news.image {
            image.content_url = Some("https://example.org/1.jpg".into());
        }
        let json = serde_json::to_value(&news).expect("a news article serialises");
        assert_eq!((&json["@context"], &json["@type"]), (&json!("https://schema.org"), &json!("NewsArticle")));
        let object = json.as_object().expect("a news article is an object");
        complaints.extend(vocabulary.complaints(object, &mut used).into_iter().map(|c| format!("{name}: {c}")));
    }
    assert_none(&complaints);
    let defined: BTreeSet<String> = vocabulary.properties.keys().map(|p| (*p).to_owned()).collect();
    assert_eq!(used, defined, "the pages together use what the table defines, and the table defines what they use");
}

/// Who wrote it, for each form of byline.
#[test]
fn authors_are_people_or_organisations() {
    let person = |name: &str| json!({"@type": "Person", "name": name});
    let organisation = |name: &str| json!({"@type": "Organization", "name": name});
    let rows = [
        ("তানভীর আহমেদ, গাজীপুর", json!([person("তানভীর আহমেদ")])),
        ("শামীম আরা লিপি, রাজশাহী প্রতিনিধি", json!([{"@type": "Person", "name": "শামীম আরা লিপি", "jobTitle": "প্রতিনিধি"}])),
        // A desk is nobody's job.
        ("শামীম আরা লিপি, অনলাইন ডেস্ক", json!([person("শামীম আরা লিপি")])),
        ("শামীম আরা লিপি, বাসস", json!([{"@type": "Person", "name": "শামীম আরা লিপি", "affiliation": organisation("বাসস")}])),
        ("অনলাইন ডেস্ক", json!([organisation("অনলাইন ডেস্ক")])),
        ("বাসস ও এএফপি", json!([organisation("বাসস"), organisation("এএফপি")])),
        ("নিজস্ব প্রতিবেদক, রাজশাহী", json!([{"@type": "Person", "jobTitle": "নিজস্ব প্রতিবেদক"}])),
    ];
    let mut complaints = Vec::new();
    for (byline, want) in rows {
        let page = format!(
            "প্রচ্ছদ\nজাতীয়\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\n{byline}\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
             টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n"
        );
        let json = khobor::parse(&page).map(|article| as_json(&article)).expect("the page is an article");
        assert_eq!(json["creditText"], byline);
        if json["author"] != want {
            complaints.push(format!("{byline}: expected {want}, found {}", json["author"]));
        }
    }
    assert_none(&complaints);
}

/// What the page does not say is not there, under any name.
#[test]
fn what_is_not_known_is_absent() {
    let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    let json = khobor::parse(page).map(|article| as_json(&article)).expect("the page is an article");
    let keys: Vec<&str> = json.as_object().expect("a news article is an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["@context", "@type", "headline", "inLanguage", "articleBody"]);
}

/// A stamp says as much as is printed: an offset only where the site is known, a time only where there is one.
#[test]
fn dates_say_what_is_known() {
    let page = |date: &str| {
        format!("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ : {date}\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। সরছে তাঁবু।\n")
    };
    let published = |text: &str, host: Option<&str>| {
        let page = host.map_or(Page::new(text), |host| Page::new(text).host(host));
        let article = Parser::new().parse(page).expect("the page is an article");
        as_json(&article)["datePublished"].clone()
    };
    assert_eq!(published(&page("০৬ জুন ২০২৫"), Some("kalbela.com")), "2025-06-06");
    assert_eq!(published(&page("০৬ জুন ২০২৫, ০১:০৩ পিএম"), None), "2025-06-06T13:03:00");
    assert_eq!(published(&page("০৬ জুন ২০২৫, ০১:০৩ পিএম"), Some("kalbela.com")), "2025-06-06T13:03:00+06:00");
    assert_eq!(published(&page("০৬ জুন ২০২৫, ০১:০৩ পিএম"), Some("anandabazar.com")), "2025-06-06T13:03:00+05:30");
    assert_eq!(published(&page("০৬ জুন"), None), Value::Null);
}

/// The fields are the caller's to change.
#[test]
fn a_caller_may_add_what_the_page_does_not_say() {
    let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    let article = khobor::parse(page).expect("the page is an article");
    let mut news = article.to_schema_org();
    news.author.push(Agent::Organization(Organization::new("নদীর খবর")));
    let mut paper = Organization::new("নদীর খবর");
    paper.url = Some("https://nodirkhobor.example".into());
    news.publisher = Some(paper);
    let json = serde_json::to_value(&news).expect("a news article serialises");
    assert_eq!(json["author"], json!([{"@type": "Organization", "name": "নদীর খবর"}]));
    assert_eq!(json["publisher"]["url"], "https://nodirkhobor.example");
}
