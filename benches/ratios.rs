//! Prints how fast pages are read, as ratios to what else can be done with a text, in Markdown: cargo bench --bench ratios
//!
//! Absolute speeds mean little on shared machines. Here all is measured in turns, a few milliseconds each, and every figure is the median
//! of the ratios of the turns. With `--rounds N` so many turns are taken.

#[path = "support/pages.rs"]
mod pages;

use khobor::Parser;
use std::hint::black_box;
use std::time::Instant;
use unicode_normalization::UnicodeNormalization;

/// Bytes that are read in a turn.
const TURN: usize = 1 << 18;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let rounds = arguments.iter().position(|a| a == "--rounds").and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(60);
    let (parser, generic) = (Parser::new(), Parser::generic());
    let parse = |page: &str| assert!(parser.parse(page).is_ok());
    println!("| page | bytes | parse : NFC | parse : UTF-8 check | label : NFC | all profiles : none | precomposed : decomposed |");
    println!("|---|--:|--:|--:|--:|--:|--:|");
    for sample in pages::all() {
        let page = sample.precomposed.as_str();
        let times = turns(
            rounds,
            &[
                &|| parse(page),
                &|| assert!(black_box(page).nfc().collect::<String>().len() >= page.len()),
                &|| assert!(std::str::from_utf8(black_box(page.as_bytes())).is_ok()),
                &|| assert!(parser.label(black_box(page)).line_count() > 0),
                &|| assert!(generic.parse(black_box(page)).is_ok()),
                &|| parse(&sample.decomposed),
            ],
            page.len(),
        );
        // How many times as fast the first is.
        let ratio = |a: usize, b: usize| median(times.iter().map(|turn| turn[b] / turn[a]).collect());
        let (nfc, utf8, label, profiles) = (ratio(0, 1), ratio(0, 2), ratio(3, 1), ratio(0, 4));
        // By the byte, since the decomposed page has more of them.
        let encodings = ratio(0, 5) * page.len() as f64 / sample.decomposed.len() as f64;
        println!("| {} | {} | {nfc:.2} | {utf8:.3} | {label:.2} | {profiles:.2} | {encodings:.2} |", sample.name, page.len());
    }
    cores(&parser, rounds.div_ceil(10));
}

/// The seconds that each job takes for so many bytes, turn by turn.
fn turns(rounds: usize, jobs: &[&dyn Fn()], bytes: usize) -> Vec<Vec<f64>> {
    let repeats = TURN.div_ceil(bytes);
    let time = |job: &&dyn Fn()| {
        let start = Instant::now();
        (0..repeats).for_each(|_| job());
        start.elapsed().as_secs_f64()
    };
    (0..rounds).map(|_| jobs.iter().map(time).collect()).collect()
}

/// The median.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// One parser on one core and on all of them.
fn cores(parser: &Parser<'_>, rounds: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pages = pages::all();
    let work = || {
        for _ in 0..40 {
            pages.iter().for_each(|sample| assert!(parser.parse(black_box(sample.precomposed.as_str())).is_ok()));
        }
    };
    let ratios = (0..rounds).map(|_| {
        let start = Instant::now();
        work();
        let one = start.elapsed().as_secs_f64();
        let start = Instant::now();
        std::thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
        one * cores as f64 / start.elapsed().as_secs_f64()
    });
    println!("\nOn {cores} cores {:.2} times as many pages as on one.", median(ratios.collect()));
}
