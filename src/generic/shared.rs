//! How much of a short line the story says again: the words that a line has in common with the paragraphs below it.

use super::brief::Brief;
use super::facts::SHORT;
use super::look::Look;
use super::stems::Stems;
use super::tokens::{Kind, Token};

/// The share of a line's words, in percent, that the next paragraphs hold too; nothing for lines that are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shared(u8);

impl Default for Shared {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

impl Shared {
    const UNKNOWN: Self = Self(u8::MAX);

    pub(super) fn percent(self) -> Option<usize> {
        (self != Self::UNKNOWN).then_some(usize::from(self.0))
    }
}

/// How many paragraphs a line is compared with.
const NEXT: usize = 3;

/// The words of the lines that are still to be compared with paragraphs to come. Of a word no more is kept than what [`Stems`] looks at, and
/// of a line nothing when its paragraphs have been read.
#[derive(Debug)]
pub(super) struct Waiting {
    words: Vec<Word>,
    /// The first line that waits.
    first: usize,
    /// The paragraphs since then, at most [`NEXT`].
    paragraphs: Vec<usize>,
}

/// The place of a word's stem, and in the highest bit whether a paragraph held it.
#[derive(Clone, Copy, Debug, Default)]
struct Word(u16);

/// The words of a line that are compared, where they are few.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Few {
    words: [Word; 6],
    count: usize,
}

impl Word {
    const HELD: u16 = 1 << 15;

    const fn is_held(self) -> bool {
        self.0 & Self::HELD != 0
    }
}

impl Waiting {
    pub(super) fn new() -> Self {
        /// As many as wait on most pages, each of two bytes.
        const WORDS: usize = 128;
        Self { words: Vec::with_capacity(WORDS), first: 0, paragraphs: Vec::with_capacity(NEXT) }
    }

    /// Takes the last line of `lines`: `tokens` are its words, `stems` those that a paragraph is asked for.
    pub(super) fn push(&mut self, lines: &mut [Brief], tokens: impl Iterator<Item = Token>, stems: Option<&Stems>) {
        let Some(n) = lines.len().checked_sub(1) else { return };
        if lines[n].look == Look::Prose {
            for word in &mut self.words {
                if stems.is_some_and(|stems| stems.holds(word.0 & !Word::HELD)) {
                    word.0 |= Word::HELD;
                }
            }
            self.paragraphs.push(n);
            if self.paragraphs.len() == NEXT {
                let first = self.paragraphs.remove(0);
                self.settle(&mut lines[..first]);
            }
        }
        let before = self.words.len();
        if (3..=SHORT).contains(&usize::from(lines[n].tokens)) {
            let compared = tokens.filter(|word| word.chars >= 3 && word.kind != Kind::Digits);
            self.words.extend(compared.map(|word| Word(Stems::place(word.stem))));
        }
        // How many words wait stands where their share will.
        lines[n].shared = Shared((self.words.len() - before) as u8);
    }

    /// The words of the last line, which was [pushed](Self::push) just now, for where it comes again; `None` where there are too many.
    pub(super) fn last(&self, lines: &[Brief]) -> Option<Few> {
        let count = usize::from(lines.last()?.shared.0);
        let words = &self.words[self.words.len() - count..];
        let mut few = Few { count, ..Few::default() };
        few.words.get_mut(..count)?.copy_from_slice(words);
        Some(few)
    }

    /// Takes the last line of `lines`, which is no paragraph and has these words.
    pub(super) fn push_again(&mut self, lines: &mut [Brief], few: &Few) {
        if let Some(line) = lines.last_mut() {
            self.words.extend(&few.words[..few.count]);
            line.shared = Shared(few.count as u8);
        }
    }

    /// Says of all lines that still wait what is known at the page's end.
    pub(super) fn finish(mut self, lines: &mut [Brief]) {
        let compared = self.paragraphs.last().copied().unwrap_or(0);
        self.settle(&mut lines[..compared]);
        // The last paragraph, and what stands below it.
        lines[self.first..].iter_mut().for_each(|line| line.shared = Shared::UNKNOWN);
    }

    /// Says of the lines up to here what share of their words was held.
    fn settle(&mut self, lines: &mut [Brief]) {
        let mut done = 0;
        for line in lines.get_mut(self.first..).unwrap_or_default() {
            let all = usize::from(line.shared.0);
            let held = self.words[done..done + all].iter().filter(|word| word.is_held()).count();
            line.shared = (held * 100).checked_div(all).map_or(Shared::UNKNOWN, |percent| Shared(percent as u8));
            done += all;
        }
        self.words.drain(..done);
        self.first = self.first.max(lines.len());
    }
}
