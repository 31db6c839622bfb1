//! The stems of a line's words, of which others may be.

/// The word stems of a line as a Bloom filter of 1,024 bits: of a paragraph's 40 words one in 25 others is taken for one of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Stems([u64; 16]);

impl Stems {
    pub(super) fn add(&mut self, stem: u64) {
        self.0[(stem >> 60) as usize] |= 1 << ((stem >> 54) & 63);
    }

    /// Where a stem stands in all filters.
    pub(crate) const fn place(stem: u64) -> u16 {
        (stem >> 54) as u16
    }

    /// Whether there is a stem at this place.
    pub(crate) fn holds(&self, place: u16) -> bool {
        self.0[usize::from(place / 64) % 16] & (1 << (place % 64)) != 0
    }
}
