//! What a line is in its page: repeats, neighbours, place among the paragraphs, words shared with the story.

use super::cues::Cue;
use super::facts::{BASE, End, Facts, Room, SHORT};
use super::lexicon::HashedMap;
use super::tokens::Kind as Script;

/// What a line looks like from its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// There is no line there.
    Edge,
    Prose,
    Date,
    Byline,
    Caption,
    /// A heading of other stories.
    Related,
    /// All of cue phrases.
    Furniture,
    /// Digits, signs.
    Mark,
    /// One or two words.
    Word,
    Text,
}

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
    /// How many lines of the page are not blank.
    pub(crate) lines: usize,
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
    /// How many paragraphs of the page end with dots, as teasers do.
    pub(crate) cut_prose: usize,
    /// The next line follows without a blank between and ends a sentence: a paragraph that was wrapped.
    pub(crate) flows_on: bool,
    /// How many lines of its look stand in a row here.
    pub(crate) run: usize,
    /// Lines since a date line or a sure byline.
    pub(crate) since_head: usize,
    /// How many date lines stand above it and below it.
    pub(crate) dates_above: usize,
    pub(crate) dates_below: usize,
    /// How much of the page is lines of cue words: none, less than a tenth, or more.
    pub(crate) furnished: Furnished,
    /// The page is not written in Bengali.
    pub(crate) other_language: bool,
}

/// How much of a page is lines that are all cue words: none where an extractor left them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Furnished {
    Bare,
    Little,
    Much,
}

const FAR: usize = usize::MAX;
/// How many lines a headline and the picture under it are apart at most: byline, dates and edition stand between them.
const SOON: usize = 8;

impl Facts {
    fn whole(&self, cue: Cue) -> bool {
        self.cues.whole & (1 << cue as u32) != 0
    }

    fn look(&self) -> Look {
        if self.dates.whole || self.dates.relative && self.words <= 6 {
            Look::Date
        } else if self.whole(Cue::Related) {
            Look::Related
        } else if self.names.byline && !self.is_prose() {
            Look::Byline
        } else if self.is_prose() {
            Look::Prose
        } else if self.names.credit || self.whole(Cue::Image) {
            Look::Caption
        } else if self.tokens.is_empty() || self.bengali + self.latin + self.foreign == 0 {
            Look::Mark
        } else if self.complete && self.cues.covered * 10 >= self.tokens.len() * 8 {
            Look::Furniture
        } else if self.words <= 2 {
            Look::Word
        } else {
            Look::Text
        }
    }
}

/// The lines that are read: those that are not blank, and where a page prints every line twice, the first of each pair.
///
/// Some converters give a link's text and its title, and so on for every element. The twin of a line is what the line is.
pub(crate) fn read_lines(lines: &[Facts]) -> Vec<usize> {
    let full: Vec<usize> = (0..lines.len()).filter(|&i| !lines[i].is_blank()).collect();
    let paired = full.chunks(2).all(|pair| matches!(pair, [a, b] if lines[*a].key == lines[*b].key && lines[*a].words == lines[*b].words));
    if paired && full.len() > 2 { full.into_iter().step_by(2).collect() } else { full }
}

/// Looks at the page as a whole; gives a context for each line of `full`, which are the lines that are read.
pub(crate) fn read(lines: &[Facts], full: &[usize], room: &Room) -> Vec<Context> {
    let looks: Vec<Look> = full.iter().map(|&i| lines[i].look()).collect();
    let look = |i: usize| looks.get(i).copied().unwrap_or(Look::Edge);
    let prose: Vec<usize> = (0..full.len()).filter(|&n| looks[n] == Look::Prose).collect();
    let copies = Copies::read(lines, full, room);
    let near_date = nearest(&looks, Look::Date);
    let near_byline = nearest(&looks, Look::Byline);
    let runs = runs(&looks);
    let cue_lines = looks.iter().filter(|l| matches!(l, Look::Related | Look::Furniture)).count();
    let furnished = match cue_lines {
        0 => Furnished::Bare,
        n if n * 10 < looks.len() => Furnished::Little,
        _ => Furnished::Much,
    };
    let other_language = is_other_language(lines);
    let cut_prose = prose.iter().filter(|&&p| lines[full[p]].end == End::Cut).count();
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
            lines: full.len(),
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
            cut_prose,
            flows_on: full.get(n + 1).is_some_and(|&next| next == i + 1 && facts.words >= 3 && matches!(lines[next].end, End::Danda)),
            run: runs[n],
            since_head,
            dates_above,
            dates_below: dates - dates_above - usize::from(looks[n] == Look::Date),
            furnished,
            other_language,
        });
        dates_above += usize::from(looks[n] == Look::Date);
        seen = following;
        let step = |since: usize, here: bool| if here { 1 } else { since.saturating_add(1) };
        since_head = step(since_head, matches!(looks[n], Look::Date | Look::Byline));
        since_related = step(since_related, heads_list(&looks, n));
        since_comments = step(since_comments, facts.whole(Cue::Comments));
        since_footer = step(since_footer, facts.whole(Cue::Footer) || facts.copyright);
    }
    contexts
}

