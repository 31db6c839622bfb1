//! Bangladesh Sangbad Sangstha, the national news agency.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bss", "বাসস").hosts(&["bssnews.net"]).marks(&[
    // The slug of a story: `বাসস দেশ-২১`.
    Mark::Opens("বাসস দেশ-"),
]);
