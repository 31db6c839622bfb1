//! What a line's words speak for, whatever else holds of it: the commonest ones have weights of their own.
//!
//! Phrases that newspapers use for one thing are cues, and stand in [`cues`](super::cues). The words here mean nothing by themselves. Which of them
//! stand in menus (`যোগাযোগ`), in headlines, in captions, or open a paragraph (`এদিকে`), the labelled pages say.

mod weights;

use super::states::{COLUMNS, KINDS};
use super::tokens::{Token, words};
use std::sync::LazyLock;
use weights::{CLOSING, HELD, OPENING};
#[cfg(feature = "training")]
use {super::tokens::Kind, crate::text::is_of_word};

/// What a word at a place says: for each column, and behind them for each kind of furniture.
pub(crate) type Weights = [i16; COLUMNS.len() + KINDS.len()];

/// The places that a word may have, by name, and the words that say something there.
const PLACES: [(&str, &[(&str, Weights)]); 3] = [("a short line that holds", HELD), ("opens with", OPENING), ("closes with", CLOSING)];
const HOLDS: usize = 0;
const OPENS: usize = 1;
const CLOSES: usize = 2;

/// How many statements there are about words.
pub(crate) const COUNT: usize = HELD.len() + OPENING.len() + CLOSING.len();
/// No statement.
const NONE: u16 = u16::MAX;
const _: () = assert!(COUNT < NONE as usize);

/// Of lines of more words only the first and the last are asked: a paragraph holds words of all kinds.
pub(crate) const SHORT: usize = 13;

/// The statements by number: their place, their word and its weights.
fn all() -> impl Iterator<Item = (usize, &'static str, &'static Weights)> {
    (0..PLACES.len()).flat_map(|place| PLACES[place].1.iter().map(move |(word, weights)| (place, *word, weights)))
}

/// The name of a statement.
pub(super) fn name(mut number: usize) -> String {
    for (place, words) in PLACES {
        match words.get(number) {
            Some((word, _)) => return format!("{place} “{word}”"),
            None => number -= words.len(),
        }
    }
    String::new()
}

/// What each statement says, by number.
pub(super) fn weights() -> impl Iterator<Item = &'static Weights> {
    all().map(|(_, _, weights)| weights)
}

/// The words that say something at each place, by their stems.
#[cfg(feature = "training")]
pub(crate) fn stems() -> [Vec<&'static str>; PLACES.len()] {
    PLACES.map(|(_, words)| words.iter().map(|(stem, _)| *stem).collect())
}

/// The words of a text by their stems, as they are printed, numbers left out.
#[cfg(feature = "training")]
pub(crate) fn stems_of(text: &str) -> Vec<&str> {
    let end_of = |word: &str| {
        let stem = words(word).next().filter(|word| word.kind != Kind::Digits)?.stem;
        let mut ends = word.char_indices().map(|(start, c)| start + c.len_utf8());
        ends.find(|&end| words(&word[..end]).map(|word| word.stem).eq([stem]))
    };
    text.split(|c: char| !is_of_word(c)).filter_map(|word| end_of(word).map(|end| &word[..end])).collect()
}

/// What the words of a page's lines say: statements by their numbers.
#[derive(Debug, Default)]
pub(super) struct Said {
    numbers: Vec<u16>,
    /// Where the numbers of each line end.
    ends: Vec<u32>,
}

impl Said {
    pub(super) fn with_capacity(lines: usize) -> Self {
        Self { numbers: Vec::new(), ends: Vec::with_capacity(lines) }
    }

    /// Takes the next line; `words` are all its words, or the first and the last.
    pub(super) fn push(&mut self, words: &[Token], are_all: bool) {
        let (start, table) = (self.numbers.len(), &*TABLE);
        let (mut opens, mut closes) = (NONE, NONE);
        if are_all && words.len() <= SHORT {
            for (n, word) in words.iter().enumerate() {
                let says = table.find(word.stem);
                self.add(start, says[HOLDS]);
                opens = if n == 0 { says[OPENS] } else { opens };
                closes = says[CLOSES];
            }
        } else if let [first, .., last] = words {
            opens = table.find(first.stem)[OPENS];
            closes = table.find(last.stem)[CLOSES];
        }
        self.add(start, opens);
        self.add(start, closes);
        self.end_line();
    }

    /// Takes the next line, which is the `n`-th once more.
    pub(super) fn push_again(&mut self, n: usize) {
        for at in self.place(n) {
            self.put(self.numbers[at]);
        }
        self.end_line();
    }

    /// What the words of the `n`-th line say.
    pub(super) fn of(&self, n: usize) -> &[u16] {
        &self.numbers[self.place(n)]
    }

    /// Notes what a word says at a place, once a line, if it says something.
    fn add(&mut self, start: usize, number: u16) {
        if number != NONE && !self.numbers[start..].contains(&number) {
            self.put(number);
        }
    }

