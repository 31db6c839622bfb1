//! Prints the article of each page, for a person to read or as JSON.
//!
//! ```text
//! cargo run --release --features serde --example parse -- examples/pages/nodir-khobor.txt
//! ```

#[path = "support/input.rs"]
mod input;
#[path = "parse/show.rs"]
mod show;

use clap::Parser as _;
use khobor::chrono::{NaiveDate, NaiveDateTime};
use khobor::{Label, Page, Parser};
use std::io::Write;
use std::process::ExitCode;

/// Prints the article of each page.
#[derive(clap::Parser)]
struct Options {
    /// One JSON object a file, in order.
    #[arg(long)]
    json: bool,
    /// Know no newspaper.
    #[arg(long)]
    generic: bool,
    /// Mend residue of legacy fonts.
    #[arg(long)]
    repair: bool,
    /// The host that served the pages.
    #[arg(long)]
    host: Option<String>,
    /// When they were crawled: 2025-11-05 or 2025-11-05T12:00:00, the newspaper's own time.
    #[arg(long, value_parser = date_time)]
    crawled: Option<NaiveDateTime>,
    /// Pages in UTF-8; `-` is standard input.
    #[arg(required = true)]
    files: Vec<String>,
}

fn date_time(text: &str) -> Result<NaiveDateTime, String> {
    let midnight = |d: NaiveDate| d.and_hms_opt(0, 0, 0);
    let date = text.parse::<NaiveDateTime>().ok().or_else(|| text.parse::<NaiveDate>().ok().and_then(midnight));
    date.ok_or_else(|| "expected a date such as 2025-11-05 or 2025-11-05T12:00:00".to_owned())
}

fn main() -> ExitCode {
    let options = Options::parse();
    let parser = if options.generic { Parser::generic() } else { Parser::new() }.repair(options.repair);
    let mut out = anstream::stdout().lock();
    let mut failed = false;
    for file in &options.files {
        let done = match input::read(file) {
            Ok(text) => {
                let mut page = Page::new(&text);
                if let Some(host) = &options.host {
                    page = page.host(host);
                }
                if let Some(at) = options.crawled {
                    page = page.crawled(at);
                }
                if options.json {
                    writeln!(out, "{}", as_json(file, &parser, page))
                } else {
                    show::article(&mut out, file, &parser.parse(page))
                }
            }
            Err(error) => {
                failed = true;
                eprintln!("{file}: {error}");
                // The answers stay in step with the files.
                let object = serde_json::json!({"file": file, "article": null, "error": error.to_string(), "lines": []});
                if options.json { writeln!(out, "{object}") } else { Ok(()) }
            }
        };
        match done {
            Ok(()) => {}
            // The reader has seen enough: `parse … | head`.
            Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Err(e) => {
                eprintln!("cannot write: {e}");
                return ExitCode::FAILURE;
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn as_json(file: &str, parser: &Parser<'_>, page: Page<'_>) -> serde_json::Value {
    let (article, error, blocks) = match parser.parse(page) {
        Ok(article) => {
            let blocks = article.blocks().clone();
            (serde_json::to_value(&article).unwrap_or_default(), None, blocks)
        }
        Err(error) => (serde_json::Value::Null, Some(error.to_string()), parser.label(page)),
    };
    let mut lines: Vec<&str> = blocks.lines().map(|l| l.label().as_str()).collect();
    // A page split at its line feeds has one piece more than lines where it ends with one.
    if page.text().is_empty() || page.text().ends_with('\n') {
        lines.push(Label::Blank.as_str());
    }
    serde_json::json!({"file": file, "article": article, "error": error, "lines": lines})
}
