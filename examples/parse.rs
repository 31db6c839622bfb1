//! Prints the article of each page: for a person to read, as plain text, as Markdown, or as JSON of two kinds.
//!
//! ```text
//! cargo run --release --features serde --example parse -- examples/pages/nodir-khobor.txt
//! ```

#[path = "support/answer.rs"]
mod answer;
#[path = "support/crawled.rs"]
mod crawled;
#[path = "support/end.rs"]
mod end;
#[path = "support/input.rs"]
mod input;
#[path = "parse/show.rs"]
mod show;

use clap::Parser as _;
use khobor::chrono::NaiveDateTime;
use khobor::{Page, Parser};
use std::io::{self, Write};
use std::process::ExitCode;

/// Prints the article of each page.
#[derive(clap::Parser)]
struct Options {
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Short for `--format json`.
    #[arg(long, conflicts_with = "format")]
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
    /// The page's address, for schema.org; it says the host too.
    #[arg(long)]
    url: Option<String>,
    /// When they were crawled: 2025-11-05 (its noon) or 2025-11-05T09:30:00, the newspaper's own time.
    #[arg(long, value_parser = crawled::date_time)]
    crawled: Option<NaiveDateTime>,
    /// Pages in UTF-8; `-` is standard input.
    #[arg(required = true)]
    files: Vec<String>,
}

/// How an article is printed.
#[derive(Clone, Copy, Default, PartialEq, clap::ValueEnum)]
enum Format {
    /// For a person at a terminal.
    #[default]
    Summary,
    /// Headline, standfirst and paragraphs, an empty line between them; for one file.
    Text,
    /// A document in CommonMark; for one file.
    Markdown,
    /// One line of JSON-LD a file, a NewsArticle; `null` where there is no article.
    SchemaOrg,
    /// One JSON object a file: the article, why there is none, and each line's label.
    Json,
}

fn main() -> ExitCode {
    end::status(run(&Options::parse()))
}

/// Whether every file could be read.
fn run(options: &Options) -> io::Result<bool> {
    let parser = if options.generic { Parser::generic() } else { Parser::new() }.repair(options.repair);
    let mut out = anstream::stdout().lock();
    let format = if options.json { Format::Json } else { options.format };
    input::each(&options.files, input::text, |file, text| match text {
        Ok(text) => write(&mut out, format, file, &parser, page(options, &text), options.url.as_deref()),
        Err(error) => write_unread(&mut out, format, file, &error),
    })
}

/// Writes the answer to a file that could not be read, so that the answers stay in step with the files.
fn write_unread(out: &mut impl Write, format: Format, file: &str, error: &io::Error) -> io::Result<()> {
    match format {
        Format::Json => writeln!(out, "{}", serde_json::json!({"file": file, "article": null, "error": error.to_string(), "lines": []})),
        Format::SchemaOrg => writeln!(out, "null"),
        Format::Summary | Format::Text | Format::Markdown => Ok(()),
    }
}

/// The page with what the command knows of it.
fn page<'t>(options: &'t Options, text: &'t str) -> Page<'t> {
    let mut page = Page::new(text);
    if let Some(url) = &options.url {
        page = page.url(url);
    }
    if let Some(host) = &options.host {
        page = page.host(host);
    }
    if let Some(at) = options.crawled {
        page = page.crawled(at);
    }
    page
}

fn write(out: &mut impl Write, format: Format, file: &str, parser: &Parser<'_>, page: Page<'_>, url: Option<&str>) -> io::Result<()> {
    match format {
        Format::Summary => return show::article(out, file, &parser.parse(page)),
        Format::Json => return writeln!(out, "{}", answer::of(file, parser, page)),
        Format::Text | Format::Markdown | Format::SchemaOrg => {}
    }
    let article = match parser.parse(page) {
        Ok(article) => article,
        Err(error) => {
            end::say(format_args!("{file}: {error}"));
            return if format == Format::SchemaOrg { writeln!(out, "null") } else { Ok(()) };
        }
    };
    match format {
        Format::Text => writeln!(out, "{}", article.plain_text()),
        Format::Markdown => write!(out, "{}", article.markdown()),
        _ => {
            let news = article.to_schema_org();
            let news = if let Some(url) = url { news.with_url(url) } else { news };
            serde_json::to_writer(&mut *out, &news)?;
            writeln!(out)
        }
    }
}
