//! Zoombangla, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("zoombangla", "জুমবাংলা").hosts(&["zoombangla.com"]).marks(&[Mark::Line("জুমবাংলা নিউজ ডেস্ক"), Mark::Line("জুমবাংলা ডেস্ক")]);
