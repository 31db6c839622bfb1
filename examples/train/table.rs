//! Writes the weights as the table that the labeller is built with.

use khobor::training::{self as inside, COLUMNS, KINDS, SPECIAL, STATES, WORDLESS, Weights, ZONES, hundredths};

/// A state's zone and column: `head byline`.
fn state_name(state: usize) -> String {
    let (zone, column) = inside::state(state);
    format!("{} {}", ZONES[zone], column_name(column))
}

/// A column's name: `byline`, or of those that share a label `listed`.
fn column_name(column: usize) -> &'static str {
    SPECIAL.iter().find(|special| special.column == column).map_or(COLUMNS[column].as_str(), |special| special.name)
}

/// Bytes of a row's name, quotes and comma included, as far as most are no longer.
const WIDTH: usize = 46;

fn row<'w>(name: &str, width: usize, weights: impl IntoIterator<Item = &'w f64>) -> String {
    let cells: Vec<String> = weights.into_iter().map(|w| format!("{:>4}", hundredths(*w))).collect();
    format!("    ({:width$} [{}]),\n", format!("\"{name}\","), cells.join(","))
}

/// A table of the file: rows with names, below the beginnings of the columns' names.
fn table<'w>(name: &str, doc: &str, columns: &[&str], rows: impl Iterator<Item = (String, &'w Vec<f64>)>) -> String {
    let head: String = columns.iter().map(|column| format!("{:>5}", &column[..column.len().min(4)])).collect();
    let rows: String = rows.map(|(name, weights)| row(&name, WIDTH, weights)).collect();
    format!(
        "/// {doc}\n#[rustfmt::skip]\npub(super) const {name}: &[(&str, [i16; {width}])] = &[\n    // {indent:45}{head}\n{rows}];\n\n",
        width = columns.len(),
        indent = "",
    )
}

/// A line of the file: a weight a state.
fn by_state(name: &str, doc: &str, weights: &[f64]) -> String {
    let cells: Vec<String> = weights.iter().map(|w| hundredths(*w).to_string()).collect();
    format!("/// {doc}\n#[rustfmt::skip]\npub(super) const {name}: &[i16] = &[{}];\n", cells.join(", "))
}

/// The names of the columns, and of the kinds of furniture.
fn heads() -> (Vec<&'static str>, Vec<&'static str>) {
    ((0..COLUMNS.len()).map(column_name).collect(), KINDS.iter().map(|l| l.as_str()).collect())
}

/// The text of the file of weights.
pub(crate) fn write(weights: &Weights) -> String {
    let (columns, kinds) = heads();
    let states: Vec<String> = (0..STATES).map(state_name).collect();
    let steps: Vec<&str> = states.iter().map(|s| s.split(' ').next_back().unwrap_or("")).collect();
    let statements = || (0..WORDLESS).map(inside::statement);
    [
        "//! The weights, in hundredths of a natural logarithm: how much each statement about a line speaks for each thing the line can be.\n\
         //!\n\
         //! Written by `examples/train.rs` from labelled pages; not edited by hand. A row reads: where this statement holds, a line is so much\n\
         //! likelier to be a title, a kicker, … than where it does not. The file is long because it is a table.\n\n"
            .to_owned(),
        table("STRUCTURE", "By statement and column.", &columns, statements().zip(&weights.structure)),
        table("STEPS", "From each state (a zone and a column) to each.", &steps, states.iter().cloned().zip(&weights.steps)),
        table("KINDS", "By statement and kind of furniture.", &kinds, statements().zip(&weights.kinds)),
        table("KIND_STEPS", "From each kind of furniture to each.", &kinds, kinds.iter().map(ToString::to_string).zip(&weights.kind_steps)),
        by_state("FIRST", "By state, for the first line of a page.", &weights.first),
        by_state("LAST", "By state, for the last line of a page.", &weights.last),
    ]
    .concat()
}

/// Bytes of a word's name in its row.
const WORD_WIDTH: usize = 20;

/// The text of the file of what words say, at each of three places.
pub(crate) fn write_words<'w, S: AsRef<str>>(words: &[Vec<S>; 3], mut weights: impl Iterator<Item = (&'w [f64], &'w [f64])>) -> String {
    let (columns, kinds) = heads();
    let head: String = columns.iter().chain(&kinds).map(|column| format!("{:>5}", &column[..column.len().min(4)])).collect();
    let width = columns.len() + kinds.len();
    let mut file = "//! What words say, in hundredths of a natural logarithm: how much each speaks for each thing a line can be, and behind that for each kind of\n\
         //! furniture.\n\
         //!\n\
         //! Written by `examples/train.rs`; not edited by hand. The words are those that stand there on the labelled pages of many newspapers, by\n\
         //! the letters of their stems. The file is long because it is a table.\n"
        .to_owned();
    let tables =
        [("HELD", "Where a short line holds the word."), ("OPENING", "Where the word opens a line."), ("CLOSING", "Where it closes one.")];
    for ((name, doc), words) in tables.into_iter().zip(words) {
        let rows = words.iter().zip(&mut weights);
        let rows: String = rows.map(|(word, (columns, kinds))| row(word.as_ref(), WORD_WIDTH, columns.iter().chain(kinds))).collect();
        file += &format!(
            "\n/// {doc}\n#[rustfmt::skip]\npub(super) const {name}: &[(&str, [i16; {width}])] = &[\n    // {:19}{head}\n{rows}];\n",
            "",
        );
    }
    file
}
