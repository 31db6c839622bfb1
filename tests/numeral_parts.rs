//! What is read of a text beside the value: the numeral, its ending and kind, and of a refusal what is refused and why.

use khobor::numeral::{Kind, NumeralErrorKind as Refused, find_iter, parse, parse_prefix, parse_range};

#[test]
fn an_ending_is_read_with_its_number() {
    #[rustfmt::skip]
    let rows = [
        // Classifiers and cases, glued on, behind a mark, behind a blank.
        ("৫টি ঘর", Kind::Cardinal, "৫", "৫টি"),
        ("৫-টি ঘর", Kind::Cardinal, "৫", "৫-টি"),
        ("৫’টি ঘর", Kind::Cardinal, "৫", "৫’টি"),
        ("৫ টি ঘর", Kind::Cardinal, "৫", "৫ টি"),
        ("৫\u{200C}টি ঘর", Kind::Cardinal, "৫\u{200C}", "৫\u{200C}টি"),
        ("৫’র নিচে", Kind::Cardinal, "৫", "৫’র"),
        ("৫’ ঘর", Kind::Cardinal, "৫", "৫"),
        ("৫ এর বেশি", Kind::Cardinal, "৫", "৫ এর"),
        ("২০২৪-এর জুন", Kind::Cardinal, "২০২৪", "২০২৪-এর"),
        ("৫জনকে", Kind::Cardinal, "৫", "৫জনকে"),
        ("৫ জনেরও", Kind::Cardinal, "৫", "৫ জনেরও"),
        ("৫সহ", Kind::Cardinal, "৫", "৫সহ"),
        ("৫ সহ", Kind::Cardinal, "৫", "৫"),
        ("১০টায়", Kind::Cardinal, "১০", "১০টায়"),
        ("একটিও", Kind::Cardinal, "এক", "একটিও"),
        ("পাঁচজনই", Kind::Cardinal, "পাঁচ", "পাঁচজনই"),
        ("কুড়ির", Kind::Cardinal, "কুড়ি", "কুড়ির"),
        ("দশের", Kind::Cardinal, "দশ", "দশের"),
        ("৫ হাজারেরও বেশি", Kind::Cardinal, "৫ হাজার", "৫ হাজারেরও"),
        ("৫ হাজার ২ জন", Kind::Cardinal, "৫ হাজার ২", "৫ হাজার ২ জন"),
        // What is measured is no ending.
        ("তিনদিনের ছুটি", Kind::Cardinal, "তিন", "তিন"),
        ("৩দিন", Kind::Cardinal, "৩", "৩"),
        ("আধা-কেজি", Kind::Cardinal, "আধা", "আধা"),
        ("২½ কাপ", Kind::Cardinal, "২½", "২½"),
        ("তিন-চতুর্থাংশ জমি", Kind::Cardinal, "তিন-চতুর্থাংশ", "তিন-চতুর্থাংশ"),
        // Ordinals.
        ("৫ম শ্রেণি", Kind::Ordinal, "৫", "৫ম"),
        ("৫ম।", Kind::Ordinal, "৫", "৫ম"),
        ("৪র্থ", Kind::Ordinal, "৪", "৪র্থ"),
        ("৫ই", Kind::Ordinal, "৫", "৫ই"),
        ("২১ শে ফেব্রুয়ারি", Kind::Ordinal, "২১", "২১ শে"),
        ("৪০ তম", Kind::Ordinal, "৪০", "৪০ তম"),
        ("পঞ্চম দিন", Kind::Ordinal, "পঞ্চম", "পঞ্চম"),
        // Percent and money.
        ("৫%", Kind::Percent, "৫", "৫%"),
        ("৫ %", Kind::Percent, "৫", "৫ %"),
        ("৫ শতাংশের", Kind::Percent, "৫", "৫ শতাংশের"),
        ("১০০ ভাগ", Kind::Percent, "১০০", "১০০ ভাগ"),
        ("৩ ভাগের", Kind::Cardinal, "৩", "৩ ভাগের"),
        ("দুই ভাগ", Kind::Cardinal, "দুই", "দুই ভাগ"),
        ("শতকরা ৫ ভাগ", Kind::Percent, "শতকরা ৫", "শতকরা ৫ ভাগ"),
        ("৫০০টাকা", Kind::Money, "৫০০", "৫০০টাকা"),
        ("৫০০ টাকার", Kind::Money, "৫০০", "৫০০ টাকার"),
        ("৫০০/- টাকা", Kind::Money, "৫০০", "৫০০/- টাকা"),
        ("৫টি টাকা", Kind::Money, "৫", "৫টি টাকা"),
        ("৫ টাকা ৫০ পয়সা", Kind::Money, "৫", "৫ টাকা"),
        ("৳৫০০", Kind::Money, "৳৫০০", "৳৫০০"),
        ("২০ কোটি টাকা", Kind::Money, "২০ কোটি", "২০ কোটি টাকা"),
        ("৫ শ’ টাকা", Kind::Money, "৫ শ’", "৫ শ’ টাকা"),
        ("পাঁচ’শ টাকা", Kind::Money, "পাঁচ’শ", "পাঁচ’শ টাকা"),
        // A sign is of the numeral.
        ("−৫ ডিগ্রি", Kind::Cardinal, "−৫", "−৫"),
        ("মাইনাস ৫", Kind::Cardinal, "মাইনাস ৫", "মাইনাস ৫"),
    ];
    let wrong: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let read = parse_prefix(row.0).map(|read| (read.number().kind(), read.numeral().of(row.0), read.span().of(row.0)));
            (row, read)
        })
        .filter(|((_, kind, numeral, whole), read)| *read != Ok((*kind, Some(*numeral), Some(*whole))))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_refusal_says_what_and_why() {
    #[rustfmt::skip]
    let rows = [
        ("", Refused::Empty, ""),
        ("ঢাকা", Refused::NotANumber, "ঢাকা"),
        ("দশকে", Refused::NotANumber, "দশকে"),
        ("৫ লাখ ঢাকায়", Refused::Trailing, "ঢাকায়"),
        ("৫ ও ৬", Refused::Trailing, "ও ৬"),
        ("সাড়ে", Refused::Incomplete, "সাড়ে"),
        ("৫ দশমিক", Refused::Incomplete, "৫ দশমিক"),
        ("২.৫ দশমিক ৫", Refused::Code, "২.৫ দশমিক"),
        ("১২,৩,৪৫৬ টাকা", Refused::Grouping, "১২,৩,৪৫৬"),
        ("৫ হাজার ২ লাখ", Refused::UnitOrder, "৫ হাজার ২ লাখ"),
        ("২.৫ লাখ ৫০ জন", Refused::UnitOrder, "২.৫ লাখ ৫০"),
        ("৫ হাজার হাজার লোক", Refused::UnitOrder, "৫ হাজার হাজার"),
        ("৫ দশমিক ৫ ৬", Refused::List, "৫ দশমিক ৫ ৬"),
        ("৫ দশমিক ০০ ৬", Refused::List, "৫ দশমিক ০০ ৬"),
        ("পাঁচ ছয় জন", Refused::List, "পাঁচ ছয় জন"),
        ("হাজার হাজার পাঁচ", Refused::UnitOrder, "হাজার হাজার"),
        ("পাঁচ সাড়ে চার", Refused::List, "পাঁচ সাড়ে চার"),
        ("লাখ লাখ মানুষ", Refused::UnitOrder, "লাখ লাখ"),
        ("৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯ জন", Refused::Overflow, "৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯"),
        ("৬-৫ জন", Refused::Range, "৬-৫"),
        ("২ থেকে ৫ লাখ টাকা", Refused::Range, "২ থেকে ৫ লাখ টাকা"),
        ("দুই থেকে তিন লাখ মানুষ", Refused::Range, "দুই থেকে তিন লাখ"),
        ("৪-৩-৩ ছকে", Refused::Range, "৪-৩-৩"),
        ("১২/০৩/২০২৪ তারিখে", Refused::Range, "১২/০৩/২০২৪"),
        ("৭ শতাধিক মানুষ", Refused::Inexact, "৭ শতাধিক"),
        ("হাজার পাঁচেক লোক", Refused::Inexact, "হাজার পাঁচেক"),
        ("৭-শতাধিক লোক", Refused::Inexact, "৭-শতাধিক"),
        ("৫০+ বয়সী", Refused::Inexact, "৫০+"),
        ("১০:৩০ মিনিটে", Refused::Code, "১০:৩০"),
        ("৫জি", Refused::Code, "৫জি"),
        ("১২ক ধারা", Refused::Code, "১২ক"),
        ("৭/ক ধারা", Refused::Code, "৭/ক"),
        ("5GHz তরঙ্গ", Refused::Code, "5GHz"),
        ("৫০kilo", Refused::Code, "৫০kilo"),
        ("১৯২.১৬৮.০.১, ঢাকা", Refused::Code, "১৯২.১৬৮.০.১"),
        ("১,,২", Refused::Code, "১,,২"),
        ("০১৭১২৩৪৫৬৭৮ নম্বরে", Refused::Code, "০১৭১২৩৪৫৬৭৮"),
    ];
    let wrong: Vec<_> = rows
        .into_iter()
        .map(|row| (row, parse(row.0).map_err(|error| (error.kind(), error.span().of(row.0)))))
        .filter(|((_, kind, place), read)| *read != Err((*kind, Some(*place))))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let message = |text| parse(text).map_err(|error| error.to_string());
    assert_eq!(message("১২ ক"), Err("expected nothing after the number but ⟦ক⟧ at bytes 7..10".to_owned()));
    assert_eq!(message(" "), Err("expected a number, found nothing".to_owned()));
    let range = |text| parse_range(text).map(|range| range.to_string());
    assert_eq!(range("২ থেকে ৫ লাখ কোটি"), Ok("2000000000000-5000000000000".to_owned()));
    let of_range = |text| parse_range(text).map_err(|error| (error.kind(), error.span().range()));
    assert_eq!(of_range("৬-৫ জন"), Err((Refused::Descending, 0..14)));
    assert_eq!(of_range("১০০-১৫০ টাকা খরচ"), Err((Refused::Trailing, 33..42)));
    assert_eq!(of_range("৪-৩-৩"), Err((Refused::Code, 0..11)));
}

