//! Laws that hold for every page: the labelled ones, the example, and pages put together at random.

mod support;

use khobor::date::{self, Stamp};
use khobor::site::{Line, Lines, Site};
use khobor::text::{canonical, key};
use khobor::{Article, Label, Located, Page, Parser, Span};
use proptest::prelude::*;
use support::{assert_none, every_text, facts, twins};

/// The labels of a page's lines.
fn labels(text: &str) -> Vec<Label> {
    Parser::new().label(text).lines().map(|l| l.label()).collect()
}

/// Everything that an article says, places left out.
fn values(article: &Article<'_>) -> Vec<String> {
    let facts = facts::KEYS.iter().flat_map(|k| facts::given(Some(article), k).into_iter().map(move |v| format!("{k}: {v}")));
    // Signs out of order are damage, and normalisation puts some of them right.
    let mut all: Vec<String> = facts.filter(|fact| fact != "note: damage").collect();
    all.extend(article.tags().iter().map(|t| format!("tag: {}", t.value)));
    all.extend(article.body().iter().map(|p| format!("{}: {}", if p.is_heading() { "heading" } else { "body" }, p.value().value)));
    let date = |d: Option<&Located<Stamp>>| d.and_then(|d| d.value.date());
    all.extend(article.related().iter().map(|r| format!("related: {} {:?}", r.title().value, date(r.date()))));
    all
}

/// The values of a page's article, or its error.
fn read(text: &str) -> Vec<String> {
    Parser::new().parse(text).map_or_else(|e| vec![e.to_string()], |a| values(&a))
}

/// Runs a law on every page; a law answers with its complaint.
#[track_caller]
fn on_every_page(law: impl Fn(&str) -> Result<(), String>) {
    let complaints: Vec<String> = every_text().iter().filter_map(|(name, text)| law(text).err().map(|e| format!("{name}: {e}"))).collect();
    assert_none(&complaints);
}

/// Where two lists part ways.
fn alike<T: PartialEq + std::fmt::Debug>(what: &str, want: &[T], got: &[T]) -> Result<(), String> {
    let at = (0..want.len().max(got.len())).find(|&n| want.get(n) != got.get(n));
    at.map_or(Ok(()), |n| Err(format!("{what} {}: expected {:?}, found {:?}", n + 1, want.get(n), got.get(n))))
}

/// Spans that begin at 0, follow one another without a gap, hold something, and end with the text.
fn tiles<'a>(what: &str, text: &str, parts: impl Iterator<Item = (Span, &'a str)>) -> Result<(), String> {
    let mut end = 0;
    for (span, part) in parts {
        if span.start() != end || span.is_empty() || !span.of(text).is_some_and(|tile| tile.starts_with(part)) {
            return Err(format!("{what} at {span} after {end}: ⟦{part}⟧"));
        }
        end = span.end();
    }
    if end == text.len() { Ok(()) } else { Err(format!("{what} end at {end} of {}", text.len())) }
}

fn is_tiled(parser: &Parser<'_>, text: &str) -> Result<(), String> {
    let blocks = parser.label(text);
    tiles("lines", text, blocks.lines().map(|l| (l.span(), l.text())))?;
    tiles("blocks", text, blocks.iter().map(|b| (b.span(), b.text())))?;
    if blocks.iter().map(|b| b.text()).collect::<String>() != text {
        return Err("the blocks' texts are not the page".to_owned());
    }
    let blank = |l: &khobor::block::Line<'_>| l.text().trim().is_empty();
    if let Some(l) = blocks.lines().find(|l| blank(l) && l.label() != Label::Blank) {
        return Err(format!("a blank line at {} is {}", l.span(), l.label()));
    }
    Ok(())
}

