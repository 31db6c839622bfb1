//! Where each statement about a line holds, and where it just does not. Longer than other files because it is a table.

mod support;

use khobor::Parser;
use support::assert_none;

/// What lines look like to their neighbours, and some of each; the words of the one stand in none of the others.
#[rustfmt::skip]
const LOOKS: &[(&str, &[&str])] = &[
    ("prose", &[
        "টানা তিন দিন পর বানের জল নামতে শুরু করেছে, ঘরে ফিরছে চরের মানুষ।",
        "সকালে কুয়াশা কাটতেই মাঠে নামেন চাষিরা, আর দুপুরে বসে গরম ভাতের আসর।",
        "মেলার শেষ বিকেলে দোকানিরা গুছিয়ে নিচ্ছেন মাটির পুতুল আর তালপাতার পাখা।",
        "জেলেরা জানান, এবার ইলিশ কম, তাই জাল মেরামত করেই সময় কাটছে তাঁদের।",
        "পুরোনো রেলসেতুর নিচে বসেছে পাঠচক্র, সেখানে পড়ে শোনানো হয় রূপকথা।",
        "গ্রামের তাঁতিরা রাত জেগে শাড়ি বুনছেন, কারণ সামনে বড় পার্বণ আসছে।",
    ]),
    ("text", &[
        "নৌকায় ভাসমান পাঠাগার", "হাওরে সোনালি ধানের ঢেউ", "পাহাড়ি ঝিরিতে বাঁশের সাঁকো", "ছাদবাগানে সবুজ শিমলতা", "পুকুরপাড়ে রঙিন শাপলা",
        "বটতলায় গাজির পট", "হিমঘরে পচা আলু", "কাঁঠালবনে বুনো বিড়াল", "শিমুলতলায় লাল গালিচা", "টিলায় চায়ের কুঁড়ি",
    ]),
    ("word", &["বকুল", "শালিক পাখি", "জোনাকি"]),
    ("date", &["১২ জানুয়ারি ২০২৬", "১৪ জানুয়ারি ২০২৬", "১৬ জানুয়ারি ২০২৬"]),
    ("byline", &["নিজস্ব প্রতিবেদক, ঢাকা", "স্টাফ রিপোর্টার, খুলনা"]),
    ("name", &["মাসুদ রানা", "রাকিবুল হাসান"]),
    ("caption", &["ভাঙা ঘাট। ছবি: সংগৃহীত"]),
    ("related", &["আরও পড়ুন"]),
    ("menu", &["প্রচ্ছদ", "জাতীয়", "খেলা", "বিনোদন"]),
    ("digits", &["৭৩", "৮৪"]),
    ("comments", &["মন্তব্য করুন"]),
    ("footer", &["Privacy Policy"]),
    ("call", &["বিস্তারিত পড়ুন", "বিস্তারিত দেখুন"]),
    ("teaser", &["উজানের ঢলে ভেসে গেছে সাঁকো। হাটে যেতে হয় ঘুরে। অনেকটা পথ...", "চিতলবিলে ফিরেছে পরিযায়ী হাঁস। ভিড় করছে গাঁয়ের শিশুরা। শীতের সকালে..."]),
];

