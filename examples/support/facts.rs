//! The facts of an article in the form of page files, and when two are the same.

use khobor::date::Stamp;
use khobor::{Article, Located};
use unicode_normalization::UnicodeNormalization;

/// The keys of a page file that an article answers, in the order in which files give them.
pub const KEYS: &[&str] = &[
    "site",
    "title",
    "kicker",
    "summary",
    "byline",
    "author",
    "published",
    "updated",
    "page-date",
    "edition",
    "section",
    "caption",
    "credit",
    "source",
    "signoff",
    "note",
];

/// What an article says for a key; `None` is a page without an article.
pub fn given(article: Option<&Article<'_>>, key: &str) -> Vec<String> {
    let Some(a) = article else { return Vec::new() };
    let one = |value: Option<&str>| value.map(str::to_owned).into_iter().collect();
    let value = |v: Option<&khobor::Value<'_>>| v.map(|v| v.value.to_string()).into_iter().collect();
    match key {
        "site" => one(a.site()),
        "title" => value(a.title()),
        "kicker" => value(a.kicker()),
        "summary" => value(a.summary()),
        "byline" => one(a.byline().map(|b| b.value.text())),
        "author" => a.byline().map(|b| b.value.names().iter().map(ToString::to_string).collect()).unwrap_or_default(),
        "published" => stamp(a.published()),
        "updated" => stamp(a.updated()),
        "page-date" => stamp(a.page_date()),
        "edition" => one(a.edition().map(|e| e.value.as_str())),
        "section" => value(a.section()),
        "caption" => a.images().iter().filter_map(|i| i.caption()).map(|v| v.value.to_string()).collect(),
        "credit" => a.images().iter().filter_map(|i| i.credit()).map(|v| v.value.to_string()).collect(),
        "source" => a.sources().iter().map(|v| v.value.to_string()).collect(),
        "signoff" => value(a.signoff()),
        "note" => a.notes().iter().map(|n| n.kind().as_str().to_owned()).collect(),
        _ => panic!("expected a key of a page file, found ⟦{key}⟧"),
    }
}

/// Day, and time to the minute where one is printed.
fn stamp(stamp: Option<&Located<Stamp>>) -> Vec<String> {
    let Some(stamp) = stamp else { return Vec::new() };
    let time = stamp.value.date_time().map(|at| at.format("%Y-%m-%dT%H:%M").to_string());
    time.or(stamp.value.date().map(|date| date.to_string())).into_iter().collect()
}

/// Whether an article's answers are those of the file: as sets, whatever the encoding and the white space.
pub fn same(key: &str, want: &[&str], got: &[String]) -> bool {
    let form = if matches!(key, "byline" | "author") { closed } else { fold };
    let set = |values: &mut dyn Iterator<Item = &str>| {
        let mut values: Vec<String> = values.map(form).collect();
        values.sort();
        values.dedup();
        values
    };
    set(&mut want.iter().copied()) == set(&mut got.iter().map(String::as_str))
}

fn fold(text: &str) -> String {
    let plain: String = text.nfc().filter(|c| !matches!(c, '\u{200C}' | '\u{200D}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A byline without an English label word before it and closing marks after it.
fn closed(text: &str) -> String {
    const LEAD: &[&str] = &["reported", "written", "posted"];
    let text = fold(text);
    let lower = text.to_ascii_lowercase();
    let from_by = LEAD.iter().find_map(|lead| lower.strip_prefix(lead)).map_or(lower.as_str(), str::trim_start);
    let after = from_by.strip_prefix("by").filter(|rest| !rest.starts_with(char::is_alphanumeric));
    let text = after.map_or(text.as_str(), |rest| &text[text.len() - rest.len()..]);
    let text = if after.is_some() { text.trim_start_matches([' ', ':', '–', '-']) } else { text };
    text.trim_end_matches([' ', ':', ';', ',', '.', '|', '/', '-', '–', '—', '•', 'ঃ', '।', '॥']).to_owned()
}
