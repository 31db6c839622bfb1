//! Jugantor, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("jugantor", "যুগান্তর")
    .hosts(&["jugantor.com"])
    .marks(&[Mark::Line("যুগান্তর হোয়াটসঅ্যাপ"), Mark::Line("যুগান্তর মেসেঞ্জার"), Mark::Line("যুগান্তর কর্তৃক সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত")])
    .layouts(&[Layout::current(&[
        // When the page was rendered, above the headline and the real `প্রকাশ:`.
        Rule::Opens("প্রিন্ট:", Label::Masthead),
        Rule::Line("ফলো করুন", Label::Promo),
        Rule::Line("যুগান্তর হোয়াটসঅ্যাপ", Label::Promo),
        Rule::Line("যুগান্তর মেসেঞ্জার", Label::Promo),
    ])]);
