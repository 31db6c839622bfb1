//! Cue phrases: words that newspapers print on the page around a story, by what they speak for.
//!
//! A cue is evidence, not a verdict: a headline that contains `আপডেট` stays a headline. Phrases are matched word by word on the folded
//! key, so one spelling stands for all encodings of it, and punctuation between the words does not matter. Sources: the lines that at
//! least three Bengali news sites share, the label words of about 150 sites, and the themes of content systems they run on.

/// What a phrase speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Cue {
    Section,
    Nav,
    Share,
    Promo,
    Related,
    Comments,
    Footer,
    Masthead,
    Error,
    Edition,
    Source,
    Tags,
    Caption,
    Date,
    Byline,
    Image,
    Player,
    /// What opens the page of a section's archive.
    Archive,
    /// What leads from a teaser to its story.
    More,
    /// The same in words that no story holds.
    Continue,
    /// What ends a story that goes on being reported.
    ToCome,
}

impl Cue {
    pub(crate) const ALL: [Cue; 21] = [
        Cue::Section,
        Cue::Nav,
        Cue::Share,
        Cue::Promo,
        Cue::Related,
        Cue::Comments,
        Cue::Footer,
        Cue::Masthead,
        Cue::Error,
        Cue::Edition,
        Cue::Source,
        Cue::Tags,
        Cue::Caption,
        Cue::Date,
        Cue::Byline,
        Cue::Image,
        Cue::Player,
        Cue::Archive,
        Cue::More,
        Cue::Continue,
        Cue::ToCome,
    ];
}

/// The phrases, a row a cue.
pub(crate) const PHRASES: &[(Cue, &[&str])] = &[
    (Cue::Section, SECTIONS),
    (Cue::Nav, NAV),
    (Cue::Share, SHARE),
    (Cue::Promo, PROMO),
    (Cue::Related, RELATED),
    (Cue::Comments, COMMENTS),
    (Cue::Footer, FOOTER),
    (Cue::Masthead, MASTHEAD),
    (Cue::Error, ERROR),
    (Cue::Edition, EDITION),
    (Cue::Source, SOURCE),
    (Cue::Tags, TAGS),
    (Cue::Caption, CAPTION),
    (Cue::Date, DATE),
    (Cue::Byline, BYLINE),
    (Cue::Image, IMAGE),
    (Cue::Player, PLAYER),
    (Cue::Archive, ARCHIVE),
    (Cue::More, MORE),
    (Cue::Continue, CONTINUE),
    (Cue::ToCome, TO_COME),
];

