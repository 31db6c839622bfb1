//! Kalbela, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("kalbela", "কালবেলা")
    .hosts(&["kalbela.com"])
    .marks(&[Mark::Opens("কালবেলা অনলাইন এর সর্বশেষ খবর পেতে"), Mark::Line("কালবেলা ডেস্ক")])
    .layouts(&[Layout::current(&[
        Rule::Opens("কালবেলা অনলাইন এর সর্বশেষ খবর পেতে", Label::Promo),
        // The byline comes first of all, and may be a name alone.
        Rule::Above("প্রকাশ :", Label::Byline),
        Rule::Line("মন্তব্য করুন", Label::Comments),
        Rule::FromHere("সর্বশেষ", Label::Related),
        // What is left of a close button, below the list.
        Rule::Line("X", Label::Other),
    ])]);
