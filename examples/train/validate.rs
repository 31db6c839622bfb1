//! Cross-validation by newspaper: each page is labelled by weights that have not seen its host.

use super::super::answer;
use super::super::pagefile::PageFile;
use khobor::Label;
use khobor::training::Model;
use std::collections::BTreeMap;

/// How a page came out that the weights had not seen.
pub(crate) struct Reading {
    /// The line, its label, and the margin.
    lines: Vec<(usize, Label, i64)>,
    /// What `parse --json` prints, and the page's text.
    pub(crate) answer: serde_json::Value,
}

/// Reads each page by weights that have not seen its newspaper, the newspapers being held out in `folds` parts.
pub(crate) fn read(pages: &[PageFile], folds: usize, passes: usize, penalty: f64) -> Vec<Reading> {
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
    let name = page.path.file_name().map(|f| f.to_string_lossy().into_owned()).unwrap_or_default();
    let parser = model.parser();
    let lines = parser.label(text.as_str());
    let lines = lines.lines().enumerate().filter(|(_, line)| line.label() != Label::Blank);
    let lines = lines.map(|(n, line)| (n, line.label(), line.margin().map_or(0, i64::from))).collect();
    let mut answer = answer::of(&name, &parser, text.as_str().into());
    answer["text"] = text.into();
    Reading { lines, answer }
}

/// Prints how the lines came out.
pub(crate) fn report(pages: &[PageFile], readings: &[Reading], verbose: bool) {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut groups: BTreeMap<String, BTreeMap<(String, String), usize>> = BTreeMap::new();
    let mut margins: Vec<(i64, bool)> = Vec::new();
    for (page, reading) in pages.iter().zip(readings) {
        let group = page.path.parent().and_then(|p| p.file_name()).map(|f| f.to_string_lossy().into_owned()).unwrap_or_default();
        let group = groups.entry(group).or_default();
        for &(line, have, margin) in &reading.lines {
            let want = page.labels[line];
            let right = want.map_or(have.is_furniture(), |l| l == have);
            margins.push((margin, right));
            let name = |l: Option<Label>| l.map_or("furniture", Label::as_str).to_owned();
            *counts.entry((name(want), name(Some(have)))).or_default() += 1;
            *group.entry((name(want), name(Some(have)))).or_default() += 1;
            if !right && verbose && !(have.is_furniture() && want.is_some_and(Label::is_furniture)) {
                let file = page.path.file_name().map(|f| f.to_string_lossy().into_owned()).unwrap_or_default();
                let text: String = page.lines[line].trim().chars().take(90).collect();
                println!("{file}:{}: want {}, got {have} ({margin}): {text}", line + 1, name(want));
            }
        }
    }
    summary(&counts, &mut margins);
    for (group, counts) in &groups {
        let f1 = |label: &str| {
            let sum = |f: &dyn Fn(&(String, String)) -> bool| counts.iter().filter(|(k, _)| f(k)).map(|(_, n)| n).sum::<usize>();
            let both = sum(&|k| k.0 == label && k.1 == label);
            2.0 * both as f64 / (sum(&|k| k.0 == label) + sum(&|k| k.1 == label)).max(1) as f64
        };
        println!("{group:10} body F1 {:.4}  title {:.3}  date {:.3}  byline {:.3}", f1("body"), f1("title"), f1("date"), f1("byline"));
    }
}

fn summary(counts: &BTreeMap<(String, String), usize>, margins: &mut [(i64, bool)]) {
    let total: usize = counts.values().sum();
    let right = margins.iter().filter(|(_, r)| *r).count();
    println!("{total} lines, {:.4} right", right as f64 / total.max(1) as f64);
    let furniture = |l: &str| l == "furniture" || l.parse().is_ok_and(Label::is_furniture);
    for label in Label::ALL.iter().filter(|l| !l.is_furniture() && **l != Label::Blank) {
        let name = label.as_str();
        let sum = |f: &dyn Fn(&(String, String)) -> bool| counts.iter().filter(|(k, _)| f(k)).map(|(_, n)| n).sum::<usize>();
        let hit = sum(&|k| k.0 == name && k.1 == name);
        let want = sum(&|k| k.0 == name);
        let have = sum(&|k| k.1 == name);
        println!(
            "{name:10} {want:5} lines  P {:.3}  R {:.3}  F1 {:.3}",
            hit as f64 / have.max(1) as f64,
            hit as f64 / want.max(1) as f64,
            2.0 * hit as f64 / (want + have).max(1) as f64
        );
    }
    let kinds: usize = counts.iter().filter(|(k, _)| furniture(&k.0) && k.0 != "furniture").map(|(_, n)| n).sum();
    let hits: usize = counts.iter().filter(|(k, _)| furniture(&k.0) && k.0 == k.1).map(|(_, n)| n).sum();
    println!("furniture  {kinds:5} lines named, {hits} by their own kind");
    margins.sort();
    let tenth = margins.len() / 10;
    let wrong = margins.iter().filter(|(_, r)| !r).count();
    let wrong_in_tenth = margins[..tenth].iter().filter(|(_, r)| !r).count();
    println!("the unsure tenth holds {wrong_in_tenth} of {wrong} errors");
}
