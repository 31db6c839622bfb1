//! The headline among the lines that are labelled as one.

use super::value::trim;
use crate::text::{LIST_SIGNS, same};
use crate::{date, text};

/// A line that is labelled as a title, and by what margin (`None` where a site says so).
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'t> {
    pub(super) text: &'t str,
    pub(super) margin: Option<u32>,
    /// It stands just below another such line.
    pub(super) below: bool,
}

/// The headline, of the title lines in their order; `copies` says how many lines of the page are just this text, `paper` is the
/// newspaper's name where it is known.
///
/// A page may print it first as the window's title, with the paper's name (`নদীর পানি কমছে | নদীর খবর`): then another title line is its
/// beginning. It comes back as a picture's text, as no standfirst does. Where all differ the surest counts, and of equals the last, which is
/// nearest to the story; but what stands just below another is a standfirst or a subheading.
pub(super) fn choose<'t>(lines: &[Candidate<'t>], copies: impl Fn(&str) -> usize, paper: Option<&str>) -> Option<&'t str> {
    // Pages have one title or a few; of more, only the last are compared with one another. And a title holds few colons and bars.
    const MOST: usize = 8;
    let lines = &lines[lines.len().saturating_sub(MOST)..];
    // What follows it in the other is set apart; where nothing parts it, the shorter is a picture's text that was cut.
    let parted = |rest: &str| rest.trim_start().starts_with(['|', '¦', '-', '–', '—', ':', 'ঃ', '»', '«', '•']);
    let texts = || lines.iter().map(|line| line.text);
    let opens_another = |line: &&str| texts().any(|other| !same(line, other) && text::after(other, line).is_some_and(parted));
    // `বাসস দেশ-১৪ : নদীর পানি কমছে`: what stands before it is the desk's.
    let tails = |line: &'t str| line.rmatch_indices([':', 'ঃ', '|']).take(MOST).map(|(at, mark)| &line[at + mark.len()..]);
    let closes_another = |line: &&str| texts().any(|other| tails(other).any(|tail| same(tail, line)));
    let repeated = || texts().find(|line| copies(line) > 1);
    let surest = || lines.iter().max_by_key(|line| (!line.below, line.margin.unwrap_or(u32::MAX))).map(|line| line.text);
    let line = texts().find(opens_another).or_else(|| texts().find(closes_another)).or_else(repeated).or_else(surest)?;
    let line = without_rank(without_crumbs(once(first_of_block(without_date(unmarked(line)))), &copies), &copies);
    Some(without_paper(line, &|head, tail| copies(head) > 0 || paper.is_some_and(|p| is_name(tail, p))))
}

/// A headline that was glued to its copy (`নদীর পানি কমছেনদীর পানি কমছে`), as a link's text and its title are.
fn once(line: &str) -> &str {
    // `ABAB`, and with a space between the two.
    let halves = line.split_at_checked(line.len() / 2);
    match halves.map(|(first, second)| (trim(first), trim(second))) {
        Some((first, second)) if first == second && first.contains(char::is_whitespace) => first,
        _ => line,
    }
}

/// A headline without the number that a list of crumbs gave it (`3. নদীর পানি কমছে`), where it stands on the page without it.
fn without_rank<'t>(line: &'t str, copies: &impl Fn(&str) -> usize) -> &'t str {
    let bare = line.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(". ").map(trim);
    bare.filter(|bare| copies(bare) > 0).unwrap_or(line)
}

/// A headline without the crumbs before it (`/ জাতীয় / নদীর পানি কমছে`), where it stands on the page without them.
fn without_crumbs<'t>(line: &'t str, copies: &impl Fn(&str) -> usize) -> &'t str {
    let tail = line.rsplit_once(['/', '»', '›', '>']).map(|(_, tail)| trim(tail));
    tail.filter(|tail| tail.split_whitespace().nth(2).is_some() && copies(tail) > 0).unwrap_or(line)
}

/// A headline without a list's sign before it and the marks of Markdown around it, and without what a widespread theme puts before it for
/// screen readers (`You are currently viewing নদীর পানি কমছে`).
fn unmarked(line: &str) -> &str {
    let line = trim(trim(trim(line).trim_start_matches(LIST_SIGNS)).trim_start_matches('#'));
    let line = trim(line.trim_matches('*'));
    line.strip_prefix("You are currently viewing ").map_or(line, trim)
}

