//! Derives the labeller's weights from labelled pages and writes them to `src/generic/weights.rs` and `src/generic/vocabulary/weights.rs`.
//!
//! ```text
//! cargo run --release --example train --features training -- [--folds N [--answers FILE]] [--write FOLDER [--vocabulary N]] FOLDER…
//! ```
//!
//! The pages' structure is a linear-chain conditional random field over the states of `src/generic/states.rs`, the kinds of furniture a
//! second, smaller one over each run of furniture lines. Both are fitted to the best penalised log-likelihood with a margin, in double
//! precision and in a fixed order, so that the same pages give the same table. Every page is also shown in other forms that crawlers give
//! it (cut at the top or the end), since weights must not lean on one extractor's habits.
//! With `--folds` the pages of each host are held out in turn and read by weights that have not seen them; `--answers` keeps what was read,
//! for the scoring script (`.ci/held-out`).

#[path = "support/answer.rs"]
mod answer;
#[path = "support/count.rs"]
mod count;
#[path = "support/end.rs"]
mod end;
#[path = "support/pagefile.rs"]
mod pagefile;
#[path = "train/mod.rs"]
mod train;

use clap::Parser;
use khobor::training::{COLUMNS, KINDS, STATEMENTS, WORDLESS};
use pagefile::PageFile;
use std::io;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Derives the labeller's weights from labelled pages.
#[derive(Parser)]
struct Options {
    /// Hold out the hosts in this many parts and report how well the rest predicts them; 1 holds out none, so that all are seen.
    #[arg(long, value_name = "N")]
    folds: Option<NonZeroUsize>,
    /// Write what is read from the pages held out here: a JSON object a page, as of `parse --json`, with the page's text.
    #[arg(long, requires = "folds", value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Write the tables below this folder: `src/generic`.
    #[arg(long, value_name = "FOLDER")]
    write: Option<PathBuf>,
    /// Choose anew the words that have weights of their own: those that stand at a place on pages of so many newspapers. They are written without
    /// weights, for the next run to fit.
    #[arg(long, requires = "write", value_name = "N")]
    vocabulary: Option<usize>,
    /// How many passes over the pages at most; some two hundred are taken.
    #[arg(long, default_value_t = 1000)]
    passes: usize,
    /// The penalty on weights.
    #[arg(long, default_value_t = 1.5)]
    penalty: f64,
    /// List the lines that held-out weights get wrong.
    #[arg(short, long)]
    verbose: bool,
    /// A folder of whole pages, which have many more lines than others: each counts half.
    #[arg(long)]
    light: Vec<PathBuf>,
    /// Folders of page files.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
}

fn main() -> ExitCode {
    end::status(run(&Options::parse()))
}

/// Whether there were pages to learn from.
fn run(options: &Options) -> io::Result<bool> {
    let pages = match pages(options) {
        Ok(pages) => pages,
        Err(error) => {
            end::say(error);
            return Ok(false);
        }
    };
    end::say(format_args!("{} page{}", pages.len(), count::s(pages.len() as u64)));
    if let Some(folds) = options.folds {
        let held_out = train::validate::read(&pages, folds, options.passes, options.penalty);
        train::validate::report(&mut io::stdout().lock(), &pages, &held_out, options.verbose)?;
        if let Some(file) = &options.answers {
            let answers: String = held_out.iter().map(|reading| format!("{}\n", reading.answer)).collect();
            keep(file, answers)?;
        }
    }
    let Some(folder) = &options.write else { return Ok(true) };
    let of_words = folder.join("vocabulary").join("weights.rs");
    if let Some(newspapers) = options.vocabulary {
        let zeros = std::iter::repeat((&[0.0; COLUMNS.len()][..], &[0.0; KINDS.len()][..]));
        keep(&of_words, train::table::write_words(&train::vocabulary(&pages, newspapers), zeros))?;
    } else {
        let weights = train::fit(&train::views(&pages), options.passes, options.penalty);
        keep(&folder.join("weights.rs"), train::table::write(&weights))?;
        let rows = (WORDLESS..STATEMENTS).map(|n| (&*weights.structure[n], &*weights.kinds[n]));
        keep(&of_words, train::table::write_words(&khobor::training::vocabulary(), rows))?;
    }
    Ok(true)
}

/// Writes a file.
fn keep(file: &Path, text: String) -> io::Result<()> {
    std::fs::write(file, text).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())))
}

/// The labelled pages, each with its weight.
fn pages(options: &Options) -> Result<Vec<PageFile>, String> {
    const LIGHT: f64 = 0.5;
    let mut pages = pagefile::read_all(&options.folders)?;
    pages.extend(pagefile::read_all(&options.light)?.into_iter().map(|page| PageFile { weight: LIGHT, ..page }));
    if pages.is_empty() { Err("expected labelled pages, found no file that ends in .page".to_owned()) } else { Ok(pages) }
}
