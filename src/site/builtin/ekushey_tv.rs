//! Ekushey Television, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("ekushey-tv", "একুশে টেলিভিশন").hosts(&["ekushey-tv.com"]);
