//! Steps between states in lanes of 16 bits, of which the baseline of x86-64 and of ARM takes eight at a time.
//!
//! A state is a zone and a column, so the scores of all states are rows of sixteen lanes: a row a zone, a lane a column. The four states above an
//! article and on a page without one, and that of the first paragraph, stand in lanes of the lead's row that it has no use for, so there are four
//! rows. Of the 2,601 pairs of states the order of a page allows 670. Most lead from a row to itself: there every state is spread over all lanes, and
//! its steps to the whole row are made at once. Few lead from row to row: four moves, from one state to a whole row, and where many states lead to one
//! of another row (to the headline, to the first paragraph), four meetings of a row. The same loops go forward over the steps and backward over the
//! steps turned round.
//!
//! All are made on every line, in some 1,100 instructions each way with what the line says. What was tried instead: to look first which dozen steps can
//! matter, or to ask all lanes at once which states are too far behind a row's best one for any step to make up for it, gained nothing when there were
//! 33 states and 400 pairs, and half of the first were branches. Sixteen turns of a row, loaded from where it stands twice, need no state spread, and
//! take 970 instructions; but a page of furniture took an eighth longer so, since each load waits for both of the writes that it reads from.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

    /// The number of its lane among those of all rows.
    const fn among_all(self) -> usize {
        self.row * 16 + self.lane
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
    /// By row the steps from its states to itself, those of two states at a time.
    within: [Vec<[Aligned; 2]>; ROWS],
    /// Those from row to row.
    moves: Vec<Move>,
    meetings: Vec<Meeting>,
}

/// The scores of the steps from one state into a row, where an addition need not load them first.
#[derive(Clone, Copy, Debug)]
#[repr(align(16))]
struct Aligned(Lanes);

/// The steps from one state, by the number of its lane among those of all rows, into another row.
#[derive(Clone, Debug)]
struct Move {
    from: usize,
    to: usize,
    scores: Lanes,
}

/// The steps from a row into one state of another row: where many lead into few.
#[derive(Clone, Debug)]
struct Meeting {
    from: usize,
    to: usize,
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

    /// Adds what a line says; gives the best scores before the next.
    pub(crate) fn onward(&self, row: &mut Row, line: &Scores) -> Row {
        self.forward.pass(row, line)
    }

    /// The same towards the top of the page.
    pub(crate) fn back(&self, row: &mut Row, line: &Scores) -> Row {
        self.backward.pass(row, line)
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
        let mut way = Self { within: core::array::from_fn(|_| vec![[Aligned([CANNOT; 16]); 2]; 8]), ..Self::default() };
        for (from, to, score) in steps {
            if from.row == to.row {
                way.within[to.row].as_flattened_mut()[from.lane].0[to.lane] = score;
            } else if out[from.row][from.lane][to.row] < into[to.row][to.lane][from.row] {
                let new = Meeting { from: from.row, to: to.among_all(), scores: [CANNOT; 16] };
                let is_it = |known: &Meeting| (known.from, known.to) == (new.from, new.to);
                entry(&mut way.meetings, is_it, new.clone()).scores[from.lane] = score;
            } else {
                let new = Move { from: from.among_all(), to: to.row, scores: [CANNOT; 16] };
                let is_it = |known: &Move| (known.from, known.to) == (new.from, new.to);
                entry(&mut way.moves, is_it, new.clone()).scores[to.lane] = score;
            }
        }
        way
    }

    /// Adds what a line says for each state, and takes the best score off all; gives the best scores one step on.
    fn pass(&self, row: &mut Row, line: &Scores) -> Row {
        let mut tops = [CANNOT; 16];
        let [lead, others @ ..] = row;
        add(lead, &line.lead, &mut tops);
        others.iter_mut().for_each(|lanes| add(lanes, &line.others, &mut tops));
        let top = highest(&tops);
        let mut next = [[CANNOT; 16]; ROWS];
        for ((next, steps), lanes) in next.iter_mut().zip(&self.within).zip(row.iter_mut()) {
            step_within(next, steps, lanes, top);
        }
        for Move { from, to, scores } in &self.moves {
            let from = row.as_flattened()[*from];
            if from > CANNOT {
                step_from(&mut next[*to], from, scores);
            }
        }
        for Meeting { from, to, scores } in &self.meetings {
            let best = highest(&plus(row[*from], scores));
            if best > NONE {
                let to = &mut next.as_flattened_mut()[*to];
                *to = best.max(*to);
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

// What follows is done for one row at a time, and not inlined into what does it for all: else the compiler takes a lane of four rows together
// instead of eight lanes of one, in five times as many instructions.

#[inline(never)]
fn add(scores: &mut Lanes, line: &Lanes, tops: &mut Lanes) {
    *scores = plus(*scores, line);
    *tops = larger(*tops, scores);
}

/// Takes the best score off those of a row, and makes the steps within it. Both at once, so that its lanes are in a register when they are
/// spread over others; and two states at a time, or the compiler takes a lane of eight states together.
#[inline(never)]
fn step_within(next: &mut Lanes, steps: &[[Aligned; 2]], row: &mut Lanes, top: i16) {
    let from = row.map(|score| {
        let left = score.saturating_sub(top);
        if left < LOST { CANNOT } else { left }
    });
    *row = from;
    let best = from.as_chunks().0.iter().zip(steps).fold([CANNOT; 16], |best, ([one, other], steps)| {
        larger(larger(best, &plus([*one; 16], &steps[0].0)), &plus([*other; 16], &steps[1].0))
    });
    *next = best.map(|score| if score < NONE { CANNOT } else { score });
}

#[inline(never)]
fn step_from(best: &mut Lanes, from: i16, scores: &Lanes) {
    *best = larger(*best, &plus([from; 16], scores));
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
