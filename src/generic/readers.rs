//! What the readers of dates, bylines, credits and sign-offs say of a line.

use super::cues::Cue;
use super::facts::{End, Facts, SHORT};
use super::lexicon::LEXICON;
use super::stems::Stems;
use super::tokens::{self, Kind, Token, stem};
use crate::block::Lacks;
use crate::date::{self, Role, Stamp};
use crate::field::{self, Byline, BylineKind, Certainty, Credit, Signoff, Told};
use crate::numeral::digit;
use crate::text::first_letters;
use crate::{Located, Span};
use chrono::NaiveTime;

/// The dates of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Dates {
    pub(crate) any: bool,
    /// Nothing stands on the line but dates, their label words and separators.
    pub(crate) whole: bool,
    pub(crate) opens: bool,
    pub(crate) closes: bool,
    /// Label words say so.
    pub(crate) published: bool,
    pub(crate) updated: bool,
    pub(crate) page: bool,
    pub(crate) clock: bool,
    /// A Bangla or Hijri half.
    pub(crate) lunar: bool,
    /// A day without its year.
    pub(crate) partial: bool,
    /// A time of day that no date stands with.
    pub(crate) lone_time: bool,
    /// Three words at most stand on the line beside the date.
    pub(crate) nearly: bool,
    /// `৫ ঘণ্টা আগে`
    pub(crate) relative: bool,
    /// A word or two stand before it, as a city does in a masthead (`অটোয়া, রবিবার ২২ ডিসেম্বর, ২০২৪`).
    pub(crate) after_place: bool,
    /// The weekday comes first (`বুধবার, ২৬ এপ্রিল, ২০২৩`), the month (`জুন ২, ২০২১`), or the time of day.
    pub(crate) weekday_first: bool,
    pub(crate) month_first: bool,
    pub(crate) time_first: bool,
    /// `০০:০০`, which print editions give.
    pub(crate) midnight: bool,
    /// A slash stands beside it, as in a sign-off (`নদীর খবর/১৫ আগস্ট, ২০১৬/মামুন`).
    pub(crate) slashed: bool,
    /// In a line longer than any date line: a date with its label word, as of a block that was glued into one line.
    pub(crate) glued: bool,
}

/// The names, roles and credits of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Names {
    /// The line is a byline with a role, desk, agency or known place.
    pub(crate) byline: bool,
    /// The line may be a personal name.
    pub(crate) person: bool,
    /// Of names that are known as names.
    pub(crate) likely: bool,
    /// The line is a place alone.
    pub(crate) place: bool,
    /// A byline opens the line.
    pub(crate) opening: bool,
    pub(crate) signoff: bool,
    /// The line is initials alone.
    pub(crate) initials: bool,
    pub(crate) source: bool,
    /// A picture's credit closes the line.
    pub(crate) credit: bool,
}

/// Lines of more words than this are prose, whose dates say nothing about the line.
const DATED_WORDS: usize = 40;
/// How many letters a glued block's headline, byline and date take.
const GLUED_HEAD: usize = 150;

/// What the dates of a line say of it.
pub(crate) fn dates(text: &str, facts: &Facts, stems: &Stems) -> Dates {
    let mut dates = Dates::default();
    if facts.digits == 0 {
        return dates;
    }
    if facts.words > DATED_WORDS {
        let head = |stamp: Span| stamp.start() < first_letters(text, GLUED_HEAD).len();
        let labelled = |stamp: &Stamp| stamp.date().is_some() && matches!(stamp.role(), Some(Role::Published | Role::Updated));
        dates.glued = date::find_iter(text).any(|found| labelled(&found.value) && head(found.span));
        return dates;
    }
    let mut read_to = 0;
    // Words that are neither of a date nor a label, edition or counter beside it.
    let mut others = 0;
    for found in date::find_iter(text) {
        let stamp = &found.value;
        if is_without_day(stamp) && stamp.time().is_none() {
            continue;
        }
        let label = stamp.label().unwrap_or(found.span);
        let start = label.start().min(found.span.start()).max(read_to);
        let before = other_words(text.get(read_to..start).unwrap_or_default());
        others += before;
        if !is_without_day(stamp) && !dates.any {
            dates.opens = others == 0;
            dates.after_place = (1..=2).contains(&before) && stamp.weekday().is_some();
            dates.add_form(&found, text);
        }
        dates.add(&found, text);
        read_to = label.end().max(found.span.end()).max(read_to);
    }
    if !dates.any && facts.words <= TIME_WORDS && date::is_time(text) {
        dates.lone_time = true;
        dates.clock = true;
    }
    dates.relative = facts.words <= date::AGO_WORDS && may_be_ago(facts, stems) && date::is_ago(text);
    if dates.any {
        let after = other_words(text.get(read_to..).unwrap_or_default());
        others += after;
        dates.closes = after == 0;
        dates.whole = others == 0;
        dates.nearly = (1..=3).contains(&others);
    } else {
        dates.whole = dates.lone_time;
    }
    dates
}

