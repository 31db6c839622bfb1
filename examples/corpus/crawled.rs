//! The time of a crawl, as crawls write it.

use khobor::Page;
use khobor::chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

/// When a page was fetched.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Crawled {
    /// At a moment: `2024-03-05T12:34:56Z`.
    Moment(DateTime<FixedOffset>),
    /// On a day, wherever: `2024-03-05`.
    Day(NaiveDate),
}

impl Crawled {
    /// Reads RFC 3339 (`2024-03-05T12:34:56Z`, the WARC-Date of Common Crawl and of FineWeb), the same without an offset or with a space
    /// (UTC), fourteen digits (`20240305123456`, the time in an index of Common Crawl), a name of its files
    /// (`…/CC-MAIN-20240305123456-00012.warc.gz`, when the file was begun), or a day. The name of a dump (`CC-MAIN-2024-10`) is
    /// a week and no time.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let utc = |at: NaiveDateTime| Some(Self::Moment(at.and_utc().fixed_offset()));
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Some(Self::Moment(at));
        }
        if let Some(at) = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"].iter().find_map(|f| NaiveDateTime::parse_from_str(text, f).ok())
        {
            return utc(at);
        }
        let digits = text.rsplit_once("CC-MAIN-").map_or(Some(text), |(_, rest)| rest.split('-').next())?;
        if digits.len() == 14 && digits.bytes().all(|b| b.is_ascii_digit()) {
            return NaiveDateTime::parse_from_str(digits, "%Y%m%d%H%M%S").ok().and_then(utc);
        }
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self::Day)
    }

    /// The page as one that was fetched then: at that moment, or at noon of the day, from which it is the same day everywhere.
    pub(crate) fn of(self, page: Page<'_>) -> Page<'_> {
        match self {
            Self::Moment(at) => page.crawled_at(at),
            Self::Day(day) => day.and_hms_opt(12, 0, 0).map_or(page, |noon| page.crawled(noon)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Crawled;
    use khobor::Page;

    fn in_dhaka(text: &str) -> Option<String> {
        Crawled::parse(text)?.of(Page::new("")).crawl_time().map(|t| t.to_string())
    }

    #[test]
    fn times_as_crawls_write_them() {
        let rows = [
            ("2024-03-05T20:34:56Z", "2024-03-06 02:34:56"),
            ("2024-03-05T20:34:56+06:00", "2024-03-05 20:34:56"),
            ("2024-03-05T20:34:56.5", "2024-03-06 02:34:56.500"),
            ("2024-03-05 20:34:56", "2024-03-06 02:34:56"),
            ("20240305203456", "2024-03-06 02:34:56"),
            ("crawl-data/CC-MAIN-2024-10/segments/1/warc/CC-MAIN-20240305203456-00012.warc.gz", "2024-03-06 02:34:56"),
            (" 2024-03-05\n", "2024-03-05 12:00:00"),
        ];
        for (text, time) in rows {
            assert_eq!(in_dhaka(text).as_deref(), Some(time), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in ["", "CC-MAIN-2024-10", "2024", "20241305203456", "2024-02-30", "last week", "৫ নভেম্বর", "99999999999999"]
        {
            assert_eq!(in_dhaka(text), None, "{text}");
        }
    }
}
