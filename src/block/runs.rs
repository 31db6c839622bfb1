//! The blocks of a page one after another, found as they are asked for.

use super::{Block, Blocks};

/// The blocks of a page, from [`Blocks::iter`], from both ends.
#[derive(Clone, Debug)]
pub struct Iter<'b> {
    blocks: &'b Blocks<'b>,
    /// The lines that are not given yet: the first, and the one after the last.
    first: usize,
    end: usize,
    /// How many runs they are.
    left: usize,
}

impl<'b> Iter<'b> {
    /// All `count` blocks.
    pub(super) fn of(blocks: &'b Blocks<'b>, count: usize) -> Self {
        Self { blocks, first: 0, end: blocks.records.len(), left: count }
    }
}

impl<'b> Iterator for Iter<'b> {
    type Item = Block<'b>;

    fn next(&mut self) -> Option<Self::Item> {
        let lines = &self.blocks.records[self.first..self.end];
        let label = lines.first()?.label;
        let end = self.first + lines.iter().take_while(|line| line.label == label).count();
        let block = Block { blocks: self.blocks, first: self.first, end };
        (self.first, self.left) = (end, self.left - 1);
        Some(block)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let lines = &self.blocks.records[self.first..self.end];
        let label = lines.last()?.label;
        let first = self.end - lines.iter().rev().take_while(|line| line.label == label).count();
        let block = Block { blocks: self.blocks, first, end: self.end };
        (self.end, self.left) = (first, self.left - 1);
        Some(block)
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'b> IntoIterator for &'b Blocks<'_> {
    type Item = Block<'b>;
    type IntoIter = Iter<'b>;

    fn into_iter(self) -> Iter<'b> {
        self.iter()
    }
}
