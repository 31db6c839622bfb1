//! Programs that answer each line of the standard input with a line.

use khobor::Page;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

/// Prints an answer for every line. A line that is not UTF-8 is answered too, so that answers stay in step with the lines; it is read with
/// U+FFFD for what is not, reported, and counted.
pub(crate) fn answer<A: std::fmt::Display>(of: impl Fn(&str) -> A) -> ExitCode {
    match answer_to(&mut io::stdin().lock(), &mut io::BufWriter::new(io::stdout().lock()), of) {
        Ok((0, _)) => ExitCode::SUCCESS,
        Ok((bad, all)) => {
            eprintln!("{bad} of {all} lines are not UTF-8");
            ExitCode::FAILURE
        }
        // The reader has seen enough: `dates … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// How many lines are not UTF-8, and how many there are.
fn answer_to<A: std::fmt::Display>(lines: &mut impl BufRead, out: &mut impl Write, of: impl Fn(&str) -> A) -> io::Result<(usize, usize)> {
    let (mut bad, mut all) = (0, 0);
    for line in lines.split(b'\n') {
        let line = line?;
        all += 1;
        if let Err(error) = Page::from_bytes(&line) {
            bad += 1;
            eprintln!("line {all}: {error}");
        }
        let text = String::from_utf8_lossy(&line);
        writeln!(out, "{}", of(text.strip_suffix('\r').unwrap_or(&text)))?;
    }
    out.flush()?;
    Ok((bad, all))
}
