//! Bartaman, Kolkata.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bartaman", "বর্তমান")
    .hosts(&["bartamanpatrika.com"])
    .marks(&[Mark::Line("Bartaman Patrika")])
    .layouts(&[Layout::current(&[Rule::Line("Bartaman Patrika", Label::Masthead)])])
    .india();
