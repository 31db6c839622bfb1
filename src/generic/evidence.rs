//! The evidence: which statements hold of a line.

use super::context::Context;
use super::cues::Cue;
use super::facts::{Bullet, End, Facts};
use super::look::Look;
use super::page::{Furnished, PageFacts};
use super::statements::{AFTER, AFTER2, BEFORE, BEFORE2, CUES, FURNISHED, INSIDE, LOOKS, OPENS, PLACED, PLACES, ROOMS, S, WHOLE};

pub(crate) use super::statements::{COUNT, Evidence, OTHER_LANGUAGE, name};

/// What holds of a line.
pub(crate) fn read(facts: &Facts, context: &Context, page: &PageFacts) -> Evidence {
    let mut e = Evidence::default();
    of_the_line(&mut e, facts, context);
    of_dates(&mut e, facts, context);
    of_names(&mut e, facts, context);
    of_repeats(&mut e, facts, context);
    of_place(&mut e, facts, context);
    if context.is_prose() {
        of_prose(&mut e, facts, context);
    } else {
        of_text(&mut e, facts, context);
    }
    of_the_page(&mut e, page);
    of_cues(&mut e, facts);
    of_looks(&mut e, context, page);
    e
}

/// What the line is made of.
fn of_the_line(e: &mut Evidence, f: &Facts, c: &Context) {
    let letters = f.bengali + f.latin + f.foreign;
    let counted = f.complete && !f.tokens.is_empty();
    e.says(
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
    e.says(
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
    e.says(S::Always, true);
    e.says(S::Sentences2, f.sentences >= 2);
    e.says(S::Sentences4, f.sentences >= 4);
    e.says(S::Prose, c.is_prose());
    e.says(S::NoWords, letters + f.digits == 0);
    e.says(S::DigitsOnly, letters == 0 && f.digits > 0);
    e.says(S::DigitRich, letters > 0 && f.digits * 3 > letters);
    e.says(S::LatinOnly, f.latin > 0 && f.bengali == 0);
    e.says(S::MoreLatin, f.bengali > 0 && f.latin > f.bengali);
    e.says(S::SomeLatin, f.latin > 0 && f.bengali > f.latin);
    e.says(S::Foreign, f.foreign > f.bengali);
    e.says(S::BulletSign, f.bullet == Bullet::Sign);
    e.says(S::BulletNumber, f.bullet == Bullet::Number);
    e.says(S::Indented, f.indented);
    e.says(S::Bar, f.bars == 1);
    e.says(S::Bars, f.bars > 1);
    e.says(S::Arrow, f.arrows > 0);
    e.says(S::Slash, f.slashes > 0);
    e.says(S::Code, f.code);
    e.says(S::Copyright, f.copyright);
    e.says(S::Quoted, f.quoted);
    e.says(S::ColonInside, f.colons > 0 && f.end != End::Colon);
    e.says(S::AllCues, counted && f.cues.covered == f.tokens.len());
    e.says(S::MostCues, counted && f.cues.covered < f.tokens.len() && f.cues.covered * 10 >= f.tokens.len() * 6);
    e.says(S::LineOther, f.words >= 5 && f.latin + f.foreign > f.bengali);
    e.says(S::NoGrammar, f.bengali > 0 && f.grammar == 0);
    e.says(S::Grammar1, f.grammar == 1);
    e.says(S::Grammar2, f.grammar >= 2);
    e.says(S::GrammarRich, f.grammar * 4 >= f.tokens.len() && f.grammar > 0);
    e.says(S::VerbLast, f.verb_last);
    e.says(S::WordGrammar, c.look == Look::Word && (f.grammar > 0 || f.verb_last));
    e.says(S::VerbOpen, f.verb_last && f.end == End::Open);
    e.says(S::GluedList, f.is_glued_list());
    e.says(S::ToCome, f.cues.hold(Cue::ToCome) && f.words <= 8);
}

/// What its dates say.
fn of_dates(e: &mut Evidence, f: &Facts, c: &Context) {
    let d = f.dates;
    let date = c.look == Look::Date;
    let bare = d.whole && !d.published && !d.updated && !d.page && !d.lunar && !d.relative;
    // A paragraph is next.
    let heads = c.to_prose == 1 && !c.is_prose();
    e.says(S::DateWhole, d.whole);
    e.says(S::DateOpens, d.opens && !d.whole);
    e.says(S::DateCloses, d.closes && !d.whole);
    e.says(S::DateInside, d.any && !d.whole && !d.opens && !d.closes);
    e.says(S::DatePublished, d.published);
    e.says(S::DateUpdated, d.updated);
    e.says(S::DatePage, d.page);
    e.says(S::DateClock, d.clock && f.words <= 20);
    e.says(S::DateLunar, d.lunar);
    e.says(S::DateRelative, d.relative);
    e.says(S::DateCity, d.after_place);
    e.says(S::DateCityTop, d.after_place && c.place < 3);
    e.says(S::DatePartial, d.partial);
    e.says(S::LoneTime, d.lone_time && d.whole);
    e.says(S::DateNearly, d.nearly);
    e.says(S::DateWholePage, d.whole && (d.page || d.lunar));
    e.says(S::DateBare, d.whole && !d.published && !d.updated && !d.page && !d.lunar);
    e.says(S::DateEarlier, date && c.repeats_earlier);
    e.says(S::DateFar, date && c.to_prose > 8 && c.since_prose > 3);
    e.says(S::DateWeekday, d.weekday_first);
    e.says(S::DateMonth, d.month_first);
    e.says(S::DateTime, d.time_first);
    e.says(S::DateOnly, date && c.dates_above + c.dates_below == 0);
    e.says(S::DateFirst, date && c.dates_above == 0 && c.dates_below > 0);
    e.says(S::DateLater, date && c.dates_above > 0);
    e.says(S::DateTop, date && c.place == 0);
    e.says(S::DateTopWeekday, date && c.place == 0 && d.weekday_first);
    e.says(S::DateTopOnly, date && c.place == 0 && c.dates_below == 0);
    e.says(S::DateHeads, date && heads);
    e.says(S::DateTails, date && c.since_prose == 1 && c.prose_after == 0);
    e.says(S::WeekdayClock, d.whole && d.weekday_first && d.clock);
    e.says(S::ClockBetween, d.lone_time && c.since_prose <= 2 && c.to_prose <= 2);
    e.says(S::DateAfterHeadline, date && c.after_headline);
    e.says(S::DateBeforeHeadline, date && c.before_headline);
    e.says(S::DateMidnight, d.midnight);
    e.says(S::DateGlued, d.glued);
    e.says(S::DateSlash, d.any && !d.whole && f.slashes > 0 && (d.opens || d.closes));
    e.says(S::DateByline, d.any && f.words <= 16 && f.cues.hold(Cue::Byline));
    e.says(S::DateBar, d.any && !d.whole && f.bars > 0 && f.words <= 25);
    e.says(S::DateClockBare, bare && d.clock);
    e.says(S::DateDayBare, bare && !d.clock && !d.weekday_first);
}

/// What its names, roles and credits say.
fn of_names(e: &mut Evidence, f: &Facts, c: &Context) {
    let n = f.names;
    let name = n.byline || n.person;
    // A paragraph is next.
    let heads = c.to_prose == 1 && !c.is_prose();
    e.says(S::IsByline, n.byline);
    e.says(S::MayBeName, n.person);
    e.says(S::KnownName, n.likely);
    e.says(S::KnownNameNearDate, n.likely && c.to_date == 1);
    e.says(S::KnownNameHeads, n.likely && c.to_prose == 1);
    e.says(S::IsPlace, n.place);
    e.says(S::OpensByline, n.opening);
    e.says(S::IsSignoff, n.signoff);
    e.says(S::IsSource, n.source);
    e.says(S::HasCredit, n.credit);
    e.says(S::NameNearDate, name && c.to_date == 1);
    e.says(S::NameHeads, name && heads && c.prose_before == 0);
    e.says(S::NameTails, name && c.since_prose == 1 && c.prose_after == 0);
    e.says(S::BylineShort, !c.is_prose() && f.names.opening);
    e.says(S::BeforeName, c.before_name);
    e.says(S::AfterName, c.after_name);
    e.says(S::TextBeforeName, c.before_name && matches!(c.look, Look::Text | Look::Word));
    e.says(S::NameAfterText, n.likely && matches!(c.before, Look::Text | Look::Word));
    e.says(S::NameAfterHeadline, name && c.after_headline);
}

/// Where else it stands.
fn of_repeats(e: &mut Evidence, f: &Facts, c: &Context) {
    let worded = !f.tokens.is_empty();
    e.says(S::SamePrevious, worded && c.same_as_previous);
    e.says(S::SameNext, worded && c.same_as_next);
    e.says(S::Earlier, c.repeats_earlier && !c.same_as_previous);
    e.says(S::Later, c.repeated_later && !c.same_as_next);
    e.says(S::Copies3, c.copies >= 3);
    e.says(S::AgainSoon, c.again_soon);
    e.says(S::SaidBefore, c.said_just_before);
    e.says(S::SameFirst, worded && c.same_as_first);
    e.says(S::AgainSoonHeads, c.again_soon && (c.to_date <= 2 || c.to_byline <= 2));
    e.says(S::EndsWithLine, c.ends_with_line);
    e.says(S::OpensWithLine, c.opens_with_line);
    e.says(S::WithinLine, c.within_line);
    if let Some(shared) = c.shared {
        e.says(
            match shared {
                60.. => S::SharedMost,
                35..60 => S::SharedSome,
                15..35 => S::SharedFew,
                _ => S::SharedNone,
            },
            true,
        );
    }
}

/// Where it stands.
fn of_place(e: &mut Evidence, f: &Facts, c: &Context) {
    e.says(S::First, c.place == 0);
    e.says(S::First3, c.place < 3);
    e.says(S::First8, c.place < 8);
    e.says(S::BeforeProse, c.prose_before == 0 && c.prose_after > 0);
    e.says(S::AfterProse, c.prose_before > 0 && c.prose_after == 0);
    e.says(S::AmongProse, c.prose_before > 0 && c.prose_after > 0);
    e.says(S::AfterRelated1, c.since_related == 1);
    e.says(S::AfterRelated4, (2..=4).contains(&c.since_related));
    e.says(S::AfterRelated, c.since_related != usize::MAX);
    e.says(S::AfterComments3, c.since_comments <= 3);
    e.says(S::AfterComments, c.since_comments != usize::MAX);
    e.says(S::AfterFooter, c.since_footer <= 6);
    e.says(S::NearDate1, c.to_date == 1);
    e.says(S::NearDate3, (2..=3).contains(&c.to_date));
    e.says(S::NearByline1, c.to_byline == 1);
    e.says(S::NearByline3, (2..=3).contains(&c.to_byline));
    e.says(S::Run3, (3..6).contains(&c.run));
    e.says(S::Run6, c.run >= 6);
    e.says(S::BlankBefore, c.blank_before);
    e.says(S::BlankAfter, c.blank_after);
    e.says(S::AfterHead1, c.since_head == 1);
    e.says(S::AfterHead4, (2..=4).contains(&c.since_head));
    e.says(S::HeadSinceRelated, c.since_head < c.since_related && c.since_related != usize::MAX);
    e.says(S::AfterHeadline, c.after_headline);
    e.says(S::BeforeHeadline, c.before_headline);
    e.says(S::Listed, f.bullet != Bullet::None && c.prose_before > 0 && c.prose_after > 0);
    e.says(S::WrappedOpen, f.end == End::Open && c.flows_on);
    e.says(S::Pairs, c.row.pairs);
    e.says(S::Counts, c.row.counts);
    e.says(S::Verse, c.row.verse);
    e.says(S::VerseProse, c.row.verse && c.prose_before > 0 && c.prose_after > 0);
    e.says(
        match c.to_prose {
            0 | 1 => S::NextProse1,
            2..=3 => S::NextProse3,
            4..=8 => S::NextProse8,
            _ => S::NextProseFar,
        },
        !c.is_prose(),
    );
    e.says(
        match c.since_prose {
            0 | 1 => S::LastProse1,
            2..=3 => S::LastProse3,
            4..=8 => S::LastProse8,
            _ => S::LastProseFar,
        },
        true,
    );
}

/// What it is among paragraphs, being one.
fn of_prose(e: &mut Evidence, f: &Facts, c: &Context) {
    let listed = f.bullet != Bullet::None;
    e.says(S::AfterProseSame, c.since_prose == 1);
    e.says(S::ProseEarlier, c.repeats_earlier && !c.same_as_previous);
    e.says(S::ProseCut, f.end == End::Cut);
    e.says(S::ProseAfterRelated, c.since_related <= c.since_prose && c.since_related != usize::MAX);
    e.says(S::ProseLone, c.since_prose > 2 && c.to_next_prose > 2);
    e.says(S::ProseDate, c.after == Look::Date);
    e.says(S::ProseAfterHead, c.since_head < c.since_prose && c.since_head <= 5);
    e.says(S::ShortProse, f.words < 14 && f.sentences <= 1);
    e.says(S::ProseOpen, f.end == End::Open);
    e.says(S::ProseFirst, c.place == 0);
    e.says(S::ProseShared, c.shared.is_some_and(|s| s >= 35));
    e.says(S::ProseByline, f.names.opening);
    e.says(S::NumberedProse, listed);
    e.says(S::ProseAfterHeadline, c.after_headline);
    e.says(S::ProseAfterAll, c.since_related != usize::MAX && c.since_head < c.since_related && c.since_head <= 5);
    e.says(S::ProseTeaser, f.is_teaser() && f.end != End::Cut);
}

/// What it is among paragraphs, being none.
fn of_text(e: &mut Evidence, f: &Facts, c: &Context) {
    let text = c.look == Look::Text;
    // A paragraph is next.
    let heads = c.to_prose == 1 && !c.is_prose();
    let between = c.since_prose == 1 && heads;
    e.says(S::TextShared, text && c.shared.is_some_and(|s| s >= 60));
    e.says(S::TextLater, text && c.repeated_later);
    e.says(S::TextQuestion, text && f.end == End::Mark);
    e.says(S::TextDanda, text && f.end == End::Danda);
    e.says(S::TextFirst, text && c.place == 0);
    e.says(S::TextHeads, text && heads && c.prose_before == 0);
    e.says(S::TextHeadsAfterProse, text && heads && c.since_prose == 1);
    e.says(S::WordHeads, c.look == Look::Word && heads);
    e.says(S::WordBetween, between && c.look == Look::Word);
    e.says(S::ColonBetween, between && f.end == End::Colon);
    e.says(S::TextAfterProse, text && c.since_prose == 1);
    e.says(S::TextAfterText, text && c.before == Look::Text && c.after == Look::Text && c.prose_before > 0 && c.prose_after > 0);
    e.says(S::TextGrammar, text && f.grammar > 0);
    e.says(S::TextNoGrammar, text && f.grammar == 0 && f.bengali > 0);
    e.says(S::TextVerb, text && f.verb_last);
    e.says(S::TextAfterHeadline, text && c.after_headline);
}

/// What holds of the whole page, and so of each of its lines.
fn of_the_page(e: &mut Evidence, page: &PageFacts) {
    e.says(S::NoProse, page.prose == 0);
    e.says(S::OneProse, page.prose == 1);
    e.says(S::OtherLanguage, page.other_language);
    e.says(S::TeaserPage, page.cut_prose >= 2);
    e.says(S::CutAlone, page.prose == 1 && page.cut_prose == 1);
    e.says(S::Archive, page.archive);
    e.says(S::ReadMore, page.read_more);
    e.says(S::Calls, page.calls == 1);
    e.says(S::Calls2, page.calls >= 2);
    e.says(S::Heads2, page.heads == 2);
    e.says(S::Heads3, page.heads >= 3);
    e.says(S::Scattered, page.scattered);
    e.says(S::ScatteredHeads, page.scattered && page.heads >= 2);
    e.says(S::TeasersAll, page.teasers == page.prose && page.prose >= 2);
    e.says(S::TeasersMost, page.teasers < page.prose && page.teasers * 2 >= page.prose && page.teasers >= 2);
    e.says(S::TeaserAlone, page.teasers == 1 && page.prose == 1);
    e.says(S::DateLast, page.dated_end);
    e.says(S::LongPage, page.prose >= 6);
    e.says(S::ShortPage, page.lines <= 12);
}

/// Whose words it holds.
fn of_cues(e: &mut Evidence, f: &Facts) {
    for (cue, (whole, (opens, inside))) in bits(f.cues.whole).zip(bits(f.cues.opens).zip(bits(f.cues.inside))).enumerate().take(CUES) {
        if whole && f.complete {
            e.add(WHOLE + cue);
        } else if opens {
            e.add(OPENS + cue);
        } else if inside && f.words <= 16 {
            e.add(INSIDE + cue);
        }
    }
}

/// What it and its neighbours look like.
fn of_looks(e: &mut Evidence, c: &Context, page: &PageFacts) {
    let look = |l: Look| LOOKS.iter().position(|(known, _)| *known == l).unwrap_or(0);
    e.add(BEFORE + look(c.before));
    e.add(AFTER + look(c.after));
    e.add(BEFORE2 + look(c.before2));
    e.add(AFTER2 + look(c.after2));
    let place = match (c.prose_before, c.prose_after) {
        (0, 0) if !c.is_prose() => 3,
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
}

fn bits(set: u32) -> impl Iterator<Item = bool> {
    (0..32).map(move |i| set & (1 << i) != 0)
}
