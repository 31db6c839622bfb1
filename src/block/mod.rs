//! Blocks.
mod lines;
use crate::{Located, Span};

/// The lines of a text without their terminators.
pub(crate) fn contents(text: &str) -> impl Iterator<Item = Located<&str>> {
    lines::lines(text).map(|line| {
        let content = lines::content(line.value);
        Located::new(content, Span::between(line.span.start(), line.span.start() + content.len()))
    })
}
