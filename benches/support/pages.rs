//! Pages for the benches: prose, people and newspapers are made up; layout and label words are those of real pages.
//!
//! Each page comes in both encodings of `য়`, `ড়` and `ঢ়`: decomposed as NFC has it, and precomposed as four fifths of the web do.

use khobor::{Article, numeral, text};

/// The sentences that stories are made of.
const SENTENCES: [&str; 24] = [
    "টানা তিন দিন বৃষ্টির পর নদীর পানি কমতে শুরু করেছে, চরের মানুষ ফিরছে নিজেদের ঘরে।",
    "স্থানীয় প্রশাসন জানিয়েছে, ক্ষতিগ্রস্ত পরিবারগুলোর তালিকা তৈরি করা হচ্ছে এবং দ্রুত সহায়তা পৌঁছে দেওয়া হবে।",
    "বাজারের পুরোনো সেতুটি মেরামতের জন্য গত বছর বরাদ্দ এলেও কাজ শুরু হয়নি বলে অভিযোগ করেন ব্যবসায়ীরা।",
    "‘আমরা প্রতিদিন ভয়ে ভয়ে পার হই, কখন কী ঘটে কেউ জানে না,’ বললেন স্কুলশিক্ষক রওশন আরা।",
    "উপজেলা প্রকৌশলীর দপ্তর থেকে বলা হয়, ৩ কোটি ৪০ লাখ টাকার একটি প্রকল্প অনুমোদনের অপেক্ষায় আছে।",
    "সকালে হাটে গিয়ে দেখা যায়, সবজির দাম আগের সপ্তাহের চেয়ে কেজিতে ১০ থেকে ১৫ টাকা কমেছে।",
    "কৃষকেরা বলছেন, শীতের শুরুতে ফলন ভালো হওয়ায় বাজারে সরবরাহ বেড়েছে, তবে পরিবহন খরচ কমেনি।",
    "জেলা শহর থেকে প্রায় ৪২ কিলোমিটার দূরের এই ইউনিয়নে এখনো পাকা সড়ক পৌঁছায়নি।",
    "বিদ্যালয়ের ৩২০ জন শিক্ষার্থীর মধ্যে অর্ধেকের বেশি নৌকায় যাতায়াত করে, বর্ষায় যা ঝুঁকিপূর্ণ হয়ে ওঠে।",
    "নতুন পাঠাগারে প্রতিদিন বিকেলে ভিড় করছে শিশু-কিশোরেরা, বইয়ের তালিকায় আছে গল্প, বিজ্ঞান ও ভ্রমণকাহিনি।",
    "আয়োজকেরা জানান, আগামী শুক্রবার বিকেল চারটায় মেলার সমাপনী অনুষ্ঠান হবে খোলা মাঠে।",
    "গবেষকদের মতে, নদীর পাড়ে গাছ লাগালে ভাঙন কমে, কিন্তু রক্ষণাবেক্ষণের অভাবে বেশির ভাগ চারা বাঁচে না।",
    "মাছের ঘেরে লোনাপানি ঢুকে পড়ায় বহু চাষি ধানের জমি ছেড়ে অন্য পেশায় চলে গেছেন।",
    "স্বাস্থ্যকেন্দ্রের চিকিৎসক বলেন, জ্বর ও পানিবাহিত রোগের রোগী বাড়ছে, তবে পরিস্থিতি এখনো নিয়ন্ত্রণে আছে।",
    "এলাকার প্রবীণেরা মনে করেন, খাল পুনঃখনন না করলে জলাবদ্ধতার সমাধান হবে না।",
    "তিন দফা দাবিতে গতকাল সকালে মানববন্ধন করেন তাঁত শ্রমিকেরা; পরে তাঁরা একটি স্মারকলিপি দেন।",
    "কারখানার ব্যবস্থাপক জানান, সুতার দাম বাড়ায় উৎপাদন খরচ বেড়েছে, শ্রমিকের মজুরি নিয়ে আলোচনা চলছে।",
    "পুলিশ জানায়, ট্রাকটি নিয়ন্ত্রণ হারিয়ে রাস্তার পাশের দোকানে ধাক্কা দেয়, এতে দুজন আহত হন।",
    "আবহাওয়া কার্যালয়ের পূর্বাভাস অনুযায়ী, আগামী দুই দিন দেশের উত্তরাঞ্চলে হালকা বৃষ্টি হতে পারে।",
    "রাতের দিকে তাপমাত্রা আরও কমবে, ভোরে ঘন কুয়াশায় নৌ চলাচল ব্যাহত হওয়ার আশঙ্কা আছে।",
    "প্রতিযোগিতায় ১২টি দল অংশ নেয়, ফাইনালে স্বাগতিকেরা ২-১ গোলে জয় পায়।",
    "দর্শকেরা জানান, দীর্ঘদিন পর মাঠে এত মানুষের সমাগম দেখে তাঁরা আনন্দিত।",
    "প্রকাশকেরা বলছেন, কাগজের দাম না কমলে নতুন বইয়ের সংখ্যা এবার আরও কমে যাবে।",
    "সব মিলিয়ে পরিস্থিতি আগের চেয়ে ভালো হলেও স্থায়ী সমাধানের অপেক্ষায় আছেন এলাকাবাসী।",
];