#[test]
fn a_number_is_found_where_nothing_before_it_is_of_it() {
    let rows: [(&str, &[&str]); 18] = [
        ("মোট ৫টি ঘর, ৭-৮ জন ও কোভিড-১৯ নয়", &["৫টি", "৭-৮ জন"]),
        ("‘৫’ জন '৬'", &["৫", "৬"]),
        ("দাম: ৫০ টাকা", &["৫০ টাকা"]),
        ("সময়ঃ ৫", &["৫"]),
        ("দাম:৫০ টাকা", &["৫০ টাকা"]),
        ("১:৫০", &[]),
        ("ক৫ ৬", &["৬"]),
        ("a5 ৭", &["৭"]),
        ("@৫ ৬", &["৬"]),
        ("#৫ ৬", &["৬"]),
        ("এ-৫ ৬", &["৬"]),
        ("মার্চ-৫", &[]),
        ("নয় জন বার", &["নয় জন"]),
        ("কোটি মানুষ ৫ কোটি", &["৫ কোটি"]),
        ("হাজার কোটি মানুষ, শত কোটি", &[]),
        ("৭ শতাধিক ৮", &["৮"]),
        ("১.৫.৬ ৭", &["৭"]),
        ("সাড়ে৪ লাখ, সাড়েচার শ", &["সাড়ে৪ লাখ", "সাড়েচার শ"]),
    ];
    let found = |text| find_iter(text).filter_map(|found| found.span.of(text)).collect::<Vec<_>>();
    let wrong: Vec<_> =
        rows.into_iter().map(|(text, wanted)| (text, wanted, found(text))).filter(|(_, wanted, found)| wanted != found).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
