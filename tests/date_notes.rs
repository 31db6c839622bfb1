//! Doubts of stamps, and the exact words of errors.

use khobor::chrono::{FixedOffset, NaiveDate, Weekday};
use khobor::date::{self, Calendar, DateErrorKind, Doubt, Reader, Reckoning, Stamp};

fn doubts(reader: Reader, text: &str) -> Result<Vec<Doubt>, String> {
    reader.parse(text).map(|stamp| stamp.doubts().collect()).map_err(|error| error.to_string())
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn halves_that_contradict_are_noted_and_the_gregorian_half_counts() {
    let rows: &[(&str, &[Doubt])] = &[
        ("বুধবার , ১৩ আগস্ট ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ", &[Doubt::BanglaDiffers { days: 76 }]),
        ("শুক্রবার, ১ জানুয়ারি ২০২৫", &[Doubt::WeekdayDiffers { printed: Weekday::Fri }]),
        ("২৩ জানুয়ারী ২০২৫, ১০ মাঘ ১৪৩১ বঙ্গাব্দ", &[Doubt::BanglaDiffers { days: 1 }]),
        ("২৩ জানুয়ারী ২০২৫, ৯ মাঘ ১৪৩১ বঙ্গাব্দ", &[]),
        ("২৩ জানুয়ারী ২০২৫, ৩১ মাঘ ১৪৩১ বঙ্গাব্দ", &[Doubt::NoSuchHalf(Calendar::Bangla)]),
        ("১ অক্টোবর ২০২০, ১৪ আশ্বিন ১৪২৭", &[]),
        ("২০ অক্টোবর ২০২৫, ২৭ রবিউস সানি ১৪৪৭", &[]),
        ("২০ অক্টোবর ২০২৫, ৭ রবিউস সানি ১৪৪৭", &[Doubt::HijriDiffers { days: -20 }]),
        ("২০ অক্টোবর ২০২৫, ৩১ রবিউস সানি ১৪৪৭", &[Doubt::NoSuchHalf(Calendar::Hijri)]),
        ("০৫/০৬/২০২৪", &[Doubt::DayFirst]),
        ("০৫/০৫/২০২৪", &[]),
        ("01/15/2024", &[Doubt::MonthFirst]),
        ("১৬ ডিসেম্বর ’২৪", &[Doubt::ShortYear]),
        ("১৭ নভেম্বর ২০২৫, ১৯:০", &[Doubt::ShortMinute]),
        ("১৭ নভেম্বর ২০২৫, ১৩:৩৫ এএম", &[Doubt::HalfDayDiffers]),
        ("১৭ নভেম্বর ২০২৫, সকাল ২২:১০", &[Doubt::HalfDayDiffers]),
        ("১৭ নভেম্বর ২০২৫, রাত ২২:১০", &[]),
        ("১৫ জানুয়ারি ২০২৪ দিবাগত রাত ১টা", &[Doubt::NextDay]),
        ("(৩ মাস আগে) ১২ অক্টোবর ২০২৩", &[Doubt::AgoIgnored]),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, want)| (text, want, doubts(Reader::new(), text)))
        .filter(|(_, want, got)| got.as_deref() != Ok(*want))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The months follow the sighting of the moon, so that two days of difference say nothing.
#[test]
fn a_hijri_half_may_be_two_days_off() {
    let of = |day: u32| doubts(Reader::new(), &format!("{day} জানুয়ারি ২০২৪, ৩ রজব ১৪৪৫ হিজরি"));
    let off: Vec<_> = (10..=20)
        .filter(|&day| of(day).is_ok_and(|doubts| doubts.iter().any(|doubt| matches!(doubt, Doubt::HijriDiffers { .. }))))
        .collect();
    assert_eq!(off, [10, 11, 17, 18, 19, 20]);
}

#[test]
fn which_bangla_calendar_is_known_or_said_to_be_unknown() {
    // 28 Shrabon 1432 is 12 August in Bangladesh and 14 August in West Bengal.
    let (here, there) = (day(2025, 8, 12), day(2025, 8, 14));
    let unknown = Doubt::ReckoningUnknown { west_bengal: there };
    let known = |stamp: &Stamp| (stamp.date(), stamp.reckoning(), stamp.doubts().next());
    let read = |reader: Reader, text: &str| reader.parse(text).map(|stamp| known(&stamp));
    let plain = Reader::new();
    assert_eq!(read(plain, "২৮ শ্রাবণ ১৪৩২"), Ok((here, None, Some(unknown))));
    assert_eq!(read(plain, "বৃহস্পতিবার, ২৮ শ্রাবণ ১৪৩২"), Ok((there, Some(Reckoning::WestBengal), None)));
    assert_eq!(read(plain, "মঙ্গলবার, ২৮ শ্রাবণ ১৪৩২"), Ok((here, Some(Reckoning::Bangladesh), None)));
    assert_eq!(read(plain.reckoning(Reckoning::WestBengal), "২৮ শ্রাবণ ১৪৩২"), Ok((there, Some(Reckoning::WestBengal), None)));
    assert_eq!(read(plain, "১৪ আগস্ট ২০২৫, ২৮ শ্রাবণ ১৪৩২"), Ok((there, Some(Reckoning::WestBengal), None)));
    // Both reckonings agree.
    assert_eq!(read(plain, "১৭ ফাল্গুন ১৪৩২").map(|(date, _, doubt)| (date, doubt)), Ok((day(2026, 3, 2), None)));
    // Only West Bengal has a 32nd of Ashar.
    assert_eq!(read(plain, "৩২ আষাঢ় ১৪৩২"), Ok((day(2025, 7, 17), Some(Reckoning::WestBengal), None)));
    assert_eq!(plain.reckoning(Reckoning::Bangladesh).parse("৩২ আষাঢ় ১৪৩২").map_err(|error| error.kind()), Err(DateErrorKind::NoSuchDay));
}

#[test]
fn a_year_that_a_calendar_does_not_have_is_a_wrong_year() {
    let rows = [
        ("১২ কার্তিক ১১০০ বঙ্গাব্দ", DateErrorKind::NoSuchYear),
        ("১২ কার্তিক ১১৯৯ বঙ্গাব্দ", DateErrorKind::NoSuchYear),
        ("১২ কার্তিক ১৫২১ বঙ্গাব্দ", DateErrorKind::NoSuchYear),
        ("কার্তিক ১১০০ বঙ্গাব্দ", DateErrorKind::NoSuchYear),
        ("১৭ রমজান ১৬৫০ হিজরি", DateErrorKind::NoSuchYear),
        ("১৭ রমজান ১৬০১ হিজরি", DateErrorKind::NoSuchYear),
        ("৩৩ কার্তিক ১৪৩২ বঙ্গাব্দ", DateErrorKind::NoSuchDay),
        ("৩১ রমজান ১৪৪৬ হিজরি", DateErrorKind::NoSuchDay),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, want)| (text, want, date::parse(text).map_err(|e| e.kind())))
        .filter(|(_, want, got)| *got != Err(**want))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for text in ["১২ কার্তিক ১২০০ বঙ্গাব্দ", "১২ কার্তিক ১৫২০ বঙ্গাব্দ", "১৭ রমজান ১০০০ হিজরি", "১৭ রমজান ১৬০০ হিজরি"]
    {
        assert!(date::parse(text).is_ok(), "{text}");
    }
}

