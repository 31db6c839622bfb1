//! Khaborer Kagoj, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("khaborer-kagoj", "খবরের কাগজ")
    .hosts(&["khaborerkagoj.com"])
    .marks(&[Mark::Line("khaborerkagoj.com"), Mark::Around("©", "সর্বস্বত্ব সংরক্ষিত | খবরের কাগজ")])
    .layouts(&[Layout::current(&[
        Rule::Line("khaborerkagoj.com", Label::Masthead),
        Rule::Closes("সর্বস্বত্ব সংরক্ষিত | খবরের কাগজ", Label::Footer),
    ])]);
