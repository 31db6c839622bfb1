//! A site as data.

use super::{DHAKA, Line, Lines, Site};
use crate::date::Reckoning;
use crate::text;
use crate::{Label, Page, host};
use chrono::{FixedOffset, NaiveDate};

/// What only one site prints: by it a page is recognised from its text alone, where its host is not known.
///
/// ```
/// use khobor::Parser;
/// use khobor::site::{Mark, SiteProfile};
///
/// static NODI: SiteProfile = SiteProfile::new("nodi", "নদী").marks(&[Mark::Line("নদী ডেস্ক"), Mark::Around("স্বত্ব ©", "নদী")]);
/// let parser = Parser::generic().with_site(&NODI);
/// assert_eq!(parser.label("স্বত্ব © ২০২৫ নদী\n").site(), Some("nodi"));
/// // Who quotes the paper is not the paper.
/// assert_eq!(parser.label("নদী ডেস্ক জানায়, বৃষ্টি হবে।\n").site(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mark {
    /// A whole line.
    Line(&'static str),
    /// The beginning of a line.
    Opens(&'static str),
    /// The end of a line.
    Closes(&'static str),
    /// The beginning and the end of a line, whatever stands between: a year, in `স্বত্ব © ২০২৫ কালের কণ্ঠ`.
    Around(&'static str, &'static str),
}

impl Mark {
    /// Whether this line bears it.
    #[must_use]
    pub fn is_on(&self, line: Line<'_>) -> bool {
        match *self {
            Mark::Line(phrase) => line.is(phrase),
            Mark::Opens(phrase) => line.after(phrase).is_some(),
            Mark::Closes(phrase) => closes(line.text(), phrase),
            Mark::Around(open, close) => line.after(open).is_some_and(|rest| closes(rest, close)),
        }
    }
}

/// A line that the site knows, and its label. Phrases are matched on the folded key, so that one spelling stands for all encodings.
///
/// ```
/// use khobor::site::{Layout, Mark, Rule, SiteProfile};
/// use khobor::{Label, Parser};
///
/// const RULES: &[Rule] = &[Rule::Opens("নদী পেতে", Label::Promo), Rule::FromHere("আরও", Label::Related)];
/// static NODI: SiteProfile = SiteProfile::new("nodi", "নদী").marks(&[Mark::Line("নদী ডেস্ক")]).layouts(&[Layout::current(RULES)]);
/// let blocks = Parser::generic().with_site(&NODI).label("নদী ডেস্ক\nনদী পেতে লিখুন\nআরও\nনাটোরে গুড়ের মেলা\n");
/// let labels: Vec<Label> = blocks.lines().map(|line| line.label()).collect();
/// assert_eq!(labels[1..3], [Label::Promo, Label::Related]);
/// assert!(labels[3].is_furniture());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The whole line is this phrase.
    Line(&'static str, Label),
    /// The line opens with this phrase.
    Opens(&'static str, Label),
    /// The line closes with this phrase.
    Closes(&'static str, Label),
    /// This line; and below it, what no other rule speaks of is furniture, this kind of it unless another is evident.
    FromHere(&'static str, Label),
    /// The line opens with this phrase, and what follows it is the article's section.
    SectionAfter(&'static str, Label),
    /// The next line opens with this phrase: the name of a person above `প্রকাশ : …`, where only the place says that it is a byline.
    Above(&'static str, Label),
    /// The line before is this phrase: a name below `প্রতিবেদক`.
    Below(&'static str, Label),
}

impl Rule {
    /// Its phrase.
    #[must_use]
    pub const fn phrase(&self) -> &'static str {
        match self {
            Rule::Line(phrase, _)
            | Rule::Opens(phrase, _)
            | Rule::Closes(phrase, _)
            | Rule::FromHere(phrase, _)
            | Rule::SectionAfter(phrase, _)
            | Rule::Above(phrase, _)
            | Rule::Below(phrase, _) => phrase,
        }
    }

    /// Whether it speaks of this line, and with what label.
    #[must_use]
    pub fn speaks_of(&self, line: Line<'_>) -> Option<Label> {
        match *self {
            Rule::Line(phrase, label) | Rule::FromHere(phrase, label) => line.is(phrase).then_some(label),
            Rule::Opens(phrase, label) | Rule::SectionAfter(phrase, label) => line.after(phrase).map(|_| label),
            Rule::Closes(phrase, label) => closes(line.text(), phrase).then_some(label),
            Rule::Above(phrase, label) => line.next().is_some_and(|next| next.after(phrase).is_some()).then_some(label),
            Rule::Below(phrase, label) => line.previous().is_some_and(|before| before.is(phrase)).then_some(label),
        }
    }
}

/// Whether a line closes with a phrase. The key of a line is a string of its own, so it is made only where the last words agree.
fn closes(line: &str, phrase: &str) -> bool {
    if last_class(line) != last_class(phrase) {
        return false;
    }
    let ((_, line_word), (before, word)) = (last_word(line), last_word(phrase));
    if before.is_empty() {
        text::key(line_word).ends_with(&text::key(word))
    } else {
        text::same(line_word, word) && text::key(line).ends_with(&text::key(phrase))
    }
}

/// The last word of a text, and what stands before it.
pub(super) fn last_word(text: &str) -> (&str, &str) {
    let outer = |c: char| c.is_whitespace() || text::is_invisible(c);
    let text = text.trim_matches(outer);
    let (before, word) = text.split_at(text.rfind(char::is_whitespace).unwrap_or(0));
    (before, word.trim_start_matches(outer))
}

/// The last visible character, one for all that end a spelling of the same letter: `ো` is `ে` + `া` elsewhere, `য়` is `য` + `়`.
pub(super) fn last_class(text: &str) -> Option<char> {
    let last = match *text.as_bytes() {
        // A letter of the Bengali block, with which most lines end, is visible.
        [.., 0xE0, 0xA6 | 0xA7, _] => text.chars().next_back()?,
        _ => text.chars().rev().find(|&c| !c.is_whitespace() && !text::is_invisible(c))?,
    };
    Some(match last {
        '\u{9BE}' | '\u{9CB}' | '\u{9CC}' | '\u{9D7}' => '\u{9BE}',
        '\u{9BC}' | '\u{9CD}' | '\u{9FE}' | '\u{9DC}' | '\u{9DD}' | '\u{9DF}' | '\u{9CE}' => '\u{9BC}',
        '\u{986}' => '\u{9BE}',
        // The others are their own keys.
        'ক'..='হ' | '\u{9BF}'..='\u{9C4}' | '।' => last,
        _ => text::key_chars(last.encode_utf8(&mut [0; 4])).last()?,
    })
}

/// A site's look, until a date or up to now.
///
/// ```
/// use khobor::Label;
/// use khobor::site::{Layout, Rule};
///
/// const LAYOUTS: &[Layout] = &[
///     Layout::until(2023, 6, 30, &[Rule::Line("সব খবর", Label::Nav)]),
///     Layout::current(&[Rule::Line("সব খবর", Label::Related)]),
/// ];
/// assert_eq!(LAYOUTS[0].last_day().unwrap().to_string(), "2023-06-30");
/// assert_eq!(LAYOUTS[1].rules()[0].phrase(), "সব খবর");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    until: Option<NaiveDate>,
    rules: &'static [Rule],
}

impl Layout {
    /// The look that holds now.
    #[must_use]
    pub const fn current(rules: &'static [Rule]) -> Self {
        Self { until: None, rules }
    }

    /// The look until this day, with it.
    ///
    /// # Panics
    ///
    /// If there is no such day; in a constant that is an error of compilation.
    #[must_use]
    pub const fn until(year: i32, month: u32, day: u32, rules: &'static [Rule]) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self { until: Some(date), rules },
            None => panic!("a layout ends on a day that does not exist"),
        }
    }

    /// Its rules.
    #[must_use]
    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    /// The last day it holds, if it does not hold now.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.until
    }
}

/// A newspaper as data: what its pages are recognised by, and the lines that the generic labeller would not know.
///
/// A constant of the crate that ships it, or of yours; the example of the [module](crate::site) adds one.
#[derive(Clone, Copy, Debug)]
pub struct SiteProfile {
    id: &'static str,
    name: &'static str,
    hosts: &'static [&'static str],
    marks: &'static [Mark],
    layouts: &'static [Layout],
    offset: Option<FixedOffset>,
    reckoning: Reckoning,
}

impl SiteProfile {
    /// A site of Bangladesh with this id and this name, and nothing special yet.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str) -> Self {
        Self { id, name, hosts: &[], marks: &[], layouts: &[], offset: Some(DHAKA), reckoning: Reckoning::Bangladesh }
    }

    /// Its hosts, in lower case, without `www.`; their subdomains count too. Where a page comes with its host, they alone decide.
    #[must_use]
    pub const fn hosts(mut self, hosts: &'static [&'static str]) -> Self {
        self.hosts = hosts;
        self
    }

    /// What only this site prints. A page that comes without its host is the site's if one of its lines bears one of these; where the host
    /// is known they do not count, since whoever quotes a newspaper prints its words too.
    #[must_use]
    pub const fn marks(mut self, marks: &'static [Mark]) -> Self {
        self.marks = marks;
        self
    }

    /// Its looks, oldest first; the last should be [`Layout::current`].
    #[must_use]
    pub const fn layouts(mut self, layouts: &'static [Layout]) -> Self {
        self.layouts = layouts;
        self
    }

    /// A site of India: its time is +05:30, its Bangla calendar that of West Bengal.
    #[must_use]
    pub const fn india(mut self) -> Self {
        self.offset = Some(super::KOLKATA);
        self.reckoning = Reckoning::WestBengal;
        self
    }

    /// The offset of its own time.
    #[must_use]
    pub const fn time_offset(mut self, offset: FixedOffset) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Nobody knows the offset of its own time, or it changes with the season: its times have none.
    #[must_use]
    pub const fn no_time_offset(mut self) -> Self {
        self.offset = None;
        self
    }

    /// Its name, as it prints it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its hosts.
    #[must_use]
    pub const fn host_names(&self) -> &'static [&'static str] {
        self.hosts
    }

    /// What it is recognised by.
    #[must_use]
    pub const fn mark_list(&self) -> &'static [Mark] {
        self.marks
    }

    /// Its looks.
    #[must_use]
    pub const fn layout_list(&self) -> &'static [Layout] {
        self.layouts
    }

    /// The look that held when the page was crawled; the last where that is not known.
    fn layout(&self, page: &Page<'_>) -> &'static [Rule] {
        let crawled = page.crawl_time().map(|t| t.date());
        let held = |l: &&Layout| l.until.is_none_or(|until| crawled.is_some_and(|c| c <= until));
        self.layouts.iter().find(held).or(self.layouts.last()).map_or(&[], |l| l.rules)
    }

    pub(super) fn has_mark(&self, line: Line<'_>) -> bool {
        self.marks.iter().any(|mark| mark.is_on(line))
    }
}

