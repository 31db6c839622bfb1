//! Prothom Alo, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("prothom-alo", "প্রথম আলো")
    .hosts(&["prothomalo.com"])
    .marks(&[Mark::Line("প্রথম আলোর খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন"), Mark::Line("প্রথম আলো ডেস্ক"), Mark::Around("স্বত্ব ©", "প্রথম আলো")])
    .layouts(&[Layout::current(&[Rule::Line("প্রথম আলোর খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন", Label::Promo)])]);
