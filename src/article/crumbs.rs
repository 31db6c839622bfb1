//! The section, from a line of its own or a breadcrumb, and the topics.

use super::value::trim;
use crate::numeral::is_digit;
use crate::text;
use crate::text::same;

/// Names of the front page, with which breadcrumbs begin.
const HOME: &[&str] = &["প্রচ্ছদ", "হোম", "হোমপেজ", "নীড়", "নীড়পাতা", "মূলপাতা", "home", "মূল পাতা", "you are here"];
/// Words that stand before a section.
const LEAD: &[&str] = &["categories:", "category:", "বিভাগ:", "বিভাগ", "ক্যাটাগরি:", "section:"];

/// The section that a line names: the last crumb that is neither the front page nor the headline.
pub(super) fn section<'t>(line: &'t str, title: Option<&str>) -> Option<&'t str> {
    let line = trim(line);
    let line = LEAD.iter().find_map(|lead| text::after(line, lead)).unwrap_or(line);
    let line = without_number(trim(line));
    let is_title = |crumb: &str| title.is_some_and(|t| same(crumb, t));
    let crumbs = line.split(['»', '›', '>', '/', '|', '→', '▸', '•', '\\']).map(trim).filter(|c| !c.is_empty());
    let mut crumbs: Vec<&str> = crumbs.filter(|c| !is_title(c) && !is_home(c)).collect();
    let last = crumbs.pop()?;
    // `হোম বাংলাদেশ <headline>`: the marks between the crumbs are lost.
    let last = title.and_then(|t| before(last, t)).unwrap_or(last);
    let last = HOME.iter().find_map(|home| text::after(last, home)).map_or(last, trim);
    (!last.is_empty()).then_some(last)
}

fn is_home(crumb: &str) -> bool {
    HOME.iter().any(|home| same(crumb, home))
}

/// What stands before `tail` at the end of `line`.
fn before<'t>(line: &'t str, tail: &str) -> Option<&'t str> {
    let places = line.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i);
    places.take(12).find(|&i| same(&line[i..], tail)).map(|i| trim(&line[..i]))
}

/// `2. শেষের পাতা` without its number.
fn without_number(line: &str) -> &str {
    let rest = line.trim_start_matches(is_digit);
    if rest.len() == line.len() { line } else { rest.strip_prefix(['.', ')']).map_or(line, trim) }
}

/// The topics of a tags line, its heading left out.
pub(super) fn tags(line: &str) -> impl Iterator<Item = &str> {
    let line = trim(line);
    let line = TAG_HEADS.iter().find_map(|head| text::after(line, head)).unwrap_or(line);
    line.split([',', '|', '•', '#', ';', '।'])
        .map(|tag| trim(tag).trim_start_matches([':', 'ঃ', '-', '–']))
        .map(trim)
        .filter(|t| !t.is_empty())
}

const TAG_HEADS: &[&str] = &["বিষয়", "বিষয়সমূহ", "ট্যাগ", "ট্যাগস", "প্রাসঙ্গিক", "tags", "tag", "topics", "এ সম্পর্কিত বিষয়", "ট্যাগসমূহ"];

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn the_last_crumb_is_the_section() {
        for (line, want) in [
            ("জাতীয়", Some("জাতীয়")),
            ("প্রচ্ছদ / দেশ", Some("দেশ")),
            ("প্রথম পাতা » প্রধান সংবাদ » নদীর পানি কমছে", Some("প্রধান সংবাদ")),
            ("হোম বাংলাদেশ নদীর পানি কমছে", Some("বাংলাদেশ")),
            ("2. শেষের পাতা", Some("শেষের পাতা")),
            ("Categories: হেঁসেল", Some("হেঁসেল")),
            ("Home নদীর পানি কমছে", None),
            ("প্রচ্ছদ", None),
        ] {
            assert_eq!(section(line, Some("নদীর পানি কমছে")), want, "{line}");
        }
    }
}
