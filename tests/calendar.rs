//! The Bangla calendars against what documents say, and against calendars that are counted day by day.

mod support;

use khobor::chrono::{Datelike, NaiveDate};
use khobor::date::{BanglaDate, Certainty, Reckoning};
use support::assert_none;

const RECKONINGS: [Reckoning; 2] = [Reckoning::Bangladesh, Reckoning::WestBengal];

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the Gregorian calendar")
}

fn label(year: i32, month: u8, day: u8) -> BanglaDate {
    BanglaDate::new(year, month, day).expect("a date of the Bengali calendar")
}

/// Every day from the first to the last that a reckoning knows.
fn days(reckoning: Reckoning) -> impl Iterator<Item = NaiveDate> {
    let first = label(*BanglaDate::YEARS.start(), 1, 1).gregorian(reckoning).expect("a first day");
    first.iter_days().take_while(move |&day| BanglaDate::on(day, reckoning).is_ok())
}

#[test]
fn every_pair_of_the_table() {
    let (mut failures, mut pairs) = (Vec::new(), 0);
    for line in include_str!("tables/calendar_pairs.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let mut field = || fields.next().unwrap_or_else(|| panic!("too few fields: {line}"));
        let reckoning = match field() {
            "bangladesh" => Reckoning::Bangladesh,
            "west_bengal" => Reckoning::WestBengal,
            other => panic!("no reckoning: {other}"),
        };
        let day: NaiveDate = field().parse().expect("a Gregorian date");
        let bangla = field();
        let parts: Vec<u16> = bangla.split('-').map(|part| part.parse().expect("a number")).collect();
        let (rule, off) = (field(), field().parse::<i64>().expect("a number of days"));
        let date = label(parts[0].into(), parts[1] as u8, parts[2] as u8);

        pairs += 1;
        match date.gregorian(reckoning) {
            Ok(found) if (found - day).num_days() == off => {}
            found => failures.push(format!("{bangla} is {day} by the rule {rule}, found {found:?}: {line}")),
        }
        match BanglaDate::on(day, reckoning) {
            Ok(found) if (found == date) == (off == 0) => {}
            found => failures.push(format!("{day} is {bangla} by the rule {rule}, found {found:?}: {line}")),
        }
        if off != 0 && date.certainty(reckoning) == Certainty::Exact {
            failures.push(format!("said to be exact, and off by {off}: {line}"));
        }
    }
    assert_none(&failures);
    assert!(pairs >= 100, "only {pairs} pairs");
}

#[test]
fn every_day_has_one_label_and_it_leads_back() {
    let mut failures = Vec::new();
    for reckoning in RECKONINGS {
        let mut before: Option<BanglaDate> = None;
        for day in days(reckoning) {
            let date = BanglaDate::on(day, reckoning).expect("days() stops before");
            if date.gregorian(reckoning) != Ok(day) || BanglaDate::new(date.year(), date.month(), date.day()) != Ok(date) {
                failures.push(format!("{reckoning:?}: {day} is {date:?}, which is {:?}", date.gregorian(reckoning)));
            }
            let follows = before.is_none_or(|before| {
                let (year, month) = if before.month() < 12 { (before.year(), before.month() + 1) } else { (before.year() + 1, 1) };
                let first_of_next = (date.year(), date.month(), date.day()) == (year, month, 1) && before.day() >= 29;
                let next = (date.year(), date.month(), date.day()) == (before.year(), before.month(), before.day() + 1);
                first_of_next || next
            });
            if !follows {
                failures.push(format!("{reckoning:?}: {day} is {date:?}, the day before {before:?}"));
            }
            before = Some(date);
        }
        assert_eq!(before.map(|date| (date.year(), date.month())), Some((*BanglaDate::YEARS.end(), 12)), "{reckoning:?}");
    }
    assert_none(&failures);
}

#[test]
fn every_label_is_the_day_after_the_label_before_it() {
    let mut failures = Vec::new();
    for reckoning in RECKONINGS {
        let mut before: Option<NaiveDate> = None;
        for year in BanglaDate::YEARS {
            for (month, number) in (1..=12).flat_map(|month| (0..=40).map(move |day| (month, day))) {
                let Ok(date) = BanglaDate::new(year, month, number) else { continue };
                let Ok(day) = date.gregorian(reckoning) else { continue };
                if before.is_some_and(|before| before.succ_opt() != Some(day)) {
                    failures.push(format!("{reckoning:?}: {date:?} is {day}, the label before it {before:?}"));
                }
                before = Some(day);
            }
        }
    }
    assert_none(&failures);
}

