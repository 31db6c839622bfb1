//! Laws that hold for every page: the labelled ones, the example, and pages put together at random.

mod support;

use khobor::{Page, Parser};
use proptest::prelude::*;
use support::laws::{Law, page, site};
use support::{assert_none, every_text, pieces};

/// Runs a law on every page; a law answers with its complaint.
#[track_caller]
fn on_every_page(law: impl Fn(&str) -> Law) {
    let complaints: Vec<String> = every_text().iter().filter_map(|(name, text)| law(text).err().map(|e| format!("{name}: {e}"))).collect();
    assert_none(&complaints);
}

#[test]
fn every_page_is_sound() {
    on_every_page(|text| page::is_sound(&Parser::generic(), text).and_then(|()| page::is_sound(&Parser::new(), text)));
}

#[test]
fn a_page_without_an_article_is_furniture() {
    on_every_page(|text| page::is_all_furniture_without_an_article(&Parser::new(), text));
}

#[test]
fn labelling_twice_is_the_same() {
    on_every_page(page::is_the_same_twice);
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
    on_every_page(page::is_blind_to_line_ends);
}

#[test]
fn encodings_change_nothing() {
    on_every_page(page::is_blind_to_encodings);
}

#[test]
fn digits_of_either_kind_are_the_same() {
    on_every_page(page::is_blind_to_digits);
}

#[test]
fn a_site_that_says_anything_loses_nothing() {
    on_every_page(|text| (0..4).try_for_each(|seed| site::loses_nothing(seed, text)));
}

/// A page put together from lines of every kind that pages have.
fn pages() -> impl Strategy<Value = String> {
    let any_line = "[করসমযড়িাে্ৎঃ০-৯0-9a-zA-Z :/|।.\u{9BC}\u{200C}\u{200D}\u{A0}•–-]{0,40}";
    let line = prop_oneof![8 => prop::sample::select(pieces::LINES).prop_map(str::to_owned), 1 => any_line, 1 => "[^\n]{0,20}"];
    let end = prop_oneof![9 => Just("\n"), 1 => Just("\r\n")];
    (prop::collection::vec((line, end), 0..40), any::<bool>()).prop_map(|(lines, ends)| {
        let text: String = lines.into_iter().map(|(line, end)| line + end).collect();
        if ends { text } else { text.trim_end_matches('\n').to_owned() }
    })
}

/// The same, with characters of other scripts among its letters, in words and for marks.
fn pages_with_other_scripts() -> impl Strategy<Value = String> {
    (pages(), prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(pieces::ENCODED)), 1..6)).prop_map(|(text, put)| {
        put.into_iter().fold(text, |mut text, (at, piece)| {
            let at = (0..=at.index(text.len() + 1)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text.insert_str(at, piece);
            text
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(256)))]

    #[test]
    fn pages_put_together_are_sound(text in pages(), seed in any::<u64>()) {
        prop_assert_eq!(page::is_sound(&Parser::generic(), &text), Ok(()));
        prop_assert_eq!(site::loses_nothing(seed, &text), Ok(()));
    }

    #[test]
    fn pages_put_together_without_an_article_are_furniture(text in pages()) {
        prop_assert_eq!(page::is_all_furniture_without_an_article(&Parser::new(), &text), Ok(()));
    }

    #[test]
    fn twins_of_pages_put_together_are_alike(text in pages()) {
        prop_assert_eq!(page::is_blind_to_line_ends(&text.replace('\r', "")), Ok(()));
        prop_assert_eq!(page::is_blind_to_encodings(&text), Ok(()));
    }

    #[test]
    fn other_scripts_are_read_alike_in_every_encoding(text in pages_with_other_scripts()) {
        prop_assert_eq!(page::is_blind_to_encodings(&text), Ok(()));
    }
}
