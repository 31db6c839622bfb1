//! The fields of an article as rows: a name, values, and where they stand.

use khobor::date::Stamp;
use khobor::field::Byline;
use khobor::{Article, Located, Span};

/// One value of a field.
#[derive(Debug)]
pub(crate) struct Row {
    /// The key of a page file where there is one.
    pub(crate) key: &'static str,
    pub(crate) text: String,
    /// What was understood beside the text.
    pub(crate) more: Option<String>,
    pub(crate) span: Option<Span>,
}

/// All of them, in the order of a reader.
pub(crate) fn rows(article: &Article<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut push = |key, text: String, more: Option<String>, span| rows.push(Row { key, text, more, span });
    let one = |v: &khobor::Value<'_>| (v.value.to_string(), Some(v.span));
    if let Some(site) = article.site() {
        push("site", site.to_owned(), None, None);
    }
    for (key, value) in [("kicker", article.kicker()), ("title", article.title()), ("summary", article.summary())] {
        if let Some((text, span)) = value.map(one) {
            push(key, text, None, span);
        }
    }
    if let Some(byline) = article.byline() {
        push("byline", byline.value.text().to_owned(), Some(understood(&byline.value)), Some(byline.span));
    }
    let dates = [("published", article.published()), ("updated", article.updated()), ("page-date", article.page_date())];
    for (key, stamp) in dates.into_iter().filter_map(|(key, stamp)| Some((key, stamp?))) {
        push(key, day_and_time(stamp), about(&stamp.value), Some(stamp.span));
    }
    if let Some(edition) = article.edition() {
        push("edition", edition.value.as_str().to_owned(), None, Some(edition.span));
    }
    if let Some((text, span)) = article.section().map(one) {
        push("section", text, None, span);
    }
    for image in article.images() {
        for (key, value) in [("caption", image.caption()), ("credit", image.credit())] {
            if let Some((text, span)) = value.map(one) {
                push(key, text, None, span);
            }
        }
    }
    for (key, values) in [("source", article.sources()), ("tags", article.tags())] {
        for (text, span) in values.iter().map(one) {
            push(key, text, None, span);
        }
    }
    if let Some((text, span)) = article.signoff().map(one) {
        push("signoff", text, None, span);
    }
    rows
}

/// `agency; names: …; places: …`
fn understood(byline: &Byline<'_>) -> String {
    let list = |name: &str, values: Vec<&str>| (!values.is_empty()).then(|| format!("{name}: {}", values.join(", ")));
    let names = byline.names().iter().map(AsRef::as_ref).collect();
    let places = byline.places().iter().map(AsRef::as_ref).collect();
    let organisations = byline.organisations().iter().map(AsRef::as_ref).collect();
    let parts = [
        Some(byline.kind().as_str().to_owned()),
        list("names", names),
        byline.role().map(|role| format!("role: {role}")),
        list("places", places),
        list("organisations", organisations),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// `2026-01-12 19:40 +06:00`, as much of it as there is.
fn day_and_time(stamp: &Located<Stamp>) -> String {
    let stamp = &stamp.value;
    let time = stamp.date_time().map(|at| at.format("%Y-%m-%d %H:%M").to_string());
    let when = time.or(stamp.date().map(|date| date.to_string()));
    [when, stamp.offset().map(|offset| offset.to_string())].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn about(stamp: &Stamp) -> Option<String> {
    let parts = [
        stamp.bangla().map(|date| format!("Bangla {date}")),
        stamp.hijri().map(|date| format!("Hijri {date}")),
        stamp.is_derived().then(|| "from the crawl time".to_owned()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}
