//! Bhorer Kagoj, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bhorer-kagoj", "ভোরের কাগজ").hosts(&["bhorerkagoj.com"]);
