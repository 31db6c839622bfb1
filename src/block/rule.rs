//! What decided a label.

use crate::Label;
use crate::generic::evidence;
use crate::generic::model::MODEL;
use crate::generic::states::{BARE, BODY, COLUMNS, FURNITURE, KINDS, LISTED, OPENING, STORIES, answer};
use core::fmt;
use std::sync::Arc;

/// Who had the last word on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    Blank,
    Site,
    NoArticle,
    Evidence,
    /// Nothing is known of a list's mark alone that stands above all text.
    Nobody,
}

/// What decided the label of a line.
///
/// ```
/// use khobor::block::Rule;
///
/// let blocks = khobor::Parser::new().label("\nমন্তব্য করুন\nকালবেলা ডেস্ক\n");
/// let rules: Vec<Rule> = blocks.lines().map(|line| line.rule()).collect();
/// assert_eq!(rules[..2], [Rule::Blank, Rule::Site("kalbela")]);
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule<'b> {
    /// There is nothing on the line.
    Blank,
    /// The site with this id said so.
    Site(&'b str),
    /// The line looked like a part of an article, but the page turned out to have none.
    NoArticle,
    /// A list's mark alone, above all text: nothing is known of it.
    MarkAlone,
    /// The generic labeller's reading of the page; of all that speaks for the label, this statement speaks loudest.
    Evidence(String),
}

impl fmt::Display for Rule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rule::Blank => f.write_str("blank"),
            Rule::Site(id) => write!(f, "site:{id}"),
            Rule::NoArticle => f.write_str("no-article"),
            Rule::MarkAlone => f.write_str("mark-alone"),
            Rule::Evidence(statement) => write!(f, "generic:{statement}"),
        }
    }
}

/// One piece of evidence about a line, from [`Line::evidence`](super::Line::evidence): something that holds of it, and what that says for its
/// label.
///
/// ```
/// let blocks = khobor::Parser::new().label("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে।\n");
/// let body = blocks.lines().last().unwrap();
/// let statements = body.evidence();
/// let danda = statements.iter().find(|statement| statement.name() == "ends with a danda").unwrap();
/// assert!(danda.weight() > 0);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    name: String,
    weight: i32,
}

impl Statement {
    /// What holds of the line, in words: `ends with a danda`. A single word (`opens with “প্রকা”`) stands by its first five letters, for all of its
    /// forms.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it says for the line's label, against what it says for the others on average, in hundredths of a natural logarithm: at 230 it makes
    /// the label ten times as likely, at -230 a tenth, by the weights' own reckoning. They add up.
    #[must_use]
    pub const fn weight(&self) -> i32 {
        self.weight
    }
}

/// What holds of the lines of a page.
#[derive(Clone, Debug)]
pub(crate) struct Reasons {
    /// The numbers of the statements that hold of each line.
    pub(crate) statements: Vec<Arc<[u16]>>,
    /// Whether the page has no article: there furniture has weights of its own.
    pub(crate) is_bare: bool,
    /// The line that the story begins with, where that is a paragraph: it has weights of its own too.
    pub(crate) opening: Option<usize>,
}

impl Reasons {
    /// What each statement about a line says for a label, the loudest first.
    pub(crate) fn ranked(&self, line: usize, label: Label) -> Vec<Statement> {
        let [furniture, stories] = if self.is_bare { [BARE, LISTED] } else { [FURNITURE, STORIES] };
        // Where a page prints every line twice, both are what it begins with.
        let of = |line: usize| self.statements.get(line);
        let body = if self.opening.is_some_and(|opening| of(opening) == of(line)) { OPENING } else { BODY };
        let column = if label == Label::Related { STORIES } else { COLUMNS.iter().position(|l| *l == label).map_or(FURNITURE, answer) };
        let kind = KINDS.iter().position(|l| *l == label);
        let said = |&n: &u16| {
            let n = usize::from(n);
            let mut row = MODEL.structure[n];
            (row[FURNITURE], row[STORIES], row[BODY]) = (row[furniture], row[stories], row[body]);
            let structure = against_mean(&row[..BARE], column);
            (n, structure + kind.map_or(0, |kind| against_mean(&MODEL.kinds[n][..KINDS.len()], kind)))
        };
        let mut ranked: Vec<(usize, i32)> = of(line).into_iter().flat_map(|statements| statements.iter()).map(said).collect();
        ranked.sort_by_key(|&(n, weight)| (core::cmp::Reverse(weight), n));
        ranked.into_iter().map(|(n, weight)| Statement { name: evidence::name(n), weight }).collect()
    }

    /// The statement about a line that speaks loudest for a label.
    pub(crate) fn strongest(&self, line: usize, label: Label) -> String {
        self.ranked(line, label).into_iter().next().map(|statement| statement.name).unwrap_or_default()
    }
}

/// What a row says for one of its columns, against what it says for all on average.
fn against_mean(row: &[i16], column: usize) -> i32 {
    let mean = row.iter().copied().map(i32::from).sum::<i32>() / row.len() as i32;
    i32::from(row[column]) - mean
}

#[cfg(test)]
mod tests {
    use super::{Statement, against_mean};
    use crate::generic::model::MODEL;
    use crate::generic::states::{COLUMNS, KINDS};
    use crate::{Label, Parser};

    const PAGE: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\
        টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\nআরও পড়ুন\nনাটোরে গুড়ের মেলা, দাম নিয়ে খুশি গাছিরা\nফেসবুকে শেয়ার করুন\n© ২০২৫ নদীর খবর\n";

    /// What is said is measured from what is said for all columns on average, so that over all nothing is left, but for what dividing cuts off.
    #[test]
    fn what_a_statement_says_is_measured_from_its_average() {
        for row in &MODEL.structure {
            let left: i32 = (0..row.len()).map(|column| against_mean(row, column)).sum();
            assert!(left.unsigned_abs() < row.len() as u32, "{row:?}: {left}");
        }
    }

    #[test]
    fn what_statements_say_adds_up_to_the_label() {
        let blocks = Parser::generic().label(PAGE);
        for line in blocks.lines() {
            let said = |label: Label| blocks.reasons().ranked(line.number, label).iter().map(Statement::weight).sum::<i32>();
            let best = COLUMNS.into_iter().chain(KINDS).max_by_key(|&label| said(label));
            assert_eq!(best, Some(line.label()), "{}", line.text());
            let labels = || COLUMNS.into_iter().chain(KINDS);
            let of_label = |label| blocks.reasons().ranked(line.number, label);
            for statement in of_label(line.label()) {
                let said = |label| of_label(label).into_iter().find(|said| said.name == statement.name).map_or(0, |said| said.weight);
                assert!(labels().any(|label| said(label) != 0), "{} says nothing", statement.name);
            }
        }
    }
}
