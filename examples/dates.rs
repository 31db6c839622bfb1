//! Prints the dates in each line of standard input: one JSON object a line.
//!
//! ```console
//! $ echo 'প্রকাশ: ০৬ জুন ২০২৫' | cargo run --example dates
//! ```

#[path = "support/crawled.rs"]
mod crawled;
#[path = "support/lines.rs"]
mod lines;

use clap::{Parser, ValueEnum};
use khobor::Located;
use khobor::chrono::{NaiveDateTime, Weekday};
use khobor::date::{BanglaDate, Doubt, HijriDate, Reader, Reckoning, Role, Stamp};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Finds the dates in each line of standard input.
#[derive(Parser)]
struct Options {
    /// The reference time that relative times count from: 2025-11-05 (its noon) or 2025-11-05T09:30:00.
    #[arg(long, value_parser = crawled::date_time)]
    now: Option<NaiveDateTime>,
    /// Whose Bangla calendar is printed; `unknown` leaves it to what stands beside the date.
    #[arg(long, value_enum, default_value = "bangladesh")]
    reckoning: Hint,
}

#[derive(Clone, Copy, ValueEnum)]
enum Hint {
    Bangladesh,
    WestBengal,
    Unknown,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut reader = Reader::new();
    match options.reckoning {
        Hint::Bangladesh => reader = reader.reckoning(Reckoning::Bangladesh),
        Hint::WestBengal => reader = reader.reckoning(Reckoning::WestBengal),
        Hint::Unknown => {}
    }
    if let Some(now) = options.now {
        reader = reader.now(now);
    }
    lines::answer(|text| answer(text, &reader))
}

fn answer(text: &str, reader: &Reader) -> Value {
    let found: Vec<_> = reader.find_iter(text).collect();
    let notes: Vec<Value> = found.iter().flat_map(|it| it.value.doubts().map(note)).collect();
    let found: Vec<Value> = found.iter().map(stamp).collect();
    json!({ "text": text, "found": found, "notes": notes })
}

fn stamp(found: &Located<Stamp>) -> Value {
    let stamp = &found.value;
    json!({
        "date": stamp.date().map(|date| date.to_string()),
        "time": stamp.time().map(|time| if time.format("%S").to_string() == "00" { time.format("%H:%M") } else { time.format("%H:%M:%S") }.to_string()),
        "offset": stamp.offset().map(|offset| offset.to_string()),
        "label": stamp.role().map(Role::as_str),
        "bangla": stamp.bangla().map(bangla),
        "hijri": stamp.hijri().map(hijri),
        "weekday": stamp.weekday().map(weekday),
        "derived": stamp.is_derived(),
        "span": [found.span.start(), found.span.end()],
    })
}

fn bangla(date: BanglaDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

fn hijri(date: HijriDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

fn weekday(weekday: Weekday) -> String {
    weekday.to_string().to_lowercase()
}

fn note(doubt: Doubt) -> Value {
    json!({ "kind": doubt.as_str(), "message": doubt.to_string() })
}