impl Site for SiteProfile {
    fn id(&self) -> &str {
        self.id
    }

    fn name(&self) -> Option<&str> {
        (!self.name.is_empty()).then_some(self.name)
    }

    fn owns(&self, page: &Page<'_>, lines: Lines<'_>) -> bool {
        match page.host_name() {
            Some(host) => host::and_parents(host).any(|name| self.hosts.iter().any(|known| known.eq_ignore_ascii_case(name))),
            None => lines.iter().any(|line| self.has_mark(line)),
        }
    }

    fn profile(&self) -> Option<&SiteProfile> {
        Some(self)
    }

    fn label(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.layout(page).iter().filter(|r| !matches!(r, Rule::FromHere(..))).find_map(|rule| rule.speaks_of(line))
    }

    fn label_from_here(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.layout(page).iter().filter(|r| matches!(r, Rule::FromHere(..))).find_map(|rule| rule.speaks_of(line))
    }

    fn section<'t>(&self, page: &Page<'_>, line: Line<'t>) -> Option<&'t str> {
        self.layout(page).iter().find_map(|rule| match rule {
            Rule::SectionAfter(phrase, _) => line.after(phrase).map(str::trim).filter(|s| !s.is_empty()),
            _ => None,
        })
    }

    fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    fn reckoning(&self) -> Reckoning {
        self.reckoning
    }
}
