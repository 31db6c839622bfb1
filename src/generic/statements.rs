//! The statements about a line that the weights speak of: their names, and the set of those that hold.
//!
//! A list of names, and so longer than other files.

use super::cues::Cue;
use super::look::Look;
use super::vocabulary;

/// How many statements the table has room for.
pub(crate) const ROOM: usize = 448;

/// The statements that hold of a line, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence([u64; ROOM / 64]);

impl Evidence {
    pub(super) fn add(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// Notes that a statement holds, if it does: without a branch, since nobody can foretell which of them do.
    pub(super) fn says(&mut self, statement: S, holds: bool) {
        let number = statement as usize;
        self.0[number / 64] |= u64::from(holds) << (number % 64);
    }

    /// Adds the statements that hold by another.
    pub(super) fn join(&mut self, more: &Self) {
        for (word, more) in self.0.iter_mut().zip(more.0) {
            *word |= more;
        }
    }

    /// Whether a statement holds.
    pub(super) const fn has(&self, statement: S) -> bool {
        self.0[statement as usize / 64] & 1 << (statement as usize % 64) != 0
    }

    /// A bit for each statement, by number.
    pub(super) fn words(&self) -> &[u64] {
        &self.0
    }

    /// The numbers of the statements that hold, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().enumerate().flat_map(|(i, &bits)| {
            let mut bits = bits;
            core::iter::from_fn(move || {
                if bits == 0 {
                    return None;
                }
                let bit = bits.trailing_zeros() as usize;
                bits &= bits - 1;
                Some((i * 64 + bit) as u16)
            })
        })
    }
}

#[cfg(test)]
impl FromIterator<usize> for Evidence {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        let mut evidence = Self::default();
        numbers.into_iter().for_each(|number| evidence.add(number));
        evidence
    }
}

macro_rules! statements {
    ($($name:ident $text:literal,)*) => {
        #[derive(Clone, Copy)]
        pub(super) enum S { $($name,)* }
        const PLAIN: &[&str] = &[$($text),*];
    };
}

