//! Which text form of HTML loses least of what the labeller needs.
//!
//! ```text
//! cargo run --release --manifest-path tests/html/compare/Cargo.toml
//! ```
//!
//! Beside each page of `tests/html/pages` lies its labelled text. Each extractor turns them to text, and khobor labels and reads that. A folder as
//! argument adds texts that other programs made, as `FOLDER/EXTRACTOR/PAGE.txt`: `python.py` makes those of resiliparse, trafilatura and
//! inscriptis. `-v` lists every mistake.

#[allow(dead_code, unreachable_pub, reason = "it is written for the tests")]
#[path = "../../../../examples/support/facts.rs"]
mod facts;
#[path = "../../marked.rs"]
mod marked;
#[allow(dead_code, reason = "it is written for the tests and the training")]
#[path = "../../../../examples/support/pagefile.rs"]
mod pagefile;
#[path = "../../../../examples/from_html/text.rs"]
mod text;

use khobor::Parser;
use marked::Marked;

type Extractor = (&'static str, fn(&str) -> String);

const EXTRACTORS: &[Extractor] = &[
    ("`from_html` (html5ever)", text::text),
    ("dom_query formatted_text", dom_query),
    ("html2text", html2text),
    ("dom_smoothie", dom_smoothie),
];

/// All text, less what no reader sees, which it would keep.
fn dom_query(html: &str) -> String {
    let page = dom_query::Document::from(html);
    page.select("script, style, noscript, template, svg, select, textarea").remove();
    page.formatted_text().to_string()
}

/// Tables as text, no marks for emphasis, no footnotes for links, and lines as long as they are.
fn html2text(html: &str) -> String {
    let config = html2text::config::plain_no_decorate().raw_mode(true).link_footnotes(false).no_link_wrapping();
    config.string_from_read(html.as_bytes(), 1_000_000).unwrap_or_default()
}

/// What it takes for the article.
fn dom_smoothie(html: &str) -> String {
    let config = dom_smoothie::Config { text_mode: dom_smoothie::TextMode::Formatted, ..Default::default() };
    let article = dom_smoothie::Readability::new(html, None, Some(config)).and_then(|mut r| r.parse());
    article.map(|a| format!("{}\n\n{}", a.title, a.text_content)).unwrap_or_default()
}

fn main() {
    let pages = marked::read_all(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages"));
    let verbose = std::env::args().any(|a| a == "-v");
    println!(
        "{} pages, {} blocks, of them {} of the article",
        pages.len(),
        sum(&pages, |p| p.blocks.len()),
        sum(&pages, Marked::article_blocks)
    );
    println!(
        "| extractor | lines | blocks lost | of the article | blocks joined | labels right | facts right |\n|---|---|---|---|---|---|---|"
    );
    for (name, extract) in EXTRACTORS {
        row(&pages, name, verbose, |page| extract(&page.html));
    }
    for folder in std::env::args().skip(1).filter(|a| a != "-v") {
        let mut extractors: Vec<_> = std::fs::read_dir(&folder).expect("a folder of folders").flatten().map(|e| e.path()).collect();
        extractors.sort();
        for extractor in extractors {
            let name = extractor.file_name().unwrap_or_default().to_string_lossy().into_owned();
            row(&pages, &name, verbose, |page| {
                std::fs::read_to_string(extractor.join(format!("{}.txt", page.name))).expect("a text of each page")
            });
        }
    }
}

/// Prints how an extractor did.
fn row(pages: &[Marked], name: &str, verbose: bool, extract: impl Fn(&Marked) -> String) {
    let mut total = marked::Score::default();
    for page in pages {
        let text = extract(page);
        let parser = Parser::new();
        let labels: Vec<_> = parser.label(&*text).lines().map(|l| (l.text().to_owned(), l.label())).collect();
        let score = page.score(&labels, parser.parse(&*text).ok().as_ref(), verbose);
        if verbose {
            println!("-- {name}, {}: {score:?}", page.name);
        }
        total.add(&score);
    }
    println!(
        "| {name} | {} | {} | {} | {} | {:.1} % | {} of {} |",
        total.lines,
        total.lost,
        total.lost_article,
        total.joined,
        100.0 * total.right as f64 / total.judged.max(1) as f64,
        total.facts_right,
        total.facts
    );
}

fn sum(pages: &[Marked], of: impl Fn(&Marked) -> usize) -> usize {
    pages.iter().map(of).sum()
}
