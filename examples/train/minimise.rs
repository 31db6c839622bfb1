//! The least value of a smooth function of many numbers, by its slopes (L-BFGS, Liu and Nocedal 1989).

use std::collections::VecDeque;

/// Steps that tell how the slope changes.
const MEMORY: usize = 12;
/// A step that gains less than this part of the value is the last.
const ENOUGH: f64 = 1e-7;

/// Moves `point` to where `cost`, which also gives the slope there, is least.
pub(crate) fn minimise(mut cost: impl FnMut(&[f64], &mut [f64]) -> f64, point: &mut [f64], passes: usize) -> f64 {
    let mut slope = vec![0.0; point.len()];
    let mut value = cost(point, &mut slope);
    let mut steps: VecDeque<Step> = VecDeque::with_capacity(MEMORY);
    let (mut there, mut slope_there) = (vec![0.0; point.len()], vec![0.0; point.len()]);
    let mut taken = 1;
    while taken < passes {
        let direction = direction(&steps, &slope);
        let fall = dot(&direction, &slope);
        // Half as far until it gains what the slope promises, nearly.
        let mut far = 1.0;
        let value_there = loop {
            for ((there, here), along) in there.iter_mut().zip(&*point).zip(&direction) {
                *there = here - far * along;
            }
            taken += 1;
            let value_there = cost(&there, &mut slope_there);
            if value_there <= value - 1e-4 * far * fall {
                break value_there;
            }
            far *= 0.5;
            if far < 1e-9 {
                return value;
            }
        };
        let moved = difference(&there, point);
        let turned = difference(&slope_there, &slope);
        let curve = dot(&moved, &turned);
        if curve > 0.0 {
            if steps.len() == MEMORY {
                steps.pop_front();
            }
            steps.push_back(Step { moved, turned, curve });
        }
        point.copy_from_slice(&there);
        slope.copy_from_slice(&slope_there);
        let gained = value - value_there;
        value = value_there;
        if gained < ENOUGH * value.abs() {
            break;
        }
    }
    value
}

/// A step, and by how much the slope was another after it.
struct Step {
    moved: Vec<f64>,
    turned: Vec<f64>,
    curve: f64,
}

/// The slope, bent by what the steps tell of the curvature.
fn direction(steps: &VecDeque<Step>, slope: &[f64]) -> Vec<f64> {
    let mut direction = slope.to_vec();
    let mut parts = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        let part = dot(&step.moved, &direction) / step.curve;
        add(&mut direction, -part, &step.turned);
        parts.push(part);
    }
    let scale = match steps.back() {
        Some(last) => last.curve / dot(&last.turned, &last.turned),
        None => 1.0 / dot(slope, slope).sqrt().max(1.0),
    };
    direction.iter_mut().for_each(|along| *along *= scale);
    for (step, part) in steps.iter().zip(parts.into_iter().rev()) {
        let back = dot(&step.turned, &direction) / step.curve;
        add(&mut direction, part - back, &step.moved);
    }
    direction
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn add(to: &mut [f64], times: f64, what: &[f64]) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += times * what;
    }
}

fn difference(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

#[cfg(test)]
mod tests {
    use super::minimise;

    /// A bent valley whose bottom is at (1, 1).
    #[test]
    fn the_bottom_of_a_bent_valley_is_found() {
        let mut point = [-1.2, 1.0];
        let valley = |p: &[f64], slope: &mut [f64]| {
            let off = p[1] - p[0] * p[0];
            slope.copy_from_slice(&[-400.0 * p[0] * off - 2.0 * (1.0 - p[0]), 200.0 * off]);
            100.0 * off * off + (1.0 - p[0]).powi(2)
        };
        let value = minimise(valley, &mut point, 1000);
        assert!(value < 1e-8 && point.iter().all(|at| (at - 1.0).abs() < 1e-3), "{point:?}: {value}");
    }
}
