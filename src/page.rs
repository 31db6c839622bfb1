//! The input: a page's text and what the crawler knows of it.

use crate::decode::{self, DecodeError};
use crate::host;
use crate::site::{DHAKA, Site};
use chrono::{DateTime, FixedOffset, NaiveDateTime};

/// A page as a crawler hands it over: its text, and where and when it was fetched if that is known.
///
/// ```
/// use khobor::{Page, chrono::NaiveDate};
///
/// let crawled = NaiveDate::from_ymd_opt(2025, 11, 5).unwrap().and_hms_opt(12, 0, 0).unwrap();
/// let page = Page::new("…").url("https://www.kalbela.com/national/1").crawled(crawled);
/// assert_eq!((page.host_name(), page.crawl_time()), (Some("www.kalbela.com"), Some(crawled)));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Page<'t> {
    text: &'t str,
    host: Option<&'t str>,
    crawled: Option<Crawled>,
    /// The bytes that the text was decoded from with replacements.
    decoded_from: Option<&'t [u8]>,
}

/// When a page was fetched.
#[derive(Clone, Copy, Debug)]
enum Crawled {
    /// By the newspaper's clock.
    Local(NaiveDateTime),
    /// By any clock.
    At(DateTime<FixedOffset>),
}

impl<'t> Page<'t> {
    /// The page with this text.
    #[must_use]
    pub const fn new(text: &'t str) -> Self {
        Self { text, host: None, crawled: None, decoded_from: None }
    }

    /// The page with these bytes, which must be UTF-8; [`Decoded::lossy`](crate::Decoded::lossy) takes others.
    ///
    /// UTF-8's byte order mark stays: it is an invisible character of the first line.
    ///
    /// # Errors
    ///
    /// [`DecodeError`]: where the first byte is that is no UTF-8, or that the text is in another encoding of Unicode.
    ///
    /// ```
    /// use khobor::Page;
    ///
    /// assert_eq!(Page::from_bytes("খবর".as_bytes())?.text(), "খবর");
    /// let error = Page::from_bytes(b"\xE0\xA6\x96\xE0 ").unwrap_err();
    /// assert!(error.to_string().starts_with("expected UTF-8, found the byte 0xE0 at 3, which is no part of a character"));
    /// let error = Page::from_bytes(b"\xFF\xFE\x96\x09").unwrap_err();
    /// assert_eq!(error.to_string(), "expected UTF-8, found UTF-16LE by its byte order mark; decode it as that first");
    /// # Ok::<(), khobor::DecodeError>(())
    /// ```
    pub fn from_bytes(bytes: &'t [u8]) -> Result<Self, DecodeError> {
        decode::text(bytes).map(Self::new)
    }

    /// Remembers the bytes that the text was decoded from with replacements.
    pub(crate) const fn decoded_from(mut self, bytes: &'t [u8]) -> Self {
        self.decoded_from = Some(bytes);
        self
    }

