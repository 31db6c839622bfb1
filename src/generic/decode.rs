//! The best reading of a whole page: the sequence of states that the evidence and the order of things favour most (Viterbi).

use super::lanes::{CANNOT, Columns, Lanes, Row, Scores, by_answer, highest, plus};
use super::model::{Model, Sums};
use super::states::{COLUMNS, FURNITURE, KINDS, answer};
use crate::Label;

/// The label of a line and by how much, in hundredths of a natural logarithm, the best reading of the page beats the best one in which
/// this line is something else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict {
    pub(crate) label: Label,
    pub(crate) margin: u16,
}

/// What a site has said of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Pin {
    /// Nothing.
    #[default]
    Free,
    /// It is this.
    Settled(Label),
    /// It is furniture, and this kind of it unless something speaks for another.
    Leaning(Label),
}

/// What a leaning counts for, in hundredths of a natural logarithm: about as much as one strong statement.
const LEANING: i16 = 200;
/// What a pin counts for: more than all evidence.
const PINNED: i16 = -10_000;

/// So many lines are read at a time: of the rows before them one stays, from which those between are worked out again.
const STRETCH: usize = 256;

/// Reads the lines of a page, of which this is what their evidence comes to; `pins` are what is settled already.
pub(crate) fn decode(model: &Model, lines: Vec<Sums>, pins: &[Pin]) -> Vec<Verdict> {
    let order = &model.order;
    let score = |n: usize| Scores::of(&pin_columns(lines[n].columns(), pins[n]));
    let stretches = lines.len().div_ceil(STRETCH);
    let begins = |stretch: usize| lines.len().saturating_sub((stretches - stretch) * STRETCH);
    // For each state the score of the best reading of all lines before a stretch that goes on there.
    let mut before: Vec<Row> = Vec::with_capacity(stretches);
    before.push(order.first);
    // All but the last are gone through twice, so the short one is the first.
    for stretch in 1..stretches {
        let lines = begins(stretch - 1)..begins(stretch);
        let last = lines.fold(before[stretch - 1], |mut row, n| order.onward(&mut row, &score(n)));
        before.push(last);
    }
    let mut verdicts = vec![Verdict { label: Label::Other, margin: 0 }; lines.len()];
    // The same of all lines up to one of the stretch that end there.
    let mut forward: Vec<Row> = Vec::with_capacity(lines.len().min(STRETCH));
    // The same of all lines after it, from there on.
    let mut behind = order.last;
    for (stretch, verdicts) in (0..stretches).rev().zip(verdicts.rchunks_mut(STRETCH)) {
        let first = begins(stretch);
        forward.clear();
        let mut ahead = before[stretch];
        for n in first..first + verdicts.len() {
            let next = order.onward(&mut ahead, &score(n));
            forward.push(ahead);
            ahead = next;
        }
        for (n, (verdict, row)) in verdicts.iter_mut().zip(&forward).enumerate().rev() {
            *verdict = best(&by_answer(row, &behind));
            behind = order.back(&mut behind, &score(first + n));
        }
    }
    drop((before, forward));
    name_furniture(model, &lines, pins, &mut verdicts);
    verdicts
}

/// The answer with the best score, the first of equals, and by how much it is better than the second.
fn best(columns: &Lanes) -> Verdict {
    let (mut first, mut second, mut at) = (CANNOT, CANNOT, 0);
    for (n, &score) in columns.iter().enumerate().take(FURNITURE + 1) {
        if score > first {
            (second, first, at) = (first, score, n);
        } else {
            second = second.max(score);
        }
    }
    Verdict { label: COLUMNS[at], margin: first.abs_diff(second) }
}

/// What a line says for each column, with what a site has said of it.
fn pin_columns(mut scores: Columns, pin: Pin) -> Columns {
    let label = match pin {
        Pin::Free => return scores,
        Pin::Settled(label) | Pin::Leaning(label) => label,
    };
    let pinned = COLUMNS.iter().position(|l| *l == label).map_or(FURNITURE, answer);
    for (_, score) in scores.iter_mut().enumerate().filter(|(column, _)| answer(*column) != pinned) {
        *score = score.saturating_add(PINNED);
    }
    scores
}

/// Says which furniture each run of furniture lines is.
fn name_furniture(model: &Model, lines: &[Sums], pins: &[Pin], verdicts: &mut [Verdict]) {
    let mut n = 0;
    while n < verdicts.len() {
        if verdicts[n].label != COLUMNS[FURNITURE] {
            n += 1;
            continue;
        }
        let run = n..n + verdicts[n..].iter().take_while(|v| v.label == COLUMNS[FURNITURE]).count();
        // For each line and kind the score of the best naming of all lines of the run up to it.
        let mut rows: Vec<Lanes> = Vec::with_capacity(run.len());
        for line in run.clone() {
            let row = rows.last().map_or(NO_KIND_YET, |before| kinds_after(model, before));
            let mut row = plus(row, &pin_kinds(lines[line].kinds(), pins[line]));
            let top = highest(&row);
            for value in &mut row {
                *value = value.saturating_sub(top);
            }
            rows.push(row);
        }
        let mut kind = rows.last().and_then(|row| (0..KINDS.len()).max_by_key(|&k| row[k])).unwrap_or(KINDS.len() - 1);
        for line in run.clone().rev() {
            verdicts[line].label = KINDS[kind];
            if line > run.start {
                kind = kind_before(model, &rows[line - 1 - run.start], kind);
            }
        }
        n = run.end;
    }
}

