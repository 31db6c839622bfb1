//! Swadhin News.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile =
    SiteProfile::new("swadhin-news", "স্বাধীন নিউজ").marks(&[Mark::Line("Swadhin News Logo")]).layouts(&[Layout::current(&[
        Rule::Line("Swadhin News Logo", Label::Masthead),
        // A byline on two lines, the second a name in Latin letters: `Nirob`.
        Rule::Line("প্রতিবেদক", Label::Byline),
        Rule::Below("প্রতিবেদক", Label::Byline),
        // The list below the story is headed by its section: `সর্বশেষ - আন্তর্জাতিক`.
        Rule::SectionAfter("সর্বশেষ -", Label::Related),
        Rule::FromHere("আপনার জন্য নির্বাচিত", Label::Related),
    ])]);
