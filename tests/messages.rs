//! Every message of the crate, word for word; those of `date`, `numeral` and `field` are tested with them.

use khobor::chrono::NaiveDate;
use khobor::{Article, Label, Page, Parser};

#[test]
fn errors_say_what_was_expected() {
    let errors = [
        (Parser::new().parse(""), "expected an article, found neither a headline nor a paragraph of one in 0 lines"),
        (Parser::new().parse("\n \n"), "expected an article, found neither a headline nor a paragraph of one in 2 lines"),
        (Parser::new().max_bytes(8).parse("নদীর"), "expected a page of at most 8 bytes, found 12"),
    ];
    for (read, message) in errors {
        assert_eq!(read.unwrap_err().to_string(), message);
    }
    assert_eq!("Title".parse::<Label>().unwrap_err().to_string(), "expected the name of a label in lower case, such as `title`");
}

/// A page with this date line, and more above it.
fn page(above: &str, date: &str) -> String {
    format!(
        "{above}নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\n{date}\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। \
         বাঁধের ওপর থেকে সরছে তাঁবু।\n\nতবে চরের অনেক ঘরে এখনো কোমরসমান পানি। সেখানকার মানুষ নৌকায় রান্না করছেন।\n"
    )
}

/// The kinds of an article's notes, their places in the page, and their messages.
fn notes(article: &Article<'_>, text: &str) -> Vec<(&'static str, String, String)> {
    article.notes().iter().map(|n| (n.kind().as_str(), n.span().of(text).unwrap_or("?").to_owned(), n.to_string())).collect()
}

#[test]
fn notes_say_what_is_wrong_and_where() {
    let crawled = NaiveDate::from_ymd_opt(2025, 6, 7).and_then(|d| d.and_hms_opt(12, 0, 0)).unwrap();
    let rows = [
        (
            "calendar-mismatch",
            page("মঙ্গলবার , ৪ নভেম্বর ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ\n\n", "নভেম্বর ৪, ২০২৫ ৯:০৫ পূর্বাহ্ণ"),
            "মঙ্গলবার , ৪ নভেম্বর ২০২৫ | ১২ই কার্তিক, ১৪৩২ বঙ্গাব্দ",
            "the halves of this date name different days; the gregorian one counts, at bytes ",
        ),
        (
            "weekday-mismatch",
            page("", "প্রকাশ: সোমবার, ৬ জুন ২০২৫"),
            "সোমবার, ৬ জুন ২০২৫",
            "the weekday is not this date's; the date counts, at bytes ",
        ),
        (
            "conflicting-dates",
            page("", "প্রকাশ: ৬ জুন ২০২৫\nপ্রকাশ: ৭ জুন ২০২৫"),
            "৭ জুন ২০২৫",
            "another date was printed for the same thing; the first counts, at bytes ",
        ),
        ("unreadable-date", page("", "প্রকাশ: ৩৫ জুন ২০২৫"), "প্রকাশ: ৩৫ জুন ২০২৫", "expected a date, found none that can be read, at bytes "),
        (
            "incomplete-date",
            page("", "প্রকাশ: ৬ জুন, ১০:৩০"),
            "৬ জুন, ১০:৩০",
            "expected a date with its year; give the crawl time to complete it, at bytes ",
        ),
        ("derived-date", page("", "প্রকাশ: ৫ ঘণ্টা আগে"), "৫ ঘণ্টা আগে", "this day was worked out from the crawl time, at bytes "),
        ("doubtful-date", page("", "প্রকাশ: ০৫/০৬/২০২৪"), "০৫/০৬/২০২৪", "this date leaves a doubt, at bytes "),
        (
            "damage",
            page("", "প্রকাশ: ৬ জুন ২০২৫").replace("নৌকায়", "পøাস্টিকের নৌকায়"),
            "ø",
            "letters here are damaged by a legacy font or a cleaner, at bytes ",
        ),
    ];
    let complaints: Vec<String> = rows
        .iter()
        .filter_map(|(kind, text, place, message)| {
            let page = if *kind == "derived-date" { Page::new(text).crawled(crawled) } else { Page::new(text) };
            let found = Parser::generic().parse(page).map(|article| notes(&article, text));
            let right = found.as_ref().is_ok_and(|found| {
                matches!(&found[..], [(k, p, m)] if k == kind && p.contains(place) && m.starts_with(message) && m[message.len()..].contains(".."))
            });
            (!right).then(|| format!("{kind}: expected {message:?} at ⟦{place}⟧, found {found:?}"))
        })
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
