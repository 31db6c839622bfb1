//! Zee 24 Ghanta, Kolkata.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("zee-24-ghanta", "জি ২৪ ঘণ্টা").hosts(&["zeenews.india.com"]).india();
