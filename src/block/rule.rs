//! What decided a label.

use crate::Label;
use crate::generic::evidence;
use crate::generic::model::MODEL;
use crate::generic::states::{COLUMNS, FURNITURE, KINDS};
use core::fmt;

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

/// What each statement says for a label.
pub(crate) fn ranked(statements: &[u16], label: Label) -> Vec<Statement> {
    let weigh = |row: &[i16; 16], width: usize, column: usize| {
        let mean = row[..width].iter().copied().map(i32::from).sum::<i32>() / width as i32;
        i32::from(row[column]) - mean
    };
    let column = COLUMNS.iter().position(|l| *l == label).unwrap_or(FURNITURE);
    let kind = KINDS.iter().position(|l| *l == label);
    let mut ranked: Vec<(usize, i32)> = statements
        .iter()
        .map(|&n| {
            let n = usize::from(n);
            let structure = weigh(&MODEL.structure[n], COLUMNS.len(), column);
            (n, structure + kind.map_or(0, |k| weigh(&MODEL.kinds[n], KINDS.len(), k)))
        })
        .collect();
    ranked.sort_by_key(|&(n, weight)| (core::cmp::Reverse(weight), n));
    ranked.into_iter().map(|(n, weight)| Statement { name: evidence::name(n), weight }).collect()
}

/// The statement that speaks loudest for a label.
pub(crate) fn strongest(statements: &[u16], label: Label) -> String {
    ranked(statements, label).into_iter().next().map(|statement| statement.name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Statement, ranked};
    use crate::generic::states::{COLUMNS, KINDS};
    use crate::{Label, Parser};

    const PAGE: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\
        টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\nআরও পড়ুন\nফেসবুকে শেয়ার করুন\n© ২০২৫ নদীর খবর\n";

    /// What statements say is measured from what they say for all labels on average, so that over all labels nothing is left, but for what
    /// dividing cuts off: over the columns of the structure, and over the kinds of furniture, which all have the structure's last column.
    #[test]
    fn what_a_statement_says_is_measured_from_its_average() {
        let (columns, kinds) = (COLUMNS.len() as i32, KINDS.len() as i32);
        let article = || COLUMNS.into_iter().filter(|label| !label.is_furniture());
        let blocks = Parser::generic().label(PAGE);
        for evidence in (0..blocks.line_count()).map(|line| blocks.evidence_of(line)) {
            for statement in ranked(evidence, Label::Title) {
                let name = statement.name();
                let weight = |label| ranked(evidence, label).into_iter().find(|said| said.name() == name).map_or(0, |said| said.weight());
                let left = article().map(weight).sum::<i32>() * kinds + KINDS.into_iter().map(weight).sum::<i32>();
                assert!(left.abs() <= (columns - 1) * kinds + (kinds - 1), "{name}: {left}");
                assert!(COLUMNS.into_iter().chain(KINDS).any(|label| weight(label) != 0), "{name} says nothing");
            }
        }
    }

    #[test]
    fn what_statements_say_adds_up_to_the_label() {
        let blocks = Parser::generic().label(PAGE);
        for line in blocks.lines() {
            let said = |label: Label| ranked(blocks.evidence_of(line.number), label).iter().map(Statement::weight).sum::<i32>();
            let best = COLUMNS.into_iter().chain(KINDS).max_by_key(|&label| said(label));
            assert_eq!(best, Some(line.label()), "{}", line.text());
        }
    }
}
