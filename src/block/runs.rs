//! The blocks of a page, which are runs of lines with one label, found as they are asked for.

use super::Blocks;
use crate::{Label, Span};
use core::fmt;
use core::iter::FusedIterator;

/// A run of lines with one label.
///
/// ```
/// let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
/// let blocks = khobor::Parser::new().label(page);
/// let title = blocks.iter().next().unwrap();
/// assert_eq!((title.label(), title.text()), (khobor::Label::Title, "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n"));
/// assert_eq!(title.span().start(), 0);
/// assert!(title.margin().is_some());
/// ```
#[derive(Clone, Copy)]
pub struct Block<'b> {
    blocks: &'b Blocks<'b>,
    /// Its first line, and the one after its last.
    first: usize,
    end: usize,
}

impl<'b> Block<'b> {
    /// The label of all its lines.
    #[must_use]
    pub fn label(&self) -> Label {
        self.blocks.records[self.first].label
    }

    /// Its place in the page, line ends included.
    #[must_use]
    pub fn span(&self) -> Span {
        Span::between(self.blocks.span(self.first).start(), self.blocks.span(self.end - 1).end())
    }

    /// Its text, line ends included.
    #[must_use]
    pub fn text(&self) -> &'b str {
        self.span().of(self.blocks.text()).unwrap_or_default()
    }

    /// By how much its least sure line is sure; see [`Line::margin`](super::Line::margin).
    #[must_use]
    pub fn margin(&self) -> Option<u32> {
        (self.first..self.end).filter_map(|n| self.blocks.margin_of(n)).min()
    }
}

impl fmt::Debug for Block<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Block").field("label", &self.label()).field("span", &self.span()).field("text", &self.text()).finish()
    }
}

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

impl FusedIterator for Iter<'_> {}

impl<'b> IntoIterator for &'b Blocks<'_> {
    type Item = Block<'b>;
    type IntoIter = Iter<'b>;

    fn into_iter(self) -> Iter<'b> {
        self.iter()
    }
}
