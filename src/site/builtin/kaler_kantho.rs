//! Kaler Kantho, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("kaler-kantho", "কালের কণ্ঠ")
    .hosts(&["kalerkantho.com"])
    .marks(&[
        Mark::Line("কালের কণ্ঠের খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন"),
        // With the name of its icon before it.
        Mark::Line("news_google_icon_128কালের কণ্ঠের খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন"),
        Mark::Around("স্বত্ব ©", "কালের কণ্ঠ"),
    ])
    .layouts(&[Layout::current(&[
        Rule::Closes("কালের কণ্ঠের খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন", Label::Promo),
        Rule::Opens("স্বত্ব ©", Label::Footer),
    ])]);
