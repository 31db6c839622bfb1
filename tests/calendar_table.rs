//! The table of month starts of West Bengal: made by its program, and right.

#[allow(dead_code, reason = "its main is for the command line")]
#[path = "../examples/west_bengal_table.rs"]
mod program;

use khobor::chrono::{Datelike, NaiveDate};
use khobor::date::{BanglaDate, Reckoning};

/// Comes out whole: the rows, and the text around them.
#[test]
fn the_program_prints_the_table() {
    assert!(
        program::source() == include_str!("../src/date/west_bengal.rs"),
        "out of date: cargo run --example west_bengal_table > src/date/west_bengal.rs"
    );
}

/// No sankranti is so near to midnight that another order of the additions could turn the day; and few are within 24 minutes of it, where
/// almanacs may decide otherwise.
#[test]
fn few_months_hang_on_minutes_and_none_on_rounding() {
    let (mut failures, mut near) = (Vec::new(), 0);
    for (year, month) in BanglaDate::YEARS.flat_map(|year| (1..=12).map(move |month| (year, month))) {
        let time = program::sankranti(year, month);
        let seconds = (time - time.round()).abs() * 86_400.0;
        near += u32::from(seconds < 24.0 * 60.0);
        if seconds < 5.0 {
            failures.push(format!("{year}-{month}: {seconds} s from midnight"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(near, 126, "of {} months: the documentation of Reckoning says so", BanglaDate::YEARS.count() * 12);
}

/// The two instants that Sewell and Dikshit print for 1261 (The Indian Calendar, examples x and xx), in hours after midnight.
#[test]
fn sankrantis_of_sewell_and_dikshit() {
    let bengal = |month| program::sankranti(1261, month).rem_euclid(1.0) * 24.0;
    // Mesha by the clock of Ujjain, 11 April 1854; Kumbha by that of Bengal, 11 February 1855.
    let (mesha, kumbha) = ((bengal(1) - 50.0 / 60.0).rem_euclid(24.0), bengal(11));
    assert!((mesha - 23.22).abs() < 0.03, "{mesha}");
    assert!((kumbha - 2.08).abs() < 0.03, "{kumbha}");
}

/// Month starts of 1426 to 1436, reckoned with the constants of Calendrical Calculations by another program.
#[test]
fn month_starts_of_eleven_years() {
    let rows: [(i32, [u32; 12]); 11] = [
        (1426, [15, 16, 17, 18, 19, 19, 19, 18, 18, 16, 14, 15]),
        (1427, [14, 15, 16, 17, 18, 18, 18, 17, 17, 15, 14, 15]),
        (1428, [15, 16, 16, 18, 18, 18, 19, 18, 17, 15, 14, 16]),
        (1429, [15, 16, 16, 18, 18, 18, 19, 18, 17, 16, 14, 16]),
        (1430, [15, 16, 17, 18, 19, 19, 19, 18, 18, 16, 14, 15]),
        (1431, [14, 15, 16, 17, 18, 18, 18, 17, 17, 15, 14, 15]),
        (1432, [15, 16, 16, 18, 18, 18, 19, 18, 17, 15, 14, 16]),
        (1433, [15, 16, 16, 18, 18, 19, 19, 18, 17, 16, 14, 16]),
        (1434, [15, 16, 17, 18, 19, 19, 19, 18, 18, 16, 14, 15]),
        (1435, [15, 15, 16, 18, 18, 18, 18, 17, 17, 15, 14, 15]),
        (1436, [15, 16, 16, 18, 18, 18, 19, 18, 17, 15, 14, 16]),
    ];
    let mut failures = Vec::new();
    for (year, starts) in rows {
        for (month, expected) in (1..=12).zip(starts) {
            let first = BanglaDate::new(year, month, 1).and_then(|date| date.gregorian(Reckoning::WestBengal)).expect("a first day");
            if first.day() != expected {
                failures.push(format!("{year}-{month} begins on {first}, expected day {expected}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The sign that the sun stands in at the midnight that begins a day in Bengal, counted from Mesha as 0.
///
/// The same sun as that of the table, reckoned otherwise: with the trigonometric sine and no table of sines, and with an apsis that stands
/// still at 77.29°, where it is in these centuries to a hundredth of a degree.
fn sign_at_midnight(day: NaiveDate) -> u32 {
    const YEAR: f64 = 365.258_756_481_481_5;
    let days = f64::from(day.num_days_from_ce() + 1_132_959) - 50.0 / 1440.0;
    let mean = days / YEAR * 360.0;
    let sine = (mean - 77.29).to_radians().sin();
    let equation = (sine * (14.0 - sine.abs() / 3.0) / 360.0).asin().to_degrees();
    ((mean - equation).rem_euclid(360.0) / 30.0) as u32
}

/// Walks from day to day: where the sun has entered a sign since the midnight before, the month begins.
///
/// A straight line between two sines of the table lies up to 1.8 of 3438 below the curve, which the sun passes in less than two minutes:
/// where it enters a sign that near to midnight, the two suns may name two days.
#[test]
fn the_sun_walked_day_by_day_gives_the_same_months() {
    let (mut failures, mut months, mut near_midnight) = (Vec::new(), 0, 0);
    let first = NaiveDate::from_ymd_opt(1793, 6, 1).expect("a day");
    let mut before = sign_at_midnight(first);
    for day in first.iter_days().skip(1).take_while(|day| day.year() < 2114) {
        let sign = sign_at_midnight(day);
        let date = BanglaDate::on(day, Reckoning::WestBengal).expect("a supported year");
        months += u32::from(date.day() == 1);
        if (sign != before) != (date.day() == 1) || sign + 1 != u32::from(date.month()) {
            // The month that the day is in, and the next: one of them begins on this day or on the next.
            let minutes = [0, 1].map(|next| program::sankranti(date.year(), i32::from(date.month()) + next).rem_euclid(1.0) * 1440.0);
            if minutes.iter().any(|&minutes| !(2.0..1438.0).contains(&minutes)) {
                near_midnight += u32::from(date.day() == 1);
            } else {
                failures.push(format!("{day} is {date:?}, the sun in sign {sign} and the day before in {before}"));
            }
        }
        before = sign;
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!((months, near_midnight), (3847, 3));
}
