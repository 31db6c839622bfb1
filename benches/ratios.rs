//! Prints how fast pages are read, as ratios to what else can be done with a text, in Markdown: cargo bench --bench ratios
//!
//! Absolute speeds mean little on shared machines. Here all is measured in turns, a few milliseconds each, and every figure is the ratio of
//! the fastest turns: what else runs on the machine only ever adds to a turn. With `--rounds N` so many turns are taken.

#[path = "support/pages.rs"]
mod pages;

use khobor::Parser;
use std::hint::black_box;
use std::time::Instant;
use unicode_normalization::UnicodeNormalization;

/// Bytes that are read in a turn.
const TURN: usize = 1 << 18;
/// How often all pages are, where cores are compared: long enough that starting a thread is nothing beside it.
const TURN_PAGES: usize = 128;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let rounds = arguments.iter().position(|a| a == "--rounds").and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(60);
    let (parser, generic) = (Parser::new(), Parser::generic());
    println!("| page | bytes | parse : NFC | parse : UTF-8 check | label : NFC | all profiles : none | precomposed : decomposed |");
    println!("|---|--:|--:|--:|--:|--:|--:|");
    for sample in pages::all() {
        let page = sample.precomposed.as_str();
        let parse = |page: &str| pages::check(&sample, &parser.parse(black_box(page)).expect("an article"));
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
        let ratio = |a: usize, b: usize| times[b] / times[a];
        let (nfc, utf8, label, profiles) = (ratio(0, 1), ratio(0, 2), ratio(3, 1), ratio(0, 4));
        // By the byte, since the decomposed page has more of them.
        let encodings = ratio(0, 5) * page.len() as f64 / sample.decomposed.len() as f64;
        println!("| {} | {} | {nfc:.2} | {utf8:.3} | {label:.2} | {profiles:.2} | {encodings:.2} |", sample.name, page.len());
    }
    cores(&parser, rounds);
}

/// The seconds that each job takes in its fastest turn, of about [`TURN`] bytes.
fn turns(rounds: usize, jobs: &[&dyn Fn()], bytes: usize) -> Vec<f64> {
    let repeats = TURN.div_ceil(bytes);
    let time = |job: &&dyn Fn()| seconds(|| (0..repeats).for_each(|_| job()));
    let mut fastest = vec![f64::INFINITY; jobs.len()];
    for _ in 0..rounds {
        for (fastest, job) in fastest.iter_mut().zip(jobs) {
            *fastest = fastest.min(time(job));
        }
    }
    fastest
}

/// How many times as many pages are done on all cores as on one: with one parser, and with nothing that could be shared. Where two cores are halves
/// of one, the second figure says what the first can come to.
fn cores(parser: &Parser<'_>, rounds: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pages = pages::all();
    let parse = |page: &str| assert!(parser.parse(black_box(page)).is_ok());
    let nfc = |page: &str| assert!(black_box(page).nfc().collect::<String>().len() >= page.len());
    let [parse, nfc] = [&parse as &(dyn Fn(&str) + Sync), &nfc].map(|job| {
        let work = || (0..TURN_PAGES).for_each(|_| pages.iter().for_each(|sample| job(&sample.precomposed)));
        let all = || std::thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
        let (mut fastest, mut fastest_of_all) = (f64::INFINITY, f64::INFINITY);
        for _ in 0..rounds.div_ceil(8) {
            fastest = fastest.min(seconds(work));
            fastest_of_all = fastest_of_all.min(seconds(all));
        }
        fastest * cores as f64 / fastest_of_all
    });
    println!("\nOn {cores} cores {parse:.2} times as many pages are read as on one, and {nfc:.2} times as many normalised.");
}

fn seconds(job: impl FnOnce()) -> f64 {
    let start = Instant::now();
    job();
    start.elapsed().as_secs_f64()
}
