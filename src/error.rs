//! Why a page gives no article.

/// Why [`parse`](crate::parse) gave no article.
///
/// Labelling never fails, so [`Parser::label`](crate::Parser::label) still shows what stands on the page.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The page has neither a story nor a headline of its own: it is a front page, a list, an error page, empty, or not Bengali.
    #[error("expected an article, found neither a headline nor a paragraph of one in {lines} lines")]
    #[non_exhaustive]
    NoArticle {
        /// How many lines the page has.
        lines: usize,
    },
    /// The page is longer than the parser's limit; see [`Parser::max_bytes`](crate::Parser::max_bytes).
    #[error("expected a page of at most {limit} bytes, found {len}")]
    #[non_exhaustive]
    TooLong {
        /// The page's length in bytes.
        len: usize,
        /// The limit in bytes.
        limit: usize,
    },
}
