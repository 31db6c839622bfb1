//! Naya Diganta, Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("naya-diganta", "নয়া দিগন্ত")
    .hosts(&["dailynayadiganta.com"])
    .marks(&[Mark::Opens("দৈনিক নয়া দিগন্ত বাংলাদেশের একটি জনপ্রিয় ও নির্ভরযোগ্য গণমাধ্যম, যা প্রতিদিন পাঠকদের কাছে")])
    .layouts(&[Layout::current(&[Rule::Opens(
        "দৈনিক নয়া দিগন্ত বাংলাদেশের একটি জনপ্রিয় ও নির্ভরযোগ্য গণমাধ্যম, যা প্রতিদিন পাঠকদের কাছে",
        Label::Footer,
    )])]);
