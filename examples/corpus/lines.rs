//! Lines of a stream, each of bounded length, with their places.

use flate2::Crc;
use std::io::{self, BufRead, BufReader, Read};
use std::ops::Range;

/// How much is kept of a line that is too long.
pub(crate) const KEPT: usize = 1024;

/// Reads lines, and counts what it has read.
pub(crate) struct Lines<R> {
    reader: BufReader<R>,
    /// How many lines were read.
    pub(crate) line: u64,
    /// How many bytes.
    pub(crate) offset: u64,
    crc: Crc,
}

/// A line without its end.
#[derive(Debug)]
pub(crate) struct Line {
    /// Where its bytes were put.
    pub(crate) bytes: Range<usize>,
    /// How many it has; more than were kept if it is too long.
    pub(crate) length: u64,
    /// What ended the stream in its middle.
    pub(crate) broken: Option<io::Error>,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(stream: R) -> Self {
        Self { reader: BufReader::with_capacity(1 << 18, stream), line: 0, offset: 0, crc: Crc::new() }
    }

    /// The CRC-32 of what was read.
    pub(crate) fn crc(&self) -> u32 {
        self.crc.sum()
    }

    /// Whether a whole line is in memory already; without one, asking for the next may take as long as its writer likes.
    pub(crate) fn has_line(&self) -> bool {
        self.reader.buffer().contains(&b'\n')
    }

    /// Passes over what an earlier run has read; false if the stream is shorter.
    pub(crate) fn skip(&mut self, lines: u64, bytes: u64) -> io::Result<bool> {
        while self.offset < bytes {
            let left = usize::try_from(bytes - self.offset).unwrap_or(usize::MAX);
            let part = fill(&mut self.reader)?;
            let part = part.get(..left).unwrap_or(part);
            if part.is_empty() {
                return Ok(false);
            }
            self.crc.update(part);
            let taken = part.len();
            self.reader.consume(taken);
            self.offset += taken as u64;
        }
        self.line = lines;
        Ok(true)
    }

    /// Appends the next line to a buffer, or its beginning if it has more than `limit` bytes. `None` at the end of the stream.
    pub(crate) fn next(&mut self, into: &mut Vec<u8>, limit: usize) -> Option<Line> {
        self.take(into, limit, true)
    }

    /// Appends the rest of the stream, as one line.
    pub(crate) fn rest(&mut self, into: &mut Vec<u8>, limit: usize) -> Line {
        let start = into.len();
        self.take(into, limit, false).unwrap_or(Line { bytes: start..start, length: 0, broken: None })
    }

    fn take(&mut self, into: &mut Vec<u8>, limit: usize, one_line: bool) -> Option<Line> {
        let start = into.len();
        // One byte for the carriage return of a line that just fits.
        let room = limit.saturating_add(1);
        let (mut length, mut broken, mut ended) = (0_u64, None, false);
        while !ended {
            let part = match fill(&mut self.reader) {
                Ok(part) => part,
                Err(error) => {
                    broken = Some(error);
                    break;
                }
            };
            if part.is_empty() {
                break;
            }
            let feed = if one_line { part.iter().position(|b| *b == b'\n') } else { None };
            ended = feed.is_some();
            let taken = feed.map_or(part.len(), |at| at + 1);
            let content = part.get(..feed.unwrap_or(taken)).unwrap_or_default();
            let keep = content.len().min((start + room).saturating_sub(into.len()));
            into.extend_from_slice(content.get(..keep).unwrap_or_default());
            length += content.len() as u64;
            self.crc.update(part.get(..taken).unwrap_or_default());
            self.reader.consume(taken);
            self.offset += taken as u64;
        }
        if length == 0 && !ended && broken.is_none() {
            return None;
        }
        self.line += 1;
        if one_line && length <= room as u64 && into.len() > start && into.ends_with(b"\r") {
            into.pop();
            length -= 1;
        }
        if length > limit as u64 {
            into.truncate(start + KEPT.min(limit));
        }
        Some(Line { bytes: start..into.len(), length, broken })
    }
}

fn fill<R: Read>(reader: &mut BufReader<R>) -> io::Result<&[u8]> {
    // A signal is no reason to stop. Twice, since the borrow checker does not see that the first answer is gone.
    loop {
        match reader.fill_buf() {
            Ok(_) => break,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    reader.fill_buf()
}

#[cfg(test)]
mod tests {
    use super::{KEPT, Lines};

    fn lines(text: &str, limit: usize) -> Vec<(String, u64)> {
        let (mut lines, mut all) = (Lines::new(text.as_bytes()), Vec::new());
        loop {
            let mut buffer = b"before".to_vec();
            let Some(line) = lines.next(&mut buffer, limit) else { break };
            all.push((String::from_utf8_lossy(&buffer[line.bytes]).into_owned(), line.length));
        }
        assert_eq!(lines.offset, text.len() as u64);
        all
    }

    #[test]
    fn lines_end_at_line_feeds() {
        let row = |text: &str| (text.to_owned(), text.len() as u64);
        assert_eq!(lines("", 9), []);
        assert_eq!(lines("\n", 9), [row("")]);
        assert_eq!(lines("a\r\n\n\rb\u{2028}c\r", 9), [row("a"), row(""), row("\rb\u{2028}c")]);
    }

    #[test]
    fn a_line_over_the_limit_is_measured_and_not_kept() {
        let row = |text: &str, length| (text.to_owned(), length);
        assert_eq!(lines("abc\r\nabcd\nabc", 3), [row("abc", 3), row("abc", 4), row("abc", 3)]);
        let long = "x".repeat(3_000_000);
        assert_eq!(lines(&format!("{long}\ny\n"), 10_000), [row(&long[..KEPT], 3_000_000), row("y", 1)]);
    }

    #[test]
    fn what_was_read_is_passed_over() {
        let text = "ab\ncd\nef";
        let mut first = Lines::new(text.as_bytes());
        let (mut buffer, mut again) = (Vec::new(), Lines::new(text.as_bytes()));
        first.next(&mut buffer, 9);
        assert!(again.skip(first.line, first.offset).is_ok_and(|is_there| is_there));
        assert_eq!((again.line, again.offset, again.crc()), (1, 3, first.crc()));
        assert!(again.skip(9, 9).is_ok_and(|is_there| !is_there));
    }
}
