//! A run, from the command to the summary.

use crate::checkpoint::Checkpoint;
use crate::feed::Feed;
use crate::inputs::Walk;
use crate::options::Options;
use crate::output::Output;
use crate::page::Reader;
use crate::progress::Progress;
use crate::tally::Tally;
use crate::{pipeline, summary};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use std::{fs, io};

/// Why a run stopped before its end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Nobody reads the output any more.
    BrokenPipe,
    /// The command is wrong.
    Usage(String),
    /// The input or the output failed.
    Failed(String),
}

/// Does what the command says.
pub(crate) fn run(options: &Options) -> Result<Tally, Stop> {
    if let Some(missing) = options.inputs.iter().find(|name| *name != "-" && !Path::new(name).exists()) {
        return Err(Stop::Usage(format!("{missing}: expected a file or a folder, found nothing")));
    }
    let same = |a: &Path, b: &Path| fs::canonicalize(a).is_ok_and(|a| fs::canonicalize(b).is_ok_and(|b| a == b));
    for written in [&options.output, &options.errors].into_iter().flatten() {
        if options.inputs.iter().any(|name| same(Path::new(name), written)) || options.output.as_ref() == options.errors.as_ref() {
            return Err(Stop::Usage(format!("{}: expected a file of its own to write to, found it named twice", written.display())));
        }
    }
    let mut output = Output::open(options)?;
    let (begun, left_out) = (Instant::now(), Arc::new(AtomicU64::new(0)));
    let before = output.state.tally.all.pages;
    if !output.state.done {
        let progress = options.output.as_deref().map(Checkpoint::path);
        let written: Vec<&Path> = [&options.output, &options.errors, &progress].into_iter().flatten().map(|p| p.as_path()).collect();
        let walk = || Walk::new(&options.inputs, &written);
        let is_seen = Progress::is_seen(options.quiet);
        let total = if is_seen { walk().total_bytes() } else { None };
        let mut progress = Progress::new(is_seen, total, before);
        let from = Some(output.state.input.clone()).filter(|at| !at.name.is_empty());
        let (max_line, max_page) = (options.max_line, options.max_page);
        let feed = Feed { walk: walk(), from, max_line, max_page, read: progress.counter(), left_out: Arc::clone(&left_out) };
        let reader = Reader::new(options);
        let threads = options.threads.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
        let done = pipeline::run(
            threads,
            move |give| feed.run(give),
            move |batch| batch.map_err(io::Error::other).and_then(|batch| reader.read(batch)),
            |answer| {
                output.write(&answer?)?;
                progress.show(&output.state.tally);
                Ok(())
            },
        );
        progress.clear();
        done.map_err(stop)?;
    }
    let is_new = !output.state.done;
    let tally = output.finish().map_err(stop)?;
    if !options.quiet {
        let pages = tally.all.pages - before;
        let text = summary::text(&tally, options, is_new.then_some((pages, begun.elapsed())), left_out.load(Ordering::Relaxed));
        // A summary that nobody can read is no reason to fail.
        let _ = io::Write::write_all(&mut anstream::stderr().lock(), text.as_bytes());
    }
    Ok(tally)
}

fn stop(error: io::Error) -> Stop {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Stop::BrokenPipe,
        _ => Stop::Failed(error.to_string()),
    }
}
