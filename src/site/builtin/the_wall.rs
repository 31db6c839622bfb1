//! The Wall, Kolkata.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("the-wall", "দ্য ওয়াল").hosts(&["thewall.in"]).india();
