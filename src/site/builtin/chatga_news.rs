//! Chatga News, Chattogram.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("chatga-news", "চাটগাঁ নিউজ").hosts(&["chatganews.com"]).marks(&[Mark::Line("চাটগাঁ নিউজ ডেস্ক"), Mark::Opens("চাটগাঁ নিউজ/")]);
