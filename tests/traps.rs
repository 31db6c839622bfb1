//! The traps of real pages, one test each: on the golden pages, and on small changes of them. Longer than other files since there are many traps,
//! and each is read by itself.

mod support;

use khobor::chrono::{NaiveDate, NaiveTime};
use khobor::date::Role;
use khobor::site::{Line, Lines, Site};
use khobor::{Article, ArticleBuf, Edition, Label, NoteKind, Page, Parser};
use support::own;

/// The text of a golden page, `kalbela/1`.
fn page(name: &str) -> String {
    let found = own(&["golden"]).into_iter().find(|p| p.path.with_extension("").ends_with(name));
    found.unwrap_or_else(|| panic!("no golden page {name}")).text()
}

#[track_caller]
fn read(text: &str) -> ArticleBuf {
    Parser::new().parse(text).map(Article::into_owned).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

/// A page with something put in another's place, which must be there.
#[track_caller]
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "no ⟦{from}⟧ on the page");
    text.replace(from, to)
}

/// A short page of no newspaper.
fn small(head: &str, tail: &str) -> String {
    format!(
        "{head}\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\n\
         তবে চরের অনেক ঘরে এখনো কোমরসমান পানি। সেখানকার মানুষ নৌকায় রান্না করছেন।{tail}\n"
    )
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn published(article: &Article<'_>) -> Option<NaiveDate> {
    article.published().and_then(|p| p.value.date())
}

fn captions<'a>(article: &'a Article<'_>) -> Vec<(Option<&'a str>, Option<&'a str>)> {
    article.images().iter().map(|i| (i.caption().map(|c| &*c.value), i.credit().map(|c| &*c.value))).collect()
}

fn sources<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    article.sources().iter().map(|s| &*s.value).collect()
}

