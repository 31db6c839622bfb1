//! Banglanews24, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("banglanews24", "বাংলানিউজটোয়েন্টিফোর")
    .hosts(&["banglanews24.com"])
    .marks(&[Mark::Opens("বাংলানিউজটোয়েন্টিফোর খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন")])
    .layouts(&[Layout::current(&[
        Rule::Opens("বাংলানিউজটোয়েন্টিফোর খবর পেতে", Label::Promo),
        // The date stands below the story: `বাংলাদেশ সময়: ১৪৫৯ ঘণ্টা, মার্চ ৩১, ২০২৪`.
        Rule::Opens("বাংলাদেশ সময়:", Label::Date),
    ])]);
