//! How programs end, and what they say to whoever runs them.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

/// The exit status of a program: whether all of its input could be read, or that its output could not be written.
pub(crate) fn status(done: io::Result<bool>) -> ExitCode {
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // The reader has seen enough: `parse … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(format_args!("cannot write: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Says something on standard error. `eprintln!` would panic where nobody listens: `parse … 2>&1 | head`.
pub(crate) fn say(what: impl Display) {
    let _ = writeln!(io::stderr(), "{what}");
}
