//! The input: a page's text and what the crawler knows of it.

use chrono::NaiveDateTime;

/// A page as a crawler hands it over: its text, and where and when it was fetched if that is known.
///
/// ```
/// use khobor::{Page, chrono::NaiveDate};
///
/// let crawled = NaiveDate::from_ymd_opt(2025, 11, 5).unwrap().and_hms_opt(12, 0, 0).unwrap();
/// let page = Page::new("…").host("www.kalbela.com").crawled(crawled);
/// assert_eq!(page.host_name(), Some("www.kalbela.com"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Page<'t> {
    text: &'t str,
    host: Option<&'t str>,
    crawled: Option<NaiveDateTime>,
}

impl<'t> Page<'t> {
    /// The page with this text.
    #[must_use]
    pub const fn new(text: &'t str) -> Self {
        Self { text, host: None, crawled: None }
    }

    /// Names the host that served it, as it stands in the URL (`www.kalbela.com`). It decides the site where a profile knows it.
    #[must_use]
    pub const fn host(mut self, host: &'t str) -> Self {
        self.host = Some(host);
        self
    }

    /// Says when it was crawled, in the site's own local time. Relative times (`৫ ঘণ্টা আগে`) count only from here.
    #[must_use]
    pub const fn crawled(mut self, at: NaiveDateTime) -> Self {
        self.crawled = Some(at);
        self
    }

    /// The text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The host, where one was given.
    #[must_use]
    pub const fn host_name(&self) -> Option<&'t str> {
        self.host
    }

    /// The crawl time, where one was given.
    #[must_use]
    pub const fn crawl_time(&self) -> Option<NaiveDateTime> {
        self.crawled
    }
}

impl<'t> From<&'t str> for Page<'t> {
    fn from(text: &'t str) -> Self {
        Self::new(text)
    }
}

impl<'t> From<&'t String> for Page<'t> {
    fn from(text: &'t String) -> Self {
        Self::new(text)
    }
}
