//! Files and standard input.

use std::io::{self, Read};

/// The text of a file, `-` being standard input; what is not UTF-8 is an error that says where.
pub(crate) fn read(file: &str) -> io::Result<String> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(file)?;
    }
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        io::Error::new(io::ErrorKind::InvalidData, format!("expected UTF-8, found a byte at {at} that is not"))
    })
}
