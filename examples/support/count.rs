//! Nouns that are counted.

/// The ending of the noun behind a number: `1 file`, `2 files`.
pub(crate) const fn s(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}
