//! The labeller's inside, for the program that derives its weights (`examples/train.rs`).
//!
//! Behind the feature `training`; no promise of stability.

use crate::generic::{self, evidence, model::Model as Inner, states, vocabulary};
use crate::site::Lines;
use crate::{Label, Parser, block};

/// The columns of the weights for the structure of a page.
pub const COLUMNS: &[Label] = &states::COLUMNS;
/// Those of them whose label does not say what they are, or is not theirs alone.
pub const SPECIAL: [Special; 5] = [
    Special { column: states::FURNITURE, name: "furniture", head: "furn", like: None },
    Special { column: states::STORIES, name: "stories", head: "stor", like: None },
    Special { column: states::FURNITURE_WITHOUT_ARTICLE, name: "furniture", head: "nfur", like: Some(states::FURNITURE) },
    Special { column: states::STORIES_WITHOUT_ARTICLE, name: "stories", head: "nsto", like: Some(states::STORIES) },
    Special { column: states::FIRST_PARAGRAPH, name: "body", head: "1st", like: Some(states::BODY) },
];

/// A column that shares its label with others.
#[derive(Clone, Copy, Debug)]
pub struct Special {
    /// Its number.
    pub column: usize,
    /// What it is called in the tables, behind a zone.
    pub name: &'static str,
    /// What stands above its numbers in the tables by column.
    pub head: &'static str,
    /// The column whose weights its own are drawn to while they are fitted, where that is not 0.
    pub like: Option<usize>,
}

/// The first of the columns that are the same to whoever asks what a line is: all furniture, all paragraphs.
#[must_use]
pub const fn answer(column: usize) -> usize {
    states::answer(column)
}

/// The kinds of furniture.
pub const KINDS: &[Label] = &states::KINDS;
/// How many states a line can be in.
pub const STATES: usize = states::COUNT;
/// How many statements there are.
pub const STATEMENTS: usize = evidence::COUNT;
/// How many of them, the first, say nothing of single words.
pub const WORDLESS: usize = evidence::PLAINLY;

/// The words that the statements behind [`WORDLESS`] are about, by their stems: those that a short line may hold, those that may open a line,
/// and those that may close one.
#[must_use]
pub fn vocabulary() -> [Vec<&'static str>; 3] {
    vocabulary::stems()
}

/// How many words a short line has at most.
pub const SHORT: usize = vocabulary::SHORT;

/// The words of a text by their stems, numbers left out.
#[must_use]
pub fn stems(text: &str) -> Vec<&str> {
    vocabulary::stems_of(text)
}

/// The name of a statement.
#[must_use]
pub fn statement(number: usize) -> String {
    evidence::name(number)
}

/// The names of the zones, by number.
pub const ZONES: [&str; states::ZONES.len()] = {
    let mut names = [""; states::ZONES.len()];
    let mut zone = 0;
    while zone < names.len() {
        names[states::ZONES[zone].0 as usize] = states::ZONES[zone].1;
        zone += 1;
    }
    names
};

/// The number of the zone and the column of a state.
#[must_use]
pub fn state(number: usize) -> (usize, usize) {
    let state = states::STATES[number];
    (state.zone as usize, state.column)
}

/// Whether a page can begin with a state.
#[must_use]
pub fn begins(number: usize) -> bool {
    states::STATES[number].begins()
}

/// Whether a page can end with a state.
#[must_use]
pub fn ends(number: usize) -> bool {
    states::STATES[number].ends()
}

/// Whether one state can follow another.
#[must_use]
pub fn leads_to(from: usize, to: usize) -> bool {
    states::STATES[from].leads_to(states::STATES[to])
}

/// The lines of a page that are read: their numbers and the statements that hold of them.
#[must_use]
pub fn statements(text: &str) -> Vec<(usize, Vec<usize>)> {
    generic::statements(Lines::new(text, &block::ends(text)))
}

/// Weights, in natural logarithms.
#[derive(Clone, Debug)]
pub struct Weights {
    /// By statement and column.
    pub structure: Vec<Vec<f64>>,
    /// By state, for the first line.
    pub first: Vec<f64>,
    /// The same for the last line.
    pub last: Vec<f64>,
    /// By state and state.
    pub steps: Vec<Vec<f64>>,
    /// By statement and kind.
    pub kinds: Vec<Vec<f64>>,
    /// By kind and kind.
    pub kind_steps: Vec<Vec<f64>>,
}

/// A weight as the table holds it: in hundredths.
#[must_use]
pub fn hundredths(weight: f64) -> i32 {
    (weight * 100.0).round() as i32
}

/// Weights as the labeller uses them.
#[derive(Debug)]
pub struct Model(Inner);

impl Model {
    /// Rounds weights to what the table holds.
    #[must_use]
    pub fn new(weights: &Weights) -> Self {
        let mut model = Inner::empty();
        let lane = |weight: f64| hundredths(weight).clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        let fill = |row: &mut [i16], from: &[f64]| row.iter_mut().zip(from).for_each(|(to, weight)| *to = lane(*weight));
        model.structure.iter_mut().zip(&weights.structure).for_each(|(row, from)| fill(row, from));
        model.kinds.iter_mut().zip(&weights.kinds).for_each(|(row, from)| fill(row, from));
        for state in (0..STATES).filter(|&s| begins(s)) {
            model.first[state] = hundredths(weights.first[state]);
        }
        for state in (0..STATES).filter(|&s| ends(s)) {
            model.last[state] = hundredths(weights.last[state]);
        }
        for from in 0..STATES {
            for to in (0..STATES).filter(|&to| leads_to(from, to)) {
                model.steps[from][to] = hundredths(weights.steps[from][to]);
            }
        }
        model.kind_steps.iter_mut().zip(&weights.kind_steps).for_each(|(row, from)| fill(row, from));
        model.settle();
        Self(model)
    }

    /// A parser that labels by these weights and knows no site.
    #[must_use]
    pub const fn parser(&self) -> Parser<'_> {
        Parser::with_model(&self.0)
    }
}
