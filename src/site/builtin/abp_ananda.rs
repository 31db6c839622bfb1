//! ABP Ananda, Kolkata.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("abp-ananda", "এবিপি আনন্দ")
    .hosts(&["bengali.abplive.com"])
    .marks(&[Mark::Opens("ABP Ananda |"), Mark::Line("ওয়েব ডেস্ক, এবিপি আনন্দ")])
    .layouts(&[Layout::current(&[Rule::Line("Continues below advertisement", Label::Promo)])])
    .india();
