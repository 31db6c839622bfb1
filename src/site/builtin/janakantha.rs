//! Janakantha, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("janakantha", "জনকণ্ঠ").hosts(&["dailyjanakantha.com"]);
