//! What holds of any line: no panic, one answer for all encodings, spans within the text.

mod support;

use khobor::field::{Byline, Credit, Signoff, reported_by, sources_of};
use proptest::prelude::*;

/// Lines made of the words and marks that these readers know, in any order.
fn line() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "নিজস্ব",
        "প্রতিবেদক",
        "প্রতিনিধি",
        "ডেস্ক",
        "ঢাকা",
        "কুড়িগ্রাম",
        "মোঃ",
        "রহিম",
        "উদ্দিন",
        "ও",
        "থেকে",
        "এএফপি",
        "রয়টার্সের",
        "খবর",
        "সূত্র",
        "তথ্য",
        "সৌজন্যে",
        "স্বত্ব",
        "ছবি",
        "সংগৃহীত",
        "ফাইল",
        "লেখা",
        "এমএস",
        "টিকে",
        "বিডি",
        "প্রতিদিন",
        "PNN",
        "By",
        "১২",
        "জুন",
        "অবলম্বনে",
        "বার্তা সংস্থা",
        "জানিয়েছে",
        "ক\u{9C7}\u{9BE}ন",
        "\u{200C}",
    ]);
    let mark = prop::sample::select(vec![
        " ", " ", " ", ",", ":", "ঃ", "।", "।।", "॥", "|", "/", "-", "—", "(", ")", "•", "’র", ".", "...", "©", "?", "‘", "\u{a0}", "[",
        "]", "",
    ]);
    prop::collection::vec((word, mark), 0..8).prop_map(|parts| parts.into_iter().map(|(w, m)| format!("{w}{m}")).collect())
}

/// The same text in another encoding: precomposed letters and vowels in two parts.
fn another_encoding(text: &str) -> String {
    text.replace("য\u{9BC}", "\u{9DF}").replace("ড\u{9BC}", "\u{9DC}").replace('\u{9CB}', "\u{9C7}\u{9BE}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(400)))]

    #[test]
    fn nothing_panics(text in any::<String>()) {
        let _ = (Byline::parse(&text), Byline::opening(&text), Credit::parse(&text), Signoff::parse(&text), reported_by(&text));
    }

    #[test]
    fn spans_lie_in_the_text(text in line()) {
        for source in sources_of(&text) {
            prop_assert_eq!(source.span.of(&text).map(khobor::text::canonical), Some(source.value));
        }
        if let Some((byline, rest)) = Byline::opening(&text) {
            prop_assert!(text.is_char_boundary(rest) && rest <= text.len() && !byline.text().is_empty());
        }
    }

    #[test]
    fn encodings_give_one_answer(text in line()) {
        let other = another_encoding(&text);
        let text = khobor::text::canonical(&text).into_owned();
        prop_assert_eq!(Byline::parse(&text), Byline::parse(&other));
        let values = |text: &str| Credit::parse(text).map(|c| (c.caption().map(str::to_owned), c.credit().map(str::to_owned), c.into_owned().sources().to_vec()));
        prop_assert_eq!(values(&text), values(&other));
        prop_assert_eq!(Signoff::parse(&text), Signoff::parse(&other));
        prop_assert_eq!(Byline::opening(&text).map(|b| b.0), Byline::opening(&other).map(|b| b.0));
        let sources = |text: &str| sources_of(text).into_iter().map(|source| source.value.into_owned()).collect::<Vec<_>>();
        prop_assert_eq!(sources(&text), sources(&other));
    }

    /// Values are as they are printed, with what joins letters.
    #[test]
    fn joiners_give_one_answer(text in line(), before in any::<bool>()) {
        let joined = text.replace('\u{9CD}', if before { "\u{200C}\u{9CD}" } else { "\u{9CD}\u{200C}" });
        let joined = joined.replace("খবর", if before { "খব\u{200C}র" } else { "খবর\u{200C}" });
        let said = |text: &str| {
            let sources: Vec<_> = sources_of(text).into_iter().map(|source| source.value).collect();
            let credit = Credit::parse(text);
            let credit = credit.as_ref().map(|c| (c.caption(), c.credit(), c.sources()));
            let read = (Byline::parse(text), Byline::opening(text).map(|b| b.0), credit, Signoff::parse(text), sources);
            format!("{read:?}").replace("\\u{200c}", "")
        };
        prop_assert_eq!(said(&text), said(&joined));
    }

    #[test]
    fn a_byline_is_read_again_from_its_text(text in line()) {
        if let Some(byline) = Byline::parse(&text) {
            prop_assert!(!byline.text().is_empty());
            prop_assert!(byline.names().iter().chain(byline.places()).all(|part| byline.text().contains(part.as_ref())));
        }
    }
}

#[test]
fn long_lines_are_read_in_linear_time() {
    // A reader that looked back over the whole line at every mark would not come to an end here.
    for unit in ["খবর এএফপির ", "ছবি: ", "(", "সূত্র: ক, ", "সূত্র:", "- ", "ঢাকা ও ", "এ/"]
    {
        let text = unit.repeat(10_000);
        let _ = (Byline::parse(&text), Byline::opening(&text), Credit::parse(&text), Signoff::parse(&text), sources_of(&text));
    }
}