/// A statement; lines alone on their page of which it holds; lines of which it does not.
#[rustfmt::skip]
const OF_LINES: &[(&str, &[&str], &[&str])] = &[
    ("always", &["নদী", "***"], &[]),
    ("one word", &["নদী", "***"], &["নদীর পানি"]),
    ("two words", &["নদীর পানি"], &["নদী", "নদীর পানি কমছে"]),
    ("3-4 words", &["নদীর পানি কমছে", "নদীর পানি কমছে আজ"], &["নদীর পানি", "আজ নদীর পানি কমছে ধীরে"]),
    ("5-8 words", &["আজ নদীর পানি কমছে ধীরে", "ক খ গ ঘ ঙ চ ছ জ"], &["নদীর পানি কমছে আজ", "ক খ গ ঘ ঙ চ ছ জ ঝ"]),
    ("9-13 words", &["ক খ গ ঘ ঙ চ ছ জ ঝ", "ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ"], &["ক খ গ ঘ ঙ চ ছ জ", "ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত"]),
    ("14-24 words", &["ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত", "ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত থ দ ধ ন প ফ ব ভ ম য"], &["ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ", "ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত থ দ ধ ন প ফ ব ভ ম য র"]),
    ("25-49 words", &["ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত থ দ ধ ন প ফ ব ভ ম য র"], &["ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত থ দ ধ ন প ফ ব ভ ম য"]),
    // How it ends.
    ("ends open", &["নদীর পানি", "নদীর পানি ২", "***"], &["নদীর পানি।", "(নদীর পানি)"]),
    ("ends with a danda", &["নদীর পানি।", "‘নদীর পানি।’", "নদীর পানি৷", "নদীর পানি॥", "নদীর পানি। \u{200B}"], &["নদীর পানি", "নদীর। পানি"]),
    ("ends with a stop", &["নদীর পানি?", "নদীর পানি!", "নদীর পানি.", "“নদীর পানি?”"], &["নদীর পানি।", "নদীর পানি.."]),
    ("ends with a colon", &["নদীর পানি:", "নদীর পানিঃ"], &["নদী: পানি"]),
    ("ends with a comma", &["নদীর পানি,", "নদীর পানি;"], &["নদী, পানি"]),
    ("ends with dots", &["নদীর পানি…", "নদীর পানি..."], &["নদীর পানি."]),
    ("ends with a dash", &["নদীর পানি-", "নদীর পানি –", "নদীর পানি—"], &["নদী - পানি"]),
    ("ends with a bar", &["নদীর পানি |"], &["নদী | পানি"]),
    ("ends with a quote", &["‘নদীর পানি’", "(নদীর পানি)", "নদীর ‘পানি’"], &["‘নদীর’ পানি", "‘নদীর পানি।’"]),
    ("two sentences", &["নদী আছে। পানি নেই।", "নদী আছে! পানি কই?"], &["নদী আছে।", "নদী আছে।।"]),
    ("four sentences", &["এক। দুই। তিন। চার।"], &["এক। দুই। তিন।"]),
    // What is prose: sentences, or many words.
    ("prose", &[
        "চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।",
        "চরের মানুষ আজ ঘরে ফিরছে বানের জল ধীরে নামতে শুরু করায় আবার?",
        "নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে",
        "চরের মানুষ যা যা নিয়ে এসেছে তা আবার সাথে করে ঘরে ফিরছে আজ আর যে যার মতো করে কাজ করছে তাই এখন কেউ আর নেই",
    ], &[
        "চরের মানুষ আজ ঘরে ফিরছে ধীরে।",
        "চরের মানুষ আজ ঘরে ফিরছে বানের জল ধীরে নামতে শুরু করায়?",
        "নদী আছে। পানি নেই। তবু মাঝি বসে থাকে",
        "চরের মানুষ যা যা নিয়ে এসেছে তা আবার সাথে করে ঘরে ফিরছে আজ আর যে যার মতো করে কাজ করছে তাই এখন কেউ নেই",
        "The people go home now, slowly, as the water falls again.",
    ]),
    ("a list in one line", &["নৌকা পাঠাগার হাওর সোনা ঢেউ পাহাড় ঝিরি বাঁশ সাঁকো ছাদ বাগান শিমলতা পুকুর শাপলা"], &["নৌকা পাঠাগার হাওর সোনা ঢেউ পাহাড় ঝিরি বাঁশ সাঁকো ছাদ বাগান শিমলতা পুকুর", "আমি পাঠাগার হাওর তার ঢেউ পাহাড় ঝিরি বাঁশ সাঁকো ছাদ বাগান শিমলতা পুকুর শাপলা"]),
    // Of what letters it is.
    ("no words", &["—", "***"], &["নদী", "৭"]),
    ("digits only", &["৭৩", "7:3"], &["৭ নদী", "•"]),
    ("many digits", &["নদী ৭৩", "০১২৩-৪৫ নদী"], &["নদীর ৭", "৭৩"]),
    ("latin only", &["River", "River ৭"], &["River নদী", "৭"]),
    ("more latin than bengali", &["River নদী"], &["Rive নদীর", "River", "নদীর পানি Ri"]),
    ("some latin", &["নদীর পানি Ri"], &["River নদী", "নদীর পানি"]),
    ("another script", &["नदी", "নদী नदी का पानी"], &["নদীর नदी", "নদী"]),
    ("a line in another language", &["a b c d e", "নদী the river falls down"], &["a b c d", "নদীর পানি a b c"]),
    ("list number", &["১২. নদীর পানি", "3) নদীর পানি", "৩৪৫. নদীর পানি"], &["১২ নদীর পানি", "১২.নদীর পানি", "১২৩৪. নদীর পানি"]),
    // Its marks.
    ("a bar", &["নদী | পানি"], &["নদী", "নদী | পানি | চর"]),
    ("bars", &["নদী | পানি | চর", "নদী ¦ পানি │ চর"], &["নদী | পানি"]),
    ("an arrow", &["নদী » পানি", "নদী > পানি", "নদী › পানি"], &["নদী পানি"]),
    ("a slash", &["নদী/পানি"], &["নদী পানি"]),
    ("an address or code", &["nodi@example.com", "https://example.com/1", "www.example.com", "if (a == b) {"], &["নদী / পানি: চর", "ww.example.com"]),
    ("copyright sign", &["© নদীর খবর", "নদীর খবর ®"], &["নদীর খবর"]),
    ("opens with a quote", &["‘নদীর’ পানি", "“নদীর” পানি", "\"নদীর\" পানি"], &["নদীর ‘পানি’"]),
    ("a picture in Markdown", &["![নদী](https://example.com/1.jpg)"], &["[নদী](https://example.com/1.jpg)", "নদী ![চর](1.jpg)"]),
    ("a colon inside", &["নদী: পানি", "নদীঃ পানি"], &["নদীর পানি:", "নদীর পানি"]),
    // Its cue words.
    ("all of cue words", &["প্রচ্ছদ", "প্রচ্ছদ রাজনীতি"], &["প্রচ্ছদ শাপলা", "•"]),
    ("most of cue words", &["প্রচ্ছদ রাজনীতি বিনোদন শাপলা শালুক"], &["প্রচ্ছদ রাজনীতি শাপলা শালুক", "প্রচ্ছদ রাজনীতি"]),
    ("all nav words", &["প্রচ্ছদ"], &["প্রচ্ছদ রাজনীতি", "প্রচ্ছদ শাপলা"]),
    ("opens with a nav word", &["প্রচ্ছদ শাপলা"], &["প্রচ্ছদ", "শাপলা প্রচ্ছদ"]),
    ("holds a nav word", &["শাপলা প্রচ্ছদ শালুক"], &["প্রচ্ছদ শাপলা", "শাপলা ক খ গ ঘ ঙ চ ছ জ ঝ ট ঠ ড ঢ ত প্রচ্ছদ ধ"]),
    ("all share words", &["শেয়ার করুন", "Facebook Twitter"], &["শেয়ার করুন শাপলা"]),
    ("all footer words", &["Privacy Policy"], &["Privacy Policy শাপলা"]),
    ("news to come", &["বিস্তারিত আসছে..."], &["বিস্তারিত আসছে ক খ গ ঘ ঙ চ ছ", "বিস্তারিত"]),
    // Its words of grammar.
    ("no word of grammar", &["নৌকা পাঠাগার"], &["আমার নৌকা", "River", "•"]),
    ("a word of grammar", &["আমার নৌকা"], &["নৌকা", "আমার তোমার নৌকা"]),
    ("words of grammar", &["আমার তোমার নৌকা"], &["আমার নৌকা"]),
    ("many words of grammar", &["আমার নৌকা ভাসান শাপলা"], &["আমার নৌকা ভাসান শাপলা শালুক", "নৌকা"]),
    ("ends with a verb", &["মাঝি নাও ভাসিয়েছে", "মাঝি নাও ভাসিয়েছেন।"], &["মাঝি ভাসিয়েছে নাও", "যেভাবে ভাজবেনঃ"]),
    ("ends with a verb and no stop", &["মাঝি নাও ভাসিয়েছে"], &["মাঝি নাও ভাসিয়েছে।", "মাঝি নাও"]),
    ("a word or two of grammar", &["আমার নৌকা", "হাঁটছেন"], &["নৌকা", "আমার নৌকা ভাসান"]),
    ("text with words of grammar", &["আমার নৌকা ভাসান"], &["নৌকা ভাসান আজব", "আমার নৌকা"]),
    ("text without words of grammar", &["নৌকা ভাসান আজব"], &["আমার নৌকা ভাসান", "the river falls"]),
    ("text that ends with a verb", &["মাঝি নাও ভাসিয়েছে"], &["মাঝি নাও ভাসান", "হাঁটছেন"]),
    ("text that ends with a question mark", &["কবে আসবে জোয়ার?"], &["জোয়ার কবে", "জোয়ার?"]),
    ("text that ends with a danda", &["মাঝি নাও ভাসায়।"], &["মাঝি নাও ভাসায়", "চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।"]),
    // As prose.
    ("a paragraph that ends with dots", &["নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে..."], &["নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে", "নদী আছে..."]),
    ("a paragraph that ends open", &["নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে"], &["নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে।", "নদী আছে"]),
    ("a paragraph of one short sentence", &["চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।", "চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে বানের জল নামতে শুরু করায় আবার।"], &["চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে বানের জল নামতে শুরু করায় আবার আজ।", "নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে", "নদী আছে।"]),
    ("a numbered paragraph", &["২. চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।"], &["২. চরের মানুষ", "চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।"]),
    ("a paragraph that calls to read on", &["নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে Read More"], &["নদী আছে। পানি নেই। তবু মাঝি বসে থাকে ঘাটে...", "নদী আছে Read More"]),
    ("a paragraph that opens with a byline", &["নিজস্ব প্রতিবেদক, ঢাকা: চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।"], &["চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।", "নিজস্ব প্রতিবেদক, ঢাকা: চরের মানুষ ফেরে"]),
    ("a short line that opens with a byline", &["নিজস্ব প্রতিবেদক, ঢাকা: চরের মানুষ ফেরে"], &["নিজস্ব প্রতিবেদক, ঢাকা: চরের মানুষ আজ ঘরে ফিরছে ধীরে ধীরে।", "নিজস্ব প্রতিবেদক, ঢাকা"]),
    // Its dates.
    ("a date alone", &["১২ জানুয়ারি ২০২৬", "প্রকাশ: ১২ জানুয়ারি ২০২৬ | অনলাইন সংস্করণ", "১০:৩০", "2023-08-14 7"], &["১২ জানুয়ারি ২০২৬ শাপলা", "শাপলা"]),
    ("opens with a date", &["১২ জানুয়ারি ২০২৬ শাপলা"], &["১২ জানুয়ারি ২০২৬", "শাপলা ১২ জানুয়ারি ২০২৬"]),
    ("closes with a date", &["শাপলা ১২ জানুয়ারি ২০২৬"], &["১২ জানুয়ারি ২০২৬", "১২ জানুয়ারি ২০২৬ শাপলা"]),
    ("a date inside", &["শাপলা ১২ জানুয়ারি ২০২৬ শালুক"], &["১২ জানুয়ারি ২০২৬ শাপলা", "শাপলা ১২ জানুয়ারি ২০২৬", "শাপলা ১২ শালুক"]),
    ("published", &["প্রকাশ: ১২ জানুয়ারি ২০২৬"], &["আপডেট: ১২ জানুয়ারি ২০২৬", "১২ জানুয়ারি ২০২৬"]),
    ("updated", &["আপডেট: ১২ জানুয়ারি ২০২৬"], &["প্রকাশ: ১২ জানুয়ারি ২০২৬"]),
    ("page clock", &["আজ সোমবার, ১২ জানুয়ারি ২০২৬"], &["প্রকাশ: ১২ জানুয়ারি ২০২৬"]),
    ("a page clock alone", &["আজ সোমবার, ১২ জানুয়ারি ২০২৬", "২৮ পৌষ ১৪৩২ বঙ্গাব্দ"], &["১২ জানুয়ারি ২০২৬", "শাপলা শালুক আজ সোমবার, ১২ জানুয়ারি ২০২৬"]),
    ("a time of day", &["১২ জানুয়ারি ২০২৬, ১০:৩০", "১০:৩০"], &["১২ জানুয়ারি ২০২৬"]),
    ("bangla or hijri date", &["২৮ পৌষ ১৪৩২ বঙ্গাব্দ", "২২ রজব ১৪৪৭"], &["১২ জানুয়ারি ২০২৬"]),
    ("relative time", &["৫ ঘণ্টা আগে"], &["১২ জানুয়ারি ২০২৬", "ক খ গ ঘ ঙ চ ছ জ ঝ ট ৫ ঘণ্টা আগে"]),
    ("a bare date alone", &["১২ জানুয়ারি ২০২৬"], &["প্রকাশ: ১২ জানুয়ারি ২০২৬", "আপডেট: ১২ জানুয়ারি ২০২৬", "২৮ পৌষ ১৪৩২ বঙ্গাব্দ", "শাপলা ১২ জানুয়ারি ২০২৬"]),
    ("a date and time alone without a label", &["১২ জানুয়ারি ২০২৬, ১০:৩০"], &["১২ জানুয়ারি ২০২৬", "প্রকাশ: ১২ জানুয়ারি ২০২৬, ১০:৩০"]),
    ("a day alone without a label", &["১২ জানুয়ারি ২০২৬"], &["১২ জানুয়ারি ২০২৬, ১০:৩০", "সোমবার, ১২ জানুয়ারি ২০২৬", "প্রকাশ: ১২ জানুয়ারি ২০২৬"]),
    ("a weekday and date after a word or two", &["অটোয়া, রবিবার ২২ ডিসেম্বর, ২০২৪", "নতুন অটোয়া, রবিবার ২২ ডিসেম্বর, ২০২৪"], &["রবিবার ২২ ডিসেম্বর, ২০২৪", "অটোয়া, ২২ ডিসেম্বর, ২০২৪", "নতুন অটোয়া শহর, রবিবার ২২ ডিসেম্বর, ২০২৪"]),
    ("a day without its year", &["১২ জানুয়ারি"], &["১২ জানুয়ারি ২০২৬"]),
    ("a time without a date", &["১০:৩০"], &["১২ জানুয়ারি ২০২৬, ১০:৩০", "শাপলা শালুক পদ্ম ১০:৩০"]),
    ("a date and few words", &["শাপলা ১২ জানুয়ারি ২০২৬", "শাপলা শালুক পদ্ম ১২ জানুয়ারি ২০২৬"], &["১২ জানুয়ারি ২০২৬", "শাপলা শালুক পদ্ম বকুল ১২ জানুয়ারি ২০২৬"]),
    ("a weekday first", &["সোমবার, ১২ জানুয়ারি ২০২৬"], &["১২ জানুয়ারি ২০২৬", "জানুয়ারি ১২, ২০২৬"]),
    ("a month first", &["জানুয়ারি ১২, ২০২৬"], &["১২ জানুয়ারি ২০২৬", "সোমবার, ১২ জানুয়ারি ২০২৬"]),
    ("a time first", &["১০:৩০, ১২ জানুয়ারি ২০২৬"], &["১২ জানুয়ারি ২০২৬, ১০:৩০"]),
    ("a weekday before date and time", &["সোমবার, ১২ জানুয়ারি ২০২৬, ১০:৩০"], &["সোমবার, ১২ জানুয়ারি ২০২৬", "১২ জানুয়ারি ২০২৬, ১০:৩০", "সোমবার, ১২ জানুয়ারি ২০২৬, ১০:৩০ শাপলা"]),
    ("a date at midnight", &["১২ জানুয়ারি ২০২৬, ০০:০০"], &["১২ জানুয়ারি ২০২৬, ০০:০১", "১২ জানুয়ারি ২০২৬"]),
    ("a date beside a slash", &["নদীর খবর/১৫ আগস্ট, ২০১৬/মামুন", "১৫ আগস্ট ২০১৬ / মামুন", "মামুন / ১৫ আগস্ট ২০১৬"], &["১৫ আগস্ট ২০১৬ মামুন/নদী", "১৫ আগস্ট ২০১৬ / ক খ গ ঘ ঙ চ ছ জ ঝ"]),
    ("a date beside byline words", &["প্রতিবেদক ১২ জানুয়ারি ২০২৬"], &["শাপলা ১২ জানুয়ারি ২০২৬", "প্রতিবেদক"]),
    ("a date between bars", &["শাপলা | ১২ জানুয়ারি ২০২৬"], &["শাপলা ১২ জানুয়ারি ২০২৬", "শাপলা | শালুক", "প্রকাশ: ১২ জানুয়ারি ২০২৬ | অনলাইন সংস্করণ"]),
    // Its names.
    ("a byline", &["নিজস্ব প্রতিবেদক, ঢাকা", "চট্টগ্রাম •"], &["মাসুদ রানা", "চট্টগ্রাম", "শাপলা ফোটা ভোর"]),
    ("like a name", &["মাসুদ রানা", "ইয়ান ব্রেমার"], &["নিজস্ব প্রতিবেদক, ঢাকা", "চট্টগ্রাম", "নদীর পানি কমছে"]),
    ("a known name", &["মাসুদ রানা"], &["ইয়ান ব্রেমার", "নিজস্ব প্রতিবেদক, ঢাকা"]),
    ("a place alone", &["চট্টগ্রাম", "চট্টগ্রাম •"], &["মাসুদ রানা", "নিজস্ব প্রতিবেদক, ঢাকা"]),
    ("opens with a byline", &["নিজস্ব প্রতিবেদক, ঢাকা: চরের মানুষ ফেরে"], &["নিজস্ব প্রতিবেদক, ঢাকা", "শেষ কথা: মাঠ ফিরে পাক শিশুরা"]),
    ("a sign-off", &["ইএ/টিকে"], &["নদীর খবর/১৫ আগস্ট, ২০১৬/মামুন", "ইএ টিকে", "নদী ও পানি/চর ও হাওর/ঝিরি ও ছড়া"]),
    ("a source line", &["সূত্র: রয়টার্স"], &["ছবি: রয়টার্স", "রয়টার্স"]),
    ("a picture credit", &["ছবি: সংগৃহীত", "ভাঙা ঘাট। ছবি: সংগৃহীত"], &["সূত্র: রয়টার্স", "ভাঙা ঘাট"]),
];

