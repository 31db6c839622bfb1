//! Cross-validation by newspaper: each page is labelled by weights that have not seen its host.

use super::super::answer;
use super::super::pagefile::PageFile;
use khobor::Label;
use khobor::training::Model;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::Path;

/// How a page came out that the weights had not seen.
pub(crate) struct Reading {
    /// The line, its label, and the margin.
    lines: Vec<(usize, Label, i64)>,
    /// What `parse --json` prints, and the page's text.
    pub(crate) answer: serde_json::Value,
}

/// Reads each page by weights that have not seen its newspaper, the newspapers being held out in `folds` parts.
pub(crate) fn read(pages: &[PageFile], folds: NonZeroUsize, passes: usize, penalty: f64) -> Vec<Reading> {
    let folds = folds.get();
    // By the name alone (FNV-1a), so that other pages do not move a newspaper into another part.
    let fold_of = |page: &PageFile| {
        let hash = page.newspaper().bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        hash as usize % folds
    };
    let models: Vec<Model> = std::thread::scope(|scope| {
        let fits: Vec<_> = (0..folds)
            .map(|fold| {
                // One fold is all pages, seen: what the weights can tell apart at best.
                let seen: Vec<PageFile> = pages.iter().filter(|p| folds == 1 || fold_of(p) != fold).cloned().collect();
                scope.spawn(move || Model::new(&super::fit(&super::views(&seen), passes, penalty)))
            })
            .collect();
        fits.into_iter().map(|fit| fit.join().expect("fitting has no way to fail")).collect()
    });
    pages.iter().map(|page| reading(page, &models[fold_of(page)])).collect()
}

fn reading(page: &PageFile, model: &Model) -> Reading {
    let text = page.text();
    let name = name_of(Some(&page.path));
    let parser = model.parser();
    let lines = parser.label(text.as_str());
    let lines = lines.lines().enumerate().filter(|(_, line)| line.label() != Label::Blank);
    let lines = lines.map(|(n, line)| (n, line.label(), line.margin().map_or(0, i64::from))).collect();
    let mut answer = answer::of(&name, &parser, text.as_str().into());
    answer["text"] = text.into();
    Reading { lines, answer }
}

/// How many lines were which label and were read as which.
#[derive(Default)]
struct Counts(BTreeMap<(&'static str, &'static str), usize>);

impl Counts {
    fn add(&mut self, want: &'static str, have: &'static str) {
        *self.0.entry((want, have)).or_default() += 1;
    }

    /// The lines of which this holds, by what they are and what they were read as.
    fn of(&self, holds: impl Fn(&str, &str) -> bool) -> usize {
        self.0.iter().filter(|((want, have), _)| holds(want, have)).map(|(_, n)| n).sum()
    }

    /// How many lines are of a label, and how well it was read: precision, recall and F1.
    fn score(&self, label: &str) -> (usize, [f64; 3]) {
        let both = self.of(|want, have| want == label && have == label) as f64;
        let (want, have) = (self.of(|want, _| want == label), self.of(|_, have| have == label));
        (want, [both / have.max(1) as f64, both / want.max(1) as f64, 2.0 * both / (want + have).max(1) as f64])
    }
}

/// What a line that says no label may be any of.
const FURNITURE: &str = "furniture";

/// Writes how the lines came out.
pub(crate) fn report(out: &mut impl Write, pages: &[PageFile], readings: &[Reading], verbose: bool) -> io::Result<()> {
    let mut counts = Counts::default();
    let mut folders: BTreeMap<String, Counts> = BTreeMap::new();
    let mut margins: Vec<(i64, bool)> = Vec::new();
    for (page, reading) in pages.iter().zip(readings) {
        let of_folder = folders.entry(name_of(page.path.parent())).or_default();
        for &(line, have, margin) in &reading.lines {
            let want = page.labels[line];
            let right = want.map_or(have.is_furniture(), |l| l == have);
            margins.push((margin, right));
            let name = want.map_or(FURNITURE, Label::as_str);
            counts.add(name, have.as_str());
            of_folder.add(name, have.as_str());
            if !right && verbose && !(have.is_furniture() && want.is_some_and(Label::is_furniture)) {
                let text: String = page.lines[line].trim().chars().take(90).collect();
                writeln!(out, "{}:{}: want {name}, got {have} ({margin}): {text}", name_of(Some(&page.path)), line + 1)?;
            }
        }
    }
    summary(out, &counts, &mut margins)?;
    for (folder, counts) in &folders {
        let [body, title, date, byline] = ["body", "title", "date", "byline"].map(|label| counts.score(label).1[2]);
        writeln!(out, "{folder:10} body F1 {body:.4}  title {title:.3}  date {date:.3}  byline {byline:.3}")?;
    }
    Ok(())
}

fn summary(out: &mut impl Write, counts: &Counts, margins: &mut [(i64, bool)]) -> io::Result<()> {
    let total = margins.len();
    let right = margins.iter().filter(|(_, r)| *r).count();
    writeln!(out, "{total} lines, {:.4} right", right as f64 / total.max(1) as f64)?;
    for label in Label::ALL.iter().filter(|l| !l.is_furniture() && **l != Label::Blank) {
        let (lines, [precision, recall, f1]) = counts.score(label.as_str());
        writeln!(out, "{label:10} {lines:5} lines  P {precision:.3}  R {recall:.3}  F1 {f1:.3}")?;
    }
    let is_kind = |name: &str| name.parse().is_ok_and(Label::is_furniture);
    let (kinds, hits) = (counts.of(|want, _| is_kind(want)), counts.of(|want, have| is_kind(want) && want == have));
    writeln!(out, "{FURNITURE}  {kinds:5} lines named, {hits} by their own kind")?;
    margins.sort();
    let wrong = |margins: &[(i64, bool)]| margins.iter().filter(|(_, r)| !r).count();
    writeln!(out, "the unsure tenth holds {} of {} errors", wrong(&margins[..total / 10]), wrong(margins))
}

/// The name of a file or folder.
fn name_of(path: Option<&Path>) -> String {
    path.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
