//! Dhaka Diplomat.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dhaka-diplomat", "ঢাকা ডিপ্লোমেট")
    .marks(&[
        Mark::Line("ঢাকা ডিপ্লোমেট সংবাদদাতা:"),
        Mark::Line("ঢাকা ডিপ্লোমেট সংবাদদাতা"),
        Mark::Line("ঢাকা ডিপ্লোমেট প্রতিবেদক:"),
        Mark::Line("ঢাকা ডিপ্লোমেট ডেস্ক:"),
        Mark::Line("ঢাকা ডিপ্লোমেট ডেস্ক"),
    ])
    .layouts(&[Layout::current(&[
        Rule::Line("Comments", Label::Comments),
        Rule::FromHere("Latest", Label::Related),
        // The list's query fails on every page: `Error!: SQLSTATE[42S22]: Column not found: …`.
        Rule::Opens("Error!: SQLSTATE", Label::Error),
    ])]);
