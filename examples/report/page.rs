//! One page as JSON: its lines, what decided them, the article's fields, the notes, and what a labelled page says of it.

use crate::cut::Cutter;
use crate::fields::{self, Row};
use crate::gold::{self, Fact};
use crate::pagefile::PageFile;
use khobor::block::{Blocks, Line};
use khobor::{Article, Label, Page, Parser, Span};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Below this margin a label is in doubt: ten to one, in hundredths of a natural logarithm.
pub(crate) const DOUBT: u32 = 230;

/// A page, read.
#[derive(Debug)]
pub(crate) struct Read {
    /// What the view of the page shows.
    pub(crate) json: Value,
    pub(crate) title: Option<String>,
    pub(crate) host: Option<String>,
    pub(crate) error: Option<String>,
    pub(crate) notes: Vec<&'static str>,
    /// What is known of each line, for the sums.
    pub(crate) lines: Vec<Known>,
    pub(crate) facts: Vec<Fact>,
}

/// A line's label, whether it is in doubt, and the label that it should have where it has another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) label: Label,
    pub(crate) doubt: bool,
    pub(crate) expected: Option<&'static str>,
}

/// Numbers for strings that come up on every page.
#[derive(Debug, Default)]
pub(crate) struct Names {
    numbers: HashMap<String, usize>,
    pub(crate) list: Vec<String>,
}

impl Names {
    fn number(&mut self, name: String) -> usize {
        *self.numbers.entry(name).or_insert_with_key(|name| {
            self.list.push(name.clone());
            self.list.len() - 1
        })
    }
}

/// Reads a page. `gold` is what a person says that it is.
pub(crate) fn read(parser: &Parser<'_>, page: Page<'_>, gold: Option<&PageFile>, names: &mut Names) -> Read {
    let read = parser.read(page);
    let (article, error, blocks) = match &read {
        Ok(article) => (Some(article), None, article.blocks()),
        Err(error) => (None, Some(error.to_string()), error.blocks()),
    };
    let rows = article.map(fields::rows).unwrap_or_default();
    let notes = article.map(Article::notes).unwrap_or_default();
    let facts = gold.map(|gold| gold::facts(gold, article)).unwrap_or_default();

    // The marks of the text: first the fields, then the notes. Lines count from 0.
    let marks: Vec<Span> = rows.iter().map(|r| r.span.unwrap_or_default()).chain(notes.iter().map(|n| n.span())).collect();
    let mut cutter = Cutter::new(&marks);
    let ends: Vec<usize> = blocks.lines().map(|line| line.span().end()).collect();
    let line_of = |place: Span| ends.partition_point(|end| *end <= place.start());
    let (mut lines, mut known) = (Vec::new(), Vec::new());
    for (n, line) in blocks.lines().enumerate() {
        let expected = gold.and_then(|g| g.labels.get(n)).and_then(|want| gold::expected(*want, line.label()));
        known.push(Known { label: line.label(), doubt: line.margin().is_some_and(|m| m < DOUBT), expected });
        lines.push(as_json(&line, &mut cutter, expected, names));
    }
    let stories = article.map_or(0, |a| a.related().len());
    let (headings, paragraphs) = article.map_or((0, 0), |a| {
        let headings = a.body().iter().filter(|p| p.is_heading()).count();
        (headings, a.body().len() - headings)
    });
    let json = json!({
        "error": error,
        "lines": lines,
        "fields": rows.iter().map(|row| field(row, row.span.map(line_of), blocks)).collect::<Vec<_>>(),
        "counts": {"paragraphs": paragraphs, "headings": headings, "stories": stories},
        "notes": notes
            .iter()
            .map(|note| json!({"kind": note.kind().as_str(), "text": without_place(&note.to_string()), "line": line_of(note.span())}))
            .collect::<Vec<_>>(),
        "facts": facts.iter().map(Fact::to_json).collect::<Vec<_>>(),
    });
    Read {
        json,
        title: article.and_then(|a| a.title()).map(|t| t.value.to_string()),
        host: page.host_name().map(str::to_owned).or_else(|| gold.and_then(|g| g.fact("host").next()).map(str::to_owned)),
        error,
        notes: notes.iter().map(|n| n.kind().as_str()).collect(),
        lines: known,
        facts,
    }
}

/// `[label, margin, rule, [[statement, weight], …], [[text, mark, …], …], expected]`, short since a report has many.
fn as_json(line: &Line<'_>, cutter: &mut Cutter, expected: Option<&str>, names: &mut Names) -> Value {
    let evidence: Vec<(usize, i32)> = line.evidence().iter().map(|said| (names.number(said.name().to_owned()), said.weight())).collect();
    let pieces: Vec<Value> = cutter
        .cut(line.span().start(), line.text())
        .into_iter()
        .map(|piece| std::iter::once(Value::from(piece.text)).chain(piece.marks.into_iter().map(Value::from)).collect())
        .collect();
    json!([line.label().as_str(), line.margin(), names.number(line.rule().to_string()), evidence, pieces, expected])
}

fn field(row: &Row, line: Option<usize>, blocks: &Blocks<'_>) -> Value {
    json!({"key": row.key, "text": row.text, "more": row.more, "line": line, "margin": row.span.and_then(|span| blocks.margin(span))})
}

/// The place is shown in the text.
fn without_place(note: &str) -> &str {
    note.rsplit_once(", at bytes ").map_or(note, |(text, _)| text)
}
