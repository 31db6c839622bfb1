//! Anandabazar Patrika, Kolkata.

use crate::Label;
use crate::site::{Layout, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("anandabazar", "আনন্দবাজার পত্রিকা")
    .hosts(&["anandabazar.com"])
    .layouts(&[Layout::current(&[
        // The photographer is not named: `মেলার মাঠে শুক্রবার রাতে। —নিজস্ব চিত্র`.
        Rule::Closes("—নিজস্ব চিত্র", Label::Caption),
    ])])
    .india();
