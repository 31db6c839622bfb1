//! Bangla Tribune, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bangla-tribune", "বাংলা ট্রিবিউন")
    .hosts(&["banglatribune.com"])
    .marks(&[Mark::Line("বাংলা ট্রিবিউন রিপোর্ট")])
    .layouts(&[Layout::current(&[
        // The closed menu, between the date and the headline.
        Rule::Line("সেকশনস", Label::Nav),
    ])]);
