//! The JSON of an article says what the accessors say.

mod support;

use khobor::{Parser, parse};
use serde_json::{Value, json};
use support::{assert_none, every_text};

#[test]
fn every_field_of_the_shipped_page() {
    let page = std::fs::read_to_string("examples/pages/nodir-khobor.txt").unwrap_or_else(|e| panic!("{e}"));
    let article = parse(&page).unwrap_or_else(|e| panic!("{e}"));
    let read = serde_json::to_value(&article).unwrap_or_else(|e| panic!("{e}"));
    for (key, want) in [
        ("site", json!(null)),
        ("site_name", json!(null)),
        ("title", json!("তিস্তার চরে শীতের হাট")),
        ("kicker", json!(null)),
        ("published", json!("2026-01-12T19:40:00")),
        ("updated", json!("2026-01-12T21:15:00")),
        ("page_date", json!("2026-01-14")),
        ("edition", json!("online")),
        ("section", json!("সারাদেশ")),
        ("tags", json!(["তিস্তা", "চর", "শীত"])),
        ("images", json!([{"caption": "শীতের সকালে তিস্তার চরে বসেছে হাট", "credit": "সংগৃহীত"}])),
        ("headings", json!([])),
        ("sources", json!([])),
        ("signoff", json!("এসএল/আরকে")),
        ("notes", json!([])),
    ] {
        assert_eq!(read[key], want, "{key}");
    }
    assert_eq!(read["byline"]["names"], json!(["শামীম আরা লিপি"]));
    let last = read["related"].as_array().and_then(|related| related.last());
    assert_eq!(last, Some(&json!({"title": "পুরান ঢাকায় ঘুড়ির উৎসব, আকাশে হাজারো রং", "date": "2026-01-14"})));
}

/// Lists have as many entries, texts are the same, and notes stand where they were found.
#[test]
fn lists_and_notes_are_those_of_the_article() {
    let (mut complaints, mut some_headings, mut some_name) = (Vec::new(), false, false);
    for (name, text) in every_text() {
        let Ok(article) = Parser::new().parse(&text) else { continue };
        let read = serde_json::to_value(&article).unwrap_or_else(|e| panic!("{name}: {e}"));
        let body: Vec<&str> = article.body().iter().map(|paragraph| &*paragraph.value().value).collect();
        let headings: Vec<usize> = article.body().iter().enumerate().filter(|(_, p)| p.is_heading()).map(|(n, _)| n).collect();
        some_headings |= !headings.is_empty();
        some_name |= article.site_name().is_some();
        let note = |note: &khobor::Note| json!({"kind": note.kind().as_str(), "span": [note.span().start(), note.span().end()], "message": note.to_string()});
        let related: Vec<&str> = article.related().iter().map(|related| &*related.title().value).collect();
        let titles: Vec<&Value> = read["related"].as_array().into_iter().flatten().map(|related| &related["title"]).collect();
        let same = read["body"] == json!(body)
            && read["headings"] == json!(headings)
            && read["site_name"] == json!(article.site_name())
            && read["notes"] == article.notes().iter().map(note).collect::<Value>()
            && json!(titles) == json!(related)
            && read["title"] == json!(article.title().map(|title| &*title.value))
            && read["images"].as_array().map(Vec::len) == Some(article.images().len())
            && read.as_object().map(serde_json::Map::len) == Some(19);
        if !same {
            complaints.push(format!("{name}: {read}"));
        }
    }
    assert_none(&complaints);
    assert!(some_headings && some_name);
}