/// Whether every value is the canonical form of the place it names.
fn is_located(text: &str, article: &Article<'_>) -> Result<(), String> {
    let whole = article.images().iter().flat_map(|i| i.caption().into_iter().chain(i.credit()));
    let whole = whole.chain(article.body().iter().map(|p| p.value())).chain(article.related().iter().map(|r| r.title()));
    let single = [article.title(), article.kicker(), article.summary(), article.section(), article.signoff()];
    for value in whole.chain(article.tags()).chain(single.into_iter().flatten()) {
        let place = value.span.of(text).ok_or_else(|| format!("{} is no place of the page", value.span))?;
        if value.value != canonical(place) {
            return Err(format!("⟦{}⟧ stands where ⟦{place}⟧ is printed", value.value));
        }
        if value.value.trim() != value.value || value.value.is_empty() {
            return Err(format!("⟦{}⟧ has white space at an end", value.value));
        }
    }
    let dates = [article.published(), article.updated(), article.page_date()].into_iter().flatten();
    for stamp in dates.chain(article.related().iter().filter_map(|r| r.date())) {
        let place = stamp.span.of(text).ok_or_else(|| format!("{} is no place of the page", stamp.span))?;
        let again = date::find_iter(place).find_map(|s| s.value.date());
        if again != stamp.value.date() {
            return Err(format!("{:?} stands where ⟦{place}⟧ is printed", stamp.value.date()));
        }
    }
    if let Some(byline) = article.byline() {
        let place = byline.span.of(text).ok_or_else(|| format!("{} is no place of the page", byline.span))?;
        if let Some(name) = byline.value.names().iter().find(|n| !key(place).contains(&key(n))) {
            return Err(format!("the name ⟦{name}⟧ is not in ⟦{place}⟧"));
        }
    }
    // Sources are given in the nominative, so that only their first letters are those of the page.
    for source in article.sources() {
        let place = source.span.of(text).ok_or_else(|| format!("{} is no place of the page", source.span))?;
        if source.value.chars().next() != canonical(place).chars().next() {
            return Err(format!("⟦{}⟧ stands where ⟦{place}⟧ is printed", source.value));
        }
    }
    let places = article.notes().iter().map(|n| n.span()).chain(article.edition().map(|e| e.span));
    for span in places {
        span.of(text).ok_or_else(|| format!("{span} is no place of the page"))?;
    }
    let mut end = 0;
    for paragraph in article.body() {
        let span = paragraph.value().span;
        if span.start() < end {
            return Err(format!("the paragraph at {span} begins before {end}"));
        }
        end = span.end();
    }
    Ok(())
}

/// What holds of every article, however it was read.
fn is_sound(parser: &Parser<'_>, text: &str) -> Result<(), String> {
    is_tiled(parser, text)?;
    match parser.parse(text) {
        Ok(article) => {
            is_located(text, &article)?;
            let shown = format!("{article:?}");
            let owned = article.clone().into_owned();
            if format!("{owned:?}") != shown {
                return Err("the owned article differs".to_owned());
            }
            if format!("{:?}", owned.blocks()) != format!("{:?}", parser.label(text)) {
                return Err("the article's blocks are not the page's".to_owned());
            }
            Ok(())
        }
        Err(khobor::Error::NoArticle { .. }) => Ok(()),
        Err(e) => Err(e.to_string()),
    }
}

/// A page without an article is furniture from end to end.
fn is_all_furniture_without_an_article(parser: &Parser<'_>, text: &str) -> Result<(), String> {
    if parser.parse(text).is_ok() {
        return Ok(());
    }
    let blocks = parser.label(text);
    let part = blocks.lines().find(|l| !l.label().is_furniture() && l.label() != Label::Blank);
    part.map_or(Ok(()), |l| Err(format!("no article, but ⟦{}⟧ is its {}", l.text(), l.label())))
}

#[test]
fn every_page_is_sound() {
    on_every_page(|text| is_sound(&Parser::generic(), text).and_then(|()| is_sound(&Parser::new(), text)));
}

#[test]
fn a_page_without_an_article_is_furniture() {
    on_every_page(|text| is_all_furniture_without_an_article(&Parser::new(), text));
}

