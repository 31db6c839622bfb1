//! What a report says of all its pages together.

use crate::gold::Verdict;
use crate::page::Read;
use khobor::Label;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many places of one kind of mistake a report links to.
const PLACES: usize = 12;

/// Counts over pages, kept while they are read.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    pages: Vec<Value>,
    labels: BTreeMap<Label, Count>,
    /// Expected and found labels, and lines where this happened, as page and line.
    confusions: BTreeMap<(&'static str, &'static str), Places>,
    facts: BTreeMap<&'static str, [Places; Verdict::ALL.len()]>,
    notes: BTreeMap<&'static str, Places>,
}

#[derive(Debug, Default)]
struct Count {
    lines: usize,
    doubt: usize,
    judged: usize,
    right: usize,
}

#[derive(Debug, Default)]
struct Places {
    count: usize,
    first: Vec<Value>,
}

impl Places {
    fn add(&mut self, place: Value) {
        self.count += 1;
        if self.first.len() < PLACES {
            self.first.push(place);
        }
    }
}

impl Sums {
    /// Adds a page; `labelled` says whether a person labelled it.
    pub(crate) fn add(&mut self, name: &str, read: &Read, labelled: bool) {
        let page = self.pages.len();
        let mut wrong = 0;
        for (n, line) in read.lines.iter().enumerate().filter(|(_, line)| line.label != Label::Blank) {
            let count = self.labels.entry(line.label).or_default();
            count.lines += 1;
            count.doubt += usize::from(line.doubt);
            count.judged += usize::from(labelled);
            match line.expected {
                Some(expected) => {
                    wrong += 1;
                    self.confusions.entry((expected, line.label.as_str())).or_default().add(json!([page, n]));
                }
                None => count.right += usize::from(labelled),
            }
        }
        for fact in &read.facts {
            self.facts.entry(fact.key).or_default()[fact.verdict as usize].add(json!([page]));
        }
        for &kind in &read.notes {
            self.notes.entry(kind).or_default().add(json!([page]));
        }
        self.pages.push(json!({
            "name": name,
            "host": read.host,
            "title": read.title,
            "error": read.error,
            "lines": read.lines.iter().filter(|l| l.label != Label::Blank).count(),
            "doubt": read.lines.iter().filter(|l| l.doubt).count(),
            "notes": read.notes.len(),
            "labelled": labelled,
            "wrong": wrong,
            "facts": read.facts.iter().filter(|f| f.verdict != Verdict::Right).count(),
        }));
    }

    /// Adds a file that could not be read.
    pub(crate) fn add_unread(&mut self, name: &str, error: &str) {
        self.pages.push(json!({"name": name, "error": error, "unread": true, "lines": 0, "doubt": 0, "notes": 0, "labelled": false, "wrong": 0, "facts": 0}));
    }

    pub(crate) fn len(&self) -> usize {
        self.pages.len()
    }

    pub(crate) fn to_json(&self) -> Value {
        let count = |p: &Places| json!({"count": p.count, "places": p.first});
        let mut confusions: Vec<_> = self.confusions.iter().collect();
        confusions.sort_by_key(|(pair, places)| (std::cmp::Reverse(places.count), **pair));
        let facts = crate::facts::KEYS.iter().filter_map(|key| self.facts.get_key_value(key)).map(|(key, verdicts)| {
            let columns = Verdict::ALL.map(|v| (v.as_str().to_owned(), count(&verdicts[v as usize])));
            json!({"key": key, "verdicts": serde_json::Map::from_iter(columns)})
        });
        json!({
            "pages": self.pages,
            "labels": self.labels.iter().map(|(label, c)| {
                json!({"label": label.as_str(), "lines": c.lines, "doubt": c.doubt, "judged": c.judged, "right": c.right})
            }).collect::<Vec<_>>(),
            "confusions": confusions.into_iter().map(|((want, got), places)| {
                json!({"want": want, "got": got, "count": places.count, "places": places.first})
            }).collect::<Vec<_>>(),
            "facts": facts.collect::<Vec<_>>(),
            "notes": self.notes.iter().map(|(kind, places)| json!({"kind": kind, "count": places.count, "places": places.first})).collect::<Vec<_>>(),
        })
    }
}
