//! Uttarbanga Sambad, Siliguri.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("uttarbanga-sambad", "উত্তরবঙ্গ সংবাদ").hosts(&["uttarbangasambad.com"]).india();
