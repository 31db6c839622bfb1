//! What goes from the reader of the input to the threads that read pages, and what comes back.

use crate::error::Fault;
use crate::tally::Tally;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::Arc;

/// A place between two records of the input: everything before it was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Position {
    /// The number of the file, from 0, in the order in which files are read.
    pub(crate) file: u64,
    /// Its name.
    pub(crate) name: String,
    /// Whether it was read to its end.
    pub(crate) finished: bool,
    /// How many of its lines were read.
    pub(crate) line: u64,
    /// How many of its bytes, once decompressed.
    pub(crate) offset: u64,
    /// The CRC-32 of these bytes: another input is not mistaken for this one.
    pub(crate) crc: u32,
}

/// One record as it came.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The file.
    pub(crate) source: Arc<str>,
    /// The line, from 1.
    pub(crate) line: u64,
    /// The byte of the decompressed file at which it begins.
    pub(crate) offset: u64,
    /// Its length in bytes. Of a record that is too long only the beginning is kept.
    pub(crate) length: u64,
    /// Its bytes, in the batch.
    pub(crate) bytes: Range<usize>,
    pub(crate) form: Form,
}

/// What a record is.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// A line of JSON Lines.
    Json,
    /// A page as text.
    Text,
    /// What cannot be read.
    Fault(Fault),
}

/// Records that one thread reads together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Batch {
    pub(crate) data: Vec<u8>,
    pub(crate) items: Vec<Item>,
    pub(crate) end: Position,
}

/// What came of a batch.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// Lines of output, compressed where the output is.
    pub(crate) output: Vec<u8>,
    /// Lines of errors.
    pub(crate) errors: Vec<u8>,
    pub(crate) tally: Tally,
    pub(crate) end: Position,
    /// How many bytes of input this was.
    pub(crate) length: u64,
}
