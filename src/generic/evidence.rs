//! The evidence: yes-or-no statements about a line, each with a name, that the weights speak of.

use super::context::Context;
use super::cues::Cue;
use super::facts::{Bullet, End, Facts};
use super::look::Look;
use super::page::{Furnished, PageFacts};

/// How many statements the table has room for.
pub(crate) const ROOM: usize = 512;

/// The statements that hold of a line, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence([u64; ROOM / 64]);

impl Evidence {
    fn add(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// The numbers of the statements that hold, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(i, &bits)| {
            let mut bits = bits;
            core::iter::from_fn(move || {
                if bits == 0 {
                    return None;
                }
                let bit = bits.trailing_zeros() as usize;
                bits &= bits - 1;
                Some(i * 64 + bit)
            })
        })
    }
}

macro_rules! statements {
    ($($name:ident $text:literal,)*) => {
        #[allow(clippy::enum_variant_names)]
        #[derive(Clone, Copy)]
        enum S { $($name,)* }
        const PLAIN: &[&str] = &[$($text),*];
    };
}

statements! {
    Always "always",
    Words1 "one word", Words2 "two words", Words4 "3-4 words", Words8 "5-8 words", Words13 "9-13 words", Words24 "14-24 words", Words49 "25-49 words", Words50 "50 words or more",
    EndOpen "ends open", EndDanda "ends with a danda", EndMark "ends with a stop", EndColon "ends with a colon", EndComma "ends with a comma", EndCut "ends with dots", EndDash "ends with a dash", EndBar "ends with a bar", EndClosed "ends with a quote",
    Sentences2 "two sentences", Sentences4 "four sentences", Prose "prose",
    NoWords "no words", DigitsOnly "digits only", DigitRich "many digits", LatinOnly "latin only", MoreLatin "more latin than bengali", SomeLatin "some latin", Foreign "another script",
    BulletSign "bullet", BulletNumber "list number", Indented "indented",
    Bar "a bar", Bars "bars", Arrow "an arrow", Slash "a slash", Code "an address or code", Copyright "copyright sign", Quoted "opens with a quote", ColonInside "a colon inside",
    AllCues "all of cue words", MostCues "most of cue words",
    DateWhole "a date alone", DateOpens "opens with a date", DateCloses "closes with a date", DateInside "a date inside", DatePublished "published", DateUpdated "updated", DatePage "page clock", DateClock "a time of day", DateLunar "bangla or hijri date", DateRelative "relative time", DateBare "a bare date alone", DateCity "a weekday and date after a word or two", DateCityTop "a weekday and date after a word or two, on the first lines", DatePartial "a day without its year", LoneTime "a time without a date", DateNearly "a date and few words", DateWholePage "a page clock alone",
    IsByline "a byline", MayBeName "like a name", KnownName "a known name", KnownNameNearDate "a known name beside a date", KnownNameHeads "a known name just before a paragraph", IsPlace "a place alone", OpensByline "opens with a byline", IsSignoff "a sign-off", IsSource "a source line", HasCredit "a picture credit",
    SamePrevious "same as the line before", SameNext "same as the line after", Earlier "stands above already", Later "stands below again", Copies3 "stands three times or more", AgainSoon "stands again a few lines below", SaidBefore "stands a few lines above", SameFirst "same as the first line", AgainSoonHeads "stands again a few lines below, beside a date or byline",
    EndsWithLine "ends with another line", OpensWithLine "opens with another line", WithinLine "another line holds it",
    SharedMost "shares most words with the story", SharedSome "shares words with the story", SharedFew "shares few words with the story", SharedNone "shares no words with the story",
    First "first line", First3 "in the first 3 lines", First8 "in the first 8 lines",
    BeforeProse "before all paragraphs", AfterProse "after all paragraphs", AmongProse "among paragraphs", NoProse "no paragraphs on the page", OneProse "one paragraph on the page",
    NextProse1 "a paragraph is next", NextProse3 "a paragraph within 3 lines", NextProse8 "a paragraph within 8 lines", NextProseFar "no paragraph soon",
    LastProse1 "a paragraph just before", LastProse3 "a paragraph within 3 lines before", LastProse8 "a paragraph within 8 lines before", LastProseFar "no paragraph lately",
    AfterRelated1 "just after a related heading", AfterRelated4 "soon after a related heading", AfterRelated "after a related heading", AfterComments3 "soon after a comments heading", AfterComments "after a comments heading", AfterFooter "after a footer line",
    NearDate1 "beside a date", NearDate3 "near a date", NearByline1 "beside a byline", NearByline3 "near a byline",
    Run3 "in a row of 3", Run6 "in a row of 6", BlankBefore "blank before", BlankAfter "blank after",
    AfterProseSame "a paragraph after a paragraph",
    ProseEarlier "a paragraph that stands above already", ProseCut "a paragraph that ends with dots", ProseAfterRelated "a paragraph after a related heading", ProseLone "a paragraph alone among short lines", ProseDate "a paragraph before a date",
    TextShared "text that shares most words with the story", TextLater "text that stands below again", TextQuestion "text that ends with a question mark", TextDanda "text that ends with a danda", TextFirst "text on the first line", TextHeads "text just before a paragraph", TextHeadsAfterProse "text between two paragraphs",
    DateEarlier "a date that stands above already", DateFar "a date far from paragraphs", NameNearDate "a name beside a date", NameHeads "a name just before a paragraph", NameTails "a name just after the last paragraph", WordHeads "a word just before a paragraph",
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
    ProseAfterHeadline "a paragraph just after a headline by its words", ProseAfterAll "a paragraph after a headline and a date, below a related heading", ToCome "news to come", ProseTeaser "a paragraph that calls to read on", TeasersAll "a page whose paragraphs are all teasers", TeasersMost "a page whose paragraphs are mostly teasers", TeaserAlone "a page of one teaser", DateLast "a page that ends with a date after its only paragraph",
    LongPage "a page of many paragraphs", ShortPage "a page of few lines",
}

