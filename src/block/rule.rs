//! What decided a label.

use crate::Label;
use crate::generic::evidence::{self, Evidence};
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

/// What each statement says for a label, against what it says for the others on average.
pub(crate) fn ranked(evidence: &Evidence, label: Label) -> Vec<(String, i32)> {
    let weigh = |row: &[i16; 16], width: usize, column: usize| {
        let mean = row[..width].iter().copied().map(i32::from).sum::<i32>() / width as i32;
        i32::from(row[column]) - mean
    };
    let column = COLUMNS.iter().position(|l| *l == label && !label.is_furniture()).unwrap_or(FURNITURE);
    let kind = KINDS.iter().position(|l| *l == label);
    let mut ranked: Vec<(usize, i32)> = evidence
        .iter()
        .map(|n| {
            let structure = weigh(&MODEL.structure[n], COLUMNS.len(), column);
            (n, structure + kind.map_or(0, |k| weigh(&MODEL.kinds[n], KINDS.len(), k)))
        })
        .collect();
    ranked.sort_by_key(|&(n, weight)| (core::cmp::Reverse(weight), n));
    ranked.into_iter().map(|(n, weight)| (evidence::name(n), weight)).collect()
}

/// The statement that speaks loudest for a label.
pub(crate) fn strongest(evidence: &Evidence, label: Label) -> String {
    ranked(evidence, label).into_iter().next().map(|(name, _)| name).unwrap_or_default()
}
