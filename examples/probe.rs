//! Private probe.
use std::hint::black_box;
use std::time::Instant;
use unicode_normalization::UnicodeNormalization;
fn main() {
    let list = std::env::args().nth(1).unwrap();
    let reps: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let what = std::env::args().nth(3).unwrap_or("all".into());
    let pages: Vec<String> = std::fs::read_to_string(list).unwrap().lines().map(|f| std::fs::read_to_string(f).unwrap()).collect();
    let bytes: usize = pages.iter().map(String::len).sum();
    let parser = khobor::Parser::new();
    let generic = khobor::Parser::generic();
    let run = |name: &str, f: &mut dyn FnMut(&str)| {
        if what != "all" && what != name {
            return;
        }
        let mut best = f64::MAX;
        for _ in 0..reps {
            let t = Instant::now();
            for p in &pages {
                f(p);
            }
            best = best.min(t.elapsed().as_secs_f64());
        }
        println!("{name:10} {:8.1} MB/s", bytes as f64 / 1e6 / best);
    };
    run("nfc", &mut |p| {
        black_box(p.nfc().collect::<String>());
    });
    run("utf8", &mut |p| {
        black_box(std::str::from_utf8(black_box(p.as_bytes())).is_ok());
    });
    run("parse", &mut |p| {
        black_box(parser.parse(p).is_ok());
    });
    run("generic", &mut |p| {
        black_box(generic.parse(p).is_ok());
    });
    run("label", &mut |p| {
        black_box(parser.label(p));
    });
    run("find_iter", &mut |p| {
        black_box(khobor::date::find_iter(p).count());
    });
    run("damage", &mut |p| {
        black_box(khobor::text::find_damage(p).count());
    });
    run("key", &mut |p| {
        black_box(khobor::text::key_chars(p).count());
    });
    run("canonical", &mut |p| {
        black_box(khobor::text::canonical(p).len());
    });
    run("bopening", &mut |p| {
        for l in p.lines() {
            black_box(khobor::field::Byline::opening(l).is_some());
        }
    });
    run("bparse", &mut |p| {
        for l in p.lines() {
            black_box(khobor::field::Byline::parse(l).is_some());
        }
    });
}
