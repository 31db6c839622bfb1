//! Bangladesher Khabor, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bangladesher-khabor", "বাংলাদেশের খবর").hosts(&["bangladesherkhabor.net"]);
