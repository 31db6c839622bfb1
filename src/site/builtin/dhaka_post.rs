//! Dhaka Post.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("dhaka-post", "ঢাকা পোস্ট")
    .hosts(&["dhakapost.com"])
    .marks(&[Mark::Line("© BIJOY BANGLA MEDIA LIMITED"), Mark::Line("info@dhakapost.com")])
    .layouts(&[Layout::current(&[
        Rule::Line("© BIJOY BANGLA MEDIA LIMITED", Label::Footer),
        Rule::Line("info@dhakapost.com", Label::Footer),
    ])]);