#[rustfmt::skip]
const SECTIONS: &[&str] = &[
    "রাজনীতি", "বিনোদন", "আন্তর্জাতিক", "খেলা", "ভিডিও", "অর্থনীতি", "বাংলাদেশ", "চাকরি", "মতামত", "প্রবাস", "শিক্ষা", "স্বাস্থ্য", "জাতীয়", "খেলাধুলা",
    "লাইফস্টাইল", "লাইফ স্টাইল", "সারাদেশ", "সারা দেশ", "সারাবাংলা", "সারা বাংলা", "বিশ্ব", "প্রযুক্তি", "তথ্যপ্রযুক্তি", "তথ্য প্রযুক্তি", "তথ্য ও প্রযুক্তি", "ফিচার",
    "সাক্ষাৎকার", "ধর্ম", "ছবি", "অপরাধ", "সাহিত্য", "সাহিত্য ও সংস্কৃতি", "শিল্প ও সাহিত্য", "শিল্প সাহিত্য", "অন্যান্য", "সম্পাদকীয়", "উপসম্পাদকীয়", "উপ সম্পাদকীয়",
    "বাণিজ্য", "ব্যবসা", "ব্যবসা বাণিজ্য", "ব্যবসা ও বাণিজ্য", "ক্যাম্পাস", "ক্রিকেট", "ফুটবল", "বইমেলা", "আইন আদালত", "আইন ও আদালত", "আইন বিচার", "জীবনযাপন", "জীবনযাত্রা",
    "বিজ্ঞান", "বিজ্ঞান ও প্রযুক্তি", "প্রথম পাতা", "শেষের পাতা", "শেষ পাতা", "পেছনের পাতা", "প্রথম পৃষ্ঠা", "পেছনের পৃষ্ঠা", "পর্যটন", "ভ্রমণ", "বিশেষ প্রতিবেদন", "ফটো গ্যালারি",
    "ফটোগ্যালারি", "স্মরণ", "বিশেষ সংখ্যা", "পরিবেশ", "রাজধানী", "রাজধানী ঢাকা", "চতুরঙ্গ", "অফবিট", "প্রতিক্রিয়া", "মুক্তমঞ্চ", "মুক্তমত", "দেশজুড়ে", "দেশগ্রাম", "জেলার খবর",
    "জেলা সংবাদ", "জেলা", "কৃষি", "কৃষি ও প্রকৃতি", "গণমাধ্যম", "পরবাস", "কলাম", "নির্বাচিত", "অর্থ বাণিজ্য", "অর্থ ও বাণিজ্য", "শিল্প বাণিজ্য", "শেয়ারবাজার", "শেয়ার বাজার", "পুঁজিবাজার",
    "নগর জীবন", "মহানগর", "নগর", "শোবিজ", "মাঠে ময়দানে", "পূর্ব পশ্চিম", "ইসলাম", "ইসলাম ও জীবন", "ইসলামী জীবন", "ধর্ম ও জীবন", "স্বাস্থ্য ও চিকিৎসা", "নারী ও শিশু", "নারী", "শিশু",
    "কর্পোরেট", "করপোরেট", "রাশিফল", "আবহাওয়া", "টেক", "টেকনোলজি", "গ্যাজেট", "অটোমোবাইল", "ফ্যাশন", "রূপচর্চা", "রেসিপি", "হেঁসেল", "রান্না", "সোশ্যাল মিডিয়া", "সামাজিক মাধ্যম", "চট্টগ্রাম", "ঢাকা", "সিলেট",
    "রাজশাহী", "খুলনা", "বরিশাল", "রংপুর", "ময়মনসিংহ", "কলকাতা", "রাজ্য", "দেশ", "বিদেশ", "দেশে দেশে", "দুনিয়া", "ভারত", "পশ্চিমবঙ্গ", "উত্তরবঙ্গ", "দক্ষিণবঙ্গ", "ত্রিপুরা", "আগরতলা", "স্থানীয় সংবাদ",
    "জনপদ", "মফস্বল", "আঞ্চলিক", "লিড নিউজ", "শীর্ষ সংবাদ", "শীর্ষ খবর", "প্রধান খবর", "প্রধান সংবাদ", "স্লাইডার", "টপ নিউজ", "ব্রেকিং নিউজ", "ব্রেকিং", "এক্সক্লুসিভ", "বিশেষ সংবাদ", "জবস", "চাকরির খবর", "চাকুরী", "শিক্ষাঙ্গন",
    "পাঁচমিশালি", "বিচিত্র", "বিচিত্র সংবাদ", "বিবিধ", "বিচিত্রা", "স্পোর্টস", "হেলথ", "সিনেমা", "টলিউড", "বলিউড", "ঢালিউড", "হলিউড", "টেলিভিশন", "সংগীত", "কবিতা", "গল্প", "উপন্যাস", "প্রবন্ধ", "ছড়া", "ইতিহাস", "ঐতিহ্য",
    "সংগঠন সংবাদ", "সংগঠন", "প্রেস বিজ্ঞপ্তি", "বিজ্ঞপ্তি", "শোক সংবাদ", "নির্বাচন", "করোনা", "করোনাভাইরাস", "প্রশাসন", "সংসদ", "অর্থকড়ি", "রূপসী বাংলা", "বিশ্বগ্রাম", "যুক্তিতর্ক", "সম্পাদকের পাতা", "চিঠিপত্র", "পাঠকের চিঠি",
    "কমিউনিটি", "যুক্তরাজ্য", "যুক্তরাষ্ট্র", "ইউরোপ", "মধ্যপ্রাচ্য", "এশিয়া", "প্রবাসজুড়ে", "প্রবাস জীবন", "মালয়েশিয়া", "বিচার", "নামাজের সময়সূচি", "ফ্যাক্টচেক", "ফ্যাক্ট চেক", "অনুসন্ধান", "সমকালীন", "ক্যারিয়ার", "ফটো",
    "bangladesh", "politics", "national", "sports", "entertainment", "international", "world", "economy", "business", "opinion", "lifestyle", "tech", "technology", "education", "health",
    "video", "videos", "photo", "photos", "gallery", "cricket", "football", "country", "crime", "religion", "jobs", "job", "campus", "editorial", "features", "feature", "kolkata", "west bengal", "india", "lead news", "uncategorized", "web stories",
];