fn pin_kinds(mut scores: Lanes, pin: Pin) -> Lanes {
    if pin == Pin::Free {
        return scores;
    }
    for (score, kind) in scores.iter_mut().zip(KINDS) {
        match pin {
            Pin::Settled(label) if label.is_furniture() && label != kind => *score = score.saturating_add(PINNED),
            Pin::Leaning(label) if label == kind => *score = score.saturating_add(LEANING),
            _ => {}
        }
    }
    scores
}

/// Before the first line of a run all kinds are equal.
const NO_KIND_YET: Lanes = {
    let mut lanes = [CANNOT; 16];
    let mut kind = 0;
    while kind < KINDS.len() {
        lanes[kind] = 0;
        kind += 1;
    }
    lanes
};

/// The best scores of the kinds after one line more.
fn kinds_after(model: &Model, row: &Lanes) -> Lanes {
    let mut next = [CANNOT; 16];
    for (score, steps) in row.iter().zip(&model.kind_steps) {
        for (to, step) in next.iter_mut().zip(steps) {
            *to = (*to).max(score.saturating_add(*step));
        }
    }
    next
}

/// The kind that led to `kind` on the line after it, the first of equals.
fn kind_before(model: &Model, row: &Lanes, kind: usize) -> usize {
    let (mut best, mut at) = (CANNOT, 0);
    for (from, (score, steps)) in row.iter().zip(&model.kind_steps).enumerate() {
        let score = score.saturating_add(steps[kind]);
        if score > best {
            (best, at) = (score, from);
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{Pin, decode};
    use crate::generic::evidence::Evidence;
    use crate::generic::model::{MODEL, NEVER};
    use crate::generic::states::{COLUMNS, FURNITURE, STATES, answer};
    use proptest::prelude::*;

    /// By trying all pairs of states: for each line the best score of the page for each column.
    fn by_all_pairs(lines: &[Evidence]) -> Vec<Vec<i32>> {
        let columns: Vec<[i32; COLUMNS.len()]> = lines.iter().map(|e| MODEL.weigh(e, &[]).columns().map(i32::from)).collect();
        let states = || 0..STATES.len();
        let mut forward: Vec<Vec<i32>> = Vec::new();
        for line in &columns {
            let ahead = |to: usize| match forward.last() {
                None => MODEL.first[to],
                Some(before) => states().map(|from| before[from] + MODEL.steps[from][to]).max().unwrap_or(NEVER),
            };
            let row = states().map(|to| ahead(to) + line[STATES[to].column]).collect();
            forward.push(row);
        }
        let mut behind: Vec<i32> = MODEL.last.to_vec();
        let mut best = Vec::new();
        for (n, line) in columns.iter().enumerate().rev() {
            let of = |column: usize| states().filter(|&s| answer(STATES[s].column) == column).map(|s| forward[n][s] + behind[s]).max();
            best.push((0..=FURNITURE).filter_map(of).collect());
            behind = states()
                .map(|from| states().map(|to| MODEL.steps[from][to] + line[STATES[to].column] + behind[to]).max().unwrap_or(NEVER))
                .collect();
        }
        best.reverse();
        best
    }

    proptest! {
        #[test]
        fn the_best_reading_is_that_of_all_pairs_of_states(
            lines in prop::collection::vec(prop::collection::vec(0..crate::generic::evidence::OTHER_LANGUAGE, 1..30), 1..3 * super::STRETCH),
        ) {
            let lines: Vec<Evidence> = lines.into_iter().map(|numbers| numbers.into_iter().collect()).collect();
            let all_pairs = by_all_pairs(&lines);
            let pins = vec![Pin::Free; lines.len()];
            for (verdict, columns) in decode(&MODEL, lines.iter().map(|line| MODEL.weigh(line, &[])).collect(), &pins).iter().zip(all_pairs) {
                let mut sorted = columns.clone();
                sorted.sort_unstable();
                let (best, second) = (sorted[sorted.len() - 1], sorted[sorted.len() - 2]);
                prop_assert_eq!(i32::from(verdict.margin), best - second);
                let column = COLUMNS.iter().position(|l| *l == verdict.label && !l.is_furniture()).unwrap_or(FURNITURE);
                prop_assert_eq!(columns[column], best);
            }
        }
    }
}
