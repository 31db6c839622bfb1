//! Dainik Amader Shomoy, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("amader-shomoy", "আমাদের সময়").hosts(&["dainikamadershomoy.com"]);