#[rustfmt::skip]
const NAV: &[&str] = &[
    "প্রচ্ছদ", "হোম", "হোম পেজ", "হোমপেজ", "নীড়", "নীড়পাতা", "মূলপাতা", "মূল পাতা", "সব খবর", "সকল খবর", "সব বিভাগ", "সকল বিভাগ", "বিভাগ", "বিভাগসমূহ", "মেনু", "ই পেপার", "ইপেপার", "আর্কাইভ", "আর্কাইভস", "পুরাতন খবর", "পুরনো সংখ্যা",
    "ইউনিকোড কনভার্টার", "বাংলা কনভার্টার", "কনভার্টার", "English", "Eng", "EN", "বাংলা", "ইংরেজি", "English Version", "ইংরেজি ভার্সন", "আজকের পত্রিকা", "আজকের ই পেপার", "খুঁজুন", "অনুসন্ধান করুন", "সার্চ", "সার্চ করুন", "যা খুঁজতে চান", "খোঁজ করুন",
    "আরও", "আরো", "অন্যান্য খবর", "পরবর্তী", "পূর্ববর্তী", "আগের খবর", "পরের খবর", "আগের সংবাদ", "পরের সংবাদ", "পূর্ববর্তী সংবাদ", "পরবর্তী সংবাদ", "পূর্ববর্তী নিবন্ধ", "পরবর্তী নিবন্ধ", "আগে", "পরে", "লগইন", "লগ ইন", "নিবন্ধন", "সাইন ইন", "সাইন আপ",
    "home", "menu", "search", "search for", "e paper", "epaper", "archive", "archives", "login", "log in", "sign in", "sign up", "register", "subscribe now", "skip to content", "skip to main content", "toggle navigation", "primary menu", "close menu", "open menu", "main menu",
    "previous article", "next article", "previous post", "next post", "previous", "next", "prev", "back to top", "back to top button", "go to top", "scroll to top", "more", "all news", "categories", "category", "site map", "sitemap", "post navigation", "view all", "see all", "show more", "load more", "bangla", "converter",
    "সরাসরি কনটেন্টে যান", "মূল বিষয়বস্তুতে যান", "লাইভ টিভি", "লাইভ", "live tv", "live", "breadcrumb", "navigation", "switch skin", "random article", "sidebar", "dark mode", "শর্টস", "পডকাস্ট", "অডিও", "ই ম্যাগাজিন", "ম্যাগাজিন", "জেলার সংবাদ", "আজকের সংখ্যা",
    "প্রচ্ছদে ফিরে যান", "হোমে ফিরে যান", "ফিরে যান", "go back", "back to home",
];

