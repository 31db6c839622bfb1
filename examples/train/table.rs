//! Writes the weights as the table that the labeller is built with.

use khobor::training::{self as inside, COLUMNS, KINDS, STATEMENTS, STATES, Weights, hundredths};
use std::fmt::Write;

const ZONES: [&str; 4] = ["above", "head", "story", "below"];

fn state_name(state: usize) -> String {
    let (zone, column) = inside::state(state);
    let column = if column + 1 == COLUMNS.len() { "furniture" } else { COLUMNS[column].as_str() };
    format!("{} {column}", ZONES[zone])
}

fn row(name: &str, width: usize, weights: &[f64]) -> String {
    let cells: Vec<String> = weights.iter().map(|w| format!("{:>4}", hundredths(*w))).collect();
    format!("    ({:width$} [{}]),\n", format!("{name:?},"), cells.join(","), width = width)
}

/// The file's text.
pub(crate) fn write(weights: &Weights) -> String {
    let mut file = String::from(
        "//! The weights, in hundredths of a natural logarithm: how much each statement about a line speaks for each thing the line can be.\n\
         //!\n\
         //! Written by `examples/train.rs` from labelled pages; not edited by hand. A row reads: where this statement holds, a line is so much\n\
         //! likelier to be a title, a kicker, … than where it does not. The file is long because it is a table.\n\n",
    );
    let head =
        |names: &[&str]| format!("    // {:45}{}\n", "", names.iter().map(|n| format!("{:>5}", &n[..n.len().min(4)])).collect::<String>());
    let mut columns: Vec<&str> = COLUMNS.iter().map(|l| l.as_str()).collect();
    if let Some(last) = columns.last_mut() {
        *last = "furniture";
    }
    let kinds: Vec<&str> = KINDS.iter().map(|l| l.as_str()).collect();
    let mut part = |name: &str, doc: &str, kind: &str, width: usize, names: &[&str], rows: Vec<String>| {
        let _ = write!(
            file,
            "/// {doc}\n#[rustfmt::skip]\npub(super) const {name}: &[(&str, [i16; {width}])] = &[\n{}{}];\n\n",
            head(names),
            rows.concat()
        );
        let _ = kind;
    };
    part(
        "STRUCTURE",
        "By statement and column.",
        "",
        COLUMNS.len(),
        &columns,
        (0..STATEMENTS).map(|s| row(&inside::statement(s), 46, &weights.structure[s])).collect(),
    );
    let states: Vec<String> = (0..STATES).map(state_name).collect();
    let short: Vec<&str> = states.iter().map(|s| s.split(' ').next_back().unwrap_or("")).collect();
    part(
        "STEPS",
        "From each state (a zone and a column) to each.",
        "",
        STATES,
        &short,
        (0..STATES).map(|s| row(&state_name(s), 46, &weights.steps[s])).collect(),
    );
    part(
        "KINDS",
        "By statement and kind of furniture.",
        "",
        KINDS.len(),
        &kinds,
        (0..STATEMENTS).map(|s| row(&inside::statement(s), 46, &weights.kinds[s])).collect(),
    );
    part(
        "KIND_STEPS",
        "From each kind of furniture to each.",
        "",
        KINDS.len(),
        &kinds,
        (0..KINDS.len()).map(|k| row(kinds[k], 46, &weights.kind_steps[k])).collect(),
    );
    for (name, place, weights) in [("FIRST", "first", &weights.first), ("LAST", "last", &weights.last)] {
        let cells: Vec<String> = weights.iter().map(|w| hundredths(*w).to_string()).collect();
        let _ = write!(
            file,
            "/// By state, for the {place} line of a page.\n#[rustfmt::skip]\npub(super) const {name}: &[i16] = &[{}];\n",
            cells.join(", ")
        );
    }
    file
}
