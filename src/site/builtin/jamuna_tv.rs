//! Jamuna Television, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("jamuna-tv", "যমুনা টিভি")
    .hosts(&["jamuna.tv"])
    .marks(&[Mark::Line("Site icon Jamuna Television")])
    .layouts(&[Layout::current(&[
        // When the page was rendered, not when the story was published.
        Rule::Opens("প্রিন্ট:", Label::Masthead),
        Rule::Line("Site icon Jamuna Television", Label::Masthead),
    ])]);
