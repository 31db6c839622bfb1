//! What decided a label.

use crate::Label;
use crate::generic::evidence;
use crate::generic::model::MODEL;
use crate::generic::states::{
    BODY, COLUMNS, FIRST_PARAGRAPH, FURNITURE, FURNITURE_WITHOUT_ARTICLE, KINDS, STORIES, STORIES_WITHOUT_ARTICLE,
};
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
    /// Whether the page was read as one without an article: there furniture has weights of its own.
    pub(crate) without_article: bool,
    /// The line that the story begins with, where that is a paragraph: it has weights of its own too.
    pub(crate) opening: Option<usize>,
}

impl Reasons {
    /// What each statement about a line says for a label, the loudest first.
    pub(crate) fn ranked(&self, line: usize, label: Label) -> Vec<Statement> {
        let [furniture, stories] =
            if self.without_article { [FURNITURE_WITHOUT_ARTICLE, STORIES_WITHOUT_ARTICLE] } else { [FURNITURE, STORIES] };
        // Where a page prints every line twice, the twin of the first paragraph, which has the same list of statements, is what it is.
        let opens = self.opening.is_some_and(|opening| Arc::ptr_eq(&self.statements[opening], &self.statements[line]));
        let body = if opens { FIRST_PARAGRAPH } else { BODY };
        let column = COLUMNS.iter().position(|l| *l == label).unwrap_or(FURNITURE);
        let kind = KINDS.iter().position(|l| *l == label);
        let said = |&n: &u16| {
            let n = usize::from(n);
            let mut row = MODEL.structure[n];
            (row[FURNITURE], row[STORIES], row[BODY]) = (row[furniture], row[stories], row[body]);
            let structure = against_mean(&row[..=STORIES], column);
            (n, structure + kind.map_or(0, |kind| against_mean(&MODEL.kinds[n][..KINDS.len()], kind)))
        };
        let mut ranked: Vec<(usize, i32)> = self.statements[line].iter().map(said).collect();
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
    use super::{Reasons, Rule, Statement, against_mean};
    use crate::generic::evidence;
    use crate::generic::model::MODEL;
    use crate::generic::states::{COLUMNS, FURNITURE, KINDS};
    use crate::{Label, Parser};
    use std::sync::Arc;

    const PAGE: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\
        টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\
        আরও পড়ুন\nনাটোরে গুড়ের মেলা, দাম নিয়ে খুশি গাছিরা\nফেসবুকে শেয়ার করুন\n© ২০২৫ নদীর খবর\n";

    /// A teaser here would be a paragraph beside an article.
    const LIST: &str = "প্রচ্ছদ\nনাটোরে গুড়ের মেলা, দাম নিয়ে খুশি গাছিরা\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n৩ ঘণ্টা আগে\n\
        চরে শীতের হাট\nতিস্তার চরে বসেছে শীতের হাট, চলবে মাসজুড়ে।\n৩ ঘণ্টা আগে\n\
        বন্দরে জাহাজের ভিড়\nজাহাজ খালাসে দেরি হচ্ছে বলে জানিয়েছে বন্দর কর্তৃপক্ষ।\n৩ ঘণ্টা আগে\n";

    /// What a statement says for the labels of an article, for furniture and for other stories is measured from what it says for all of them on
    /// average, wherever the line stands, so that over all nothing is left, but for what dividing cuts off.
    #[test]
    fn what_a_statement_says_is_measured_from_its_average() {
        let structure = || COLUMNS[..FURNITURE].iter().copied().chain([Label::Other, Label::Related]);
        for (without_article, opening) in [(false, None), (false, Some(0)), (true, None)] {
            for number in 0..evidence::COUNT {
                let reasons = Reasons { statements: vec![Arc::from([number as u16])], without_article, opening };
                let of_kind = |label| {
                    KINDS.iter().position(|kind| *kind == label).map(|kind| against_mean(&MODEL.kinds[number][..KINDS.len()], kind))
                };
                let said = |label| reasons.ranked(0, label)[0].weight - of_kind(label).unwrap_or_default();
                let left: i32 = structure().map(said).sum();
                assert!(left.unsigned_abs() < structure().count() as u32, "{}: {left}", evidence::name(number));
            }
        }
    }

    #[test]
    fn what_statements_say_adds_up_to_the_label() {
        let labels = || COLUMNS.into_iter().chain(KINDS);
        for page in [PAGE, LIST] {
            let blocks = Parser::generic().label(page);
            for line in blocks.lines() {
                let of_label = |label| blocks.reasons().ranked(line.number, label);
                let best = labels().max_by_key(|&label| of_label(label).iter().map(Statement::weight).sum::<i32>());
                assert_eq!(best, Some(line.label()), "{}", line.text());
                for statement in line.evidence() {
                    let said = |label| of_label(label).into_iter().find(|said| said.name == statement.name).map_or(0, |said| said.weight);
                    assert!(labels().any(|label| said(label) != 0), "{} says nothing", statement.name);
                }
            }
        }
    }

    /// Its furniture was read as that beside an article, and is accounted for as such.
    #[test]
    fn a_page_that_turned_out_to_have_no_article_was_read_as_one_that_has() {
        let without_article = |page| Parser::generic().label(page).reasons().without_article;
        assert!(without_article(LIST));
        let page = "নিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\nফেসবুকে শেয়ার করুন\n";
        assert!(Parser::generic().label(page).lines().any(|line| line.rule() == Rule::NoArticle));
        assert!(!without_article(page));
    }
}
