//! Many profiles: whose page it is, in one look at the page.

use super::opening::Openings;
use super::{Lines, SiteProfile};
use crate::{Page, host};
use std::collections::HashMap;

/// What profiles are recognised by. Each has a number, and of those that may own a page the least counts.
#[derive(Clone, Debug)]
pub(super) struct Profiles {
    /// By host, in lower case.
    hosts: HashMap<String, usize>,
    openings: Openings,
}

/// The first number of the built-in profiles: no parser has as many others.
pub(super) const BUILTIN: usize = usize::MAX / 2;

impl Profiles {
    pub(super) fn new() -> Self {
        Self { hosts: HashMap::new(), openings: Openings::new() }
    }

    /// Adds a profile with its number.
    pub(super) fn add(&mut self, number: usize, profile: &SiteProfile) {
        for host in profile.host_names() {
            let least = self.hosts.entry(host.to_ascii_lowercase()).or_insert(number);
            *least = number.min(*least);
        }
        self.openings.add(number, profile);
    }

    /// The first profile that owns the page: by its host where that is known, or else by the marks on its lines.
    pub(super) fn find(&self, page: &Page<'_>, lines: Lines<'_>) -> Option<usize> {
        match page.host_name() {
            Some(host) => self.by_host(host),
            None => lines.iter().filter_map(|line| self.openings.first_on(line)).min(),
        }
    }

    /// The first profile that names this host, or one that it is a subdomain of.
    pub(super) fn by_host(&self, host: &str) -> Option<usize> {
        let host = host.to_ascii_lowercase();
        host::and_parents(&host).filter_map(|name| self.hosts.get(name).copied()).min()
    }
}
