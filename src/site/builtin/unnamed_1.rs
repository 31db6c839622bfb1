//! A newspaper whose pages do not name it: its headlines of other stories end in an English date, with `img` between them. Neither its
//! host nor its clock is known.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("unnamed-1", "")
    .no_time_offset()
    .marks(&[Mark::Line("Share this news on:")])
    .layouts(&[Layout::current(&[Rule::Line("Share this news on:", Label::Share), Rule::FromHere("সর্বশেষ", Label::Related)])]);
