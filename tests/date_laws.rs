//! Laws of dates: what is printed is read back, encodings do not matter, and what is found is where it is said to be.

use khobor::chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use khobor::date::{self, Clock, Note, Order, Reader, Stamp, Style};
use proptest::prelude::*;

fn dates() -> impl Strategy<Value = NaiveDate> {
    // 1 January 1900 to 31 December 2100.
    (693_596..=767_009_i32).prop_filter_map("a day", NaiveDate::from_num_days_from_ce_opt)
}

fn times() -> impl Strategy<Value = NaiveTime> {
    (0..86_400_u32).prop_filter_map("a time", |seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0))
}

fn styles() -> impl Strategy<Value = Style> {
    let order = prop::sample::select(vec![Order::DayFirst, Order::MonthFirst, Order::Numbers, Order::YearFirst]);
    let clock = prop::sample::select(vec![Clock::Hours24, Clock::Pm, Clock::Oporanho, Clock::DayPart]);
    (order, clock, any::<[bool; 9]>()).prop_map(|(order, clock, [a, b, c, d, e, f, g, h, i])| {
        Style::new()
            .order(order)
            .clock(clock)
            .weekday(a)
            .robbar(b)
            .long_months(c)
            .ogost(d)
            .padded(e)
            .ordinal(f)
            .time_first(g)
            .seconds(h)
            .ascii_digits(i)
    })
}

/// Pieces that lines of newspapers, and worse, are made of.
const PIECES: &[&str] = &[
    "১৫",
    "২০২৪",
    "5",
    "১৪৩২",
    "১৪৪৬",
    "৩১",
    "০৬",
    "২৪",
    "1০",
    "১২৩৪৫",
    "০",
    " ",
    " ",
    " ",
    ", ",
    " | ",
    "। ",
    ":",
    "ঃ",
    "/",
    "-",
    ".",
    "(",
    ")",
    "’",
    "\n",
    "\u{200C}",
    "\u{FEFF}",
    "জানুয়ারি",
    "জানুয়ারী",
    "মার্চ",
    "মে",
    "জুন",
    "আগস্ট",
    "সেপ্টেম্বরের",
    "Dec",
    "সেপ্ট",
    "শ্রাবণ",
    "আষাঢ়",
    "রমজান",
    "রবিউল",
    "আউয়াল",
    "সোমবার",
    "বৃহস্পতিবার",
    "রবি",
    "Fri",
    "লা",
    "ই",
    "শে",
    "ইং",
    "বঙ্গাব্দ",
    "হিজরি",
    "সালের",
    "পিএম",
    "এএম",
    "এ",
    "এম",
    "অপরাহ্ণ",
    "রাত",
    "সকাল",
    "টা",
    "মিনিট",
    "ঘণ্টা",
    "সাড়ে",
    "দেড়টা",
    "আগে",
    "গতকাল",
    "আজ",
    "প্রকাশ",
    "আপডেট",
    "প্রিন্ট",
    "সময়",
    "বাংলাদেশ",
    "ঢাকা",
    "IST",
    "GMT",
    "+",
    "T",
    "Z",
    "জন",
    "টাকা",
    "খবর",
    "নির্বাচনের",
    "পহেলা",
    "গ্রীষ্মকাল",
    "দিবাগত",
    "%",
    "@",
    "»",
    "\u{1F600}",
    "é",
];

/// Short enough that all of it is within reach of a number: how far back a stamp may begin is counted in bytes.
fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

/// Lines with at least one date among other things.
fn lines() -> impl Strategy<Value = String> {
    (soup(), dates(), times(), styles(), soup())
        .prop_map(|(before, date, time, style, after)| format!("{before} {} {after}", style.date_time(date.and_time(time))))
}

/// What a stamp says, without where its label stands.
fn said(stamp: &Stamp) -> impl PartialEq + std::fmt::Debug + use<> {
    (stamp.date(), stamp.time(), stamp.year(), stamp.month(), stamp.day(), stamp.bangla(), stamp.hijri(), stamp.weekday())
}

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 11, 5).and_then(|date| date.and_hms_opt(12, 0, 0)).unwrap_or_default()
}

