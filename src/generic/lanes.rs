//! Steps between states in lanes of 16 bits, of which the baseline of x86-64 and of ARM takes eight at a time.
//!
//! A state is a zone and a column, so the scores of all states are four rows of sixteen lanes: a row a zone, a lane a column. Of the 1,089
//! pairs of states the order of a page allows 400, which are 49 moves from one state to a whole row, and on a line some twelve of these
//! can matter; the same loop goes forward over the moves and backward over the moves turned round. A line takes about 700 instructions
//! each way, and took 15,000 over all pairs.
//!
//! After each line the best score is taken off all, so that the best reading stands at 0 however long the page is. A reading that is 164
//! natural logarithms worse is given up there and cannot come back, nor can one that the order of a page forbids.

use super::model::NO_ARTICLE;
use super::states::{COUNT, STATES, State, Zone};

/// A score for each column.
pub(crate) type Lanes = [i16; 16];
/// A score for each state, by zone and column.
pub(crate) type Row = [Lanes; ZONES];

const ZONES: usize = Zone::Below as usize + 1;
/// The score of what cannot be.
pub(crate) const CANNOT: i16 = i16::MIN;
/// Below this a reading is given up; no line says as much for one reading against another as lies between this and [`CANNOT`].
const LOST: i16 = -16_384;
/// No step scores more than this, for or against.
const STEP: i16 = 8_000;
/// What one step makes of a reading is above this, and what it makes of none is below.
const NONE: i16 = LOST / 2 + CANNOT / 2;
const _: () = assert!(LOST - STEP > NONE && CANNOT + STEP < NONE);

/// The steps that the order of a page allows, with their scores.
#[derive(Clone, Debug)]
pub(crate) struct Steps {
    pub(crate) first: Row,
    pub(crate) last: Row,
    forward: Way,
    backward: Way,
}

/// All steps in one direction: down the page, or turned round.
#[derive(Clone, Debug)]
struct Way {
    /// By the zone they lead into.
    into: [Vec<Block>; ZONES],
    /// The least that a step from each state scores within its zone.
    least: Row,
}

/// The steps from a zone into another, or within it.
#[derive(Clone, Debug)]
struct Block {
    from: usize,
    /// By the column of the state that a step is from: the scores of the steps from it, and the most of them; a bit of its own for each
    /// column that has such a state.
    scores: [Lanes; 16],
    most: Lanes,
    bits: Lanes,
}

impl Default for Steps {
    fn default() -> Self {
        Self { first: [[CANNOT; 16]; ZONES], last: [[CANNOT; 16]; ZONES], forward: Way::none(), backward: Way::none() }
    }
}

impl Steps {
    /// Of the scores by number of state.
    pub(crate) fn of(first: &[i32; COUNT], last: &[i32; COUNT], steps: &[[i32; COUNT]]) -> Self {
        let mut order = Self::default();
        for (n, state) in STATES.iter().enumerate() {
            let (zone, column) = (state.zone as usize, state.column);
            if state.begins() {
                order.first[zone][column] = narrow(first[n]);
            }
            if state.ends() {
                // The page that stays above its article to the end.
                let none = if state.zone == Zone::Above { NO_ARTICLE } else { 0 };
                order.last[zone][column] = narrow(last[n] + none);
            }
            for (m, other) in STATES.iter().enumerate() {
                if state.leads_to(*other) {
                    let score = narrow(steps[n][m]).clamp(-STEP, STEP);
                    order.forward.insert(state, other, score);
                    order.backward.insert(other, state, score);
                }
            }
        }
        order
    }

    /// The best scores after one line more.
    pub(crate) fn onward(&self, row: &Row) -> Row {
        self.forward.step(row)
    }

    /// The same towards the top of the page.
    pub(crate) fn back(&self, row: &Row) -> Row {
        self.backward.step(row)
    }
}

fn narrow(score: i32) -> i16 {
    i16::try_from(score).unwrap_or(if score < 0 { CANNOT } else { i16::MAX })
}

impl Way {
    const fn none() -> Self {
        Self { into: [const { Vec::new() }; ZONES], least: [[0; 16]; ZONES] }
    }

