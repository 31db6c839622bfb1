//! Saradin News.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("saradin", "সারাদিন")
    .hosts(&["saradin.news"])
    .marks(&[Mark::Line("সারাদিন ডেস্কসারাদিন ডেস্ক")])
    .layouts(&[Layout::current(&[
        // The picture text of the author and the author.
        Rule::Line("সারাদিন ডেস্কসারাদিন ডেস্ক", Label::Byline),
    ])]);
