//! How Bangla dates are printed, and what is said of labels that are no day.

mod support;

use khobor::chrono::NaiveDate;
use khobor::date::{BanglaDate, CalendarError, CalendarErrorKind, Reckoning};
use khobor::text::canonical;
use support::assert_none;

/// What is wrong with a result that should be an error of this kind and message.
fn other_than<T: std::fmt::Debug>(result: Result<T, CalendarError>, kind: CalendarErrorKind, message: &str) -> Option<String> {
    match result {
        Err(error) if error.kind() == kind && error.to_string() == message => None,
        Err(error) => Some(format!("expected {kind:?}: {message}\n   found {:?}: {error}", error.kind())),
        Ok(value) => Some(format!("expected {kind:?}: {message}\n   found {value:?}")),
    }
}

#[test]
fn the_twelve_months_and_the_ordinals() {
    let mut failures = Vec::new();
    for (month, day, short, expected) in [
        (1, 1, "১ বৈশাখ ১৪৩২", "১লা বৈশাখ ১৪৩২ বঙ্গাব্দ"),
        (2, 2, "২ জ্যৈষ্ঠ ১৪৩২", "২রা জ্যৈষ্ঠ ১৪৩২ বঙ্গাব্দ"),
        (3, 32, "৩২ আষাঢ় ১৪৩২", "৩২শে আষাঢ় ১৪৩২ বঙ্গাব্দ"),
        (4, 3, "৩ শ্রাবণ ১৪৩২", "৩রা শ্রাবণ ১৪৩২ বঙ্গাব্দ"),
        (5, 4, "৪ ভাদ্র ১৪৩২", "৪ঠা ভাদ্র ১৪৩২ বঙ্গাব্দ"),
        (6, 31, "৩১ আশ্বিন ১৪৩২", "৩১শে আশ্বিন ১৪৩২ বঙ্গাব্দ"),
        (7, 12, "১২ কার্তিক ১৪৩২", "১২ই কার্তিক ১৪৩২ বঙ্গাব্দ"),
        (8, 5, "৫ অগ্রহায়ণ ১৪৩২", "৫ই অগ্রহায়ণ ১৪৩২ বঙ্গাব্দ"),
        (9, 18, "১৮ পৌষ ১৪৩২", "১৮ই পৌষ ১৪৩২ বঙ্গাব্দ"),
        (10, 19, "১৯ মাঘ ১৪৩২", "১৯শে মাঘ ১৪৩২ বঙ্গাব্দ"),
        (11, 10, "১০ ফাল্গুন ১৪৩২", "১০ই ফাল্গুন ১৪৩২ বঙ্গাব্দ"),
        (12, 30, "৩০ চৈত্র ১৪৩২", "৩০শে চৈত্র ১৪৩২ বঙ্গাব্দ"),
    ] {
        let date = BanglaDate::new(1432, month, day).expect("a day in one of the reckonings");
        // This file may be typed in any encoding; what the library prints is canonical.
        for (found, expected) in [(date.to_string(), canonical(short)), (date.long().to_string(), canonical(expected))] {
            if found != expected {
                failures.push(format!("expected {expected}, found {found}"));
            }
        }
    }
    assert_none(&failures);
    assert_eq!(format!("{:?}", BanglaDate::new(1432, 7, 5)), "Ok(1432-07-05)");
}

