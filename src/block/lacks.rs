//! What a line is known not to hold.

/// What the labeller has seen that a line does not hold, so that nobody has to look for it once more: a set, of a byte, since a page may have many
/// lines. Of a line that was not read nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lacks(u8);

impl Lacks {
    /// A byline that opens it: [`Byline::opening`](crate::field::Byline::opening) finds none.
    pub(crate) const OPENING: Self = Self(1);
    /// A source before its end, behind a label or the word `খবর`: [`sources_of`](crate::field::sources_of) finds none but one that closes it.
    pub(crate) const SOURCE: Self = Self(1 << 1);
    /// An agency that is called one: [`reported_by`](crate::field::reported_by) finds none.
    pub(crate) const AGENCY: Self = Self(1 << 2);

    /// The same, and this where it is so.
    pub(crate) const fn and(self, other: Self, is_so: bool) -> Self {
        if is_so { Self(self.0 | other.0) } else { self }
    }

    /// Whether this is of them.
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
