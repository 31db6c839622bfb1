//! BBC News Bangla. The words are those of its own configuration (github.com/bbc/simorgh, `bengali.ts`), which sets its clock to Dhaka.

use crate::Label;
use crate::site::{Layout, Mark, Rule, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bbc-bangla", "বিবিসি নিউজ বাংলা")
    .hosts(&["bbc.co.uk", "bbc.com"])
    .marks(&[
        Mark::Opens("ছবির ক্যাপশান,"),
        Mark::Line("কম ডেটা ব্যবহার করতে শুধু টেক্সট পড়ুন"),
        Mark::Line("স্কিপ করুন বিবিসি বাংলার হোয়াটসঅ্যাপ চ্যানেল পড়ুন"),
    ])
    .layouts(&[Layout::current(&[
        Rule::Opens("ছবির ক্যাপশান,", Label::Caption),
        Rule::Line("কম ডেটা ব্যবহার করতে শুধু টেক্সট পড়ুন", Label::Nav),
        Rule::Line("স্কিপ করুন বিবিসি বাংলার হোয়াটসঅ্যাপ চ্যানেল পড়ুন", Label::Promo),
        Rule::Line("আপনার হোয়াটসঅ্যাপে বিবিসি বাংলা।", Label::Promo),
        Rule::Opens("বিবিসি বাংলায় আরো পড়তে পারেন", Label::Related),
        Rule::Opens("বিবিসি বাংলার অন্যান্য খবর", Label::Related),
    ])]);
