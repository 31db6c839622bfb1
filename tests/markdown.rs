//! Markdown and plain text, read back: a reader of Markdown that is not ours finds the article's own values and no mark that means anything.

mod support;

use khobor::{Article, Parser, date};
use proptest::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Options, Tag};

/// What a reader of Markdown sees: each block, its heading level (0: a paragraph), and its text.
fn blocks(markdown: &str, options: Options) -> Vec<(u8, String)> {
    let mut blocks: Vec<(u8, String)> = Vec::new();
    for event in pulldown_cmark::Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Paragraph) => blocks.push((0, String::new())),
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => blocks.push((1, String::new())),
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => blocks.push((2, String::new())),
            Event::Start(Tag::Emphasis | Tag::Strong) | Event::End(_) => {}
            Event::Text(text) => match blocks.last_mut() {
                Some((_, block)) => block.push_str(&text),
                None => panic!("text outside of a block: {text}"),
            },
            other => panic!("a page's text became {other:?} in\n{markdown}"),
        }
    }
    blocks
}

/// Everything that pulldown-cmark knows, without what replaces quotes and dashes by prettier ones.
fn extended() -> Options {
    Options::all().difference(Options::ENABLE_SMART_PUNCTUATION)
}

/// As CommonMark reads it: one line, no NUL.
fn shown(text: &str) -> String {
    text.replace('\r', " ").replace('\0', "\u{FFFD}")
}

/// The blocks that the article should give, dates apart.
fn expected(article: &Article<'_>) -> Vec<(u8, String)> {
    let text = |value: &khobor::Value<'_>| shown(&value.value);
    let mut blocks: Vec<(u8, String)> = Vec::new();
    blocks.extend(article.kicker().map(|v| (0, text(v))));
    blocks.extend(article.title().map(|v| (1, text(v))));
    blocks.extend(article.summary().map(|v| (0, text(v))));
    blocks.extend(article.byline().map(|b| (0, shown(b.value.text()))));
    for image in article.images() {
        blocks.push((
            0,
            match (image.caption().map(text), image.credit().map(text)) {
                (Some(caption), Some(credit)) => format!("{caption} (ছবি: {credit})"),
                (Some(caption), None) => caption,
                (None, Some(credit)) => format!("ছবি: {credit}"),
                (None, None) => String::new(),
            },
        ));
    }
    blocks.extend(article.body().iter().map(|p| (if p.is_heading() { 2 } else { 0 }, text(p.value()))));
    let list = |label: &str, values: &[khobor::Value<'_>]| {
        let joined = values.iter().map(text).collect::<Vec<_>>().join(", ");
        (!values.is_empty()).then(|| (0, format!("{label}: {joined}")))
    };
    blocks.extend(list("সূত্র", article.sources()));
    blocks.extend(list("বিষয়", article.tags()));
    blocks
}

/// Dates stand in lines of their own, and say what the article says.
fn without_dates(blocks: Vec<(u8, String)>, article: &Article<'_>) -> Vec<(u8, String)> {
    let mut dates = [(date::Role::Published, article.published()), (date::Role::Updated, article.updated())];
    let mut rest = Vec::new();
    for (level, text) in blocks {
        let stamp = date::parse(&text).ok();
        let slot = dates.iter_mut().find(|(role, slot)| {
            let same = |s: &date::Stamp| slot.is_some_and(|d| (d.value.date(), minute(&d.value)) == (s.date(), minute(s)));
            stamp.is_some_and(|s| s.role() == Some(*role) && same(&s))
        });
        match slot {
            Some((_, slot)) if level == 0 => *slot = None,
            _ => rest.push((level, text)),
        }
    }
    assert!(dates.iter().all(|(_, slot)| slot.is_none()), "a date is missing: {dates:?} in {rest:?}");
    rest
}

fn minute(stamp: &date::Stamp) -> Option<String> {
    stamp.time().map(|t| t.format("%H:%M").to_string())
}

fn check(article: &Article<'_>) {
    let markdown = article.markdown().to_string();
    assert!(markdown.ends_with('\n') && !markdown.ends_with("\n\n"), "{markdown:?}");
    for options in [Options::empty(), extended()] {
        assert_eq!(without_dates(blocks(&markdown, options), article), expected(article), "{markdown}");
    }
    let plain = article.plain_text().to_string();
    let values =
        [article.kicker(), article.title(), article.summary()].into_iter().flatten().chain(article.body().iter().map(|p| p.value()));
    let lines: Vec<String> = values.map(|v| v.value.replace('\r', " ")).collect();
    assert_eq!(plain.split("\n\n").collect::<Vec<_>>(), lines);
}

#[test]
fn every_page_comes_back_from_markdown() {
    let mut articles = 0;
    for (_, text) in support::every_text() {
        if let Ok(article) = Parser::new().parse(&*text) {
            check(&article);
            articles += 1;
        }
    }
    assert!(articles > 200, "{articles}");
}

/// What has a meaning in Markdown or an extension of it, at the beginning of a line or within it.
const MARKS: &[&str] = &[
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "~~",
    "~~~",
    "#",
    "##",
    " #",
    "> ",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "12) ",
    "১. ",
    "---",
    "***",
    "===",
    ": ",
    "[x]",
    "[^1]",
    "[[x]]",
    "](y)",
    "![x](y)",
    "<b>",
    "</b>",
    "<!--",
    "<https://example.org>",
    "&amp;",
    "&#35;",
    "\\",
    "\\\\",
    "| a | b |",
    "|-|-|",
    "$x$",
    "$$",
    "^x^",
    "{#id}",
    "{.class}",
    "+++",
    "    ",
    "\t",
    "\r",
    "\u{b}",
    "\u{c}",
    "\u{2028}",
    "\u{a0}",
    "\u{feff}",
    "\u{200b}",
    "\0",
    "!",
    "\"",
    "'",
    "https://example.org/a_b_c",
    "www.example.org",
    "a@b.example",
    ":::",
    "::: note",
    "%%",
    "==x==",
    "[ ] ",
    "- [ ] ",
];

fn hostile() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![prop::sample::select(MARKS), Just("নদীর পানি"), Just(" "), Just("।"), Just("x")], 0..8)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(400)))]
    #[test]
    fn no_mark_of_a_page_means_anything(
        title in hostile(), kicker in hostile(), summary in hostile(), byline in hostile(), caption in hostile(), heading in hostile(),
        tail in hostile(), head in hostile(), tag in hostile(),
    ) {
        let page = format!(
            "{kicker}\n{title}নদীর পানি কমছে, ঘরে ফিরছে মানুষ{title}\n{summary}\nনিজস্ব প্রতিবেদক{byline}, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\
             {caption}নদীর ঘাটে নৌকা {caption}। ছবি : সংগৃহীত{caption}\n\n\
             {head}টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু{tail}।\n{heading}\n\
             {tail}\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে। বাঁধের ওপর থেকে সরছে তাঁবু।\n\
             সূত্র: রয়টার্স\nবিষয়: {tag}নদী, {tag}বন্যা{tag}\n"
        );
        if let Ok(article) = Parser::new().parse(&*page) {
            check(&article);
        }
    }
}
