//! The part of a text that a message quotes.

use crate::Span;
use core::fmt;

/// What stood at a place, cut short, and where: `⟦ঢাকা⟧ at bytes 0..12`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    span: Span,
    shown: Box<str>,
}

impl Excerpt {
    /// Longer ones end in an ellipsis after this many characters.
    const SHOWN: usize = 40;

    pub(crate) fn new(text: &str, span: Span) -> Self {
        let part = span.of(text).unwrap_or_default();
        let shown = match part.char_indices().nth(Self::SHOWN) {
            Some((end, _)) => [&part[..end], "…"].concat().into(),
            None => part.into(),
        };
        Self { span, shown }
    }

    pub(crate) const fn span(&self) -> Span {
        self.span
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "⟦{}⟧ at bytes {}", self.shown, self.span)
    }
}