/// A headline without a date in numbers that was glued before it (`04/26/2025 নদীর পানি কমছে`).
fn without_date(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'));
    let date = line.strip_suffix(rest).unwrap_or_default();
    // Eight digits and two marks at most.
    let dated = (8..=10).contains(&date.len()) && rest.starts_with(char::is_whitespace) && date::parse(date).is_ok();
    if dated { trim(rest) } else { line }
}

/// The headline of a block that was glued into one line: what stands before the date's label or the paper's Latin name printed twice
/// (`… তোরণ The Daily Sylhet The Daily Sylhet প্রকাশিত: ৯:০৬ অপরাহ্ণ …`).
fn first_of_block(line: &str) -> &str {
    const LONGEST: usize = 25;
    if line.split_whitespace().nth(LONGEST).is_none() {
        return line;
    }
    let dated = date::find_iter(line).find(|s| s.value.role().is_some()).and_then(|s| s.value.label());
    let head = dated.and_then(|label| line.get(..label.start())).map_or(line, trim);
    let latin = head.trim_end_matches(|c: char| c.is_ascii());
    let head = if latin.is_empty() { head } else { trim(latin) };
    doubled_tail(head)
}

/// `… আমের মেলা নিউজ ডেস্ক নিউজ ডেস্ক`: a byline from a picture's text and again from the line, glued to the headline.
fn doubled_tail(head: &str) -> &str {
    let ends: Vec<usize> = head.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i).collect();
    for words in 1..=4 {
        let (Some(second), Some(first)) = (ends.len().checked_sub(words), ends.len().checked_sub(2 * words)) else { break };
        if same(&head[ends[second]..], &head[ends[first]..ends[second]]) {
            return trim(&head[..ends[first]]);
        }
    }
    head
}

/// More parts than this do not follow a headline (`… | বাংলাদেশ | নদীর খবর`); a line of bars alone would take as many steps as it has bars.
const MOST_TAILS: usize = 8;

/// A headline without the paper's name, where that follows a bar or dash.
fn without_paper<'t>(line: &'t str, parts: &impl Fn(&str, &str) -> bool) -> &'t str {
    // Most headlines hold none of the marks.
    if !line.contains(['|', '¦', ':', '«', '»', '-', '–', '—', '•']) {
        return line;
    }
    let heads = core::iter::successors(Some(line), |line| before_tail(line, parts));
    heads.take(MOST_TAILS + 1).last().unwrap_or(line)
}

/// What stands before the last bar or dash, where that is a headline and the rest is none of it.
fn before_tail<'t>(line: &'t str, parts: &impl Fn(&str, &str) -> bool) -> Option<&'t str> {
    ["|", "¦", "::", "«", "»", " - ", " – ", " — ", "•"].into_iter().find_map(|mark| {
        let (head, tail) = line.rsplit_once(mark)?;
        let (head, tail) = (trim(head), trim(tail));
        let words = tail.split_whitespace().count();
        // `The Daily Ittefaq`, `banglanews24.com`: Latin letters after a Bengali headline, or a bar, which headlines do not hold. More words are
        // the headline in English.
        let is_ascii = |part| text::canonical(part).is_ascii();
        let foreign = !tail.is_empty() && words <= 6 && is_ascii(tail) && !is_ascii(head);
        let barred = matches!(mark, "|" | "¦" | "::") && words <= 4;
        let is_headline = head.split_whitespace().nth(1).is_some();
        (is_headline && (tail.is_empty() || foreign || barred || parts(head, tail))).then_some(head)
    })
}

