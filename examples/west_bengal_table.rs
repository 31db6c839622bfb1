//! Computes `src/date/west_bengal.rs`, the month starts of the traditional Bengali calendar, and prints that file.
//!
//! ```sh
//! cargo run --example west_bengal_table > src/date/west_bengal.rs
//! ```
//!
//! The sun moves as the Surya Siddhanta says (tr. E. Burgess, 1860): 4 320 000 revolutions in 1 577 917 828 days (i 29, i 37), its
//! apsis with 387 revolutions in 4 320 000 000 years (i 41), the sines of ii 17–22, an epicycle of 14° at the end of even quadrants and
//! 13° 40′ at the end of odd ones (ii 34). Everything has stood at the first point of Mesha at creation, 1 955 880 000 years before the
//! Kali era began at midnight in Ujjain, 18 February 3102 BCE (Julian). Calendrical Calculations gives the same model in one place
//! (Reingold and Dershowitz, 4th edition 2018, chapter 20).
//!
//! From there to the calendar go two rules of Sewell and Dikshit, The Indian Calendar (1896): clocks in Bengal stand 50 minutes before
//! Ujjain, and the month begins on the day after the civil day, midnight to midnight, in which the sun enters its sign (article 28).

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

#[path = "support/end.rs"]
mod end;

/// The years of the table: those that the library supports, and the one whose first day ends the last of them.
const YEARS: std::ops::RangeInclusive<i32> = 1200..=1521;

/// Days in a revolution of the sun.
const YEAR: f64 = 1_577_917_828.0 / 4_320_000.0;

/// Revolutions of the apsis in a revolution of the sun.
const APSIS: f64 = 387.0 / 4_320_000_000.0;

/// Revolutions of the sun from creation to the beginning of the Kali era.
const KALI: f64 = 1_955_880_000.0;

/// The beginning of the Kali era, in days from 1 January of the year 1 of the proleptic Gregorian calendar, counted as day 1.
const KALI_EPOCH: f64 = -1_132_959.0;

/// Years of the Kali era that have passed when year 0 of the Bengali era begins.
const BENGALI_ERA: i32 = 3694;

/// The clock of Bengal against that of Ujjain, in days.
const BENGAL: f64 = 50.0 / 1440.0;

/// A full circle and a sign, in minutes of arc.
const CIRCLE: f64 = 21_600.0;
const SIGN: f64 = CIRCLE / 12.0;

/// The sines of 0, 225, 450 … 5400 minutes of arc, the radius being 3438.
const SINES: [f64; 25] = [
    0.0, 225.0, 449.0, 671.0, 890.0, 1105.0, 1315.0, 1520.0, 1719.0, 1910.0, 2093.0, 2267.0, 2431.0, 2585.0, 2728.0, 2859.0, 2978.0,
    3084.0, 3177.0, 3256.0, 3321.0, 3372.0, 3409.0, 3431.0, RADIUS,
];
const RADIUS: f64 = 3438.0;

/// The step of the table of sines, in minutes of arc.
const STEP: f64 = 225.0;

/// The sine of an angle in minutes of arc, between the entries of the table on a straight line.
fn sine(angle: f64) -> f64 {
    let angle = angle.rem_euclid(CIRCLE);
    let (half, sign) = if angle < CIRCLE / 2.0 { (angle, 1.0) } else { (angle - CIRCLE / 2.0, -1.0) };
    let quarter = half.min(CIRCLE / 2.0 - half);
    let entry = ((quarter / STEP) as usize).min(SINES.len() - 2);
    sign * (SINES[entry] + (SINES[entry + 1] - SINES[entry]) * (quarter / STEP - entry as f64))
}

/// The angle of a sine, in minutes of arc: [`sine`] backwards.
fn angle(sine: f64) -> f64 {
    let entry = SINES.partition_point(|&s| s < sine.abs()).saturating_sub(1).min(SINES.len() - 2);
    let angle = STEP * (entry as f64 + (sine.abs() - SINES[entry]) / (SINES[entry + 1] - SINES[entry]));
    angle.copysign(sine)
}

/// The sidereal longitude of the sun `days` after the beginning of the Kali era, in minutes of arc, whole revolutions included.
fn longitude(days: f64) -> f64 {
    let revolutions = days / YEAR;
    let mean = revolutions * CIRCLE;
    let apsis = (KALI + revolutions) * APSIS * CIRCLE;
    let sine = sine(mean - apsis);
    let epicycle = 14.0 / 360.0 - (20.0 / 60.0 / 360.0) * (sine.abs() / RADIUS);
    mean - angle(sine * epicycle)
}

/// When the sun enters the sign of a Bengali month, in days as [`KALI_EPOCH`] counts them, by the clock of Bengal.
pub(crate) fn sankranti(year: i32, month: i32) -> f64 {
    let signs = f64::from((year + BENGALI_ERA) * 12 + month - 1);
    let mean = signs / 12.0 * YEAR;
    // The equation of centre stays under 2° 11′, which the sun passes in less than three days.
    let (mut before, mut after) = (mean - 4.0, mean + 4.0);
    for _ in 0..60 {
        let middle = (before + after) / 2.0;
        if longitude(middle) < signs * SIGN { before = middle } else { after = middle }
    }
    after + KALI_EPOCH + BENGAL
}

/// The first day of a Bengali month, in days as [`KALI_EPOCH`] counts them.
fn first_day(year: i32, month: i32) -> i32 {
    sankranti(year, month).floor() as i32 + 1
}

/// The day of its Gregorian month on which a Bengali month begins: Boishakh in April, Choitro in the March after.
fn day_of_gregorian_month(year: i32, month: i32) -> i32 {
    let first = khobor::chrono::NaiveDate::from_ymd_opt(year + 593 + i32::from(month > 9), (month as u32 + 2) % 12 + 1, 1);
    first_day(year, month) - first.map_or(0, |date| khobor::chrono::Datelike::num_days_from_ce(&date)) + 1
}

/// The text of `src/date/west_bengal.rs`.
pub(crate) fn source() -> String {
    let mut text = format!(
        "//! The month starts of the traditional Bengali calendar, years {first} to {last} of the Bengali era.
//!
//! Printed by `examples/west_bengal_table.rs`, which says how they are reckoned; a test compares. Not to be edited.

/// The year of the first row.
pub(super) const FIRST_YEAR: i32 = {first};

/// A row a year: the day of April on which Boishakh begins, the day of May on which Joishtho does, … the day of March for Choitro.
///
/// The last row is there for its first day, which ends the year before.
pub(super) const STARTS: [[u8; 12]; {rows}] = [
",
        first = YEARS.start(),
        last = YEARS.end(),
        rows = YEARS.count(),
    );
    for year in YEARS {
        let days: Vec<String> = (1..=12).map(|month| day_of_gregorian_month(year, month).to_string()).collect();
        let _ = writeln!(text, "    [{}], // {year}", days.join(", "));
    }
    text.push_str("];\n");
    text
}

fn main() -> ExitCode {
    clap::Command::new("west_bengal_table")
        .about("Computes the month starts of West Bengal and prints src/date/west_bengal.rs")
        .get_matches();
    end::status(std::io::stdout().write_all(source().as_bytes()).map(|()| true))
}
