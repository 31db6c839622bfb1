//! Jago News 24, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("jagonews24", "জাগো নিউজ")
    .hosts(&["jagonews24.com"])
    .marks(&[
        Mark::Opens("পাঠকপ্রিয় অনলাইন নিউজ পোর্টাল জাগোনিউজ২৪.কমে লিখতে পারেন আপনিও"),
        Mark::Around("©", "জাগোনিউজ২৪.কম, একেসি প্রাইভেট লিমিটেডের একটি প্রতিষ্ঠান"),
    ])
    .layouts(&[Layout::current(&[Rule::Opens("পাঠকপ্রিয় অনলাইন নিউজ পোর্টাল জাগোনিউজ২৪.কমে লিখতে পারেন আপনিও", Label::Promo)])]);