/// Bengali letters in their precomposed forms, ASCII digits for Bengali ones.
fn twin(text: &str) -> String {
    let text = text
        .replace("\u{9AF}\u{9BC}", "\u{9DF}")
        .replace("\u{9A1}\u{9BC}", "\u{9DC}")
        .replace("\u{9A2}\u{9BC}", "\u{9DD}")
        .replace('\u{9CB}', "\u{9C7}\u{9BE}");
    text.chars()
        .map(|c| if ('০'..='৯').contains(&c) { char::from_u32(c as u32 - '০' as u32 + '0' as u32).unwrap_or(c) } else { c })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn what_is_printed_is_read_back(date in dates(), time in times(), style in styles(), seconds in any::<bool>()) {
        let style = style.seconds(seconds);
        let at = date.and_time(if seconds { time } else { time.overflowing_sub_signed(khobor::chrono::TimeDelta::seconds(i64::from(khobor::chrono::Timelike::second(&time)))).0 });
        let printed = style.date_time(at).to_string();
        let read = date::parse(&printed).map_err(|error| TestCaseError::fail(format!("{printed}: {error}")))?;
        prop_assert_eq!((read.date(), read.time()), (Some(at.date()), Some(at.time())), "{}", printed);
        let printed = style.date(date).to_string();
        prop_assert_eq!(date::parse(&printed).ok().and_then(|read| read.date()), Some(date), "{}", printed);
    }

    #[test]
    fn encodings_and_digits_do_not_matter(line in lines()) {
        let found: Vec<_> = date::find_iter(&line).map(|it| (said(&it.value), it.value.role())).collect();
        let other: Vec<_> = date::find_iter(&twin(&line)).map(|it| (said(&it.value), it.value.role())).collect();
        prop_assert_eq!(found, other, "{}", line);
    }

    #[test]
    fn what_is_found_is_there(line in lines()) {
        let mut end = 0;
        for found in date::find_iter(&line) {
            let text = found.span.of(&line);
            prop_assert!(text.is_some() && found.span.start() >= end && !found.span.is_empty(), "{:?} in {}", found.span, line);
            end = found.span.end();
            if let Some(label) = found.value.label() {
                prop_assert!(label.of(&line).is_some() && (label.end() <= found.span.start() || label.start() >= end), "{:?} in {}", label, line);
            }
            if found.value.notes().any(|note| note == Note::NoSuchTime) {
                continue;
            }
            let text = text.unwrap_or("");
            let again = date::parse(text).map_err(|error| TestCaseError::fail(format!("{text:?} of {line:?}: {error}")))?;
            prop_assert_eq!(said(&again), said(&found.value), "{:?} of {:?}", text, line);
        }
    }

    #[test]
    fn the_search_skips_no_date(line in lines()) {
        let quick: Vec<_> = date::find_iter(&line).filter_map(|it| it.value.date()).collect();
        let all: Vec<_> = Reader::new().now(now()).find_iter(&line).filter(|it| !it.value.is_derived()).filter_map(|it| it.value.date()).collect();
        prop_assert_eq!(quick, all, "{}", line);
    }

    #[test]
    fn nothing_panics(line in soup(), noise in ".{0,40}") {
        let line = format!("{line}{noise}{line}");
        let _ = date::parse(&line).map_err(|error| error.to_string());
        let _ = Reader::new().now(now()).parse(&line);
        let _ = Reader::new().now(NaiveDateTime::MIN).find_iter(&line).count();
        let _ = Reader::new().now(NaiveDateTime::MAX).find_iter(&line).count();
    }
}

#[test]
fn every_day_is_read_back() {
    let style = Style::new().weekday(true);
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).into_iter();
    let wrong: Vec<_> = first
        .flat_map(|date| date.iter_days().take(73_414))
        .filter(|&date| {
            date::parse(&style.date(date).to_string()).ok().is_none_or(|read| read.date() != Some(date) || read.notes().count() > 0)
        })
        .take(10)
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