#[test]
fn errors_say_where_and_what_was_expected() {
    let rows = [
        ("", "expected a date, found nothing"),
        (" \u{FEFF}", "expected a date, found nothing"),
        ("খবর", "expected a date, found ⟦খবর⟧ at bytes 0..9"),
        ("৩১ ফেব্রুয়ারি ২০২৪", "expected a day that the month has in ⟦৩১ ফেব্রুয়ারি ২০২৪⟧ at bytes 0..53"),
        ("প্রকাশ: ২০২৪-১৩-০১", "expected a month from 1 to 12 in ⟦২০২৪-১৩-০১⟧ at bytes 20..46"),
        ("২৫:৬১", "expected a time from 00:00 to 23:59, found ⟦২৫:৬১⟧ at bytes 0..13"),
        ("২৫:৬১ খবর", "expected a time from 00:00 to 23:59, found ⟦২৫:৬১⟧ at bytes 0..13"),
        ("১৫ জানুয়ারি ২০২৪, ২৫:৬১", "expected a time from 00:00 to 23:59, found ⟦১৫ জানুয়ারি ২০২৪, ২৫:৬১⟧ at bytes 0..62"),
        ("৩১ কার্তিক ১৪৩২", "expected a day that the month has in ⟦৩১ কার্তিক ১৪৩২⟧ at bytes 0..41"),
        ("১৫ জানুয়ারি ০০০০", "expected a year of 1500 to 2199 (bangla: 1200 to 1520; hijri: 1000 to 1600) in ⟦১৫ জানুয়ারি ০০০০⟧ at bytes 0..47"),
        (
            "১৫ জানুয়ারি ২০২৪৫",
            "expected a year of 1500 to 2199 (bangla: 1200 to 1520; hijri: 1000 to 1600) in ⟦১৫ জানুয়ারি ২০২৪৫⟧ at bytes 0..50",
        ),
        ("৩১ জুন ২০২৫ খবর", "expected a day that the month has in ⟦৩১ জুন ২০২৫⟧ at bytes 0..29"),
        ("১৫ জানুয়ারি ২০২৪ খবর", "expected nothing after the date but ⟦খবর⟧ at bytes 48..57"),
        ("৫ ঘণ্টা আগে", "expected a date, or a reference time (`Reader::now`) to count from, found ⟦৫ ঘণ্টা আগে⟧ at bytes 0..29"),
        ("১২ দফা", "expected a date, found ⟦১২ দফা⟧ at bytes 0..16"),
        ("৩ মাস ধরে", "expected a date, found ⟦৩ মাস ধরে⟧ at bytes 0..23"),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .map(|&(text, want)| (text, want, date::parse(text).map_or_else(|error| error.to_string(), |stamp| format!("{stamp:?}"))))
        .filter(|(_, want, got)| got != want)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn refused_as_a_whole() {
    let rows = [
        "১২০ টাকা",
        "২৫-২০",
        "৬-৪, ৬-৩",
        "০১৭১১-১২৩৪৫৬",
        "(৪৫)",
        "৪৫ বছর বয়সী",
        "১৯৭১",
        "১৪৩২ বঙ্গাব্দ",
        "২০%",
        "১২১৫",
        "১/১১",
        "৩/৪ অংশ",
        "১২ মে. টন",
        "৫ জি",
        "রবি",
        "মঙ্গল",
        "সোমবার",
        "ঢাকা",
        "প্রকাশ:",
        "২৪:৩০",
        "১৫ জানুয়ারি ২০২৪ ১৬ জানুয়ারি ২০২৪",
        "১৫ জানুয়ারি ২০২৪\nখবর",
    ];
    let read: Vec<_> = rows.iter().filter(|text| date::parse(text).is_ok()).collect();
    assert!(read.is_empty(), "{read:?}");
}

#[test]
fn a_time_alone_is_a_stamp_only_as_a_whole() {
    let stamp = date::parse("১০:৪৬ পূর্বাহ্ণ").map(|stamp| (stamp.date(), stamp.time().map(|time| time.to_string()), stamp.is_incomplete()));
    assert_eq!(stamp, Ok((None, Some("10:46:00".to_owned()), true)));
    assert_eq!(date::find_iter("বৈঠক হয় ১০:৪৬ পূর্বাহ্ণে").count(), 0);
}

#[test]
fn the_offset_of_the_reader_stands_where_none_is_printed() {
    let dhaka = FixedOffset::east_opt(6 * 3600);
    let reader = dhaka.map_or(Reader::new(), |dhaka| Reader::new().offset(dhaka));
    assert_eq!(reader.parse("১৫ জানুয়ারি ২০২৪, ১০:৩০").map(|stamp| stamp.offset()), Ok(dhaka));
    assert_eq!(reader.parse("Jan 15, 2024, 10:30 AM IST").map(|stamp| stamp.offset()), Ok(FixedOffset::east_opt(19_800)));
}

#[test]
fn spans_cover_the_stamp_and_its_label() {
    let line = "অনলাইন ডেস্ক | প্রকাশিত হয়েছে : শনিবার (১৫ আগস্ট ২০২৬ ইং), রাত ৮টা ৩০ মিনিট | ১২ বার পঠিত";
    let found: Vec<_> =
        date::find_iter(line).map(|found| (found.value.label().and_then(|label| label.of(line)), found.span.of(line))).collect();
    assert_eq!(found, [(Some("প্রকাশিত হয়েছে"), Some("শনিবার (১৫ আগস্ট ২০২৬ ইং), রাত ৮টা ৩০ মিনিট"))]);
    let line = "ঢাকা ০২:৫২ অপরাহ্ন, শনিবার, ২৪ জানুয়ারী ২০২৬, ১১ মাঘ ১৪৩২ বঙ্গাব্দ";
    let found: Vec<_> =
        date::find_iter(line).map(|found| (found.value.label().and_then(|label| label.of(line)), found.span.end())).collect();
    assert_eq!(found, [(Some("ঢাকা"), line.len())]);
}

#[test]
fn a_bracket_that_the_date_closes_is_of_its_span() {
    for (line, want) in [
        ("সভা হয় শনিবার (১৫ আগস্ট ২০২৬) রাতে", "শনিবার (১৫ আগস্ট ২০২৬)"),
        ("সভা হয় (রবিবার) ২৯ মার্চ ২০২৬", "(রবিবার) ২৯ মার্চ ২০২৬"),
        ("সভা হয় (রবিবার, ২৯ মার্চ ২০২৬)", "রবিবার, ২৯ মার্চ ২০২৬"),
    ] {
        let spans: Vec<_> = date::find_iter(line).map(|found| found.span.of(line)).collect();
        assert_eq!(spans, [Some(want)], "{line}");
    }
}