    /// Makes room by a quarter, and not by as much again: a page may have many lines, and each of one word.
    fn put(&mut self, number: u16) {
        if self.numbers.len() == self.numbers.capacity() {
            self.numbers.reserve_exact(self.numbers.len() / 4 + 64);
        }
        self.numbers.push(number);
    }

    fn end_line(&mut self) {
        // A page of four thousand million known words says no more.
        self.numbers.truncate(u32::MAX as usize);
        self.ends.push(self.numbers.len() as u32);
    }

    fn place(&self, n: usize) -> core::ops::Range<usize> {
        let end = |n: usize| self.ends.get(n).map_or(0, |&end| end as usize);
        n.checked_sub(1).map_or(0, end)..end(n)
    }
}

/// The stems, each at the first free place from the one that its hash names.
struct Table {
    /// What tells a stem from others.
    tags: Vec<u32>,
    /// What it says at each place of a line.
    numbers: Vec<[u16; PLACES.len()]>,
}

/// More places than there may be stems; nearly twice as many as there are, since most words stand in more than one list.
const SIZE: usize = (COUNT + 1).next_power_of_two();

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { tags: vec![0; SIZE], numbers: vec![[NONE; PLACES.len()]; SIZE] };
    for (number, (place, stem, _)) in all().enumerate() {
        for word in words(stem) {
            let at = table.place_of(word.stem);
            table.tags[at] = Table::tag(word.stem);
            table.numbers[at][place] = number as u16;
        }
    }
    table
});

impl Table {
    /// What a stem says at each place of a line.
    fn find(&self, stem: u64) -> [u16; PLACES.len()] {
        self.numbers[self.place_of(stem)]
    }

    /// Half of a hash, since the place says some of the other half.
    const fn tag(stem: u64) -> u32 {
        stem as u32 | 1
    }

    /// Where a stem stands, or where it would.
    fn place_of(&self, stem: u64) -> usize {
        let mut at = (stem >> 40) as usize % SIZE;
        while self.tags[at] != Self::tag(stem) && self.tags[at] != 0 {
            at = (at + 1) % SIZE;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::{COUNT, PLACES, Said, all, name, words};

    fn said(line: &str) -> Vec<String> {
        let mut said = Said::default();
        said.push(&words(line).collect::<Vec<_>>(), true);
        said.of(0).iter().map(|&number| name(number.into())).collect()
    }

    #[test]
    fn each_stem_is_one_word_and_stands_at_a_place_once() {
        for (place, listed) in PLACES {
            let mut stems: Vec<u64> = listed.iter().flat_map(|(stem, _)| words(stem).map(|word| word.stem)).collect();
            assert!(!stems.contains(&0), "{place}");
            stems.sort_unstable();
            stems.dedup();
            assert_eq!(stems.len(), listed.len(), "{place}");
        }
    }

    #[test]
    fn statements_are_named_in_their_order() {
        let names: Vec<String> = all().map(|(place, word, _)| format!("{} “{word}”", PLACES[place].0)).collect();
        assert!((0..COUNT).map(name).eq(names));
        assert_eq!(name(COUNT), "");
    }

    #[test]
    fn a_word_speaks_in_all_its_forms_and_encodings() {
        let want = ["a short line that holds “বিভাগ”", "opens with “বিভাগ”", "closes with “বিভাগ”"];
        for line in ["বিভাগ", "বিভাগের", "• বিভাগ:", "বিভাগ বিভাগ"] {
            assert_eq!(said(line), want, "{line}");
        }
        assert_eq!(said("সম\u{9DF}"), said("সম\u{9AF}\u{9BC}"));
        assert_eq!(said("বিভাগ ধ্রুবাংশু"), [want[0], want[1]]);
        assert_eq!(said(""), [""; 0]);
    }

    #[test]
    fn of_a_long_line_the_first_and_last_words_speak() {
        let middle = "ধ্রুবাংশু ".repeat(12);
        assert_eq!(said(&format!("বিভাগ {middle}")).len(), 2);
        assert_eq!(said(&format!("বিভাগ {middle} বিভাগ")), ["opens with “বিভাগ”", "closes with “বিভাগ”"]);
        assert_eq!(said(&format!("ধ্রুবাংশু বিভাগ {middle}")), [""; 0]);
    }

    #[test]
    fn a_line_once_more_says_the_same() {
        let mut said = Said::default();
        for line in ["বিভাগ", "ধ্রুবাংশু", "সময়"] {
            said.push(&words(line).collect::<Vec<_>>(), true);
        }
        said.push_again(0);
        said.push_again(1);
        assert_eq!(said.of(3), said.of(0));
        assert_eq!((said.of(1), said.of(4)), (&[][..], &[][..]));
        assert_ne!(said.of(2), said.of(0));
    }
}
