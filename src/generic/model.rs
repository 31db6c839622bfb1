//! The weights in the form that the decoder reads.

use super::evidence::{self, Evidence};
use super::lanes::{Columns, Lanes, Steps};
use super::states::{COLUMNS, COUNT, FURNITURE, KINDS, STATES, STORIES_WITHOUT_ARTICLE};
use super::{vocabulary, weights};
use std::sync::LazyLock;

/// The score of a step that the order of a page does not allow: worse than any evidence is good.
pub(crate) const NEVER: i32 = -1_000_000;

/// What a page in another language speaks for furniture: more than all evidence for anything else.
const OTHER_LANGUAGE: i16 = 10_000;

/// The labeller's weights, in hundredths of a natural logarithm.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// For each statement what it says for each column.
    pub(crate) structure: Vec<Columns>,
    /// What the first line's state scores, the last line's, and the step from each state to each.
    pub(crate) first: [i32; COUNT],
    pub(crate) last: [i32; COUNT],
    pub(crate) steps: Vec<[i32; COUNT]>,
    /// The same for the kinds of furniture.
    pub(crate) kinds: Vec<Lanes>,
    pub(crate) kind_steps: [Lanes; KINDS.len()],
    /// `first`, `last` and `steps` once more, as the decoder reads them.
    pub(crate) order: Steps,
    /// And so `structure` and `kinds`: of the statements about words, and of the others.
    words: Vec<Padded>,
    rows: Vec<[Padded; 64]>,
}

/// The weights that ship with the crate.
pub(crate) static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let padded = |row: &[i16]| {
        let mut wide = [0; 16];
        for (to, from) in wide.iter_mut().zip(row) {
            *to = *from;
        }
        wide
    };
    let mut model = Model::empty();
    for (row, (_, weights)) in model.structure.iter_mut().zip(weights::STRUCTURE) {
        *row = *weights;
    }
    for (row, (_, weights)) in model.kinds.iter_mut().zip(weights::KINDS) {
        *row = padded(weights);
    }
    let words = model.structure.iter_mut().zip(&mut model.kinds).skip(evidence::PLAINLY);
    for ((columns, kinds), weights) in words.zip(vocabulary::weights()) {
        let (of_columns, of_kinds) = weights.split_at(COLUMNS.len());
        columns.copy_from_slice(of_columns);
        *kinds = padded(of_kinds);
    }
    for (n, &weight) in weights::FIRST.iter().enumerate().take(COUNT) {
        model.first[n] = if STATES[n].begins() { i32::from(weight) } else { NEVER };
    }
    for (n, &weight) in weights::LAST.iter().enumerate().take(COUNT) {
        model.last[n] = if STATES[n].ends() { i32::from(weight) } else { NEVER };
    }
    for (from, (_, weights)) in weights::STEPS.iter().enumerate().take(COUNT) {
        for (to, &weight) in weights.iter().enumerate().take(COUNT) {
            model.steps[from][to] = if STATES[from].leads_to(STATES[to]) { i32::from(weight) } else { NEVER };
        }
    }
    for (row, (_, weights)) in model.kind_steps.iter_mut().zip(weights::KIND_STEPS) {
        *row = padded(weights);
    }
    model.settle();
    model
});

impl Model {
    /// A model that prefers nothing and allows what the order of a page allows.
    pub(crate) fn empty() -> Self {
        let step = |allowed: bool| if allowed { 0 } else { NEVER };
        Self {
            structure: vec![[0; COLUMNS.len()]; evidence::COUNT],
            first: core::array::from_fn(|n| step(STATES[n].begins())),
            last: core::array::from_fn(|n| step(STATES[n].ends())),
            steps: (0..COUNT).map(|from| core::array::from_fn(|to| step(STATES[from].leads_to(STATES[to])))).collect(),
            kinds: vec![[0; 16]; evidence::COUNT],
            kind_steps: [[0; 16]; KINDS.len()],
            order: Steps::default(),
            words: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Sets what is not left to learning (a page in another language is no Bengali article, whatever its lines look like), and puts the
    /// steps into the decoder's form. To be called when all else is set.
    pub(crate) fn settle(&mut self) {
        self.structure[evidence::OTHER_LANGUAGE][FURNITURE..=STORIES_WITHOUT_ARTICLE].fill(OTHER_LANGUAGE);
        self.order = Steps::of(&self.first, &self.last, &self.steps);
        let row = |n: usize| match (self.structure.get(n), self.kinds.get(n)) {
            (Some(columns), Some(kinds)) => Padded::of(columns, kinds),
            _ => Padded::NONE,
        };
        self.words = (evidence::PLAINLY..evidence::COUNT).map(row).collect();
        self.rows = (0..evidence::ROOM / 64).map(|word| core::array::from_fn(|bit| row(word * 64 + bit))).collect();
    }

    /// What the evidence comes to, with what the words say.
    pub(crate) fn weigh(&self, evidence: &Evidence, words: &[u16]) -> Sums {
        let mut sums = Padded::NONE;
        for (rows, &word) in self.rows.iter().zip(evidence.words()) {
            let mut bits = word;
            while bits != 0 {
                sums = sums.plus(&rows[bits.trailing_zeros() as usize % 64]);
                bits &= bits - 1;
            }
        }
        let words = words.iter().filter_map(|&word| self.words.get(usize::from(word)));
        let Padded(sums) = words.fold(sums, |sums, row| sums.plus(row));
        Sums(core::array::from_fn(|n| sums[n]))
    }
}

/// What a line's statements say: for each column, and behind them for each kind of furniture. On a page with much furniture both are asked
/// of nearly every line, so they are added up in one look at the line's statements.
#[derive(Clone, Copy, Debug)]
#[repr(align(8))]
pub(crate) struct Sums([i16; COLUMNS.len() + KINDS.len()]);

/// The sums of a page's lines take over the memory of their evidence, since they are as large (`tests/memory.rs`).
const _: () = assert!(size_of::<Sums>() == size_of::<Evidence>() && align_of::<Sums>() == align_of::<Evidence>());

impl Sums {
    /// For each column.
    pub(crate) fn columns(&self) -> Columns {
        core::array::from_fn(|column| self.0[column])
    }

    /// For each kind.
    pub(crate) fn kinds(&self) -> Lanes {
        let mut lanes = [0; 16];
        lanes[..KINDS.len()].copy_from_slice(&self.0[COLUMNS.len()..]);
        lanes
    }
}

/// The same of one statement or of some of them, with room to add eight lanes at a time.
#[derive(Clone, Copy, Debug)]
#[repr(align(16))]
struct Padded([i16; 32]);

impl Padded {
    const NONE: Self = Self([0; 32]);

    fn of(columns: &Columns, kinds: &Lanes) -> Self {
        let mut padded = Self::NONE;
        let (to_columns, to_kinds) = padded.0.split_at_mut(COLUMNS.len());
        to_columns.copy_from_slice(columns);
        to_kinds[..KINDS.len()].copy_from_slice(&kinds[..KINDS.len()]);
        padded
    }

    /// By value, so that the compiler sees that no lane that is written is read again, and takes eight at once.
    fn plus(mut self, more: &Self) -> Self {
        for (sum, more) in self.0.iter_mut().zip(&more.0) {
            *sum = sum.saturating_add(*more);
        }
        self
    }
}

const _: () = assert!(COLUMNS.len() + KINDS.len() <= 32);
