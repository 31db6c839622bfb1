//! Steps between states in lanes of 16 bits, of which the baseline of x86-64 and of ARM takes eight at a time.
//!
//! A state is a zone and a column, so the scores of all states are rows of sixteen lanes: a row a zone, a lane a column. The four states above an
//! article and on a page without one, and that of the first paragraph, stand in lanes of the lead's row that it has no use for, so there are four
//! rows. Of the 2,601 pairs of states the order of a page allows 670. Most are made in moves, from one state to a whole row; where many states of
//! a row lead to one of another (to the headline, to the first paragraph), the row meets there. That makes 54 moves and four meetings down the
//! page, 55 and four back.
//!
//! All are made on every line. What was tried instead was counted when there were 33 states and 400 pairs, which took 780 instructions each way: to look
//! first which dozen moves can matter took 700, and longer, since half of them were branches; to ask all lanes at once which states are too
//! far behind a row's best one for any step to make up for it, 860; sixteen turns of a row, which need no state spread over all lanes, 870; all pairs
//! 15,000. The same loop goes forward over the moves and backward over the moves turned round.
//!
//! After each line the best score is taken off all, so that the best reading stands at 0 however long the page is. A reading that is 164
//! natural logarithms worse is given up there and cannot come back, nor can one that the order of a page forbids.

use super::states::{
    COLUMNS, COUNT, FIRST_PARAGRAPH, FURNITURE, FURNITURE_WITHOUT_ARTICLE, STATES, STORIES, STORIES_WITHOUT_ARTICLE, State, Zone, answer,
};
use crate::Label;

/// A score for each of up to sixteen things: the columns of a page with an article, or the kinds of furniture.
pub(crate) type Lanes = [i16; 16];
/// A score for each state, where its [`Place`] is.
pub(crate) type Row = [Lanes; ROWS];
/// What a line says for each column.
pub(crate) type Columns = [i16; COLUMNS.len()];

const ROWS: usize = 4;

/// The states above an article and on a page without one, and that of the first paragraph, each with a lane of the lead's row that it has no use for:
/// the lead has no headline, subheading, paragraph or sign-off, and the last lane is no column's.
const GUESTS: [(Zone, usize, usize); 5] = [
    (Zone::NoArticle, FURNITURE_WITHOUT_ARTICLE, lane_of(Label::Title)),
    (Zone::NoArticle, STORIES_WITHOUT_ARTICLE, lane_of(Label::Signoff)),
    (Zone::Above, FURNITURE, lane_of(Label::Heading)),
    (Zone::Above, STORIES, lane_of(Label::Body)),
    (Zone::Opening, FIRST_PARAGRAPH, 15),
];

const fn lane_of(label: Label) -> usize {
    let mut lane = 0;
    while COLUMNS[lane] as u8 != label as u8 {
        lane += 1;
    }
    lane
}

/// Where the score of a state stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    row: usize,
    lane: usize,
}

impl Place {
    fn of(state: State) -> Self {
        let row = match state.zone {
            Zone::NoArticle | Zone::Above | Zone::Lead | Zone::Opening => 0,
            Zone::Head => 1,
            Zone::Story => 2,
            Zone::Below => 3,
        };
        let guest = GUESTS.into_iter().find(|&(zone, column, _)| (zone, column) == (state.zone, state.column));
        Self { row, lane: guest.map_or(state.column, |(_, _, lane)| lane) }
    }
}

/// What a line says for each state: for those of the row of the lead, and of the others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scores {
    lead: Lanes,
    others: Lanes,
}

