//! NTV, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("ntv", "এনটিভি").hosts(&["ntvbd.com"]);
