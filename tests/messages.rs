//! Every message of the crate, once and word for word: what was expected, where, and what to do if there is something to do.
//!
//! The kinds are read from the sources, so that a new one without its message here is noticed.

use khobor::chrono::{NaiveDate, Weekday};
use khobor::date::{self, BanglaDate, Calendar, CalendarError, Doubt, Reckoning};
use khobor::numeral::{Decimal, NotAnInteger, parse, parse_range};
use khobor::{Article, DecodeError, Decoded, Error, Label, NoteKind, Page, Parser, UnknownLabel};
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::path::Path;

/// The type that says it, its variant, what it said, and what it should say.
type Row = (&'static str, &'static str, String, &'static str);

fn said<T: Debug, E: Display>(result: Result<T, E>) -> String {
    result.map_or_else(|error| error.to_string(), |value| format!("no error, but {value:?}"))
}

fn pages() -> Vec<Row> {
    let parse = |parser: Parser<'_>, text: &str| said::<_, Error>(parser.parse(text).map(|_| ()));
    let decode = |bytes: &[u8]| said::<_, DecodeError>(Page::from_bytes(bytes));
    let twice: String = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ".bytes().map(char::from).collect();
    let no_article = "expected an article, found neither a headline nor a paragraph of one in 2 lines";
    vec![
        ("Error", "NoArticle", parse(Parser::new(), "\n \n"), no_article),
        ("Error", "NoArticle", parse(Parser::new(), "ক"), "expected an article, found neither a headline nor a paragraph of one in 1 line"),
        (
            "Error",
            "DoublyEncoded",
            parse(Parser::new(), &format!("খবর {twice}\n")),
            "expected Bengali letters, found UTF-8 that was read as Latin-1 or Windows-1252 (`à¦•` for `ক`), first at byte 10; \
             decode the bytes of the page as UTF-8",
        ),
        (
            "Error",
            "TooLong",
            parse(Parser::new().max_bytes(8), "নদীর"),
            "expected a page of at most 8 bytes, found 12; `Parser::max_bytes` raises the limit",
        ),
        (
            "Error",
            "TooManyLines",
            parse(Parser::new().max_lines(2), "ক\nখ\n\nগ"),
            "expected a page of at most 2 lines, found 4; `Parser::max_lines` raises the limit",
        ),
        (
            "DecodeError",
            "NotUtf8",
            decode(b"\xE0\xA6\x95\xE9t\xE9"),
            "expected UTF-8, found the byte 0xE9 at 3, which is no part of a character; decode the page from its own encoding, or replace \
             such bytes with `Decoded::lossy`",
        ),
        (
            "DecodeError",
            "CutOff",
            decode(b"\xE0\xA6\x95\xE0\xA6"),
            "expected UTF-8, found the end of the bytes within the character at 3; give the bytes before it, or use `Decoded::lossy`",
        ),
        (
            "DecodeError",
            "OtherEncoding",
            decode(b"\xFE\xFF\x09\x95"),
            "expected UTF-8, found UTF-16BE by its byte order mark; decode it as that first",
        ),
        (
            "DecodeError",
            "OtherEncoding",
            decode(b"\x95\x09\x96\x09\x97\x09\x98\x09"),
            "expected UTF-8, found UTF-16LE by the look of its bytes; decode it as that first",
        ),
        (
            "UnknownLabel",
            "UnknownLabel",
            said::<_, UnknownLabel>("Title".parse::<Label>()),
            "expected the name of a label in lower case, such as `title`",
        ),
    ]
}

fn dates() -> Vec<Row> {
    let read = |text: &str| said(date::parse(text));
    let calendar = |result: Result<NaiveDate, CalendarError>| said(result);
    let bangla = |year, month, day| calendar(BanglaDate::new(year, month, day).and_then(|d| d.gregorian(Reckoning::Bangladesh)));
    let early = NaiveDate::from_ymd_opt(1000, 1, 1).unwrap_or_default();
    let on = said(BanglaDate::on(early, Reckoning::WestBengal).map(|_| early));
    vec![
        ("DateErrorKind", "Empty", read(" "), "expected a date, found nothing"),
        ("DateErrorKind", "NotADate", read("ঢাকা"), "expected a date, found ⟦ঢাকা⟧ at bytes 0..12"),
        ("DateErrorKind", "Trailing", read("৬ জুন ২০২৫ ঢাকা"), "expected nothing after the date but ⟦ঢাকা⟧ at bytes 27..39"),
        ("DateErrorKind", "NoSuchMonth", read("2025-13-06"), "expected a month from 1 to 12 in ⟦2025-13-06⟧ at bytes 0..10"),
        ("DateErrorKind", "NoSuchDay", read("৩১ জুন ২০২৫"), "expected a day that the month has in ⟦৩১ জুন ২০২৫⟧ at bytes 0..29"),
        ("DateErrorKind", "NoSuchTime", read("২৫:৬১"), "expected a time from 00:00 to 23:59, found ⟦২৫:৬১⟧ at bytes 0..13"),
        (
            "DateErrorKind",
            "NoSuchYear",
            read("৬ জুন ৯৯৯৯"),
            "expected a year of 1500 to 2199 (bangla: 1200 to 1520; hijri: 1000 to 1600) in ⟦৬ জুন ৯৯৯৯⟧ at bytes 0..26",
        ),
        (
            "DateErrorKind",
            "NeedsNow",
            read("৫ ঘণ্টা আগে"),
            "expected a date, or a reference time (`Reader::now`) to count from, found ⟦৫ ঘণ্টা আগে⟧ at bytes 0..29",
        ),
        ("Cause", "Year", bangla(99_999, 1, 1), "expected a Bangla year of 1200 to 1520, found 99999"),
        ("Cause", "Date", on, "expected a date from 1793-04-11 to 2114-04-16, found 1000-01-01"),
        ("Cause", "Month", bangla(1432, 13, 1), "expected a month of 1 to 12, found 13"),
        ("Cause", "Day", bangla(1432, 7, 32), "expected a day of 1 to 30 for Kartik 1432, found 32"),
        ("Cause", "DayIn", bangla(1432, 3, 32), "expected a day of 1 to 31 for Ashar 1432 in the calendar of Bangladesh, found 32"),
    ]
}

fn doubts() -> Vec<Row> {
    let say = |doubt: Doubt| doubt.to_string();
    let day = NaiveDate::from_ymd_opt(2025, 4, 15);
    vec![
        (
            "Doubt",
            "WeekdayDiffers",
            say(Doubt::WeekdayDiffers { printed: Weekday::Mon }),
            "the weekday printed, Mon, is not the date's; the date counts",
        ),
        ("Doubt", "BanglaDiffers", say(Doubt::BanglaDiffers { days: 1 }), "the bangla half is off by +1 day; the gregorian one counts"),
        ("Doubt", "HijriDiffers", say(Doubt::HijriDiffers { days: -3 }), "the hijri half is off by -3 days; the gregorian one counts"),
        (
            "Doubt",
            "NoSuchHalf",
            say(Doubt::NoSuchHalf(Calendar::Bangla)),
            "the bangla half is a day that does not exist; the gregorian one counts",
        ),
        (
            "Doubt",
            "ReckoningUnknown",
            say(Doubt::ReckoningUnknown { west_bengal: day }),
            "in west bengal this is 2025-04-15; it was read as bangladesh reckons, unless a hint says whose calendar it is",
        ),
        (
            "Doubt",
            "ReckoningUnknown",
            say(Doubt::ReckoningUnknown { west_bengal: None }),
            "west bengal has no such day; it was read as bangladesh reckons, unless a hint says whose calendar it is",
        ),
        ("Doubt", "NoSuchTime", say(Doubt::NoSuchTime), "expected a time from 00:00 to 23:59 beside it; what stands there was left out"),
        ("Doubt", "HalfDayDiffers", say(Doubt::HalfDayDiffers), "the half of the day does not fit the hour; the hour counts"),
        ("Doubt", "ShortMinute", say(Doubt::ShortMinute), "the minute has one digit; it may be cut off"),
        ("Doubt", "DayFirst", say(Doubt::DayFirst), "day and month may be the other way round; read day first"),
        ("Doubt", "MonthFirst", say(Doubt::MonthFirst), "read month first, since only that gives a date"),
        (
            "Doubt",
            "ShortYear",
            say(Doubt::ShortYear),
            "the year has two digits; 00 to 69 are read as 2000 to 2069, the rest as 1970 to 1999",
        ),
        ("Doubt", "NextDay", say(Doubt::NextDay), "after midnight; the date given is the next day's"),
        ("Doubt", "AgoIgnored", say(Doubt::AgoIgnored), "a time ago stands beside it; the date counts"),
    ]
}

fn numbers() -> Vec<Row> {
    let read = |text: &str| said(parse(text));
    let kind = "NumeralErrorKind";
    vec![
        (kind, "Empty", read(" "), "expected a number, found nothing"),
        (kind, "NotANumber", read("ঢাকা"), "expected a digit or a number word, found ⟦ঢাকা⟧ at bytes 0..12"),
        (kind, "Incomplete", read("পৌনে"), "expected a number or a unit to complete ⟦পৌনে⟧ at bytes 0..12"),
        (
            kind,
            "Grouping",
            read("১২,৩,৪৫৬"),
            "expected groups of three digits, or of two before the last three, in ⟦১২,৩,৪৫৬⟧ at bytes 0..20",
        ),
        (
            kind,
            "UnitOrder",
            read("২ লাখ ৩ লাখ"),
            "expected each part of the number to be below the unit before it in ⟦২ লাখ ৩ লাখ⟧ at bytes 0..27",
        ),
        (
            kind,
            "Overflow",
            read("৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯"),
            "expected a number of at most 38 digits, not ⟦৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯…⟧ at bytes 0..126",
        ),
        (kind, "Range", read("৫-৭ জন"), "expected one number, not a range or an alternative, ⟦৫-৭⟧ at bytes 0..7"),
        (kind, "Descending", said(parse_range("৩-২")), "expected the lower number of the range first in ⟦৩-২⟧ at bytes 0..7"),
        (kind, "List", read("এক দুই তিন"), "expected one number, not a list, ⟦এক দুই তিন⟧ at bytes 0..26"),
        (kind, "Inexact", read("৫০+"), "expected an exact number, not ⟦৫০+⟧ at bytes 0..7"),
        (kind, "Code", read("২.৫.১"), "expected a number, not a code, a time or a formula, ⟦২.৫.১⟧ at bytes 0..11"),
        (kind, "Trailing", read("১২ ঢাকা"), "expected nothing after the number but ⟦ঢাকা⟧ at bytes 7..19"),
        (
            "NotADecimal",
            "NotADecimal",
            said("12,5".parse::<Decimal>()),
            "expected a decimal in ASCII digits, such as `-12.5`, of at most 38 places and an `i128` without the point",
        ),
        (
            "NotAnInteger",
            "NotAnInteger",
            said::<_, NotAnInteger>(u8::try_from(Decimal::from(300))),
            "expected a whole number that the integer type holds",
        ),
    ]
}

fn notes() -> Vec<Row> {
    let say = |kind: NoteKind| kind.to_string();
    let bytes = [page("", "").as_bytes(), b"\xE0\xA6\n"].concat();
    let decoded = Decoded::lossy(&bytes).expect("UTF-8 for the most part");
    let replaced = Parser::new().parse(decoded.page()).map_or_else(|e| e.to_string(), |a| last(&a));
    let cut = Parser::new().max_items(0).parse(decoded.page()).map_or_else(|e| e.to_string(), |a| last(&a));
    let kind = "NoteKind";
    vec![
        (
            kind,
            "CalendarMismatch",
            say(NoteKind::CalendarMismatch),
            "the halves of this date name different days; the gregorian one counts",
        ),
        (kind, "WeekdayMismatch", say(NoteKind::WeekdayMismatch), "the weekday is not this date's; the date counts"),
        (kind, "ConflictingDates", say(NoteKind::ConflictingDates), "another date was printed for the same thing; the first counts"),
        (kind, "UnreadableDate", say(NoteKind::UnreadableDate), "expected a date, found none that can be read"),
        (kind, "IncompleteDate", say(NoteKind::IncompleteDate), "expected a date with its year; give the crawl time to complete it"),
        (kind, "UnsureDate", say(NoteKind::UnsureDate), "this date may be the page's own; it was not taken for the article's"),
        (kind, "DerivedDate", say(NoteKind::DerivedDate), "this day was worked out from the crawl time"),
        (
            kind,
            "DoubtfulDate",
            say(NoteKind::DoubtfulDate(Doubt::DayFirst)),
            "this date leaves a doubt: day and month may be the other way round; read day first",
        ),
        (kind, "Damage", say(NoteKind::Damage), "letters here are damaged by a legacy font or a cleaner"),
        (
            kind,
            "Replaced",
            replaced,
            "expected UTF-8, found 2 bytes at 581 of no character; U+FFFD stands in their place, at bytes 581..584",
        ),
        (
            kind,
            "LeftOut",
            cut,
            "expected at most 0 notes; those from here on are left out; `Parser::max_items` raises the limit, at bytes 581..584",
        ),
    ]
}

fn last(article: &Article<'_>) -> String {
    article.notes().last().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn messages_say_what_was_expected_and_where() {
    let all = [pages(), dates(), doubts(), numbers(), notes()].concat();
    let wrong: Vec<_> = all.iter().filter(|(_, _, said, wanted)| said != wanted).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    all.iter().for_each(|row| *counts.entry(row.3).or_default() += 1);
    assert!(counts.values().all(|&count| count == 1), "a message is listed twice: {counts:#?}");
}

/// All Rust sources of the crate.
fn sources() -> String {
    fn read(folder: &Path, all: &mut String) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                read(&path, all)?;
            } else if path.extension().is_some_and(|e| e == "rs") {
                *all += &std::fs::read_to_string(&path)?;
            }
        }
        Ok(())
    }
    let mut all = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all).unwrap_or_else(|e| panic!("src: {e}"));
    all
}

