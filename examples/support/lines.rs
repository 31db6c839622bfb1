//! Programs that answer each line of the standard input with a line.

use khobor::Page;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

#[path = "count.rs"]
mod count;
#[path = "end.rs"]
mod end;
#[path = "utf8.rs"]
mod utf8;

/// Prints an answer for every line. A line that is not UTF-8 is answered too, so that answers stay in step with the lines; it is read with
/// U+FFFD for what is not, reported, and counted.
pub(crate) fn answer<A: std::fmt::Display>(of: impl Fn(&str) -> A) -> ExitCode {
    end::status(answer_to(&mut io::stdin().lock(), &mut io::BufWriter::new(io::stdout().lock()), of))
}

/// Whether all lines could be read.
fn answer_to<A: std::fmt::Display>(lines: &mut impl BufRead, out: &mut impl Write, of: impl Fn(&str) -> A) -> io::Result<bool> {
    let (mut bad, mut all, mut broken) = (0, 0, false);
    for line in lines.split(b'\n') {
        let line = match line {
            Ok(line) => line,
            Err(error) => {
                end::say(format_args!("cannot read the standard input: {error}"));
                broken = true;
                break;
            }
        };
        all += 1;
        if let Err(error) = Page::from_bytes(&line) {
            bad += 1;
            end::say(format_args!("line {all}: {}", utf8::message(error, "U+FFFD stands for such bytes")));
        }
        let text = String::from_utf8_lossy(&line);
        writeln!(out, "{}", of(text.strip_suffix('\r').unwrap_or(&text)))?;
    }
    out.flush()?;
    if bad > 0 {
        end::say(format_args!("{bad} of {all} line{} could not be read as UTF-8", count::s(all)));
    }
    Ok(bad == 0 && !broken)
}
