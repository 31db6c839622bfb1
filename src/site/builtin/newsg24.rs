//! News G24, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("newsg24", "নিউজজি২৪").hosts(&["newsg24.com"]).marks(&[Mark::Opens("নিউজজি ডেস্ক")]);
