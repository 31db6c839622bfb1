//! Work for `.ci/instructions` to count: instructions WHAT TIMES reads every page of the benches so often, and nothing more.
//!
//! What an instruction count is made of must not change by chance, so all that depends on the machine is left out.

#[path = "support/pages.rs"]
mod pages;

use khobor::{Parser, date};
use std::hint::black_box;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo bench` and `cargo test` pass flags of their own.
    let [_, what, times] = arguments.as_slice() else { return };
    let Ok(times) = times.parse::<usize>() else { return };
    let parser = Parser::new();
    let pages = pages::all();
    let texts = || pages.iter().flat_map(|sample| [(sample, sample.decomposed.as_str()), (sample, sample.precomposed.as_str())]);
    for _ in 0..times {
        for (sample, page) in texts() {
            match what.as_str() {
                "parse" => pages::check(sample, &black_box(parser.parse(page)).expect("an article")),
                "label" => assert!(black_box(parser.label(page)).line_count() > sample.paragraphs, "{}", sample.name),
                "find_iter" => assert!(black_box(date::find_iter(page)).count() > 0, "{}", sample.name),
                _ => {}
            }
        }
    }
    println!("{}", texts().map(|(_, page)| page.len()).sum::<usize>());
}
