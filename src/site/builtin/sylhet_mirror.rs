//! Sylhet Mirror.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("sylhet-mirror", "সিলেট মিরর").hosts(&["dailysylhetmirror.com"]).marks(&[Mark::Line("সিলেট মিরর ডেস্ক")]);