/// The variants of an enum, as its definition in the sources lists them; a struct is its own only one.
fn variants<'s>(sources: &'s str, name: &'s str) -> Vec<&'s str> {
    let Some((_, body)) = sources.split_once(&format!("enum {name} {{\n")) else { return vec![name] };
    let body = body.split_once("\n}").map_or(body, |(body, _)| body);
    let variant = |line: &'s str| line.strip_prefix("    ").filter(|l| l.starts_with(|c: char| c.is_ascii_uppercase()));
    body.lines().filter_map(variant).filter_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()).next()).collect()
}

#[test]
fn no_variant_is_without_its_message() {
    let sources = sources();
    let all = [pages(), dates(), doubts(), numbers(), notes()].concat();
    let mut names: Vec<&str> = all.iter().map(|row| row.0).collect();
    names.dedup();
    for name in &names {
        let mut listed: Vec<&str> = all.iter().filter(|row| row.0 == *name).map(|row| row.1).collect();
        listed.dedup();
        listed.sort_unstable();
        let mut defined = variants(&sources, name);
        defined.sort_unstable();
        assert_eq!(listed, defined, "the variants of {name}");
    }
    // What says it is an error, and is not one of the above, has its kind among them.
    let derived = sources.split("thiserror::Error)]").skip(1).filter_map(|rest| {
        let definition = rest.lines().find_map(|line| line.split_once("enum ").or(line.split_once("struct ")))?.1;
        definition.split(|c: char| !c.is_ascii_alphanumeric()).next()
    });
    let written = sources.split("core::error::Error for ").skip(1).filter_map(|rest| rest.split(' ').next());
    let kinds = ["DateError", "NumeralError", "CalendarError", "ReadError<'_>"];
    let unknown: Vec<&str> = derived.chain(written).filter(|error| !names.contains(error) && !kinds.contains(error)).collect();
    assert!(unknown.is_empty(), "errors whose messages are not listed: {unknown:?}");
}

