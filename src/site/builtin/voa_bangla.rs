//! Voice of America in Bengali, Washington, whose clock changes with the season.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("voa-bangla", "ভয়েস অফ আমেরিকা")
    .hosts(&["voabangla.com"])
    .no_time_offset()
    .marks(&[Mark::Line("অ্যাকসেসিবিলিটি লিংক")])
    .layouts(&[Layout::current(&[Rule::Line("অ্যাকসেসিবিলিটি লিংক", Label::Nav)])]);