/// Whether a word stands in the line that a time so long ago ends with: `আগে`, `পূর্বে`, `পুর্বে`, or `ago` if it has Latin ones.
fn may_be_ago(facts: &Facts, stems: &Stems) -> bool {
    const AGO: [u16; 3] = [Stems::place(stem("আগে")), Stems::place(stem("পূর্ব")), Stems::place(stem("পুর্ব"))];
    facts.latin > 0 || AGO.iter().any(|&place| stems.holds(place))
}

/// Whether a stamp names neither a day nor a month.
fn is_without_day(stamp: &Stamp) -> bool {
    stamp.date().is_none() && stamp.month().is_none()
}

impl Dates {
    /// Adds what a stamp of the line says.
    fn add(&mut self, found: &Located<Stamp>, text: &str) {
        let stamp = &found.value;
        self.clock |= stamp.time().is_some();
        self.midnight |= stamp.time() == Some(NaiveTime::MIN);
        self.published |= stamp.role() == Some(Role::Published);
        self.updated |= stamp.role() == Some(Role::Updated);
        self.page |= stamp.role() == Some(Role::Page);
        self.lunar |= stamp.bangla().is_some() || stamp.hijri().is_some();
        self.partial |= stamp.date().is_none();
        if is_without_day(stamp) {
            self.lone_time = true;
            return;
        }
        self.any = true;
        let before = text.get(..found.span.start()).unwrap_or_default().trim_end();
        let after = text.get(found.span.end()..).unwrap_or_default().trim_start();
        self.slashed |= before.ends_with('/') || after.starts_with('/');
    }

    /// Adds what the line's first date comes first with.
    fn add_form(&mut self, found: &Located<Stamp>, text: &str) {
        let printed = found.span.of(text).unwrap_or_default();
        let word = printed.chars().next().is_some_and(|c| digit(c).is_none());
        self.weekday_first = word && found.value.weekday().is_some();
        self.month_first = word && !self.weekday_first;
        self.time_first = !word && found.value.time().is_some() && printed.find(':') < printed.find([',', ' ']);
    }
}

/// `বাংলাদেশ সময় : রাত ১০ টা ২২ মিনিট` is as long as they get.
const TIME_WORDS: usize = 8;

/// How many words of a piece are no label, edition, counter or era beside a date; four stand for more.
fn other_words(piece: &str) -> usize {
    const MOST: usize = 4;
    if piece.bytes().all(|b| matches!(b, b' ' | b',' | b':' | b'|')) {
        return 0;
    }
    let words = || tokens::words(piece).take(SHORT);
    // The number of a counter whose words are an icon may follow (`2023-08-14 7`).
    let Some(first) = words().find(|word| word.kind != Kind::Digits) else { return 0 };
    let beside = LEXICON.may_open(first.hash) && {
        let cues = LEXICON.read(&words().collect::<Vec<_>>());
        [Cue::Date, Cue::Edition, Cue::Share, Cue::Masthead].iter().any(|&c| cues.all_of(c))
    };
    if beside { 0 } else { words().take(MOST).count() }
}

/// Longer lines are no byline and no credit.
const NAMED_WORDS: usize = 16;

/// What the words of a short line tell of it as a byline: most headlines and menus, and names alone, need not be read.
fn told(text: &str, words: &[Token], facts: &Facts) -> Told {
    let first = |lead| field::is_no_part(words[..lead].iter().map(read_word)) && !field::is_doubled(text);
    let all = || field::are_no_byline(words.iter().map(read_word)) && !field::is_doubled(text);
    let plain = !facts.marked && facts.sentences <= usize::from(facts.end == End::Danda);
    match facts.lead {
        _ if facts.unsigned => Told::No,
        _ if facts.lone && !field::is_as_long(text.len(), facts.spaces) => Told::No,
        _ if facts.lone && !field::is_doubled(text) => field::told(words.iter().map(read_word)),
        lead if lead > 0 && first(lead) || plain && lead < words.len() && all() => Told::No,
        _ => Told::Unsure,
    }
}

