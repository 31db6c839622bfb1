//! Number words as they stand in a text, told from the words that only begin like one.

use super::ending::{After, cased, classified, glued, measures};
use super::fold::{at_boundary, is_apostrophe, skip_blanks, strip, strip_char};
use super::words::{Word, candidates};
use super::{digits, ending};

/// How many words may be glued into one, as in `একশপঁচিশ`; bounds the recursion.
const GLUED: u8 = 4;

/// Words that look like a number with an ending, and mean something else: `একই` (the same), `প্রথমে` (at first), `কুড়িয়ে` (picking up).
const IDIOMS: [&str; 14] =
    ["একই", "একে", "একেই", "একেও", "একও", "প্রথমে", "প্রথমেই", "প্রথমও", "কুড়িয়ে", "ছটাকে", "শতে", "দশকে", "বিশে", "একজনা"];

/// The number word at `text`, and what follows it; `None` where the word there is none, whatever it begins with (`সাতক্ষীরা`).
pub(super) fn word(text: &str) -> Option<(Word, &str)> {
    nested(text, false, GLUED)
}

/// A unit, or after a unit a number, that is glued to the piece before it: `শ` in `সাতশ`.
pub(super) fn glued_word(text: &str) -> Option<(Word, &str)> {
    nested(text, true, GLUED)
}

fn nested(text: &str, glued: bool, depth: u8) -> Option<(Word, &str)> {
    let depth = depth.checked_sub(1)?;
    let found = candidates(text).find(|&(word, rest)| stands(word, text, rest, glued, depth))?;
    let idiom = !glued && !at_boundary(found.1) && IDIOMS.iter().any(|idiom| strip(text, idiom).is_some_and(at_boundary));
    if idiom { None } else { Some(found) }
}

/// Whether `word`, which opens `text`, is a number there, by what follows it.
fn stands(word: Word, text: &str, rest: &str, is_glued: bool, depth: u8) -> bool {
    let ends = || at_boundary(rest);
    let after = After::word(text, rest);
    let counted = || classified(rest, after).is_some();
    let inflected = || counted() || glued(rest, after).is_some();
    let by = |wanted: fn(Word) -> bool| nested(rest, true, depth).is_some_and(|(word, _)| wanted(word));
    match word {
        Word::Small(n) => ends() || inflected() || by(is_unit) || (n > 1 && measures(rest)),
        Word::Homograph(9) => ends() || inflected() || by(is_unit) || measures(rest),
        // `বার বার` is again and again.
        Word::Homograph(_) => ends() && !strip(skip_blanks(rest), "বার").is_some_and(at_boundary) || counted() || by(is_unit),
        Word::Clipped(n) => {
            let bare = strip_char(rest, is_apostrophe).unwrap_or(rest);
            let count =
                classified(bare, After::Vowel).is_some() || by(is_unit) || nested(bare, true, depth).is_some_and(|(word, _)| is_unit(word));
            count || (n == 2 && (ends() || measures(rest)))
        }
        Word::Tenths(n) => ends() || counted() || by(is_unit) || measures(rest) || (n != 5 && cased(rest, After::Consonant).is_some()),
        Word::HalfOf => ends() || by(is_unit),
        Word::Quarters(_) => ends() || digits::begins(rest) || (!is_glued && by(|word| matches!(word, Word::Small(_) | Word::Hundred))),
        Word::Hundred if !is_glued => ends() || counted(),
        // `২০শে` is a day of the month.
        Word::Hundred if strip(rest, "ে").is_some() => false,
        Word::Hundred | Word::Unit(_) => ends() || inflected() || by(|word| is_unit(word) || matches!(word, Word::Small(_))),
        Word::Pack(_) => ends() || inflected(),
        Word::Ordinal(_) => ends() || inflected(),
        Word::Point | Word::Percent => ends(),
        Word::Sign(_) => ends() || digits::begins(rest),
    }
}

pub(super) fn is_unit(word: Word) -> bool {
    matches!(word, Word::Hundred | Word::Unit(_) | Word::Pack(_))
}

/// Whether another number begins at `text`, as the second one of a range or a list.
pub(super) fn number_begins(text: &str) -> bool {
    digits::begins(text)
        || word(text).is_some_and(|(word, _)| matches!(word, Word::Small(_) | Word::Clipped(_) | Word::Tenths(_) | Word::Quarters(_)))
}

/// Whether a word at `text` makes the number before it inexact: `শতাধিক`, `খানেক`, `পাঁচেক`, `ঊর্ধ্ব`.
pub(super) fn is_approximate(text: &str) -> bool {
    const WORDS: [&str; 12] = ["খানেক", "শতাধিক", "সহস্রাধিক", "হাজারাধিক", "লাখাধিক", "লক্ষাধিক", "কোট্যাধিক", "উর্ধ্ব", "উর্ধ", "উর্দ্ধ", "একাধিক", "শতেক"];
    let opens = |word: &str| strip(text, word).is_some_and(|rest| at_boundary(rest) || cased(rest, ending::After::Consonant).is_some());
    WORDS.iter().any(|word| opens(word))
        || candidates(text)
            .filter(|(word, _)| matches!(word, Word::Small(_) | Word::Clipped(_) | Word::Tenths(_)))
            .any(|(_, rest)| ["েক", "য়েক", "এক"].iter().any(|tail| strip(rest, tail).is_some_and(at_boundary)))
}
