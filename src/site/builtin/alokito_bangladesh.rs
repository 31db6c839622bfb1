//! Alokito Bangladesh, Dhaka.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("alokito-bangladesh", "আলোকিত বাংলাদেশ").hosts(&["alokitobangladesh.com"]);
