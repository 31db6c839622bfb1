//! What the command says.

use khobor::chrono::NaiveDateTime;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Writes every record of a crawl with its article.
///
/// Reads JSON Lines, plain or compressed (gzip, Zstandard), folders of such files and of pages as text, or standard input. Writes JSON Lines
/// in the order of the input: each record as it came, and the article of its page under one more key, `null` where the page has none.
///
/// Exit status: 0, everything was read; 1, the run stopped, and --resume goes on; 2, the command is wrong; 3, the run is complete, but some
/// of the input could not be read.
#[derive(clap::Parser, Debug)]
#[command(name = "corpus", version)]
pub(crate) struct Options {
    /// Files and folders; `-` is standard input. In a folder: .jsonl, .ndjson and .json are JSON Lines, .txt is one page, each also with .gz
    /// or .zst behind it. A file that is named here is JSON Lines unless its name ends like a page's.
    #[arg(default_value = "-")]
    pub(crate) inputs: Vec<String>,
    /// Where articles go; compressed if the name ends in .gz or .zst. Standard output otherwise. Beside it stands FILE.progress.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Where that goes which could not be read, as JSON Lines: source, line, byte offset, reason, the raw record.
    #[arg(long, value_name = "FILE")]
    pub(crate) errors: Option<PathBuf>,
    /// Go on where a run with this output was interrupted; begin if there was none.
    #[arg(long, requires = "output", conflicts_with = "overwrite")]
    pub(crate) resume: bool,
    /// Replace the output and the errors of an earlier run.
    #[arg(long)]
    pub(crate) overwrite: bool,

    /// The field with the page's text. `a.b` is the field b of the object a.
    #[arg(long, value_name = "NAME", default_value = "text")]
    pub(crate) field: String,
    /// The field with the page's URL; of several, the first that is there.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "url,metadata.url")]
    pub(crate) url_field: Vec<String>,
    /// The field with the time of the crawl; of several, the first that is there.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "date,metadata.date")]
    pub(crate) crawled_field: Vec<String>,
    /// The key under which the article is written.
    #[arg(long, value_name = "KEY", default_value = "article")]
    pub(crate) into: String,
    /// The host of pages whose record names no URL.
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// The time of the crawl for pages whose record names none: 2025-11-05 or 2025-11-05T12:00:00, the newspaper's own time.
    #[arg(long, value_name = "DATE", value_parser = crate::when::date_time)]
    pub(crate) crawled: Option<NaiveDateTime>,

    /// Write only records whose page has an article.
    #[arg(long)]
    pub(crate) articles_only: bool,
    /// Answer every line of input with one line: an empty one with an empty one, one that cannot be read with its error.
    #[arg(long, conflicts_with_all = ["articles_only", "errors"])]
    pub(crate) line_for_line: bool,
    /// Know no newspaper.
    #[arg(long)]
    pub(crate) generic: bool,
    /// Mend residue of legacy fonts.
    #[arg(long)]
    pub(crate) repair: bool,

    /// Threads that read pages; all cores otherwise.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) threads: Option<u16>,
    /// The longest line of JSON Lines that is read, in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = 32 << 20)]
    pub(crate) max_line: usize,
    /// The longest page that is read, in bytes of its text.
    #[arg(long, value_name = "BYTES", default_value_t = 2 << 20)]
    pub(crate) max_page: usize,
    /// How many bytes of input at most are read again after an interruption.
    #[arg(long, value_name = "BYTES", default_value_t = 16 << 20)]
    pub(crate) checkpoint: u64,
    /// No progress and no summary.
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl Options {
    /// What two runs must agree on to be parts of one: all that changes a byte of the output.
    pub(crate) fn identity(&self) -> Value {
        json!({
            "khobor": env!("CARGO_PKG_VERSION"),
            "inputs": self.inputs,
            "errors": self.errors.as_ref().map(|p| p.to_string_lossy()),
            "field": self.field,
            "url-field": self.url_field,
            "crawled-field": self.crawled_field,
            "into": self.into,
            "host": self.host,
            "crawled": self.crawled.map(|t| t.to_string()),
            "articles-only": self.articles_only,
            "line-for-line": self.line_for_line,
            "generic": self.generic,
            "repair": self.repair,
            "max-line": self.max_line,
            "max-page": self.max_page,
        })
    }
}
