//! Months that no table lists: with a case ending, or misspelt.

use super::stamp::Calendar;
use super::words::{Word, find};

/// The least bytes of the key of a month that is found here.
pub(super) const LEAST: usize = 12;
/// The most bytes of a month's consonants.
const MOST: usize = 18;

/// A month with a case ending (`ডিসেম্বরের`), which ends the date.
pub(super) fn inflected(key: &str) -> Option<Word> {
    const ENDINGS: [&str; 9] = ["ের", "ে", "র", "এর", "তে", "য়ের", "েই", "েও", "কে"];
    // The shortest stem with an ending that is no other word: `এপ্রিল`; `মে`, `জুন` and `মাঘ` stand in the table with their cases.
    const STEM: usize = 15;
    ENDINGS.iter().find_map(|&ending| match key.strip_suffix(ending) {
        Some(stem) if stem.len() >= STEM => match find(stem) {
            Some(Word::Month(calendar, month)) => Some(Word::MonthCase(calendar, month)),
            _ => None,
        },
        _ => None,
    })
}

/// A misspelt month, by its consonants: vowel signs and conjuncts are what writers err in. Only months that no other word resembles.
pub(super) fn misspelt(key: &str) -> Option<Word> {
    #[rustfmt::skip]
    const SKELETONS: [(&str, Calendar, u8); 19] = [
        ("জনযর", Calendar::Gregorian, 1), ("ফবরযর", Calendar::Gregorian, 2), ("ফবরর", Calendar::Gregorian, 2), ("অপরল", Calendar::Gregorian, 4),
        ("অগসট", Calendar::Gregorian, 8), ("সপটমবর", Calendar::Gregorian, 9), ("সপটবর", Calendar::Gregorian, 9),
        ("অকটবর", Calendar::Gregorian, 10), ("নভমবর", Calendar::Gregorian, 11), ("নভবর", Calendar::Gregorian, 11),
        ("ডসমবর", Calendar::Gregorian, 12), ("ডসবর", Calendar::Gregorian, 12),
        ("জযসঠ", Calendar::Bangla, 2), ("সরবন", Calendar::Bangla, 4), ("অসবন", Calendar::Bangla, 6), ("করতক", Calendar::Bangla, 7),
        ("অগরহযন", Calendar::Bangla, 8), ("অগরহন", Calendar::Bangla, 8), ("ফলগন", Calendar::Bangla, 11),
    ];
    // What the skeletons begin with, before it is folded.
    let first = key.chars().find(|c| matches!(c, 'ক'..='হ'));
    let opens = key.starts_with(|c| matches!(c, 'অ'..='ঔ')) || matches!(first, Some('জ' | 'ফ' | 'স' | 'শ' | 'ষ' | 'ন' | 'ণ' | 'ড' | 'ক'));
    if !(LEAST..=3 * MOST).contains(&key.len()) || !opens {
        return None;
    }
    let (skeleton, len) = skeleton(key)?;
    let skeleton = skeleton.get(..len)?;
    SKELETONS.iter().find(|(known, ..)| known.as_bytes() == skeleton).map(|&(_, calendar, month)| Word::Guess(calendar, month))
}

/// The consonants of a word, and the vowel that it opens with, those that are taken for one another as one; `None` where they are more than any of
/// the skeletons has. With how many of the bytes they are.
fn skeleton(key: &str) -> Option<([u8; MOST], usize)> {
    let (mut skeleton, mut len) = ([0_u8; MOST], 0);
    let mut before = '\0';
    for (i, c) in key.chars().enumerate() {
        let kept = match c {
            'অ'..='ঔ' if i == 0 => 'অ',
            // `সেপ্টেম্বও`: the key beside `র`.
            'ও' if before == 'ব' => 'র',
            'ষ' | 'শ' => 'স',
            'ণ' => 'ন',
            'ক'..='হ' => c,
            _ => continue,
        };
        // A consonant typed twice counts once, but for `ফেব্রুয়ারি`, which has two `র` apart.
        if kept == before && kept != 'র' {
            continue;
        }
        before = kept;
        let end = len + kept.len_utf8();
        kept.encode_utf8(skeleton.get_mut(len..end)?);
        len = end;
    }
    Some((skeleton, len))
}
