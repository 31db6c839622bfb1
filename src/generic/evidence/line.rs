//! What holds of a line by itself.

use super::super::cues::Cue;
use super::super::facts::{End, Facts};
use super::super::lexicon::set_bits;
use super::super::look::Look;
use super::super::statements::{Evidence, INSIDE, OPENS, S, WHOLE};

/// The statements that a line makes whatever page it stands on, but for what it looks like there.
pub(crate) fn read(facts: &Facts, look: Look) -> Evidence {
    let mut e = Evidence::default();
    of_size(&mut e, facts, look);
    of_letters(&mut e, facts);
    of_marks(&mut e, facts);
    of_grammar(&mut e, facts, look);
    of_dates(&mut e, facts);
    of_names(&mut e, facts, look);
    match look {
        Look::Prose => of_prose(&mut e, facts),
        Look::Text => of_text(&mut e, facts),
        _ => {}
    }
    of_cues(&mut e, facts);
    e
}

/// How long it is, and how it ends.
fn of_size(e: &mut Evidence, f: &Facts, look: Look) {
    e.says(S::Always, true);
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
    e.says(S::Sentences2, f.sentences >= 2);
    e.says(S::Sentences4, f.sentences >= 4);
    e.says(S::Prose, look == Look::Prose);
}

/// Which letters and digits it is of.
fn of_letters(e: &mut Evidence, f: &Facts) {
    let letters = f.bengali + f.latin + f.foreign;
    e.says(S::NoWords, letters + f.digits == 0);
    e.says(S::DigitsOnly, letters == 0 && f.digits > 0);
    e.says(S::DigitRich, letters > 0 && f.digits * 3 > letters);
    e.says(S::LatinOnly, f.latin > 0 && f.bengali == 0);
    e.says(S::MoreLatin, f.bengali > 0 && f.latin > f.bengali);
    e.says(S::SomeLatin, f.latin > 0 && f.bengali > f.latin);
    e.says(S::Foreign, f.foreign > f.bengali);
    e.says(S::LineOther, f.words >= 5 && f.latin + f.foreign > f.bengali);
}

/// Which marks stand in it.
fn of_marks(e: &mut Evidence, f: &Facts) {
    e.says(S::Numbered, f.numbered);
    e.says(S::Bar, f.bars == 1);
    e.says(S::Bars, f.bars > 1);
    e.says(S::Arrow, f.arrows > 0);
    e.says(S::Slash, f.slashes > 0);
    e.says(S::Code, f.code);
    e.says(S::Copyright, f.copyright);
    e.says(S::Quoted, f.quoted);
    e.says(S::Picture, f.picture);
    e.says(S::ColonInside, f.colons > 0 && f.end != End::Colon);
    e.says(S::GluedList, f.is_glued_list());
}

/// Whether it says something or only names it.
fn of_grammar(e: &mut Evidence, f: &Facts, look: Look) {
    e.says(S::NoGrammar, f.bengali > 0 && f.grammar == 0);
    e.says(S::Grammar1, f.grammar == 1);
    e.says(S::Grammar2, f.grammar >= 2);
    e.says(S::GrammarRich, f.grammar * 4 >= f.tokens && f.grammar > 0);
    e.says(S::VerbLast, f.verb_last);
    e.says(S::WordGrammar, look == Look::Word && (f.grammar > 0 || f.verb_last));
    e.says(S::VerbOpen, f.verb_last && f.end == End::Open);
}

/// What its dates say.
fn of_dates(e: &mut Evidence, f: &Facts) {
    if f.digits == 0 {
        return;
    }
    let d = f.dates;
    let bare = d.whole && !d.published && !d.updated && !d.page && !d.lunar;
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
    e.says(S::DatePartial, d.partial);
    e.says(S::LoneTime, d.lone_time && d.whole);
    e.says(S::DateNearly, d.nearly);
    e.says(S::DateWholePage, d.whole && (d.page || d.lunar));
    e.says(S::DateBare, bare);
    e.says(S::DateWeekday, d.weekday_first);
    e.says(S::DateMonth, d.month_first);
    e.says(S::DateTime, d.time_first);
    e.says(S::WeekdayClock, d.whole && d.weekday_first && d.clock);
    e.says(S::DateMidnight, d.midnight);
    e.says(S::DateGlued, d.glued);
    e.says(S::DateSlash, d.slashed && f.words <= 12);
    e.says(S::DateByline, d.any && f.words <= 16 && f.cues.hold(Cue::Byline));
    e.says(S::DateBar, d.any && !d.whole && f.bars > 0 && f.words <= 25);
    e.says(S::DateClockBare, bare && d.clock);
    e.says(S::DateDayBare, bare && !d.clock && !d.weekday_first);
}

/// What its names, roles and credits say.
fn of_names(e: &mut Evidence, f: &Facts, look: Look) {
    let n = f.names;
    e.says(S::IsByline, n.byline);
    e.says(S::MayBeName, n.person);
    e.says(S::KnownName, n.likely);
    e.says(S::IsPlace, n.place);
    e.says(S::OpensByline, n.opening);
    // A sign-off that holds a date says when (`বিডি-প্রতিদিন/১৫ আগস্ট, ২০১৬/মামুন`).
    e.says(S::IsSignoff, n.signoff && !f.dates.any);
    e.says(S::IsInitials, n.initials);
    e.says(S::IsSource, n.source);
    e.says(S::HasCredit, n.credit);
    e.says(S::BylineShort, look != Look::Prose && n.opening);
}

/// What it is, being a paragraph.
fn of_prose(e: &mut Evidence, f: &Facts) {
    e.says(S::ProseCut, f.end == End::Cut);
    e.says(S::ShortProse, f.words < 14 && f.sentences <= 1);
    e.says(S::ProseOpen, f.end == End::Open);
    e.says(S::ProseByline, f.names.opening);
    e.says(S::NumberedProse, f.numbered);
    e.says(S::ProseTeaser, f.is_teaser() && f.end != End::Cut);
}

/// What it is, being text of some words.
fn of_text(e: &mut Evidence, f: &Facts) {
    e.says(S::TextQuestion, f.end == End::Mark);
    e.says(S::TextDanda, f.end == End::Danda);
    e.says(S::TextGrammar, f.grammar > 0);
    e.says(S::TextNoGrammar, f.grammar == 0 && f.bengali > 0);
    e.says(S::TextVerb, f.verb_last);
}

/// Whose words it holds.
fn of_cues(e: &mut Evidence, f: &Facts) {
    let counted = f.complete && f.tokens > 0;
    e.says(S::AllCues, counted && f.cues.covered == f.tokens);
    e.says(S::MostCues, counted && f.cues.covered < f.tokens && f.cues.covered * 10 >= f.tokens * 6);
    e.says(S::ToCome, f.cues.hold(Cue::ToCome) && f.words <= 8);
    for cue in set_bits(f.cues.inside) {
        let is_in = |set: u32| set & (1 << cue) != 0;
        if is_in(f.cues.whole) && f.complete {
            e.add(WHOLE + cue);
        } else if is_in(f.cues.opens) {
            e.add(OPENS + cue);
        } else if f.words <= 16 {
            e.add(INSIDE + cue);
        }
    }
}