#[rustfmt::skip]
const SHARE: &[&str] = &[
    "শেয়ার", "শেয়ার করুন", "শেয়ার করতে ক্লিক করুন", "শেয়ার দিন", "খবরটি শেয়ার করুন", "সংবাদটি শেয়ার করুন", "নিউজটি শেয়ার করুন", "এই সংবাদটি শেয়ার করুন", "পোস্টটি শেয়ার করুন", "লেখাটি শেয়ার করুন", "শেয়ার করে সাথে থাকুন", "ফেসবুকে শেয়ার করুন", "টুইট করুন", "লিংক কপি করুন", "কপি লিংক", "লিংক কপি হয়েছে", "কপি",
    "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "messenger", "telegram", "viber", "email", "e mail", "print", "copy link", "copy url", "send an email", "other apps", "link copied", "tumblr", "reddit", "share", "shares", "share this", "share this news on", "share on facebook", "share on twitter", "share via email", "tweet", "pin it", "odnoklassniki", "vkontakte", "pocket", "skype", "gmail", "threads", "like this", "facebook messenger", "share now", "google", "stumbleupon", "digg", "line", "x",
    "ফেসবুক", "টুইটার", "হোয়াটসঅ্যাপ", "লিংকডইন", "মেসেঞ্জার", "টেলিগ্রাম", "ইমেইল", "প্রিন্ট", "প্রিন্ট করুন", "অ", "অ অ", "অ অ অ", "ফন্ট সাইজ", "বার পঠিত", "পড়া হয়েছে", "বার পড়া হয়েছে", "বার দেখা হয়েছে", "বার ভিউ", "জন দেখেছেন", "জন পড়েছেন", "জন সংবাদটি পড়েছেন", "পঠিত", "সংবাদটি পড়েছেন", "সংবাদটি পড়া হয়েছে", "ভিউ", "পঠিত হয়েছে", "পাঠক সংখ্যা", "মিনিটে পড়ুন", "পড়ুন মিনিটে", "পড়ার সময়", "মিনিট পঠিত", "views", "view", "min read", "minutes read", "minute read", "less than a minute", "reading time", "font size", "a a", "বার শেয়ার হয়েছে", "শেয়ার হয়েছে",
];

#[rustfmt::skip]
const PROMO: &[&str] = &[
    "অনুসরণ করুন", "ফলো করুন", "আমাদের ফলো করুন", "আমাদের অনুসরণ করুন", "গুগল নিউজ", "গুগল নিউজে", "google news", "google নিউজ", "গুগল নিউজ চ্যানেল", "ফিডটি অনুসরণ করুন", "খবর পেতে", "সর্বশেষ খবর পেতে", "আপডেট পেতে", "চ্যানেল ফলো করুন", "ফেসবুক পেজ", "ফেসবুক পেজে লাইক দিন", "পেজে লাইক দিন", "লাইক দিন", "পেজটি লাইক করুন", "আমাদের সঙ্গে থাকুন", "আমাদের সাথে থাকুন", "সাবস্ক্রাইব করুন", "ইউটিউব চ্যানেল", "ইউটিউব চ্যানেলটি", "চ্যানেলটি সাবস্ক্রাইব", "হোয়াটসঅ্যাপ চ্যানেল", "টেলিগ্রাম চ্যানেল", "নিউজলেটার", "follow us", "follow us on", "follow", "like us", "like us on facebook", "subscribe", "subscribe to our newsletter", "newsletter", "youtube channel", "join our", "join whatsapp", "download app", "google play", "app store", "play google", "apple app", "get it on",
    "মোবাইল অ্যাপস ডাউনলোড করুন", "মোবাইল অ্যাপ ডাউনলোড করুন", "অ্যাপ ডাউনলোড", "অ্যাপস ডাউনলোড", "ডাউনলোড করুন", "বিজ্ঞাপন", "বিজ্ঞাপন দিন", "advertisement", "advertisements", "post top ad", "post bottom ad", "ads", "ad", "sponsored", "sponsored by", "স্পন্সরড", "continues below advertisement", "story continues below advertisement", "scroll to continue", "বিজ্ঞাপনের পর", "promoted content", "taboola", "unibots", "unibots com", "notifications powered by", "পুশ নোটিফিকেশন", "নোটিফিকেশন", "allow notifications", "no thanks", "এখানে ক্লিক করুন", "ক্লিক করুন এখানে", "instagram", "youtube", "ইনস্টাগ্রাম", "ইউটিউব", "android app", "ios app", "rss", "rss feed", "যুক্ত হোন", "জয়েন করুন", "বিস্তারিত জানতে", "ফেসবুক টাইমলাইনে পেতে", "লাইক অপশনে ক্লিক করুন",
];

