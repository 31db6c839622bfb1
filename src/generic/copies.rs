//! Lines that stand on a page more than once, whole or at another's end.

use super::brief::{Brief, Briefs, ENDS, Mark};
use super::context::SHARED_MOST;
use super::inside::Inside;
use super::look::Look;
use super::pass::BASE;
use super::statements::S;
use super::tokens;
use crate::text::canonical;

/// How many lines a headline and the picture under it are apart at most: byline, dates and edition stand between them.
const SOON: usize = 8;

/// Says of each line whether it comes back; `texts` are the lines.
pub(super) fn read<'t>(briefs: &mut Briefs, texts: impl Iterator<Item = &'t str>) {
    let mut by_key: Vec<(u64, usize)> = Vec::with_capacity(briefs.lines.len());
    by_key.extend(briefs.lines.iter().enumerate().map(|(n, line)| (line.key, n)));
    by_key.sort_unstable();
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
        seek_ends(briefs, &by_key, texts);
    }
    for n in 0..briefs.lines.len() {
        mark_headline(briefs, n);
    }
}

/// Marks the lines that may open or end with a shorter one, since their first words or last words are the same; says whether there are
/// any. There are few, and only their words are read once more.
fn mark_joined(lines: &mut [Brief]) -> bool {
    let mut any = false;
    let mut shorter: Vec<(u32, u8)> = Vec::with_capacity(lines.len());
    for end in [|line: &Brief| line.head, |line: &Brief| line.tail] {
        shorter.clear();
        shorter.extend(lines.iter().filter(|line| usize::from(line.tokens) >= ENDS).map(|line| (end(line), line.tokens)));
        shorter.sort_unstable();
        for line in lines.iter_mut().filter(|line| usize::from(line.tokens) > ENDS) {
            let first = shorter.partition_point(|&(other, _)| other < end(line));
            if shorter.get(first).is_some_and(|&(other, tokens)| other == end(line) && tokens < line.tokens) {
                line.marks.set(Mark::Joined, true);
                any = true;
            }
        }
    }
    any
}

/// Looks which lines the first and the last words of the marked lines are.
fn seek_ends<'t>(briefs: &mut Briefs, by_key: &[(u64, usize)], texts: impl Iterator<Item = &'t str>) {
    let mut words: Vec<u64> = Vec::new();
    for (n, text) in texts.enumerate() {
        if !briefs.lines[n].marks.has(Mark::Joined) {
            continue;
        }
        words.clear();
        words.extend(tokens::words(Inside::of(&canonical(text)).text).map(|word| word.hash));
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
    let is_copy = |other: &Brief| other.key == line.key && line.marks.has(Mark::Worded);
    let said = briefs.lines[n.saturating_sub(SOON)..n.saturating_sub(1)].iter().any(is_copy);
    let again = briefs.lines.iter().skip(n + 2).take(SOON - 1).any(is_copy);
    briefs.evidence[n].says(S::AgainSoon, again);
    briefs.evidence[n].says(S::SaidBefore, said);
    let told = line.shared.percent().is_some_and(|shared| shared >= SHARED_MOST);
    briefs.lines[n].marks.set(Mark::Headline, line.look == Look::Text && (told || again || said));
}
