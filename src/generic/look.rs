//! What a line looks like at a glance: what its neighbours know of it.

use super::brief::Brief;
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

impl Facts {
    /// What the line looks like after a line of that look.
    pub(super) fn look_after(&self, before: Look) -> Look {
        if before == Look::Related && self.words >= TICKER_WORDS && self.sentences == 0 { Look::Ticker } else { self.look() }
    }

    fn look(&self) -> Look {
        if self.dates.whole {
            Look::Date
        } else if self.cues.all_of(Cue::Related) {
            Look::Related
        } else if self.names.byline && !self.is_prose() {
            Look::Byline
        } else if self.is_prose() {
            Look::Prose
        } else if self.names.credit || self.cues.all_of(Cue::Image) {
            Look::Caption
        } else if self.tokens == 0 || self.bengali + self.latin + self.foreign == 0 {
            Look::Mark
        } else if self.complete && self.cues.covered * 10 >= self.tokens * 8 {
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
pub(super) fn heads_list(lines: &[Brief], n: usize) -> bool {
    lines[n].look == Look::Related && lines.iter().skip(n + 1).take(3).any(|line| matches!(line.look, Look::Text | Look::Prose))
}
