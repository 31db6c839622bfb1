//! Lines that stand on a page more than once, whole or at another's end.

use super::brief::{Brief, Briefs, ENDS, Mark};
use super::context::SHARED_MOST;
use super::inside::Inside;
use super::look::Look;
use super::pass::BASE;
use super::statements::S;
use super::tokens;
use crate::site::Line;
use crate::text::canonical;

/// How many lines a headline and the picture under it are apart at most: byline, dates and edition stand between them.
const SOON: usize = 8;

/// Says of each line whether it comes back; `lines` are those of the page.
pub(super) fn read<'t>(briefs: &mut Briefs, lines: impl Iterator<Item = Line<'t>>) {
    let by_key = by_key(&briefs.lines);
    for same in by_key.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        for (copy, &(_, n)) in same.iter().enumerate() {
            let line = &mut briefs.lines[n];
            if line.marks.has(Mark::Worded) {
                line.marks.set(Mark::Earlier, copy > 0);
                line.marks.set(Mark::Later, copy + 1 < same.len());
                briefs.evidence[n].says(S::Copies3, same.len() >= 3);
            }
        }
    }
    if mark_joined(&mut briefs.lines) {
        seek_ends(briefs, &by_key, lines);
    }
    for n in 0..briefs.lines.len() {
        mark_headline(briefs, n);
    }
}

/// The keys and numbers of lines, in their order.
fn by_key(lines: &[Brief]) -> Vec<(u64, usize)> {
    let mut by_key = Vec::with_capacity(lines.len());
    by_key.extend(lines.iter().enumerate().map(|(n, line)| (line.key, n)));
    by_key.sort_unstable();
    by_key
}

/// Marks the lines that may open or end with a shorter one, since their first words or last words seem to be the same; says whether there are
/// any. There are few, and only their words are read once more.
fn mark_joined(lines: &mut [Brief]) -> bool {
    let mut any = false;
    let mut shortest = Shortest::of_lines(lines.iter().filter(|line| usize::from(line.tokens) >= ENDS).count());
    for end in [|line: &Brief| line.head, |line: &Brief| line.tail] {
        shortest.clear();
        for line in lines.iter().filter(|line| usize::from(line.tokens) >= ENDS) {
            shortest.add(end(line), line.tokens);
        }
        for line in lines.iter_mut().filter(|line| usize::from(line.tokens) > ENDS) {
            if shortest.of(end(line)) < line.tokens {
                line.marks.set(Mark::Joined, true);
                any = true;
            }
        }
    }
    any
}

/// How many words the shortest line has that opens or ends with some words; lines whose words share a place count together.
struct Shortest(Vec<u8>);

impl Shortest {
    /// Of so many lines.
    fn of_lines(lines: usize) -> Self {
        /// Places a line.
        const ROOM: usize = 16;
        const LEAST: usize = 1 << 10;
        Self(vec![u8::MAX; (lines * ROOM).next_power_of_two().max(LEAST)])
    }

    fn clear(&mut self) {
        self.0.fill(u8::MAX);
    }

    fn place_of(&self, words: u32) -> usize {
        words as usize & (self.0.len() - 1)
    }

    fn add(&mut self, words: u32, tokens: u8) {
        let place = self.place_of(words);
        self.0[place] = self.0[place].min(tokens);
    }

    fn of(&self, words: u32) -> u8 {
        self.0[self.place_of(words)]
    }
}

/// Looks which lines the first and the last words of the marked lines are.
fn seek_ends<'t>(briefs: &mut Briefs, by_key: &[(u64, usize)], lines: impl Iterator<Item = Line<'t>>) {
    let mut words: Vec<u64> = Vec::new();
    for (n, line) in lines.enumerate() {
        if !briefs.lines[n].marks.has(Mark::Joined) {
            continue;
        }
        words.clear();
        words.extend(tokens::words(Inside::of(&canonical(line.text())).text).map(|word| word.hash));
        let (mut suffix, mut power, mut prefix) = (0u64, 1u64, 0u64);
        for k in 1..words.len() {
            suffix = suffix.wrapping_add(words[words.len() - k].wrapping_mul(power));
            power = power.wrapping_mul(BASE);
            prefix = prefix.wrapping_mul(BASE).wrapping_add(words[k - 1]);
            if k < ENDS {
                continue;
            }
            for (key, statement) in [(suffix, S::EndsWithLine), (prefix, S::OpensWithLine)] {
                let from = by_key.partition_point(|&(other, _)| other < key);
                let to = from + by_key[from..].partition_point(|&(other, _)| other == key);
                if let [(_, first), ..] = by_key[from..to] {
                    briefs.evidence[n].says(statement, true);
                    briefs.evidence[first].says(S::WithinLine, true);
                    briefs.evidence[by_key[to - 1].1].says(S::WithinLine, true);
                }
            }
        }
    }
}

/// Marks a line that comes back near by, and a headline: a short line whose words the story holds, or that comes back near by.
fn mark_headline(briefs: &mut Briefs, n: usize) {
    let line = briefs.lines[n];
    let is_copy = |other: &Brief| other.key == line.key;
    let said = line.marks.has(Mark::Earlier) && briefs.lines[n.saturating_sub(SOON)..n.saturating_sub(1)].iter().any(is_copy);
    let again = line.marks.has(Mark::Later) && briefs.lines.iter().skip(n + 2).take(SOON - 1).any(is_copy);
    briefs.evidence[n].says(S::AgainSoon, again);
    briefs.evidence[n].says(S::SaidBefore, said);
    let told = line.shared.percent().is_some_and(|shared| shared >= SHARED_MOST);
    briefs.lines[n].marks.set(Mark::Headline, line.look == Look::Text && (told || again || said));
}

#[cfg(test)]
mod tests {
    use super::super::brief::{Briefs, Mark};
    use super::super::facts::{self, Room};
    use super::super::inside::Inside;
    use super::super::statements::S;
    use super::{SOON, by_key, read, seek_ends};
    use crate::block;
    use crate::site::Lines;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_sought_for_some_lines_alone_no_other_has(lines in prop::collection::vec("(নদী|চর)( (নদী|চর|হাট|জল)){0,5}|১৪|-", 1..25)) {
            let text = lines.join("\n");
            let ends = block::ends(&text);
            let page = Lines::new(&text, &ends);
            let (mut briefs, mut room) = (Briefs::with_capacity(lines.len()), Room::default());
            for line in &lines {
                let facts = facts::read(Inside::of(line), &mut room);
                briefs.push(&facts, &room.words);
            }
            read(&mut briefs, page.iter());
            for (n, line) in briefs.lines.iter().enumerate() {
                let copies = |range: core::ops::Range<usize>| line.marks.has(Mark::Worded) && briefs.lines[range].iter().any(|other| other.key == line.key);
                let end = lines.len();
                prop_assert_eq!(briefs.evidence[n].has(S::SaidBefore), copies(n.saturating_sub(SOON)..n.saturating_sub(1)));
                prop_assert_eq!(briefs.evidence[n].has(S::AgainSoon), copies((n + 2).min(end)..(n + 1 + SOON).min(end)));
            }
            let before = briefs.evidence.clone();
            briefs.lines.iter_mut().for_each(|line| line.marks.set(Mark::Joined, true));
            let keys = by_key(&briefs.lines);
            seek_ends(&mut briefs, &keys, page.iter());
            prop_assert_eq!(before, briefs.evidence);
        }
    }
}
