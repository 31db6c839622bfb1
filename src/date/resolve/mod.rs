//! From what is printed to what it means: the one place where halves meet and contradictions are found.

mod halves;
mod time;

use super::doubt::Doubt;
use super::error::DateErrorKind;
use super::grammar::{Ago, Day, Fields, Year};
use super::reader::Reader;
use super::stamp::{Calendar, Role, Stamp};
use chrono::{Datelike, FixedOffset, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use core::ops::RangeInclusive;

/// Years that Gregorian dates are printed with.
const GREGORIAN_YEARS: RangeInclusive<u32> = 1500..=2199;

/// Which way from the reference time a date without a year lies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Past,
    Coming,
    Nearest,
}

/// What the fields mean.
pub(super) fn resolve(reader: &Reader, fields: &Fields, side: Side) -> Result<Stamp, DateErrorKind> {
    let mut stamp = Stamp { weekday: fields.weekday.and_then(|day| Weekday::try_from(day).ok()), ..Stamp::EMPTY };
    if fields.broken_year {
        return Err(DateErrorKind::NoSuchYear);
    }
    stamp.offset = fields.offset.and_then(|minutes| FixedOffset::east_opt(i32::from(minutes) * 60)).or(reader.offset);
    if let Some(day) = fields.hijri {
        halves::hijri(&mut stamp, &day, fields)?;
    }
    if let Some(day) = fields.bangla {
        halves::bangla(&mut stamp, &day, fields)?;
    }
    if let Some(day) = fields.gregorian {
        gregorian(&mut stamp, &day, reader.now.filter(|_| !fields.doubtful_year), side)?;
    }
    halves::compare(&mut stamp, reader)?;
    if fields.season || stamp.bangla.is_some() || stamp.hijri.is_some() {
        stamp.role = Some(Role::Page);
    }
    if let Some(ago) = fields.ago {
        since(&mut stamp, &ago, fields, reader)?;
    }
    if let Some(printed) = fields.clock {
        match time::of_day(&mut stamp, &printed) {
            Some(time) => stamp.time = Some(time),
            None if stamp.date.is_none() && fields.gregorian.is_none() => return Err(DateErrorKind::NoSuchTime),
            None => stamp.doubt(Doubt::NoSuchTime),
        }
    }
    if let (Some(date), Some(printed)) = (stamp.date, stamp.weekday)
        && date.weekday() != printed
        && !stamp.doubts().any(|doubt| doubt == Doubt::NextDay)
    {
        stamp.doubt(Doubt::WeekdayDiffers { printed });
    }
    Ok(stamp)
}

/// What a day or time means that is named by how far back it lies (`আজ`, `৩ ঘণ্টা আগে`).
fn since(stamp: &mut Stamp, ago: &Ago, fields: &Fields, reader: &Reader) -> Result<(), DateErrorKind> {
    if fields.gregorian.is_some() || fields.bangla.is_some() {
        // `আজ শুক্রবার, ২৯ মার্চ ২০২৪`: a masthead.
        if ago.named {
            stamp.role = Some(Role::Page);
        } else {
            stamp.doubt(Doubt::AgoIgnored);
        }
        return Ok(());
    }
    let now = reader.now.ok_or(DateErrorKind::NeedsNow)?;
    let then = back(now, ago.months, ago.seconds).ok_or(DateErrorKind::NoSuchYear)?;
    set(stamp, then.date());
    stamp.derived = true;
    if ago.exact {
        stamp.time = Some(then.time());
    }
    Ok(())
}

fn set(stamp: &mut Stamp, date: NaiveDate) {
    stamp.date = Some(date);
    stamp.year = Some(date.year());
    stamp.month = u8::try_from(date.month()).ok();
    stamp.day = u8::try_from(date.day()).ok();
}

fn back(now: NaiveDateTime, months: u32, seconds: i64) -> Option<NaiveDateTime> {
    now.checked_sub_months(Months::new(months))?.checked_sub_signed(TimeDelta::try_seconds(seconds)?)
}

fn small(value: u32) -> Option<u8> {
    u8::try_from(value).ok()
}

/// The century of a year of two digits: 1970–2069, as POSIX has it but for one year.
fn full_year(year: Year) -> u32 {
    match year.value {
        value if !year.short => value,
        value @ 0..70 => 2000 + value,
        value => 1900 + value,
    }
}

fn gregorian(stamp: &mut Stamp, day: &Day, now: Option<NaiveDateTime>, side: Side) -> Result<(), DateErrorKind> {
    let year = day.year.map(full_year);
    if year.is_some_and(|year| !GREGORIAN_YEARS.contains(&year)) {
        return Err(DateErrorKind::NoSuchYear);
    }
    if day.year.is_some_and(|year| year.short) {
        stamp.doubt(Doubt::ShortYear);
    }
    let year = year.and_then(|year| i32::try_from(year).ok());
    let (mut month, mut number) = (day.month, day.day);
    if day.numeric
        && let Some(first) = number
    {
        if month > 12 && first <= 12 {
            (month, number) = (first, Some(month));
            stamp.doubt(Doubt::MonthFirst);
        } else if first <= 12 && first != month {
            stamp.doubt(Doubt::DayFirst);
        }
    }
    if !(1..=12).contains(&month) {
        return Err(DateErrorKind::NoSuchMonth);
    }
    stamp.calendar = Calendar::Gregorian;
    (stamp.year, stamp.month, stamp.day) = (year, small(month), number.and_then(small));
    match (year, number) {
        (Some(year), Some(number)) => {
            stamp.date = Some(NaiveDate::from_ymd_opt(year, month, number).ok_or(DateErrorKind::NoSuchDay)?);
        }
        // A leap year, so that 29 February passes.
        (None, Some(number)) => {
            NaiveDate::from_ymd_opt(2000, month, number).ok_or(DateErrorKind::NoSuchDay)?;
            if let Some(now) = now
                && let Some(date) = completed(now.date(), month, number, stamp.weekday, side)
            {
                set(stamp, date);
                stamp.derived = true;
            }
        }
        _ => {}
    }
    Ok(())
}

/// The day and month in the year that fits best: where the weekday is printed, the nearest year in which it falls on it.
fn completed(now: NaiveDate, month: u32, day: u32, weekday: Option<Weekday>, side: Side) -> Option<NaiveDate> {
    // Up to a leap year away, for 29 February.
    const YEARS: i32 = 8;
    let all = || (now.year() - YEARS..=now.year() + YEARS).filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
    let fits = |date: &NaiveDate| match side {
        Side::Past => *date <= now,
        Side::Coming => *date >= now,
        Side::Nearest => true,
    };
    let distance = |date: &NaiveDate| date.signed_duration_since(now).num_days().abs();
    let nearest = all().filter(fits).min_by_key(distance)?;
    // The weekday of a date one or two years off counts for more than nearness; further off it is more likely misprinted.
    let by_weekday = weekday.and_then(|weekday| all().filter(fits).filter(|date| date.weekday() == weekday).min_by_key(distance));
    Some(by_weekday.filter(|date| distance(date) <= 731).unwrap_or(nearest))
}
