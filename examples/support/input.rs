//! Files and standard input.

use crate::end;
use khobor::Page;
use std::io::{self, Read};

#[path = "count.rs"]
mod count;
#[path = "utf8.rs"]
mod utf8;

/// Reads the files and hands over what came of each. One that cannot be read is reported and counted, and the rest goes on; gives whether all
/// could be read.
pub(crate) fn each<T>(
    files: &[String],
    read: impl Fn(&str) -> io::Result<T>,
    mut take: impl FnMut(&str, io::Result<T>) -> io::Result<()>,
) -> io::Result<bool> {
    let mut failed = 0;
    for file in files {
        let read = read(file);
        if let Err(error) = &read {
            failed += 1;
            end::say(format_args!("{file}: {error}"));
        }
        take(file, read)?;
    }
    if failed > 0 {
        let all = files.len() as u64;
        end::say(format_args!("{failed} of {all} file{} could not be read", count::s(all)));
    }
    Ok(failed == 0)
}

/// The bytes of a file, `-` being standard input.
pub(crate) fn bytes(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text of a file; what is not UTF-8 is an error that says where.
pub(crate) fn text(file: &str) -> io::Result<String> {
    let bytes = bytes(file)?;
    let invalid = |error| io::Error::new(io::ErrorKind::InvalidData, error);
    Page::from_bytes(&bytes).map_err(|error| invalid(utf8::message(error, "`iconv -c -f utf-8 -t utf-8` leaves such bytes out")))?;
    String::from_utf8(bytes).map_err(|error| invalid(error.to_string()))
}
