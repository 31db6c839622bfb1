//! A linear-chain conditional random field whose states share outputs, and whose lines may be in one of several states.

use super::super::end;
use super::minimise::minimise;

/// What states there are and how they follow one another.
pub(crate) struct Chain {
    pub(crate) outputs: usize,
    /// Which output each state has: states of one output share their weights.
    pub(crate) output_of: Vec<usize>,
    /// For each output the one whose weights its own are drawn to, and not to 0: what is fitted is what it has beyond that one,
    /// which is drawn to no other.
    pub(crate) like: Vec<Option<usize>>,
    /// Which answer each state gives: a reading gets a line wrong whose state there gives another answer than all that the line may be in.
    pub(crate) answer_of: Vec<usize>,
    pub(crate) begins: Vec<bool>,
    pub(crate) ends: Vec<bool>,
    pub(crate) leads: Vec<Vec<bool>>,
}

/// Lines with the statements that hold of them and the states that they may be in.
pub(crate) struct Sequence {
    pub(crate) lines: Vec<(Vec<usize>, Vec<usize>)>,
    /// How much it counts.
    pub(crate) weight: f64,
}

/// What a reading gains by each line that it gets wrong while the weights are fitted (softmax-margin, Gimpel and Smith 2010): the labelled
/// reading has to win by that much. Against no gain it has 1.3 % more of the lines right on newspapers not seen, titles and bylines among them.
const GAIN: f64 = 1.0;

/// So many times as hard as other weights to 0 the penalty draws those of an output to those of the one that it is like.
const LIKENESS: f64 = 3.0;

/// Where the weights of a chain stand in one list.
struct Places {
    outputs: usize,
    states: usize,
    first: usize,
    last: usize,
    steps: usize,
    len: usize,
}

impl Places {
    fn new(chain: &Chain, statements: usize) -> Self {
        let (outputs, states) = (chain.outputs, chain.output_of.len());
        let first = outputs * statements;
        let (last, steps) = (first + states, first + 2 * states);
        Self { outputs, states, first, last, steps, len: steps + states * states }
    }

    /// How many times the penalty the weight at this place has.
    fn strictness(&self, chain: &Chain, at: usize) -> f64 {
        if at < self.first && chain.like[at % self.outputs].is_some() { LIKENESS } else { 1.0 }
    }
}

/// Adds to what an output has beyond the one that it is like what that one has.
fn add_likes(chain: &Chain, row: &mut [f64]) {
    for (output, like) in chain.like.iter().enumerate() {
        if let Some(like) = *like {
            row[output] += row[like];
        }
    }
}

/// The weights of a chain.
pub(crate) struct Fitted {
    pub(crate) outputs: Vec<Vec<f64>>,
    pub(crate) first: Vec<f64>,
    pub(crate) last: Vec<f64>,
    pub(crate) steps: Vec<Vec<f64>>,
}

/// Fits to the best log-likelihood with a margin less half the penalty times the squared distance of the weights from what is expected of them:
/// `prior` has statement, output and weight, all others are expected to be 0. What is best is one point, whatever way leads there, so that a page more
/// or less moves the weights little; where lines may be in one of several states, nearly so.
pub(crate) fn fit(
    chain: &Chain,
    sequences: &[Sequence],
    statements: usize,
    passes: usize,
    penalty: f64,
    prior: &[(usize, usize, f64)],
) -> Fitted {
    let places = Places::new(chain, statements);
    let mut weights = vec![0.0f64; places.len];
    let mut expected = vec![0.0f64; places.len];
    for &(statement, output, weight) in prior {
        expected[statement * places.outputs + output] = weight;
    }
    weights.copy_from_slice(&expected);
    let mut taken = 0;
    let cost = |weights: &[f64], slope: &mut [f64]| {
        taken += 1;
        slope.fill(0.0);
        let factors = Factors::new(chain, &places, weights);
        let likelihood: f64 = sequences.iter().map(|s| add_gradient(chain, &places, s, weights, &factors, slope)).sum();
        let mut cost = -likelihood;
        for (at, (slope, weight)) in slope.iter_mut().zip(weights).enumerate() {
            let off = weight - expected[at];
            let penalty = penalty * places.strictness(chain, at);
            cost += penalty / 2.0 * off * off;
            *slope = penalty * off - *slope;
        }
        cost
    };
    let value = minimise(cost, &mut weights, passes);
    end::say(format_args!("  passes {taken}, cost {value:.3}"));
    for row in weights[..places.first].chunks_exact_mut(places.outputs) {
        add_likes(chain, row);
    }
    let rows =
        |from: usize, width: usize, count: usize| (0..count).map(|n| weights[from + n * width..from + (n + 1) * width].to_vec()).collect();
    Fitted {
        outputs: rows(0, places.outputs, statements),
        first: weights[places.first..places.last].to_vec(),
        last: weights[places.last..places.steps].to_vec(),
        steps: rows(places.steps, places.states, places.states),
    }
}

