//! Words that credits and sources are made of.
//!
//! Every entry is its own [`key`](crate::text::key) (`ত্` for `ৎ`, ASCII digits); a test of the lexicon sees to it.

/// What a picture is called in its credit.
#[rustfmt::skip]
pub(in crate::field) const PICTURE: &[&str] = &[
    "ছবি", "ছবিটি", "ছবিগুলো", "ছবিগুলি", "ফটো", "চিত্র", "আলোকচিত্র", "স্থিরচিত্র", "গ্রাফিক্স", "গ্রাফিক", "গ্রাফিকস", "ইনফোগ্রাফিক", "ইনফোগ্রাফিক্স", "ইনফোগ্রাফ",
    "কোলাজ", "কার্টুন", "অলংকরণ", "অলঙ্করণ", "স্কেচ", "ইলাস্ট্রেশন", "স্ক্রিনশট", "স্ক্রিনগ্র্যাব", "মানচিত্র", "ফটোকার্ড", "ক্যামেরা", "আঁকা",
    "ছবিসূত্র", "আলোকচিত্রী", "চিত্রগ্রাহক", "photo", "photos", "pic", "photograph", "picture", "image", "graphics", "graphic", "illustration", "infographic", "collage", "screenshot",
];

/// What stands before that word.
#[rustfmt::skip]
pub(in crate::field) const PICTURE_SORT: &[&str] = &[
    "ফাইল", "প্রতীকী", "প্রতিকী", "প্রতীকি", "প্রতিকি", "নিজস্ব", "নমুনা", "পুরনো", "পুরোনো", "আর্কাইভ", "সৌজন্য", "বিশেষ", "সংরক্ষিত", "ভিডিও", "ড্রোন", "অলংকৃত", "সম্পাদিত", "এআই", "এআই-নির্মিত", "জেনারেটেড", "এআই-জেনারেটেড", "নির্মিত", "পুরাতন",
    "file", "symbolic", "representational", "representative", "representation", "stock", "archive",
];

/// What stands before the source of a story.
#[rustfmt::skip]
pub(in crate::field) const SOURCE: &[&str] = &[
    "সূত্র", "সুত্র", "তথ্যসূত্র", "তথ্যসুত্র", "খবরসূত্র", "সংবাদসূত্র", "সৌজন্যে", "সৌজন্য", "উত্স", "তথ্য-সূত্র", "source", "sources", "courtesy", "via",
    "তথ্য সূত্র", "তথ্য সুত্র", "সংবাদ সূত্র", "খবর সূত্র", "মূল সূত্র", "তথ্যের উত্স", "তথ্য উত্স", "সূত্র ও ছবি", "সূত্র ও তথ্য", "উত্তর দিয়েছেন", "তথ্যসূত্র ও ছবি",
    "সংবাদ সৌজন্যে", "নিউজ সোর্স", "সোর্স", "কৃতজ্ঞতা", "তথ্য কৃতজ্ঞতা", "তথ্য সৌজন্যে", "খবর সৌজন্যে",
];

/// Words that are a credit by themselves.
#[rustfmt::skip]
pub(in crate::field) const CREDIT: &[&str] = &[
    "সংগৃহীত", "সংগৃহিত", "সংগ্রহীত", "সংগ্রহ", "ইন্টারনেট", "collected", "unsplash", "pixabay", "pexels", "freepik", "shutterstock", "istock",
    "getty images", "গেটি ইমেজেস", "গেটি ইমেজ", "ফ্রিপিক", "পেক্সেলস", "পিক্সাবে", "আনস্প্ল্যাশ", "শাটারস্টক", "উইকিমিডিয়া", "পিআইডি",
];
