//! The names that programs print and users store: those of the variants, in lower case with hyphens.

use khobor::chrono::Weekday;
use khobor::date::{self, Calendar, CalendarErrorKind, DateErrorKind, Reckoning, Role};
use khobor::field::{self, BylineKind};
use khobor::numeral::{self, NumeralErrorKind};
use khobor::text::DamageKind;
use khobor::{Edition, Label, List, NoteKind};
use std::collections::BTreeSet;
use std::fmt::{Debug, Display};

/// `within-one-day` of `WithinOneDay`, `bangla-differs` of `BanglaDiffers { days: 3 }`.
fn name_of(variant: &impl Debug) -> String {
    let shown = format!("{variant:?}");
    let mut name = String::new();
    for c in shown.chars().take_while(|c| c.is_ascii_alphanumeric()) {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// Complains of each whose name is another.
fn named<T: Debug>(all: &[T], as_str: impl Fn(&T) -> &'static str) -> Vec<String> {
    let wrong = all.iter().filter(|one| name_of(one) != as_str(one)).map(|one| format!("{one:?} is {}", as_str(one)));
    let apart = all.iter().map(&as_str).collect::<BTreeSet<_>>().len() == all.len();
    wrong.chain((!apart).then(|| format!("{all:?} have fewer names"))).collect()
}

/// The same of those that show themselves by their name.
fn shown<T: Debug + Display>(all: &[T], as_str: impl Fn(&T) -> &'static str) -> Vec<String> {
    let wrong =
        all.iter().filter(|one| format!("{one:>20}") != format!("{:>20}", as_str(one))).map(|one| format!("{one:?} is shown as {one}"));
    wrong.chain(named(all, &as_str)).collect()
}

#[test]
fn names_are_those_of_the_variants() {
    use date::Doubt;
    let doubts = [
        Doubt::WeekdayDiffers { printed: Weekday::Mon },
        Doubt::BanglaDiffers { days: 3 },
        Doubt::HijriDiffers { days: -3 },
        Doubt::NoSuchHalf(Calendar::Bangla),
        Doubt::ReckoningUnknown { west_bengal: None },
        Doubt::NoSuchTime,
        Doubt::HalfDayDiffers,
        Doubt::ShortMinute,
        Doubt::DayFirst,
        Doubt::MonthFirst,
        Doubt::ShortYear,
        Doubt::NextDay,
        Doubt::AgoIgnored,
    ];
    let article_notes = [
        NoteKind::CalendarMismatch,
        NoteKind::WeekdayMismatch,
        NoteKind::ConflictingDates,
        NoteKind::UnreadableDate,
        NoteKind::IncompleteDate,
        NoteKind::UnsureDate,
        NoteKind::DerivedDate,
        NoteKind::DoubtfulDate(Doubt::DayFirst),
        NoteKind::Damage,
    ];
    use BylineKind::{Agency, Correspondent, Desk, Mixed, Person, Place, Staff};
    use DamageKind::{Doubled, IdleJoiner, LegacyCode, LostLetter, MissingJoiner, Order, Split};
    use DateErrorKind as D;
    use NumeralErrorKind as N;
    let dates = [D::Empty, D::NotADate, D::Trailing, D::NoSuchMonth, D::NoSuchDay, D::NoSuchTime, D::NoSuchYear, D::NeedsNow];
    let numerals = [
        N::Empty,
        N::NotANumber,
        N::Incomplete,
        N::Grouping,
        N::UnitOrder,
        N::Overflow,
        N::Range,
        N::Descending,
        N::List,
        N::Inexact,
        N::Code,
        N::Trailing,
    ];
    let kinds = [numeral::Kind::Cardinal, numeral::Kind::Ordinal, numeral::Kind::Percent, numeral::Kind::Money];
    let certain = [field::Certainty::Possible, field::Certainty::Likely, field::Certainty::Certain];
    let wrong = [
        shown(Label::ALL, |it| it.as_str()),
        named(&doubts, |it| it.as_str()),
        named(&article_notes, |it| it.as_str()),
        shown(&dates, |it| it.as_str()),
        shown(&numerals, |it| it.as_str()),
        shown(&kinds, |it| it.as_str()),
        shown(&certain, |it| it.as_str()),
        shown(&[date::Certainty::Exact, date::Certainty::WithinOneDay], |it| it.as_str()),
        shown(&[Calendar::Gregorian, Calendar::Bangla, Calendar::Hijri], |it| it.as_str()),
        shown(&[CalendarErrorKind::Year, CalendarErrorKind::Month, CalendarErrorKind::Day], |it| it.as_str()),
        shown(&[Reckoning::Bangladesh, Reckoning::WestBengal], |it| it.as_str()),
        shown(&[Role::Published, Role::Updated, Role::Page], |it| it.as_str()),
        shown(&[Edition::Online, Edition::Print], |it| it.as_str()),
        shown(&[List::Tags, List::Images, List::Sources, List::Related, List::Notes], |it| it.as_str()),
        shown(&[Desk, Staff, Correspondent, Agency, Person, Mixed, Place], |it| it.as_str()),
        shown(&[LegacyCode, LostLetter, Order, Doubled, Split, MissingJoiner, IdleJoiner], |it| it.as_str()),
    ];
    assert_eq!(wrong.concat(), Vec::<String>::new());
}
