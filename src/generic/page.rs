//! What holds of a page as a whole, and so of each of its lines.

use super::cues::Cue;
use super::facts::{End, Facts};
use super::look::Look;

/// What the page says of all its lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageFacts {
    /// How many lines are not blank, and how many of them are paragraphs.
    pub(crate) lines: usize,
    pub(crate) prose: usize,
    /// How many paragraphs end with dots, as teasers do.
    pub(crate) cut_prose: usize,
    pub(crate) furnished: Furnished,
    /// It is not written in Bengali.
    pub(crate) other_language: bool,
    /// It opens with the line of an archive (`Posted in রাজ্য`).
    pub(crate) archive: bool,
    /// A line after its last paragraph, of two at most, calls to read on (`বিস্তারিত পড়ুন...`).
    pub(crate) read_more: bool,
    /// How many lines call to read on: a list of teasers has one for each.
    pub(crate) calls: usize,
    /// How many paragraphs are teasers: they end with dots or a call to read on, or such a call is the next line.
    pub(crate) teasers: usize,
    /// How many headlines that differ stand just before a paragraph that holds their words: a story has one.
    pub(crate) heads: usize,
    /// It ends with a date just after its only paragraph.
    pub(crate) dated_end: bool,
    /// No paragraph of several stands beside another.
    pub(crate) scattered: bool,
}

/// How much of a page is lines that are all cue words: none where an extractor left them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Furnished {
    Bare,
    Little,
    Much,
}

/// Reads them; `prose` are the places of the paragraphs among the lines that are read.
pub(super) fn read(lines: &[Facts], full: &[usize], looks: &[Look], prose: &[usize]) -> PageFacts {
    let cue_lines = looks.iter().filter(|l| matches!(l, Look::Related | Look::Furniture)).count();
    let calls = full.iter().filter(|&&i| is_call(&lines[i])).count();
    let beside = prose.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
    let after = |place: usize| full.iter().skip(place + 1).take(2).map(|&i| &lines[i]);
    PageFacts {
        lines: full.len(),
        prose: prose.len(),
        cut_prose: prose.iter().filter(|&&p| lines[full[p]].end == End::Cut).count(),
        furnished: match cue_lines {
            0 => Furnished::Bare,
            n if n * 10 < looks.len() => Furnished::Little,
            _ => Furnished::Much,
        },
        other_language: is_other_language(lines),
        archive: full.iter().take(4).any(|&i| lines[i].cues.opens_with(Cue::Archive)),
        read_more: prose.len() <= 2 && prose.last().is_some_and(|&last| after(last).any(|line| line.cues.all_of(Cue::More))),
        calls,
        teasers: prose.iter().filter(|&&p| lines[full[p]].is_teaser() || full.get(p + 1).is_some_and(|&i| is_call(&lines[i]))).count(),
        heads: 0,
        dated_end: looks.last() == Some(&Look::Date) && matches!(prose, [only] if only + 2 == full.len()),
        scattered: prose.len() >= 2 && beside == 0,
    }
}

/// `বিস্তারিত পড়ুন...` alone.
fn is_call(line: &Facts) -> bool {
    line.cues.all_of(Cue::More) && line.words <= 4
}

impl Facts {
    /// A text that leads to another page: `… দেখা দিয়েছে... বিস্তারিত`, `… জমা দিয়েছেন […]Read More`.
    pub(super) fn is_teaser(&self) -> bool {
        self.end == End::Cut || self.cues.closes_with(Cue::More) || self.cues.hold(Cue::Continue)
    }
}

/// Whether a page is in another language than Bengali: by the lines of some length, since menus may be in any; Assamese has the same script
/// but for two letters, of which one stands in every tenth word. A page without such lines (a poem between the editors' names in Latin
/// letters) is in the language of most of its lines.
fn is_other_language(lines: &[Facts]) -> bool {
    const FEW: usize = 400;
    let (mut bengali, mut other, mut assamese) = (0, 0, 0);
    for line in lines.iter().filter(|l| l.words >= 7) {
        bengali += line.bengali;
        other += line.latin + line.foreign;
        assamese += line.assamese;
    }
    let in_other = |line: &Facts| line.latin + line.foreign > line.bengali;
    let mostly_other = || lines.iter().filter(|l| in_other(l)).count() * 2 > lines.iter().filter(|l| !l.is_blank()).count();
    assamese * 100 > bengali || other > bengali && (bengali + other > FEW || mostly_other())
}