statements! {
    Always "always",
    Words1 "one word", Words2 "two words", Words4 "3-4 words", Words8 "5-8 words", Words13 "9-13 words", Words24 "14-24 words", Words49 "25-49 words", Words50 "50 words or more",
    EndOpen "ends open", EndDanda "ends with a danda", EndMark "ends with a stop", EndColon "ends with a colon", EndComma "ends with a comma", EndCut "ends with dots", EndDash "ends with a dash", EndBar "ends with a bar", EndClosed "ends with a quote",
    Sentences2 "two sentences", Sentences4 "four sentences", Prose "prose",
    NoWords "no words", DigitsOnly "digits only", DigitRich "many digits", LatinOnly "latin only", MoreLatin "more latin than bengali", SomeLatin "some latin", Foreign "another script",
    Numbered "list number",
    Bar "a bar", Bars "bars", Arrow "an arrow", Slash "a slash", Code "an address or code", Copyright "copyright sign", Quoted "opens with a quote", Picture "a picture in Markdown", ColonInside "a colon inside",
    AllCues "all of cue words", MostCues "most of cue words",
    DateWhole "a date alone", DateOpens "opens with a date", DateCloses "closes with a date", DateInside "a date inside", DatePublished "published", DateUpdated "updated", DatePage "page clock", DateClock "a time of day", DateLunar "bangla or hijri date", DateRelative "relative time", DateBare "a bare date alone", DateCity "a weekday and date after a word or two", DateCityTop "a weekday and date after a word or two, on the first lines", DatePartial "a day without its year", LoneTime "a time without a date", DateNearly "a date and few words", DateWholePage "a page clock alone",
    IsByline "a byline", MayBeName "like a name", KnownName "a known name", KnownNameNearDate "a known name beside a date", KnownNameHeads "a known name just before a paragraph", IsPlace "a place alone", OpensByline "opens with a byline", IsSignoff "a sign-off", IsInitials "initials alone", IsSource "a source line", HasCredit "a picture credit",
    SamePrevious "same as the line before", SameNext "same as the line after", Earlier "stands above already", Later "stands below again", Copies3 "stands three times or more", AgainSoon "stands again a few lines below", SaidBefore "stands a few lines above", SameFirst "same as the first line", AgainSoonHeads "stands again a few lines below, beside a date or byline",
    EndsWithLine "ends with another line", OpensWithLine "opens with another line", WithinLine "another line holds it",
    SharedMost "shares most words with the story", SharedSome "shares words with the story", SharedFew "shares few words with the story", SharedNone "shares no words with the story",
    First "first line", First3 "in the first 3 lines", First8 "in the first 8 lines",
    BeforeProse "before all paragraphs", AfterProse "after all paragraphs", AmongProse "among paragraphs", NoProse "no paragraphs on the page", OneProse "one paragraph on the page",
    NextProse1 "a paragraph is next", NextProse3 "a paragraph within 3 lines", NextProse8 "a paragraph within 8 lines", NextProseFar "no paragraph soon",
    LastProse1 "a paragraph just before", LastProse3 "a paragraph within 3 lines before", LastProse8 "a paragraph within 8 lines before", LastProseFar "no paragraph lately",
    AfterRelated1 "just after a related heading", AfterRelated4 "soon after a related heading", AfterRelated "after a related heading", AfterComments3 "soon after a comments heading", AfterComments "after a comments heading", AfterFooter "after a footer line",
    NearDate1 "beside a date", NearDate3 "near a date", NearByline1 "beside a byline", NearByline3 "near a byline",
    Run3 "in a row of 3", Run6 "in a row of 6",
    AfterProseSame "a paragraph after a paragraph",
    ProseEarlier "a paragraph that stands above already", ProseCut "a paragraph that ends with dots", ProseAfterRelated "a paragraph after a related heading", ProseLone "a paragraph alone among short lines", ProseDate "a paragraph before a date",
    TextShared "text that shares most words with the story", TextLater "text that stands below again", TextQuestion "text that ends with a question mark", TextDanda "text that ends with a danda", TextFirst "text on the first line", TextHeads "text just before a paragraph", TextHeadsAfterProse "text between two paragraphs",
    DateEarlier "a date that stands above already", DateFar "a date far from paragraphs", NameNearDate "a name beside a date", NameHeads "a name just before a paragraph", NameTails "a name just after the last paragraph", InitialsTail "initials just after a paragraph", WordHeads "a word just before a paragraph",
    DateWeekday "a weekday first", DateMonth "a month first", DateTime "a time first", DateOnly "the page's only date", DateFirst "the first of several dates", DateLater "a later date", DateTop "a date on the first line", DateTopWeekday "a weekday and date on the first line", DateTopOnly "the page's only date on its first line", DateHeads "a date just before a paragraph", DateTails "a date just after the last paragraph", WeekdayClock "a weekday before date and time",
    AfterHead1 "just after a date or byline", AfterHead4 "soon after a date or byline", ProseAfterHead "a first paragraph after a date or byline", HeadSinceRelated "a date or byline since the related heading",
    ShortProse "a paragraph of one short sentence", ProseOpen "a paragraph that ends open", ProseFirst "a paragraph on the first line", ProseShared "a paragraph like the next", ProseByline "a paragraph that opens with a byline", BylineShort "a short line that opens with a byline",
    OtherLanguage "a page in another language", LineOther "a line in another language", WordBetween "a word between two paragraphs", ColonBetween "a line with a colon between two paragraphs", ClockBetween "a time between two paragraphs", Listed "a list item among paragraphs", TextAfterProse "text just after a paragraph", TextAfterText "text in a row among paragraphs", NumberedProse "a numbered paragraph",
    BeforeName "before a known name", AfterName "after a known name", TextBeforeName "text before a known name", NameAfterText "a known name after text",
    TeaserPage "a page of paragraphs that end with dots", WrappedOpen "a line that ends open before a line that ends a sentence",
    NoGrammar "no word of grammar", Grammar1 "a word of grammar", Grammar2 "words of grammar", GrammarRich "many words of grammar", VerbLast "ends with a verb",
    TextGrammar "text with words of grammar", TextNoGrammar "text without words of grammar", TextVerb "text that ends with a verb", WordGrammar "a word or two of grammar", VerbOpen "ends with a verb and no stop",
    AfterHeadline "just after a headline by its words", BeforeHeadline "just before a headline by its words", DateAfterHeadline "a date just after a headline by its words", DateBeforeHeadline "a date just before a headline by its words", NameAfterHeadline "a name just after a headline by its words", TextAfterHeadline "text just after a headline by its words",
    CutAlone "the page's only paragraph ends with dots", Archive "a page of an archive", ReadMore "a page that calls to read on",
    DateMidnight "a date at midnight", DateGlued "a long line with a labelled date", DateSlash "a date beside a slash", DateByline "a date beside byline words", DateBar "a date between bars", DateClockBare "a date and time alone without a label", DateDayBare "a day alone without a label",
    Pairs "one of several lines with a colon inside", Counts "one of several short lines with numbers", Verse "one of several short lines of language", VerseProse "short lines of language among paragraphs", GluedList "a list in one line",
    Calls "a page with a call to read on", Calls2 "a page of calls to read on", Heads2 "a page of two headlines over paragraphs", Heads3 "a page of headlines over paragraphs", Scattered "a page of paragraphs that stand alone", ScatteredHeads "a page of headlines over single paragraphs",
    ProseAfterHeadline "a paragraph just after a headline by its words", ProseAfterAll "a paragraph after a headline and a date, below a related heading", ToCome "news to come", ProseTeaser "a paragraph that calls to read on", TeasersAll "a page whose paragraphs are all teasers", TeasersMost "a page whose paragraphs are mostly teasers", TeaserAlone "a page of one teaser", DateLast "a page that ends with a bare date after a paragraph or two",
    TextTop "text with no text above it", TextTopAfterDate "text with no text above it, below a date or byline", TextUnderText "text with one text above it", ProseTop "a paragraph with no text above it",
    LongPage "a page of many paragraphs", ShortPage "a page of few lines",
}