/// A statement; pages where it holds of the line in `⟦⟧`; pages where it does not. What stands between two `/` is a look of [`LOOKS`], of which
/// each stands for the next of its lines (`text`), for one of them (`text2`), or for so many (`text×3`); anything else is a line as it is.
#[rustfmt::skip]
const OF_PLACES: &[(&str, &[&str], &[&str])] = &[
    // Where a line stands.
    ("first line", &["⟦text⟧ / text"], &["text / ⟦text⟧"]),
    ("in the first 3 lines", &["text×2 / ⟦text⟧"], &["text×3 / ⟦text⟧"]),
    ("in the first 8 lines", &["text×7 / ⟦text⟧"], &["text×8 / ⟦text⟧"]),
    ("before all paragraphs", &["⟦text⟧ / prose"], &["⟦text⟧", "prose / ⟦text⟧ / prose", "prose / ⟦text⟧"]),
    ("after all paragraphs", &["prose / ⟦text⟧"], &["⟦text⟧", "prose / ⟦text⟧ / prose", "⟦text⟧ / prose"]),
    ("among paragraphs", &["prose / ⟦text⟧ / prose"], &["⟦text⟧ / prose", "prose / ⟦text⟧"]),
    ("a paragraph is next", &["⟦text⟧ / prose"], &["⟦text⟧ / text / prose", "⟦prose⟧ / prose"]),
    ("a paragraph within 3 lines", &["⟦text⟧ / text / prose", "⟦text⟧ / text×2 / prose"], &["⟦text⟧ / prose", "⟦text⟧ / text×3 / prose"]),
    ("a paragraph within 8 lines", &["⟦text⟧ / text×3 / prose", "⟦text⟧ / text×7 / prose"], &["⟦text⟧ / text×2 / prose", "⟦text⟧ / text×8 / prose"]),
    ("no paragraph soon", &["⟦text⟧ / text×8 / prose", "⟦text⟧", "prose / ⟦text⟧"], &["⟦text⟧ / text×7 / prose", "⟦prose⟧"]),
    ("a paragraph just before", &["prose / ⟦text⟧", "prose / ⟦prose⟧"], &["prose / text / ⟦text⟧", "⟦prose⟧"]),
    ("a paragraph within 3 lines before", &["prose / text / ⟦text⟧", "prose / text×2 / ⟦text⟧"], &["prose / ⟦text⟧", "prose / text×3 / ⟦text⟧"]),
    ("a paragraph within 8 lines before", &["prose / text×3 / ⟦text⟧", "prose / text×7 / ⟦text⟧"], &["prose / text×2 / ⟦text⟧", "prose / text×8 / ⟦text⟧"]),
    ("no paragraph lately", &["prose / text×8 / ⟦text⟧", "⟦text⟧ / prose"], &["prose / text×7 / ⟦text⟧"]),
    ("just after a related heading", &["related / ⟦text⟧"], &["related / text / ⟦text⟧", "⟦related⟧ / text", "related / ⟦digits⟧"]),
    ("soon after a related heading", &["related / text / ⟦text⟧", "related / text×3 / ⟦text⟧"], &["related / ⟦text⟧", "related / text×4 / ⟦text⟧"]),
    ("after a related heading", &["related / text×9 / ⟦text⟧", "related / digits / word / ⟦text⟧"], &["⟦text⟧ / related / text", "related / digits×2 / word / ⟦text⟧"]),
    ("soon after a comments heading", &["comments / text×2 / ⟦text⟧"], &["comments / text×3 / ⟦text⟧", "⟦comments⟧"]),
    ("after a comments heading", &["comments / text×9 / ⟦text⟧"], &["⟦text⟧ / comments"]),
    ("after a footer line", &["footer / text×5 / ⟦text⟧", "© ২০২৬ নদী / ⟦text⟧"], &["footer / text×6 / ⟦text⟧"]),
    ("beside a date", &["date / ⟦text⟧", "⟦text⟧ / date"], &["date / text / ⟦text⟧", "⟦date⟧"]),
    ("near a date", &["date / text / ⟦text⟧", "⟦text⟧ / text×2 / date"], &["date / ⟦text⟧", "⟦text⟧ / text×3 / date"]),
    ("beside a byline", &["byline / ⟦text⟧", "⟦text⟧ / byline"], &["byline / text / ⟦text⟧"]),
    ("near a byline", &["byline / text / ⟦text⟧", "⟦text⟧ / text×2 / byline"], &["byline / ⟦text⟧", "⟦text⟧ / text×3 / byline"]),
    ("in a row of 3", &["⟦text⟧ / text×2", "text×2 / ⟦text⟧", "text×4 / ⟦text⟧", "word×3 / text×2 / ⟦text⟧"], &["text / ⟦text⟧", "text×5 / ⟦text⟧", "word×2 / ⟦text⟧"]),
    ("in a row of 6", &["text×5 / ⟦text⟧"], &["text×4 / ⟦text⟧"]),
    ("just after a date or byline", &["date / ⟦text⟧", "byline / ⟦text⟧"], &["date / text / ⟦text⟧", "⟦text⟧ / date"]),
    ("soon after a date or byline", &["date / text / ⟦text⟧", "byline / text×3 / ⟦text⟧"], &["date / ⟦text⟧", "byline / text×4 / ⟦text⟧"]),
    ("a date or byline since the related heading", &["related / text / date / ⟦text⟧"], &["date / related / ⟦text⟧", "date / ⟦text⟧"]),
    ("a list item among paragraphs", &["prose / ⟦২. শাপলা তুলে আনা⟧ / prose"], &["prose / ⟦২. শাপলা তুলে আনা⟧", "prose / ⟦শাপলা তুলে আনা⟧ / prose"]),
    ("a line that ends open before a line that ends a sentence", &["⟦text⟧ / মাঝি আসে।"], &["⟦word⟧ / মাঝি আসে।", "⟦text⟧ / মাঝি আসে", "⟦নৌকায় ভাসমান পাঠাগার,⟧ / মাঝি আসে।", "মাঝি আসে। / ⟦text⟧"]),
    // What its neighbours look like.
    ("after edge", &["⟦text⟧"], &["text / ⟦text⟧"]),
    ("before edge", &["⟦text⟧"], &["⟦text⟧ / text"]),
    ("after date", &["date / ⟦text⟧"], &["date / text / ⟦text⟧"]),
    ("before byline", &["⟦text⟧ / byline"], &["⟦text⟧ / text / byline"]),
    ("two after caption", &["caption / text / ⟦text⟧"], &["caption / ⟦text⟧"]),
    ("two before cue words", &["⟦text⟧ / text / menu"], &["⟦text⟧ / menu"]),
    ("after ticker", &["related / নৌকায় ভাসমান পাঠাগার হাওরে সোনালি ধানের ঢেউ পাহাড়ি ঝিরিতে বাঁশের সাঁকো ছাদবাগানে সবুজ শিমলতা পুকুরপাড়ে রঙিন শাপলা বটতলায় / ⟦text⟧"], &["নৌকায় ভাসমান পাঠাগার হাওরে সোনালি ধানের ঢেউ পাহাড়ি ঝিরিতে বাঁশের সাঁকো ছাদবাগানে সবুজ শিমলতা পুকুরপাড়ে রঙিন শাপলা বটতলায় / ⟦text⟧"]),
    ("after marks", &["digits / ⟦text⟧"], &["word / ⟦text⟧"]),
    ("after word", &["word / ⟦text⟧"], &["text / ⟦text⟧", "menu / ⟦text⟧"]),
    ("after related heading", &["related / ⟦text⟧"], &["menu / ⟦text⟧"]),
    ("text before all paragraphs", &["⟦text⟧ / prose"], &["prose / ⟦text⟧ / prose", "⟦word⟧ / prose"]),
    ("text among paragraphs", &["prose / ⟦text⟧ / prose"], &["prose / ⟦text⟧"]),
    ("text after all paragraphs", &["prose / ⟦text⟧"], &["⟦text⟧ / prose"]),
    ("text on a page without paragraphs", &["⟦text⟧"], &["⟦text⟧ / prose"]),
    ("prose before all paragraphs", &["⟦prose⟧", "⟦prose⟧ / prose"], &["prose / ⟦prose⟧"]),
    ("text on a bare page", &["⟦text⟧"], &["⟦text⟧ / menu"]),
    ("text on a page of little furniture", &["⟦text⟧ / text×9 / menu"], &["⟦text⟧ / text×8 / menu", "⟦text⟧ / text×9"]),
    ("text on a page of much furniture", &["⟦text⟧ / text×8 / menu", "⟦text⟧ / related"], &["⟦text⟧ / text×9 / menu"]),
    // What the page is.
    ("no paragraphs on the page", &["⟦text⟧"], &["⟦text⟧ / prose"]),
    ("one paragraph on the page", &["⟦text⟧ / prose"], &["⟦text⟧", "⟦text⟧ / prose×2"]),
    ("a page of many paragraphs", &["⟦prose⟧ / prose×5"], &["⟦prose⟧ / prose×4"]),
    ("a page of few lines", &["⟦text⟧ / text×9 / word×2"], &["⟦text⟧ / text×9 / word×3"]),
    ("a page in another language", &[
        "⟦The river falls slowly as the boats come home⟧",
        "⟦নদী⟧ / The river falls slowly as the boats come / Home",
        "⟦নদীৰ পানী কমিছে ঘৰলৈ উভতিছে মানুহ আজি পুৱা⟧",
    ], &["⟦text⟧ / Home / Sports", "⟦prose⟧ / Home / Sports / World", "⟦নদী⟧ / The river falls slowly as the boats come / বকুল"]),
    ("a page of paragraphs that end with dots", &["⟦text⟧ / teaser×2"], &["⟦text⟧ / teaser / prose"]),
    ("the page's only paragraph ends with dots", &["⟦text⟧ / teaser"], &["⟦text⟧ / teaser / prose", "⟦text⟧ / prose"]),
    ("a page of an archive", &["Posted in রাজ্য / ⟦text⟧", "text×3 / ⟦Posted in রাজ্য⟧"], &["text×4 / ⟦Posted in রাজ্য⟧"]),
    ("a page that calls to read on", &["⟦prose⟧ / call", "prose / ⟦prose⟧ / text / call"], &["⟦prose⟧ / text×2 / call", "⟦prose⟧ / prose×2 / call", "call / ⟦prose⟧"]),
    ("a page with a call to read on", &["⟦text⟧ / call"], &["⟦text⟧", "⟦text⟧ / call / text / call"]),
    ("a page of calls to read on", &["⟦text⟧ / call / text / call"], &["⟦text⟧ / call"]),
    ("a page of two headlines over paragraphs", &["⟦চরের মানুষ ঘরে⟧ / prose1 / কুয়াশা কাটতেই মাঠে / prose2"], &["⟦চরের মানুষ ঘরে⟧ / prose1 / text / prose2", "⟦চরের মানুষ ঘরে⟧ / prose1 / চরের মানুষ ঘরে / prose1"]),
    ("a page of headlines over paragraphs", &["⟦চরের মানুষ ঘরে⟧ / prose1 / কুয়াশা কাটতেই মাঠে / prose2 / মাটির পুতুল আর তালপাতার পাখা / prose3"], &["⟦চরের মানুষ ঘরে⟧ / prose1 / কুয়াশা কাটতেই মাঠে / prose2"]),
    ("a page of paragraphs that stand alone", &["⟦prose⟧ / text / prose"], &["⟦prose⟧ / prose / text / prose", "⟦prose⟧"]),
    ("a page of headlines over single paragraphs", &["⟦চরের মানুষ ঘরে⟧ / prose1 / কুয়াশা কাটতেই মাঠে / prose2"], &["⟦চরের মানুষ ঘরে⟧ / prose1 / কুয়াশা কাটতেই মাঠে / prose2 / prose3", "⟦text⟧ / prose / text / prose"]),
    ("a page whose paragraphs are all teasers", &["⟦teaser⟧ / teaser", "⟦prose⟧ / call / prose / call"], &["⟦teaser⟧", "⟦teaser⟧ / teaser / prose"]),
    ("a page whose paragraphs are mostly teasers", &["⟦teaser⟧ / teaser / prose×2"], &["⟦teaser⟧ / teaser / prose×3", "⟦teaser⟧ / prose", "⟦teaser⟧ / teaser"]),
    ("a page of one teaser", &["⟦teaser⟧", "⟦prose⟧ / call"], &["⟦teaser⟧ / teaser", "⟦prose⟧"]),
    ("a page that ends with a bare date after a paragraph or two", &["⟦prose⟧ / date", "⟦prose⟧ / prose / text / date"], &["⟦prose⟧ / text×2 / date", "⟦prose⟧ / prose×2 / date", "⟦prose⟧ / প্রকাশ: ১২ জানুয়ারি ২০২৬", "date / ⟦prose⟧"]),
    // Dates.
    ("the page's only date", &["text / ⟦date⟧"], &["date / ⟦date⟧", "⟦date⟧ / date", "⟦text⟧ / date"]),
    ("the first of several dates", &["⟦date⟧ / date"], &["date / ⟦date⟧", "⟦date⟧"]),
    ("a later date", &["date / ⟦date⟧"], &["⟦date⟧ / date"]),
    ("a date on the first line", &["⟦date⟧ / date"], &["text / ⟦date⟧"]),
    ("a weekday and date on the first line", &["⟦সোমবার, ১২ জানুয়ারি ২০২৬⟧"], &["⟦date⟧", "text / ⟦সোমবার, ১২ জানুয়ারি ২০২৬⟧"]),
    ("the page's only date on its first line", &["⟦date⟧ / text"], &["⟦date⟧ / date", "text / ⟦date⟧"]),
    ("a date just before a paragraph", &["⟦date⟧ / prose"], &["⟦date⟧ / text / prose", "⟦text⟧ / prose"]),
    ("a date just after the last paragraph", &["prose / ⟦date⟧"], &["prose / ⟦date⟧ / prose", "prose / text / ⟦date⟧"]),
    ("a date far from paragraphs", &["prose / text×3 / ⟦date⟧ / text×6 / word×2 / prose", "⟦date⟧"], &["prose / text×2 / ⟦date⟧", "⟦date⟧ / text×7 / prose"]),
    ("a date that stands above already", &["date1 / text / ⟦date1⟧"], &["date1 / text / ⟦date2⟧"]),
    ("a time between two paragraphs", &["prose / ⟦১০:৩০⟧ / prose", "prose / text / ⟦১০:৩০⟧ / text / prose"], &["prose / ⟦১০:৩০⟧", "⟦১০:৩০⟧ / prose", "prose / ⟦date⟧ / prose", "prose / text×2 / ⟦১০:৩০⟧ / prose"]),
    ("a weekday and date after a word or two, on the first lines", &["text×2 / ⟦অটোয়া, রবিবার ২২ ডিসেম্বর, ২০২৪⟧"], &["text×3 / ⟦অটোয়া, রবিবার ২২ ডিসেম্বর, ২০২৪⟧"]),
    // Names.
    ("a known name beside a date", &["⟦name⟧ / date", "date / ⟦name⟧"], &["⟦name⟧ / text / date", "⟦text⟧ / date"]),
    ("a known name just before a paragraph", &["⟦name⟧ / prose"], &["⟦name⟧ / text / prose", "⟦text⟧ / prose"]),
    ("a name beside a date", &["⟦byline⟧ / date", "date / ⟦name⟧"], &["⟦byline⟧ / text / date", "⟦menu⟧ / date"]),
    ("a name just before a paragraph", &["⟦byline⟧ / prose", "⟦name⟧ / prose"], &["prose / ⟦byline⟧ / prose", "⟦menu⟧ / prose"]),
    ("a name just after the last paragraph", &["prose / ⟦name⟧"], &["prose / ⟦name⟧ / prose", "prose / text / ⟦name⟧", "prose / ⟦menu⟧"]),
    ("before a known name", &["⟦text⟧ / name"], &["⟦text⟧ / text / name", "⟦text⟧ / byline"]),
    ("after a known name", &["name / ⟦text⟧"], &["name / text / ⟦text⟧", "byline / ⟦text⟧"]),
    ("text before a known name", &["⟦text⟧ / name", "⟦word⟧ / name"], &["⟦menu⟧ / name", "⟦text⟧ / byline"]),
    ("a known name after text", &["text / ⟦name⟧", "word / ⟦name⟧"], &["menu / ⟦name⟧", "text / ⟦menu⟧"]),
    // Repeats.
    ("same as the line before", &["text1 / ⟦text1⟧ / text2"], &["text1 / text2 / ⟦text1⟧", "⟦text1⟧ / text1 / text2", "• / ⟦•⟧ / text"]),
    ("same as the line after", &["⟦text1⟧ / text1 / text2"], &["⟦text1⟧ / text2 / text1", "text1 / ⟦text1⟧ / text2"]),
    ("stands above already", &["text1 / text2 / ⟦text1⟧"], &["text1 / ⟦text1⟧", "⟦text1⟧ / text2 / text1"]),
    ("stands below again", &["⟦text1⟧ / text2 / text1"], &["⟦text1⟧ / text1", "text1 / text2 / ⟦text1⟧"]),
    ("stands three times or more", &["⟦text1⟧ / text1 / text2 / text1"], &["⟦text1⟧ / text2 / text1", "text1 / ⟦text2⟧ / text1 / text1"]),
    ("stands again a few lines below", &["⟦text1⟧ / text2 / text1", "⟦text1⟧ / text2 / text3 / text4 / text5 / text6 / text7 / text8 / text1"], &["⟦text1⟧ / text1", "⟦text1⟧ / text2 / text3 / text4 / text5 / text6 / text7 / text8 / text9 / text1"]),
    ("stands a few lines above", &["text1 / text2 / ⟦text1⟧", "text1 / text2 / text3 / text4 / text5 / text6 / text7 / text8 / ⟦text1⟧"], &["text1 / ⟦text1⟧", "text1 / text2 / text3 / text4 / text5 / text6 / text7 / text8 / text9 / ⟦text1⟧"]),
    ("stands again a few lines below, beside a date or byline", &["⟦text1⟧ / byline / text1", "⟦text1⟧ / text2 / date / text1"], &["⟦text1⟧ / text2 / text1", "⟦text1⟧ / text2 / text3 / date / text1"]),
    ("same as the first line", &["text1 / text2 / ⟦text1⟧"], &["⟦text1⟧ / text2 / text1", "text1 / text2 / ⟦text2⟧"]),
    ("ends with another line", &["⟦নদীর খবর নৌকায় ভাসমান পাঠাগার⟧ / text1", "text1 / ⟦নদীর খবর নৌকায় ভাসমান পাঠাগার⟧"], &["⟦নৌকায় ভাসমান পাঠাগার নদীর খবর⟧ / text1", "⟦নদীর ভাসমান পাঠাগার⟧ / ভাসমান পাঠাগার", "⟦text1⟧ / text1"]),
    ("opens with another line", &["⟦নৌকায় ভাসমান পাঠাগার নদীর খবর⟧ / text1"], &["⟦নদীর খবর নৌকায় ভাসমান পাঠাগার⟧ / text1", "⟦নৌকায় ভাসমান সেতু⟧ / নৌকায় ভাসমান"]),
    ("another line holds it", &["নৌকায় ভাসমান পাঠাগার নদীর খবর / ⟦text1⟧", "নদীর খবর নৌকায় ভাসমান পাঠাগার / ⟦text1⟧"], &["⟦নৌকায় ভাসমান পাঠাগার নদীর খবর⟧ / text1", "নদীর নৌকায় ভাসমান পাঠাগার খবর / ⟦text1⟧"]),
    // Words in common with the story: of five words three, two, one, none.
    ("shares most words with the story", &["⟦বানের নামতে মানুষ শালিক দোয়েল⟧ / prose1", "⟦চরের মানুষ ঘরে⟧ / text / prose1"], &["⟦বানের মানুষ কোকিল শালিক দোয়েল⟧ / prose1", "prose1 / ⟦বানের মানুষ নামতে⟧"]),
    ("shares words with the story", &["⟦বানের মানুষ কোকিল শালিক দোয়েল⟧ / prose1"], &["⟦বানের মানুষ ঘরে শালিক দোয়েল⟧ / prose1", "⟦বানের কাক কোকিল শালিক দোয়েল⟧ / prose1"]),
    ("shares few words with the story", &["⟦বানের টুনটুনি কোকিল শালিক দোয়েল⟧ / prose1"], &["⟦ময়না টুনটুনি কোকিল শালিক দোয়েল⟧ / prose1"]),
    ("shares no words with the story", &["⟦ময়না টুনটুনি কোকিল শালিক দোয়েল⟧ / prose1", "⟦চরের মানুষ ঘরে⟧ / prose2 / prose3 / prose4 / prose1"], &["⟦বানের টুনটুনি কোকিল শালিক দোয়েল⟧ / prose1", "⟦ময়না টুনটুনি কোকিল শালিক দোয়েল⟧"]),
    ("text that shares most words with the story", &["⟦চরের মানুষ ঘরে⟧ / prose1"], &["⟦text⟧ / prose1"]),
    ("a paragraph like the next", &["⟦টানা তিন দিন পর বানের জল আবার নামতে শুরু করেছে আজ।⟧ / prose1"], &["⟦prose⟧ / prose"]),
    // Headlines: a story's words, or a repeat.
    ("just after a headline by its words", &["চরের মানুষ ঘরে / ⟦word⟧ / prose1", "text1 / word / ⟦digits⟧ / text1"], &["চরের মানুষ ঘরে / word×2 / ⟦digits⟧ / prose1", "text / ⟦word⟧ / prose"]),
    ("just before a headline by its words", &["⟦word⟧ / চরের মানুষ ঘরে / prose1", "⟦word⟧ / digits / চরের মানুষ ঘরে / prose1"], &["⟦word⟧ / digits×2 / চরের মানুষ ঘরে / prose1", "⟦word⟧ / text / prose"]),
    ("a date just after a headline by its words", &["চরের মানুষ ঘরে / ⟦date⟧ / prose1"], &["text / ⟦date⟧ / prose1", "চরের মানুষ ঘরে / ⟦word⟧ / prose1"]),
    ("a date just before a headline by its words", &["⟦date⟧ / চরের মানুষ ঘরে / prose1"], &["⟦date⟧ / text / prose1"]),
    ("a name just after a headline by its words", &["চরের মানুষ ঘরে / ⟦byline⟧ / prose1"], &["text / ⟦byline⟧ / prose1", "চরের মানুষ ঘরে / ⟦menu⟧ / prose1"]),
    ("text just after a headline by its words", &["চরের মানুষ ঘরে / ⟦text⟧ / prose1"], &["text / ⟦text⟧ / prose1"]),
    ("a paragraph just after a headline by its words", &["চরের মানুষ ঘরে / ⟦prose1⟧"], &["text / ⟦prose1⟧"]),
    // Paragraphs.
    ("a paragraph after a paragraph", &["prose / ⟦prose⟧"], &["prose / text / ⟦prose⟧", "prose / ⟦text⟧"]),
    ("a paragraph that stands above already", &["prose1 / prose2 / ⟦prose1⟧"], &["prose1 / ⟦prose1⟧", "⟦prose1⟧ / prose2 / prose1"]),
    ("a paragraph after a related heading", &["related / ⟦prose⟧", "prose / related / text / ⟦prose⟧"], &["related / prose / ⟦prose⟧", "⟦prose⟧", "prose / ⟦prose⟧"]),
    ("a paragraph alone among short lines", &["prose / text×2 / ⟦prose⟧ / text×2 / prose", "⟦prose⟧"], &["prose / text / ⟦prose⟧", "⟦prose⟧ / text / prose"]),
    ("a paragraph before a date", &["⟦prose⟧ / date"], &["⟦prose⟧ / text / date", "⟦text⟧ / date"]),
    ("a first paragraph after a date or byline", &["date / ⟦prose⟧", "byline / text×4 / ⟦prose⟧"], &["byline / text×5 / ⟦prose⟧", "date / prose / ⟦prose⟧"]),
    ("a paragraph on the first line", &["⟦prose⟧"], &["text / ⟦prose⟧"]),
    ("a paragraph with no text above it", &["date / ⟦prose⟧"], &["text / ⟦prose⟧", "caption / ⟦prose⟧", "prose / ⟦prose⟧"]),
    ("a paragraph after a headline and a date, below a related heading", &["related / text / date / ⟦prose⟧"], &["date / related / ⟦prose⟧", "text / date / ⟦prose⟧", "related / date / text×5 / ⟦prose⟧"]),
    // Text.
    ("text that stands below again", &["⟦text1⟧ / text2 / text1"], &["⟦text1⟧ / text2"]),
    ("text on the first line", &["⟦text⟧"], &["text / ⟦text⟧", "⟦word⟧"]),
    ("text with no text above it", &["word / ⟦text⟧"], &["text / ⟦text⟧", "caption / ⟦text⟧", "prose / ⟦text⟧"]),
    ("text with no text above it, below a date or byline", &["date / ⟦text⟧", "byline / word / ⟦text⟧"], &["date / word×2 / ⟦text⟧", "text / date / ⟦text⟧"]),
    ("text with one text above it", &["text / ⟦text⟧"], &["⟦text⟧", "text×2 / ⟦text⟧"]),
    ("text just before a paragraph", &["⟦text⟧ / prose"], &["⟦text⟧ / text / prose", "prose / ⟦text⟧ / prose"]),
    ("text between two paragraphs", &["prose / ⟦text⟧ / prose"], &["prose / text / ⟦text⟧ / prose", "prose / ⟦text⟧ / text / prose"]),
    ("text just after a paragraph", &["prose / ⟦text⟧"], &["prose / text / ⟦text⟧", "prose / ⟦word⟧"]),
    ("text in a row among paragraphs", &["prose / text / ⟦text⟧ / text / prose"], &["prose / text / ⟦text⟧ / word / prose", "prose / word / ⟦text⟧ / text / prose", "prose / text / ⟦text⟧ / text"]),
    ("a word just before a paragraph", &["⟦word⟧ / prose"], &["⟦word⟧ / text / prose", "⟦text⟧ / prose"]),
    ("a word between two paragraphs", &["prose / ⟦word⟧ / prose"], &["prose / ⟦text⟧ / prose", "⟦word⟧ / prose", "prose / text / ⟦word⟧ / prose"]),
    ("a line with a colon between two paragraphs", &["prose / ⟦যা যা লাগে:⟧ / prose"], &["prose / ⟦যা যা লাগে⟧ / prose", "⟦যা যা লাগে:⟧ / prose"]),
    // Rows of short lines.
    ("one of several lines with a colon inside", &["⟦লাভা: ৫ মিনিট⟧ / ঝালং: ৬ মিনিট", "লাভা: ৫ মিনিট / ⟦ঝালং: ৬ মিনিট⟧"], &["⟦লাভা: ৫ মিনিট⟧ / text / ঝালং: ৬ মিনিট", "⟦লাভা:⟧ / ঝালং:", "⟦লাভা: এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ⟧ / ঝালং: ৬ মিনিট"]),
    ("one of several short lines with numbers", &["⟦নারকেলের দুধ ১ কাপ⟧ / তেজপাতা ২ টুকরা"], &["⟦নারকেলের দুধ ১ কাপ⟧ / text", "⟦নারকেলের দুধ এক কাপ⟧ / তেজপাতা ২ টুকরা", "⟦date⟧ / date"]),
    ("one of several short lines of language", &["⟦আমি তারে চিনি⟧ / সে থাকে দূরে / তার নাও ভাসে / কেউ কি জানে", "আমি তারে চিনি / text / সে থাকে দূরে / ⟦কেউ কি জানে⟧ / text / word / তার নাও ভাসে"], &["⟦আমি তারে চিনি⟧ / সে থাকে দূরে / তার নাও ভাসে", "⟦text⟧ / সে থাকে দূরে / তার নাও ভাসে / কেউ কি জানে", "⟦আমি তারে চিনি⟧ / সে থাকে দূরে / তার নাও ভাসে / text / কেউ কি জানে"]),
    ("short lines of language among paragraphs", &["prose / ⟦আমি তারে চিনি⟧ / সে থাকে দূরে / তার নাও ভাসে / কেউ কি জানে / prose"], &["⟦আমি তারে চিনি⟧ / সে থাকে দূরে / তার নাও ভাসে / কেউ কি জানে / prose"]),
];

