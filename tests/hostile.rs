//! Input that no newspaper printed: an article or a plain error, never a panic, and every byte still there.

mod support;

use khobor::site::{Line, Lines, Site};
use khobor::{DEFAULT_MAX_BYTES, DEFAULT_MAX_ITEMS, DEFAULT_MAX_LINES, Error, Label, List, NoteKind, Page, Parser};
use support::shapes::SHAPES;

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
    // The limits have tests of their own; here everything is read.
    match Parser::new().max_bytes(usize::MAX).max_lines(usize::MAX).repair(true).parse(text) {
        Ok(article) => {
            assert!(article.body().iter().all(|p| p.value().span.of(text).is_some()));
            true
        }
        Err(Error::NoArticle { lines, .. }) => {
            assert_eq!(lines, blocks.line_count());
            false
        }
        Err(Error::DoublyEncoded { at, .. }) => {
            assert!(text[at..].starts_with('à'));
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

#[test]
fn too_many_lines_are_said_before_anything_is_read() {
    let lines = |count: usize| Parser::new().parse(&*"নদী\n".repeat(count)).map(|_| ());
    assert!(!matches!(lines(DEFAULT_MAX_LINES), Err(Error::TooManyLines { .. })));
    let over = DEFAULT_MAX_LINES + 1;
    assert!(matches!(lines(over), Err(Error::TooManyLines { lines, limit: DEFAULT_MAX_LINES, .. }) if lines == over));
    let at = |text: &str, limit: usize| matches!(Parser::new().max_lines(limit).parse(text), Err(Error::TooManyLines { .. }));
    // A line feed ends a line; what stands after the last one is a line too.
    assert!(!at("ক\r\nখ\n", 2) && at("ক\r\nখ\n", 1) && at("ক\nখ\nগ", 2) && !at("ক\rখ\u{2028}গ", 1) && !at("", 0));
}

/// Each list by itself: as many entries as are allowed, a note where the first stands that was left out, and nothing else changed.
#[test]
fn lists_stop_at_their_limit_and_say_so() {
    const STORY: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    let names = ["এএফপি", "রয়টার্স", "বাসস", "ইউএনবি"];
    let rows = [
        (List::Tags, Label::Tags, vec!["বিষয়: নদী, চর, হাট, ঘর".to_owned()]),
        (List::Images, Label::Caption, (0..4).map(|n| format!("নদীর পাড়ে নৌকা {n}। ছবি: সংগৃহীত")).collect()),
        (List::Sources, Label::Source, names.iter().map(|name| format!("সূত্র: {name}")).collect()),
        (List::Related, Label::Related, (0..4).map(|n| format!("চরের হাটে শীতের সবজি {n}")).collect()),
        (List::Notes, Label::Body, (0..4).map(|n| format!("পøাস্টিকের নৌকা {n}।")).collect()),
    ];
    for (list, label, lines) in rows {
        let text = format!("{STORY}{}\n", lines.join("\n"));
        let site = All(label);
        let read = |limit: usize| {
            let article = Parser::generic().with_site(&site).max_items(limit).parse(&text).unwrap_or_else(|e| panic!("{e}"));
            let count = match list {
                List::Tags => article.tags().len(),
                List::Images => article.images().len(),
                List::Sources => article.sources().len(),
                List::Related => article.related().len(),
                _ => article.notes().iter().filter(|n| !matches!(n.kind(), NoteKind::LeftOut { .. })).count(),
            };
            let left_out = |n: &&khobor::Note| matches!(n.kind(), NoteKind::LeftOut { list: l, limit: m, .. } if *l == list && *m == limit);
            (count, article.notes().iter().find(left_out).map(|n| n.span().of(&text).map(str::to_owned)))
        };
        let (all, said) = read(DEFAULT_MAX_ITEMS);
        assert!(all >= 4 && said.is_none(), "{list:?}: {all} {said:?}");
        assert_eq!(read(all), (all, None), "{list:?}");
        for limit in [0, 1, all - 1] {
            let (count, said) = read(limit);
            assert!(count == limit && said.flatten().is_some_and(|place| !place.is_empty()), "{list:?} {limit}: {count}");
        }
    }
}

/// A hundred megabytes in one line.
#[test]
fn a_hundred_megabytes_in_one_line() {
    assert!(survives(&SHAPES[0].page(100 << 20)));
}

#[test]
fn no_shape_breaks_it() {
    for shape in SHAPES {
        survives(&shape.page(200_000));
    }
}

/// What a reader of some field looks for.
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
    " | নদীর খবর",
    "বিষয়: নদী, ",
    "অনলাইন সংস্করণ, ",
    "বার্তা সংস্থা ",
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

/// Much of one thing: on lines of its own, on one line, and between two words of a story.
#[test]
fn one_thing_many_times() {
    const BYTES: usize = 50_000;
    for thing in THINGS {
        let times = BYTES / thing.len();
        survives(&thing.repeat(times));
        survives(&format!("{thing}\n").repeat(times.min(10_000)));
        survives(&format!("নদীর পানি কমছে\n\nটানা তিন দিন পর{}নদীর পানি কমছে।\n", thing.repeat(times)));
    }
}

/// Says one label of every line, so that the reader of its field must read what no labeller would give it.
struct All(Label);

impl Site for All {
    fn id(&self) -> &str {
        "all"
    }

    fn owns(&self, _: &Page<'_>, _: Lines<'_>) -> bool {
        true
    }

    fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        Some(if line.number() == 0 { Label::Title } else { self.0 })
    }
}

#[test]
fn one_thing_many_times_in_every_field() {
    const BYTES: usize = 100_000;
    for thing in THINGS {
        let times = BYTES / thing.len();
        let line = format!("নদীর পানি কমছে\nনদীর পানি কমছে {}\n", thing.repeat(times));
        let lines = format!("নদীর পানি কমছে\n{}", format!("{}\n", thing.repeat(4)).repeat(times / 40));
        for &label in Label::ALL {
            let site = All(label);
            for text in [&line, &lines] {
                let read = Parser::new().with_site(&site).repair(true).parse(text);
                assert!(read.is_ok_and(|article| article.blocks().text() == text), "{label} {thing:?}");
            }
        }
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

/// Bengali that was UTF-8 and was decoded as another charset, as crawlers that trust a wrong header do.
#[test]
fn double_encoding_is_told_by_name() {
    const PAGE: &str = "প্রচ্ছদ\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    let latin1: String = PAGE.bytes().map(char::from).collect();
    // The upper half of Windows-1252 where it is not Latin-1: 80 to 9F.
    const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    let high: Vec<char> = WINDOWS.chars().collect();
    let windows = |b: u8| if (0x80..0xA0).contains(&b) { high[usize::from(b - 0x80)] } else { char::from(b) };
    let windows: String = PAGE.bytes().map(windows).collect();
    for text in [&latin1, &windows] {
        assert!(matches!(Parser::new().parse(text), Err(Error::DoublyEncoded { at: 0, .. })), "{text}");
        let below = format!("Home\n{text}");
        assert!(matches!(Parser::new().parse(&below), Err(Error::DoublyEncoded { at: 5, .. })));
        // One paragraph of it on a page that is Bengali otherwise is damage of that paragraph.
        let mixed = PAGE.repeat(2) + text;
        assert!(Parser::new().parse(&mixed).is_ok());
    }
    // French has the letter, and not the signs.
    assert!(matches!(Parser::new().parse("à la carte, à la mode, à côté, voilà, à § 5\n"), Err(Error::NoArticle { .. })));
}

/// A converter that knew no Bengali letter left question marks, U+FFFD, boxes or nothing of each, and the rest as it was.
#[test]
fn a_page_without_its_letters_is_no_article() {
    const PAGE: &str = "প্রচ্ছদ\nজাতীয়\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
        টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\n\
        ‘এবার ঘরটা তুলতে পারলেই বাঁচি,’ বলছিলেন চরের রহিমা। পানি কমার হার ঘণ্টায় ২ সেন্টিমিটার, বলছে পানি উন্নয়ন বোর্ড।\n";
    let is_bengali = |c: char| ('\u{980}'..='\u{9FF}').contains(&c) && !('০'..='৯').contains(&c);
    for with in ["?", "\u{FFFD}", "\u{25A1}", "_", ""] {
        let text: String = PAGE.chars().map(|c| if is_bengali(c) { with.to_owned() } else { c.to_string() }).collect();
        assert!(!survives(&text), "{with:?}: {:?}", Parser::new().label(&text));
    }
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
    let dates = ["৯৯ জুন ২০২৫", "৩০ ফেব্রুয়ারি ২০২৫", "০ জুন ২০২৫", "১ জানুয়ারি ৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯", "২৯ ফেব্রুয়ারি ২০২৩", "১ বৈশাখ ৯৯৯৯"];
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
