//! Who wrote it.

use super::value::trim;
use crate::block::{Lacks, Line};
use crate::date::Reader;
use crate::field::{Byline, BylineKind};
use crate::text::{self, base, bengali, is_invisible, same};
use crate::{Label, Located, Span};

/// The byline: of the lines that are labelled as one, or else of a date line that holds one, or else the one that opens the story.
pub(super) fn read<'t>(page: &'t str, lines: &[Line<'_>], reader: &Reader) -> Option<Located<Byline<'t>>> {
    let found = labelled(page, lines).or_else(|| beside_date(page, lines, reader));
    // `সংবাদদাতা` alone may be a label whose value the template left out; a byline that opens the story says more.
    let bare = |b: &Byline<'_>| b.names().is_empty() && b.text().split_whitespace().count() == 1;
    if found.as_ref().is_some_and(|b| bare(&b.value) || is_account(&b.value)) {
        opening(page, lines).or(found)
    } else {
        found.or_else(|| opening(page, lines))
    }
}

/// Whether a byline may be whose account put the story up (`Published by: Suman Das`): Latin letters and no role of a journalist.
fn is_account(byline: &Byline<'_>) -> bool {
    const UPLOADS: &[&str] = &["published", "posted", "uploaded"];
    byline.text().is_ascii() && byline.role().is_none_or(|role| UPLOADS.iter().any(|word| same(role, word)))
}

/// The first byline lines that stand together, each line once.
fn labelled<'t>(page: &'t str, lines: &[Line<'_>]) -> Option<Located<Byline<'t>>> {
    // More lines than this are no byline, and need not be compared with one another.
    const MOST: usize = 8;
    // Pages have one title or a few.
    const TITLES: usize = 8;
    let titles = lines.iter().filter(|line| line.label() == Label::Title);
    let titles: Vec<&'t str> = titles.filter_map(|line| line.span().of(page)).take(TITLES).collect();
    let mut parts: Vec<&'t str> = Vec::new();
    let mut last_read = None;
    for (n, line) in lines.iter().enumerate() {
        match line.label() {
            Label::Byline if parts.len() == MOST => break,
            label if label == Label::Byline || is_signed(page, lines, n) => {
                let Some((text, read)) = line.span().of(page).map(|text| printed(trim(text))) else { continue };
                // A label word without a value (`প্রতিনিধির নাম`) keeps its label but gives no fact.
                if is_placeholder(text) || parts.iter().any(|known| same(unmarked(known), unmarked(text))) {
                    continue;
                }
                let is_sure = read.as_ref().is_some_and(Byline::is_certain) || Byline::is_known_name(text);
                if read.is_none() && is_no_byline(text) || !is_sure && repeats_headline(&titles, text) {
                    continue;
                }
                if Byline::as_printed(text).is_some() {
                    parts.push(text);
                    last_read = read;
                }
            }
            // A second byline further on is a repeat in other words or another story's.
            _ if !parts.is_empty() => break,
            _ => {}
        }
    }
    // `প্রতিবেদক` above `অনলাইন ডেস্ক`: the first is the template's label.
    if parts.len() > 1 && is_label(parts[0]) && Byline::parse(parts[1]).is_some_and(|b| b.is_certain() && b.names().is_empty()) {
        parts.remove(0);
    }
    let (first, last) = (parts.first()?, parts.last()?);
    let span = Span::between(Span::of_part(page, first).start(), Span::of_part(page, last).end());
    let byline = if parts.len() == 1 { last_read } else { Byline::joined(&parts) };
    let byline = byline.or_else(|| Byline::as_printed(first))?;
    Some(Located::new(byline, span))
}

/// Whether a line that is labelled as a title is who wrote the story: a known name above a role that nobody is named with (`আশিক ইকবাল` above
/// `ঝিনাইদহ জেলা প্রতিনিধি`), or just below the headline.
pub(super) fn is_signed(page: &str, lines: &[Line<'_>], n: usize) -> bool {
    let Some(line) = lines.get(n).filter(|line| line.label() == Label::Title) else { return false };
    let is_below = n.checked_sub(1).is_some_and(|before| lines[before].label() == Label::Title);
    let next = lines.get(n + 1).filter(|next| next.label() == Label::Byline);
    let is_known_name = || line.span().of(page).map(trim).is_some_and(Byline::is_known_name);
    let is_above_role = || {
        let next = next.and_then(|next| next.span().of(page).map(trim)).and_then(Byline::parse);
        next.is_some_and(|next| next.role().is_some() && next.names().is_empty())
    };
    // Most headlines stand at neither place, and are not read.
    (is_below || next.is_some()) && is_known_name() && (is_below || is_above_role())
}

/// Whether a line that reads as no byline is something else that stands beside one: topics, a picture's owner, a sentence, a date's label.
fn is_no_byline(text: &str) -> bool {
    const DATES: &[&str] = &["আপডেট", "আপডেট টাইম", "আপডেট সময়", "প্রকাশ", "প্রকাশিত", "প্রকাশের সময়", "published", "updated"];
    let bengali_or_latin = |c: char| base(c).is_ascii_alphabetic() || bengali::holds(c);
    let sentence = || text.ends_with(['।', '?', '!']) && text.split_whitespace().nth(4).is_some();
    text.starts_with(['#', '©'])
        || text.ends_with([':', 'ঃ']) && DATES.iter().any(|label| same(unmarked(text), label))
        || !text.contains(bengali_or_latin)
        || sentence()
}

/// Whether a line is the headline again, as the text of a picture; the other may have the paper's name behind it.
fn repeats_headline(titles: &[&str], text: &str) -> bool {
    let rests = titles.iter().filter_map(|title| text::after(title, text));
    rests.map(trim).any(|rest| rest.is_empty() || rest.starts_with(['|', '-', '–', '—', ':', 'ঃ']))
}

/// What a byline line prints, and what is read there: of a Markdown link its text (`Written by [অনলাইন ডেস্ক](https://…)`), of a portrait's alternative text the name
/// (`অনলাইন ডেস্ক photo`), of a name that lost the space before it the name (`Byশামীমা আক্তার`), and of a line that the story begins on what
/// stands before its mark.
fn printed(text: &str) -> (&str, Option<Byline<'_>>) {
    const PORTRAIT: &[&str] = &[" photo", " image", " avatar"];
    let linked = text.strip_suffix(')').and_then(|inner| inner.split_once("](")).and_then(|(name, _)| name.split_once('['));
    let text = linked.filter(|(label, _)| label.is_ascii()).map_or(text, |(_, name)| trim(name));
    let text = PORTRAIT.iter().find_map(|word| text.strip_suffix(word)).map_or(text, trim);
    let text = text.strip_prefix("By").filter(|name| name.starts_with(|c: char| !c.is_ascii())).unwrap_or(text);
    let whole = Byline::parse(text);
    if whole.is_some() {
        return (text, whole);
    }
    match Byline::opening(text) {
        Some((byline, end)) => (text.get(..end).map_or(text, trim), Some(byline)),
        None => (text, None),
    }
}

/// A byline's text without bars and closers around it.
fn unmarked(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '|' | ':' | 'ঃ' | '॥' | '।' | '•' | '-' | '–' | '—'))
}

/// A role alone, as a template prints it before who has it.
fn is_label(text: &str) -> bool {
    const LABELS: &[&str] = &["প্রতিবেদক", "সংবাদদাতা", "প্রতিনিধি", "রিপোর্টার", "লেখক", "reporter", "author"];
    LABELS.iter().any(|label| same(unmarked(text), label))
}

/// What a template prints where a name should stand, or before it (`রিপোর্টার:`).
fn is_placeholder(text: &str) -> bool {
    const NAMES: &[&str] = &["প্রতিনিধির নাম", "রিপোর্টারের নাম", "প্রতিবেদকের নাম", "reporter name", "author", "by", "লেখক"];
    const HEADS: &[&str] = &["রিপোর্টার", "রিপোর্ট", "প্রতিবেদন", "লেখক", "লেখা", "author", "reporter"];
    let inner = unmarked(text);
    NAMES.iter().any(|n| same(inner, n)) || text.trim_end().ends_with([':', 'ঃ']) && HEADS.iter().any(|h| same(inner, h))
}

/// `নিজস্ব প্রতিবেদক | মঙ্গলবার, ২৬ সেপ্টেম্বর ২০২৩ | প্রিন্ট`: what is left of a date line without its dates.
fn beside_date<'t>(page: &'t str, lines: &[Line<'_>], reader: &Reader) -> Option<Located<Byline<'t>>> {
    lines.iter().filter(|l| l.label() == Label::Date && !l.lacks(Lacks::BESIDE_DATE)).find_map(|line| {
        let text = line.span().of(page)?;
        let mut from = 0;
        let mut pieces: Vec<&'t str> = Vec::new();
        for found in reader.find_iter(text) {
            let start = found.value.label().map_or(found.span.start(), |l| l.start().min(found.span.start()));
            pieces.extend(text.get(from..start.max(from)));
            from = found.span.end().max(found.value.label().map_or(0, Span::end)).max(from);
        }
        pieces.extend(text.get(from..));
        // The whole first (`Bangla Editor | News18 Bangla`), then what bars part (`নিজস্ব প্রতিবেদক | প্রিন্ট`).
        let mut parts = pieces.into_iter().flat_map(|piece| [piece].into_iter().chain(piece.split(['|', '¦', '•', '●', '»'])));
        parts.find_map(|piece| {
            let mark = |c: char| matches!(c, ',' | '-' | '–' | '/' | ':' | '।' | '|' | '¦' | '•' | '●' | '»');
            let outer = |c: char| c.is_whitespace() || is_invisible(c) || mark(c);
            let piece = piece.trim_matches(outer);
            // `এফএনএস (পটুয়াখালী প্রতিবেদক)` keeps its brackets; one that the date was in has only one of them.
            let bracket = |c: char| matches!(c, '(' | ')');
            let whole = piece.contains('(') && piece.contains(')') && !piece.starts_with(bracket);
            let piece = if whole { piece } else { piece.trim_matches(|c: char| outer(c) || bracket(c)) };
            let byline = Byline::parse(piece)
                .filter(|b| b.kind() != BylineKind::Place && (b.is_certain() || piece.split_whitespace().count() >= 2))?;
            Some(Located::new(byline, Span::of_part(page, piece)))
        })
    })
}

/// The byline that opens the first paragraph, or one with a role that opens one of the next two: a standfirst or a line of the site's own may
/// stand before the story.
fn opening<'t>(page: &'t str, lines: &[Line<'_>]) -> Option<Located<Byline<'t>>> {
    lines.iter().filter(|l| l.label() == Label::Body).take(3).enumerate().find_map(|(n, line)| {
        let whole = line.span().of(page)?;
        let text = after_tags(whole);
        // Behind tags nobody has looked yet.
        if line.lacks(Lacks::OPENING) && text.len() == whole.trim_start().len() {
            return None;
        }
        let (byline, end) = Byline::opening(text).filter(|(byline, _)| n == 0 || byline.role().is_some())?;
        let start = Span::of_part(page, text).start();
        Some(Located::new(byline, Span::between(start, start + end)))
    })
}

/// A paragraph without the markup that was left before its first word (`<p><strong>ডেস্ক নিউজ :</strong> …`).
fn after_tags(text: &str) -> &str {
    const LONGEST: usize = 20;
    let mut rest = text.trim_start();
    while let Some((tag, after)) = rest.strip_prefix('<').and_then(|tag| tag.split_once('>')).filter(|(tag, _)| tag.len() <= LONGEST) {
        if !tag.bytes().all(|b| b.is_ascii_graphic() || b == b' ') {
            break;
        }
        rest = after.trim_start();
    }
    rest
}