/// A page with this date line, and more above it.
fn page(above: &str, date: &str) -> String {
    format!(
        "{above}নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\n{date}\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। \
         বাঁধের ওপর থেকে সরছে তাঁবু।\n\nতবে চরের অনেক ঘরে এখনো কোমরসমান পানি। সেখানকার মানুষ নৌকায় রান্না করছেন।\n"
    )
}

#[test]
fn notes_name_the_place() {
    let crawled = NaiveDate::from_ymd_opt(2025, 6, 7).and_then(|d| d.and_hms_opt(12, 0, 0)).unwrap_or_default();
    let rows = [
        (
            "calendar-mismatch",
            page("মঙ্গলবার , ৪ নভেম্বর ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ\n\n", "নভেম্বর ৪, ২০২৫ ৯:০৫ পূর্বাহ্ণ"),
            "মঙ্গলবার , ৪ নভেম্বর ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ",
        ),
        ("weekday-mismatch", page("", "প্রকাশ: সোমবার, ৬ জুন ২০২৫"), "সোমবার, ৬ জুন ২০২৫"),
        ("conflicting-dates", page("", "প্রকাশ: ৬ জুন ২০২৫\nপ্রকাশ: ৭ জুন ২০২৫"), "৭ জুন ২০২৫"),
        ("unreadable-date", page("", "প্রকাশ: ৩৫ জুন ২০২৫"), "প্রকাশ: ৩৫ জুন ২০২৫"),
        ("incomplete-date", page("", "প্রকাশ: ৬ জুন, ১০:৩০"), "৬ জুন, ১০:৩০"),
        ("derived-date", page("", "প্রকাশ: ৫ ঘণ্টা আগে"), "৫ ঘণ্টা আগে"),
        ("doubtful-date", page("", "প্রকাশ: ০৫/০৬/২০২৪"), "০৫/০৬/২০২৪"),
        ("damage", page("", "প্রকাশ: ৬ জুন ২০২৫").replace("নৌকায়", "পøাস্টিকের নৌকায়"), "ø"),
    ];
    let complaints: Vec<String> = rows
        .iter()
        .filter_map(|(kind, text, place)| {
            let page = if *kind == "derived-date" { Page::new(text).crawled(crawled) } else { Page::new(text) };
            let found = Parser::generic().parse(page).map(|article| article.notes().to_vec());
            let right = found.as_ref().is_ok_and(|found| {
                matches!(&found[..], [note] if note.kind().as_str() == *kind
                    && note.span().of(text).is_some_and(|p| p.contains(place))
                    && note.to_string() == format!("{}, at bytes {}", note.kind(), note.span()))
            });
            (!right).then(|| format!("{kind}: expected a note at ⟦{place}⟧, found {found:?}"))
        })
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
