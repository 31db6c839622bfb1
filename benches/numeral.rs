//! Speed of the number reader: searching prose with few numbers and with many, and reading single numbers. Each bench asserts what
//! it read, so that a fast wrong answer is no answer.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use khobor::numeral::{bengali, find_iter, parse};
use std::hint::black_box;

const PROSE: &str = "নদীর পানি কমতে শুরু করায় মানুষ ঘরে ফিরছে। স্থানীয় প্রশাসন জানিয়েছে, সড়কের কাজ শেষ হতে আরও কিছুদিন লাগবে। \
    শিক্ষার্থীরা আবার বিদ্যালয়ে যাচ্ছে, বাজারে ভিড় বেড়েছে, সাতক্ষীরা থেকে আসা ট্রাকগুলো ঘাটে অপেক্ষা করছে ৩ দিন ধরে।\n";
const DENSE: &str = "৪ হাজার ৩৮৪ জন, ২০ কোটি টাকা, সাড়ে ৭ লাখ কোটি, ১২,৩৪,৫৬৭টি, পঁয়ষট্টি শতাংশ, ৫-৭ জন, দেড় হাজারের বেশি। ";

fn searching(c: &mut Criterion) {
    let mut group = c.benchmark_group("numeral/find");
    for (name, line, found) in [("prose", PROSE, 1), ("dense", DENSE, 7)] {
        let text = line.repeat(100);
        assert_eq!(find_iter(&text).count(), found * 100, "{name}");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| find_iter(black_box(&text)).count()));
    }
    group.finish();
}

fn reading(c: &mut Criterion) {
    let mut group = c.benchmark_group("numeral/parse");
    for (name, text, value) in [
        ("digits", "১২,৩৪,৫৬৭", "1234567"),
        ("ascii", "1234567", "1234567"),
        ("mixed", "৪ হাজার ৩৮৪টি", "4384"),
        ("words", "এক কোটি তেইশ লাখ পঁয়তাল্লিশ হাজার ছয়শ আটাত্তর", "12345678"),
    ] {
        assert_eq!(parse(text).map(|number| number.to_string()).as_deref(), Ok(value), "{name}");
        group.bench_function(name, |b| b.iter(|| parse(black_box(text))));
    }
    assert_eq!(bengali(1234567).to_string(), "১২,৩৪,৫৬৭");
    group.bench_function("write", |b| b.iter(|| bengali(black_box(1234567)).to_string()));
    group.finish();
}

criterion_group!(benches, searching, reading);
criterion_main!(benches);