fn kinds(article: &Article<'_>) -> Vec<&'static str> {
    article.notes().iter().map(|n| n.kind().as_str()).collect()
}

/// The labels of the lines that hold `part`.
fn labels_of(article: &Article<'_>, part: &str) -> Vec<Label> {
    article.blocks().lines().filter(|l| l.text().contains(part)).map(|l| l.label()).collect()
}

#[test]
fn the_pages_clock_is_not_the_articles_date() {
    let article = read(&page("dhaka-diplomat/1"));
    assert_eq!(published(&article), day(2024, 2, 14));
    assert_eq!(article.page_date().and_then(|d| d.value.date()), day(2025, 11, 5));

    // Without the article's own date there is none, however many clocks the page has.
    let article = read(&changed(&page("dhaka-diplomat/1"), "  14 Feb 2024, 07:05\n", ""));
    assert_eq!((published(&article), article.updated()), (None, None));
    assert_eq!(article.page_date().and_then(|d| d.value.date()), day(2025, 11, 5));
}

#[test]
fn halves_of_a_clock_in_two_calendars_that_differ_are_noted() {
    let text = page("swadhin-news/1");
    let article = read(&text);
    let note = article.notes().iter().find(|n| *n.kind() == NoteKind::CalendarMismatch);
    let place = note.and_then(|n| n.span().of(&text)).unwrap_or_default();
    assert!(place.contains("৪ নভেম্বর ২০২৫") && place.contains("১২ই কার্তিক, ১৪৩২"), "{:?}", article.notes());
    // The Gregorian half counts, and neither is the article's.
    assert_eq!(article.page_date().and_then(|d| d.value.date()), day(2025, 11, 4));
    assert_eq!(published(&article), day(2025, 11, 4));
    assert_eq!(article.published().and_then(|p| p.value.time()), NaiveTime::from_hms_opt(9, 5, 0));
    assert!(!kinds(&read(&page("swadhin-news/2"))).contains(&"calendar-mismatch"));
}

#[test]
fn dates_of_related_stories_are_not_the_articles() {
    let article = read(&page("unnamed-1/1"));
    assert_eq!((article.published(), article.updated(), article.page_date()), (None, None, None));
    let dates: Vec<_> = article.related().iter().filter_map(|r| r.date()).filter_map(|d| d.value.date()).collect();
    assert!(dates.len() >= 8 && dates.iter().all(|d| Some(*d) >= day(2026, 1, 6)), "{dates:?}");
    assert!(article.related().iter().all(|r| !r.title().value.contains("2026")));
}

#[test]
fn a_print_time_is_the_pages() {
    let article = read(&small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ৬ জুন ২০২৫\nপ্রিন্ট: ৮ নভেম্বর ২০২৫", ""));
    assert_eq!(published(&article), day(2025, 6, 6));
    assert_eq!(article.updated(), None);
}

#[test]
fn published_and_updated_are_told_apart() {
    let article = read(&page("kalbela/1"));
    let at = |h, m| NaiveTime::from_hms_opt(h, m, 0);
    let stamp = |s: Option<&khobor::Located<khobor::date::Stamp>>| s.map(|s| (s.value.role(), s.value.date(), s.value.time()));
    assert_eq!(stamp(article.published()), Some((Some(Role::Published), day(2025, 7, 17), at(9, 8))));
    assert_eq!(stamp(article.updated()), Some((Some(Role::Updated), day(2025, 7, 17), at(9, 31))));
    // Twelve at night is the hour 0.
    assert_eq!(read(&page("kalbela/2")).published().and_then(|p| p.value.time()), at(0, 0));
}

#[test]
fn the_headline_as_a_pictures_text_is_no_caption() {
    for name in ["dhaka-diplomat/2", "swadhin-news/1", "swadhin-news/2"] {
        let article = read(&page(name));
        assert_eq!(captions(&article), [], "{name}");
        let title = &article.title().unwrap().value;
        let labels: Vec<Label> = article.blocks().lines().filter(|l| l.text().trim() == *title).map(|l| l.label()).collect();
        assert_eq!(labels.first(), Some(&Label::Title), "{name}");
        assert!(labels.len() > 1 && labels[1..].iter().all(|l| *l == Label::Caption), "{name}: {labels:?}");
    }
}

#[test]
fn a_caption_printed_twice_is_one_picture() {
    let article = read(&page("kalbela/3"));
    assert_eq!(captions(&article), [(Some("সুন্দরবনের খালে বনকর্মীদের নৌকা"), Some("কালবেলা"))]);
}

#[test]
fn a_credit_glued_to_its_caption_is_cut_off() {
    // Behind dots the headline is no caption; behind a danda the caption ends.
    assert_eq!(captions(&read(&page("dhaka-diplomat/1"))), [(None, Some("সংগৃহীত"))]);
    assert_eq!(captions(&read(&page("dhaka-diplomat/3"))), [(Some("খালের পাড়ে তৈরি হচ্ছে নৌকা"), Some("সংগৃহীত"))]);
    let dots = changed(&page("dhaka-diplomat/3"), "নৌকা।ছবি: সংগৃহীত", "নৌকা.........ছবি: সংগৃহীত");
    assert_eq!(captions(&read(&dots)), [(Some("খালের পাড়ে তৈরি হচ্ছে নৌকা"), Some("সংগৃহীত"))]);
}

#[test]
fn a_byline_on_two_lines_is_one() {
    let text = page("swadhin-news/1");
    let article = read(&text);
    let byline = article.byline().unwrap();
    assert_eq!((byline.value.text(), byline.value.names()), ("প্রতিবেদক Nirob", &["Nirob".into()][..]));
    assert_eq!(byline.span.of(&text), Some("প্রতিবেদক\nNirob"));
}

#[test]
fn the_colon_is_no_part_of_a_byline_and_a_desk_is_no_person() {
    for (name, text) in [
        ("dhaka-diplomat/1", "ঢাকা ডিপ্লোমেট সংবাদদাতা"),
        ("dhaka-diplomat/2", "ঢাকা ডিপ্লোমেট ডেস্ক"),
        ("kalbela/1", "কালবেলা ডেস্ক"),
        ("kalbela/3", "বাগেরহাট প্রতিনিধি"),
    ] {
        let article = read(&page(name));
        let byline = &article.byline().unwrap().value;
        assert_eq!((byline.text(), byline.names()), (text, &[][..]), "{name}");
    }
    assert_eq!(read(&page("kalbela/2")).byline().unwrap().value.names(), ["আরিফ শাহরিয়ার"]);
}

#[test]
fn sources_are_given_in_the_nominative() {
    assert_eq!(sources(&read(&page("kalbela/1"))), ["এএফপি"], "খবর এএফপির।");
    assert_eq!(sources(&read(&page("dhaka-diplomat/1"))), ["রয়টার্স", "বাসস"], "খবর রয়টার্সের। … হয়েছে।- বাসস");
    assert_eq!(sources(&read(&page("dhaka-diplomat/3"))), ["এএফপি"], "খবর এএফপি’র।");
    assert_eq!(sources(&read(&page("swadhin-news/3"))), ["বিবিসি", "ডয়চে ভেলে"], "সূত্র: বিবিসি ও ডয়চে ভেলে।");
    // The paragraph that ends with its agency stays a paragraph.
    assert_eq!(labels_of(&read(&page("dhaka-diplomat/1")), "।- বাসস"), [Label::Body]);
}

#[test]
fn an_agency_that_is_only_quoted_is_no_source() {
    let quoted = "বার্তা সংস্থা তাস জানিয়েছে, পানি আরও কমবে। রয়টার্সকে তিনি বলেন, ‘ঘরে ফিরছি।’";
    let article = read(&small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ", &format!("\n\n{quoted}")));
    assert_eq!(labels_of(&article, "তাস"), [Label::Body]);
    assert_eq!(sources(&article), [""; 0]);
}

#[test]
fn signoffs_are_initials_and_not_prose() {
    for (name, initials) in [("swadhin-news/1", "এআর"), ("unnamed-1/1", "এমআর/টিকে"), ("unnamed-1/2", "এসএন")]
    {
        let article = read(&page(name));
        assert_eq!(article.signoff().map(|s| &*s.value), Some(initials), "{name}");
        assert!(article.body().iter().all(|p| !p.value().value.contains(initials)), "{name}");
    }
    let article = read(&changed(&page("unnamed-1/2"), "এসএন\n", "বিডি প্রতিদিন/নাজমুল\n"));
    assert_eq!(article.signoff().map(|s| &*s.value), Some("বিডি প্রতিদিন/নাজমুল"));
    assert_eq!(read(&page("kalbela/1")).signoff(), None);
    for initials in ["এমএনকে", "আরএস", "টিএ"] {
        let article = read(&small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ", &format!("\n\n{initials}\n\nআরও পড়ুন")));
        assert_eq!(article.signoff().map(|s| &*s.value), Some(initials));
    }
}

#[test]
fn the_list_below_the_story_names_its_section() {
    for (name, section) in [("swadhin-news/1", "আন্তর্জাতিক"), ("swadhin-news/2", "দেশজুড়ে"), ("swadhin-news/3", "তথ্যপ্রযুক্তি")]
    {
        let text = page(name);
        let article = read(&text);
        assert_eq!(article.section().map(|s| &*s.value), Some(section), "{name}");
        assert_eq!(article.section().and_then(|s| text[..s.span.start()].lines().last()), Some("সর্বশেষ - "), "{name}");
        assert_eq!(labels_of(&article, "সর্বশেষ - "), [Label::Related], "{name}");
    }
    // The menu has a section too, but it is no article's.
    assert_eq!(read(&changed(&page("swadhin-news/1"), "সর্বশেষ - আন্তর্জাতিক\n", "")).section(), None);
}

#[test]
fn the_edition_is_read_and_is_no_byline() {
    assert_eq!(read(&page("kalbela/1")).edition().map(|e| e.value), Some(Edition::Online));
    assert_eq!(read(&page("kalbela/2")).edition().map(|e| e.value), Some(Edition::Print));
    assert_eq!(read(&page("unnamed-1/1")).edition(), None);
}

#[test]
fn ranks_are_related_though_the_first_nine_are_missing() {
    for name in ["kalbela/1", "kalbela/4", "dhaka-diplomat/1"] {
        let article = read(&page(name));
        let ranks: Vec<Label> = article
            .blocks()
            .lines()
            .filter(|l| l.text().parse::<u8>().is_ok() || matches!(l.text(), "১০" | "১১" | "২০"))
            .map(|l| l.label())
            .collect();
        assert!(!ranks.is_empty() && ranks.iter().all(|l| *l == Label::Related), "{name}: {ranks:?}");
        assert!(article.related().iter().all(|r| r.title().value.chars().count() > 3), "{name}");
    }
    // Nine headlines have no rank above them, and are headlines all the same.
    assert_eq!(labels_of(&read(&page("kalbela/1")), "বেগুনের কেজি কমল"), [Label::Related]);
}

#[test]
fn a_stray_img_is_related_in_a_list_and_a_lone_x_is_nothing() {
    let article = read(&page("unnamed-1/1"));
    assert_eq!(labels_of(&article, "img"), [Label::Related; 7]);
    assert_eq!(captions(&article), []);
    let article = read(&page("kalbela/1"));
    let last = article.blocks().lines().next_back().map(|l| (l.text().to_owned(), l.label()));
    assert_eq!(last, Some(("X".to_owned(), Label::Other)));
}

#[test]
fn a_kicker_over_a_related_headline_is_related() {
    let article = read(&page("unnamed-1/1"));
    assert_eq!(labels_of(&article, "নারী হকি চ্যাম্পিয়নশিপ"), [Label::Related]);
    assert_eq!(labels_of(&article, "জাবিতে উৎসব"), [Label::Related]);
    assert_eq!(article.kicker(), None);
}

#[test]
fn teasers_with_a_danda_are_no_body() {
    let article = read(&page("dhaka-diplomat/1"));
    assert_eq!(labels_of(&article, "ডায়েরির পাতায় পাতায়"), [Label::Related]);
    assert_eq!(labels_of(&article, "সকাল থেকেই ফুল হাতে"), [Label::Related]);
    assert_eq!(article.body().len(), 3);
}

#[test]
fn a_servers_error_is_debris() {
    let article = read(&page("dhaka-diplomat/1"));
    assert_eq!(labels_of(&article, "SQLSTATE"), [Label::Error]);
    assert!(article.related().iter().all(|r| !r.title().value.contains("SQLSTATE")));
}

#[test]
fn damage_is_noted_and_mended_on_request() {
    let text = page("dhaka-diplomat/1");
    let of = |article: &Article<'_>| article.notes().iter().filter(|n| *n.kind() == NoteKind::Damage).map(|n| n.span()).collect::<Vec<_>>();
    let has = |article: &Article<'_>, part: &str| article.body().iter().any(|p| p.value().value.contains(part));
    let plain = Parser::new().parse(&*text).unwrap();
    let mended = Parser::new().repair(true).parse(&*text).unwrap();
    assert!(has(&plain, "পøাস্টিকের") && has(&plain, "কুমিলøার"));
    assert!(has(&mended, "প্লাস্টিকের") && has(&mended, "কুমিল্লার"), "{:?}", mended.body());
    // The notes name the same places of the page either way.
    assert_eq!(of(&plain), of(&mended));
    let places: Vec<&str> = of(&plain).iter().filter_map(|s| s.of(&text)).collect();
    assert!(places.len() == 2 && places.iter().all(|p| p.contains('ø')), "{places:?}");
    assert_eq!(plain.blocks().text(), mended.blocks().text());
}

#[test]
fn a_byline_is_read_out_of_what_an_extractor_left_around_it() {
    let head = |line: &str| format!("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n{line}\n\nপ্রকাশিত: ১২ জানুয়ারি ২০২৬, ০৭:৪০ পিএম");
    for line in [
        "[অনলাইন ডেস্ক](https://nodirkhobor.example/author/desk/)",
        "Written by [অনলাইন ডেস্ক](https://nodirkhobor.example/author/desk/)",
        "অনলাইন ডেস্ক photo\nঅনলাইন ডেস্ক",
    ] {
        let article = read(&small(&head(line), ""));
        assert_eq!(article.byline().map(|b| b.value.text()), Some("অনলাইন ডেস্ক"), "{line}");
    }
    let article = read(&small(&head("Byশামীমা আক্তার"), ""));
    assert_eq!(article.byline().map(|b| b.value.text()), Some("শামীমা আক্তার"));
    let story = "টানা তিন দিন পর নদীর পানি";
    for opening in ["<p><strong>অনলাইন ডেস্ক :</strong> ", "চরে এখন বিকেল, বাঁধের ওপর আড্ডা জমেছে মানুষের।\n\nঅনলাইন ডেস্ক: "]
    {
        let text = small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ", "").replace(story, &format!("{opening}{story}"));
        let article = read(&text);
        let byline = article.byline().unwrap_or_else(|| panic!("no byline: {text}"));
        assert_eq!(byline.value.text(), "অনলাইন ডেস্ক");
        assert!(byline.span.of(&text).is_some_and(|printed| printed.starts_with("অনলাইন ডেস্ক")), "{text}");
    }
}

#[test]
fn a_label_above_a_desk_is_no_part_of_the_byline() {
    let article = read(&small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রতিবেদক\nঅনলাইন ডেস্ক\nপ্রকাশ: ৬ জুন ২০২৫", ""));
    assert_eq!(article.byline().unwrap().value.text(), "অনলাইন ডেস্ক");
}

#[test]
fn who_put_the_story_up_gives_way_to_who_wrote_it() {
    let head = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nRuhul Amin\nপ্রকাশ: ৬ জুন ২০২৫";
    assert_eq!(read(&small(head, "")).byline().unwrap().value.text(), "Ruhul Amin");
    let signed = small(head, "").replace("টানা তিন দিন", "নিজস্ব প্রতিবেদক, রাজশাহী: টানা তিন দিন");
    assert_eq!(read(&signed).byline().unwrap().value.text(), "নিজস্ব প্রতিবেদক, রাজশাহী");
}

#[test]
fn a_print_stamp_beside_the_date_of_publication_is_the_pages_own() {
    let stamps = "প্রিন্ট এর তারিখঃ জানুয়ারী ৩, ২০২৬, ৩:০৬ এ.এম || প্রকাশের তারিখঃ অক্টোবর ২২, ২০২৪, ১২:০৮ পি.এম";
    let article = read(&small(&format!("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n{stamps}"), ""));
    assert_eq!(published(&article), day(2024, 10, 22));
    assert_eq!(article.page_date().and_then(|p| p.value.date()), day(2026, 1, 3));
}

/// Says of the lines that hold a part what they are, as the labeller might by mistake.
struct Says(&'static [(&'static str, Label)]);

impl Site for Says {
    fn id(&self) -> &str {
        "says"
    }

    fn owns(&self, _: &Page<'_>, _: Lines<'_>) -> bool {
        true
    }

    fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.0.iter().find(|(part, _)| line.text().contains(part)).map(|(_, label)| *label)
    }
}

#[test]
fn a_date_in_the_articles_head_is_the_articles_whatever_its_line_was_taken_for() {
    let headline = ("পানি কমছে", Label::Title);
    let page = small("প্রকাশিত: Wed, Jan 18, 2023 4:22 PM\nআপডেট: Mon, Feb 2, 2026 1:37 AM\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ", "");
    let says = Says(&[("প্রকাশিত", Label::Masthead), ("আপডেট", Label::Masthead)]);
    let article = Parser::generic().with_site(&says).parse(&*page).unwrap();
    assert_eq!(published(&article), day(2023, 1, 18));
    assert_eq!(article.updated().and_then(|s| s.value.date()), day(2026, 2, 2));
    assert_eq!(article.page_date(), None);

    for label in [Label::Masthead, Label::Related] {
        let says = Says(Box::leak(Box::new([headline, ("আগস্ট ২৯", label)])));
        let below = small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n|  শনিবার, আগস্ট ২৯, ২০২০ |  ১০:৪৬ পূর্বাহ্ণ", "");
        assert_eq!(published(&Parser::generic().with_site(&says).parse(&*below).unwrap()), day(2020, 8, 29), "{label}");
        // Where the article has one, and above the headline, it is none of its dates.
        let other = small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ২৮ আগস্ট ২০২০\n|  শনিবার, আগস্ট ২৯, ২০২০ |  ১০:৪৬ পূর্বাহ্ণ", "");
        assert_eq!(published(&Parser::generic().with_site(&says).parse(&*other).unwrap()), day(2020, 8, 28), "{label}");
        let above = small("শনিবার, আগস্ট ২৯, ২০২০\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ", "");
        assert_eq!(published(&Parser::generic().with_site(&says).parse(&*above).unwrap()), None, "{label}");
    }
}

#[test]
fn what_is_of_an_article_is_furniture_where_there_is_none() {
    let says = Says(&[("নদী", Label::Section), ("২০২৫", Label::Date), ("ডেস্ক", Label::Byline), ("অনলাইন", Label::Edition)]);
    let blocks = Parser::generic().with_site(&says).label("নদী\n৬ জুন ২০২৫\nবার্তা ডেস্ক\nঅনলাইন সংস্করণ");
    let labels: Vec<Label> = blocks.lines().map(|line| line.label()).collect();
    assert_eq!(labels, [Label::Nav, Label::Masthead, Label::Related, Label::Nav]);
}

#[test]
fn a_date_above_the_headline_is_the_articles_where_pages_do_not_print_theirs_so() {
    let crawled = |day| NaiveDate::from_ymd_opt(2025, 11, day).and_then(|day| day.and_hms_opt(12, 0, 0)).unwrap();
    for (above, want) in [
        ("জুন ২, ২০২১", day(2021, 6, 2)),
        ("সারাদেশ ২ জুন, ২০২১ ১০:১৪", day(2021, 6, 2)),
        ("বুধবার, ২ জুন, ২০২১ ০০:০০ টা", day(2021, 6, 2)),
        ("বুধবার, ২ জুন, ২০২১", None),
        ("Date : 2021-06-02", None),
        ("২ জুন ২০২১ / ১৯ জ্যৈষ্ঠ ১৪২৮\nজুন ২, ২০২১ ১:৩৭ অপরাহ্ণ", None),
    ] {
        let says = Says(&[("পানি কমছে", Label::Title), ("২০২১", Label::Masthead), ("2021", Label::Masthead)]);
        let text = small(&format!("{above}\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ"), "");
        let article = Parser::generic().with_site(&says).parse(&*text).unwrap();
        assert_eq!(published(&article), want, "{above}");
        assert_eq!(article.page_date().is_some(), want.is_none(), "{above}");
    }
    let says = Says(&[("পানি কমছে", Label::Title), ("মঙ্গলবার", Label::Masthead), ("(Atom)", Label::Nav)]);
    let text = small("মঙ্গলবার, ৪ নভেম্বর ২০২৫\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ", "");
    for (crawl, want) in [(4, None), (5, None), (6, day(2025, 11, 4))] {
        let article = Parser::generic().with_site(&says).parse(Page::new(&text).crawled(crawled(crawl))).unwrap();
        assert_eq!(published(&article), want, "crawled on the {crawl}th");
    }
    let blog = format!("{text}\nএতে সদস্যতা: মন্তব্যগুলি পোস্ট করুন (Atom)");
    assert_eq!(published(&Parser::generic().with_site(&says).parse(&*blog).unwrap()), day(2025, 11, 4));
}

/// A day without its year becomes one by the crawl, and is then no more certain than what it stands beside.
#[test]
fn a_dateline_without_its_year_dates_no_article() {
    let crawled = day(2025, 11, 24).and_then(|day| day.and_hms_opt(12, 0, 0)).unwrap();
    for (dateline, want) in [("ঢাকা, ২৩ নভেম্বর ২০২৫:", day(2025, 11, 23)), ("ঢাকা, ২৩ নভেম্বর:", None), ("ঢাকা, ২৩ নভেম্বর (বাসস):", None)]
    {
        let text = format!("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n{dateline} টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n");
        let says = Says(&[("ঘরে ফিরছে মানুষ।", Label::Body)]);
        let article = Parser::generic().with_site(&says).parse(Page::new(&text).crawled(crawled)).unwrap();
        assert_eq!(published(&article), want, "{dateline}");
    }
}

/// What is read of a page of which a site says what these lines are.
#[track_caller]
fn said(text: &str, says: &'static [(&'static str, Label)]) -> ArticleBuf {
    Parser::generic().with_site(&Says(says)).parse(text).map(Article::into_owned).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

#[test]
fn a_date_and_its_label_or_time_are_one_though_their_lines_were_told_apart() {
    let head = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nআপডেট টাইম :\nমঙ্গলবার, ২০ ডিসেম্বর, ২০২২\n১০.১৪ পিএম";
    let says = &[("পানি কমছে", Label::Title), ("টাইম", Label::Byline), ("মঙ্গলবার", Label::Date), ("১০.১৪", Label::Masthead)];
    let article = said(&small(head, ""), says);
    let updated = article.updated().expect("an update");
    assert_eq!((updated.value.date(), updated.value.time()), (day(2022, 12, 20), NaiveTime::from_hms_opt(22, 14, 0)));
    assert_eq!((article.published(), article.byline()), (None, None));
}

#[test]
fn a_name_above_a_role_or_below_the_headline_is_no_headline() {
    let roles = &[("আশিক", Label::Title), ("প্রতিনিধি", Label::Byline)];
    let article = said(&small("আশিক ইকবাল\nঝিনাইদহ জেলা প্রতিনিধি", ""), roles);
    assert_eq!((article.title(), article.byline().map(|b| b.value.text())), (None, Some("আশিক ইকবাল ঝিনাইদহ জেলা প্রতিনিধি")));
    let names = &[("আশিক", Label::Title), ("পানি কমছে", Label::Title)];
    let article = said(&small("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nআশিক ইকবাল", ""), names);
    assert_eq!(article.title().map(|t| &*t.value), Some("নদীর পানি কমছে, ঘরে ফিরছে মানুষ"));
    assert_eq!(article.byline().map(|b| b.value.text()), Some("আশিক ইকবাল"));
}

#[test]
fn what_stands_beside_a_byline_is_no_part_of_it() {
    let says =
        &[("পানি কমছে", Label::Title), ("কমছে - ", Label::Title), ("ডেস্ক", Label::Byline), ("#", Label::Byline), ("লাগবে", Label::Byline)];
    let head = "নদীর পানি কমছে - নদীর খবর\nঅনলাইন ডেস্ক\n#নদী #চর";
    assert_eq!(said(&small(head, ""), says).byline().map(|b| b.value.text()), Some("অনলাইন ডেস্ক"));
    let says = &[("নদীর খবর", Label::Title), ("কমছে", Label::Byline), ("ডেস্ক", Label::Byline)];
    let head = "নদীর পানি কমছে - নদীর খবর\nনদীর পানি কমছে\nঅনলাইন ডেস্ক";
    assert_eq!(said(&small(head, ""), says).byline().map(|b| b.value.text()), Some("অনলাইন ডেস্ক"));
    let says = &[("পানি কমছে", Label::Title), ("প্রকাশ", Label::Date)];
    let head = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nএফএনএস (পটুয়াখালী প্রতিবেদক) : | প্রকাশ: ১৯ জানুয়ারি ২০২৩";
    assert_eq!(said(&small(head, ""), says).byline().map(|b| b.value.text()), Some("এফএনএস (পটুয়াখালী প্রতিবেদক)"));
}
