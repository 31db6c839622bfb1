//! What holds of a line where it stands on its page.

use super::super::brief::Mark;
use super::super::context::{Context, FAR};
use super::super::look::Look;
use super::super::page::{Furnished, PageFacts};
use super::super::statements::{AFTER, AFTER2, BEFORE, BEFORE2, Evidence, FURNISHED, PLACED, PLACES, ROOMS, S};

/// Adds it to what holds of the line by itself; `of_page` is what [`whole`] says.
pub(crate) fn add(e: &mut Evidence, context: &Context, page: &PageFacts, of_page: &Evidence) {
    e.join(of_page);
    of_dates(e, context);
    of_names(e, context);
    of_repeats(e, context);
    of_place(e, context);
    match context.look {
        Look::Prose => of_prose(e, context),
        Look::Text => of_text(e, context),
        _ => {}
    }
    of_short_lines(e, context);
    of_looks(e, context, page);
}

/// What its dates say.
fn of_dates(e: &mut Evidence, c: &Context) {
    e.says(S::DateCityTop, e.has(S::DateCity) && c.place < 3);
    e.says(S::ClockBetween, c.marks.has(Mark::LoneTime) && c.since_prose <= 2 && c.to_prose <= 2);
    if c.look != Look::Date {
        return;
    }
    let weekday = e.has(S::DateWeekday);
    e.says(S::DateEarlier, c.marks.has(Mark::Earlier));
    e.says(S::DateFar, c.to_prose > 8 && c.since_prose > 3);
    e.says(S::DateOnly, c.dates_above + c.dates_below == 0);
    e.says(S::DateFirst, c.dates_above == 0 && c.dates_below > 0);
    e.says(S::DateLater, c.dates_above > 0);
    e.says(S::DateTop, c.place == 0);
    e.says(S::DateTopWeekday, c.place == 0 && weekday);
    e.says(S::DateTopOnly, c.place == 0 && c.dates_below == 0);
    e.says(S::DateHeads, c.heads());
    e.says(S::DateTails, c.since_prose == 1 && c.prose_after == 0);
    e.says(S::DateAfterHeadline, c.after_headline);
    e.says(S::DateBeforeHeadline, c.before_headline);
}

/// What its names and its neighbours' say.
fn of_names(e: &mut Evidence, c: &Context) {
    let likely = e.has(S::KnownName);
    let name = e.has(S::IsByline) || e.has(S::MayBeName);
    e.says(S::KnownNameNearDate, likely && c.to_date == 1);
    e.says(S::KnownNameHeads, likely && c.to_prose == 1);
    e.says(S::NameNearDate, name && c.to_date == 1);
    e.says(S::NameHeads, name && c.heads() && c.prose_before == 0);
    e.says(S::NameTails, name && c.since_prose == 1 && c.prose_after == 0);
    e.says(S::InitialsTail, e.has(S::IsInitials) && c.since_prose == 1);
    e.says(S::BeforeName, c.before_name);
    e.says(S::AfterName, c.after_name);
    e.says(S::TextBeforeName, c.before_name && matches!(c.look, Look::Text | Look::Word));
    e.says(S::NameAfterText, likely && matches!(c.before, Look::Text | Look::Word));
    e.says(S::NameAfterHeadline, name && c.after_headline);
}

