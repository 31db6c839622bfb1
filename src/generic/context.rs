//! What a line is in its page: repeats, neighbours, place among the paragraphs, words shared with the story.

use super::copies::Copies;
use super::cues::Cue;
use super::facts::{End, Facts, Room, SHORT};
use super::look::{self, Look, heads_list, nearest};
use super::page::{self, PageFacts};
use super::rows::{self, Row};
use super::tokens::Kind as Script;

/// What the page says of one line that is not blank.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    pub(crate) look: Look,
    pub(crate) before: Look,
    pub(crate) after: Look,
    /// The looks two lines away.
    pub(crate) before2: Look,
    pub(crate) after2: Look,
    pub(crate) blank_before: bool,
    pub(crate) blank_after: bool,
    /// Which line that is not blank it is, from the top.
    pub(crate) place: usize,
    pub(crate) same_as_previous: bool,
    pub(crate) same_as_next: bool,
    pub(crate) repeats_earlier: bool,
    pub(crate) repeated_later: bool,
    pub(crate) copies: usize,
    /// Its copy stands within a few lines below, or above: a headline comes back as its picture's text.
    pub(crate) again_soon: bool,
    pub(crate) said_just_before: bool,
    /// It is what the page opens with: the window's title.
    pub(crate) same_as_first: bool,
    /// Its last words, or its first, are a whole other line's (a breadcrumb that ends with the headline).
    pub(crate) ends_with_line: bool,
    pub(crate) opens_with_line: bool,
    /// Another line ends or opens with it.
    pub(crate) within_line: bool,
    /// The share of its words, in percent, that the next paragraphs hold too; `None` for lines that are not compared.
    pub(crate) shared: Option<usize>,
    /// How many paragraphs stand before it and after it.
    pub(crate) prose_before: usize,
    pub(crate) prose_after: usize,
    /// Lines until the next paragraph, this line being one counted as 0, and until the next after this line.
    pub(crate) to_prose: usize,
    pub(crate) to_next_prose: usize,
    /// Lines since the last paragraph.
    pub(crate) since_prose: usize,
    /// Lines since a heading of other stories, of comments; since a line of the footer.
    pub(crate) since_related: usize,
    pub(crate) since_comments: usize,
    pub(crate) since_footer: usize,
    /// Lines to the nearest date line and byline, either way.
    pub(crate) to_date: usize,
    pub(crate) to_byline: usize,
    /// The line after it, or before it, is a known name.
    pub(crate) before_name: bool,
    pub(crate) after_name: bool,
    /// The next line follows without a blank between and ends a sentence: a paragraph that was wrapped.
    pub(crate) flows_on: bool,
    /// How many lines of its look stand in a row here.
    pub(crate) run: usize,
    /// Lines since a date line or a sure byline.
    pub(crate) since_head: usize,
    /// How many date lines stand above it and below it.
    pub(crate) dates_above: usize,
    pub(crate) dates_below: usize,
    /// One of the two lines before it, or after it, is a headline by its words or its repeats.
    pub(crate) after_headline: bool,
    pub(crate) before_headline: bool,
    pub(crate) row: Row,
}

/// A distance to what is not there.
pub(super) const FAR: usize = usize::MAX;
/// The share of words, in percent, that makes a short line a story's headline.
const MOST: usize = 60;
/// How many lines a headline and the picture under it are apart at most: byline, dates and edition stand between them.
const SOON: usize = 8;

/// The lines that are read: those that are not blank, and where a page prints every line twice, the first of each pair.
///
/// Some converters give a link's text and its title, and so on for every element. The twin of a line is what the line is.
pub(crate) fn read_lines(lines: &[Facts]) -> Vec<usize> {
    let full: Vec<usize> = (0..lines.len()).filter(|&i| !lines[i].is_blank()).collect();
    let paired = full.chunks(2).all(|pair| matches!(pair, [a, b] if lines[*a].key == lines[*b].key && lines[*a].words == lines[*b].words));
    if paired { full.into_iter().step_by(2).collect() } else { full }
}

