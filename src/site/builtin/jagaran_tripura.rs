//! Jagaran, Agartala.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("jagaran-tripura", "জাগরণ ত্রিপুরা").hosts(&["jagarantripura.com"]).india();
