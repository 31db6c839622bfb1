//! Dainik Sambad, Agartala.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dainik-sambad", "দৈনিক সংবাদ")
    .hosts(&["dainiksambadnews.in"])
    .marks(&[Mark::Opens("দৈনিক সংবাদ অনলাইন প্রতিনিধি।।")])
    .india();
