//! The readers on dates and numbers in forms that they had not seen when the answers were written, in `tests/tables`.
//!
//! What is wrong is listed by its text: a row that comes out right leaves the list, and none may join it.

mod support;

use khobor::date::{Reader, Reckoning};
use khobor::numeral::parse_prefix;
use support::date_rows::is_right;

/// In the order of the table. Each would take a rule of its own: a publisher's own calendars, a city and its weekday run together, a letter that
/// looks like a digit, a year before its Bangla day, the dates of two lives in a row, a number word glued to what it counts.
#[rustfmt::skip]
const DATES_MISSED: &[&str] = &[
    ", ১৩ জুমাদাল ঊলা শরীফ, ১৪৪৭ হিজরী সন, ০৭ সাদিস, ১৩৯৩ শামসী সন , ০৫ নভেম্বর, ২০২৫ খ্রি:, ২০ কার্তিক, ১৪৩২ ফসলী সন, ইয়াওমুল আরবিয়া (বুধবার)",
    "ঢাকাবৃহস্পতিবার ২৫শে এপ্রিল ২০২৪",
    "তাং ২৩/০৭/২২",
    "২৪ জুলাইঃ ২০২৩",
    "১ঌ শে জুলাই ,২০০৩ তারিখে",
    "২৪ মে, ১৮৯৯ /১১ জ্যৈষ্ঠ ১৩০৬ | ২৯ আগস্ট, ১৯৭৬/ ১২ ভাদ্র ১৩৮৩ বঙ্গাব্দ",
    "২৬ সেপ্টেম্বর, ১৮২০ /বাংলা ১২২৭ বঙ্গাব্দের ১২ আশ্বিন, মঙ্গলবার",
    "৪ জুন ২০২১ শেষ রাত ৩টা",
    "তারিখ: ০৪।০৬।২০২১",
    "একদিন আগে",
    "৫ ঘণ্টা আগেআন্তর্জাতিক",
    "একঘণ্টা আগে",
];

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|row| !row.starts_with('#')).map(|row| row.split('\t').collect())
}

#[test]
fn dates() {
    let plain = Reader::new().reckoning(Reckoning::Bangladesh);
    let now = plain.now("2025-11-05T12:00:00".parse().expect("a time"));
    let wrong: Vec<_> = rows(include_str!("tables/printed_dates.tsv"))
        .filter(|cells| {
            let reader = if cells[1] == "relative" { now } else { plain };
            !is_right(cells, cells[8], &reader.find_iter(cells[0]).map(|found| found.value).collect::<Vec<_>>())
        })
        .map(|cells| cells[0])
        .collect();
    assert_eq!(wrong, DATES_MISSED);
}

#[test]
fn numbers() {
    let wrong: Vec<_> = rows(include_str!("tables/printed_numbers.tsv"))
        .filter(|cells| parse_prefix(cells[0]).map_or_else(|_| String::new(), |read| read.number().to_string()) != cells[1])
        .map(|cells| cells[0])
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
