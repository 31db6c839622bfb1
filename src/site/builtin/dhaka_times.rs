//! Dhaka Times.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dhaka-times", "ঢাকা টাইমস")
    .hosts(&["dhakatimes24.com"])
    .marks(&[Mark::Opens("(ঢাকাটাইমস/"), Mark::Line("নিজস্ব প্রতিবেদক, ঢাকা টাইমস")]);
