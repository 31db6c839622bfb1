//! Why a page gives no article.

/// Why [`parse`](crate::parse) gave no article.
///
/// Labelling never fails: [`Parser::read`](crate::Parser::read) shows what stands on the page beside the error.
///
/// ```
/// use khobor::{Error, Parser};
///
/// assert!(matches!(khobor::parse("প্রচ্ছদ\nখেলা\n"), Err(Error::NoArticle { lines: 2, .. })));
/// let error = Parser::new().max_bytes(10).parse("নদীর পানি কমছে").unwrap_err();
/// assert!(error.to_string().starts_with("expected a page of at most 10 bytes, found 38"));
/// ```
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
    /// The page was UTF-8 once and was read as Latin-1 or Windows-1252, so that each Bengali letter stands as three others
    /// (`à¦•` for `ক`). There is no article to be read in it, but the text can be had back.
    #[error(
        "expected Bengali letters, found UTF-8 that was read as Latin-1 or Windows-1252 (`à¦•` for `ক`), first at byte {at}; \
         decode the bytes of the page as UTF-8"
    )]
    #[non_exhaustive]
    DoublyEncoded {
        /// The first such letter's place in the page, in bytes.
        at: usize,
    },
    /// The page is longer than the parser's limit; see [`Parser::max_bytes`](crate::Parser::max_bytes).
    #[error("expected a page of at most {limit} bytes, found {len}; `Parser::max_bytes` raises the limit")]
    #[non_exhaustive]
    TooLong {
        /// The page's length in bytes.
        len: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// The page has more lines than the parser's limit; see [`Parser::max_lines`](crate::Parser::max_lines).
    #[error("expected a page of at most {limit} lines, found {lines}; `Parser::max_lines` raises the limit")]
    #[non_exhaustive]
    TooManyLines {
        /// How many lines the page has.
        lines: usize,
        /// The limit in lines.
        limit: usize,
    },
}
