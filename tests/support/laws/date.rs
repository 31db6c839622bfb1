//! What holds of the dates in any line.

use super::Law;
use khobor::chrono::{NaiveDate, NaiveDateTime};
use khobor::date::{self, Clock, Doubt, Order, Reader, Role, Stamp, Style};
use std::fmt::Debug;

/// What a stamp says, without where its label stands.
fn said(stamp: &Stamp) -> impl PartialEq + Debug + use<> {
    (stamp.date(), stamp.time(), stamp.year(), stamp.month(), stamp.day(), stamp.bangla(), stamp.hijri(), stamp.weekday())
}

/// A reference time.
pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 11, 5).and_then(|date| date.and_hms_opt(12, 0, 0)).unwrap_or_default()
}

/// Bengali letters in their precomposed forms, ASCII digits for Bengali ones.
fn twin(text: &str) -> String {
    let text = text
        .replace("\u{9AF}\u{9BC}", "\u{9DF}")
        .replace("\u{9A1}\u{9BC}", "\u{9DC}")
        .replace("\u{9A2}\u{9BC}", "\u{9DD}")
        .replace('\u{9CB}', "\u{9C7}\u{9BE}");
    super::super::twins::ascii_digits(&text)
}

/// Encodings and kinds of digits change neither what is found nor what it says.
pub fn is_blind_to_encodings(line: &str) -> Law {
    let all = |line: &str| -> Vec<(_, Option<Role>)> { date::find_iter(line).map(|it| (said(&it.value), it.value.role())).collect() };
    super::alike("date", &all(line), &all(&twin(line)))
}

/// What is found lies in order, on character boundaries, and reads alike alone.
pub fn is_there(line: &str) -> Law {
    super::ends_for_good(date::find_iter(line))?;
    super::ends_for_good(Reader::new().now(now()).find_iter(line))?;
    let mut end = 0;
    for found in date::find_iter(line) {
        let Some(text) = found.span.of(line) else { return Err(format!("{} splits a character", found.span)) };
        if found.span.start() < end || found.span.is_empty() {
            return Err(format!("{} is empty or begins before {end}", found.span));
        }
        end = found.span.end();
        if let Some(label) = found.value.label()
            && (label.of(line).is_none() || label.end() > found.span.start() && label.start() < end)
        {
            return Err(format!("the label at {label} of the date at {}", found.span));
        }
        if found.value.doubts().any(|doubt| doubt == Doubt::NoSuchTime) {
            continue;
        }
        let again = date::parse(text).map_err(|error| format!("⟦{text}⟧: {error}"))?;
        if said(&again) != said(&found.value) {
            return Err(format!("⟦{text}⟧ alone is {:?}, in its line {:?}", said(&again), said(&found.value)));
        }
    }
    Ok(())
}

/// A reference time adds dates that count from it, and changes no other.
pub fn is_found_without_a_clock(line: &str) -> Law {
    let quick: Vec<_> = date::find_iter(line).filter_map(|it| it.value.date()).collect();
    let reader = Reader::new().now(now());
    let all: Vec<_> = reader.find_iter(line).filter(|it| !it.value.is_derived()).filter_map(|it| it.value.date()).collect();
    super::alike("date", &all, &quick)
}

/// In a line without words that count from a reference time, one changes nothing of what is found where.
pub fn stands_where_it_is_with_a_clock(line: &str) -> Law {
    let all = |reader: Reader| -> Vec<_> { reader.find_iter(line).map(|it| (it.span, it.value.role(), it.value.label())).collect() };
    super::alike("place", &all(Reader::new().now(now())), &all(Reader::new()))
}

/// Each line of a page is read as it is alone.
pub fn is_read_line_by_line(page: &str) -> Law {
    let all = |text: &str, at: usize| -> Vec<_> {
        let label = |stamp: &Stamp| stamp.label().map(|label| label.start() + at);
        date::find_iter(text)
            .map(|it| (it.span.start() + at, it.span.end() + at, it.value.role(), label(&it.value), said(&it.value)))
            .collect()
    };
    let starts = page.split_inclusive('\n').scan(0, |end, line| Some((std::mem::replace(end, *end + line.len()), line)));
    super::alike("date", &all(page, 0), &starts.flat_map(|(at, line)| all(line, at)).collect::<Vec<_>>())
}

/// What is printed is read back: the day in any style, the time to the minute or, with seconds, whole.
pub fn is_read_back(style: Style, at: NaiveDateTime) -> Law {
    let printed = style.date_time(at).to_string();
    let read = date::parse(&printed).map_err(|error| format!("⟦{printed}⟧: {error}"))?;
    if (read.date(), read.time()) != (Some(at.date()), Some(at.time())) {
        return Err(format!("⟦{printed}⟧ is read as {:?} {:?}", read.date(), read.time()));
    }
    let printed = style.date(at.date()).to_string();
    let read = date::parse(&printed).map_err(|error| format!("⟦{printed}⟧: {error}"))?;
    if read.date() == Some(at.date()) { Ok(()) } else { Err(format!("⟦{printed}⟧ is read as {:?}", read.date())) }
}

/// A style of printing dates, chosen by the bits of a number.
pub fn style(bits: u16) -> Style {
    let on = |n: u32| bits >> n & 1 == 1;
    let order = [Order::DayFirst, Order::MonthFirst, Order::Numbers, Order::YearFirst][usize::from(bits >> 9 & 3)];
    let clock = [Clock::Hours24, Clock::Pm, Clock::Oporanho, Clock::DayPart][usize::from(bits >> 11 & 3)];
    let style = Style::new().order(order).clock(clock).weekday(on(0)).robbar(on(1)).long_months(on(2)).ogost(on(3)).padded(on(4));
    style.ordinal(on(5)).time_first(on(6)).seconds(on(7)).ascii_digits(on(8))
}

/// All that holds of any text, whose dates are also printed anew in every order and read back.
pub(super) fn all(text: &str) -> Law {
    is_there(text)?;
    is_found_without_a_clock(text)?;
    is_blind_to_encodings(text)?;
    for now in [now(), NaiveDateTime::MIN, NaiveDateTime::MAX] {
        let reader = Reader::new().now(now);
        let found = reader.find_iter(text).all(|it| it.span.of(text).is_some());
        let error = reader.parse(text).err().is_none_or(|error| error.span().of(text).is_some() && !error.to_string().is_empty());
        if !found || !error {
            return Err(format!("a span that splits a character, at {now}"));
        }
    }
    let days = date::find_iter(text).filter_map(|it| Some(it.value.date()?.and_time(it.value.time()?)));
    days.take(4).enumerate().try_for_each(|(n, at)| is_read_back(style((text.len() + n * 4099) as u16 | 1 << 7), at))
}
