//! From a file of HTML to the article, in two steps that a program of yours would take too: bytes to text, text to article.
//!
//! ```text
//! cargo run --release --example from_html -- examples/pages/nodir-khobor.html
//! cargo run --release --example from_html -- --text page.html | cargo run --release --example label -- -
//! ```
//!
//! khobor reads text, so the HTML has to become text first, and how that is done decides how well it goes: what labels go by is lines. The second
//! step is `khobor::parse`; the first is in two small files that you can take as they are:
//!
//! - `from_html/charset.rs`: bytes to characters, by [`encoding_rs`].
//! - `from_html/text.rs`: markup to lines, by [`html5ever`], which reads markup as browsers do.

#[path = "from_html/charset.rs"]
mod charset;
#[path = "support/end.rs"]
mod end;
#[allow(dead_code, reason = "HTML need not be UTF-8")]
#[path = "support/input.rs"]
mod input;
#[path = "parse/show.rs"]
mod show;
#[path = "from_html/text.rs"]
mod text;

use charset::Because;
use clap::Parser as _;
use encoding_rs::Encoding;
use khobor::Page;
use std::io::{self, Write};
use std::process::ExitCode;

/// Reads the articles of HTML files.
#[derive(clap::Parser)]
struct Options {
    /// Print the text and stop there.
    #[arg(long)]
    text: bool,
    /// The encoding that the server named (`charset` in Content-Type).
    #[arg(long, value_parser = encoding)]
    charset: Option<&'static Encoding>,
    /// The host that served the pages.
    #[arg(long)]
    host: Option<String>,
    /// HTML; `-` is standard input.
    #[arg(required = true)]
    files: Vec<String>,
}

fn encoding(label: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| "expected the name of an encoding, such as utf-8 or windows-1252".to_owned())
}

fn main() -> ExitCode {
    end::status(run(&Options::parse()))
}

/// Whether every file could be read.
fn run(options: &Options) -> io::Result<bool> {
    let mut out = anstream::stdout().lock();
    input::each(&options.files, input::bytes, |file, bytes| bytes.map_or(Ok(()), |bytes| print(&mut out, options, file, &bytes)))
}

fn print(out: &mut impl Write, options: &Options, file: &str, bytes: &[u8]) -> io::Result<()> {
    // The first step, in two: a wrong guess of the encoding shows in every letter, so it is said aloud.
    let decoded = charset::decode(bytes, options.charset);
    if decoded.because == Because::Nothing {
        end::say(format_args!("{file}: expected UTF-8 or the name of an encoding, found neither; read as {}", decoded.encoding));
    } else if decoded.damaged {
        end::say(format_args!("{file}: expected {}, found bytes that are not; U+FFFD stands for them", decoded.encoding));
    }
    let text = text::text(&decoded.text);
    if options.text {
        return out.write_all(text.as_bytes());
    }
    // The second step.
    let mut page = Page::new(&text);
    if let Some(host) = &options.host {
        page = page.host(host);
    }
    show::article(out, file, &khobor::parse(page))
}
