//! Lines: the tiles that a page is made of.

use crate::{Located, Span};

/// The lines of a text, each with its terminator: line feed, or carriage return and line feed. A lone carriage return, U+2028 and the
/// like are content, since crawlers' text forms do not end lines with them.
///
/// The spans tile the text: adjacent, none empty, from its first byte to its last.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Located<&str>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let span = Span::between(start, start + line.len());
        start = span.end();
        Located::new(line, span)
    })
}

/// Where the lines of a text end, in as much memory as that takes.
pub(crate) fn ends(text: &str) -> Vec<usize> {
    // Counted in single bytes, so that the compiler takes sixteen at a time.
    let count = |part: &[u8]| usize::from(part.iter().map(|&b| u8::from(b == b'\n')).sum::<u8>());
    let feeds: usize = text.as_bytes().chunks(usize::from(u8::MAX)).map(count).sum();
    let mut ends = Vec::with_capacity(feeds + 1);
    ends.extend(lines(text).map(|line| line.span.end()));
    ends
}

/// A line without its terminator.
pub(crate) fn content(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}
