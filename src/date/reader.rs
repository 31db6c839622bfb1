//! The reader: what is known beforehand about the dates to read.

use super::error::DateError;
use super::find::FindIter;
use super::stamp::Stamp;
use super::{Reckoning, whole};
use chrono::{FixedOffset, NaiveDateTime};

/// Reads dates, with hints about where they were printed.
///
/// ```
/// use khobor::date::{Reader, Reckoning};
/// use khobor::chrono::NaiveDate;
///
/// const KOLKATA: Reader = Reader::new().reckoning(Reckoning::WestBengal);
/// let now = NaiveDate::from_ymd_opt(2025, 11, 5).unwrap().and_hms_opt(12, 0, 0).unwrap();
/// let stamp = KOLKATA.now(now).parse("২ দিন আগে")?;
/// assert_eq!(stamp.date(), NaiveDate::from_ymd_opt(2025, 11, 3));
/// assert!(stamp.is_derived());
/// # Ok::<(), khobor::date::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Reader {
    pub(super) reckoning: Option<Reckoning>,
    pub(super) now: Option<NaiveDateTime>,
    pub(super) offset: Option<FixedOffset>,
}

impl Reader {
    /// A reader without hints.
    #[must_use]
    pub const fn new() -> Self {
        Self { reckoning: None, now: None, offset: None }
    }

    /// Whose Bangla calendar is printed here.
    #[must_use]
    pub const fn reckoning(self, reckoning: Reckoning) -> Self {
        Self { reckoning: Some(reckoning), ..self }
    }

    /// The reference time that `৫ ঘণ্টা আগে` counts from and dates without a year are completed by, in the newspaper's own zone.
    ///
    /// Without one, such dates are not read or stay incomplete: no clock is asked.
    #[must_use]
    pub const fn now(self, now: NaiveDateTime) -> Self {
        Self { now: Some(now), ..self }
    }

    /// The offset from UTC of times that no zone is printed with.
    #[must_use]
    pub const fn offset(self, offset: FixedOffset) -> Self {
        Self { offset: Some(offset), ..self }
    }

    /// The date that the whole of `text` is; see [`parse`](super::parse).
    ///
    /// # Errors
    ///
    /// As [`parse`](super::parse).
    pub fn parse(&self, text: &str) -> Result<Stamp, DateError> {
        whole::parse(self, text)
    }

    /// The dates in `text`; see [`find_iter`](super::find_iter).
    #[must_use]
    pub const fn find_iter<'t>(&self, text: &'t str) -> FindIter<'t> {
        FindIter::new(*self, text)
    }
}
