//! Samakal, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("samakal", "সমকাল").hosts(&["samakal.com"]);
