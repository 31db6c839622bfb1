//! Steps between states in lanes of 16 bits, of which the baseline of x86-64 and of ARM takes eight at a time.
//!
//! A state is a zone and a column, so the scores of all states are rows of sixteen lanes: a row a zone, a lane a column. The one state above the
//! article stands in a free lane of the head's row, so there are three rows. Of the 1,089 pairs of states the order of a page allows 400, which
//! are 46 moves from one state to a whole row; those of many states to the two that a story begins or ends with are turned round, which leaves 37.
//! All are made on every line, in 780 instructions each way; to look first which dozen can matter took 700, and longer, since half of them were
//! branches. To ask all lanes at once which states are too far behind a row's best one for any step to make up for it leaves two moves a row, and took 860;
//! sixteen turns of a row, which need no state spread over all lanes, took 870; all pairs took 15,000. The same loop goes forward over the moves
//! and backward over the moves turned round.
//!
//! After each line the best score is taken off all, so that the best reading stands at 0 however long the page is. A reading that is 164
//! natural logarithms worse is given up there and cannot come back, nor can one that the order of a page forbids.

use super::states::{COLUMNS, COUNT, FURNITURE, STATES, State, Zone};

/// A score for each column.
pub(crate) type Lanes = [i16; 16];
/// A score for each state, by zone and column.
pub(crate) type Row = [Lanes; ROWS];

const ROWS: usize = 3;
/// The row of the story.
const STORY: usize = 1;
/// The lane of the one state above the article, in the row of the head.
pub(crate) const ABOVE: usize = COLUMNS.len();
const _: () = assert!(ABOVE < 16);

/// The row and the lane of a state.
const fn place(state: &State) -> (usize, usize) {
    match state.zone {
        Zone::Above => (0, ABOVE),
        Zone::Head => (0, state.column),
        Zone::Story => (STORY, state.column),
        Zone::Below => (2, state.column),
    }
}

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
#[derive(Clone, Debug, Default)]
struct Way {
    /// By the row that they lead into.
    moves: [Vec<Move>; ROWS],
    /// Those into the story from another row.
    meetings: Vec<Meeting>,
}

/// The steps from one state into a row, with their scores.
#[derive(Clone, Debug)]
struct Move {
    from: usize,
    scores: Lanes,
}

/// The steps from a row into one state of the story, with their scores: into it lead many states, and from elsewhere only into its texts.
#[derive(Clone, Debug)]
struct Meeting {
    from: usize,
    lane: usize,
    scores: Lanes,
}

impl Default for Steps {
    fn default() -> Self {
        Self { first: [[CANNOT; 16]; ROWS], last: [[CANNOT; 16]; ROWS], forward: Way::default(), backward: Way::default() }
    }
}

impl Steps {
    /// Of the scores by number of state.
    pub(crate) fn of(first: &[i32; COUNT], last: &[i32; COUNT], steps: &[[i32; COUNT]]) -> Self {
        let mut order = Self::default();
        for (n, state) in STATES.iter().enumerate() {
            let (row, lane) = place(state);
            if state.begins() {
                order.first[row][lane] = narrow(first[n]);
            }
            if state.ends() {
                order.last[row][lane] = narrow(last[n]);
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
    fn insert(&mut self, from: &State, to: &State, score: i16) {
        let ((from_row, from_lane), (row, lane)) = (place(from), place(to));
        if row == STORY && from_row != STORY {
            let new = Meeting { from: from_row, lane, scores: [CANNOT; 16] };
            entry(&mut self.meetings, |known| (known.from, known.lane) == (from_row, lane), new).scores[from_lane] = score;
        } else {
            let new = Move { from: from_row * 16 + from_lane, scores: [CANNOT; 16] };
            let place = new.from;
            entry(&mut self.moves[row], |known| known.from == place, new).scores[lane] = score;
        }
    }

    /// The best scores one step on.
    fn step(&self, row: &Row) -> Row {
        let mut next = [[CANNOT; 16]; ROWS];
        for (lanes, moves) in next.iter_mut().zip(&self.moves) {
            *lanes = best_of(moves, row.as_flattened());
        }
        for Meeting { from, lane, scores } in &self.meetings {
            let best = highest(&plus(row[*from], scores));
            if best > NONE {
                next[STORY][*lane] = next[STORY][*lane].max(best);
            }
        }
        next
    }
}

/// What is known already, or this.
fn entry<T>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool, new: T) -> &mut T {
    let at = list.iter().position(is_it).unwrap_or_else(|| {
        list.push(new);
        list.len() - 1
    });
    &mut list[at]
}

/// Adds what a line says for each lane, and takes the best score off all.
pub(crate) fn weigh(row: &mut Row, line: &Lanes) {
    let mut tops = [CANNOT; 16];
    row.iter_mut().for_each(|lanes| add(lanes, line, &mut tops));
    let top = highest(&tops);
    row.iter_mut().for_each(|lanes| take_off(lanes, top));
}

// What follows is done for one zone at a time, and not inlined into what does it for all: else the compiler takes a lane of four zones together
// instead of eight lanes of one, in five times as many instructions.

#[inline(never)]
fn best_of(moves: &[Move], row: &[i16]) -> Lanes {
    let mut best = [CANNOT; 16];
    for Move { from, scores } in moves {
        best = larger(best, &plus([row[*from]; 16], scores));
    }
    best.map(|score| if score < NONE { CANNOT } else { score })
}

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
    best[FURNITURE] = best[FURNITURE].max(best[ABOVE]);
    best
}
