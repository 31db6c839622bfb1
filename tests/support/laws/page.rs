//! What holds of every page and every article, however it was read.

use super::super::{facts, twins};
use super::{Law, alike};
use khobor::date::{Reader, Reckoning, Stamp};
use khobor::text::{canonical, key};
use khobor::{Article, Label, Located, Parser, Span};
use std::ops::Range;

/// The labels of a page's lines.
pub fn labels(text: &str) -> Vec<Label> {
    Parser::new().label(text).lines().map(|l| l.label()).collect()
}

/// Everything that an article says, places left out.
pub fn values(article: &Article<'_>) -> Vec<String> {
    let facts = facts::KEYS.iter().flat_map(|k| facts::given(Some(article), k).into_iter().map(move |v| format!("{k}: {v}")));
    // Signs out of order are damage, and normalisation puts some of them right.
    let mut all: Vec<String> = facts.filter(|fact| fact != "note: damage").collect();
    all.extend(article.tags().iter().map(|t| format!("tag: {}", t.value)));
    all.extend(article.body().iter().map(|p| format!("{}: {}", if p.is_heading() { "heading" } else { "body" }, p.value().value)));
    let date = |d: Option<&Located<Stamp>>| d.and_then(|d| d.value.date());
    all.extend(article.related().iter().map(|r| format!("related: {} {:?}", r.title().value, date(r.date()))));
    all
}

/// The values of a page's article, or its error.
pub fn read(text: &str) -> Vec<String> {
    Parser::new().parse(text).map_or_else(|e| vec![e.to_string()], |a| values(&a))
}

/// Spans that begin at 0, follow one another without a gap, hold something, and end with the text.
pub fn tiles<'a>(what: &str, text: &str, parts: impl Iterator<Item = (Span, &'a str)>) -> Law {
    let mut end = 0;
    for (span, part) in parts {
        if span.start() != end || span.is_empty() || !span.of(text).is_some_and(|tile| tile.starts_with(part)) {
            return Err(format!("{what} at {span} after {end}: ⟦{part}⟧"));
        }
        end = span.end();
    }
    if end == text.len() { Ok(()) } else { Err(format!("{what} end at {end} of {}", text.len())) }
}

pub fn is_tiled(parser: &Parser<'_>, text: &str) -> Law {
    let blocks = parser.label(text);
    tiles("lines", text, blocks.lines().map(|l| (l.span(), l.text())))?;
    tiles("blocks", text, blocks.iter().map(|b| (b.span(), b.text())))?;
    if blocks.iter().map(|b| b.text()).collect::<String>() != text {
        return Err("the blocks' texts are not the page".to_owned());
    }
    let blank = |l: &khobor::block::Line<'_>| l.text().trim().is_empty();
    if let Some(l) = blocks.lines().find(|l| blank(l) && l.label() != Label::Blank) {
        return Err(format!("a blank line at {} is {}", l.span(), l.label()));
    }
    Ok(())
}

/// From the beginning of the line where a span begins to the end of the one where it ends.
fn whole_lines(text: &str, span: Span) -> Range<usize> {
    let is_end = |c| matches!(c, '\n' | '\r');
    let start = text[..span.start()].rfind(is_end).map_or(0, |end| end + 1);
    let end = text[span.end()..].find(is_end).map_or(text.len(), |end| span.end() + end);
    start..end
}