/// Lines above and below a story.
const MENU: [&str; 24] = [
    "প্রচ্ছদ",
    "জাতীয়",
    "রাজনীতি",
    "সারাদেশ",
    "আন্তর্জাতিক",
    "খেলা",
    "বিনোদন",
    "অর্থনীতি",
    "শিক্ষা",
    "স্বাস্থ্য",
    "প্রযুক্তি",
    "মতামত",
    "ধর্ম",
    "চাকরি",
    "ভিডিও",
    "ছবি",
    "লাইফস্টাইল",
    "সাহিত্য",
    "প্রবাস",
    "আর্কাইভ",
    "ই-পেপার",
    "English",
    "যোগাযোগ",
    "গোপনীয়তা নীতি",
];
const SHARE: [&str; 6] = ["শেয়ার করুন", "Facebook", "WhatsApp", "Copy Link", "Messenger", "প্রিন্ট"];
const FOOTER: [&str; 6] = [
    "সম্পাদক ও প্রকাশক : কাজী নূরজাহান",
    "১২/৩ নদীপাড় সড়ক, ঢাকা-১২০৭। ফোন : ০২-৫৫০১২৩৪৫, ই-মেইল : news@nodirkhobor.example",
    "আমাদের সম্পর্কে | শর্তাবলি | বিজ্ঞাপন | যোগাযোগ",
    "মন্তব্য করুন",
    "সর্বস্বত্ব সংরক্ষিত © ২০২৬ নদীর খবর",
    "Developed by Nodi Soft",
];
/// The headlines of other stories.
const OTHERS: [&str; 12] = [
    "নাটোরে গুড়ের মেলা, দাম নিয়ে খুশি গাছিরা",
    "সেন্ট মার্টিনে ফিরল সবুজ কাছিম",
    "পুরান ঢাকায় ঘুড়ির উৎসব, আকাশে হাজারো রং",
    "হাওরে আগাম বন্যার শঙ্কা, ধান কাটায় তোড়জোড়",
    "চা-বাগানে নতুন পাতা, শ্রমিকের মুখে হাসি",
    "রেলস্টেশনে হারানো শিশু ফিরে পেল পরিবার",
    "পাহাড়ি ঢলে ভেঙেছে সাঁকো, বিচ্ছিন্ন পাঁচ গ্রাম",
    "শহরের খাল উদ্ধারে নামছে সিটি করপোরেশন",
    "বইমেলায় শেষ দিনে উপচে পড়া ভিড়",
    "লবণ চাষে বাম্পার ফলন, দাম নিয়ে দুশ্চিন্তা",
    "জাদুঘরে যোগ হলো প্রাচীন নৌকার অংশ",
    "রাত পোহালেই শুরু নৌকাবাইচ",
];

/// The headline of every page.
const TITLE: &str = "নদীর পানি কমছে, ঘরে ফিরছে চরের মানুষ";