impl Scores {
    pub(crate) fn of(columns: &Columns) -> Self {
        let mut others = [0; 16];
        others[..=STORIES].copy_from_slice(&columns[..=STORIES]);
        let mut lead = others;
        for (_, column, lane) in GUESTS {
            lead[lane] = columns[column];
        }
        Self { lead, others }
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
    meetings: Vec<Meeting>,
}

/// The steps from one state into a row, with their scores.
#[derive(Clone, Debug)]
struct Move {
    from: usize,
    scores: Lanes,
}

/// The steps from a row into one state of another row, with their scores: where many lead into few.
#[derive(Clone, Debug)]
struct Meeting {
    from: usize,
    to: Place,
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
        let mut allowed = Vec::new();
        for (n, state) in STATES.iter().enumerate() {
            let place = Place::of(*state);
            if state.begins() {
                order.first[place.row][place.lane] = narrow(first[n]);
            }
            if state.ends() {
                order.last[place.row][place.lane] = narrow(last[n]);
            }
            let next = STATES.iter().enumerate().filter(|(_, next)| state.leads_to(**next));
            allowed.extend(next.map(|(m, next)| (place, Place::of(*next), narrow(steps[n][m]).clamp(-STEP, STEP))));
        }
        order.forward = Way::of(allowed.iter().copied());
        order.backward = Way::of(allowed.iter().map(|&(from, to, score)| (to, from, score)));
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
    fn of(steps: impl Iterator<Item = (Place, Place, i16)> + Clone) -> Self {
        // How many lanes of a row a state leads to, and how many of a row lead to it.
        let (mut out, mut into) = ([[[0; ROWS]; 16]; ROWS], [[[0; ROWS]; 16]; ROWS]);
        for (from, to, _) in steps.clone() {
            out[from.row][from.lane][to.row] += 1;
            into[to.row][to.lane][from.row] += 1;
        }
        let mut way = Self::default();
        for (from, to, score) in steps {
            if from.row != to.row && out[from.row][from.lane][to.row] < into[to.row][to.lane][from.row] {
                let new = Meeting { from: from.row, to, scores: [CANNOT; 16] };
                let is_it = |known: &Meeting| (known.from, known.to.row, known.to.lane) == (from.row, to.row, to.lane);
                entry(&mut way.meetings, is_it, new).scores[from.lane] = score;
            } else {
                let new = Move { from: from.row * 16 + from.lane, scores: [CANNOT; 16] };
                let place = new.from;
                entry(&mut way.moves[to.row], |known| known.from == place, new).scores[to.lane] = score;
            }
        }
        way
    }

    /// The best scores one step on.
    fn step(&self, row: &Row) -> Row {
        let mut next = [[CANNOT; 16]; ROWS];
        for (lanes, moves) in next.iter_mut().zip(&self.moves) {
            *lanes = best_of(moves, row.as_flattened());
        }
        for Meeting { from, to, scores } in &self.meetings {
            let best = highest(&plus(row[*from], scores));
            if best > NONE {
                next[to.row][to.lane] = next[to.row][to.lane].max(best);
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

/// Adds what a line says for each state, and takes the best score off all.
pub(crate) fn weigh(row: &mut Row, line: &Scores) {
    let mut tops = [CANNOT; 16];
    let [lead, others @ ..] = row;
    add(lead, &line.lead, &mut tops);
    others.iter_mut().for_each(|lanes| add(lanes, &line.others, &mut tops));
    let top = highest(&tops);
    row.iter_mut().for_each(|lanes| take_off(lanes, top));
}

// What follows is done for one row at a time, and not inlined into what does it for all: else the compiler takes a lane of four rows together
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

/// The best score of each answer, of readings that these rows meet in.
pub(crate) fn by_answer(ahead: &Row, behind: &Row) -> Lanes {
    let mut best = [CANNOT; 16];
    ahead[1..].iter().zip(&behind[1..]).for_each(|(ahead, behind)| meet(&mut best, ahead, behind));
    let mut of_lead = [CANNOT; 16];
    meet(&mut of_lead, &ahead[0], &behind[0]);
    for (_, column, lane) in GUESTS {
        let column = answer(column);
        best[column] = best[column].max(of_lead[lane]);
        of_lead[lane] = CANNOT;
    }
    best = larger(best, &of_lead);
    best[FURNITURE] = best[FURNITURE].max(best[STORIES]);
    best
}
