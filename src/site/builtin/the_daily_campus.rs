//! The Daily Campus, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("the-daily-campus", "দ্য ডেইলি ক্যাম্পাস")
    .hosts(&["thedailycampus.com"])
    .marks(&[Mark::Line("টিডিসি রিপোর্ট"), Mark::Line("- টিডিসি রিপোর্ট")]);
