//! Kalbela, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("kalbela", "কালবেলা")
    .hosts(&["kalbela.com"])
    .marks(&[Mark::Opens("কালবেলা অনলাইন এর সর্বশেষ খবর পেতে")])
    .layouts(&[Layout::current(&[
        Rule::Opens("কালবেলা অনলাইন এর সর্বশেষ খবর পেতে", Label::Promo),
        Rule::Line("কালবেলা ডেস্ক", Label::Byline),
        Rule::FromHere("মন্তব্য করুন", Label::Related),
    ])]);