#[test]
fn labelling_twice_is_the_same() {
    on_every_page(|text| alike("label", &labels(text), &labels(text)).and_then(|()| alike("value", &read(text), &read(text))));
}

#[test]
fn the_generic_parser_names_no_site() {
    on_every_page(|text| {
        let blocks = Parser::generic().label(Page::new(text).host("www.kalbela.com"));
        let named = Parser::generic().parse(text).ok().and_then(|a| a.site().map(str::to_owned));
        if blocks.site().is_none() && named.is_none() { Ok(()) } else { Err(format!("{:?} {named:?}", blocks.site())) }
    });
}

#[test]
fn line_ends_change_nothing() {
    on_every_page(|text| {
        let twin = text.replace('\n', "\r\n");
        alike("label", &labels(text), &labels(&twin))?;
        alike("value", &read(text), &read(&twin))
    });
}

#[test]
fn encodings_change_nothing() {
    on_every_page(|text| {
        for (what, twin) in [("nfc", twins::nfc(text)), ("nfd", twins::nfd(text)), ("precomposed", twins::precomposed(text))] {
            alike(&format!("{what} label"), &labels(text), &labels(&twin))?;
            alike(&format!("{what} value"), &read(text), &read(&twin))?;
        }
        Ok(())
    });
}

#[test]
fn digits_of_either_kind_are_the_same() {
    let dates = |text: &str| {
        let article = Parser::new().parse(text).ok();
        ["published", "updated", "page-date"].map(|k| facts::given(article.as_ref(), k))
    };
    on_every_page(|text| {
        for (what, twin) in [("ascii", twins::ascii_digits(text)), ("bengali", twins::bengali_digits(text))] {
            alike(&format!("{what} label"), &labels(text), &labels(&twin))?;
            alike(&format!("{what} date"), &dates(text), &dates(&twin))?;
        }
        Ok(())
    });
}

/// A site that says anything, always the same of the same line: its answers come from a mixed-up line number.
struct Anything(u64);

impl Anything {
    fn draw(&self, line: Line<'_>, turn: u64, below: usize) -> usize {
        let seed = self.0 ^ (line.number() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ turn.wrapping_mul(0xD1B5_4A32_D192_ED03);
        let mixed = (seed ^ (seed >> 31)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (mixed ^ (mixed >> 29)) as usize % below
    }
}

impl Site for Anything {
    fn id(&self) -> &str {
        "anything"
    }

    fn owns(&self, _: &Page<'_>, _: Lines<'_>) -> bool {
        true
    }

    fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        // Half of the lines are left to the labeller.
        Label::ALL.get(self.draw(line, 1, 2 * Label::ALL.len())).copied()
    }

    fn label_from_here(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        Label::ALL.get(self.draw(line, 2, 20 * Label::ALL.len())).copied()
    }

    fn section<'t>(&self, line: Line<'t>) -> Option<&'t str> {
        let text = match self.draw(line, 3, 4) {
            0 => return None,
            // A part of the page it need not be.
            1 => return Some("সারাদেশ"),
            2 => line.next().or(line.previous()).map_or("", Line::text),
            _ => line.text(),
        };
        let ends: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let (a, b) = (ends[self.draw(line, 4, ends.len())], ends[self.draw(line, 5, ends.len())]);
        Some(&text[a.min(b)..a.max(b)])
    }
}

#[test]
fn a_site_that_says_anything_loses_nothing() {
    on_every_page(|text| {
        for seed in 0..4 {
            let site = Anything(seed);
            let parser = Parser::new().with_site(&site);
            is_tiled(&parser, text)?;
            if let Ok(article) = parser.parse(text) {
                is_located(text, &article)?;
            }
        }
        Ok(())
    });
}

