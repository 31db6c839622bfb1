//! ETV Bharat in Bengali, Kolkata.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("etv-bharat", "ইটিভি ভারত").hosts(&["etvbharat.com"]).india();
