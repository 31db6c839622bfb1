//! An article for a person to read.

use anstyle::{AnsiColor, Style};
use khobor::date::Stamp;
use khobor::{Article, Error, Located};
use std::io::{self, Write};

const TITLE: Style = Style::new().bold();
const NAME: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();

/// Writes one article.
pub(crate) fn article(out: &mut impl Write, file: &str, parsed: &Result<Article<'_>, Error>) -> io::Result<()> {
    writeln!(out, "{FAINT}── {file}{FAINT:#}")?;
    let article = match parsed {
        Ok(article) => article,
        Err(error) => return writeln!(out, "{error}\n"),
    };
    if let Some(kicker) = article.kicker() {
        writeln!(out, "{FAINT}{}{FAINT:#}", kicker.value)?;
    }
    match article.title() {
        Some(title) => writeln!(out, "{TITLE}{}{TITLE:#}\n", title.value)?,
        None => writeln!(out, "{FAINT}(no headline){FAINT:#}\n")?,
    }
    let mut field = |name: &str, value: Option<String>| match value {
        Some(value) => writeln!(out, "{NAME}{name:>10}{NAME:#}  {value}"),
        None => Ok(()),
    };
    field("byline", article.byline().map(|b| b.value.text().to_owned()))?;
    field("published", article.published().map(stamp))?;
    field("updated", article.updated().map(stamp))?;
    field("section", article.section().map(|s| s.value.to_string()))?;
    field("edition", article.edition().map(|e| e.value.as_str().to_owned()))?;
    field("site", article.site().map(str::to_owned))?;
    for image in article.images() {
        let caption = image.caption().map(|c| c.value.as_ref());
        let credit = image.credit().map(|c| format!("[{}]", c.value));
        field("image", Some([caption, credit.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")))?;
    }
    let list =
        |values: &[khobor::Value<'_>]| (!values.is_empty()).then(|| values.iter().map(|v| v.value.as_ref()).collect::<Vec<_>>().join(", "));
    field("sources", list(article.sources()))?;
    field("tags", list(article.tags()))?;
    field("sign-off", article.signoff().map(|s| s.value.to_string()))?;
    if let Some(summary) = article.summary() {
        writeln!(out, "\n{TITLE}{}{TITLE:#}", summary.value)?;
    }
    for paragraph in article.body() {
        let style = if paragraph.is_heading() { TITLE } else { Style::new() };
        writeln!(out, "\n{style}{}{style:#}", paragraph.value().value)?;
    }
    if !article.related().is_empty() {
        writeln!(out, "\n{NAME}other stories: {}{NAME:#}", article.related().len())?;
    }
    for note in article.notes() {
        writeln!(out, "{FAINT}note: {note}{FAINT:#}")?;
    }
    writeln!(out)
}

/// `2026-01-12 19:40`, or the day alone.
fn stamp(stamp: &Located<Stamp>) -> String {
    let time = stamp.value.date_time().map(|at| at.format("%Y-%m-%d %H:%M").to_string());
    time.or(stamp.value.date().map(|date| date.to_string())).unwrap_or_default()
}