#[test]
fn statements_hold_of_lines_at_their_places() {
    assert_none(&wrong(OF_PLACES, written));
}

#[test]
fn statements_hold_of_lines_by_themselves() {
    assert_none(&wrong(OF_LINES, |line| (line.to_owned(), 0)));
}

#[test]
fn statements_hold_of_long_lines() {
    let line = |head: &str, words: usize| format!("{head}{}", "শাপলা ".repeat(words));
    for (head, words, name, expected) in [
        ("", 49, "50 words or more", false),
        ("", 50, "50 words or more", true),
        ("প্রকাশ: ১২ জানুয়ারি ২০২৬ ", 37, "a long line with a labelled date", true),
        ("প্রকাশ: ১২ জানুয়ারি ২০২৬ ", 36, "a long line with a labelled date", false),
        ("প্রকাশ: ১২ জানুয়ারি ২০২৬ ", 36, "published", true),
        ("১২ জানুয়ারি ২০২৬ ", 38, "a long line with a labelled date", false),
    ] {
        let line = line(head, words);
        assert_eq!(of(&line, 0).iter().any(|said| said == name), expected, "{name}: {line}");
    }
}

/// Columns are set with spaces, and two words of them are no name.
#[test]
fn words_far_apart_are_no_name() {
    for (spaces, expected) in [(1, true), (23, true), (24, false), (60, false)] {
        let line = format!("মাসুদ{}রানা", " ".repeat(spaces));
        assert_eq!(of(&line, 0).iter().any(|said| said == "like a name"), expected, "{spaces} spaces");
    }
}

