//! What the labelling of pages asks of a line.

use super::lex::{Kind, token};
use super::reader::Reader;
use super::scan::next_digit;
use super::words::Word;

/// Whether a line may hold a date that [`find_iter`](super::find_iter) finds: it has a digit. A look at the bytes only.
#[allow(dead_code, reason = "for the labelling of pages")]
pub(crate) fn may_hold_date(line: &str) -> bool {
    next_digit(line.as_bytes(), 0).is_some()
}

/// Whether a line holds a date or a time, and nothing else but labels and marks: `প্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম`, `| ২২:৪৪ |`.
#[allow(dead_code, reason = "for the labelling of pages")]
pub(crate) fn is_only_dates(reader: &Reader, line: &str) -> bool {
    let (mut from, mut any) = (0, false);
    for found in reader.find_iter(line) {
        let label = found.value.label().filter(|label| label.start() >= from && label.end() <= found.span.start());
        let before = line.get(from..label.map_or(found.span.start(), |label| label.start()));
        if !before.is_some_and(|before| says_nothing(before) || reader.parse(before).is_ok()) {
            return false;
        }
        from = found.value.label().map_or(found.span.end(), |label| label.end().max(found.span.end()));
        any = true;
    }
    line.get(from..).is_some_and(|rest| (any && says_nothing(rest)) || reader.parse(rest).is_ok())
}

/// Whether only marks and the filling words of labels stand here.
fn says_nothing(text: &str) -> bool {
    let mut at = 0;
    while let Some(next) = token(text, at, text.len()) {
        let empty = matches!(
            next.kind,
            Kind::Mark(_) | Kind::Break | Kind::Word(Word::Filler | Word::Label(_) | Word::Time | Word::Tarikh | Word::Today | Word::Small)
        );
        if !empty {
            return false;
        }
        at = next.end;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{Reader, is_only_dates, may_hold_date};

    #[test]
    fn lines_of_dates_are_told_from_lines_that_mention_one() {
        let rows = [
            ("প্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম", true),
            ("০৬ জুন ২০২৫, ০১:০৩ পিএম আপডেট : ০৬ জুন ২০২৫, ০১:১০ পিএম", true),
            ("| ২২:৪৪ | আপডেট: ০৮ জুলাই ২০২৬ | ২২:৪৯", true),
            ("০৭:০৬ অপরাহ্ন", true),
            ("শুক্রবার, ২৯ মার্চ ২০২৪, ১৫ চৈত্র ১৪৩০, ১৮ রমজান ১৪৪৫", true),
            ("২০ ডিসেম্বর ২০২৪ তারিখে প্রকাশিত", true),
            ("নিজস্ব প্রতিবেদক, ২০ ডিসেম্বর ২০২৪", false),
            ("২০ ডিসেম্বর ২০২৪ ঢাকায় বৈঠক হয়", false),
            ("প্রকাশ:", false),
            ("খবর", false),
            ("", false),
        ];
        let wrong: Vec<_> = rows.iter().filter(|(line, want)| is_only_dates(&Reader::new(), line) != *want).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert!(may_hold_date("খবর ৫") && !may_hold_date("খবর নেই"));
    }
}