#[rustfmt::skip]
const RELATED: &[&str] = &[
    "আরও পড়ুন", "আরো পড়ুন", "আরোও পড়ুন", "পড়ুন", "আরও দেখুন", "আরো দেখুন", "আরও খবর", "আরো খবর", "আরও সংবাদ", "আরো সংবাদ", "এই বিভাগের আরো খবর", "এই বিভাগের আরও খবর", "এ বিভাগের আরও খবর", "এ বিভাগের আরো খবর", "এ বিভাগের অন্যান্য সংবাদ", "এ বিভাগের আরও সংবাদ", "এ জাতীয় আরো খবর", "এ জাতীয় আরও খবর", "এই রকম আরও খবর", "এ সম্পর্কিত আরও খবর", "এ সম্পর্কিত", "সম্পর্কিত", "সম্পর্কিত খবর", "সম্পর্কিত সংবাদ", "সম্পর্কিত আরও", "সম্পর্কিত নিউজ", "সম্পর্কিত বিষয়", "সংশ্লিষ্ট খবর", "সংশ্লিষ্ট সংবাদ", "এ বিষয়ে আরও", "এ বিষয়ে আরো", "এই খবর নিয়ে আরো তথ্য",
    "সর্বশেষ", "সর্বশেষ খবর", "সর্বশেষ সংবাদ", "সর্বশেষ আপডেট", "সর্বাধিক পঠিত", "সর্বাধিক", "সর্বাধিক পড়া", "সবচেয়ে পঠিত", "সর্বাধিক জনপ্রিয়", "সর্বোচ্চ পঠিত", "জনপ্রিয়", "জনপ্রিয় খবর", "জনপ্রিয় সংবাদ", "পাঠকপ্রিয়", "পাঠক প্রিয়", "আলোচিত", "আলোচিত খবর", "শিরোনাম", "সংবাদ শিরোনাম", "শিরোনাম সমূহ", "আজকের শিরোনাম", "ট্রেন্ডিং", "ট্রেন্ডিং নিউজ", "আপনার জন্য নির্বাচিত", "আপনার জন্য", "নির্বাচিত খবর", "নির্বাচিত সংবাদ", "অন্যান্য সংবাদ", "এই মুহূর্তে", "এক্সক্লুসিভ নিউজ", "আরও নিউজ", "আরো নিউজ", "এই পাতার আরও খবর", "এ পাতার আরও সংবাদ", "পূর্বের খবর", "অন্য খবর", "আরও প্রতিবেদন", "দিনের সেরা", "সেরা খবর", "এ সপ্তাহের জনপ্রিয়", "এডিটরস পিক", "বাছাই খবর", "বাছাই করা খবর", "ফিচার্ড",
    "latest", "latest news", "latest posts", "popular", "popular news", "popular posts", "most read", "most popular", "most viewed", "trending", "trending now", "recent", "recent posts", "recent news", "related", "related articles", "related news", "related posts", "related stories", "related topics", "read more", "also read", "read also", "more news", "more from author", "more stories", "you may also like", "you might also like", "recommended", "recommended for you", "must read", "top stories", "top news", "editors pick", "editor s pick", "editor picks", "similar posts", "more in", "don t miss", "continue reading", "read entire article", "বিস্তারিত", "বিস্তারিত পড়ুন", "সম্পূর্ণ পড়ুন", "আরও জানতে", "দেখুন", "আরও ভিডিও", "এ বিভাগের সর্বোচ্চ পঠিত", "এই লেখকের আরও", "এই লেখকের অন্যান্য লেখা",
    "মিনিট আগে", "ঘণ্টা আগে", "ঘন্টা আগে", "দিন আগে", "মাস আগে", "সপ্তাহ আগে", "বছর আগে", "hours ago", "hour ago", "days ago", "day ago", "minutes ago", "mins ago", "weeks ago", "months ago", "week ago", "month ago", "years ago", "year ago",
];

#[rustfmt::skip]
const COMMENTS: &[&str] = &[
    "মন্তব্য করুন", "মন্তব্য", "মন্তব্য লিখুন", "আপনার মন্তব্য", "আপনার মতামত", "আপনার মতামত লিখুন", "আপনার মতামত দিন", "মতামত দিন", "মতামত জানান", "মন্তব্যসমূহ", "পাঠকের মন্তব্য", "ফেসবুক মন্তব্য", "ফেসবুক কমেন্ট", "কমেন্ট করুন", "কমেন্ট", "কমেন্টস", "প্রতিক্রিয়া জানান", "উত্তর দিন", "উত্তর বাতিল", "উত্তর বাতিল করুন", "একটি উত্তর ত্যাগ", "আপনার ইমেইল প্রকাশ করা হবে না", "আপনার ই মেইল এ্যাড্রেস প্রকাশিত হবে না", "ইমেইল প্রকাশ", "বাধ্যতামূলক", "অন্যান্য তথ্য সংরক্ষন করুন", "ইমেল এবং অন্যান্য তথ্য সংরক্ষণ করুন", "আপনার নাম",
    "comments", "comment", "no comments", "no comments yet", "0 comments", "leave a reply", "leave a comment", "cancel reply", "post a comment", "post comment", "facebook comments", "add a comment", "your email address will not be published", "required fields are marked", "save my name email", "submit comment", "discussion about this post", "comments are closed", "reply", "name", "website", "please enter your comment", "please enter your name here", "write a comment", "বাতিল", "view comments", "loading comments", "ও website",
];

