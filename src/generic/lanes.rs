//! Steps between states in lanes of 16 bits, of which the baseline of x86-64 and of ARM takes eight at a time.
//!
//! A state is a zone and a column, so the scores of all states are four rows of sixteen lanes: a row a zone, a lane a column. Of the 1,089
//! pairs of states the order of a page allows 400, which are 49 moves from one state to a whole row; the same loop goes forward over
//! the moves and backward over the moves turned round. A line takes about 900 instructions this way, and took 15,000 over all pairs.
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
    zone: usize,
    column: usize,
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
                    add(&mut order.forward[onto.0], (zone, column), onto.1, steps[n][m]);
                    add(&mut order.backward[zone], onto, column, steps[n][m]);
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

fn add(moves: &mut Vec<Move>, (zone, column): (usize, usize), lane: usize, score: i32) {
    let known = moves.iter().position(|m| (m.zone, m.column) == (zone, column));
    let at = known.unwrap_or_else(|| {
        moves.push(Move { zone, column, scores: [CANNOT; 16] });
        moves.len() - 1
    });
    moves[at].scores[lane] = narrow(score);
}

fn step(row: &Row, moves: &[Vec<Move>; ZONES]) -> Row {
    let mut next = [[CANNOT; 16]; ZONES];
    for (lanes, moves) in next.iter_mut().zip(moves) {
        let mut best = [CANNOT; 16];
        for step in moves {
            // What cannot be leads nowhere: half of the states, on most lines.
            let score = row[step.zone % ZONES][step.column % 16];
            if score == CANNOT {
                continue;
            }
            for (to, add) in best.iter_mut().zip(&step.scores) {
                *to = (*to).max(score.saturating_add(*add));
            }
        }
        *lanes = best;
    }
    next
}

/// Adds what a line says for each column, and takes the best score off all.
///
/// Given a slice and not inlined, so that the compiler takes the lanes of one zone together; of an array of four it took a lane of all zones,
/// in ten times as many instructions.
#[inline(never)]
pub(crate) fn weigh(row: &mut [Lanes], line: &Lanes) {
    let mut tops = [CANNOT; 16];
    for lanes in row.iter_mut() {
        for n in 0..16 {
            lanes[n] = lanes[n].saturating_add(line[n]);
            tops[n] = tops[n].max(lanes[n]);
        }
    }
    let top = highest(&tops);
    for lanes in row.iter_mut() {
        for score in lanes {
            let left = score.saturating_sub(top);
            *score = if left < LOST { CANNOT } else { left };
        }
    }
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
    for (ahead, behind) in ahead.iter().zip(behind) {
        for ((best, a), b) in best.iter_mut().zip(ahead).zip(behind) {
            *best = (*best).max(a.saturating_add(*b));
        }
    }
    best
}
