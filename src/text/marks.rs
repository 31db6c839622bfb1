//! Marks that stand on a letter in a run: in the order of NFC, and each once.

/// The marks that NFC sorts, in its order.
const ALL: [char; 3] = [Marks::NUKTA, Marks::HASANTA, Marks::SANDHI];

/// The marks on one letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks(u8);

impl Marks {
    pub(crate) const NUKTA: char = '\u{9BC}';
    pub(crate) const HASANTA: char = '\u{9CD}';
    pub(crate) const SANDHI: char = '\u{9FE}';

    /// The letter and the marks that `c` is taken apart into; no marks where it is a letter that stays whole.
    #[inline]
    pub(crate) const fn of(c: char) -> (Option<char>, Self) {
        match c {
            '\u{9DC}' => (Some('ড'), Self(1)),
            '\u{9DD}' => (Some('ঢ'), Self(1)),
            '\u{9DF}' => (Some('য'), Self(1)),
            'ৎ' => (Some('ত'), Self(2)),
            Self::NUKTA => (None, Self(1)),
            Self::HASANTA => (None, Self(2)),
            Self::SANDHI => (None, Self(4)),
            _ => (Some(c), Self(0)),
        }
    }

    #[inline]
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These and those.
    #[inline]
    pub(crate) const fn with(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Adds `c` where it is a mark, and says whether it is.
    #[inline]
    pub(crate) fn add(&mut self, c: char) -> bool {
        let (letter, more) = Self::of(c);
        self.0 |= if letter.is_none() { more.0 } else { 0 };
        letter.is_none()
    }
}

/// Takes the marks off, one after the other.
impl Iterator for Marks {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        let mark = ALL.get(self.0.trailing_zeros() as usize).copied()?;
        self.0 &= self.0 - 1;
        Some(mark)
    }
}
