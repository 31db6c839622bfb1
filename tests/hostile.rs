//! Input that no newspaper printed: an article or a plain error, never a panic, and every byte still there.

use khobor::{DEFAULT_MAX_BYTES, Error, Label, NoteKind, Parser};

/// Reads a page and looks at its tiles; says whether there is an article.
#[track_caller]
fn survives(text: &str) -> bool {
    let blocks = Parser::new().label(text);
    let mut end = 0;
    for line in blocks.lines() {
        assert_eq!(line.span().start(), end);
        end = line.span().end();
    }
    assert_eq!(end, text.len());
    match Parser::new().repair(true).parse(text) {
        Ok(article) => {
            assert!(article.body().iter().all(|p| p.value().span.of(text).is_some()));
            true
        }
        Err(Error::NoArticle { lines, .. }) => {
            assert_eq!(lines, blocks.line_count());
            false
        }
        Err(error) => panic!("expected an article or none, found: {error}"),
    }
}

#[test]
fn nothing_is_no_article() {
    for text in ["", "\n", "\r\n", "\r", " ", "\t \u{A0}\n", "\u{FEFF}", "\u{200B}\u{200C}\u{200D}\n", "\n\n\n", "\u{2028}\u{2029}\u{85}"] {
        assert!(!survives(text), "{text:?}");
        assert!(Parser::new().label(text).lines().all(|l| l.label() == Label::Blank), "{text:?}");
    }
}

#[test]
fn a_million_empty_lines_are_no_article() {
    assert!(!survives(&"\n".repeat(1_000_000)));
    assert!(!survives(&"\r\n".repeat(500_000)));
}

#[test]
fn a_line_without_an_end() {
    survives("নদী");
    survives("নদীর পানি কমছে");
    survives("প্রকাশ: ৬ জুন ২০২৫");
    survives(&"নদী".repeat(10_000_000 / 9));
    survives(&"নদীর পানি কমছে। ".repeat(10_000_000 / 45));
}

#[test]
fn too_long_is_said_before_anything_is_read() {
    let page = "ক".repeat(DEFAULT_MAX_BYTES / 3 + 1);
    let error = Parser::new().parse(&page).unwrap_err();
    assert!(matches!(error, Error::TooLong { len, limit, .. } if len == page.len() && limit == DEFAULT_MAX_BYTES), "{error}");
    let at = |limit: usize| Parser::new().max_bytes(limit).parse("ক\n");
    assert!(matches!(at(3), Err(Error::TooLong { len: 4, limit: 3, .. })));
    assert!(!matches!(at(4), Err(Error::TooLong { .. })));
    assert!(matches!(Parser::new().max_bytes(0).parse("ক"), Err(Error::TooLong { .. })));
    assert!(matches!(Parser::new().max_bytes(0).parse(""), Err(Error::NoArticle { .. })));
}

/// Much of one thing: on lines of its own, on one line, and between two words of a story.
#[test]
fn one_thing_many_times() {
    const THINGS: &[&str] = &[
        "• ",
        "১০",
        "img",
        "১২ জানুয়ারি ২০২৫ ",
        "প্রকাশ: ",
        "১২/১২/",
        "৫ ঘণ্টা আগে ",
        "১২:",
        "ছবি: ",
        ".........",
        "ছবি।",
        "সূত্র: ",
        "সূত্র:সূত্র",
        "(খবর ",
        "খবর এএফপির। ",
        "/এআই",
        "ইএ/টিকে/",
        "নিজস্ব প্রতিবেদক, ",
        "মো. ",
        "প্রচ্ছদ / ",
        "|",
        "‘",
        "![](",
        "http://",
        "ক্\u{200D}",
        "\u{200D}\u{200C}",
        "\u{9CD}",
        "\u{9BC}\u{9C7}\u{9BE}",
        "\u{301}",
        "\u{9DC}",
        "ø",
        "\u{E000}",
        "\u{0}",
        "<p>",
        "&nbsp;",
        "কোটি লাখ ",
        "999999999999",
        "১,",
        "-",
        "\r",
        "😀",
    ];
    const BYTES: usize = 50_000;
    for thing in THINGS {
        let times = BYTES / thing.len();
        survives(&thing.repeat(times));
        survives(&format!("{thing}\n").repeat(times.min(10_000)));
        survives(&format!("নদীর পানি কমছে\n\nটানা তিন দিন পর{}নদীর পানি কমছে।\n", thing.repeat(times)));
    }
}

#[test]
fn alternating_lines() {
    let pairs =
        [("১০", "নদীর পানি কমছে, ঘরে ফিরছে মানুষ"), ("img", "Jan 07, 2026"), ("", "প্রকাশ: ৬ জুন ২০২৫"), ("ছবি: সংগৃহীত", "নিজস্ব প্রতিবেদক")];
    for (a, b) in pairs {
        survives(&format!("{a}\n{b}\n").repeat(20_000));
    }
}

