//! Somoy News, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("somoy-news", "সময় নিউজ").hosts(&["somoynews.tv"]);
