//! Lines: the tiles that a page is made of.
//!
//! A line is what stands up to a terminator, and it: line feed, or carriage return and line feed. A lone carriage return, U+2028 and the like are
//! content, since crawlers' text forms do not end lines with them.

use memchr::memchr_iter;

/// How many lines a text has.
pub(crate) fn line_count(text: &str) -> usize {
    memchr_iter(b'\n', text.as_bytes()).count() + usize::from(!(text.is_empty() || text.ends_with('\n')))
}

/// Where the lines of a text end, in as much memory as that takes. They tile it: none is empty, and the last ends with the text.
pub(crate) fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::with_capacity(line_count(text));
    ends.extend(memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1));
    if !text.is_empty() && !text.ends_with('\n') {
        ends.push(text.len());
    }
    ends
}

/// A line without its terminator.
pub(crate) fn content(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::{ends, line_count};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lines_end_where_the_standard_library_splits_them(text in "(ক|খবর |\r|\n|\r\n|\u{2028}){0,12}") {
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let want: Vec<usize> = lines.iter().scan(0, |end, line| { *end += line.len(); Some(*end) }).collect();
            prop_assert_eq!(line_count(&text), lines.len());
            prop_assert_eq!(ends(&text), want);
        }
    }
}
