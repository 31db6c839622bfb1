//! Cox's Bazar Post.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("coxsbazar-post", "কক্সবাজার পোস্ট")
    .hosts(&["coxsbazarpost.com"])
    .marks(&[Mark::Opens("কক্সবাজার পোস্ট ডটকমে আপনাকে স্বাগতম")])
    .layouts(&[Layout::current(&[
        Rule::Line("নোটিশ::", Label::Promo),
        Rule::Opens("কক্সবাজার পোস্ট ডটকমে আপনাকে স্বাগতম", Label::Promo),
        Rule::Line("শিরোনাম ::", Label::Related),
    ])]);
