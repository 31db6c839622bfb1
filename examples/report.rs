//! Writes one HTML file that shows pages with their labels: why a page went wrong, and where.
//!
//! ```text
//! cargo run --release --example report -- --output report.html examples/pages tests/golden
//! ```
//!
//! Each line stands in the colour of its label, with what decided it; the fields of the article stand beside it. Labelled pages (`.page`, see
//! CONTRIBUTING.md) are compared with what their gutter and facts say. The file needs nothing else: it can be sent to somebody.

#[path = "support/crawled.rs"]
mod crawled;
#[path = "report/cut.rs"]
mod cut;
#[path = "support/end.rs"]
mod end;
#[allow(unreachable_pub, reason = "it is written for the tests too")]
#[path = "support/facts.rs"]
mod facts;
#[path = "report/fields.rs"]
mod fields;
#[path = "report/gold.rs"]
mod gold;
#[path = "report/html.rs"]
mod html;
#[path = "report/input.rs"]
mod input;
#[path = "report/page.rs"]
mod page;
#[allow(dead_code, reason = "it is written for the tests and the training too")]
#[path = "support/pagefile.rs"]
mod pagefile;
#[path = "report/sums.rs"]
mod sums;
#[allow(dead_code, reason = "a report keeps files that cannot be read")]
#[path = "support/input.rs"]
mod support;

use clap::Parser as _;
use khobor::chrono::NaiveDateTime;
use khobor::{Label, Page, Parser};
use serde_json::json;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

/// What each label means, for the legend.
const LABELS: &str = include_str!("../docs/labels.md");

/// Writes one HTML file that shows pages with their labels.
#[derive(clap::Parser)]
struct Options {
    /// The file to write; without it, standard output.
    #[arg(short, long)]
    output: Option<String>,
    /// What stands at its top.
    #[arg(long, default_value = "khobor report")]
    title: String,
    /// Know no newspaper.
    #[arg(long)]
    generic: bool,
    /// Mend residue of legacy fonts.
    #[arg(long)]
    repair: bool,
    /// The host that served the pages.
    #[arg(long)]
    host: Option<String>,
    /// When they were crawled: 2025-11-05 (its noon) or 2025-11-05T09:30:00, the newspaper's own time.
    #[arg(long, value_parser = crawled::date_time)]
    crawled: Option<NaiveDateTime>,
    /// Pages in UTF-8, labelled pages (`.page`), or folders of them; `-` is standard input.
    #[arg(required = true)]
    paths: Vec<String>,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(written) => end::status(written),
        Err(message) => {
            end::say(message);
            ExitCode::FAILURE
        }
    }
}

/// Whether every file could be read, and what became of the writing; or what is wrong with the command.
fn run(options: &Options) -> Result<io::Result<bool>, String> {
    let files = input::files(&options.paths)?;
    if files.is_empty() {
        return Err(format!("expected pages in {}, found no file that ends in .page, .txt or .text", options.paths.join(", ")));
    }
    match &options.output {
        Some(path) => {
            let file = File::create(path).map_err(|e| format!("{path}: {e}"))?;
            Ok(write(&mut BufWriter::new(file), options, &files))
        }
        None if io::stdout().is_terminal() => Err("expected a file to write: --output report.html".to_owned()),
        None => Ok(write(&mut BufWriter::new(io::stdout().lock()), options, &files)),
    }
}

/// Page by page, so that only one is in memory.
fn write(out: &mut impl Write, options: &Options, files: &[std::path::PathBuf]) -> io::Result<bool> {
    let parser = if options.generic { Parser::generic() } else { Parser::new() }.repair(options.repair);
    let (mut sums, mut names, mut failed) = (sums::Sums::default(), page::Names::default(), false);
    html::head(out, &options.title)?;
    for file in files {
        let name = file.to_string_lossy();
        let (text, gold) = match input::read(file) {
            Ok(read) => read,
            Err(error) => {
                failed = true;
                end::say(format_args!("{name}: {error}"));
                sums.add_unread(&name, &error);
                continue;
            }
        };
        let mut page = Page::new(&text);
        if let Some(host) = &options.host {
            page = page.host(host);
        }
        if let Some(at) = options.crawled {
            page = page.crawled(at);
        }
        let read = page::read(&parser, page, gold.as_ref(), &mut names);
        html::data(out, &format!("page-{}", sums.len()), &read.json)?;
        sums.add(&name, &read, gold.is_some());
    }
    let mut index = sums.to_json();
    index["names"] = json!(names.list);
    index["doubt"] = json!(page::DOUBT);
    index["meanings"] = meanings();
    html::data(out, "index", &index)?;
    html::tail(out)?;
    out.flush()?;
    Ok(!failed)
}

/// Each label and what it means, in the order of the list: the tables of `docs/labels.md`.
fn meanings() -> serde_json::Value {
    let meaning = |label: &Label| {
        let row = LABELS.lines().find_map(|line| line.strip_prefix(&format!("| `{label}` | ")));
        let meaning = row.and_then(|row| row.split(" | ").next()).unwrap_or_default().trim_end_matches(" |").replace('`', "");
        json!([label.as_str(), meaning, label.is_furniture()])
    };
    Label::ALL.iter().map(meaning).collect()
}

#[test]
fn every_label_has_its_meaning() {
    let all = meanings();
    let all = all.as_array().expect("a list");
    assert_eq!(all.len(), Label::ALL.len());
    assert!(all.iter().all(|row| row[1].as_str().is_some_and(|m| m.len() > 5)), "{all:?}");
}
