//! The sums of a chain against all its readings, gone through one by one.

use super::{Chain, Factors, GAIN, Places, Sequence, add_gradient, add_likes};

/// Two zones, the second of which cannot go back; two states of one output, which is like the other.
fn chain() -> Chain {
    Chain {
        outputs: 2,
        output_of: vec![0, 1, 1],
        like: vec![None, Some(0)],
        answer_of: vec![0, 1, 1],
        begins: vec![true, true, false],
        ends: vec![false, true, true],
        leads: vec![vec![true, true, true], vec![false, true, true], vec![false, false, true]],
    }
}

fn sequence() -> Sequence {
    let lines = vec![(vec![0, 1], vec![0, 1]), (vec![0, 2], vec![1, 2]), (vec![0], vec![2]), (vec![0, 1, 2], vec![2])];
    Sequence { lines, weight: 0.7 }
}

const STATEMENTS: usize = 3;

fn likelihood(weights: &[f64], slope: &mut [f64]) -> f64 {
    let (chain, sequence) = (chain(), sequence());
    let places = Places::new(&chain, STATEMENTS);
    let factors = Factors::new(&chain, &places, weights);
    add_gradient(&chain, &places, &sequence, weights, &factors, slope)
}

/// By going through all readings one by one.
fn by_all_readings(weights: &[f64]) -> f64 {
    let (chain, Sequence { lines, weight }) = (chain(), sequence());
    let places = Places::new(&chain, STATEMENTS);
    let states = chain.output_of.len();
    let (mut fitting, mut all) = (0.0, 0.0);
    for number in 0..states.pow(lines.len() as u32) {
        let reading: Vec<usize> = (0..lines.len()).map(|n| number / states.pow(n as u32) % states).collect();
        let (first, last) = (reading[0], reading[reading.len() - 1]);
        let in_order = chain.begins[first] && chain.ends[last] && reading.windows(2).all(|pair| chain.leads[pair[0]][pair[1]]);
        if !in_order {
            continue;
        }
        let mut score = weights[places.first + first] + weights[places.last + last];
        score += reading.windows(2).map(|pair| weights[places.steps + pair[0] * states + pair[1]]).sum::<f64>();
        let mut wrong = 0.0;
        for ((statements, fits), &state) in lines.iter().zip(&reading) {
            let mut outputs = [0.0; 2];
            for (output, sum) in outputs.iter_mut().enumerate() {
                *sum = statements.iter().map(|s| weights[s * places.outputs + output]).sum();
            }
            add_likes(&chain, &mut outputs);
            score += outputs[chain.output_of[state]];
            wrong += f64::from(u8::from(!fits.iter().any(|&fit| chain.answer_of[fit] == chain.answer_of[state])));
        }
        let is_fitting = lines.iter().zip(&reading).all(|((_, fits), state)| fits.contains(state));
        fitting += if is_fitting { score.exp() } else { 0.0 };
        all += (score + GAIN * wrong).exp();
    }
    weight * (fitting.ln() - all.ln())
}

fn weights() -> Vec<f64> {
    (0..Places::new(&chain(), STATEMENTS).len).map(|n| ((n * 7 + 3) % 11) as f64 / 5.0 - 1.0).collect()
}

#[test]
fn the_likelihood_is_that_of_all_readings() {
    let weights = weights();
    let got = likelihood(&weights, &mut vec![0.0; weights.len()]);
    assert!((got - by_all_readings(&weights)).abs() < 1e-12, "{got}");
}

#[test]
fn the_slope_is_what_small_steps_say() {
    const STEP: f64 = 1e-6;
    let weights = weights();
    let mut slope = vec![0.0; weights.len()];
    likelihood(&weights, &mut slope);
    for (at, slope) in slope.iter().enumerate() {
        let beside = |step: f64| {
            let mut weights = weights.clone();
            weights[at] += step;
            by_all_readings(&weights)
        };
        let want = (beside(STEP) - beside(-STEP)) / (2.0 * STEP);
        assert!((want - slope).abs() < 1e-8, "{at}: {slope} and not {want}");
    }
}
