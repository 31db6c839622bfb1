//! Reading dates: one line against chrono on the same line in ASCII, and texts that try to make the search slow.

use criterion::{Criterion, Throughput};
use khobor::chrono::{NaiveDate, NaiveDateTime};
use khobor::date;
use std::hint::black_box;

const MEGABYTE: usize = 1 << 20;

/// A text of a megabyte that repeats `part`.
fn text(part: &str) -> String {
    part.repeat(MEGABYTE / part.len())
}

/// One line with date and time; the bar is three times chrono's time.
fn line(c: &mut Criterion) {
    let want = NaiveDate::from_ymd_opt(2025, 6, 6).and_then(|date| date.and_hms_opt(13, 3, 0));
    let mut group = c.benchmark_group("line");
    group.bench_function("khobor", |b| {
        let line = "০৬ জুন ২০২৫, ০১:০৩ পিএম";
        b.iter(|| {
            let stamp = date::parse(black_box(line)).ok();
            assert_eq!(stamp.and_then(|stamp| stamp.date_time()), want);
        });
    });
    group.bench_function("khobor_labelled", |b| {
        let line = "প্রকাশ : শুক্রবার, ০৬ জুন ২০২৫, ০১:০৩ পিএম";
        b.iter(|| {
            let stamp = date::parse(black_box(line)).ok();
            assert_eq!(stamp.and_then(|stamp| stamp.date_time()), want);
        });
    });
    group.bench_function("chrono", |b| {
        let line = "06 June 2025, 01:03 PM";
        b.iter(|| assert_eq!(NaiveDateTime::parse_from_str(black_box(line), "%d %B %Y, %I:%M %p").ok(), want));
    });
    group.bench_function("chrono_labelled", |b| {
        let line = "Published : Friday, 06 June 2025, 01:03 PM";
        b.iter(|| assert_eq!(NaiveDateTime::parse_from_str(black_box(line), "Published : %A, %d %B %Y, %I:%M %p").ok(), want));
    });
    group.finish();
}

/// A megabyte: without a digit, of prose with counts, and of what a search could trip over.
fn megabyte(c: &mut Criterion) {
    let texts = [
        ("prose", text("শহরের একটি পুরোনো বাজারে নতুন সড়ক নির্মাণের কাজ শুরু হয়েছে বলে জানিয়েছেন কর্মকর্তারা। ")),
        ("counts", text("বাজারে ১২টি দোকান ও ৩ হাজার ৪০০ ক্রেতা ছিল বলে জানিয়েছেন কর্মকর্তারা, গত বছর ছিল ২ হাজার।\n")),
        ("digits", text("১")),
        ("colons", text(":")),
        ("months", text("জানুয়ারি ")),
        ("months_and_numbers", text("মার্চ ১ ")),
        ("times", text("১০:৩০ ")),
        ("dates", text("প্রকাশ : শুক্রবার, ০৬ জুন ২০২৫, ০১:০৩ পিএম\n")),
    ];
    let mut group = c.benchmark_group("megabyte");
    for (name, text) in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        let want = date::find_iter(text).count();
        group.bench_function(*name, |b| b.iter(|| assert_eq!(date::find_iter(black_box(text)).count(), want)));
    }
    let (name, prose) = &texts[0];
    group.bench_function(format!("{name}_chars_count"), |b| b.iter(|| black_box(prose.as_str()).chars().count()));
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    line(&mut criterion);
    megabyte(&mut criterion);
    criterion.final_summary();
}
