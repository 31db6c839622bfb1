//! Hijri labels, and the days that the tabular calendar gives them.

mod support;

use khobor::chrono::NaiveDate;
use khobor::date::{CalendarErrorKind, HijriDate};
use khobor::text::canonical;
use support::assert_none;

fn label(year: i32, month: u8, day: u8) -> HijriDate {
    HijriDate::new(year, month, day).expect("a date of the Hijri calendar")
}

/// Counts months of 30 and 29 days and the leap years as they are listed.
#[test]
fn the_tabular_calendar_counted_day_by_day() {
    const LEAP_YEARS: [i32; 11] = [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29];
    let mut failures = Vec::new();
    let mut day = NaiveDate::from_ymd_opt(622, 7, 19).expect("a day");
    for year in HijriDate::YEARS {
        for month in 1..=12 {
            let leap_day = month == 12 && LEAP_YEARS.contains(&(year % 30));
            for number in 1..=if month % 2 == 1 || leap_day { 30 } else { 29 } {
                let date = label(year, month, number);
                if date.tabular() != day || HijriDate::tabular_on(day) != Ok(date) {
                    failures.push(format!("{date:?} is {day}, found {} and {:?}", date.tabular(), HijriDate::tabular_on(day)));
                }
                day = day.succ_opt().expect("a day after");
            }
        }
    }
    assert_none(&failures);
}

/// A month may be seen to have 30 days where the table has 29: its last day is then the first of the next in the table.
#[test]
fn a_thirtieth_day_that_the_table_does_not_have() {
    assert_eq!(label(1446, 8, 30).tabular(), label(1446, 9, 1).tabular());
    assert_eq!(label(1446, 12, 30).tabular(), label(1447, 1, 1).tabular());
}

/// Days as mastheads of Bangladesh had them: the month had begun on the day of the table, or on the day after.
#[test]
fn printed_dates_are_within_a_day() {
    let mut failures = Vec::new();
    for (date, day) in [
        (label(1441, 8, 8), "2020-04-03"),
        (label(1446, 3, 12), "2024-09-16"),
        (label(1446, 5, 10), "2024-11-13"),
        (label(1446, 7, 27), "2025-01-28"),
        (label(1446, 8, 8), "2025-02-07"),
        (label(1446, 10, 1), "2025-03-31"),
        (label(1447, 2, 17), "2025-08-12"),
        (label(1447, 4, 27), "2025-10-20"),
    ] {
        let day: NaiveDate = day.parse().expect("a Gregorian date");
        if (date.tabular() - day).num_days().abs() > 1 {
            failures.push(format!("{date:?} was {day}, found {}", date.tabular()));
        }
    }
    assert_none(&failures);
}

#[test]
fn the_twelve_months() {
    let names = (1..=12).map(|month| label(1447, month, 1).to_string()).collect::<Vec<_>>();
    let expected = [
        "১ মহররম ১৪৪৭",
        "১ সফর ১৪৪৭",
        "১ রবিউল আউয়াল ১৪৪৭",
        "১ রবিউস সানি ১৪৪৭",
        "১ জমাদিউল আউয়াল ১৪৪৭",
        "১ জমাদিউস সানি ১৪৪৭",
        "১ রজব ১৪৪৭",
        "১ শাবান ১৪৪৭",
        "১ রমজান ১৪৪৭",
        "১ শাওয়াল ১৪৪৭",
        "১ জিলকদ ১৪৪৭",
        "১ জিলহজ ১৪৪৭",
    ];
    assert_eq!(names, expected.map(canonical));
    assert_eq!(format!("{:?}", label(622, 1, 30)), "0622-01-30");
}

#[test]
fn labels_and_days_that_are_none() {
    let mut failures = Vec::new();
    let day = |day: &str| HijriDate::tabular_on(day.parse().expect("a Gregorian date"));
    for (result, kind, message) in [
        (HijriDate::new(1446, 9, 31), CalendarErrorKind::Day, "expected a day of 1 to 30 for Ramadan 1446, found 31"),
        (HijriDate::new(1446, 2, 0), CalendarErrorKind::Day, "expected a day of 1 to 30 for Safar 1446, found 0"),
        (HijriDate::new(1446, 0, 1), CalendarErrorKind::Month, "expected a month of 1 to 12, found 0"),
        (HijriDate::new(1446, 13, 1), CalendarErrorKind::Month, "expected a month of 1 to 12, found 13"),
        (HijriDate::new(0, 1, 1), CalendarErrorKind::Year, "expected a Hijri year of 1 to 1600, found 0"),
        (HijriDate::new(2025, 1, 1), CalendarErrorKind::Year, "expected a Hijri year of 1 to 1600, found 2025"),
        (day("0622-07-18"), CalendarErrorKind::Year, "expected a date from 0622-07-19 to 2174-11-25, found 0622-07-18"),
        (day("-262143-01-01"), CalendarErrorKind::Year, "expected a date from 0622-07-19 to 2174-11-25, found -262143-01-01"),
        (day("+262142-12-31"), CalendarErrorKind::Year, "expected a date from 0622-07-19 to 2174-11-25, found +262142-12-31"),
    ] {
        match result {
            Err(error) if error.kind() == kind && error.to_string() == message => {}
            found => failures.push(format!("expected {kind:?}: {message}, found {found:?}")),
        }
    }
    assert_none(&failures);
}
