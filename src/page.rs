//! The input: a page's text and what the crawler knows of it.

use crate::decode::{self, DecodeError};
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
    /// The bytes that the text was decoded from with replacements.
    decoded_from: Option<&'t [u8]>,
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

    /// Names the host that served it, as it stands in the URL (`www.kalbela.com`). It decides which newspaper the page is of: where no
    /// profile names it, none is used, whatever marks the page bears.
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

impl<'t> TryFrom<&'t [u8]> for Page<'t> {
    type Error = DecodeError;

    fn try_from(bytes: &'t [u8]) -> Result<Self, DecodeError> {
        Self::from_bytes(bytes)
    }
}
