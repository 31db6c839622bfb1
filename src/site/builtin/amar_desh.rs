//! Amar Desh, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("amar-desh", "আমার দেশ")
    .hosts(&["dailyamardesh.com"])
    .marks(&[Mark::Around("স্বত্ব ©", "দৈনিক আমার দেশ")])
    .layouts(&[Layout::current(&[Rule::Opens("স্বত্ব ©", Label::Footer)])]);
