//! Inqilab, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("inqilab", "ইনকিলাব")
    .hosts(&["dailyinqilab.com"])
    .marks(&[Mark::Opens("দৈনিক ইনকিলাব সংবিধান ও জনমতের প্রতি শ্রদ্ধাশীল।")])
    .layouts(&[Layout::current(&[
        // What a reader must accept before a comment.
        Rule::Opens("দৈনিক ইনকিলাব সংবিধান ও জনমতের প্রতি শ্রদ্ধাশীল।", Label::Comments),
    ])]);
