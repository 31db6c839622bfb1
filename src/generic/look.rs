//! What a line looks like at a glance: what its neighbours know of it.

use super::context::FAR;
use super::cues::Cue;
use super::facts::Facts;

/// What a line looks like from its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// There is no line there.
    Edge,
    Prose,
    Date,
    Byline,
    Caption,
    /// A heading of other stories.
    Related,
    /// Headlines in one line, below such a heading: `সর্বশেষ :`.
    Ticker,
    /// All of cue phrases.
    Furniture,
    /// Digits, signs.
    Mark,
    /// One or two words.
    Word,
    Text,
}

/// Rows of headlines are longer than one.
const TICKER_WORDS: usize = 18;

/// The looks of the lines that are read.
pub(super) fn read(lines: &[Facts], full: &[usize]) -> Vec<Look> {
    let mut looks: Vec<Look> = full.iter().map(|&i| lines[i].look()).collect();
    for n in 1..looks.len() {
        let line = &lines[full[n]];
        if looks[n - 1] == Look::Related && line.words >= TICKER_WORDS && line.sentences == 0 {
            looks[n] = Look::Ticker;
        }
    }
    looks
}

impl Facts {
    fn look(&self) -> Look {
        if self.dates.whole || self.dates.relative && self.words <= 6 {
            Look::Date
        } else if self.cues.all_of(Cue::Related) {
            Look::Related
        } else if self.names.byline && !self.is_prose() {
            Look::Byline
        } else if self.is_prose() {
            Look::Prose
        } else if self.names.credit || self.cues.all_of(Cue::Image) {
            Look::Caption
        } else if self.tokens.is_empty() || self.bengali + self.latin + self.foreign == 0 {
            Look::Mark
        } else if self.complete && self.cues.covered * 10 >= self.tokens.len() * 8 {
            Look::Furniture
        } else if self.words <= 2 {
            Look::Word
        } else {
            Look::Text
        }
    }
}

/// Whether a line of cue words for other stories heads a list of them: text follows within three lines. In a menu (`সর্বশেষ` between
/// `জাতীয়` and `English`) none does.
pub(super) fn heads_list(looks: &[Look], n: usize) -> bool {
    looks[n] == Look::Related && looks.iter().skip(n + 1).take(3).any(|l| matches!(l, Look::Text | Look::Prose))
}

/// For each line how far the nearest line of a look is; `FAR` where there is none.
pub(super) fn nearest(looks: &[Look], wanted: Look) -> Vec<usize> {
    let mut distance = vec![FAR; looks.len()];
    let mut last = None;
    for n in 0..looks.len() {
        if let Some(l) = last {
            distance[n] = n - l;
        }
        if looks[n] == wanted {
            last = Some(n);
        }
    }
    let mut next: Option<usize> = None;
    for n in (0..looks.len()).rev() {
        if let Some(l) = next {
            distance[n] = distance[n].min(l - n);
        }
        if looks[n] == wanted {
            next = Some(n);
        }
    }
    distance
}

/// For each line how many lines of its look stand in a row.
pub(super) fn runs(looks: &[Look]) -> Vec<usize> {
    let mut runs = vec![1; looks.len()];
    let mut start = 0;
    for n in 1..=looks.len() {
        if n == looks.len() || looks[n] != looks[start] {
            runs[start..n].fill(n - start);
            start = n;
        }
    }
    runs
}
