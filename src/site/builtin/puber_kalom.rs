//! Puber Kalom, Kolkata.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("puber-kalom", "পুবের কলম").hosts(&["puberkalom.in"]).india();