/// A word as the filters of bylines take it.
fn read_word(word: &Token) -> field::Word {
    field::Word { hash: word.hash, tail: word.tail, number: word.kind == Kind::Digits, latin: word.kind == Kind::Latin }
}

/// What the names, roles and credits of a line say of it.
pub(crate) fn names(text: &str, words: &[Token], facts: &Facts) -> Names {
    let mut names = Names::default();
    if facts.words <= NAMED_WORDS {
        let told = told(text, words, facts);
        if let Told::Name(certainty) = told {
            names.person = true;
            names.likely = certainty == Certainty::Likely;
        }
        if let Some((kind, certainty)) = if told == Told::Unsure { Byline::judge(text) } else { None } {
            let certain = certainty == Certainty::Certain;
            names.byline = certain;
            names.person = !certain && kind != BylineKind::Place;
            names.likely = names.person && certainty == Certainty::Likely;
            names.place = kind == BylineKind::Place;
            // `চট্টগ্রাম •`: the closer makes a place the byline of the story below.
            names.byline |= names.place && text.ends_with(['•', '॥', '●', ':', 'ঃ']);
        }
        names.signoff = facts.words <= 6 && (facts.slashes > 0 || facts.dashed || facts.backslash) && Signoff::parse(text).is_some();
        let is_word = facts.words == 1 && facts.bengali > 0 && facts.digits + facts.latin + facts.foreign == 0;
        names.initials = is_word && field::are_initials(text);
    }
    let credited = facts.cues.hold(Cue::Caption) || facts.cues.hold(Cue::Source) || facts.copyright;
    if credited && (facts.words <= NAMED_WORDS || field::has_picture(text)) {
        // A paragraph may end with its source; a line that opens with the source's label word is the source's own.
        if let Some(credit) = Credit::parse(text) {
            names.source = credit.credit().is_none() && credit.caption().is_none() && facts.words <= NAMED_WORDS;
            names.credit = credit.credit().is_some();
        }
    }
    if may_open(facts) && !field::opens_no_byline(words[..facts.lead].iter().map(read_word)) {
        names.opening = Byline::opening(text).is_some();
    }
    names
}

/// Whether it is worth a look whether a byline opens the line.
fn may_open(facts: &Facts) -> bool {
    facts.closes && facts.words >= 6 && (facts.colons > 0 || facts.bars > 0 || facts.sentences > 0 || facts.dashed)
}

/// What the line lacks, as far as is known by the way; `labelled` is whether a mark stands in it behind what a label of a source may end with.
pub(crate) fn lacks(facts: &Facts, labelled: bool, stems: &Stems) -> Lacks {
    const NEWS: u16 = Stems::place(stem("খবর"));
    /// Of `বার্তা সংস্থা` and `সংবাদ সংস্থা`, in one word or two.
    const AGENCIES: [u16; 3] = [Stems::place(stem("সংস্থ")), Stems::place(stem("বার্ত")), Stems::place(stem("সংবাদ"))];
    /// Of the words that make a short line a source without a mark: `রয়টার্স সৌজন্যে`.
    const LABELS: [u16; 3] = [Stems::place(stem("সূত্র")), Stems::place(stem("তথ্যস")), Stems::place(stem("সৌজন্"))];
    let alone = facts.words <= field::ALONE_WORDS && LABELS.iter().any(|&place| stems.holds(place));
    Lacks::default()
        .and(Lacks::OPENING, !facts.closes || may_open(facts) && !facts.names.opening)
        .and(Lacks::SOURCE, !labelled && !alone && !stems.holds(NEWS))
        .and(Lacks::AGENCY, !AGENCIES.iter().any(|&place| stems.holds(place)))
        .and(Lacks::BESIDE_DATE, facts.dates.whole)
        .and(Lacks::DATE, facts.words <= DATED_WORDS && !facts.dates.any)
        .and(Lacks::AGO, !may_be_ago(facts, stems))
        .and(Lacks::BESIDE_AGO, facts.dates.relative && !facts.numbered)
}
