//! Deutsche Welle in Bengali, Bonn.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dw-bangla", "ডয়চে ভেলে বাংলা").hosts(&["dw.com"]);
