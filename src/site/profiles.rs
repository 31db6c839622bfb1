//! Many profiles: whose page it is, in one look at the page.

use super::opening::Openings;
use super::{Lines, SiteProfile};
use crate::Page;
use std::collections::HashMap;

/// What profiles are recognised by. Each has a number, and of those that may own a page the least counts.
#[derive(Clone, Debug)]
pub(super) struct Profiles {
    /// By host, in lower case.
    hosts: HashMap<String, usize>,
    openings: Openings,
    /// Whether one names no hosts.
    hostless: bool,
}

/// The first number of the built-in profiles: no parser has as many others.
pub(super) const BUILTIN: usize = usize::MAX / 2;

impl Profiles {
    pub(super) fn new() -> Self {
        Self { hosts: HashMap::new(), openings: Openings::new(), hostless: false }
    }

    /// Adds a profile with its number.
    pub(super) fn add(&mut self, number: usize, profile: &SiteProfile) {
        self.hostless |= profile.host_names().is_empty();
        for host in profile.host_names() {
            let least = self.hosts.entry(host.to_ascii_lowercase()).or_insert(number);
            *least = number.min(*least);
        }
        self.openings.add(number, profile);
    }

    /// The first profile that owns the page. Of the built-in ones the host decides, where one names it.
    pub(super) fn find(&self, page: &Page<'_>, lines: Lines<'_>) -> Option<usize> {
        let host = page.host_name();
        let by_host = host.and_then(|host| self.by_host(host));
        let by_mark = || self.by_mark(lines, host.is_some());
        match by_host {
            Some(first) if first >= BUILTIN => by_mark().filter(|&number| number < BUILTIN).or(by_host),
            Some(first) => by_mark().filter(|&number| number < first).or(by_host),
            None => by_mark(),
        }
    }

    /// The first profile that names this host, or one that it is a subdomain of.
    fn by_host(&self, host: &str) -> Option<usize> {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let parents = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
        core::iter::once(&*host).chain(parents).filter_map(|name| self.hosts.get(name).copied()).min()
    }

    /// The first profile of which a line bears a mark. A page with a host is none of those that name others, so only such count then as
    /// name none.
    fn by_mark(&self, lines: Lines<'_>, has_host: bool) -> Option<usize> {
        if has_host && !self.hostless {
            return None;
        }
        lines.iter().filter_map(|line| self.openings.first_on(line, has_host)).min()
    }
}