/// The steps' weights as factors, 0 where a step is not allowed.
struct Factors {
    first: Vec<f64>,
    last: Vec<f64>,
    steps: Vec<Vec<f64>>,
    /// The steps by the state that they lead to.
    turned: Vec<Vec<f64>>,
}

impl Factors {
    fn new(chain: &Chain, places: &Places, weights: &[f64]) -> Self {
        let n = places.states;
        let factor = |allowed: bool, weight: f64| if allowed { weight.exp() } else { 0.0 };
        let step = |from: usize, to: usize| factor(chain.leads[from][to], weights[places.steps + from * n + to]);
        Self {
            first: (0..n).map(|s| factor(chain.begins[s], weights[places.first + s])).collect(),
            last: (0..n).map(|s| factor(chain.ends[s], weights[places.last + s])).collect(),
            steps: (0..n).map(|from| (0..n).map(|to| step(from, to)).collect()).collect(),
            turned: (0..n).map(|to| (0..n).map(|from| step(from, to)).collect()).collect(),
        }
    }
}

/// A sequence and all that its readings are weighed by.
struct Task<'a> {
    chain: &'a Chain,
    places: &'a Places,
    factors: &'a Factors,
    sequence: &'a Sequence,
    /// For each line what its statements say for each output, as factors.
    outputs: Vec<Vec<f64>>,
}

/// Adds what one sequence teaches; gives its log-likelihood.
fn add_gradient(chain: &Chain, places: &Places, sequence: &Sequence, weights: &[f64], factors: &Factors, gradient: &mut [f64]) -> f64 {
    let outputs = sequence.lines.iter().map(|(statements, _)| {
        let mut row = vec![0.0; places.outputs];
        for &s in statements {
            for (to, w) in row.iter_mut().zip(&weights[s * places.outputs..]) {
                *to += w;
            }
        }
        add_likes(chain, &mut row);
        // Scaled by the best output, so that no factor overflows; the scale is the same with and without the labels.
        let top = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        row.iter_mut().for_each(|w| *w = (*w - top).exp());
        row
    });
    let task = Task { chain, places, factors, sequence, outputs: outputs.collect() };
    let (Some(truth), Some(all)) = (Sums::new(&task, true), Sums::new(&task, false)) else { return 0.0 };
    truth.add(&task, sequence.weight, gradient);
    all.add(&task, -sequence.weight, gradient);
    sequence.weight * (truth.log - all.log)
}

/// The sums over all readings of a sequence, or over those that fit its labels, each line scaled to a sum of 1.
struct Sums {
    /// By line and state, as factors; that of the end is in the last line's.
    scores: Vec<Vec<f64>>,
    ahead: Vec<Vec<f64>>,
    back: Vec<Vec<f64>>,
    /// What each line's sums were divided by.
    scale: Vec<f64>,
    log: f64,
}