#[test]
fn an_english_page_is_no_article() {
    const PAGE: &str = "Home\nNews\nSports\n\nRiver falls, families return\n\nStaff Reporter\nPublished: 6 June 2025, 1:03 pm\n\n\
        After three days of rain the river began to fall on Friday, and families went back to their homes along the embankment.\n\n\
        Officials said that two schools would open again on Sunday. Boats still carry drinking water to the farthest islands.\n\n\
        Read more\nCopyright 2025\n";
    assert!(!survives(PAGE), "{:?}", Parser::new().label(PAGE));
}

#[test]
fn a_hindi_page_is_no_article() {
    const PAGE: &str = "होम\nदेश\nखेल\n\nनदी का पानी उतरा, लोग घर लौटे\n\nप्रकाशित: 6 जून 2025\n\n\
        तीन दिन बाद नदी का पानी उतरने लगा है और लोग अपने घर लौट रहे हैं। तटबंध से तंबू हटाए जा रहे हैं।\n\n\
        अधिकारियों ने बताया कि रविवार से दो विद्यालय खुलेंगे। दूर के टापुओं तक अब भी नाव से पानी पहुँचाया जा रहा है।\n";
    assert!(!survives(PAGE), "{:?}", Parser::new().label(PAGE));
}

/// The same letters but for `ৰ` and `ৱ`.
#[test]
fn an_assamese_page_is_no_article() {
    const PAGE: &str = "ঘৰ\nৰাজ্য\nখেল\n\nনদীৰ পানী কমিছে, ঘৰলৈ উভতিছে মানুহ\n\nপ্ৰকাশ: ৬ জুন, ২০২৫\n\n\
        তিনিদিনৰ পিছত নদীৰ পানী কমিবলৈ আৰম্ভ কৰিছে আৰু মানুহ নিজৰ ঘৰলৈ উভতি গৈছে। মথাউৰিৰ পৰা তম্বুবোৰ আঁতৰোৱা হৈছে।\n\n\
        বিষয়াসকলে কয় যে দেওবাৰৰ পৰা দুখন বিদ্যালয় খোলা হ'ব। দূৰৰ চৰলৈ এতিয়াও নাৱেৰে খোৱাপানী পঠিওৱা হৈছে।\n";
    assert!(!survives(PAGE), "{:?}", Parser::new().label(PAGE));
}

#[test]
fn a_section_page_is_no_article() {
    const HEADLINES: &[&str] = &[
        "চরের হাটে শীতের সবজি, দাম নিয়ে খুশি কৃষক",
        "দুই দিন পর ফেরি চালু পাটুরিয়ায়",
        "বাঁধ মেরামতে বরাদ্দ ১৮ কোটি টাকা",
        "‘নৌকা না পেলে ঘাটেই থাকব’",
        "স্কুলের মাঠে বসছে বইমেলা",
        "নতুন সেতুতে টোল নেওয়া শুরু শনিবার",
        "রাজশাহীতে আমের মুকুল এসেছে আগেভাগে",
        "হাওরে অতিথি পাখি গুনলেন ৪০ তরুণ",
        "চা-শ্রমিকদের মজুরি নিয়ে বৈঠক আজ",
        "ট্রেনের টিকিট এখন মুঠোফোনে",
        "পাহাড়ে জুমের ধান উঠছে ঘরে",
        "লঞ্চঘাটে কুলিদের জন্য বিশ্রামাগার",
    ];
    let mut page = String::from("প্রচ্ছদ\nজাতীয়\nআন্তর্জাতিক\nখেলা\nবিনোদন\n\nজাতীয়\n\n");
    for (n, headline) in HEADLINES.iter().enumerate() {
        page += &format!("{headline}\n{} ঘণ্টা আগে\n\n", n + 1);
    }
    page += "আরও\nসম্পাদক ও প্রকাশক : কাজী নূরজাহান\n© ২০২৬ নদীর খবর | সর্বস্বত্ব সংরক্ষিত\n";
    assert!(!survives(&page), "{:?}", Parser::new().label(&page));
}

/// Dates at the ends of what calendars hold.
#[test]
fn dates_that_no_calendar_has() {
    let dates = ["৯৯ জুন ২০২৫", "৩০ ফেব্রুয়ারি ২০২৫", "০ জুন ২০২৫", "১ জানুয়ারি ৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯", "২৯ ফেব্রুয়ারি ২০২৩", "১ বৈশাখ ৯৯৯৯", "২৫:৬১"];
    let mut complaints = Vec::new();
    for date in dates {
        let page = format!("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: {date}\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n");
        assert!(survives(&page), "{date}");
        let Ok(article) = Parser::generic().parse(&page) else { continue };
        let says_so = |kind: &NoteKind| matches!(kind, NoteKind::UnreadableDate | NoteKind::IncompleteDate);
        if article.published().is_some() || !article.notes().iter().any(|n| says_so(n.kind())) {
            complaints.push(format!("{date}: {:?} {:?} {:?}", article.published(), article.notes(), article.blocks()));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
