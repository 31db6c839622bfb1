//! The number that opens each line of standard input: one JSON object a line, `{"text", "value", "rest"}`.
//!
//! `value` is an exact decimal, or `null` where the line opens with no exact number (ranges, scores and versions included); `rest` is
//! what follows the number, its ending too. With `--why` an `error` says what was expected.
//!
//! ```console
//! $ echo '৪ হাজার ৩৮৪টি চারা' | cargo run --example numbers
//! {"text":"৪ হাজার ৩৮৪টি চারা","value":"4384","rest":"টি চারা"}
//! ```

use clap::Parser;
use khobor::numeral::parse_prefix;
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};

/// Reads the number that opens each line of standard input.
#[derive(Parser)]
struct Args {
    /// Say why a line was refused.
    #[arg(long)]
    why: bool,
}

fn main() -> io::Result<()> {
    let args = Args::parse();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        match writeln!(out, "{}", answer(&line?, args.why)) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written?,
        }
    }
    out.flush()
}

fn answer(text: &str, why: bool) -> Value {
    match parse_prefix(text) {
        Ok(prefix) => {
            let rest = text.get(prefix.numeral().end()..).unwrap_or_default();
            json!({ "text": text, "value": prefix.number().to_string(), "rest": rest.trim() })
        }
        Err(error) if why => json!({ "text": text, "value": null, "rest": text.trim(), "error": error.to_string() }),
        Err(_) => json!({ "text": text, "value": null, "rest": text.trim() }),
    }
}
