//! Puber Kalom, Kolkata.

use crate::Label;
use crate::site::{Layout, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("puber-kalom", "পুবের কলম")
    .hosts(&["puberkalom.in"])
    .layouts(&[Layout::current(&[
        // The headlines of other stories follow on one line.
        Rule::Line("BREAKING:", Label::Related),
    ])])
    .india();