/// Whether a page is in another language than Bengali: by the lines of some length, since menus may be in any; Assamese has the same script
/// but for two letters, of which one stands in every tenth word.
fn is_other_language(lines: &[Facts]) -> bool {
    let (mut bengali, mut other, mut assamese) = (0, 0, 0);
    for line in lines.iter().filter(|l| l.words >= 7) {
        bengali += line.bengali;
        other += line.latin + line.foreign;
        assamese += line.assamese;
    }
    other > bengali || assamese * 100 > bengali
}

/// Whether a line of cue words for other stories heads a list of them: text follows within three lines. In a menu (`সর্বশেষ` between
/// `জাতীয়` and `English`) none does.
fn heads_list(looks: &[Look], n: usize) -> bool {
    looks[n] == Look::Related && looks.iter().skip(n + 1).take(3).any(|l| matches!(l, Look::Text | Look::Prose))
}

/// Lines that repeat one another, or one another's ends.
struct Copies {
    by_key: HashedMap<(usize, usize, usize)>,
    ends: Vec<bool>,
    opens: Vec<bool>,
    within: Vec<bool>,
}

impl Copies {
    fn read(lines: &[Facts], full: &[usize], room: &Room) -> Self {
        let mut by_key: HashedMap<(usize, usize, usize)> = HashedMap::default();
        for (n, &i) in full.iter().enumerate() {
            let entry = by_key.entry(lines[i].key).or_insert((n, n, 0));
            entry.1 = n;
            entry.2 += 1;
        }
        let mut copies = Self { by_key, ends: vec![false; full.len()], opens: vec![false; full.len()], within: vec![false; full.len()] };
        for (n, &i) in full.iter().enumerate() {
            let facts = &lines[i];
            if !facts.complete || facts.tokens.len() < 4 {
                continue;
            }
            let tokens = &room.words[facts.tokens.clone()];
            let (mut suffix, mut power, mut prefix) = (0u64, 1u64, 0u64);
            for k in 0..tokens.len() - 1 {
                suffix = suffix.wrapping_add(tokens[tokens.len() - 1 - k].hash.wrapping_mul(power));
                power = power.wrapping_mul(BASE);
                prefix = prefix.wrapping_mul(BASE).wrapping_add(tokens[k].hash);
                if k < 2 {
                    continue;
                }
                for (key, ending) in [(suffix, true), (prefix, false)] {
                    if let Some(&(first, last, _)) = copies.by_key.get(&key) {
                        if ending {
                            copies.ends[n] = true;
                        } else {
                            copies.opens[n] = true;
                        }
                        copies.within[first] = true;
                        copies.within[last] = true;
                    }
                }
            }
        }
        copies
    }

    fn entry(&self, facts: &Facts) -> Option<&(usize, usize, usize)> {
        if facts.tokens.is_empty() { None } else { self.by_key.get(&facts.key) }
    }

    fn first(&self, facts: &Facts) -> Option<usize> {
        self.entry(facts).map(|e| e.0)
    }

    fn last(&self, facts: &Facts) -> Option<usize> {
        self.entry(facts).map(|e| e.1)
    }

    fn count(&self, facts: &Facts) -> usize {
        self.entry(facts).map_or(1, |e| e.2)
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

/// For each line how far the nearest line of a look is.
fn nearest(looks: &[Look], wanted: Look) -> Vec<usize> {
    let mut distance = vec![FAR; looks.len()];
    let mut last = None;
    for n in 0..looks.len() {
        if let Some(l) = last {
            distance[n] = n - l;
        }
        if looks[n] == wanted {
            last = Some(n);
        }
    }
    let mut next: Option<usize> = None;
    for n in (0..looks.len()).rev() {
        if let Some(l) = next {
            distance[n] = distance[n].min(l - n);
        }
        if looks[n] == wanted {
            next = Some(n);
        }
    }
    distance
}

/// For each line how many lines of its look stand in a row.
fn runs(looks: &[Look]) -> Vec<usize> {
    let mut runs = vec![1; looks.len()];
    let mut start = 0;
    for n in 1..=looks.len() {
        if n == looks.len() || looks[n] != looks[start] {
            runs[start..n].fill(n - start);
            start = n;
        }
    }
    runs
}
