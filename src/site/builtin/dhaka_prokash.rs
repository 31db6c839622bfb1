//! Dhaka Prokash.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dhaka-prokash", "ঢাকাপ্রকাশ")
    .marks(&[Mark::Opens("সর্বশেষ খবর পেতে ঢাকা প্রকাশের গুগল নিউজ চ্যানেলটি"), Mark::Around("©", "সর্বস্বত্ব সংরক্ষিত | ঢাকাপ্রকাশ")])
    .layouts(&[Layout::current(&[Rule::Opens("সর্বশেষ খবর পেতে ঢাকা প্রকাশের গুগল নিউজ চ্যানেলটি", Label::Promo)])]);
