//! Janatar Kalam, Agartala.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("janatar-kalam", "জনতার কলম").hosts(&["janatarkalam.com"]).india();