#[test]
fn labels_that_are_no_day_anywhere() {
    let mut failures = Vec::new();
    for (year, month, day, kind, message) in [
        (1432, 8, 31, CalendarErrorKind::Day, "expected a day of 1 to 30 for Ogrohayon 1432, found 31"),
        (1427, 11, 30, CalendarErrorKind::Day, "expected a day of 1 to 29 for Falgun 1427, found 30"),
        (1431, 11, 30, CalendarErrorKind::Day, "expected a day of 1 to 29 for Falgun 1431, found 30"),
        (1430, 11, 31, CalendarErrorKind::Day, "expected a day of 1 to 30 for Falgun 1430, found 31"),
        (1423, 11, 31, CalendarErrorKind::Day, "expected a day of 1 to 30 for Falgun 1423, found 31"),
        (1431, 1, 32, CalendarErrorKind::Day, "expected a day of 1 to 31 for Boishakh 1431, found 32"),
        (1432, 3, 33, CalendarErrorKind::Day, "expected a day of 1 to 32 for Ashar 1432, found 33"),
        (1432, 12, 0, CalendarErrorKind::Day, "expected a day of 1 to 30 for Choitro 1432, found 0"),
        (1432, 0, 1, CalendarErrorKind::Month, "expected a month of 1 to 12, found 0"),
        (1432, 13, 1, CalendarErrorKind::Month, "expected a month of 1 to 12, found 13"),
        (1432, 255, 255, CalendarErrorKind::Month, "expected a month of 1 to 12, found 255"),
        (2025, 1, 1, CalendarErrorKind::Year, "expected a Bangla year of 1200 to 1520, found 2025"),
        (1199, 12, 30, CalendarErrorKind::Year, "expected a Bangla year of 1200 to 1520, found 1199"),
        (i32::MIN, 1, 1, CalendarErrorKind::Year, "expected a Bangla year of 1200 to 1520, found -2147483648"),
        (i32::MAX, 1, 1, CalendarErrorKind::Year, "expected a Bangla year of 1200 to 1520, found 2147483647"),
    ] {
        failures.extend(other_than(BanglaDate::new(year, month, day), kind, message));
    }
    assert_none(&failures);
}

#[test]
fn labels_that_are_a_day_elsewhere() {
    use Reckoning::{Bangladesh, WestBengal};
    let mut failures = Vec::new();
    for (year, month, day, missing_in, message, elsewhere) in [
        (1432, 3, 32, Bangladesh, "expected a day of 1 to 31 for Ashar 1432 in the calendar of Bangladesh, found 32", (2025, 7, 17)),
        (1425, 6, 31, Bangladesh, "expected a day of 1 to 30 for Ashwin 1425 in the calendar of Bangladesh, found 31", (2018, 10, 18)),
        (1401, 12, 30, Bangladesh, "expected a day of 1 to 29 for Choitro 1401 in the calendar of Bangladesh, found 30", (1995, 4, 14)),
        (1432, 9, 30, WestBengal, "expected a day of 1 to 29 for Poush 1432 in the calendar of West Bengal, found 30", (2026, 1, 14)),
        (1422, 11, 31, WestBengal, "expected a day of 1 to 30 for Falgun 1422 in the calendar of West Bengal, found 31", (2016, 3, 14)),
    ] {
        let date = BanglaDate::new(year, month, day).expect("a day in one of the reckonings");
        failures.extend(other_than(date.gregorian(missing_in), CalendarErrorKind::Day, message));
        let other = if missing_in == Bangladesh { WestBengal } else { Bangladesh };
        let (found, expected) = (date.gregorian(other).ok(), NaiveDate::from_ymd_opt(elsewhere.0, elsewhere.1, elsewhere.2));
        if found != expected {
            failures.push(format!("{date:?} is {expected:?} in {other:?}, found {found:?}"));
        }
    }
    assert_none(&failures);
}

#[test]
fn days_of_years_that_are_not_supported() {
    let mut failures = Vec::new();
    for (date, reckoning, message) in [
        ("1793-04-10", Reckoning::WestBengal, "expected a date from 1793-04-11 to 2114-04-16, found 1793-04-10"),
        ("2114-04-14", Reckoning::Bangladesh, "expected a date from 1793-04-11 to 2114-04-13, found 2114-04-14"),
        ("0001-01-01", Reckoning::Bangladesh, "expected a date from 1793-04-11 to 2114-04-13, found 0001-01-01"),
        ("-262143-01-01", Reckoning::Bangladesh, "expected a date from 1793-04-11 to 2114-04-13, found -262143-01-01"),
        ("+262142-12-31", Reckoning::WestBengal, "expected a date from 1793-04-11 to 2114-04-16, found +262142-12-31"),
    ] {
        let date = date.parse().expect("a Gregorian date");
        failures.extend(other_than(BanglaDate::on(date, reckoning), CalendarErrorKind::Year, message));
    }
    assert_none(&failures);
}
