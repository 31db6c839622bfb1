//! bdnews24.com, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bdnews24", "বিডিনিউজ টোয়েন্টিফোর ডটকম")
    .hosts(&["bdnews24.com"])
    .marks(&[Mark::Line("bdnews24_app")])
    .layouts(&[Layout::current(&[
        // Its own name is the second line of every byline.
        Rule::Line("বিডিনিউজ টোয়েন্টিফোর ডটকম", Label::Byline),
        Rule::Line("bdnews24_app", Label::Promo),
    ])]);
