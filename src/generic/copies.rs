//! Lines that stand on a page more than once, whole or at another's end.

use super::facts::{BASE, Facts, Room};
use super::lexicon::HashedMap;

/// Lines that repeat one another, or one another's ends.
pub(super) struct Copies {
    by_key: HashedMap<(usize, usize, usize)>,
    pub(super) ends: Vec<bool>,
    pub(super) opens: Vec<bool>,
    pub(super) within: Vec<bool>,
}

impl Copies {
    pub(super) fn read(lines: &[Facts], full: &[usize], room: &Room) -> Self {
        let mut by_key: HashedMap<(usize, usize, usize)> = HashedMap::default();
        for (n, &i) in full.iter().enumerate() {
            let entry = by_key.entry(lines[i].key).or_insert((n, n, 0));
            entry.1 = n;
            entry.2 += 1;
        }
        let mut copies = Self { by_key, ends: vec![false; full.len()], opens: vec![false; full.len()], within: vec![false; full.len()] };
        for (n, &i) in full.iter().enumerate() {
            let facts = &lines[i];
            if !facts.complete || facts.tokens.len() < 4 {
                continue;
            }
            let tokens = &room.words[facts.tokens.clone()];
            let (mut suffix, mut power, mut prefix) = (0u64, 1u64, 0u64);
            for k in 0..tokens.len() - 1 {
                suffix = suffix.wrapping_add(tokens[tokens.len() - 1 - k].hash.wrapping_mul(power));
                power = power.wrapping_mul(BASE);
                prefix = prefix.wrapping_mul(BASE).wrapping_add(tokens[k].hash);
                if k < 2 {
                    continue;
                }
                for (key, ending) in [(suffix, true), (prefix, false)] {
                    if let Some(&(first, last, _)) = copies.by_key.get(&key) {
                        if ending {
                            copies.ends[n] = true;
                        } else {
                            copies.opens[n] = true;
                        }
                        copies.within[first] = true;
                        copies.within[last] = true;
                    }
                }
            }
        }
        copies
    }

    fn entry(&self, facts: &Facts) -> Option<&(usize, usize, usize)> {
        if facts.tokens.is_empty() { None } else { self.by_key.get(&facts.key) }
    }

    pub(super) fn first(&self, facts: &Facts) -> Option<usize> {
        self.entry(facts).map(|e| e.0)
    }

    pub(super) fn last(&self, facts: &Facts) -> Option<usize> {
        self.entry(facts).map(|e| e.1)
    }

    pub(super) fn count(&self, facts: &Facts) -> usize {
        self.entry(facts).map_or(1, |e| e.2)
    }
}
