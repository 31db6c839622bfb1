//! A linear-chain conditional random field whose states share outputs, some of whose lines may be left open.

/// What states there are and how they follow one another.
pub struct Chain {
    pub outputs: usize,
    /// Which output each state has: states of one output share their weights.
    pub output_of: Vec<usize>,
    pub begins: Vec<bool>,
    pub ends: Vec<bool>,
    pub leads: Vec<Vec<bool>>,
}

/// Lines with the statements that hold of them and the state they are in; `None` is any state.
pub struct Sequence {
    pub lines: Vec<(Vec<usize>, Option<usize>)>,
}

/// The weights of a chain.
#[derive(Clone)]
pub struct Fitted {
    pub outputs: Vec<Vec<f64>>,
    pub first: Vec<f64>,
    pub steps: Vec<Vec<f64>>,
}

impl Fitted {
    fn zero(chain: &Chain, statements: usize) -> Self {
        let n = chain.output_of.len();
        Self { outputs: vec![vec![0.0; chain.outputs]; statements], first: vec![0.0; n], steps: vec![vec![0.0; n]; n] }
    }

    fn each(&mut self, other: &Self, third: &mut Self, mut f: impl FnMut(&mut f64, f64, &mut f64)) {
        let mut rows = |a: &mut [f64], b: &[f64], c: &mut [f64]| {
            for ((a, b), c) in a.iter_mut().zip(b).zip(c) {
                f(a, *b, c);
            }
        };
        for ((a, b), c) in self.outputs.iter_mut().zip(&other.outputs).zip(&mut third.outputs) {
            rows(a, b, c);
        }
        rows(&mut self.first, &other.first, &mut third.first);
        for ((a, b), c) in self.steps.iter_mut().zip(&other.steps).zip(&mut third.steps) {
            rows(a, b, c);
        }
    }
}

/// Fits by AdaGrad on the log-likelihood less half the penalty times the squared weights, a page at a time in their order.
pub fn fit(chain: &Chain, sequences: &[Sequence], statements: usize, passes: usize, penalty: f64) -> Fitted {
    let mut weights = Fitted::zero(chain, statements);
    let mut squares = Fitted::zero(chain, statements);
    let share = 1.0 / sequences.len().max(1) as f64;
    const BATCH: usize = 8;
    for pass in 0..passes {
        let mut likelihood = 0.0;
        // A different, but fixed, order in each pass.
        let stride = [1, 7, 13, 29, 31, 37, 41, 43][pass % 8];
        let n = sequences.len();
        let order: Vec<usize> = if n % stride == 0 && stride > 1 { (0..n).collect() } else { (0..n).map(|i| i * stride % n).collect() };
        for batch in order.chunks(BATCH) {
            let mut gradient = Fitted::zero(chain, statements);
            for &s in batch {
                likelihood += add_gradient(chain, &sequences[s], &weights, &mut gradient);
            }
            let decay = penalty * share * batch.len() as f64 * sequences.len() as f64 / 10.0;
            weights.each(&gradient, &mut squares, |weight, gradient, square| {
                let step = gradient - decay * *weight;
                if step != 0.0 {
                    *square += step * step;
                    *weight += 0.25 * step / (square.sqrt() + 1e-6);
                }
            });
        }
        if pass + 1 == passes {
            eprintln!("  after {passes} passes: log-likelihood {likelihood:.1}");
        }
    }
    weights
}

/// Adds what one sequence teaches; gives its log-likelihood.
fn add_gradient(chain: &Chain, sequence: &Sequence, weights: &Fitted, gradient: &mut Fitted) -> f64 {
    let scores: Vec<Vec<f64>> = sequence
        .lines
        .iter()
        .map(|(statements, _)| {
            let mut row = vec![0.0; chain.outputs];
            for &s in statements {
                for (to, w) in row.iter_mut().zip(&weights.outputs[s]) {
                    *to += w;
                }
            }
            row
        })
        .collect();
    let truth = sum(chain, sequence, weights, &scores, true, gradient, 1.0);
    let all = sum(chain, sequence, weights, &scores, false, gradient, -1.0);
    truth - all
}

/// Adds `sign` times the expected counts over all readings (or, `bound`, over those that fit the labels); gives the log of their sum.
fn sum(chain: &Chain, sequence: &Sequence, weights: &Fitted, scores: &[Vec<f64>], bound: bool, gradient: &mut Fitted, sign: f64) -> f64 {
    let n = chain.output_of.len();
    let len = sequence.lines.len();
    let open = |line: usize, state: usize| !bound || sequence.lines[line].1.is_none_or(|s| s == state);
    let score = |line: usize, state: usize| scores[line][chain.output_of[state]];
    const NEVER: f64 = f64::NEG_INFINITY;
    let mut ahead = vec![vec![NEVER; n]; len];
    let mut back = vec![vec![NEVER; n]; len];
    for s in 0..n {
        if chain.begins[s] && open(0, s) {
            ahead[0][s] = weights.first[s] + score(0, s);
        }
        if chain.ends[s] {
            back[len - 1][s] = 0.0;
        }
    }
    let mut terms = Vec::with_capacity(n);
    for line in 1..len {
        for to in (0..n).filter(|&to| open(line, to)) {
            terms.clear();
            terms.extend((0..n).filter(|&from| chain.leads[from][to]).map(|from| ahead[line - 1][from] + weights.steps[from][to]));
            ahead[line][to] = log_sum(&terms) + score(line, to);
        }
    }
    for line in (0..len - 1).rev() {
        for from in 0..n {
            terms.clear();
            terms.extend(
                (0..n)
                    .filter(|&to| chain.leads[from][to] && open(line + 1, to))
                    .map(|to| weights.steps[from][to] + score(line + 1, to) + back[line + 1][to]),
            );
            back[line][from] = log_sum(&terms);
        }
    }
    terms.clear();
    terms.extend((0..n).map(|s| ahead[len - 1][s] + back[len - 1][s]));
    let total = log_sum(&terms);
    if total == NEVER {
        // No reading fits the labels (a page that breaks the order of zones): it teaches nothing, either way.
        return NEVER;
    }
    for line in 0..len {
        let mut by_output = vec![0.0; chain.outputs];
        for s in 0..n {
            let p = (ahead[line][s] + back[line][s] - total).exp();
            by_output[chain.output_of[s]] += p;
            if line == 0 {
                gradient.first[s] += sign * p;
            }
            if line + 1 < len && ahead[line][s] > NEVER {
                for to in (0..n).filter(|&to| chain.leads[s][to] && open(line + 1, to)) {
                    let p = (ahead[line][s] + weights.steps[s][to] + score(line + 1, to) + back[line + 1][to] - total).exp();
                    gradient.steps[s][to] += sign * p;
                }
            }
        }
        for &statement in &sequence.lines[line].0 {
            for (to, p) in gradient.outputs[statement].iter_mut().zip(&by_output) {
                *to += sign * p;
            }
        }
    }
    total
}

fn log_sum(terms: &[f64]) -> f64 {
    let top = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if top == f64::NEG_INFINITY { top } else { top + terms.iter().map(|t| (t - top).exp()).sum::<f64>().ln() }
}
