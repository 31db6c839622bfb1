//! Steps between states in lanes of 16 bits, of which the baseline of x86-64 and of ARM takes eight at a time.
//!
//! A state is a zone and a column, so the scores of all states are four rows of sixteen lanes: a row a zone, a lane a column. Of the 1,089
//! pairs of states the order of a page allows 400, which are 49 moves from one state to a whole row; the same loop goes forward over
//! the moves and backward over the moves turned round. A line takes about 900 instructions each way, and took 15,000 over all pairs.
//!
//! After each line the best score is taken off all, so that the best reading stands at 0 however long the page is. A reading that is 164
//! natural logarithms worse is given up there and cannot come back, nor can one that the order of a page forbids.

use super::model::NO_ARTICLE;
use super::states::{COUNT, STATES, Zone};

/// A score for each column.
pub(crate) type Lanes = [i16; 16];
/// A score for each state, by zone and column.
pub(crate) type Row = [Lanes; ZONES];

const ZONES: usize = Zone::Below as usize + 1;
/// The score of what cannot be.
pub(crate) const CANNOT: i16 = i16::MIN;
/// Below this a reading is given up; no line says as much for one reading against another as lies between this and [`CANNOT`].
const LOST: i16 = -16_384;

/// A state, and what the step from it scores for each state of a zone; or turned round, the step to it.
#[derive(Clone, Copy, Debug)]
struct Move {
    /// Where the state stands in a row, of all its lanes.
    place: usize,
    scores: Lanes,
}

/// The steps that the order of a page allows, with their scores.
#[derive(Clone, Debug)]
pub(crate) struct Steps {
    pub(crate) first: Row,
    pub(crate) last: Row,
    /// By the zone they lead into.
    forward: [Vec<Move>; ZONES],
    /// By the zone they come from.
    backward: [Vec<Move>; ZONES],
}

impl Default for Steps {
    fn default() -> Self {
        let none = || [const { Vec::new() }; ZONES];
        Self { first: [[CANNOT; 16]; ZONES], last: [[CANNOT; 16]; ZONES], forward: none(), backward: none() }
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
                    let onto = (other.zone as usize, other.column);
                    insert(&mut order.forward[onto.0], (zone, column), onto.1, steps[n][m]);
                    insert(&mut order.backward[zone], onto, column, steps[n][m]);
                }
            }
        }
        order
    }

    /// The best scores after one line more.
    pub(crate) fn onward(&self, row: &Row) -> Row {
        step(row, &self.forward)
    }

    /// The same towards the top of the page.
    pub(crate) fn back(&self, row: &Row) -> Row {
        step(row, &self.backward)
    }
}

fn narrow(score: i32) -> i16 {
    i16::try_from(score).unwrap_or(if score < 0 { CANNOT } else { i16::MAX })
}

fn insert(moves: &mut Vec<Move>, (zone, column): (usize, usize), lane: usize, score: i32) {
    let place = zone * 16 + column;
    let known = moves.iter().position(|m| m.place == place);
    let at = known.unwrap_or_else(|| {
        moves.push(Move { place, scores: [CANNOT; 16] });
        moves.len() - 1
    });
    moves[at].scores[lane] = narrow(score);
}

fn step(row: &Row, moves: &[Vec<Move>; ZONES]) -> Row {
    let row = row.as_flattened();
    let mut next = [[CANNOT; 16]; ZONES];
    for (lanes, moves) in next.iter_mut().zip(moves) {
        let mut best = [CANNOT; 16];
        for step in moves {
            // What cannot be leads nowhere: half of the states, on most lines.
            let score = row[step.place % (ZONES * 16)];
            if score == CANNOT {
                continue;
            }
            best = larger(best, &plus([score; 16], &step.scores));
        }
        *lanes = best;
    }
    next
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