#[rustfmt::skip]
const FOOTER: &[&str] = &[
    "সম্পাদক", "প্রকাশক", "সম্পাদক ও প্রকাশক", "প্রকাশক ও সম্পাদক", "ভারপ্রাপ্ত সম্পাদক", "প্রধান সম্পাদক", "নির্বাহী সম্পাদক", "ব্যবস্থাপনা সম্পাদক", "বার্তা সম্পাদক", "যুগ্ম সম্পাদক", "উপদেষ্টা সম্পাদক", "উপদেষ্টা", "প্রকাশক কর্তৃক", "কর্তৃক প্রকাশিত", "কর্তৃক মুদ্রিত", "সম্পাদকমণ্ডলী", "সম্পাদকীয় কার্যালয়", "বার্তা কক্ষ", "বার্তা বিভাগ", "বার্তা ও বাণিজ্যিক কার্যালয়", "বাণিজ্যিক কার্যালয়", "প্রধান কার্যালয়", "কার্যালয়", "অফিস", "ঠিকানা", "যোগাযোগ", "যোগাযোগ করুন", "আমাদের সম্পর্কে", "আমাদের কথা", "আমরা", "গোপনীয়তা নীতি", "গোপনীয়তার নীতি", "ব্যবহারের শর্তাবলি", "ব্যবহারের শর্তাবলী", "শর্তাবলি", "শর্তাবলী", "শর্তাবলি ও নীতিমালা", "নীতিমালা", "মন্তব্য প্রকাশের নীতিমালা", "নীতি ও শর্ত", "বিজ্ঞাপনের মূল্য তালিকা", "মূল্য তালিকা", "সার্কুলেশন", "কপিরাইট", "স্বত্ব", "সর্বস্বত্ব সংরক্ষিত", "সর্বস্বত্ব", "স্বত্বাধিকার সংরক্ষিত", "সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত", "সর্বসত্ত্ব সংরক্ষিত", "সর্ব সত্ত্ব সংরক্ষিত", "সংরক্ষিত", "বেআইনি", "কপি করা বেআইনি", "অনুমতি ছাড়া", "পূর্বানুমতি ব্যতীত", "কারিগরি সহায়তা", "কারিগরি সহায়তায়", "ডিজাইন ও ডেভেলপমেন্ট", "ফোন", "মোবাইল", "টেলিফোন", "ফ্যাক্স", "ই মেইল", "পিএবিএক্স", "হটলাইন", "নিবন্ধন নম্বর", "নিবন্ধন নং", "রেজি নং", "রিটার্ন পলিসি", "বিজ্ঞাপন বিভাগ", "নিউজ রুম", "নিউজরুম",
    "copyright", "all rights reserved", "privacy policy", "privacy", "terms", "terms of use", "terms of service", "terms and conditions", "terms conditions", "cookie policy", "disclaimer", "about us", "about", "contact us", "contact", "editor", "publisher", "editor and publisher", "powered by", "developed by", "design by", "designed by", "design and developed by", "theme by", "maintained by", "hosted by", "phone", "mobile", "tel", "fax", "hotline", "advertise", "advertise with us", "careers", "career", "our team", "grievance", "feedback", "we use cookies", "accept", "site use implies privacy policy acceptance", "cookies", "address", "all right reserved", "newspaper theme",
];