/// Whether a text is a newspaper's name, however it is spaced and with or without its end (`দৈনিকশিক্ষা` of `দৈনিক শিক্ষাডটকম`).
fn is_name(text: &str, name: &str) -> bool {
    const FEWEST: usize = 5;
    let letters = |s| text::key_chars(s).filter(|c| *c != ' ');
    let mut of_name = letters(name);
    letters(text).all(|c| of_name.next() == Some(c)) && letters(text).nth(FEWEST - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::{Candidate, choose};

    fn sure<'t>(lines: &[&'t str]) -> Vec<Candidate<'t>> {
        lines.iter().map(|&text| Candidate { text, margin: None, below: false }).collect()
    }

    #[test]
    fn the_papers_name_is_no_part_of_it() {
        for (lines, want) in [
            (&["নদীর পানি কমছে | নদীর খবর"][..], "নদীর পানি কমছে"),
            (&["নদীর পানি কমছে - The River", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["পানি কমছে নদীর - বাড়ছে ভাঙন"], "পানি কমছে নদীর - বাড়ছে ভাঙন"),
            (&["নদীর পানি কমছে – নদীর খবর", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["নদীর পানি কমছে", "নদীর পানি কমছেঃ পাবনা", "পাবনা"], "নদীর পানি কমছে"),
            (&["প্রথম পাতা", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["দেশ-১৪ : নদীর পানি কমছে", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["জেলেদের সম\u{9AF}\u{9BC}: মাছ কম", "দেশ-১৪ : জেলেদের\u{A0}সম\u{9DF}: মাছ কম"], "জেলেদের সম\u{9AF}\u{9BC}: মাছ কম"),
            (&["# **নদীর পানি কমছে**"], "নদীর পানি কমছে"),
            (&["  • নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["You are currently viewing নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["04/26/2025 নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["২০২৫ সালে নদীর পানি কমছে"], "২০২৫ সালে নদীর পানি কমছে"),
            (&["04/26/2025নদীর পানি কমছে"], "04/26/2025নদীর পানি কমছে"),
            (&["1/2/25 নদীর পানি কমছে"], "1/2/25 নদীর পানি কমছে"),
            (&["99/99/2025 নদীর পানি কমছে"], "99/99/2025 নদীর পানি কমছে"),
            (&["নদীর পানি কমছে - The River Is Rising This Week"], "নদীর পানি কমছে"),
            (&["নদীর পানি কমছে - The River Is Rising Again This Week"], "নদীর পানি কমছে - The River Is Rising Again This Week"),
            // The sign of the Kelvin, of which NFC makes a `K`.
            (&["নদীর পানি কমছে - The \u{212A}averi"], "নদীর পানি কমছে"),
            (&["নদীর পানি কমছে - River বাড়ছে"], "নদীর পানি কমছে - River বাড়ছে"),
            (&["The River - Rising"], "The River - Rising"),
            (&["নদীর পানি কমছে |"], "নদীর পানি কমছে"),
            (&["ঝিরঝির"], "ঝিরঝির"),
            (&["নদীর পানি কমছে| The river is falling as the sluice opens"], "নদীর পানি কমছে| The river is falling as the sluice opens"),
            (&["নদীর পানি কমছেনদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["নদীর পানি কমছে নদীর পানি কমছে"], "নদীর পানি কমছে"),
        ] {
            let copies = |text: &str| lines.iter().filter(|line| **line == text).count();
            assert_eq!(choose(&sure(lines), copies, None), Some(want), "{lines:?}");
        }
        let once = |line: &str| usize::from(line == "নদীর পানি কমছে");
        assert_eq!(choose(&sure(&["নদীর পানি কমছে - নদীর খবর"]), once, None), Some("নদীর পানি কমছে"));
        assert_eq!(choose(&sure(&["3. নদীর পানি কমছে"]), once, None), Some("নদীর পানি কমছে"));
        assert_eq!(choose(&sure(&["/ জাতীয় / নদীর পানি কমছে"]), once, None), Some("নদীর পানি কমছে"));
        assert_eq!(choose(&sure(&["নদীর পানি কমছে - নদীরখবর"]), |_| 0, Some("নদীর খবর")), Some("নদীর পানি কমছে"));
        let twice = |line: &str| if line == "নদীর পানি কমছে" { 2 } else { 1 };
        assert_eq!(choose(&sure(&["নদীর পানি কমছে", "বালুচরে নৌকার বাজার"]), twice, None), Some("নদীর পানি কমছে"));
        assert_eq!(choose(&[], |_| 0, None), None);
    }

    #[test]
    fn of_lines_that_differ_the_surest_counts() {
        let lines = [("নদীর পানি কমছে", Some(300)), ("বালুচরে নৌকার বাজার", Some(20))];
        let mut lines = lines.map(|(text, margin)| Candidate { text, margin, below: false });
        assert_eq!(choose(&lines, |_| 1, None), Some("নদীর পানি কমছে"));
        lines[0].below = true;
        assert_eq!(choose(&lines, |_| 1, None), Some("বালুচরে নৌকার বাজার"));
    }
}