/// What differs from the rows; `written` makes a page's text of what stands there, and says which line is asked.
fn wrong(rows: &[(&str, &[&str], &[&str])], written: impl Fn(&str) -> (String, usize)) -> Vec<String> {
    let mut complaints = Vec::new();
    for &(name, holds, fails) in rows {
        for (pages, expected) in [(holds, true), (fails, false)] {
            for page in pages {
                let (text, line) = written(page);
                if of(&text, line).iter().any(|said| said == name) != expected {
                    complaints.push(format!("expected that “{name}” {} of {page}", if expected { "holds" } else { "does not hold" }));
                }
            }
        }
    }
    complaints
}

/// The names of all that holds of a line.
fn of(page: &str, line: usize) -> Vec<String> {
    let blocks = Parser::generic().label(page);
    let line = blocks.lines().nth(line).expect("the page has the line");
    line.evidence().iter().map(|statement| statement.name().to_owned()).collect()
}

/// A page's text, and the number of its marked line.
fn written(page: &str) -> (String, usize) {
    let mut used = vec![0; LOOKS.len()];
    let (mut lines, mut marked) = (Vec::new(), None);
    for part in page.split(" / ") {
        let bare = part.trim_matches(['⟦', '⟧']);
        if bare.len() < part.len() {
            marked = Some(lines.len());
        }
        let (look, times) = bare.split_once('×').map_or((bare, 1), |(look, times)| (look, times.parse().expect("a number")));
        let name = look.trim_end_matches(|c: char| c.is_ascii_digit());
        match LOOKS.iter().position(|(known, _)| *known == name) {
            Some(n) if name.len() < look.len() => lines.push(LOOKS[n].1[look[name.len()..].parse::<usize>().expect("a number") - 1]),
            Some(n) => {
                lines.extend(&LOOKS[n].1[used[n]..used[n] + times]);
                used[n] += times;
            }
            None => lines.push(bare),
        }
    }
    (lines.join("\n"), marked.expect("one line is marked"))
}
