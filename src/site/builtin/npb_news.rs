//! NPB News, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("npb-news", "এনপিবি নিউজ").hosts(&["npbnews.com"]).marks(&[Mark::Line("এনপিবি প্রতিবেদক")]);
