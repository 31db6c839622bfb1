//! Files and standard input.

use khobor::Page;
use std::io::{self, Read};

/// The text of a file, `-` being standard input; what is not UTF-8 is an error that says where.
pub(crate) fn read(file: &str) -> io::Result<String> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(file)?;
    }
    let invalid = |error| io::Error::new(io::ErrorKind::InvalidData, error);
    Page::from_bytes(&bytes).map_err(|error| invalid(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| invalid(error.to_string()))
}