/// Looks at the lines of a page together; gives what holds of the page, and a context for each line of `full`, which are the lines that are
/// read.
pub(crate) fn read(lines: &[Facts], full: &[usize], room: &Room) -> (PageFacts, Vec<Context>) {
    let looks = look::read(lines, full);
    let look = |i: usize| looks.get(i).copied().unwrap_or(Look::Edge);
    let prose: Vec<usize> = (0..full.len()).filter(|&n| looks[n] == Look::Prose).collect();
    let mut page = page::read(lines, full, &looks, &prose);
    let rows = rows::read(lines, full, &looks);
    let copies = Copies::read(lines, full, room);
    let near_date = nearest(&looks, Look::Date);
    let near_byline = nearest(&looks, Look::Byline);
    let runs = look::runs(&looks);
    let dates: usize = looks.iter().filter(|l| **l == Look::Date).count();
    let (mut since_head, mut dates_above) = (FAR, 0);
    let (mut since_related, mut since_comments, mut since_footer) = (FAR, FAR, FAR);
    let mut seen = 0;
    let mut contexts = Vec::with_capacity(full.len());
    for (n, &i) in full.iter().enumerate() {
        let facts = &lines[i];
        let before = |k: usize| if n >= k { looks[n - k] } else { Look::Edge };
        let near = |from: usize, to: usize| full.iter().take(to + 1).skip(from).copied();
        let next_prose = prose.get(seen).copied();
        let (prose_before, prose_here) = (seen, looks[n] == Look::Prose);
        let following = if prose_here { seen + 1 } else { seen };
        let gap = |from: usize, to: usize| lines[from + 1..to].iter().any(Facts::is_blank);
        contexts.push(Context {
            look: looks[n],
            before: before(1),
            after: look(n + 1),
            before2: before(2),
            after2: look(n + 2),
            blank_before: if n == 0 { i > 0 } else { gap(full[n - 1], i) },
            blank_after: gap(i, full.get(n + 1).copied().unwrap_or(lines.len())),
            place: n,
            same_as_previous: n > 0 && lines[full[n - 1]].key == facts.key,
            same_as_next: full.get(n + 1).is_some_and(|&j| lines[j].key == facts.key),
            repeats_earlier: copies.first(facts).is_some_and(|first| first < n),
            repeated_later: copies.last(facts).is_some_and(|last| last > n),
            copies: copies.count(facts),
            again_soon: near(n + 2, n + SOON).any(|j| lines[j].key == facts.key && !facts.tokens.is_empty()),
            said_just_before: n >= 2 && near(n.saturating_sub(SOON), n - 2).any(|j| lines[j].key == facts.key && !facts.tokens.is_empty()),
            same_as_first: n > 0 && full.first().is_some_and(|&first| lines[first].key == facts.key),
            ends_with_line: copies.ends[n],
            opens_with_line: copies.opens[n],
            within_line: copies.within[n],
            shared: shared(facts, lines, room, prose[following..].iter().take(3).map(|&p| full[p])),
            prose_before,
            prose_after: prose.len() - following,
            to_prose: next_prose.map_or(FAR, |p| p - n),
            to_next_prose: prose.get(following).map_or(FAR, |p| p - n),
            since_prose: if seen > 0 { n - prose[seen - 1] } else { FAR },
            since_related,
            since_comments,
            since_footer,
            to_date: near_date[n],
            to_byline: near_byline[n],
            before_name: full.get(n + 1).is_some_and(|&next| lines[next].names.likely),
            after_name: n > 0 && lines[full[n - 1]].names.likely,
            flows_on: full.get(n + 1).is_some_and(|&next| next == i + 1 && facts.words >= 3 && matches!(lines[next].end, End::Danda)),
            run: runs[n],
            since_head,
            dates_above,
            dates_below: dates - dates_above - usize::from(looks[n] == Look::Date),
            after_headline: false,
            before_headline: false,
            row: rows[n],
        });
        dates_above += usize::from(looks[n] == Look::Date);
        seen = following;
        let step = |since: usize, here: bool| if here { 1 } else { since.saturating_add(1) };
        since_head = step(since_head, matches!(looks[n], Look::Date | Look::Byline));
        since_related = step(since_related, heads_list(&looks, n));
        since_comments = step(since_comments, facts.cues.all_of(Cue::Comments));
        since_footer = step(since_footer, facts.cues.all_of(Cue::Footer) || facts.copyright);
    }
    let headlines: Vec<bool> = contexts.iter().map(Context::is_headline).collect();
    let is_headline = |n: Option<usize>| n.and_then(|n| headlines.get(n)).is_some_and(|h| *h);
    let mut heads: Vec<u64> = (0..full.len())
        .filter(|&n| contexts[n].look == Look::Text && contexts[n].to_prose == 1 && contexts[n].shared.is_some_and(|shared| shared >= MOST))
        .map(|n| lines[full[n]].key)
        .collect();
    heads.sort_unstable();
    heads.dedup();
    page.heads = heads.len();
    for (n, context) in contexts.iter_mut().enumerate() {
        context.after_headline = is_headline(n.checked_sub(1)) || is_headline(n.checked_sub(2));
        context.before_headline = is_headline(Some(n + 1)) || is_headline(Some(n + 2));
    }
    (page, contexts)
}

impl Context {
    pub(super) fn is_prose(&self) -> bool {
        self.look == Look::Prose
    }

    /// A short line whose words the story holds, or that comes back near by.
    fn is_headline(&self) -> bool {
        self.look == Look::Text && (self.shared.is_some_and(|shared| shared >= MOST) || self.again_soon || self.said_just_before)
    }
}

/// The share of a short line's words that the paragraphs after it hold too.
fn shared(facts: &Facts, lines: &[Facts], room: &Room, after: impl Iterator<Item = usize>) -> Option<usize> {
    if !facts.complete || facts.tokens.len() < 3 || facts.tokens.len() > SHORT {
        return None;
    }
    let words = room.words[facts.tokens.clone()].iter().filter(|t| t.chars >= 3 && t.kind != Script::Digits);
    let (mut all, mut held) = (0usize, 0usize);
    let stems: [Option<usize>; 3] = {
        let mut found = [None; 3];
        for (slot, line) in found.iter_mut().zip(after) {
            *slot = lines[line].stems;
        }
        found
    };
    for word in words {
        all += 1;
        held += usize::from(stems.iter().flatten().any(|&s| room.stems[s].has(word.stem)));
    }
    if all == 0 || stems[0].is_none() { None } else { Some(held * 100 / all) }
}
