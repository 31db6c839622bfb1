//! Laws of the number reader: what holds for every number and every text.

mod support;

use khobor::numeral::{Decimal, Grouping, Kind, bengali, find_iter, parse, parse_prefix};
use proptest::prelude::*;
use std::fmt::Write;
use support::laws::numeral as laws;
use support::pieces;

/// The standard spelling of 0 to 99, for an oracle that shares nothing with the library.
const UNDER_HUNDRED: &str = "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ \
    বিশ একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আঠাশ ঊনত্রিশ ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ \
    চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ \
    পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর \
    সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি ঊননব্বই \
    নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই";

/// How a number below a hundred thousand is said, hundreds glued (`তিনশ`) or apart (`তিন শ`).
fn said(n: u32, words: &[&str], hundred: &str) -> String {
    let mut parts = Vec::new();
    if n >= 1000 {
        parts.push(format!("{} হাজার", words[(n / 1000) as usize]));
    }
    let (hundreds, below) = (n / 100 % 10, n % 100);
    if hundreds > 0 {
        parts.push(format!("{}{hundred}", words[hundreds as usize]));
    }
    if below > 0 || n == 0 {
        parts.push(words[below as usize].to_string());
    }
    parts.join(" ")
}

#[test]
fn every_number_said_below_a_hundred_thousand_is_read() {
    let words: Vec<_> = UNDER_HUNDRED.split_whitespace().collect();
    assert_eq!(words.len(), 100);
    let mut wrong = Vec::new();
    for n in 0..100_000 {
        let hundred = ["শ", "শো", "শত", " শ", " শত"][n as usize % 5];
        let text = said(n, &words, hundred);
        if parse(&text).ok().map(|number| number.value()) != Some(n.into()) {
            wrong.push((n, text));
        }
    }
    assert!(wrong.is_empty(), "{} numbers, the first {:?}", wrong.len(), &wrong[..wrong.len().min(10)]);
}

fn decimals() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (any::<i64>(), 0u8..6).prop_filter_map("places", |(m, s)| Decimal::new(m.into(), s)),
        (any::<i128>(), 0u8..39).prop_filter_map("places", |(m, s)| Decimal::new(m, s)),
        (-1000i64..1000).prop_map(Decimal::from),
    ]
}

/// Texts that are made of what numbers are made of.
fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces::OF_NUMBERS), 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(512)))]

    #[test]
    fn what_is_written_is_read(value in decimals(), style in prop::sample::select(vec![Grouping::Indian, Grouping::Western, Grouping::None])) {
        prop_assert_eq!(laws::is_read_back(value, style), Ok(()));
    }

    #[test]
    fn ordinals_are_read(n in any::<u64>()) {
        let number = parse(&bengali(n).ordinal().to_string());
        prop_assert_eq!(number.map(|n| (n.value(), n.kind())), Ok((n.into(), Kind::Ordinal)));
    }

    #[test]
    fn both_digit_kinds_and_mixtures_agree(text in soup(), choice in any::<u64>()) {
        prop_assert_eq!(laws::is_blind_to_digits(&text, choice), Ok(()));
    }

    #[test]
    fn encodings_agree(text in soup(), choice in any::<u64>()) {
        prop_assert_eq!(laws::is_blind_to_encodings(&text, choice), Ok(()));
    }

    #[test]
    fn what_is_found_lies_in_order_and_reads_alike(text in soup()) {
        prop_assert_eq!(laws::is_there(&text), Ok(()));
    }

    #[test]
    fn a_prefix_reads_alike_alone(text in soup()) {
        prop_assert_eq!(laws::opens_alike_alone(&text), Ok(()));
    }

    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        for found in find_iter(&text) {
            prop_assert!(found.span.of(&text).is_some());
        }
        if let Err(error) = parse(&text) {
            prop_assert!(error.span().of(&text).is_some());
        }
    }

    #[test]
    fn amounts_in_units_are_read(crore in 0u32..1000, lakh in 0u32..100, thousand in 0u32..100, rest in 0u32..1000, words in any::<bool>()) {
        let list: Vec<_> = UNDER_HUNDRED.split_whitespace().collect();
        let say = |n: u32| if words { said(n, &list, "শ") } else { bengali(n).to_string() };
        let mut text = String::new();
        for (n, unit) in [(crore, " কোটি "), (lakh, " লাখ "), (thousand, " হাজার "), (rest, "")] {
            if n > 0 {
                let _ = write!(text, "{}{unit}", say(n));
            }
        }
        let value = u64::from(crore) * 10_000_000 + u64::from(lakh) * 100_000 + u64::from(thousand) * 1000 + u64::from(rest);
        prop_assume!(value > 0);
        prop_assert_eq!(parse(&text).map(|n| n.value()), Ok(value.into()), "{}", text);
    }
}

