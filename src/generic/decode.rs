//! The best reading of a whole page: the sequence of states that the evidence and the order of things favour most (Viterbi).

use super::evidence::Evidence;
use super::model::{Model, NEVER};
use super::states::{COLUMNS, COUNT, FURNITURE, KINDS, STATES};
use crate::Label;

/// The label of a line and by how much, in hundredths of a natural logarithm, the best reading of the page beats the best one in which
/// this line is something else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict {
    pub(crate) label: Label,
    pub(crate) margin: i32,
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
const LEANING: i32 = 200;

/// Reads the lines of a page; `pins` are what is settled already.
pub(crate) fn decode(model: &Model, lines: &[Evidence], pins: &[Pin]) -> Vec<Verdict> {
    let scores: Vec<[i32; 16]> = lines.iter().zip(pins).map(|(e, pin)| pin_columns(model.columns(e), *pin)).collect();
    let forward = forward(model, &scores);
    let backward = backward(model, &scores);
    let mut verdicts = Vec::with_capacity(lines.len());
    for (ahead, behind) in forward.iter().zip(&backward) {
        let mut by_column = [i32::MIN; COLUMNS.len()];
        for (n, state) in STATES.iter().enumerate() {
            by_column[state.column] = by_column[state.column].max(ahead[n].saturating_add(behind[n]));
        }
        let best = (0..COLUMNS.len()).max_by_key(|&c| (by_column[c], core::cmp::Reverse(c))).unwrap_or(FURNITURE);
        let second = (0..COLUMNS.len()).filter(|&c| c != best).map(|c| by_column[c]).max().unwrap_or(i32::MIN);
        verdicts.push(Verdict { label: COLUMNS[best], margin: by_column[best].saturating_sub(second) });
    }
    name_furniture(model, lines, pins, &mut verdicts);
    verdicts
}

fn pin_columns(mut scores: [i32; 16], pin: Pin) -> [i32; 16] {
    let column = match pin {
        Pin::Free => return scores,
        Pin::Settled(label) => COLUMNS.iter().position(|l| *l == label && !label.is_furniture()).unwrap_or(FURNITURE),
        Pin::Leaning(_) => FURNITURE,
    };
    for (n, score) in scores.iter_mut().enumerate() {
        if n != column {
            *score += NEVER / 2;
        }
    }
    scores
}

/// For each line and state the score of the best reading of all lines up to it that ends there.
fn forward(model: &Model, scores: &[[i32; 16]]) -> Vec<[i32; COUNT]> {
    let mut table: Vec<[i32; COUNT]> = Vec::with_capacity(scores.len());
    for score in scores {
        let mut row = match table.last() {
            None => model.first,
            Some(before) => {
                let mut best = [i32::MIN; COUNT];
                for (from, steps) in before.iter().zip(&model.steps) {
                    for (to, step) in best.iter_mut().zip(steps) {
                        *to = (*to).max(from.saturating_add(*step));
                    }
                }
                best
            }
        };
        for (value, state) in row.iter_mut().zip(&STATES) {
            *value = value.saturating_add(score[state.column]);
        }
        table.push(row);
    }
    table
}

/// For each line and state the score of the best reading of all lines after it that starts from there.
fn backward(model: &Model, scores: &[[i32; 16]]) -> Vec<[i32; COUNT]> {
    let mut table = vec![[0; COUNT]; scores.len()];
    let Some(last) = table.last_mut() else { return table };
    *last = model.last;
    for n in (1..scores.len()).rev() {
        let mut next = table[n];
        for (value, state) in next.iter_mut().zip(&STATES) {
            *value = value.saturating_add(scores[n][state.column]);
        }
        for (value, steps) in table[n - 1].iter_mut().zip(&model.steps) {
            *value = next.iter().zip(steps).map(|(v, s)| v.saturating_add(*s)).max().unwrap_or(NEVER);
        }
    }
    table
}

/// Says which furniture each run of furniture lines is.
fn name_furniture(model: &Model, lines: &[Evidence], pins: &[Pin], verdicts: &mut [Verdict]) {
    const N: usize = KINDS.len();
    let mut n = 0;
    while n < verdicts.len() {
        if verdicts[n].label != COLUMNS[FURNITURE] {
            n += 1;
            continue;
        }
        let run = n + verdicts[n..].iter().take_while(|v| v.label == COLUMNS[FURNITURE]).count();
        let run = n..run;
        let mut back: Vec<[u8; N]> = Vec::with_capacity(run.len());
        let mut best = [0i32; N];
        for line in run.clone() {
            let scores = model.kinds_of(&lines[line]);
            let mut next = [i32::MIN; N];
            let mut from = [0u8; N];
            for to in 0..N {
                for (f, value) in best.iter().enumerate() {
                    let value = if line == run.start { 0 } else { value.saturating_add(model.kind_steps[f][to]) };
                    if value > next[to] {
                        next[to] = value;
                        from[to] = f as u8;
                    }
                }
                let pinned = match pins[line] {
                    Pin::Settled(label) if label.is_furniture() && label != KINDS[to] => NEVER / 2,
                    Pin::Leaning(label) if label == KINDS[to] => LEANING,
                    _ => 0,
                };
                next[to] = next[to].saturating_add(scores[to]).saturating_add(pinned);
            }
            best = next;
            back.push(from);
        }
        let mut kind = (0..N).max_by_key(|&k| best[k]).unwrap_or(N - 1);
        for line in run.clone().rev() {
            verdicts[line].label = KINDS[kind];
            kind = usize::from(back[line - run.start][kind]);
        }
        n = run.end;
    }
}
