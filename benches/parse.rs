//! Labelling and parsing whole pages, beside the least that a program can do with a text: check its UTF-8, look at its lines, normalise it.
//!
//! `cargo bench --bench ratios` prints the same as ratios, measured in turns.

#[path = "support/pages.rs"]
mod pages;

use criterion::{Criterion, Throughput};
use khobor::chrono::NaiveDateTime;
use khobor::{Label, Parser, date, numeral, text};
use std::hint::black_box;
use unicode_normalization::UnicodeNormalization;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let (parser, generic) = (Parser::new(), Parser::generic());
    for sample in pages::all() {
        for (encoding, page) in [("decomposed", &sample.decomposed), ("precomposed", &sample.precomposed)] {
            let page = page.as_str();
            let lines = page.lines().filter(|line| !line.trim().is_empty()).count();
            let (dates, numbers) = (date::find_iter(page).count(), numeral::find_iter(page).count());
            let mut group = criterion.benchmark_group(format!("{}/{encoding}", sample.name));
            group.throughput(Throughput::Bytes(page.len() as u64));
            for (name, parser) in [("parse", &parser), ("parse generic", &generic)] {
                group.bench_function(name, |b| {
                    b.iter(|| {
                        let article = parser.parse(black_box(page)).expect("an article");
                        pages::check(&sample, &article);
                        article
                    });
                });
            }
            group.bench_function("label", |b| {
                b.iter(|| {
                    let blocks = parser.label(black_box(page));
                    assert!(blocks.lines().filter(|line| line.label() == Label::Body).count() * 10 >= sample.paragraphs * 9);
                    blocks
                });
            });
            group.bench_function("date", |b| b.iter(|| assert_eq!(date::find_iter(black_box(page)).count(), dates)));
            group.bench_function("numeral", |b| b.iter(|| assert_eq!(numeral::find_iter(black_box(page)).count(), numbers)));
            group.bench_function("key", |b| b.iter(|| assert!(text::key(black_box(page)).len() > lines)));
            group.bench_function("canonical", |b| b.iter(|| assert!(text::canonical(black_box(page)).len() >= sample.decomposed.len())));
            group.bench_function("nfc", |b| b.iter(|| assert!(black_box(page).nfc().collect::<String>().len() >= sample.decomposed.len())));
            group.bench_function("from_utf8", |b| b.iter(|| assert!(std::str::from_utf8(black_box(page.as_bytes())).is_ok())));
            group.bench_function("lines", |b| {
                b.iter(|| assert_eq!(black_box(page).lines().filter(|line| !line.trim().is_empty()).count(), lines));
            });
            group.finish();
        }
    }
    // What chrono reads of the same dates in ASCII, for its grain of salt: it is told the format.
    let twins = "12 January 2026, 07:40 PM\n".repeat(100);
    let mut group = criterion.benchmark_group("dates in ASCII");
    group.throughput(Throughput::Bytes(twins.len() as u64));
    let read = |line: &str| NaiveDateTime::parse_from_str(line, "%d %B %Y, %I:%M %p").is_ok();
    group.bench_function("chrono", |b| b.iter(|| assert_eq!(black_box(&twins).lines().filter(|line| read(line)).count(), 100)));
    group.bench_function("khobor", |b| b.iter(|| assert_eq!(date::find_iter(black_box(&twins)).count(), 100)));
    group.finish();
    criterion.final_summary();
}
