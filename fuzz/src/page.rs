//! Pages made up: menus, a masthead, a head with byline and dates, a story, and what stands below it.

use crate::support::{laws, pieces};
use arbitrary::{Arbitrary, Result, Unstructured};
use khobor::chrono::NaiveDate;

/// One line of a page, without its end.
pub(crate) struct Line(pub(crate) String);

/// A page, as a crawler would hand it over.
pub(crate) struct Page(pub(crate) String);

const WORDS: &[&str] = &[
    "নদীর",
    "পানি",
    "কমছে",
    "ঘরে",
    "ফিরছে",
    "মানুষ",
    "চরের",
    "হাটে",
    "শীতের",
    "সবজি",
    "দাম",
    "নিয়ে",
    "খুশি",
    "কৃষক",
    "বাঁধের",
    "ওপর",
    "থেকে",
    "তাঁবু",
    "সরছে",
    "বলেছেন",
    "জানান",
    "তিনি",
    "এ",
    "বছর",
    "স্কুলের",
    "মাঠে",
    "বইমেলা",
    "শুরু",
    "হয়েছে",
    "রাজশাহীর",
    "জেলা",
    "প্রশাসক",
    "মো.",
    "আফজাল",
    "মিয়া",
    "রহিমা",
    "বেগম",
    "টাকা",
    "কোটি",
    "লাখ",
    "দেড়",
    "৩৮৪টি",
    "১২",
    "শতাংশ",
    "গত",
    "সোমবার",
    "জানুয়ারি",
    "মে",
    "এএফপি",
    "রয়টার্সের",
    "খবর",
    "র\u{200D}\u{9CD}যাব",
    "সম\u{9DF}",
    "পøাস্টিকের",
    "COVID-19",
];
const PLACES: &[&str] = &["ঢাকা", "রাজশাহী", "কাউনিয়া (রংপুর)", "কলকাতা", "আগরতলা", "চট্টগ্রাম"];
const ROLES: &[&str] = &["নিজস্ব প্রতিবেদক", "জেলা প্রতিনিধি", "অনলাইন ডেস্ক", "স্টাফ রিপোর্টার", "প্রতিনিধি", "বাসস"];
const NAMES: &[&str] = &["শামীম আরা লিপি", "মো. রহিম উদ্দিন", "কাজী নূরজাহান", "সুমিত দাস", "Nirob"];
const DATE_LABELS: &[&str] = &["প্রকাশ : ", "প্রকাশিত: ", "আপডেট : ", "প্রিন্ট: ", "", "", "Published: ", "ঢাকা, "];
const MENU: &[&str] = &["প্রচ্ছদ", "জাতীয়", "আন্তর্জাতিক", "খেলা", "বিনোদন", "ই-পেপার", "English", "আর্কাইভ", "সর্বশেষ"];
const BELOW: &[&str] = &[
    "আরও পড়ুন",
    "মন্তব্য করুন",
    "এই বিভাগের আরও খবর",
    "শেয়ার করুন",
    "সম্পাদক ও প্রকাশক : কাজী নূরজাহান",
    "© ২০২৬ নদীর খবর | সর্বস্বত্ব সংরক্ষিত",
    "নদীর খবর পেতে গুগল নিউজ চ্যানেল অনুসরণ করুন",
    "বিষয়: বন্যা, নদী",
    "/এআই",
    "সূত্র: রয়টার্স",
];

fn words(u: &mut Unstructured<'_>, from: usize, to: usize) -> Result<String> {
    let count = u.int_in_range(from..=to)?;
    let words: Result<Vec<&str>> = (0..count).map(|_| u.choose(WORDS).copied()).collect();
    Ok(words?.join(" "))
}

fn sentences(u: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(1..=4)? {
        let sentence = words(u, 2, 14)?;
        let end = u.choose(&["। ", "। ", "। ", "? ", "।’ ", "! ", "… ", " "])?;
        text += &if u.ratio(1, 6)? { format!("‘{sentence},’ বলেন তিনি{end}") } else { format!("{sentence}{end}") };
    }
    Ok(text.trim_end().to_owned())
}

