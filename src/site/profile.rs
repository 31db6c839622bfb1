//! A site as data.

use super::{DHAKA, Layout, Line, Lines, Mark, Rule, Site};
use crate::date::Reckoning;
use crate::{Label, Page, host};
use chrono::FixedOffset;

/// A newspaper as data: what its pages are recognised by, and the lines that the generic labeller would not know.
///
/// A constant of the crate that ships it, or of yours; the example of the [module](crate::site) adds one.
#[derive(Clone, Copy, Debug)]
pub struct SiteProfile {
    id: &'static str,
    name: &'static str,
    hosts: &'static [&'static str],
    marks: &'static [Mark],
    layouts: &'static [Layout],
    offset: Option<FixedOffset>,
    reckoning: Reckoning,
}

impl SiteProfile {
    /// A site of Bangladesh with this id and this name, and nothing special yet. An empty name is none.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str) -> Self {
        Self { id, name, hosts: &[], marks: &[], layouts: &[], offset: Some(DHAKA), reckoning: Reckoning::Bangladesh }
    }

    /// Its hosts, in lower case, without `www.`; their subdomains count too. Where a page comes with its host, they alone decide.
    #[must_use]
    pub const fn hosts(mut self, hosts: &'static [&'static str]) -> Self {
        self.hosts = hosts;
        self
    }

    /// What only this site prints. A page that comes without its host is the site's if one of its lines bears one of these; where the host
    /// is known they do not count, since whoever quotes a newspaper prints its words too.
    #[must_use]
    pub const fn marks(mut self, marks: &'static [Mark]) -> Self {
        self.marks = marks;
        self
    }

    /// Its looks, oldest first; the last should be [`Layout::current`].
    #[must_use]
    pub const fn layouts(mut self, layouts: &'static [Layout]) -> Self {
        self.layouts = layouts;
        self
    }

    /// A site of India: its time is +05:30, its Bangla calendar that of West Bengal.
    #[must_use]
    pub const fn india(mut self) -> Self {
        self.offset = Some(super::KOLKATA);
        self.reckoning = Reckoning::WestBengal;
        self
    }

    /// The offset of its own time.
    #[must_use]
    pub const fn time_offset(mut self, offset: FixedOffset) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Nobody knows the offset of its own time, or it changes with the season: its times have none.
    #[must_use]
    pub const fn no_time_offset(mut self) -> Self {
        self.offset = None;
        self
    }

    /// Its name, as it prints it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its hosts.
    #[must_use]
    pub const fn host_names(&self) -> &'static [&'static str] {
        self.hosts
    }

    /// What it is recognised by.
    #[must_use]
    pub const fn mark_list(&self) -> &'static [Mark] {
        self.marks
    }

    /// Its looks.
    #[must_use]
    pub const fn layout_list(&self) -> &'static [Layout] {
        self.layouts
    }

    /// The look that held when the page was crawled; the last where that is not known.
    fn layout(&self, page: &Page<'_>) -> &'static [Rule] {
        let crawled = page.crawl_time().map(|t| t.date());
        let held = |layout: &&Layout| layout.last_day().is_none_or(|last| crawled.is_some_and(|day| day <= last));
        self.layouts.iter().find(held).or(self.layouts.last()).map_or(&[], Layout::rules)
    }

    pub(super) fn has_mark(&self, line: Line<'_>) -> bool {
        self.marks.iter().any(|mark| mark.is_on(line))
    }
}

impl Site for SiteProfile {
    fn id(&self) -> &str {
        self.id
    }

    fn name(&self) -> Option<&str> {
        (!self.name.is_empty()).then_some(self.name)
    }

    fn owns(&self, page: &Page<'_>, lines: Lines<'_>) -> bool {
        match page.host_name() {
            Some(host) => host::and_parents(host).any(|name| self.hosts.iter().any(|known| known.eq_ignore_ascii_case(name))),
            None => lines.iter().any(|line| self.has_mark(line)),
        }
    }

    fn profile(&self) -> Option<&SiteProfile> {
        Some(self)
    }

    fn label(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.layout(page).iter().filter(|r| !matches!(r, Rule::FromHere(..))).find_map(|rule| rule.speaks_of(line))
    }

    fn label_from_here(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.layout(page).iter().filter(|r| matches!(r, Rule::FromHere(..))).find_map(|rule| rule.speaks_of(line))
    }

    fn section<'t>(&self, page: &Page<'_>, line: Line<'t>) -> Option<&'t str> {
        self.layout(page).iter().find_map(|rule| match rule {
            Rule::SectionAfter(phrase, _) => line.after(phrase).map(str::trim).filter(|s| !s.is_empty()),
            _ => None,
        })
    }

    fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    fn reckoning(&self) -> Reckoning {
        self.reckoning
    }
}
