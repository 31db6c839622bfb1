//! News Chittagong 24.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("newschittagong24", "নিউজচিটাগাং২৪")
    .hosts(&["newschittagong24.com"])
    .marks(&[Mark::Line("নিউজচিটাগাং২৪.কম’র পুরোনো সংখ্যা")])
    .layouts(&[Layout::current(&[Rule::Line("নিউজচিটাগাং২৪.কম’র পুরোনো সংখ্যা", Label::Nav)])]);
