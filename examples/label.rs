//! Prints each page with a gutter that holds every line's label; with `--why` also what decided it.
//!
//! ```text
//! cargo run --release --example label -- --why examples/pages/nodir-khobor.txt
//! ```

#[path = "support/end.rs"]
mod end;
#[path = "support/input.rs"]
mod input;

use clap::Parser as _;
use khobor::block::{Line, Rule};
use khobor::{Page, Parser};
use std::io::{self, Write};
use std::process::ExitCode;

/// Prints each page with its labels.
#[derive(clap::Parser)]
struct Options {
    /// Say what decided each label, and how sure it is.
    #[arg(long)]
    why: bool,
    /// Know no newspaper.
    #[arg(long)]
    generic: bool,
    /// The host that served the pages.
    #[arg(long)]
    host: Option<String>,
    /// Pages in UTF-8; `-` is standard input.
    #[arg(required = true)]
    files: Vec<String>,
}

fn main() -> ExitCode {
    end::status(run(&Options::parse()))
}

/// Whether every file could be read.
fn run(options: &Options) -> io::Result<bool> {
    let parser = if options.generic { Parser::generic() } else { Parser::new() };
    input::each(&options.files, input::text, |_, text| text.map_or(Ok(()), |text| print(&parser, options, &text)))
}

fn print(parser: &Parser<'_>, options: &Options, text: &str) -> io::Result<()> {
    let mut page = Page::new(text);
    if let Some(host) = &options.host {
        page = page.host(host);
    }
    let mut out = io::stdout().lock();
    for line in parser.label(page).lines() {
        let end = &text[line.span().start() + line.text().len()..line.span().end()];
        write!(out, "{:10}| {}{}", line.label(), line.text(), if options.why { "\n" } else { end })?;
        if options.why {
            writeln!(out, "{:10}  ^ {}", "", why(&line))?;
        }
    }
    Ok(())
}

/// What decided the label: the margin, and what spoke loudest.
fn why(line: &Line<'_>) -> String {
    let Rule::Evidence(_) = line.rule() else { return line.rule().to_string() };
    let strongest: Vec<String> =
        line.evidence().iter().take(4).map(|said| format!("{} {:+.2}", said.name(), f64::from(said.weight()) / 100.0)).collect();
    format!("margin {:.2}: {}", f64::from(line.margin().unwrap_or(0)) / 100.0, strongest.join(", "))
}