/// Units and their powers of ten.
const UNITS: [(&str, u32); 6] = [("শ", 2), ("হাজার", 3), ("লাখ", 5), ("মিলিয়ন", 6), ("কোটি", 7), ("বিলিয়ন", 9)];

fn ten_to(power: u32) -> i128 {
    10i128.pow(power)
}

/// Units go down, but what is said of hundreds, or before a million and a crore, is multiplied by a higher one.
#[test]
fn a_second_unit_adds_or_multiplies_or_is_none() {
    let mut wrong = Vec::new();
    for (first, a) in UNITS {
        for (second, b) in UNITS {
            let want = match () {
                () if a > b => Some(5 * ten_to(a) + 3 * ten_to(b)),
                () if a < b && (a == 2 || b >= 6) => Some((5 * ten_to(a) + 3) * ten_to(b)),
                () => None,
            };
            for text in [format!("৫ {first} ৩ {second}"), format!("পাঁচ {first} তিন {second}"), format!("পাঁচ{first} ৩{second}")]
            {
                let read = parse(&text).ok().map(|number| number.value());
                if read != want.map(Decimal::from) {
                    wrong.push(format!("{text}: {read:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn quarters_are_of_what_they_stand_before() {
    let words: Vec<_> = UNDER_HUNDRED.split_whitespace().collect();
    let mut wrong = Vec::new();
    let mut check = |text: String, quarters: i128| {
        let read = parse(&text).ok().map(|number| number.value());
        if read != Decimal::new(quarters * 25, 2) {
            wrong.push(format!("{text}: {read:?}"));
        }
    };
    for (quarter, more) in [("সাড়ে", 2), ("সোয়া", 1), ("পৌনে", -1)] {
        for (n, word) in words.iter().enumerate().skip(1) {
            let (digits, value) = (bengali(n as u64), n as i128 * 4 + more);
            for (unit, power) in UNITS.into_iter().chain([("", 0)]) {
                check(format!("{quarter} {digits} {unit}"), value * ten_to(power));
                check(format!("{quarter} {word} {unit}"), value * ten_to(power));
            }
        }
        // `সাড়ে ৪০০` is 450: a half of the hundred, thousand, lakh or crore.
        for (power, n) in [2, 3, 5, 7].into_iter().flat_map(|power| (1..10).map(move |n| (power, n))) {
            check(format!("{quarter} {}", bengali(ten_to(power) as u64 * n)), (i128::from(n) * 4 + more) * ten_to(power));
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(20)]);
}

/// No clock is asked: at this length a loop that is quadratic would not come back for hours.
#[test]
fn searching_is_linear() {
    // Each of these once made some reader of numbers look again and again at the same characters.
    for token in [
        "১-",
        "১ ",
        "এক ",
        "একশ",
        "হাজার ",
        "১,",
        "১.",
        "\u{200C}",
        "১\u{200C}",
        "'",
        "৫ থেকে ",
        "সাড়ে ",
        "দশমিক এক ",
        "১ দশমিক ১ ",
        "কক",
        " ",
    ] {
        let text = token.repeat(50_000);
        assert!(find_iter(&text).all(|found| found.span.end() <= text.len()), "{token:?}");
        assert!(!parse_prefix(&text).is_ok_and(|prefix| prefix.span().end() > text.len()), "{token:?}");
    }
}
