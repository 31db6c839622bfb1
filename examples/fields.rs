//! Reads bylines, credits or sign-offs, one a line of standard input, and prints one JSON object or `null` for each.
//!
//! ```text
//! $ echo 'নিজস্ব প্রতিবেদক, ঢাকা' | fields byline
//! {"text":"নিজস্ব প্রতিবেদক, ঢাকা","kind":"staff","names":[],"role":"নিজস্ব প্রতিবেদক","places":["ঢাকা"],"organisation":null}
//! ```

#[path = "support/lines.rs"]
mod lines;

use clap::{Parser, ValueEnum};
use khobor::field::{Byline, Credit, Signoff};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Reads a byline, a picture's credit or a sign-off from each line of standard input.
#[derive(Parser)]
struct Options {
    /// What every line of standard input is.
    what: What,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    Byline,
    Credit,
    Signoff,
}

fn main() -> ExitCode {
    let Options { what } = Options::parse();
    lines::answer(|line| answer(line, what))
}

fn answer(line: &str, what: What) -> Value {
    let value = match what {
        What::Byline => Byline::parse(line).map(|byline| byline_json(&byline)),
        What::Credit => {
            Credit::parse(line).map(|credit| json!({ "caption": credit.caption(), "credit": credit.credit(), "sources": credit.sources() }))
        }
        What::Signoff => {
            Signoff::parse(line).map(|signoff| json!({ "initials": signoff.initials(), "organisation": signoff.organisation() }))
        }
    };
    value.unwrap_or(Value::Null)
}

fn byline_json(byline: &Byline<'_>) -> Value {
    let organisations = byline.organisations();
    json!({
        "text": byline.text(),
        "kind": byline.kind().as_str(),
        "names": byline.names(),
        "role": byline.role(),
        "places": byline.places(),
        "organisation": (!organisations.is_empty()).then(|| organisations.join(";")),
    })
}
