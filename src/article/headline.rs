//! The headline among the lines that are labelled as one.

use super::value::{same, trim};
use crate::text;

/// The headline, of the title lines in their order.
///
/// A page may print it first as the window's title, with the paper's name (`নদীর পানি কমছে | নদীর খবর`): then another title line is its
/// beginning. Where all differ the last counts, which is nearest to the story.
pub(super) fn choose<'t>(lines: &[&'t str], paper: Option<&str>) -> Option<&'t str> {
    let shortest = lines.iter().copied().find(|line| {
        lines.iter().any(|other| !same(line, other) && opens_with(other, line))
            || lines.iter().filter(|other| same(other, line)).count() > 1
    });
    let line = shortest.or(lines.last().copied())?;
    Some(without_paper(trim(line), paper))
}

fn opens_with(line: &str, head: &str) -> bool {
    text::after(line, head).is_some()
}

/// A headline without the paper's name, where that follows a bar or dash.
fn without_paper<'t>(line: &'t str, paper: Option<&str>) -> &'t str {
    for mark in ["|", "¦", " - ", " – ", " — ", "::", "«", "»", "•"] {
        let Some((head, tail)) = line.rsplit_once(mark) else { continue };
        let tail = trim(tail);
        let words = tail.split_whitespace().count();
        let is_paper = paper.is_some_and(|p| same(tail, p));
        // `The Daily Ittefaq`, `banglanews24.com`: Latin letters after a Bengali headline, or a bar, which headlines do not hold.
        let foreign = !tail.is_empty() && tail.is_ascii() && !head.is_ascii();
        let barred = matches!(mark, "|" | "¦" | "::") && words <= 4;
        if head.split_whitespace().count() >= 2 && (tail.is_empty() || is_paper || foreign || barred) {
            return without_paper(trim(head), paper);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn the_papers_name_is_no_part_of_it() {
        for (lines, want) in [
            (&["নদীর পানি কমছে | নদীর খবর"][..], "নদীর পানি কমছে"),
            (&["নদীর পানি কমছে - The River", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["পানি কমছে নদীর - বাড়ছে ভাঙন"], "পানি কমছে নদীর - বাড়ছে ভাঙন"),
            (&["নদীর পানি কমছে – নদীর খবর", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
            (&["প্রথম পাতা", "নদীর পানি কমছে"], "নদীর পানি কমছে"),
        ] {
            assert_eq!(choose(lines, None), Some(want), "{lines:?}");
        }
        assert_eq!(choose(&["নদীর পানি কমছে - নদীর খবর"], Some("নদীর খবর")), Some("নদীর পানি কমছে"));
        assert_eq!(choose(&[], None), None);
    }
}
