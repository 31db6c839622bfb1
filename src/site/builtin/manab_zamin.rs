//! Manab Zamin, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("manab-zamin", "মানবজমিন").hosts(&["mzamin.com"]).marks(&[Mark::Line("মানবজমিন ডেস্ক")]);
