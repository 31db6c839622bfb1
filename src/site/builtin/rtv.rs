//! Rtv, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("rtv", "আরটিভি")
    .hosts(&["rtvonline.com"])
    .marks(&[Mark::Line("আরটিভি খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন"), Mark::Line("Rtv logo")])
    .layouts(&[Layout::current(&[
        Rule::Line("Rtv logo", Label::Masthead),
        Rule::Line("আরটিভি খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন", Label::Promo),
        // The list below the story is headed by its section: `খেলা এর পাঠক প্রিয়`.
        Rule::Closes("এর পাঠক প্রিয়", Label::Related),
    ])]);
