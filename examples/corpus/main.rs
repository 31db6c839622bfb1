//! Reads a crawl, on all cores and in bounded memory, and writes every record with its article: JSON Lines in, JSON Lines out.
//!
//! ```text
//! cargo run --release --features serde --example corpus -- crawl.jsonl.gz -o articles.jsonl.gz
//! ```
//!
//! Exit status: 0, everything was read; 1, the run stopped, and `--resume` goes on; 2, the command is wrong; 3, the run is complete, but
//! some of the input could not be read.

mod batch;
mod checkpoint;
mod compression;
#[path = "../support/count.rs"]
mod count;
mod crawled;
#[allow(dead_code, reason = "its exit status says more than that of the other programs")]
#[path = "../support/end.rs"]
mod end;
mod error;
mod feed;
mod inputs;
mod lines;
mod options;
mod output;
mod page;
mod pipeline;
mod progress;
mod record;
mod run;
mod summary;
mod tally;
#[path = "../support/crawled.rs"]
mod when;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run::run(&options::Options::parse()) {
        Ok(tally) if tally.is_clean() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(3),
        // The reader has seen enough: `corpus … | head`.
        Err(run::Stop::BrokenPipe) => ExitCode::SUCCESS,
        Err(run::Stop::Usage(message)) => {
            end::say(message);
            ExitCode::from(2)
        }
        Err(run::Stop::Failed(message)) => {
            end::say(message);
            ExitCode::FAILURE
        }
    }
}
