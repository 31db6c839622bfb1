//! Dainik Shiksha, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dainik-shiksha", "দৈনিক শিক্ষাডটকম")
    .hosts(&["dainikshiksha.com"])
    .marks(&[Mark::Line("দৈনিক শিক্ষাডটকম প্রতিবেদক |"), Mark::Line("দৈনিক শিক্ষাডটকম প্রতিবেদক")]);
