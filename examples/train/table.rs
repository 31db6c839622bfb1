//! Writes the weights as the table that the labeller is built with.

use khobor::training::{self as inside, COLUMNS, KINDS, SPECIAL, STATES, Special, WORDLESS, Weights, ZONES, hundredths};

/// A state's zone and column: `head byline`.
fn state_name(state: usize) -> String {
    let (zone, column) = inside::state(state);
    let column = special(column).map_or(COLUMNS[column].as_str(), |special| special.name);
    format!("{} {column}", ZONES[zone])
}

fn special(column: usize) -> Option<&'static Special> {
    SPECIAL.iter().find(|special| special.column == column)
}

/// Bytes of a row's name, quotes and comma included, as far as most are no longer.
const WIDTH: usize = 46;

fn row<'w>(name: &str, width: usize, weights: impl IntoIterator<Item = &'w f64>) -> String {
    let cells: Vec<String> = weights.into_iter().map(|w| format!("{:>4}", hundredths(*w))).collect();
    format!("    ({:width$} [{}]),\n", format!("\"{name}\","), cells.join(","))
}

/// A table of the file: rows with names, below what stands above the columns.
fn table<'w>(name: &str, doc: &str, columns: &[&str], rows: impl Iterator<Item = (String, &'w Vec<f64>)>) -> String {
    let head = head(columns);
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

/// What stands above columns of numbers: the beginnings of their names.
fn head<'n>(columns: impl IntoIterator<Item = &'n &'n str>) -> String {
    columns.into_iter().map(|column| format!("{:>5}", &column[..column.len().min(4)])).collect()
}

/// The names of the columns, and of the kinds of furniture.
fn heads() -> (Vec<&'static str>, Vec<&'static str>) {
    let of_column = |column: usize| special(column).map_or(COLUMNS[column].as_str(), |special| special.head);
    ((0..COLUMNS.len()).map(of_column).collect(), KINDS.iter().map(|l| l.as_str()).collect())
}

/// What the table's columns are called that are no label's alone.
const LEGEND: &str = "`nfur` and `nsto`: furniture and other stories on a page without an article; `1st`: the first paragraph.";

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
        table("STRUCTURE", &format!("By statement and column. {LEGEND}"), &columns, statements().zip(&weights.structure)),
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
    let head = head(columns.iter().chain(&kinds));
    let width = columns.len() + kinds.len();
    let mut file = format!(
        "//! What words say, in hundredths of a natural logarithm: how much each speaks for each thing a line can be, and behind that for each kind of\n\
         //! furniture. {LEGEND}\n\
         //!\n\
         //! Written by `examples/train.rs`; not edited by hand. The words are those that stand there on the labelled pages of many newspapers, by\n\
         //! the letters of their stems. The file is long because it is a table.\n"
    );
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