#[rustfmt::skip]
const MASTHEAD: &[&str] = &[
    "logo", "লোগো", "site icon", "site logo", "header logo", "আজ", "আজকের তারিখ", "আজকের দিন", "প্রিন্ট এর তারিখ", "বেটা ভার্সন", "বঙ্গাব্দ", "হিজরি", "হিজরী", "গ্রীষ্মকাল", "বর্ষাকাল", "শরৎকাল", "শরৎ", "হেমন্তকাল", "শীতকাল", "বসন্তকাল", "সূর্যোদয়", "সূর্যাস্ত",
];

#[rustfmt::skip]
const ERROR: &[&str] = &[
    "sqlstate", "error", "fatal error", "warning", "notice", "undefined", "undefined index", "undefined variable", "exception", "not found", "404", "403", "forbidden", "access denied", "attention required", "cloudflare", "ray id", "just a moment", "checking your browser", "enable javascript", "javascript", "enable javascript and cookies", "page not found", "internal server error", "bad gateway", "service unavailable", "too many requests", "nan", "null", "loading", "please wait", "লোডিং", "অপেক্ষা করুন", "পাওয়া যায়নি", "দুঃখিত", "পেজটি পাওয়া যায়নি", "adsbygoogle", "function", "document", "window", "googletag", "display none", "wp content", "write css", "edit with live css", "live css", "save",
];

#[rustfmt::skip]
const EDITION: &[&str] = &[
    "অনলাইন সংস্করণ", "প্রিন্ট সংস্করণ", "প্রিন্ট ভার্সন", "অনলাইন ভার্সন", "মুদ্রিত সংস্করণ", "ছাপা সংস্করণ", "সংস্করণ", "অনলাইন ভার্শন", "প্রিন্ট ভার্শন", "নগর সংস্করণ", "online edition", "print edition", "print version", "online version",
];

#[rustfmt::skip]
const SOURCE: &[&str] = &["সূত্র", "তথ্যসূত্র", "তথ্য সূত্র", "সুত্র", "তথ্যসুত্র", "খবর সূত্র", "সৌজন্যে", "source", "sources", "খবর", "উৎস", "নিউজ সোর্স", "সংবাদ সূত্র"];

#[rustfmt::skip]
const TAGS: &[&str] = &["বিষয়", "বিষয়সমূহ", "ট্যাগ", "ট্যাগস", "ট্যাগসমূহ", "ট্যাগ সমূহ", "প্রাসঙ্গিক", "প্রাসঙ্গিক বিষয়", "tags", "tag", "tagged", "topics", "topic", "keywords", "এ সম্পর্কিত বিষয়"];

#[rustfmt::skip]
const CAPTION: &[&str] = &[
    "ছবি", "ফাইল ছবি", "সংগৃহীত", "ছবি সংগৃহীত", "সংগৃহীত ছবি", "প্রতীকী ছবি", "প্রতিকী ছবি", "ফাইল ফটো", "ফটো", "আলোকচিত্র", "আলোকচিত্রী", "ছবির ক্যাপশান", "ছবির ক্যাপশন", "ছবির উৎস", "ছবির কপিরাইট", "ছবি সূত্র", "image caption", "image source", "image credit", "photo", "photo credit", "file photo", "photo by", "ছবি সৌজন্যে", "নিজস্ব ছবি", "নিজস্ব চিত্র", "প্রতীকী চিত্র", "ফাইল চিত্র", "সংগৃহিত", "ছবি ইন্টারনেট", "চিত্র", "picture", "getty images", "রয়টার্স", "এএফপি", "ছবি ফাইল",
];

#[rustfmt::skip]
const DATE: &[&str] = &[
    "প্রকাশ", "প্রকাশিত", "প্রকাশিত হয়েছে", "প্রকাশের সময়", "প্রকাশকাল", "প্রকাশ কাল", "প্রকাশের তারিখ", "প্রথম প্রকাশ", "প্রকাশ সময়", "আপডেট", "আপডেট সময়", "আপডেটের সময়", "আপডেট টাইম", "হালনাগাদ", "সর্বশেষ হালনাগাদ", "শেষ আপডেট", "সর্বশেষ আপডেট", "আপডেট হয়েছে", "বাংলাদেশ সময়", "তারিখ", "সময়", "প্রিন্ট", "published", "published on", "published at", "publish", "publish date", "posted", "posted on", "posted at", "updated", "updated on", "updated at", "update", "last updated", "last update", "last modified", "date", "আজকের তারিখ", "প্রকাশিত সময়", "পোস্ট করা হয়েছে", "পোস্ট", "ist",
];

