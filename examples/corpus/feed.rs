//! Reads the input into batches, from its start or from where an earlier run stopped.

use crate::batch::{Batch, Form, Item, Position};
use crate::compression;
use crate::error::{Fault, Kind};
use crate::inputs::{Found, Input, Walk};
use crate::lines::{Line, Lines};
use crate::progress::Counted;
use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// About how many bytes of input a thread reads at once: some twenty pages.
const BATCH: usize = 1 << 18;

/// The input of a run.
pub(crate) struct Feed {
    pub(crate) walk: Walk,
    /// Where an earlier run stopped.
    pub(crate) from: Option<Position>,
    pub(crate) max_line: usize,
    pub(crate) max_page: usize,
    /// Counts the bytes of files as they are read.
    pub(crate) read: Arc<AtomicU64>,
    /// Counts files whose names do not say what they are.
    pub(crate) left_out: Arc<AtomicU64>,
}

/// Takes batches, or why there are no more; false if nobody wants another.
type Give<'a> = &'a mut dyn FnMut(Result<Batch, String>) -> bool;

impl Feed {
    /// Gives all batches.
    pub(crate) fn run(mut self, give: Give<'_>) {
        let mut batch = Batch::default();
        let mut file = 0;
        let read = loop {
            let Some(found) = self.walk.next() else { break self.from.take().map_or(Ok(true), |from| Err(changed(&from, "is not there"))) };
            let done = match found {
                Found::LeftOut => {
                    self.left_out.fetch_add(1, Ordering::Relaxed);
                    continue;
                }
                Found::Input(input) => self.file(file, &input, &mut batch, give),
                Found::Unlisted(name, error) => {
                    self.skip(file, &name).map(|start| start.is_none() || lost(file, &name, &error, &mut batch, give))
                }
            };
            file += 1;
            match done {
                Ok(true) => {}
                other => break other,
            }
        };
        match read {
            Ok(true) if !batch.items.is_empty() => drop(give(Ok(batch))),
            Ok(_) => {}
            Err(message) => drop(give(Err(message))),
        }
    }

    /// Where to begin in a file: `None` if an earlier run has read all of it.
    fn skip(&mut self, file: u64, name: &str) -> Result<Option<Position>, String> {
        match &self.from {
            None => Ok(Some(Position::default())),
            Some(from) if file < from.file => Ok(None),
            Some(from) if *from.name != *name => Err(changed(from, &format!("is ⟦{name}⟧ now"))),
            Some(_) => Ok(self.from.take().filter(|from| !from.finished)),
        }
    }

    fn file(&mut self, file: u64, input: &Input, batch: &mut Batch, give: Give<'_>) -> Result<bool, String> {
        let Some(start) = self.skip(file, &input.name)? else { return Ok(true) };
        let mut lines = match self.open(input) {
            Ok(stream) => Lines::new(stream),
            Err(error) => return Ok(lost(file, &input.name, &error, batch, give)),
        };
        if start.offset > 0 {
            let whole = lines.skip(start.line, start.offset).map_err(|e| format!("{}: {e}", input.name))?;
            if !whole || lines.crc() != start.crc {
                return Err(changed(&start, &format!("does not begin with the same {} bytes", start.offset)));
            }
        }
        let limit = if input.is_page { self.max_page } else { self.max_line };
        loop {
            let (at, offset) = (lines.line + 1, lines.offset);
            let next = if input.is_page { Some(lines.rest(&mut batch.data, limit)) } else { lines.next(&mut batch.data, limit) };
            let Some(line) = next else { return Ok(true) };
            let is_broken = line.broken.is_some();
            let form = form(&line, input.is_page, limit);
            batch.items.push(Item { source: Arc::clone(&input.name), line: at, offset, length: line.length, bytes: line.bytes, form });
            let finished = input.is_page || is_broken;
            batch.end = Position { file, name: input.name.to_string(), finished, line: lines.line, offset: lines.offset, crc: lines.crc() };
            // Whoever writes a line and waits for the answer gets it.
            let is_idle = !input.is_page && !lines.has_line();
            if (batch.data.len() >= BATCH || is_idle) && !give(Ok(std::mem::take(batch))) {
                return Ok(false);
            }
            if finished {
                return Ok(true);
            }
        }
    }

    fn open(&self, input: &Input) -> io::Result<Box<dyn Read + Send>> {
        let read = Arc::clone(&self.read);
        match &input.path {
            Some(path) => compression::unpack(Counted { stream: File::open(path)?, read }),
            None => compression::unpack(Counted { stream: io::stdin(), read }),
        }
    }
}

fn form(line: &Line, is_page: bool, limit: usize) -> Form {
    match &line.broken {
        Some(error) => Form::Fault(Fault::new(Kind::Unreadable, format!("expected more, but the input breaks off: {error}"))),
        None if line.length <= limit as u64 && is_page => Form::Text,
        None if line.length <= limit as u64 => Form::Json,
        None => {
            let (kind, what) = if is_page { (Kind::PageTooLong, "page") } else { (Kind::LineTooLong, "line") };
            let reason = format!("expected a {what} of at most {limit} bytes, found {}; --max-{what} sets the limit", line.length);
            Form::Fault(Fault::new(kind, reason))
        }
    }
}

/// A file or folder that cannot be opened is an error like a record, and the run goes on.
fn lost(file: u64, name: &Arc<str>, error: &io::Error, batch: &mut Batch, give: Give<'_>) -> bool {
    let form = Form::Fault(Fault::new(Kind::Unreadable, format!("expected a file, found none that can be read: {error}")));
    batch.items.push(Item { source: Arc::clone(name), line: 0, offset: 0, length: 0, bytes: 0..0, form });
    batch.end = Position { file, name: name.to_string(), finished: true, ..Position::default() };
    give(Ok(std::mem::take(batch)))
}

fn changed(from: &Position, how: &str) -> String {
    format!("expected the input of the run that was interrupted: file {} was ⟦{}⟧ and {how}", from.file + 1, from.name)
}