const LOOKS: [(Look, &str); 11] = [
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

/// The statement that settles a page by itself.
pub(crate) const OTHER_LANGUAGE: usize = S::OtherLanguage as usize;

const CUES: usize = Cue::ALL.len();
const WHOLE: usize = PLAIN.len();
const OPENS: usize = WHOLE + CUES;
const INSIDE: usize = OPENS + CUES;
const BEFORE: usize = INSIDE + CUES;
const AFTER: usize = BEFORE + LOOKS.len();
const BEFORE2: usize = AFTER + LOOKS.len();
const AFTER2: usize = BEFORE2 + LOOKS.len();
const PLACED: usize = AFTER2 + LOOKS.len();
const FURNISHED: usize = PLACED + LOOKS.len() * PLACES.len();
/// How much furniture the page shows.
const ROOMS: [&str; 3] = ["on a bare page", "on a page of little furniture", "on a page of much furniture"];
/// Where a line stands among the paragraphs.
const PLACES: [&str; 4] = ["before all paragraphs", "among paragraphs", "after all paragraphs", "on a page without paragraphs"];
/// How many statements there are.
pub(crate) const COUNT: usize = FURNISHED + LOOKS.len() * ROOMS.len();
const _: () = assert!(COUNT <= ROOM);

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
        n if n < COUNT => format!("{} {}", look((n - FURNISHED) / ROOMS.len()), ROOMS[(n - FURNISHED) % ROOMS.len()]),
        _ => String::new(),
    }
}

