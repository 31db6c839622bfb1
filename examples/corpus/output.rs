//! Where results go: standard output, or files that a later run can go on with.

use crate::batch::Answer;
use crate::checkpoint::Checkpoint;
use crate::options::Options;
use crate::run::Stop;
use crate::tally::Tally;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The output of a run.
pub(crate) struct Output {
    articles: Target,
    errors: Option<File>,
    pub(crate) state: Checkpoint,
    /// How many bytes of input may pass between two checkpoints, and have passed.
    every: u64,
    since: u64,
}

enum Target {
    Pipe(io::Stdout),
    /// The file, and that of its progress.
    File(File, PathBuf),
}

impl Output {
    /// Opens the output of a command: anew, or where an earlier run was interrupted.
    pub(crate) fn open(options: &Options) -> Result<Self, Stop> {
        let mut state = Checkpoint { run: options.identity(), ..Checkpoint::default() };
        let progress = options.output.as_deref().map(Checkpoint::path);
        let mut goes_on = false;
        if let Some(path) = options.output.as_deref().filter(|path| path.exists() && !path.is_file()) {
            return Err(Stop::Usage(format!("{}: expected a file; without --output, articles go to standard output", path.display())));
        }
        if let (Some(path), Some(progress)) = (&options.output, &progress) {
            let earlier = if options.overwrite { None } else { Checkpoint::load(progress).map_err(|e| failed(progress, &e))? };
            match earlier {
                Some(earlier) if options.resume => {
                    if let Some(difference) = earlier.difference(&state.run) {
                        return Err(Stop::Usage(format!("{}: expected the command that was interrupted: {difference}", path.display())));
                    }
                    goes_on = true;
                    state = earlier;
                }
                Some(_) => {
                    return Err(Stop::Usage(format!("{} is there already; --resume goes on, --overwrite begins anew", path.display())));
                }
                None if path.exists() && !options.overwrite => {
                    let what = if options.resume {
                        "has no file of progress beside it, so nobody knows how far it goes"
                    } else {
                        "is there already"
                    };
                    return Err(Stop::Usage(format!("{} {what}; --overwrite replaces it", path.display())));
                }
                // Before the output: a run that is interrupted between the two left nothing to go on with, and knows it.
                None => state.save(progress).map_err(|e| failed(progress, &e))?,
            }
        }
        if let Some(errors) = options.errors.as_deref().filter(|e| e.is_file() && !goes_on && !options.overwrite) {
            return Err(Stop::Usage(format!("{} is there already; --overwrite replaces it", errors.display())));
        }
        let articles = match (&options.output, progress) {
            (Some(path), Some(progress)) => Target::File(at(path, state.output)?, progress),
            _ => Target::Pipe(io::stdout()),
        };
        let errors = options.errors.as_deref().map(|path| at(path, state.errors)).transpose()?;
        Ok(Self { articles, errors, state, every: options.checkpoint, since: 0 })
    }

    /// Writes what came of a batch.
    pub(crate) fn write(&mut self, answer: &Answer) -> io::Result<()> {
        self.append(answer).map_err(|e| io::Error::new(e.kind(), format!("cannot write: {e}")))
    }

    fn append(&mut self, answer: &Answer) -> io::Result<()> {
        match &mut self.articles {
            Target::Pipe(pipe) => {
                pipe.write_all(&answer.output)?;
                pipe.flush()?;
            }
            Target::File(file, _) => file.write_all(&answer.output)?,
        }
        if let Some(errors) = &mut self.errors {
            errors.write_all(&answer.errors)?;
        }
        self.state.output += answer.output.len() as u64;
        self.state.errors += answer.errors.len() as u64;
        self.state.tally.add(&answer.tally);
        self.state.input = answer.end.clone();
        self.since += answer.length;
        if self.since >= self.every { self.checkpoint() } else { Ok(()) }
    }

    /// Writes the last checkpoint, and gives the counts.
    pub(crate) fn finish(mut self) -> io::Result<Tally> {
        self.state.done = true;
        self.checkpoint()?;
        Ok(self.state.tally)
    }

    /// Brings all to the disk, and says how far it is.
    fn checkpoint(&mut self) -> io::Result<()> {
        self.since = 0;
        let Target::File(file, progress) = &mut self.articles else { return Ok(()) };
        // It may be a terminal, which has no disk.
        if let Some(errors) = self.errors.as_ref().filter(|e| e.metadata().is_ok_and(|m| m.is_file())) {
            errors.sync_data()?;
        }
        file.sync_data()?;
        self.state.save(progress)
    }
}

/// A file with all that was written of it at a checkpoint, and nothing behind that.
fn at(path: &Path, length: u64) -> Result<File, Stop> {
    let open = || -> io::Result<(File, u64)> {
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        let found = file.metadata()?.len();
        // Not always: a terminal has no length to cut.
        if found > length {
            file.set_len(length)?;
        }
        if length > 0 {
            file.seek(SeekFrom::Start(length))?;
        }
        Ok((file, found))
    };
    match open().map_err(|e| failed(path, &e))? {
        (_, found) if found < length => {
            Err(Stop::Failed(format!("{}: expected at least the {length} bytes of the last checkpoint, found {found}", path.display())))
        }
        (file, _) => Ok(file),
    }
}

fn failed(path: &Path, error: &io::Error) -> Stop {
    Stop::Failed(format!("{}: {error}", path.display()))
}