/// A page and what it must give.
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    /// As NFC has it.
    pub(crate) decomposed: String,
    /// `য়`, `ড়` and `ঢ়` as one code point each.
    pub(crate) precomposed: String,
    pub(crate) paragraphs: usize,
}

/// Panics unless the article has the headline of its page and nine of ten paragraphs: the benches are not of the weights.
pub(crate) fn check(sample: &Sample, article: &Article<'_>) {
    let title = article.title().map(|title| text::key(&title.value));
    assert_eq!(title, Some(text::key(TITLE)), "{}", sample.name);
    let body = article.body().len();
    assert!(body * 10 >= sample.paragraphs * 9 && body <= sample.paragraphs + 2, "{}: {body} of {}", sample.name, sample.paragraphs);
}

/// All pages: a short one, a long one, one of both parts, one that is nearly all story, one that is nearly all furniture.
pub(crate) fn all() -> Vec<Sample> {
    vec![page("short", 4, 2, 3), page("long", 24, 60, 12), page("mixed", 24, 9, 16), page("story", 6, 24, 0), page("furniture", 120, 4, 60)]
}

/// A page of so many lines of menus, so many paragraphs and so many headlines of other stories.
fn page(name: &'static str, menu: usize, paragraphs: usize, others: usize) -> Sample {
    let mut lines: Vec<String> = vec!["Nodir Khobor Logo".into(), "বুধবার, ১৪ জানুয়ারি ২০২৬ | ৩০ পৌষ ১৪৩২ বঙ্গাব্দ".into()];
    lines.extend(MENU.iter().cycle().take(menu).map(|line| format!("  • {line}")));
    lines.push(String::new());
    lines.extend(
        [TITLE, "", "শামীম আরা লিপি, কাউনিয়া (রংপুর) প্রতিনিধি", "প্রকাশ : ১২ জানুয়ারি ২০২৬, ০৭:৪০ পিএম", "আপডেট : ১২ জানুয়ারি ২০২৬, ০৯:১৫ পিএম"]
            .map(String::from),
    );
    lines.extend(["শীতের সকালে তিস্তার চরে বসেছে হাট। ছবি : সংগৃহীত", ""].map(String::from));
    let mut sentences = SENTENCES.iter().cycle();
    for n in 0..paragraphs {
        let length = 2 + n % 3;
        // A paragraph that stands twice is none of the story, so each counts its day.
        let day = format!("কাজের {}তম দিনে চরের মানুষ নতুন করে ঘর তুলছে।", numeral::bengali(n as u64 + 1));
        let text: Vec<&str> = sentences.by_ref().take(length).copied().collect();
        lines.push(format!("{day} {}", text.join(" ")));
        // Now and then a sentence is left out, so that the paragraphs differ.
        if n % 5 == 4 {
            sentences.next();
        }
        lines.push(String::new());
    }
    lines.extend(["এসএল/আরকে", "", "বিষয়: তিস্তা, চর, শীত"].map(String::from));
    lines.extend(SHARE.map(String::from));
    if others > 0 {
        lines.push("আরও পড়ুন".into());
    }
    for (n, headline) in OTHERS.iter().cycle().take(others).enumerate() {
        lines.push((*headline).to_owned());
        lines.push(if n % 3 == 0 {
            format!("{} মিনিট আগে", 12 + n)
        } else {
            "১৪ জানুয়ারি ২০২৬".to_owned()
        });
    }
    lines.extend(FOOTER.map(String::from));
    let written = lines.join("\n");
    let decomposed = written.replace('\u{9DF}', "\u{9AF}\u{9BC}").replace('\u{9DC}', "\u{9A1}\u{9BC}").replace('\u{9DD}', "\u{9A2}\u{9BC}");
    let precomposed =
        decomposed.replace("\u{9AF}\u{9BC}", "\u{9DF}").replace("\u{9A1}\u{9BC}", "\u{9DC}").replace("\u{9A2}\u{9BC}", "\u{9DD}");
    Sample { name, decomposed, precomposed, paragraphs }
}
