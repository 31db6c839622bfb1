//! News18 Bangla, Kolkata.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("news18-bangla", "নিউজ১৮ বাংলা")
    .hosts(&["bengali.news18.com"])
    .marks(&[Mark::Opens("Bangla Editor | News18 Bangla")])
    .layouts(&[Layout::current(&[
        Rule::Line("Location :", Label::Other),
        // The label and the date stand on two lines, below the story.
        Rule::Line("First Published :", Label::Date),
    ])])
    .india();
