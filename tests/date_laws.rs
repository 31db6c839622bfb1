//! Laws of dates: what is printed is read back, encodings do not matter, and what is found is where it is said to be.

mod support;

use khobor::chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use khobor::date::{self, DateOrDateTime, Reader, Style};
use proptest::prelude::*;
use support::laws::date as laws;
use support::pieces;

fn dates() -> impl Strategy<Value = NaiveDate> {
    // 1 January 1900 to 31 December 2100.
    (693_596..=767_009_i32).prop_filter_map("a day", NaiveDate::from_num_days_from_ce_opt)
}

fn times() -> impl Strategy<Value = NaiveTime> {
    (0..86_400_u32).prop_filter_map("a time", |seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0))
}

/// Short enough that all of it is within reach of a number: how far back a stamp may begin is counted in bytes.
fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces::OF_DATES), 0..12).prop_map(|pieces| pieces.concat())
}

/// Lines with at least one date among other things.
fn lines() -> impl Strategy<Value = String> {
    (soup(), dates(), times(), any::<u16>().prop_map(laws::style), soup())
        .prop_map(|(before, date, time, style, after)| format!("{before} {} {after}", style.date_time(date.and_time(time))))
}

/// Long lines with few spaces or none, in which dates are glued to other words; without words that count from now.
fn long_lines() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = pieces::OF_DATES;
    let pieces: Vec<&str> = PIECES.iter().copied().filter(|piece| !["আজ", "গতকাল", "আগে"].contains(piece)).collect();
    let date = prop::sample::select(&[
        "সেপ্ট৪ 2060",
        "৪সেপ্টেম্বর২০৬০",
        "জানুয়ারি৪,২০২৪",
        "৪/৫/২০২৪",
        "সোমবার,৪জুন২০২৪",
        "১৪৩২সালের৪আষাঢ়",
        "১০:৩০পিএম৪জুন২০২৪",
    ]);
    let long = (prop::sample::select(&["ধ", "নদী", "খবর", "a", "ে", "é", "ক্", "৪"]), 30..200_usize)
        .prop_map(|(letter, times)| letter.repeat(times));
    let piece = prop_oneof![6 => prop::sample::select(pieces).prop_map(str::to_owned), 1 => long, 2 => date.prop_map(str::to_owned)];
    prop::collection::vec(piece, 1..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(512)))]

    #[test]
    fn what_is_printed_is_read_back(date in dates(), time in times(), style in any::<u16>().prop_map(laws::style), seconds in any::<bool>()) {
        let style = style.seconds(seconds);
        let minutes = TimeDelta::seconds(if seconds { 0 } else { i64::from(time.second()) });
        prop_assert_eq!(laws::is_read_back(style, date.and_time(time) - minutes), Ok(()));
    }

    #[test]
    fn what_prints_as_iso_8601_is_read_back(date in dates(), time in times(), half_hours in prop::option::of(-24..=28_i32)) {
        let offset = half_hours.and_then(|half_hours| FixedOffset::east_opt(half_hours * 1800));
        let at = DateOrDateTime::DateTime(date.and_time(time), offset);
        prop_assert_eq!(date::parse(&at.to_string()).map(|stamp| stamp.when()), Ok(Some(at)));
        let found = date::find_iter(&format!("এর আগে {at} খবর")).next().and_then(|found| found.value.when());
        prop_assert_eq!(found, Some(at));
    }

    #[test]
    fn encodings_and_digits_do_not_matter(line in lines()) {
        prop_assert_eq!(laws::is_blind_to_encodings(&line), Ok(()));
    }

    #[test]
    fn what_is_found_is_there(line in lines()) {
        prop_assert_eq!(laws::is_there(&line), Ok(()));
    }

    #[test]
    fn the_search_skips_no_date(line in lines()) {
        prop_assert_eq!(laws::is_found_without_a_clock(&line), Ok(()));
    }

    #[test]
    fn a_reference_time_moves_no_date(line in long_lines()) {
        prop_assert_eq!(laws::stands_where_it_is_with_a_clock(&line), Ok(()));
    }

    #[test]
    fn a_page_is_read_line_by_line(lines in prop::collection::vec(prop_oneof![lines(), long_lines()], 1..5)) {
        prop_assert_eq!(laws::is_read_line_by_line(&lines.join("\n")), Ok(()));
    }

    #[test]
    fn nothing_panics(line in soup(), noise in ".{0,40}") {
        let line = format!("{line}{noise}{line}");
        let _ = date::parse(&line).map_err(|error| error.to_string());
        let _ = Reader::new().now(laws::now()).parse(&line);
        let _ = Reader::new().now(NaiveDateTime::MIN).find_iter(&line).count();
        let _ = Reader::new().now(NaiveDateTime::MAX).find_iter(&line).count();
    }
}

#[test]
fn every_day_is_read_back() {
    let style = Style::new().weekday(true);
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).into_iter();
    let wrong: Vec<_> = first
        .flat_map(|date| date.iter_days().take(73_414))
        .filter(|&date| {
            date::parse(&style.date(date).to_string()).ok().is_none_or(|read| read.date() != Some(date) || read.doubts().count() > 0)
        })
        .take(10)
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// The search begins at a number, reads a little before it, and ends where no number follows for a while.
#[test]
fn a_date_is_found_whole_wherever_the_search_begins() {
    let words = |n: usize| "নদীর ".repeat(n);
    for n in 0..40 {
        let line = format!("{}৪ জুন ২০২৪ {}সোমবার, ১০ জুন ২০২৪", words(n), words(n));
        let found: Vec<_> = date::find_iter(&line).filter_map(|found| found.span.of(&line)).collect();
        assert_eq!(found, ["৪ জুন ২০২৪", "সোমবার, ১০ জুন ২০২৪"], "{n} words");
        let line = format!("{}জানুয়ারি ৪, ২০২৪", words(n).replace(' ', ""));
        let found: Vec<_> = date::find_iter(&line).filter_map(|found| found.span.of(&line)).collect();
        assert_eq!(found, ["জানুয়ারি ৪, ২০২৪"], "behind a word of {n}");
    }
    let line = "১০:১৫পিএমসেপ্ট ৪, ২০২৪";
    assert_eq!(date::find_iter(line).filter_map(|found| found.span.of(line)).collect::<Vec<_>>(), [line]);
}

/// Tokens are read so many at a time, and no date or label is cut in two.
#[test]
fn a_date_is_found_whole_wherever_it_stands_in_a_long_line() {
    let (label, date) = ("প্রকাশ", "সোমবার, ৪ জুন ২০২৪");
    for (filler, n) in ["নদী ", "৫ ", ", "].into_iter().flat_map(|filler| (150..300).map(move |n| (filler, n))) {
        let line = format!("{}{label}: {date}", filler.repeat(n));
        for reader in [Reader::new(), Reader::new().now(laws::now())] {
            let found = reader.find_iter(&line).map(|found| (found.value.label().and_then(|label| label.of(&line)), found.span.of(&line)));
            assert_eq!(found.collect::<Vec<_>>(), [(Some(label), Some(date))], "{n} of {filler}");
        }
    }
}
