//! Lines that tell a time and no day, for the labeller.

use super::lex::{Kind, token};
use super::{Reader, parse};
use chrono::NaiveDate;

/// Whether a line is a time of day alone.
pub(crate) fn is_time(line: &str) -> bool {
    // With a word that no stamp and no label has it is none, which is soon told.
    let mut at = 0;
    while let Some(token) = token(line, at, line.len()) {
        if matches!(token.kind, Kind::Other { .. }) {
            return false;
        }
        at = token.end;
    }
    parse(line).is_ok_and(|stamp| stamp.date().is_none() && stamp.month().is_none() && stamp.time().is_some())
}

/// Lines of more words are not asked whether they tell a time so.
pub(crate) const AGO_WORDS: usize = 9;

/// Whether a line of [`AGO_WORDS`] at most tells a time by how long ago it was (`২ ঘণ্টা ১৮ মিনিট আগে | জাতীয়`).
pub(crate) fn is_ago(line: &str) -> bool {
    // Any reference time shows the form.
    let now = NaiveDate::from_ymd_opt(2000, 1, 1).and_then(|d| d.and_hms_opt(12, 0, 0));
    may_be_ago(line.as_bytes())
        && line.split_whitespace().nth(AGO_WORDS).is_none()
        && now.is_some_and(|now| Reader::new().now(now).find_iter(line).any(|s| s.value.is_derived() && s.value.month().is_none()))
}

/// Whether letters stand on the line that the words of such times begin with or hold: `আগে`, `পূর্বে`, `আজ`, `গতকাল`, `এইমাত্র`, `ago`. Nearly
/// all lines are done with here.
fn may_be_ago(line: &[u8]) -> bool {
    let mut at = 0;
    while let Some(rest) = line.get(at..) {
        match *rest {
            [] => return false,
            // আগ, আজ
            [0xE0, 0xA6, 0x86, 0xE0, 0xA6, 0x97 | 0x9C, ..] => return true,
            // গত
            [0xE0, 0xA6, 0x97, 0xE0, 0xA6, 0xA4, ..] => return true,
            // র্ব, in `পূর্বে`
            [0xE0, 0xA6, 0xB0, 0xE0, 0xA7, 0x8D, 0xE0, 0xA6, 0xAC, ..] => return true,
            // এই, এখ
            [0xE0, 0xA6, 0x8F, 0xE0, 0xA6, 0x88 | 0x87 | 0x96, ..] => return true,
            // আ in two halves
            [0xE0, 0xA6, 0x85, 0xE0, 0xA6, 0xBE, ..] => return true,
            [0xE0, 0xA6 | 0xA7, _, ..] => at += 3,
            // ago, now, today and tomorrow, yesterday
            [b'a' | b'A', b'g' | b'G', ..] | [b'n' | b'N' | b't' | b'T', b'o' | b'O', ..] | [b'y' | b'Y', b'e' | b'E', ..] => return true,
            // An invisible character may stand between.
            [0xC2, 0xAD, ..] | [0xD8, ..] | [0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE, ..] | [0xE2, 0x81, ..] | [0xEF, ..] => return true,
            _ => at += 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_time;

    #[test]
    fn a_time_of_day_stands_alone() {
        let times = ["১০:৩০", "রাত সাড়ে ১১টা", "১০:৩০ পিএম", "বাংলাদেশ সময়: ১৪:৫৯"];
        let others = ["জুন ২০২৪", "১২ জুন", "৪ জুন ২০২৪, ১০:৩০", "১০:৩০ খবর", "২৫:৬১", "১০", ""];
        assert_eq!(times.map(is_time), [true; 4], "{times:?}");
        assert_eq!(others.map(is_time), [false; 7], "{others:?}");
    }
}