impl Task<'_> {
    /// What a line says for each state among the readings that fit the labels, or, not `bound`, among all that the labelled one is compared with.
    fn scores(&self, line: usize, bound: bool) -> Vec<f64> {
        let Chain { output_of, answer_of, .. } = self.chain;
        let mut fits = vec![false; output_of.len()];
        let mut answers = vec![false; self.places.outputs];
        for &state in &self.sequence.lines[line].1 {
            (fits[state], answers[answer_of[state]]) = (true, true);
        }
        let is_last = line + 1 == self.outputs.len();
        let score = |state: usize| {
            let factor = match bound {
                true if fits[state] => 1.0,
                true => 0.0,
                false if answers[answer_of[state]] => 1.0,
                false => GAIN.exp(),
            };
            self.outputs[line][output_of[state]] * factor * if is_last { self.factors.last[state] } else { 1.0 }
        };
        (0..output_of.len()).map(score).collect()
    }
}

impl Sums {
    /// `None` where no reading fits the labels (a page that breaks the order of zones): it teaches nothing.
    fn new(task: &Task<'_>, bound: bool) -> Option<Self> {
        let n = task.places.states;
        let len = task.outputs.len();
        let scores: Vec<Vec<f64>> = (0..len).map(|line| task.scores(line, bound)).collect();
        let mut ahead: Vec<Vec<f64>> = Vec::with_capacity(len);
        let mut scale = Vec::with_capacity(len);
        let mut log = 0.0;
        for scores in &scores {
            let mut row = match ahead.last() {
                None => task.factors.first.clone(),
                Some(before) => {
                    let mut row = vec![0.0; n];
                    for (value, steps) in before.iter().zip(&task.factors.steps).filter(|(v, _)| **v > 0.0) {
                        for (to, step) in row.iter_mut().zip(steps) {
                            *to += value * step;
                        }
                    }
                    row
                }
            };
            row.iter_mut().zip(scores).for_each(|(value, score)| *value *= score);
            let sum: f64 = row.iter().sum();
            if sum <= 0.0 || !sum.is_finite() {
                return None;
            }
            row.iter_mut().for_each(|v| *v /= sum);
            log += sum.ln();
            scale.push(sum);
            ahead.push(row);
        }
        let mut back = vec![vec![1.0; n]; len];
        for line in (1..len).rev() {
            let mut before = vec![0.0; n];
            for (to, steps) in task.factors.turned.iter().enumerate() {
                let next = scores[line][to] * back[line][to] / scale[line];
                for (value, step) in before.iter_mut().zip(steps) {
                    *value += step * next;
                }
            }
            back[line - 1] = before;
        }
        Some(Self { scores, ahead, back, scale, log })
    }

    /// Adds `sign` times the expected counts.
    fn add(&self, task: &Task<'_>, sign: f64, gradient: &mut [f64]) {
        let places = task.places;
        let n = places.states;
        let mut by_output = vec![0.0; places.outputs];
        for (line, (ahead, back)) in self.ahead.iter().zip(&self.back).enumerate() {
            by_output.fill(0.0);
            for s in 0..n {
                let p = ahead[s] * back[s];
                by_output[task.chain.output_of[s]] += p;
                if line == 0 {
                    gradient[places.first + s] += sign * p;
                }
                if line + 1 == self.ahead.len() {
                    gradient[places.last + s] += sign * p;
                }
            }
            if let Some(before) = line.checked_sub(1).map(|l| &self.ahead[l]) {
                // A label that binds the line has left only its states in `ahead`.
                let next = |s: usize| self.scores[line][s] * back[s] / self.scale[line];
                let next: Vec<f64> = (0..n).map(|s| if ahead[s] > 0.0 { next(s) } else { 0.0 }).collect();
                for from in (0..n).filter(|&f| before[f] > 0.0) {
                    let value = sign * before[from];
                    let row = &mut gradient[places.steps + from * n..places.steps + (from + 1) * n];
                    for ((to, step), next) in row.iter_mut().zip(&task.factors.steps[from]).zip(&next) {
                        *to += value * step * next;
                    }
                }
            }
            // What `add_likes` added to an output is learned from its lines, too.
            for (output, like) in task.chain.like.iter().enumerate() {
                if let Some(like) = *like {
                    by_output[like] += by_output[output];
                }
            }
            for &statement in &task.sequence.lines[line].0 {
                for (to, p) in gradient[statement * places.outputs..].iter_mut().zip(&by_output) {
                    *to += sign * p;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
