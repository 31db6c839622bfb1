//! What holds of a page as a whole, and so of each of its lines.

use super::brief::{Briefs, Mark};
use super::context::SHARED_MOST;
use super::cues::Cue;
use super::facts::Facts;
use super::look::Look;
use super::statements::S;

/// What the page says of all its lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageFacts {
    /// How many lines are read, and how many of them are paragraphs.
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
    /// It ends with a bare date just after a paragraph or two, as a card of a list does. A story's own date has a label there, or slashes.
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

/// What is added up from line to line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    /// Letters in the lines of some length.
    bengali: usize,
    other: usize,
    assamese: usize,
    /// How many lines have more letters of other scripts than of this.
    others: usize,
    archive: bool,
}

/// The letters of a line of so many words count.
pub(super) const LETTERED: usize = 7;

impl Facts {
    pub(super) fn is_foreign(&self) -> bool {
        self.latin + self.foreign > self.bengali
    }
}

impl Sum {
    /// Takes the line that is the `n`-th.
    pub(super) fn add(&mut self, line: &Facts, n: usize) {
        if line.words >= LETTERED {
            self.bengali += line.bengali;
            self.other += line.latin + line.foreign;
            self.assamese += line.assamese;
        }
        self.others += usize::from(line.is_foreign());
        self.archive |= n < 4 && line.cues.opens_with(Cue::Archive);
    }

    /// Takes a line of fewer words than [`LETTERED`] that was taken before.
    pub(super) fn add_again(&mut self, is_foreign: bool) {
        self.others += usize::from(is_foreign);
    }

    /// Whether a page is in another language than Bengali: by the lines of some length, since menus may be in any; Assamese has the same
    /// script but for two letters, of which one stands in every tenth word. A page without such lines (a poem between the editors' names
    /// in Latin letters) is in the language of most of its lines.
    fn is_other_language(&self, lines: usize, each: usize) -> bool {
        const FEW: usize = 400;
        let few = (self.bengali + self.other) * each <= FEW;
        self.assamese * 100 > self.bengali || self.other > self.bengali && (!few || self.others * 2 > lines)
    }
}

/// Reads them. Each line stands for `each` of the page.
pub(super) fn read(briefs: &Briefs, each: usize) -> PageFacts {
    let Briefs { lines, evidence, sum, .. } = briefs;
    let cue_lines = lines.iter().filter(|line| matches!(line.look, Look::Related | Look::Furniture)).count();
    let is_call = |n: usize| lines.get(n).is_some_and(|line| line.marks.has(Mark::Call));
    let prose = || (0..lines.len()).filter(|&n| lines[n].look == Look::Prose);
    let count = prose().count();
    let last = prose().next_back();
    let after = |n: usize| lines.iter().skip(n + 1).take(2);
    PageFacts {
        lines: lines.len(),
        prose: count,
        cut_prose: prose().filter(|&n| evidence[n].has(S::EndCut)).count(),
        furnished: match cue_lines {
            0 => Furnished::Bare,
            n if n * 10 < lines.len() => Furnished::Little,
            _ => Furnished::Much,
        },
        other_language: sum.is_other_language(lines.len(), each),
        archive: sum.archive,
        read_more: count <= 2 && last.is_some_and(|n| after(n).any(|line| line.marks.has(Mark::More))),
        calls: (0..lines.len()).filter(|&n| is_call(n)).count(),
        teasers: prose().filter(|&n| lines[n].marks.has(Mark::Teaser) || is_call(n + 1)).count(),
        heads: heads(briefs),
        dated_end: (1..=2).contains(&count)
            && last.is_some_and(|n| n + 3 >= lines.len())
            && evidence.last().is_some_and(|e| e.has(S::DateBare)),
        scattered: count >= 2 && !prose().any(|n| lines.get(n + 1).is_some_and(|line| line.look == Look::Prose)),
    }
}

/// How many headlines that differ stand just before a paragraph that holds their words, counted to three.
fn heads(briefs: &Briefs) -> usize {
    let mut heads = [None; 3];
    for pair in briefs.lines.windows(2) {
        let [line, next] = pair else { continue };
        let told = || line.shared.percent().is_some_and(|shared| shared >= SHARED_MOST);
        if line.look == Look::Text && next.look == Look::Prose && told() && !heads.contains(&Some(line.key)) {
            let Some(free) = heads.iter_mut().find(|head| head.is_none()) else { break };
            *free = Some(line.key);
        }
    }
    heads.iter().flatten().count()
}
