//! What a profile says of single lines, and for how long.

use super::Line;
use super::closing::closes;
use crate::Label;
use chrono::NaiveDate;

/// A line that the site knows, and its label. Phrases are matched on the folded key, so that one spelling stands for all encodings.
///
/// ```
/// use khobor::site::{Layout, Mark, Rule, SiteProfile};
/// use khobor::{Label, Parser};
///
/// const RULES: &[Rule] = &[Rule::Opens("নদী পেতে", Label::Promo), Rule::FromHere("আরও", Label::Related)];
/// static NODI: SiteProfile = SiteProfile::new("nodi", "নদী").marks(&[Mark::Line("নদী ডেস্ক")]).layouts(&[Layout::current(RULES)]);
/// let blocks = Parser::generic().with_site(&NODI).label("নদী ডেস্ক\nনদী পেতে লিখুন\nআরও\nনাটোরে গুড়ের মেলা\n");
/// let labels: Vec<Label> = blocks.lines().map(|line| line.label()).collect();
/// assert_eq!(labels[1..3], [Label::Promo, Label::Related]);
/// assert!(labels[3].is_furniture());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The whole line is this phrase.
    Line(&'static str, Label),
    /// The line opens with this phrase.
    Opens(&'static str, Label),
    /// The line closes with this phrase.
    Closes(&'static str, Label),
    /// This line; and below it, what no other rule speaks of is furniture, this kind of it unless another is evident.
    FromHere(&'static str, Label),
    /// The line opens with this phrase, and what follows it is the article's section.
    SectionAfter(&'static str, Label),
    /// The next line opens with this phrase: the name of a person above `প্রকাশ : …`, where only the place says that it is a byline.
    Above(&'static str, Label),
    /// The line before is this phrase: a name below `প্রতিবেদক`.
    Below(&'static str, Label),
}

impl Rule {
    /// Its phrase.
    #[must_use]
    pub const fn phrase(&self) -> &'static str {
        match self {
            Rule::Line(phrase, _)
            | Rule::Opens(phrase, _)
            | Rule::Closes(phrase, _)
            | Rule::FromHere(phrase, _)
            | Rule::SectionAfter(phrase, _)
            | Rule::Above(phrase, _)
            | Rule::Below(phrase, _) => phrase,
        }
    }

    /// Whether it speaks of this line, and with what label.
    #[must_use]
    pub fn speaks_of(&self, line: Line<'_>) -> Option<Label> {
        match *self {
            Rule::Line(phrase, label) | Rule::FromHere(phrase, label) => line.is(phrase).then_some(label),
            Rule::Opens(phrase, label) | Rule::SectionAfter(phrase, label) => line.after(phrase).map(|_| label),
            Rule::Closes(phrase, label) => closes(line.text(), phrase).then_some(label),
            Rule::Above(phrase, label) => line.next().is_some_and(|next| next.after(phrase).is_some()).then_some(label),
            Rule::Below(phrase, label) => line.previous().is_some_and(|before| before.is(phrase)).then_some(label),
        }
    }
}

/// A site's look, until a date or up to now.
///
/// ```
/// use khobor::Label;
/// use khobor::site::{Layout, Rule};
///
/// const LAYOUTS: &[Layout] = &[
///     Layout::until(2023, 6, 30, &[Rule::Line("সব খবর", Label::Nav)]),
///     Layout::current(&[Rule::Line("সব খবর", Label::Related)]),
/// ];
/// assert_eq!(LAYOUTS[0].last_day().unwrap().to_string(), "2023-06-30");
/// assert_eq!(LAYOUTS[1].rules()[0].phrase(), "সব খবর");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    until: Option<NaiveDate>,
    rules: &'static [Rule],
}

impl Layout {
    /// The look that holds now.
    #[must_use]
    pub const fn current(rules: &'static [Rule]) -> Self {
        Self { until: None, rules }
    }

    /// The look until this day, with it.
    ///
    /// # Panics
    ///
    /// If there is no such day; in a constant that is an error of compilation.
    #[must_use]
    pub const fn until(year: i32, month: u32, day: u32, rules: &'static [Rule]) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self { until: Some(date), rules },
            None => panic!("a layout ends on a day that does not exist"),
        }
    }

    /// Its rules.
    #[must_use]
    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    /// The last day it holds, if it does not hold now.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.until
    }
}
