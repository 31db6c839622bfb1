//! Lines that tell a time and no day, for the labeller.

use super::lex::{Kind, token};
use super::words::Word;
use super::{Reader, Stamp, parse};
use crate::Located;
use crate::text::{is_of_word, same};
use chrono::NaiveDate;

/// Whether a line is a time of day alone.
pub(crate) fn is_time(line: &str) -> bool {
    // With a word that no stamp and no label has, or no time of day (`১২ মিনিট আগে`), it is none, which is soon told.
    let mut at = 0;
    while let Some(token) = token(line, at, line.len()) {
        if matches!(token.kind, Kind::Other { .. } | Kind::Word(Word::Ago)) {
            return false;
        }
        at = token.end;
    }
    parse(line).is_ok_and(|stamp| stamp.date().is_none() && stamp.month().is_none() && stamp.time().is_some())
}

/// Lines of more words are not asked whether they tell a time so.
pub(crate) const AGO_WORDS: usize = 9;

/// Whether a line of [`AGO_WORDS`] at most tells a time by how long ago it was (`২ ঘণ্টা ১৮ মিনিট আগে | জাতীয়`): nothing stands beside it
/// that no mark parts from it, as in `বিয়ের ৩ দিন আগে নিখোঁজ`.
pub(crate) fn is_ago(line: &str) -> bool {
    const LAST: [&str; 4] = ["আগে", "পূর্বে", "পুর্বে", "ago"];
    let parted = |c: char| !is_of_word(c);
    let counts_back = |found: &Located<Stamp>| {
        let start = found.value.label().map_or(found.span.start(), |label| label.start().min(found.span.start()));
        let before = line.get(..start).unwrap_or_default().trim_end();
        let after = line.get(found.span.end()..).unwrap_or_default().trim_start();
        let last = found.span.of(line).and_then(|stamp| stamp.split_whitespace().next_back());
        last.is_some_and(|last| LAST.iter().any(|word| same(last, word)))
            && before.chars().next_back().is_none_or(parted)
            && after.chars().next().is_none_or(parted)
    };
    // Any reference time shows the form.
    let now = NaiveDate::from_ymd_opt(2000, 1, 1).and_then(|d| d.and_hms_opt(12, 0, 0));
    may_be_ago(line.as_bytes())
        && line.split_whitespace().nth(AGO_WORDS).is_none()
        && now.is_some_and(|now| Reader::new().now(now).find_iter(line).any(|found| counts_back(&found)))
}

/// Whether letters stand on the line that the words of such times begin with or hold: `আগে`, `পূর্বে`, `ago`. Nearly all lines are done with
/// here.
fn may_be_ago(line: &[u8]) -> bool {
    let mut at = 0;
    while let Some(rest) = line.get(at..) {
        match *rest {
            [] => return false,
            // আগ
            [0xE0, 0xA6, 0x86, 0xE0, 0xA6, 0x97, ..] => return true,
            // র্ব, in `পূর্বে`
            [0xE0, 0xA6, 0xB0, 0xE0, 0xA7, 0x8D, 0xE0, 0xA6, 0xAC, ..] => return true,
            // আ in two halves
            [0xE0, 0xA6, 0x85, 0xE0, 0xA6, 0xBE, ..] => return true,
            [0xE0, 0xA6 | 0xA7, _, ..] => at += 3,
            // ago
            [b'a' | b'A', b'g' | b'G', ..] => return true,
            // An invisible character may stand between.
            [0xC2, 0xAD, ..] | [0xD8, ..] | [0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE, ..] | [0xE2, 0x81, ..] | [0xEF, ..] => return true,
            _ => at += 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{is_ago, is_time};

    #[test]
    fn a_time_of_day_stands_alone() {
        let times = ["১০:৩০", "রাত সাড়ে ১১টা", "১০:৩০ পিএম", "বাংলাদেশ সময়: ১৪:৫৯"];
        let others = ["জুন ২০২৪", "১২ জুন", "৪ জুন ২০২৪, ১০:৩০", "১০:৩০ খবর", "২৫:৬১", "১০", ""];
        assert_eq!(times.map(is_time), [true; 4], "{times:?}");
        assert_eq!(others.map(is_time), [false; 7], "{others:?}");
    }

    #[test]
    fn a_time_ago_stands_apart() {
        let ago = [
            "৩ ঘণ্টা আগে",
            "২ ঘণ্টা ১৮ মিনিট আগে | জাতীয়",
            "বিনোদন | ২০ মিনিট আগে",
            "প্রকাশিত: ৫ দিন আগে",
            "এক ঘণ্টা পূর্বে",
            "2 days ago",
            "(1 hour ago)",
        ];
        let others = [
            "বিয়ের ৩ দিন আগে নিখোঁজ",
            "১২ জুন",
            "গতকাল",
            "৪ জুন ২০২৪",
            "আগে ৩ দিন",
            "৩ ঘণ্টা আগের খবর",
            "",
            "\u{958}৩ ঘণ্টা আগে",
            "\u{915}\u{93C}৩ ঘণ্টা আগে",
        ];
        assert_eq!(ago.map(is_ago), [true; 7], "{ago:?}");
        assert_eq!(others.map(is_ago), [false; 9], "{others:?}");
    }
}
