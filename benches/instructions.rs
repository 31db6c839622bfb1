//! Work for `.ci/instructions` to count: instructions WHAT TIMES [PAGE] reads every page of the benches, or the one of this name, so often, and nothing
//! more.
//!
//! What an instruction count is made of must not change by chance, so all that depends on the machine is left out.

#[path = "support/pages.rs"]
mod pages;

use khobor::site::{Mark, SiteProfile};
use khobor::{Parser, date};
use std::hint::black_box;

/// Sixty newspapers that none of the pages is of, with every kind of mark. They are made once, and stay.
fn sixty_sites() -> impl Iterator<Item = &'static SiteProfile> {
    const OPENS: [&str; 10] = ["নদী", "চর", "হাওর", "বিল", "খাল", "ঝিল", "মোহনা", "দ্বীপ", "সৈকত", "বন"];
    const CLOSES: [&str; 6] = ["সংবাদ", "বার্তা", "খবর", "পত্রিকা", "কণ্ঠ", "দিগন্ত"];
    let leak = |text: String| -> &'static str { text.leak() };
    let names = OPENS.iter().flat_map(|open| CLOSES.iter().map(move |close| (open, close)));
    names.map(move |(open, close)| {
        let name = leak(format!("{open} {close}"));
        let marks = vec![
            Mark::Line(leak(format!("{name} ডেস্ক"))),
            Mark::Opens(leak(format!("{name} পেতে"))),
            Mark::Closes(leak(format!("© {name}"))),
            Mark::Around("স্বত্ব ©", name),
        ];
        let host: &'static [&'static str] = vec![leak(format!("{open}.{close}.example"))].leak();
        &*Box::leak(Box::new(SiteProfile::new(name, name).hosts(host).marks(marks.leak())))
    })
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo bench` and `cargo test` pass flags of their own.
    let [_, what, times, page @ ..] = arguments.as_slice() else { return };
    let Ok(times) = times.parse::<usize>() else { return };
    let parser = Parser::new();
    let with_sites = sixty_sites().fold(Parser::new(), |parser, site| parser.with_site(site));
    let mut pages = pages::all();
    pages.retain(|sample| page.iter().all(|name| name == sample.name));
    let texts = || pages.iter().flat_map(|sample| [(sample, sample.decomposed.as_str()), (sample, sample.precomposed.as_str())]);
    for _ in 0..times {
        for (sample, page) in texts() {
            match what.as_str() {
                "parse" => pages::check(sample, &black_box(parser.parse(page)).expect("an article")),
                "sixty_sites" => pages::check(sample, &black_box(with_sites.parse(page)).expect("an article")),
                "label" => assert!(black_box(parser.label(page)).line_count() > sample.paragraphs, "{}", sample.name),
                "find_iter" => assert!(black_box(date::find_iter(page)).count() > 0, "{}", sample.name),
                _ => {}
            }
        }
    }
    println!("{}", texts().map(|(_, page)| page.len()).sum::<usize>());
}
