//! What programs say of bytes that are not UTF-8.

use khobor::DecodeError;

/// What was found, and what to do or what was done about it. The library's own words name a function, which nobody can call who runs a program.
pub(crate) fn message(error: DecodeError, then: &str) -> String {
    match error {
        DecodeError::NotUtf8 { at, byte, .. } => {
            format!("expected UTF-8, found the byte 0x{byte:02X} at {at}, which is no part of a character; {then}")
        }
        DecodeError::CutOff { at, .. } => format!("expected UTF-8, found the end of the bytes within the character at {at}; {then}"),
        other => other.to_string(),
    }
}