pub(super) const LOOKS: [(Look, &str); 11] = [
    (Look::Edge, "edge"),
    (Look::Prose, "prose"),
    (Look::Date, "date"),
    (Look::Byline, "byline"),
    (Look::Caption, "caption"),
    (Look::Related, "related heading"),
    (Look::Ticker, "ticker"),
    (Look::Furniture, "cue words"),
    (Look::Mark, "marks"),
    (Look::Word, "word"),
    (Look::Text, "text"),
];
const _: () = {
    let mut n = 0;
    while n < LOOKS.len() {
        assert!(LOOKS[n].0 as usize == n, "looks stand in their order");
        n += 1;
    }
};

/// The statement that settles a page by itself.
pub(crate) const OTHER_LANGUAGE: usize = S::OtherLanguage as usize;

pub(super) const CUES: usize = Cue::ALL.len();
pub(super) const WHOLE: usize = PLAIN.len();
pub(super) const OPENS: usize = WHOLE + CUES;
pub(super) const INSIDE: usize = OPENS + CUES;
pub(super) const BEFORE: usize = INSIDE + CUES;
pub(super) const AFTER: usize = BEFORE + LOOKS.len();
pub(super) const BEFORE2: usize = AFTER + LOOKS.len();
pub(super) const AFTER2: usize = BEFORE2 + LOOKS.len();
pub(super) const PLACED: usize = AFTER2 + LOOKS.len();
pub(super) const FURNISHED: usize = PLACED + LOOKS.len() * PLACES.len();
/// How much furniture the page shows.
pub(super) const ROOMS: [&str; 3] = ["on a bare page", "on a page of little furniture", "on a page of much furniture"];
/// Where a line stands among the paragraphs.
pub(super) const PLACES: [&str; 4] = ["before all paragraphs", "among paragraphs", "after all paragraphs", "on a page without paragraphs"];
/// How many statements there are but for those about words.
pub(crate) const PLAINLY: usize = FURNISHED + LOOKS.len() * ROOMS.len();
const _: () = assert!(PLAINLY <= ROOM);
/// How many there are.
pub(crate) const COUNT: usize = PLAINLY + vocabulary::COUNT;
const _: () = assert!(COUNT <= u16::MAX as usize, "a number is kept in two bytes");

/// The name of a statement.
pub(crate) fn name(number: usize) -> String {
    let cue = |n: usize| format!("{:?}", Cue::ALL[n]).to_lowercase();
    let look = |n: usize| LOOKS[n].1;
    match number {
        n if n < WHOLE => PLAIN[n].to_owned(),
        n if n < OPENS => format!("all {} words", cue(n - WHOLE)),
        n if n < INSIDE => format!("opens with a {} word", cue(n - OPENS)),
        n if n < BEFORE => format!("holds a {} word", cue(n - INSIDE)),
        n if n < AFTER => format!("after {}", look(n - BEFORE)),
        n if n < BEFORE2 => format!("before {}", look(n - AFTER)),
        n if n < AFTER2 => format!("two after {}", look(n - BEFORE2)),
        n if n < PLACED => format!("two before {}", look(n - AFTER2)),
        n if n < FURNISHED => format!("{} {}", look((n - PLACED) / PLACES.len()), PLACES[(n - PLACED) % PLACES.len()]),
        n if n < PLAINLY => format!("{} {}", look((n - FURNISHED) / ROOMS.len()), ROOMS[(n - FURNISHED) % ROOMS.len()]),
        n => vocabulary::name(n - PLAINLY),
    }
}
