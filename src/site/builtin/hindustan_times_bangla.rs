//! Hindustan Times Bangla, Kolkata.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("hindustan-times-bangla", "হিন্দুস্তান টাইমস বাংলা").hosts(&["bangla.hindustantimes.com"]).india();