/// A label is a date exactly where it is a day in one of the reckonings.
#[test]
fn a_date_is_a_day_somewhere() {
    for year in BanglaDate::YEARS {
        for (month, number) in (0..=13).flat_map(|month| (0..=40).map(move |day| (month, day))) {
            if let Ok(date) = BanglaDate::new(year, month, number) {
                assert!(RECKONINGS.iter().any(|&reckoning| date.gregorian(reckoning).is_ok()), "{date:?}");
            } else {
                assert!(!(1..=12).contains(&month) || number == 0 || number > 29, "{year}-{month}-{number}");
            }
        }
    }
}

/// The lengths of the months of a year as the rules of Bangladesh state them: 31 and 30 days, and the leap day.
fn lengths_by_rule(year: i32) -> [u8; 12] {
    let leap_falgun = u8::from(day(year + 594, 1, 1).leap_year());
    match year {
        // The last Choitro by the rule of 1966 ends a day early, for 14 April 1995 to be 1 Boishakh.
        1401 => [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 29],
        1394..1402 => [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, if year % 4 == 0 { 31 } else { 30 }],
        1402..1426 => [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30 + leap_falgun, 30],
        _ => [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29 + leap_falgun, 30],
    }
}

/// Counts the days from 1 Boishakh 1394, 15 April 1987; before it, Bangladesh and West Bengal had one calendar.
#[test]
fn bangladesh_counts_as_its_rules_say() {
    let mut failures = Vec::new();
    let (mut year, mut month, mut number) = (1394, 1, 1);
    for day in day(1950, 1, 1).iter_days().take_while(|day| day.year() <= 2100) {
        let found = BanglaDate::on(day, Reckoning::Bangladesh).expect("a supported year");
        let expected = if day < self::day(1987, 4, 15) {
            BanglaDate::on(day, Reckoning::WestBengal).expect("a supported year")
        } else {
            let expected = label(year, month, number);
            number += 1;
            if number > lengths_by_rule(year)[usize::from(month) - 1] {
                (month, number) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
            expected
        };
        if found != expected {
            failures.push(format!("{day} is {expected:?}, found {found:?}"));
        }
    }
    assert_none(&failures);
}

#[test]
fn the_rules_meet_without_a_day_lost_or_counted_twice() {
    let mut failures = Vec::new();
    for (date, expected) in [
        // The rule of 1966 was taken up on a New Year's day that both rules have.
        (day(1987, 4, 14), "1393-12-30"),
        (day(1987, 4, 15), "1394-01-01"),
        // The rule of 1995 moved New Year's day from 15 to 14 April: there was no 30 Choitro 1401.
        (day(1995, 4, 13), "1401-12-29"),
        (day(1995, 4, 14), "1402-01-01"),
        // The rules of 1995 and 2019 agree until the last day of Ashwin 1426.
        (day(2019, 4, 13), "1425-12-30"),
        (day(2019, 4, 14), "1426-01-01"),
        (day(2019, 10, 15), "1426-06-30"),
        (day(2019, 10, 16), "1426-06-31"),
        (day(2019, 10, 17), "1426-07-01"),
        // Falgun holds the leap day, before and after 2019.
        (day(2016, 2, 29), "1422-11-17"),
        (day(2016, 3, 14), "1422-11-31"),
        (day(2017, 3, 14), "1423-11-30"),
        (day(2020, 2, 29), "1426-11-16"),
        (day(2020, 3, 14), "1426-11-30"),
        (day(2021, 3, 14), "1427-11-29"),
        // 2100 is no leap year.
        (day(2100, 3, 14), "1506-11-29"),
        (day(2100, 3, 15), "1506-12-01"),
    ] {
        let found = BanglaDate::on(date, Reckoning::Bangladesh);
        if found.as_ref().map(|found| format!("{found:?}")) != Ok(expected.to_owned()) {
            failures.push(format!("{date} is {expected}, found {found:?}"));
        }
    }
    assert_none(&failures);
}

#[test]
fn certainty_begins_with_the_rule_of_1995() {
    for (date, reckoning, expected) in [
        (label(1379, 7, 18), Reckoning::Bangladesh, Certainty::WithinOneDay),
        (label(1401, 12, 29), Reckoning::Bangladesh, Certainty::WithinOneDay),
        (label(1402, 1, 1), Reckoning::Bangladesh, Certainty::Exact),
        (label(1432, 7, 12), Reckoning::Bangladesh, Certainty::Exact),
        (label(1432, 7, 12), Reckoning::WestBengal, Certainty::WithinOneDay),
    ] {
        assert_eq!(date.certainty(reckoning), expected, "{date:?} {reckoning:?}");
    }
}
