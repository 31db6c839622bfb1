//! Ittefaq, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("ittefaq", "ইত্তেফাক")
    .hosts(&["ittefaq.com.bd"])
    .marks(&[Mark::Line("The Daily Ittefaq"), Mark::Opens("দৈনিক ইত্তেফাকের সর্বশেষ খবর পেতে")])
    .layouts(&[Layout::current(&[
        Rule::Line("The Daily Ittefaq", Label::Masthead),
        Rule::Opens("দৈনিক ইত্তেফাকের সর্বশেষ খবর পেতে", Label::Promo),
    ])]);
