//! The other stories that a page lists.

use super::list::Limited;
use super::parts::Related;
use super::value::{Maker, trim};
use crate::block::{Lacks, Line};
use crate::date::{self, Reader, Stamp};
use crate::text::{self, LIST_SIGNS, bengali, first_letters, same};
use crate::{Label, Located};

/// Fewer words than this are a heading, a rank or a picture's text (`img`, `১০`, `সর্বশেষ`), not a headline.
const FEWEST_WORDS: usize = 3;

/// Reads the lines that are labelled as other stories: their headlines, one that is printed twice in a row once, with the date at the
/// line's end or on the next line.
pub(super) fn read<'t>(make: Maker<'t>, lines: &[Line<'_>], reader: &Reader, limit: usize) -> Limited<Related<'t>> {
    let mut all: Limited<Related<'t>> = Limited::new(limit);
    // Lists print one day under each headline, and it is read once.
    let mut known: Option<(&str, Option<Located<Stamp>>)> = None;
    for line in lines.iter().filter(|l| l.label() == Label::Related) {
        if all.is_cut() {
            break;
        }
        let Some(text) = line.span().of(make.page).map(unmarked) else { continue };
        let at = make.span(text).start();
        let date = match &known {
            _ if line.lacks(Lacks::DATE) => None,
            Some((before, date)) if *before == text => *date,
            _ => {
                let date = reader.find_iter(text).filter(|d| d.value.date().is_some()).last();
                known = Some((text, date));
                date
            }
        };
        let dated = date.filter(|d| is_short(&text[d.span.end()..]));
        let head = dated.map_or(text, |d| trim(&text[..d.span.start()]).trim_end_matches(['|', '-', '–', ',', '•']));
        let located = dated.map(|d| Box::new(Located::new(d.value, d.span.shifted(at))));
        let is_ago = || match dated {
            None => line.lacks(Lacks::BESIDE_AGO) || !line.lacks(Lacks::AGO) && date::is_ago(head),
            Some(_) => date::is_ago(head),
        };
        if head.split_whitespace().nth(FEWEST_WORDS - 1).is_none() || is_ago() {
            // The date alone on its line is that of the headline above it.
            if let (Some(last), Some(date)) = (all.last_mut(), located) {
                last.date.get_or_insert(date);
            }
            continue;
        }
        let Some(title) = make.value_of(line, head) else { continue };
        match all.last_mut().filter(|last| same(&last.title.value, &title.value)) {
            Some(last) => last.date = last.date.take().or(located),
            None => {
                let place = title.span;
                all.push(Related { title, date: located }, place);
            }
        }
    }
    all
}

/// Whether what stands behind a date only closes it: a bracket, a bar, ` IST`. With a word of Bengali it goes on (`১২ জানুয়ারি ২০২৬ থেকে`).
fn is_short(rest: &str) -> bool {
    const LETTERS: usize = 8;
    first_letters(rest, LETTERS).len() == rest.len() && !rest.contains(bengali::holds)
}

/// The words that lists put before a headline.
const LEADS: [&str; 5] = ["আরও পড়ুন", "আরো পড়ুন", "পড়ুন", "read more", "also read"];

/// A line without the words and marks that lists put before a headline.
fn unmarked(line: &str) -> &str {
    let line = trim(line).trim_start_matches(LIST_SIGNS);
    // Most lines open with none of their letters.
    let may_lead = text::first_alone(line).is_none_or(|first| matches!(first, 'আ' | 'প' | 'r' | 'a'));
    let lead = if may_lead { LEADS.iter().find_map(|lead| text::after(line, lead)) } else { None };
    let line = lead.unwrap_or(line);
    trim(line).trim_start_matches([':', 'ঃ', '-', '–', '|', '»', '>']).trim()
}

#[cfg(test)]
mod tests {
    use super::{LEADS, unmarked};
    use crate::block::Lacks;
    use crate::{Parser, date};
    use proptest::prelude::*;

    const PIECES: &[&str] = &[
        "৩ ঘণ্টা আগে",
        "2 days ago",
        "১২ মিনিট ",
        "আগে",
        "আরও পড়ুন",
        "১. ",
        "• ",
        "- ",
        " | ",
        ": ",
        " ",
        "– ",
        "।",
        "নদীর ",
        "পানি",
        "১০:৩০",
    ];

    #[test]
    fn no_word_stands_before_a_headline() {
        for lead in LEADS.map(str::to_owned).into_iter().chain(["Read More".into(), "\u{985}\u{9BE}রও পড়ুন".into()]) {
            assert_eq!(unmarked(&format!("• {lead}: নদীর পানি কমছে")), "নদীর পানি কমছে", "{lead}");
        }
    }

    proptest! {
        #[test]
        fn a_line_without_anything_beside_a_time_ago_is_one(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..12)) {
            let text = pieces.concat();
            let blocks = Parser::generic().label(&*text);
            let line = blocks.lines().next().expect("a line");
            prop_assert!(!line.lacks(Lacks::BESIDE_AGO) || date::is_ago(unmarked(line.text())), "{text}");
        }
    }
}