#[rustfmt::skip]
const BYLINE: &[&str] = &[
    "প্রতিবেদক", "প্রতিনিধি", "সংবাদদাতা", "রিপোর্টার", "করেসপন্ডেন্ট", "করেসপনডেন্ট", "ডেস্ক", "ব্যুরো", "প্রতিবেদন", "রিপোর্ট", "নিজস্ব প্রতিবেদক", "নিজস্ব প্রতিনিধি", "নিজস্ব সংবাদদাতা", "নিজস্ব প্রতিবেদন", "স্টাফ রিপোর্টার", "অনলাইন ডেস্ক", "ডেস্ক রিপোর্ট", "ডেস্ক নিউজ", "নিউজ ডেস্ক", "থেকে", "desk", "correspondent", "reporter", "staff reporter", "by", "written by", "reported by", "লেখক", "লেখা", "গ্রন্থনা", "অনুবাদ", "প্রতিবেদক নাম", "প্রতিনিধির নাম", "রিপোর্টারের নাম", "author", "সাক্ষাৎকার নিয়েছেন", "মো", "ওয়েবডেস্ক", "ব্যুরো চিফ", "সম্পাদনা",
];

#[rustfmt::skip]
const IMAGE: &[&str] = &["img", "image", "images", "news image", "icon", "expand", "author image", "author img", "ad img", "banner", "banner img", "thumbnail", "thumb", "avatar", "profile image", "photo card", "jpg", "jpeg", "png", "webp", "gif", "alt", "featured image", "no image", "placeholder", "https", "http", "www"];

#[rustfmt::skip]
const PLAYER: &[&str] = &[
    "video player is loading", "current time", "duration", "loaded", "stream type live", "remaining time", "chapters", "descriptions off selected", "captions settings opens captions settings dialog", "captions off selected", "subtitles off selected", "this is a modal window", "beginning of dialog window", "escape will cancel and close the window", "end of dialog window", "text background", "caption area background", "font size", "text edge style", "font family", "play video", "play", "pause", "mute", "unmute", "fullscreen", "volume", "playback rate", "seek to live", "সেহরি", "ইফতার", "ফজর", "যোহর", "জোহর", "আসর", "মাগরিব", "এশা", "সময় শুরু হতে বাকি",
    "শনি", "রবি", "সোম", "মঙ্গল", "বুধ", "বৃহ", "শুক্র", "জানু", "ফেব্রু",
];

#[rustfmt::skip]
const ARCHIVE: &[&str] = &[
    "posted in", "category", "category archives", "browsing", "browsing category", "browsing tag", "archives", "tag", "tag archives", "topic", "topics", "day", "author", "search results for", "author archives",
    "all posts by", "posts by", "ক্যাটাগরি", "ট্যাগ", "অনুসন্ধান ফলাফল", "অনুসন্ধানের ফলাফল",
];

#[rustfmt::skip]
const MORE: &[&str] = &["বিস্তারিত", "বিস্তারিত পড়ুন", "বিস্তারিত দেখুন", "সম্পূর্ণ পড়ুন", "পুরোটা পড়ুন", "পুরো খবর", "বিশদ", "বিশদে", "বিশদে পড়ুন", "read more", "continue reading", "read entire article", "read full story", "readmore", "more"];

#[rustfmt::skip]
const CONTINUE: &[&str] = &["read more", "readmore", "continue reading", "read the rest", "read entire article", "read full story", "আরও পড়ুন", "আরো পড়ুন", "বিস্তারিত পড়ুন", "বিস্তারিত দেখুন", "সম্পূর্ণ পড়ুন", "সম্পূর্ণ গল্পটি পড়ুন", "সম্পূর্ণ লেখাটি পড়ুন", "পুরোটা পড়ুন"];

#[rustfmt::skip]
const TO_COME: &[&str] = &["বিস্তারিত আসছে", "আসছে বিস্তারিত", "বিস্তারিত পরে আসছে", "বিস্তারিত পরে", "পরে বিস্তারিত", "more to come", "details to follow"];