    /// What was replaced when the text was decoded.
    pub(crate) fn replacements(&self) -> impl Iterator<Item = decode::Replacement> + use<'t> {
        decode::replacements(self.decoded_from.unwrap_or_default())
    }

    /// Names the host that served it, as it stands in the address (`www.kalbela.com`). It decides which newspaper the page is of: where no
    /// profile names it, none is used, whatever marks the page bears.
    #[must_use]
    pub const fn host(mut self, host: &'t str) -> Self {
        self.host = Some(host);
        self
    }

    /// Names the [`host`](Self::host) by the page's address, with its scheme or without. An address that names no host (a file, a path,
    /// `about:blank`) says nothing: the page stays as it is.
    ///
    /// ```
    /// use khobor::Page;
    ///
    /// assert_eq!(Page::new("…").url("https://www.kalbela.com:443/national/1").host_name(), Some("www.kalbela.com"));
    /// assert_eq!(Page::new("…").url("/national/1.html").host_name(), None);
    /// ```
    #[must_use]
    pub fn url(self, address: &'t str) -> Self {
        host::of(address).map_or(self, |host| self.host(host))
    }

    /// Says when it was crawled, in the site's own local time. Relative times (`৫ ঘণ্টা আগে`) count only from here.
    #[must_use]
    pub const fn crawled(mut self, at: NaiveDateTime) -> Self {
        self.crawled = Some(Crawled::Local(at));
        self
    }

    /// Says at which moment it was [`crawled`](Self::crawled), by any clock: a crawl's is mostly UTC. It becomes the site's own time once the
    /// newspaper is known, and that of Bangladesh where its clock is not.
    ///
    /// ```
    /// use khobor::{Page, chrono::DateTime};
    ///
    /// let text = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ৫ ঘণ্টা আগে\n\n\
    ///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
    /// let fetched = DateTime::parse_from_rfc3339("2025-11-04T23:15:00Z").unwrap();
    ///
    /// // In Dhaka it was 5:15 on the fifth, in Kolkata 4:45.
    /// let day = |host| {
    ///     let article = khobor::parse(Page::new(text).host(host).crawled_at(fetched))?;
    ///     Ok::<_, khobor::Error>(article.published().unwrap().value.date().unwrap().to_string())
    /// };
    /// assert_eq!([day("kalbela.com")?, day("anandabazar.com")?], ["2025-11-05", "2025-11-04"]);
    /// # Ok::<(), khobor::Error>(())
    /// ```
    #[must_use]
    pub const fn crawled_at(mut self, at: DateTime<FixedOffset>) -> Self {
        self.crawled = Some(Crawled::At(at));
        self
    }

    /// The same as a page of this site: the moment of the crawl is what the site's clock showed.
    pub(crate) fn of_site(self, site: Option<&dyn Site>) -> Self {
        match (self.crawled, site.and_then(Site::offset)) {
            (Some(Crawled::At(at)), Some(offset)) => Self { crawled: local(at, offset).map(Crawled::Local), ..self },
            _ => self,
        }
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

    /// The crawl time, where one was given: the site's own time, or that of Bangladesh for a moment until the newspaper is known.
    #[must_use]
    pub const fn crawl_time(&self) -> Option<NaiveDateTime> {
        match self.crawled {
            Some(Crawled::Local(at)) => Some(at),
            Some(Crawled::At(at)) => local(at, DHAKA),
            None => None,
        }
    }
}

/// What a clock shows at a moment; `None` at the ends of chrono's time.
const fn local(at: DateTime<FixedOffset>, offset: FixedOffset) -> Option<NaiveDateTime> {
    at.naive_utc().checked_add_offset(offset)
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

impl<'t> TryFrom<&'t [u8]> for Page<'t> {
    type Error = DecodeError;

    fn try_from(bytes: &'t [u8]) -> Result<Self, DecodeError> {
        Self::from_bytes(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Page;
    use chrono::DateTime;

    #[test]
    fn a_moment_is_told_by_the_newspapers_clock() {
        let text = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ৫ ঘণ্টা আগে\n\n\
            টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
        let fetched = DateTime::parse_from_rfc3339("2025-11-04T23:15:00Z").expect("a moment");
        let page = Page::new(text).crawled_at(fetched);
        assert_eq!(page.crawl_time().map(|at| at.to_string()).as_deref(), Some("2025-11-05 05:15:00"));
        // Of Bangladesh, of India, of a newspaper whose clock nobody knows, and of an unknown one.
        let rows = [
            ("kalbela.com", "2025-11-05 00:15:00"),
            ("anandabazar.com", "2025-11-04 23:45:00"),
            ("dw.com", "2025-11-05 00:15:00"),
            ("nodi.example", "2025-11-05 00:15:00"),
        ];
        for (host, want) in rows {
            let article = crate::parse(page.host(host)).expect("an article");
            let published = article.published().expect("a date").value;
            let at = published.date().zip(published.time()).map(|(date, time)| date.and_time(time).to_string());
            assert_eq!(at.as_deref(), Some(want), "{host}");
        }
    }
}