/// A page put together from lines of every kind that pages have.
fn page() -> impl Strategy<Value = String> {
    const LINES: &[&str] = &[
        "",
        "  ",
        "\u{FEFF}\u{200B}",
        "প্রচ্ছদ / সারাদেশ",
        "নদীর পানি কমছে, ঘরে ফিরছে মানুষ",
        "নদীর পানি কমছে, ঘরে ফিরছে মানুষ | নদীর খবর",
        "বন্যা পরিস্থিতি",
        "নিজস্ব প্রতিবেদক, রাজশাহী",
        "প্রতিবেদক",
        "Nirob",
        "প্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম",
        "প্রকাশ: ৩১ ফেব্রুয়ারি ২০২৫",
        "আপডেট : ৬ জুন",
        "৫ ঘণ্টা আগে",
        "মঙ্গলবার , ৪ নভেম্বর ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ",
        "অনলাইন সংস্করণ",
        "নদীর পাড়ে নৌকা। ছবি : সংগৃহীত",
        "নদীর পাড়ে নৌকা.........ছবি: সংগৃহীত",
        "টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু। খবর এএফপির।",
        "‘এবার ঘরটা তুলতে পারলেই বাঁচি,’ বলছিলেন চরের রহিমা।",
        "পানি কমার হার ঘণ্টায় ২ সেন্টিমিটার, বলছে পানি উন্নয়ন বোর্ড।- বাসস",
        "যেভাবে ভাঙল বাঁধ",
        "সূত্র: রয়টার্স",
        "/এআই",
        "ইএ/টিকে",
        "বিষয়: বন্যা, নদী",
        "শেয়ার করুন",
        "  • সর্বশেষ",
        "সর্বশেষ - আন্তর্জাতিক",
        "আরও পড়ুন: চরের হাটে শীতের সবজি",
        "চরের হাটে শীতের সবজি Jan 07, 2026",
        "১০",
        "img",
        "মন্তব্য করুন",
        "Error!: SQLSTATE[42S22]: Column not found",
        "সম্পাদক ও প্রকাশক : কাজী নূরজাহান",
        "X",
        "a\rb",
    ];
    let any_line = "[করসমযড়িাে্ৎঃ০-৯0-9a-zA-Z :/|।.\u{9BC}\u{200C}\u{200D}\u{A0}•–-]{0,40}";
    let line = prop_oneof![8 => prop::sample::select(LINES).prop_map(str::to_owned), 1 => any_line, 1 => "[^\n]{0,20}"];
    let end = prop_oneof![9 => Just("\n"), 1 => Just("\r\n")];
    (prop::collection::vec((line, end), 0..40), any::<bool>()).prop_map(|(lines, ends)| {
        let text: String = lines.into_iter().map(|(line, end)| line + end).collect();
        if ends { text } else { text.trim_end_matches('\n').to_owned() }
    })
}

fn holds(law: Result<(), String>) -> Result<(), TestCaseError> {
    law.map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn pages_put_together_are_sound(text in page(), seed in any::<u64>()) {
        holds(is_sound(&Parser::generic(), &text))?;
        holds(is_tiled(&Parser::new().with_site(&Anything(seed)), &text))?;
        if let Ok(article) = Parser::new().with_site(&Anything(seed)).repair(true).parse(&*text) {
            for paragraph in article.body() {
                prop_assert!(paragraph.value().span.of(&text).is_some());
            }
        }
    }

    #[test]
    fn pages_put_together_without_an_article_are_furniture(text in page()) {
        holds(is_all_furniture_without_an_article(&Parser::new(), &text))?;
    }

    #[test]
    fn twins_of_pages_put_together_are_alike(text in page()) {
        let lines = text.replace('\r', "");
        holds(alike("crlf", &read(&lines), &read(&lines.replace('\n', "\r\n"))))?;
        for twin in [twins::nfc(&text), twins::nfd(&text), twins::precomposed(&text)] {
            holds(alike("label", &labels(&text), &labels(&twin)))?;
            holds(alike("value", &read(&text), &read(&twin)))?;
        }
    }
}
