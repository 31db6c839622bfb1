//! The labelled page: lines that tile it, and blocks, which are runs of lines with one label.
//!
//! Nothing of a page is deleted: every byte of the text is in exactly one line and one block, whatever a [`Site`](crate::site::Site)
//! answers, and the texts of all blocks put together are the page again.
//!
//! ```
//! use khobor::{Label, Parser};
//!
//! let page = "নদীর পানি কমছে\nপ্রকাশ: ১২ জানুয়ারি ২০২৩\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
//! let blocks = Parser::default().label(page);
//! assert_eq!(blocks.iter().map(|b| b.text()).collect::<String>(), page);
//! assert_eq!(blocks.lines().last().unwrap().label(), Label::Body);
//! ```

mod lacks;
mod line;
mod lines;
mod rule;
mod runs;

use crate::generic;
use crate::{Label, Span, site, text};
use core::fmt;
pub(crate) use lacks::Lacks;
pub use line::Line;
pub(crate) use lines::{content, ends, line_count};
use rule::Reasons;
pub(crate) use rule::Speaker;
pub use rule::{Rule, Statement};
pub use runs::{Block, Iter};
use std::sync::OnceLock;

/// What is known of one line: six bytes, since a page may have many.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    pub(crate) label: Label,
    pub(crate) speaker: Speaker,
    /// By how much its label was the best; says something where the evidence spoke.
    pub(crate) margin: u16,
    pub(crate) lacks: Lacks,
}

impl PartialEq for Record {
    /// Whether the labels are the same, and why. That of one line more is known changes nothing.
    fn eq(&self, other: &Self) -> bool {
        (self.label, self.speaker, self.margin) == (other.label, other.speaker, other.margin)
    }
}

/// A page whose every line has a label.
///
/// ```
/// let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
/// let blocks = khobor::Parser::new().label(page);
/// let labels: Vec<&str> = blocks.iter().map(|block| block.label().as_str()).collect();
/// assert_eq!(labels, ["title", "byline", "date", "blank", "body"]);
/// assert_eq!((blocks.line_count(), blocks.text(), blocks.site()), (5, page, None));
/// let mut of_the_story = 0;
/// for block in &blocks {
///     of_the_story += usize::from(!block.label().is_furniture());
/// }
/// assert_eq!(of_the_story, 5);
/// ```
#[derive(Clone)]
pub struct Blocks<'t> {
    text: std::borrow::Cow<'t, str>,
    site: Option<String>,
    /// Where each line ends.
    ends: Vec<usize>,
    records: Vec<Record>,
    /// How many blocks there are.
    runs: usize,
    /// What holds of each line, read again from the text when somebody asks: it is larger than all else.
    reasons: OnceLock<Reasons>,
}

impl<'t> Blocks<'t> {
    /// `ends` tile `text`, and each of these lines has its record.
    pub(crate) fn new(text: &'t str, site: Option<String>, ends: Vec<usize>, records: Vec<Record>) -> Self {
        let runs = records.chunk_by(|a, b| a.label == b.label).count();
        Self { text: text.into(), site, ends, records, runs, reasons: OnceLock::new() }
    }

    /// The page's text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The id of the site whose page it is, where one was recognised.
    #[must_use]
    pub fn site(&self) -> Option<&str> {
        self.site.as_deref()
    }

    /// The blocks, in the order of the page.
    pub fn iter(&self) -> Iter<'_> {
        Iter::of(self, self.runs)
    }

    /// The lines, in the order of the page.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = Line<'_>> + DoubleEndedIterator {
        (0..self.records.len()).map(|number| Line { blocks: self, number })
    }

    /// Notes which of the lines with such a label hold no damage, as far as that is soon told.
    pub(crate) fn note_damage(&mut self, is_valued: impl Fn(Label) -> bool) {
        let mut start = 0;
        for (record, &end) in self.records.iter_mut().zip(&self.ends) {
            let line = self.text.get(start..end).unwrap_or_default();
            record.lacks = record.lacks.and(Lacks::DAMAGE, is_valued(record.label) && text::is_calm(line));
            start = end;
        }
    }

    /// The lines as a site sees them.
    pub(crate) fn as_printed(&self) -> site::Lines<'_> {
        site::Lines::new(self.text(), &self.ends)
    }

    /// The place of a line.
    fn span(&self, number: usize) -> Span {
        Span::between(number.checked_sub(1).map_or(0, |n| self.ends[n]), self.ends[number])
    }

    /// The margin of a line, where it was weighed.
    fn margin_of(&self, number: usize) -> Option<u32> {
        let record = self.records[number];
        (record.speaker == Speaker::Evidence).then_some(u32::from(record.margin))
    }

    /// What holds of the lines.
    fn reasons(&self) -> &Reasons {
        self.reasons.get_or_init(|| {
            let text = self.records.iter().position(|record| matches!(record.label, Label::Body | Label::Heading));
            // A page that turned out to have no article was read as one that has.
            let was_furniture =
                |record: &Record| record.label == Label::Blank || record.label.is_furniture() && record.speaker != Speaker::NoArticle;
            Reasons {
                statements: generic::statements_by_line(self.as_printed()),
                without_article: self.records.iter().all(was_furniture),
                opening: text.filter(|&line| self.records[line].label == Label::Body),
            }
        })
    }

    /// How sure the labels of the lines are that hold this place: the least of their margins ([`Line::margin`]), so that each value of an
    /// article can be asked how sure it is. `None` where no line there was weighed.
    ///
    /// ```
    /// let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে। ঘরে ফিরছে মানুষ, খুলছে স্কুল।\n";
    /// let article = khobor::parse(page)?;
    /// let title = article.title().unwrap();
    /// let sure = article.blocks().margin(title.span).is_some_and(|margin| margin >= 100);
    /// assert!(sure);
    /// # Ok::<(), khobor::Error>(())
    /// ```
    #[must_use]
    pub fn margin(&self, place: Span) -> Option<u32> {
        let first = self.ends.partition_point(|&end| end <= place.start());
        let held = (first..self.ends.len()).take_while(|&n| self.span(n).start() < place.end().max(place.start() + 1));
        held.filter_map(|n| self.margin_of(n)).min()
    }

    /// How many lines there are.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.records.len()
    }

    /// The same with a text of its own.
    #[must_use]
    pub fn into_owned(self) -> Blocks<'static> {
        let Self { text, site, ends, records, runs, reasons } = self;
        Blocks { text: std::borrow::Cow::Owned(text.into_owned()), site, ends, records, runs, reasons }
    }
}

/// The same page, of the same site, read the same way; what follows from these is not compared.
impl PartialEq for Blocks<'_> {
    fn eq(&self, other: &Self) -> bool {
        (&self.text, &self.site, &self.records) == (&other.text, &other.site, &other.records)
    }
}

impl Eq for Blocks<'_> {}

impl fmt::Debug for Blocks<'_> {
    /// The page with its gutter.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.lines().map(|line| (line.label(), line.text()))).finish()
    }
}
