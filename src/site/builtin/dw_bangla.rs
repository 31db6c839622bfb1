//! Deutsche Welle in Bengali, Bonn, whose clock changes with the season.

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dw-bangla", "ডয়চে ভেলে বাংলা").hosts(&["dw.com"]).no_time_offset();
