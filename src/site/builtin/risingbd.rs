//! Risingbd, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("risingbd", "রাইজিংবিডি").hosts(&["risingbd.com"]);