/// Whether every value is the canonical form of the place it names.
pub fn is_located(text: &str, article: &Article<'_>) -> Law {
    let whole = article.images().iter().flat_map(|i| i.caption().into_iter().chain(i.credit()));
    let whole = whole.chain(article.body().iter().map(|p| p.value())).chain(article.related().iter().map(|r| r.title()));
    let single = [article.title(), article.kicker(), article.summary(), article.section(), article.signoff()];
    for value in whole.chain(article.tags()).chain(single.into_iter().flatten()) {
        let place = value.span.of(text).ok_or_else(|| format!("{} is no place of the page", value.span))?;
        if value.value != canonical(place) {
            return Err(format!("⟦{}⟧ stands where ⟦{place}⟧ is printed", value.value));
        }
        if value.value.trim() != value.value || value.value.is_empty() {
            return Err(format!("⟦{}⟧ has white space at an end", value.value));
        }
    }
    let dates = [article.published(), article.updated(), article.page_date()].into_iter().flatten();
    for stamp in dates.chain(article.related().iter().filter_map(|r| r.date())) {
        let place = stamp.span.of(text).ok_or_else(|| format!("{} is no place of the page", stamp.span))?;
        // A date and its time on two lines are read as one, a Bangla date by the reckoning of the site. `৩০-১১-২৩` is one beside a word
        // like `প্রকাশ` alone, and other dates are what they are wherever they stand.
        let lines = whole_lines(text, stamp.span);
        let line = text[lines.clone()].replace(['\n', '\r'], " ");
        let is_there = |found: Span| lines.start + found.start() < stamp.span.end() && stamp.span.start() < lines.start + found.end();
        let readers = [Reader::new(), Reader::new().reckoning(Reckoning::Bangladesh), Reader::new().reckoning(Reckoning::WestBengal)];
        let in_lines = readers.iter().flat_map(|reader| reader.find_iter(&line)).filter(|found| is_there(found.span));
        let part = place.replace(['\n', '\r'], " ");
        let alone = readers.iter().flat_map(|reader| reader.find_iter(&part));
        if in_lines.chain(alone).all(|again| again.value.date() != stamp.value.date()) {
            return Err(format!("{:?} stands where ⟦{place}⟧ is printed", stamp.value.date()));
        }
    }
    if let Some(byline) = article.byline() {
        let place = byline.span.of(text).ok_or_else(|| format!("{} is no place of the page", byline.span))?;
        if let Some(name) = byline.value.names().iter().find(|n| !key(place).contains(&key(n))) {
            return Err(format!("the name ⟦{name}⟧ is not in ⟦{place}⟧"));
        }
    }
    // Sources are given in the nominative, so that only their first letters are those of the page.
    for source in article.sources() {
        let place = source.span.of(text).ok_or_else(|| format!("{} is no place of the page", source.span))?;
        if source.value.chars().next() != canonical(place).chars().next() {
            return Err(format!("⟦{}⟧ stands where ⟦{place}⟧ is printed", source.value));
        }
    }
    let places = article.notes().iter().map(|n| n.span()).chain(article.edition().map(|e| e.span));
    for span in places {
        span.of(text).ok_or_else(|| format!("{span} is no place of the page"))?;
    }
    let mut end = 0;
    for paragraph in article.body() {
        let span = paragraph.value().span;
        if span.start() < end {
            return Err(format!("the paragraph at {span} begins before {end}"));
        }
        end = span.end();
    }
    Ok(())
}

/// What holds of every article, however it was read.
pub fn is_sound(parser: &Parser<'_>, text: &str) -> Law {
    is_tiled(parser, text)?;
    let parsed = parser.parse(text);
    let (read, labelled) = match parser.read(text) {
        Ok(article) => (Ok(article.clone()), article.blocks().clone()),
        Err(error) => {
            let (error, blocks) = error.into_parts();
            (Err(error), blocks)
        }
    };
    if (read, labelled) != (parsed.clone(), parser.label(text)) {
        return Err("what is read is not what is labelled and parsed".to_owned());
    }
    match parsed {
        Ok(article) => {
            is_located(text, &article)?;
            let owned = article.clone().into_owned();
            if owned != article {
                return Err("the owned article differs".to_owned());
            }
            if *owned.blocks() != parser.label(text) {
                return Err("the article's blocks are not the page's".to_owned());
            }
            Ok(())
        }
        Err(khobor::Error::NoArticle { .. }) => Ok(()),
        Err(e) => Err(e.to_string()),
    }
}

/// A page without an article is furniture from end to end.
pub fn is_all_furniture_without_an_article(parser: &Parser<'_>, text: &str) -> Law {
    if parser.parse(text).is_ok() {
        return Ok(());
    }
    let blocks = parser.label(text);
    let part = blocks.lines().find(|l| !l.label().is_furniture() && l.label() != Label::Blank);
    part.map_or(Ok(()), |l| Err(format!("no article, but ⟦{}⟧ is its {}", l.text(), l.label())))
}

/// The same bytes give the same answer.
pub fn is_the_same_twice(text: &str) -> Law {
    alike("label", &labels(text), &labels(text))?;
    alike("value", &read(text), &read(text))
}

/// Lines may end with LF or with CR LF.
pub fn is_blind_to_line_ends(text: &str) -> Law {
    let twin = text.replace('\n', "\r\n");
    alike("label", &labels(text), &labels(&twin))?;
    alike("value", &read(text), &read(&twin))
}

/// A letter may be one code point or two. Marks of Greek and brackets with a twin change no label, but where a value ends.
pub fn is_blind_to_encodings(text: &str) -> Law {
    let marks = ['\u{37E}', '\u{387}', '\u{1FEF}', '\u{1FFD}', '\u{2329}', '\u{232A}'];
    let marked = text.contains(marks);
    for (what, twin) in [("nfc", twins::nfc(text)), ("nfd", twins::nfd(text)), ("precomposed", twins::precomposed(text))] {
        alike(&format!("{what} label"), &labels(text), &labels(&twin))?;
        if !marked {
            alike(&format!("{what} value"), &read(text), &read(&twin))?;
        }
    }
    Ok(())
}

/// Digits may be Bengali or ASCII.
pub fn is_blind_to_digits(text: &str) -> Law {
    let dates = |text: &str| {
        let article = Parser::new().parse(text).ok();
        ["published", "updated", "page-date"].map(|k| facts::given(article.as_ref(), k))
    };
    for (what, twin) in [("ascii", twins::ascii_digits(text)), ("bengali", twins::bengali_digits(text))] {
        alike(&format!("{what} label"), &labels(text), &labels(&twin))?;
        alike(&format!("{what} date"), &dates(text), &dates(&twin))?;
    }
    Ok(())
}
