//! The number that opens each line of standard input: one JSON object a line, `{"text", "value", "rest"}`.
//!
//! `value` is an exact decimal, or `null` where the line opens with no exact number (ranges, scores and versions included); `rest` is
//! what follows the number, its ending too. With `--why` an `error` says what was expected.
//!
//! ```console
//! $ echo '৪ হাজার ৩৮৪টি চারা' | cargo run --example numbers
//! {"text":"৪ হাজার ৩৮৪টি চারা","value":"4384","rest":"টি চারা"}
//! ```

#[path = "support/lines.rs"]
mod lines;

use clap::Parser;
use khobor::numeral::parse_prefix;
use serde_json::{Value, json};
use std::process::ExitCode;

/// Reads the number that opens each line of standard input.
#[derive(Parser)]
struct Options {
    /// Say why a line was refused.
    #[arg(long)]
    why: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    lines::answer(|text| answer(text, options.why))
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