    fn insert(&mut self, from: &State, to: &State, score: i16) {
        let (zone, column) = (from.zone as usize, from.column);
        let blocks = &mut self.into[to.zone as usize];
        let at = blocks.iter().position(|block| block.from == zone).unwrap_or_else(|| {
            blocks.push(Block { from: zone, scores: [[CANNOT; 16]; 16], most: [CANNOT; 16], bits: [0; 16] });
            blocks.len() - 1
        });
        let block = &mut blocks[at];
        block.scores[column][to.column] = score;
        block.most[column] = score.max(block.most[column]);
        block.bits[column] = 1 << column;
        if from.zone == to.zone {
            self.least[zone][column] = score.min(self.least[zone][column]);
        }
    }

    /// The best scores one step on. A state from which no step reaches what is sure to be had in a zone is passed over there, as three of
    /// four are.
    fn step(&self, row: &Row) -> Row {
        let mut next = [[CANNOT; 16]; ZONES];
        for (zone, lanes) in next.iter_mut().enumerate() {
            let sure = highest(&plus(row[zone], &self.least[zone])).max(NONE);
            let mut best = [CANNOT; 16];
            for block in &self.into[zone] {
                let from = &row[block.from % ZONES];
                let mut columns = block.that_reach(sure, from);
                while columns != 0 {
                    let column = columns.trailing_zeros() as usize % 16;
                    columns &= columns - 1;
                    best = larger(best, &plus([from[column]; 16], &block.scores[column]));
                }
            }
            *lanes = best;
        }
        next
    }
}

impl Block {
    /// The columns, a bit each, from which a step may lead to such a score.
    #[inline(never)]
    fn that_reach(&self, score: i16, from: &Lanes) -> u16 {
        let steps = from.iter().zip(&self.most).zip(&self.bits);
        steps.fold(0, |all, ((from, most), bit)| if from.saturating_add(*most) < score { all } else { all | bit }) as u16
    }
}

/// Adds what a line says for each column, and takes the best score off all.
pub(crate) fn weigh(row: &mut Row, line: &Lanes) {
    let mut tops = [CANNOT; 16];
    row.iter_mut().for_each(|lanes| add(lanes, line, &mut tops));
    let top = highest(&tops);
    row.iter_mut().for_each(|lanes| take_off(lanes, top));
}

// What follows is done for one zone at a time, and not inlined into what does it for all: else the compiler takes a lane of four zones together
// instead of eight lanes of one, in five times as many instructions.

#[inline(never)]
fn add(scores: &mut Lanes, line: &Lanes, tops: &mut Lanes) {
    *scores = plus(*scores, line);
    *tops = larger(*tops, scores);
}

#[inline(never)]
fn take_off(scores: &mut Lanes, top: i16) {
    *scores = scores.map(|score| {
        let left = score.saturating_sub(top);
        if left < LOST { CANNOT } else { left }
    });
}

#[inline(never)]
fn meet(best: &mut Lanes, ahead: &Lanes, behind: &Lanes) {
    *best = larger(*best, &plus(*ahead, behind));
}

/// The sums of scores. By value, so that the compiler sees that no lane that is written is read again, and takes eight at once.
pub(crate) fn plus(mut scores: Lanes, more: &Lanes) -> Lanes {
    for (score, more) in scores.iter_mut().zip(more) {
        *score = score.saturating_add(*more);
    }
    scores
}

/// The larger of scores.
fn larger(mut scores: Lanes, others: &Lanes) -> Lanes {
    for (score, other) in scores.iter_mut().zip(others) {
        *score = (*score).max(*other);
    }
    scores
}

/// The best of sixteen scores, by halves, as all lanes are compared at once.
#[inline(never)]
pub(crate) fn highest(lanes: &Lanes) -> i16 {
    let mut tops = *lanes;
    let mut width = 8;
    while width > 0 {
        for n in 0..width {
            tops[n] = tops[n].max(tops[n + width]);
        }
        width /= 2;
    }
    tops[0]
}

/// The best score of each column, of readings that these rows meet in.
pub(crate) fn by_column(ahead: &Row, behind: &Row) -> Lanes {
    let mut best = [CANNOT; 16];
    ahead.iter().zip(behind).for_each(|(ahead, behind)| meet(&mut best, ahead, behind));
    best
}
