//! Ajker Patrika, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("ajker-patrika", "আজকের পত্রিকা").hosts(&["ajkerpatrika.com"]).marks(&[Mark::Line("আজকের পত্রিকা ডেস্ক")]);
