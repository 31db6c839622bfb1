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