/// What holds of a line.
pub(crate) fn read(facts: &Facts, context: &Context, page: &PageFacts) -> Evidence {
    let mut e = Evidence::default();
    let mut says = |s: S, holds: bool| {
        if holds {
            e.add(s as usize);
        }
    };
    let f = facts;
    let c = context;
    says(S::Always, true);
    says(
        match f.words {
            0 | 1 => S::Words1,
            2 => S::Words2,
            3..=4 => S::Words4,
            5..=8 => S::Words8,
            9..=13 => S::Words13,
            14..=24 => S::Words24,
            25..=49 => S::Words49,
            _ => S::Words50,
        },
        true,
    );
    says(
        match f.end {
            End::Open => S::EndOpen,
            End::Danda => S::EndDanda,
            End::Mark => S::EndMark,
            End::Colon => S::EndColon,
            End::Comma => S::EndComma,
            End::Cut => S::EndCut,
            End::Dash => S::EndDash,
            End::Bar => S::EndBar,
            End::Closed => S::EndClosed,
        },
        true,
    );
    says(S::Sentences2, f.sentences >= 2);
    says(S::Sentences4, f.sentences >= 4);
    says(S::Prose, c.look == Look::Prose);
    let letters = f.bengali + f.latin + f.foreign;
    says(S::NoWords, letters + f.digits == 0);
    says(S::DigitsOnly, letters == 0 && f.digits > 0);
    says(S::DigitRich, letters > 0 && f.digits * 3 > letters);
    says(S::LatinOnly, f.latin > 0 && f.bengali == 0);
    says(S::MoreLatin, f.bengali > 0 && f.latin > f.bengali);
    says(S::SomeLatin, f.latin > 0 && f.bengali > f.latin);
    says(S::Foreign, f.foreign > f.bengali);
    says(S::BulletSign, f.bullet == Bullet::Sign);
    says(S::BulletNumber, f.bullet == Bullet::Number);
    says(S::Indented, f.indented);
    says(S::Bar, f.bars == 1);
    says(S::Bars, f.bars > 1);
    says(S::Arrow, f.arrows > 0);
    says(S::Slash, f.slashes > 0);
    says(S::Code, f.code);
    says(S::Copyright, f.copyright);
    says(S::Quoted, f.quoted);
    says(S::ColonInside, f.colons > 0 && f.end != End::Colon);
    let counted = f.complete && !f.tokens.is_empty();
    says(S::AllCues, counted && f.cues.covered == f.tokens.len());
    says(S::MostCues, counted && f.cues.covered < f.tokens.len() && f.cues.covered * 10 >= f.tokens.len() * 6);
    let d = f.dates;
    says(S::DateWhole, d.whole);
    says(S::DateOpens, d.opens && !d.whole);
    says(S::DateCloses, d.closes && !d.whole);
    says(S::DateInside, d.any && !d.whole && !d.opens && !d.closes);
    says(S::DatePublished, d.published);
    says(S::DateUpdated, d.updated);
    says(S::DatePage, d.page);
    says(S::DateClock, d.clock && f.words <= 20);
    says(S::DateLunar, d.lunar);
    says(S::DateRelative, d.relative);
    says(S::DateCity, d.after_place);
    says(S::DateCityTop, d.after_place && c.place < 3);
    says(S::DatePartial, d.partial);
    says(S::LoneTime, d.lone_time && d.whole);
    says(S::DateNearly, d.nearly);
    says(S::DateWholePage, d.whole && (d.page || d.lunar));
    says(S::DateBare, d.whole && !d.published && !d.updated && !d.page && !d.lunar);
    let n = f.names;
    says(S::IsByline, n.byline);
    says(S::MayBeName, n.person);
    says(S::KnownName, n.likely);
    says(S::KnownNameNearDate, n.likely && c.to_date == 1);
    says(S::KnownNameHeads, n.likely && c.to_prose == 1);
    says(S::IsPlace, n.place);
    says(S::OpensByline, n.opening);
    says(S::IsSignoff, n.signoff);
    says(S::IsSource, n.source);
    says(S::HasCredit, n.credit);
    let worded = !f.tokens.is_empty();
    says(S::SamePrevious, worded && c.same_as_previous);
    says(S::SameNext, worded && c.same_as_next);
    says(S::Earlier, c.repeats_earlier && !c.same_as_previous);
    says(S::Later, c.repeated_later && !c.same_as_next);
    says(S::Copies3, c.copies >= 3);
    says(S::AgainSoon, c.again_soon);
    says(S::SaidBefore, c.said_just_before);
    says(S::SameFirst, worded && c.same_as_first);
    says(S::AgainSoonHeads, c.again_soon && (c.to_date <= 2 || c.to_byline <= 2));
    says(S::EndsWithLine, c.ends_with_line);
    says(S::OpensWithLine, c.opens_with_line);
    says(S::WithinLine, c.within_line);
    if let Some(shared) = c.shared {
        says(
            match shared {
                60.. => S::SharedMost,
                35..60 => S::SharedSome,
                15..35 => S::SharedFew,
                _ => S::SharedNone,
            },
            true,
        );
    }
    says(S::First, c.place == 0);
    says(S::First3, c.place < 3);
    says(S::First8, c.place < 8);
    let prose_here = usize::from(c.look == Look::Prose);
    let all_prose = c.prose_before + prose_here + c.prose_after;
    says(S::BeforeProse, c.prose_before == 0 && c.prose_after > 0);
    says(S::AfterProse, c.prose_before > 0 && c.prose_after == 0);
    says(S::AmongProse, c.prose_before > 0 && c.prose_after > 0);
    says(S::NoProse, all_prose == 0);
    says(S::OneProse, all_prose == 1);
    says(
        match c.to_prose {
            0 | 1 => S::NextProse1,
            2..=3 => S::NextProse3,
            4..=8 => S::NextProse8,
            _ => S::NextProseFar,
        },
        prose_here == 0,
    );
    says(
        match c.since_prose {
            0 | 1 => S::LastProse1,
            2..=3 => S::LastProse3,
            4..=8 => S::LastProse8,
            _ => S::LastProseFar,
        },
        true,
    );
    says(S::AfterProseSame, prose_here == 1 && c.since_prose == 1);
    says(S::AfterRelated1, c.since_related == 1);
    says(S::AfterRelated4, (2..=4).contains(&c.since_related));
    says(S::AfterRelated, c.since_related != usize::MAX);
    says(S::AfterComments3, c.since_comments <= 3);
    says(S::AfterComments, c.since_comments != usize::MAX);
    says(S::AfterFooter, c.since_footer <= 6);
    says(S::NearDate1, c.to_date == 1);
    says(S::NearDate3, (2..=3).contains(&c.to_date));
    says(S::NearByline1, c.to_byline == 1);
    says(S::NearByline3, (2..=3).contains(&c.to_byline));
    says(S::Run3, (3..6).contains(&c.run));
    says(S::Run6, c.run >= 6);
    says(S::BlankBefore, c.blank_before);
    says(S::BlankAfter, c.blank_after);
    let text = matches!(c.look, Look::Text);
    let heads = c.to_prose == 1 && prose_here == 0;
    says(S::ProseEarlier, prose_here == 1 && c.repeats_earlier && !c.same_as_previous);
    says(S::ProseCut, prose_here == 1 && f.end == End::Cut);
    says(S::ProseAfterRelated, prose_here == 1 && c.since_related <= c.since_prose && c.since_related != usize::MAX);
    says(S::ProseLone, prose_here == 1 && c.since_prose > 2 && c.to_next_prose > 2);
    says(S::ProseDate, prose_here == 1 && c.after == Look::Date);
    says(S::TextShared, text && c.shared.is_some_and(|s| s >= 60));
    says(S::TextLater, text && c.repeated_later);
    says(S::TextQuestion, text && f.end == End::Mark);
    says(S::TextDanda, text && f.end == End::Danda);
    says(S::TextFirst, text && c.place == 0);
    says(S::TextHeads, text && heads && c.prose_before == 0);
    says(S::TextHeadsAfterProse, text && heads && c.since_prose == 1);
    let date = c.look == Look::Date;
    says(S::DateEarlier, date && c.repeats_earlier);
    says(S::DateFar, date && c.to_prose > 8 && c.since_prose > 3);
    let name = n.byline || n.person;
    says(S::NameNearDate, name && c.to_date == 1);
    says(S::NameHeads, name && heads && c.prose_before == 0);
    says(S::NameTails, name && c.since_prose == 1 && c.prose_after == 0);
    says(S::WordHeads, c.look == Look::Word && heads);
    says(S::DateWeekday, d.weekday_first);
    says(S::DateMonth, d.month_first);
    says(S::DateTime, d.time_first);
    says(S::DateOnly, date && c.dates_above + c.dates_below == 0);
    says(S::DateFirst, date && c.dates_above == 0 && c.dates_below > 0);
    says(S::DateLater, date && c.dates_above > 0);
    says(S::DateTop, date && c.place == 0);
    says(S::DateTopWeekday, date && c.place == 0 && d.weekday_first);
    says(S::DateTopOnly, date && c.place == 0 && c.dates_below == 0);
    says(S::DateHeads, date && heads);
    says(S::DateTails, date && c.since_prose == 1 && c.prose_after == 0);
    says(S::WeekdayClock, d.whole && d.weekday_first && d.clock);
    says(S::AfterHead1, c.since_head == 1);
    says(S::AfterHead4, (2..=4).contains(&c.since_head));
    says(S::ProseAfterHead, prose_here == 1 && c.since_head < c.since_prose && c.since_head <= 5);
    says(S::HeadSinceRelated, c.since_head < c.since_related && c.since_related != usize::MAX);
    says(S::ShortProse, prose_here == 1 && f.words < 14 && f.sentences <= 1);
    says(S::ProseOpen, prose_here == 1 && f.end == End::Open);
    says(S::ProseFirst, prose_here == 1 && c.place == 0);
    says(S::ProseShared, prose_here == 1 && c.shared.is_some_and(|s| s >= 35));
    says(S::ProseByline, prose_here == 1 && n.opening);
    says(S::BylineShort, prose_here == 0 && n.opening);
    says(S::OtherLanguage, page.other_language);
    says(S::LineOther, f.words >= 5 && f.latin + f.foreign > f.bengali);
    let between = prose_here == 0 && c.since_prose == 1 && heads;
    says(S::WordBetween, between && c.look == Look::Word);
    says(S::ColonBetween, between && f.end == End::Colon);
    says(S::ClockBetween, d.lone_time && c.since_prose <= 2 && c.to_prose <= 2);
    let listed = f.bullet != Bullet::None;
    says(S::Listed, listed && c.prose_before > 0 && c.prose_after > 0);

    says(S::TextAfterProse, text && c.since_prose == 1);
    says(S::TextAfterText, text && c.before == Look::Text && c.after == Look::Text && c.prose_before > 0 && c.prose_after > 0);
    says(S::NumberedProse, prose_here == 1 && listed);
    says(S::BeforeName, c.before_name);
    says(S::AfterName, c.after_name);
    says(S::TextBeforeName, c.before_name && matches!(c.look, Look::Text | Look::Word));
    says(S::NameAfterText, n.likely && matches!(c.before, Look::Text | Look::Word));
    says(S::TeaserPage, page.cut_prose >= 2);
    says(S::WrappedOpen, f.end == End::Open && c.flows_on);
    says(S::NoGrammar, f.bengali > 0 && f.grammar == 0);
    says(S::Grammar1, f.grammar == 1);
    says(S::Grammar2, f.grammar >= 2);
    says(S::GrammarRich, f.grammar * 4 >= f.tokens.len() && f.grammar > 0);
    says(S::VerbLast, f.verb_last);
    says(S::TextGrammar, text && f.grammar > 0);
    says(S::TextNoGrammar, text && f.grammar == 0 && f.bengali > 0);
    says(S::TextVerb, text && f.verb_last);
    says(S::WordGrammar, c.look == Look::Word && (f.grammar > 0 || f.verb_last));
    says(S::VerbOpen, f.verb_last && f.end == End::Open);
    says(S::AfterHeadline, c.after_headline);
    says(S::BeforeHeadline, c.before_headline);
    says(S::DateAfterHeadline, date && c.after_headline);
    says(S::DateBeforeHeadline, date && c.before_headline);
    says(S::NameAfterHeadline, name && c.after_headline);
    says(S::TextAfterHeadline, text && c.after_headline);
    says(S::CutAlone, page.prose == 1 && page.cut_prose == 1);
    says(S::Archive, page.archive);
    says(S::ReadMore, page.read_more);
    says(S::DateMidnight, d.midnight);
    says(S::DateGlued, d.glued);
    says(S::DateSlash, d.any && !d.whole && f.slashes > 0 && (d.opens || d.closes));
    says(S::DateByline, d.any && f.words <= 16 && f.cues.hold(Cue::Byline));
    says(S::DateBar, d.any && !d.whole && f.bars > 0 && f.words <= 25);
    let bare = d.whole && !d.published && !d.updated && !d.page && !d.lunar && !d.relative;
    says(S::DateClockBare, bare && d.clock);
    says(S::DateDayBare, bare && !d.clock && !d.weekday_first);
    says(S::Pairs, c.row.pairs);
    says(S::Counts, c.row.counts);
    says(S::Verse, c.row.verse);
    says(S::VerseProse, c.row.verse && c.prose_before > 0 && c.prose_after > 0);
    says(S::GluedList, f.is_glued_list());
    says(S::Calls, page.calls == 1);
    says(S::Calls2, page.calls >= 2);
    says(S::Heads2, page.heads == 2);
    says(S::Heads3, page.heads >= 3);
    says(S::Scattered, page.scattered);
    says(S::ScatteredHeads, page.scattered && page.heads >= 2);
    says(S::ProseAfterHeadline, prose_here == 1 && c.after_headline);
    says(S::ProseAfterAll, prose_here == 1 && c.since_related != usize::MAX && c.since_head < c.since_related && c.since_head <= 5);
    says(S::ToCome, f.cues.hold(Cue::ToCome) && f.words <= 8);
    says(S::ProseTeaser, prose_here == 1 && f.is_teaser() && f.end != End::Cut);
    says(S::TeasersAll, page.teasers == page.prose && page.prose >= 2);
    says(S::TeasersMost, page.teasers < page.prose && page.teasers * 2 >= page.prose && page.teasers >= 2);
    says(S::TeaserAlone, page.teasers == 1 && page.prose == 1);
    says(S::DateLast, page.dated_end);
    says(S::LongPage, all_prose >= 6);
    says(S::ShortPage, page.lines <= 12);
    for (cue, (whole, (opens, inside))) in bits(f.cues.whole).zip(bits(f.cues.opens).zip(bits(f.cues.inside))).enumerate().take(CUES) {
        if whole && f.complete {
            e.add(WHOLE + cue);
        } else if opens {
            e.add(OPENS + cue);
        } else if inside && f.words <= 16 {
            e.add(INSIDE + cue);
        }
    }
    let look = |l: Look| LOOKS.iter().position(|(known, _)| *known == l).unwrap_or(0);
    e.add(BEFORE + look(c.before));
    e.add(AFTER + look(c.after));
    e.add(BEFORE2 + look(c.before2));
    e.add(AFTER2 + look(c.after2));
    let place = match (c.prose_before, c.prose_after) {
        (0, 0) if prose_here == 0 => 3,
        (0, _) => 0,
        (_, 0) => 2,
        _ => 1,
    };
    e.add(PLACED + look(c.look) * PLACES.len() + place);
    let room = match page.furnished {
        Furnished::Bare => 0,
        Furnished::Little => 1,
        Furnished::Much => 2,
    };
    e.add(FURNISHED + look(c.look) * ROOMS.len() + room);
    e
}

fn bits(set: u32) -> impl Iterator<Item = bool> {
    (0..32).map(move |i| set & (1 << i) != 0)
}