/// Where else it stands; more of it is known already.
fn of_repeats(e: &mut Evidence, c: &Context) {
    let worded = c.marks.has(Mark::Worded);
    let soon = e.has(S::AgainSoon);
    e.says(S::SamePrevious, worded && c.same_as_previous);
    e.says(S::SameNext, worded && c.same_as_next);
    e.says(S::Earlier, c.marks.has(Mark::Earlier) && !c.same_as_previous);
    e.says(S::Later, c.marks.has(Mark::Later) && !c.same_as_next);
    e.says(S::SameFirst, worded && c.same_as_first);
    e.says(S::AgainSoonHeads, soon && (c.to_date <= 2 || c.to_byline <= 2));
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
fn of_place(e: &mut Evidence, c: &Context) {
    let listed = e.has(S::Numbered);
    let open = e.has(S::EndOpen);
    e.says(S::First, c.place == 0);
    e.says(S::First3, c.place < 3);
    e.says(S::First8, c.place < 8);
    e.says(S::BeforeProse, c.prose_before == 0 && c.prose_after > 0);
    e.says(S::AfterProse, c.prose_before > 0 && c.prose_after == 0);
    e.says(S::AmongProse, c.among_prose());
    e.says(S::AfterRelated1, c.since_related == 1);
    e.says(S::AfterRelated4, (2..=4).contains(&c.since_related));
    e.says(S::AfterRelated, c.since_related != FAR);
    e.says(S::AfterComments3, c.since_comments <= 3);
    e.says(S::AfterComments, c.since_comments != FAR);
    e.says(S::AfterFooter, c.since_footer <= 6);
    e.says(S::NearDate1, c.to_date == 1);
    e.says(S::NearDate3, (2..=3).contains(&c.to_date));
    e.says(S::NearByline1, c.to_byline == 1);
    e.says(S::NearByline3, (2..=3).contains(&c.to_byline));
    e.says(S::Run3, (3..6).contains(&c.run));
    e.says(S::Run6, c.run >= 6);
    e.says(S::AfterHead1, c.since_head == 1);
    e.says(S::AfterHead4, (2..=4).contains(&c.since_head));
    e.says(S::HeadSinceRelated, c.since_head < c.since_related && c.since_related != FAR);
    e.says(S::AfterHeadline, c.after_headline);
    e.says(S::BeforeHeadline, c.before_headline);
    e.says(S::Listed, listed && c.among_prose());
    e.says(S::WrappedOpen, open && c.flows_on);
    e.says(S::Pairs, c.row.pairs);
    e.says(S::Counts, c.row.counts);
    e.says(S::Verse, c.row.verse);
    e.says(S::VerseProse, c.row.verse && c.among_prose());
    e.says(
        match c.to_prose {
            0 | 1 => S::NextProse1,
            2..=3 => S::NextProse3,
            4..=8 => S::NextProse8,
            _ => S::NextProseFar,
        },
        c.look != Look::Prose,
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
fn of_prose(e: &mut Evidence, c: &Context) {
    e.says(S::AfterProseSame, c.since_prose == 1);
    e.says(S::ProseEarlier, c.marks.has(Mark::Earlier) && !c.same_as_previous);
    e.says(S::ProseAfterRelated, c.since_related <= c.since_prose && c.since_related != FAR);
    e.says(S::ProseLone, c.since_prose > 2 && c.to_next_prose > 2);
    e.says(S::ProseDate, c.after == Look::Date);
    e.says(S::ProseAfterHead, c.since_head < c.since_prose && c.since_head <= 5);
    e.says(S::ProseFirst, c.place == 0);
    e.says(S::ProseTop, c.texts_above == 0);
    e.says(S::ProseShared, c.shared.is_some_and(|s| s >= 35));
    e.says(S::ProseAfterHeadline, c.after_headline);
    e.says(S::ProseAfterAll, c.since_related != FAR && c.since_head < c.since_related && c.since_head <= 5);
}

/// What it is among paragraphs, being text of some words.
fn of_text(e: &mut Evidence, c: &Context) {
    e.says(S::TextShared, c.shared.is_some_and(|s| s >= 60));
    e.says(S::TextLater, c.marks.has(Mark::Later));
    e.says(S::TextFirst, c.place == 0);
    e.says(S::TextTop, c.texts_above == 0);
    e.says(S::TextTopAfterDate, c.texts_above == 0 && c.since_head <= 2);
    e.says(S::TextUnderText, c.texts_above == 1);
    e.says(S::TextHeads, c.heads() && c.prose_before == 0);
    e.says(S::TextHeadsAfterProse, c.heads() && c.since_prose == 1);
    e.says(S::TextAfterProse, c.since_prose == 1);
    e.says(S::TextAfterText, c.before == Look::Text && c.after == Look::Text && c.among_prose());
    e.says(S::TextAfterHeadline, c.after_headline);
}

/// What it is before a paragraph, being none.
fn of_short_lines(e: &mut Evidence, c: &Context) {
    let word = c.look == Look::Word;
    let between = c.heads() && c.since_prose == 1;
    let colon = e.has(S::EndColon);
    e.says(S::WordHeads, word && c.heads());
    e.says(S::WordBetween, word && between);
    e.says(S::ColonBetween, between && colon);
}

/// What holds of the whole page, and so of each of its lines.
pub(crate) fn whole(page: &PageFacts) -> Evidence {
    let mut e = Evidence::default();
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
    e
}

/// What it and its neighbours look like.
fn of_looks(e: &mut Evidence, c: &Context, page: &PageFacts) {
    e.add(BEFORE + c.before as usize);
    e.add(AFTER + c.after as usize);
    e.add(BEFORE2 + c.before2 as usize);
    e.add(AFTER2 + c.after2 as usize);
    let place = match (c.prose_before, c.prose_after) {
        (0, 0) if c.look != Look::Prose => 3,
        (0, _) => 0,
        (_, 0) => 2,
        _ => 1,
    };
    e.add(PLACED + c.look as usize * PLACES.len() + place);
    let room = match page.furnished {
        Furnished::Bare => 0,
        Furnished::Little => 1,
        Furnished::Much => 2,
    };
    e.add(FURNISHED + c.look as usize * ROOMS.len() + room);
}
