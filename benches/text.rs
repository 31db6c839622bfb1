//! The text functions beside the least a program can do with a text (check its UTF-8) and beside the normalisation of the crate.

use criterion::{Criterion, Throughput};
use khobor::text::{canonical, find_damage, is_canonical, key_chars};
use std::borrow::Cow;
use std::hint::black_box;
use unicode_normalization::UnicodeNormalization;

/// About 200 KB of prose made for this bench: words with and without nukta letters and two-part vowels, digits, quotes, a danda.
fn prose() -> String {
    "নদীর পানি কমতে শুরু করায় ঘরে ফিরছে চরের মানুষ। গত সোমবার (১২ জানুয়ারি) বিকেলে গিয়ে দেখা যায়, ‘উঁচু রাস্তায়’ এখনো কয়েকটি পরিবার \
     আছে; তবে বেশির ভাগ ঘর–বাড়ি পরিষ্কার করে বসবাসের উপযোগী করা হচ্ছে।\nপ্রকৌশলী বললেন, বাঁধের ৩০০ মিটার ভেঙেছে, কাজ চলছে।\n"
        .repeat(250)
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let decomposed: String = prose().nfc().collect();
    let precomposed: String =
        decomposed.replace("\u{9AF}\u{9BC}", "\u{9DF}").replace("\u{9A1}\u{9BC}", "\u{9DC}").replace("\u{9A2}\u{9BC}", "\u{9DD}");
    assert_ne!(precomposed, decomposed);
    assert!(matches!(canonical(&decomposed), Cow::Borrowed(_)));
    assert_eq!(canonical(&precomposed), decomposed);
    assert_eq!(find_damage(&precomposed).count(), 0);

    for (name, text) in [("decomposed", &decomposed), ("precomposed", &precomposed)] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("from_utf8", |b| b.iter(|| std::str::from_utf8(black_box(text.as_bytes())).is_ok()));
        group.bench_function("crate nfc", |b| b.iter(|| black_box(text.as_str()).nfc().collect::<String>()));
        group.bench_function("canonical", |b| b.iter(|| canonical(black_box(text)).len()));
        group.bench_function("is_canonical", |b| b.iter(|| is_canonical(black_box(text))));
        group.bench_function("key_chars", |b| b.iter(|| key_chars(black_box(text)).count()));
        group.bench_function("find_damage", |b| b.iter(|| find_damage(black_box(text)).count()));
        group.finish();
    }
    criterion.final_summary();
}
