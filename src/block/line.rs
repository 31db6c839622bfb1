//! One line of a labelled page, and what is known of it.

use super::rule::{Rule, Speaker, Statement};
use super::{Blocks, Lacks, Record, content};
use crate::{Label, Located, Span};
use core::fmt;

/// One line of a labelled page.
///
/// ```
/// let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
/// let blocks = khobor::Parser::new().label(page);
/// let date = blocks.lines().nth(2).unwrap();
/// assert_eq!((date.text(), date.label()), ("প্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম", khobor::Label::Date));
/// // With its line end, so that lines tile the page.
/// assert!(date.span().of(page).unwrap().ends_with('\n'));
/// let loudest = &date.evidence()[0];
/// assert_eq!(date.rule().to_string(), format!("generic:{}", loudest.name()));
/// assert!(loudest.weight() > 0);
/// ```
#[derive(Clone, Copy)]
pub struct Line<'b> {
    pub(super) blocks: &'b Blocks<'b>,
    pub(super) number: usize,
}

impl<'b> Line<'b> {
    fn record(&self) -> Record {
        self.blocks.records[self.number]
    }

    /// Its text without the line end.
    #[must_use]
    pub fn text(&self) -> &'b str {
        content(self.span().of(self.blocks.text()).unwrap_or_default())
    }

    /// Its place in the page, line end included.
    #[must_use]
    pub fn span(&self) -> Span {
        self.blocks.span(self.number)
    }

    /// What it is.
    #[must_use]
    pub fn label(&self) -> Label {
        self.record().label
    }

    /// What decided the label.
    #[must_use]
    pub fn rule(&self) -> Rule<'b> {
        match self.record().speaker {
            Speaker::Blank => Rule::Blank,
            Speaker::NoArticle => Rule::NoArticle,
            Speaker::Site => Rule::Site(self.blocks.site().unwrap_or_default()),
            Speaker::Nobody => Rule::MarkAlone,
            Speaker::Evidence => Rule::Evidence(self.blocks.reasons().strongest(self.number, self.label())),
        }
    }

    /// How sure the label is: by how much the best reading of the whole page beats the best reading in which this line is something
    /// else, in hundredths of a natural logarithm. 0 is a toss-up, 230 is ten to one, by the weights' own reckoning. `None` where
    /// nothing was weighed: blank lines, a list's mark alone above all text, and lines that the site settled.
    #[must_use]
    pub fn margin(&self) -> Option<u32> {
        self.blocks.margin_of(self.number)
    }

    /// The statements that hold of the line, each with what it says for the line's label, the loudest first.
    ///
    /// They are not kept when a page is labelled: the first question about a page reads it again, the next ones do not.
    #[must_use]
    pub fn evidence(&self) -> Vec<Statement> {
        if self.record().speaker == Speaker::Blank {
            return Vec::new();
        }
        self.blocks.reasons().ranked(self.number, self.label())
    }

    /// Whether it is known not to hold this.
    pub(crate) fn lacks(&self, what: Lacks) -> bool {
        self.record().lacks.has(what)
    }

    pub(crate) fn located(&self) -> Located<&'b str> {
        let text = self.text();
        Located::new(text, Span::between(self.span().start(), self.span().start() + text.len()))
    }
}

impl fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("label", &self.label()).field("span", &self.span()).field("text", &self.text()).finish()
    }
}
