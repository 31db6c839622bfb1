//! What a run has counted.

use crate::error::Kind;
use khobor::Article;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many newspapers and hosts are counted on their own; a crawl can have millions, and this must not grow with it.
pub(crate) const MOST_SITES: usize = 5_000;
/// What the others are counted as.
pub(crate) const OTHERS: &str = "(other hosts)";

/// Counts of a part of a run, or of all of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// All newspapers and hosts together.
    pub(crate) all: Site,
    /// By the newspaper's id, or else the host.
    pub(crate) sites: BTreeMap<String, Site>,
    /// By the name of their kind.
    pub(crate) errors: BTreeMap<String, u64>,
    pub(crate) empty_lines: u64,
    /// Records whose time of the crawl is no time.
    pub(crate) times_unread: u64,
    /// Files that break off: even with every line answered, something is missing.
    pub(crate) broken_files: u64,
    /// Errors that stand in the output, where every line is answered.
    pub(crate) answered: u64,
}

/// Counts of one newspaper or host.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Site {
    pub(crate) pages: u64,
    pub(crate) articles: u64,
    pub(crate) with_date: u64,
    pub(crate) with_byline: u64,
    /// By the name of their kind.
    pub(crate) notes: BTreeMap<String, u64>,
}

impl Tally {
    /// Counts an error.
    pub(crate) fn error(&mut self, kind: Kind) {
        count(&mut self.errors, kind.as_str(), 1);
    }

    /// Adds to the counts of a newspaper or host.
    pub(crate) fn site(&mut self, name: &str, more: &Site) {
        let name = if self.sites.len() < MOST_SITES || self.sites.contains_key(name) { name } else { OTHERS };
        self.sites.entry(name.to_owned()).or_default().add(more);
        self.all.add(more);
    }

    /// Adds the counts of another part.
    pub(crate) fn add(&mut self, other: &Self) {
        for (name, site) in &other.sites {
            self.site(name, site);
        }
        other.errors.iter().for_each(|(kind, n)| count(&mut self.errors, kind, *n));
        self.empty_lines += other.empty_lines;
        self.times_unread += other.times_unread;
        self.broken_files += other.broken_files;
        self.answered += other.answered;
    }

    /// How many records could not be read.
    pub(crate) fn error_count(&self) -> u64 {
        self.errors.values().sum()
    }

    /// Whether all was read, or said in the output to be unreadable.
    pub(crate) fn is_clean(&self) -> bool {
        self.error_count() == self.answered && self.broken_files == 0
    }
}

impl Site {
    /// The counts of one page.
    pub(crate) fn of_page(article: Option<&Article<'_>>) -> Self {
        let mut site = Self { pages: 1, ..Self::default() };
        if let Some(article) = article {
            site.articles = 1;
            site.with_date = article.published().is_some().into();
            site.with_byline = article.byline().is_some().into();
            article.notes().iter().for_each(|note| count(&mut site.notes, note.kind().as_str(), 1));
        }
        site
    }

    fn add(&mut self, other: &Self) {
        self.pages += other.pages;
        self.articles += other.articles;
        self.with_date += other.with_date;
        self.with_byline += other.with_byline;
        other.notes.iter().for_each(|(kind, n)| count(&mut self.notes, kind, *n));
    }
}

fn count(counts: &mut BTreeMap<String, u64>, name: &str, more: u64) {
    match counts.get_mut(name) {
        Some(n) => *n += more,
        None => {
            counts.insert(name.to_owned(), more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_SITES, OTHERS, Site, Tally};

    #[test]
    fn a_million_hosts_do_not_take_the_memory_of_a_million() {
        let (mut tally, page) = (Tally::default(), Site::of_page(None));
        for n in 0..MOST_SITES + 100 {
            tally.site(&format!("{n}.example"), &page);
        }
        tally.site("7.example", &page);
        assert_eq!(tally.sites.len(), MOST_SITES + 1);
        assert_eq!(tally.sites.get(OTHERS).map(|s| s.pages), Some(100));
        assert_eq!(tally.sites.get("7.example").map(|s| s.pages), Some(2));
        assert_eq!(tally.all.pages, MOST_SITES as u64 + 101);
    }
}
