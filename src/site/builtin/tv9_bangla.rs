//! TV9 Bangla, Kolkata.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("tv9-bangla", "টিভি৯ বাংলা").hosts(&["tv9bangla.com"]).india();
