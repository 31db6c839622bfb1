//! What the readers of dates, bylines, credits and sign-offs say of a line.

use super::cues::Cue;
use super::facts::{End, Facts};

/// The dates of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Dates {
    pub(crate) any: bool,
    /// Nothing stands on the line but dates, their label words and separators.
    pub(crate) whole: bool,
    pub(crate) opens: bool,
    pub(crate) closes: bool,
    /// Label words say so.
    pub(crate) published: bool,
    pub(crate) updated: bool,
    pub(crate) page: bool,
    pub(crate) clock: bool,
    /// A Bangla or Hijri half.
    pub(crate) lunar: bool,
    pub(crate) relative: bool,
}

/// The names, roles and credits of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Names {
    /// The line is a byline with a role, desk, agency or known place.
    pub(crate) byline: bool,
    /// The line may be a personal name.
    pub(crate) person: bool,
    /// A byline opens the line.
    pub(crate) opening: bool,
    pub(crate) signoff: bool,
    pub(crate) source: bool,
    /// A picture's credit closes the line.
    pub(crate) credit: bool,
}

pub(crate) fn dates(text: &str, facts: &Facts) -> Dates {
    let mut dates = Dates::default();
    if facts.digits == 0 && facts.cues.inside & (1 << Cue::Date as u32) == 0 {
        return dates;
    }
    let has_year = facts.digits >= 5;
    dates.any = has_year && facts.words <= 16;
    let _ = text;
    dates
}

pub(crate) fn names(text: &str, facts: &Facts) -> Names {
    let mut names = Names::default();
    names.byline = facts.words <= 9 && facts.cues.closes & (1 << Cue::Byline as u32) != 0;
    names.signoff = facts.words <= 3 && text.contains('/') && facts.digits == 0;
    names.source = facts.words <= 8 && facts.cues.opens & (1 << Cue::Source as u32) != 0 && facts.colons > 0;
    names.credit = facts.cues.inside & (1 << Cue::Caption as u32) != 0 && facts.end != End::Colon;
    names
}