fn dated(u: &mut Unstructured<'_>) -> Result<String> {
    let day = NaiveDate::from_num_days_from_ce_opt(u.int_in_range(693_596..=767_009)?).unwrap_or_default();
    let time = day.and_hms_opt(u.int_in_range(0..=23)?, u.int_in_range(0..=59)?, 0).unwrap_or_default();
    let style = laws::date::style(u.arbitrary()?);
    let label = u.choose(DATE_LABELS)?;
    Ok(if u.ratio(2, 3)? { format!("{label}{}", style.date_time(time)) } else { format!("{label}{}", style.date(day)) })
}

fn byline(u: &mut Unstructured<'_>) -> Result<String> {
    let (role, name, place) = (u.choose(ROLES)?, u.choose(NAMES)?, u.choose(PLACES)?);
    Ok(match u.int_in_range(0..=4)? {
        0 => (*role).to_owned(),
        1 => format!("{role}, {place}"),
        2 => format!("{name}, {place} {role}"),
        3 => format!("{place} {role} |"),
        _ => (*name).to_owned(),
    })
}

fn caption(u: &mut Unstructured<'_>) -> Result<String> {
    let (caption, credit) = (words(u, 0, 8)?, u.choose(&["ছবি : সংগৃহীত", "ছবি: এএফপি", ".........ছবি: সংগৃহীত", "। ফাইল ছবি", ""])?);
    Ok(format!("{caption} {credit}"))
}

fn menu(u: &mut Unstructured<'_>) -> Result<String> {
    let (bullet, item) = (u.choose(&["", "  • ", "- ", "* "])?, u.choose(MENU)?);
    Ok(format!("{bullet}{item}"))
}

/// A headline of another story, with or without its rank, date or age.
fn related(u: &mut Unstructured<'_>) -> Result<String> {
    let headline = words(u, 3, 9)?;
    Ok(match u.int_in_range(0..=4)? {
        0 => format!("{headline} {}", dated(u)?),
        1 => format!("{headline}\n{} ঘণ্টা আগে", u.int_in_range(1..=99)?),
        2 => format!("{}\n{headline}", u.int_in_range(1..=20)?),
        3 => format!("আরও পড়ুন: {headline}"),
        _ => headline,
    })
}

impl<'a> Arbitrary<'a> for Line {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self(match u.int_in_range(0..=11)? {
            0 => String::new(),
            1 | 2 => sentences(u)?,
            3 => dated(u)?,
            4 => byline(u)?,
            5 => caption(u)?,
            6 => menu(u)?,
            7 => related(u)?,
            8 => (*u.choose(BELOW)?).to_owned(),
            9 => words(u, 1, 12)?,
            // A masthead: the same day in two calendars, or in two that do not agree.
            10 => format!("{} | {}ই কার্তিক, ১৪৩২ বঙ্গাব্দ", dated(u)?, u.int_in_range(1..=31)?),
            _ => (*u.choose(pieces::LINES)?).to_owned(),
        }))
    }
}

impl<'a> Arbitrary<'a> for Page {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let mut lines: Vec<String> = Vec::new();
        let headline = words(u, 3, 10)?;
        for _ in 0..u.int_in_range(0..=8)? {
            lines.push(menu(u)?);
        }
        if u.arbitrary()? {
            lines.push(dated(u)?);
        }
        // Byline, dates and picture stand above the headline or below it, in any order; the headline may come back.
        lines.push(headline.clone());
        for _ in 0..u.int_in_range(0..=6)? {
            let line = match u.int_in_range(0..=4)? {
                0 => byline(u)?,
                1 | 2 => dated(u)?,
                3 => caption(u)?,
                _ => headline.clone(),
            };
            lines.push(line);
        }
        let blank: bool = u.arbitrary()?;
        for _ in 0..u.int_in_range(0..=8)? {
            let paragraph = if u.ratio(1, 8)? { words(u, 2, 6)? } else { sentences(u)? };
            lines.extend([paragraph, String::new()].into_iter().take(1 + usize::from(blank)));
        }
        for _ in 0..u.int_in_range(0..=8)? {
            let line = if u.arbitrary()? { related(u)? } else { (*u.choose(BELOW)?).to_owned() };
            lines.push(line);
        }
        Ok(Self(lines.join(u.choose(&["\n", "\n", "\r\n"])?)))
    }
}
