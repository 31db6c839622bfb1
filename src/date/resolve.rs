//! From what is printed to what it means: the one place where halves meet and contradictions are found.

use super::doubt::Doubt;
use super::error::DateErrorKind;
use super::grammar::{Clock, Day, Fields, HalfDay, Year};
use super::reader::Reader;
use super::stamp::{Calendar, Role, Stamp};
use super::words::DayPart;
use super::{BanglaDate, CalendarError, CalendarErrorKind, HijriDate, Reckoning};
use chrono::{Datelike, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use core::ops::RangeInclusive;

/// Years that dates are printed with; Bangla ones are those of [`BanglaDate::YEARS`].
const GREGORIAN_YEARS: RangeInclusive<u32> = 1500..=2199;
const HIJRI_YEARS: RangeInclusive<i32> = 1000..=1600;

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
        hijri(&mut stamp, &day, fields)?;
    }
    if let Some(day) = fields.bangla {
        bangla(&mut stamp, &day, fields)?;
    }
    if let Some(day) = fields.gregorian {
        gregorian(&mut stamp, &day, reader.now.filter(|_| !fields.doubtful_year), side)?;
    }
    halves(&mut stamp, reader)?;
    if fields.season || stamp.bangla.is_some() || stamp.hijri.is_some() {
        stamp.role = Some(Role::Page);
    }
    if let Some(ago) = fields.ago {
        if fields.gregorian.is_some() || fields.bangla.is_some() {
            // `আজ শুক্রবার, ২৯ মার্চ ২০২৪`: a masthead.
            if ago.named {
                stamp.role = Some(Role::Page);
            } else {
                stamp.doubt(Doubt::AgoIgnored);
            }
        } else {
            let now = reader.now.ok_or(DateErrorKind::NeedsNow)?;
            let then = back(now, ago.months, ago.seconds).ok_or(DateErrorKind::NoSuchYear)?;
            set(&mut stamp, then.date());
            stamp.derived = true;
            if ago.exact {
                stamp.time = Some(then.time());
            }
        }
    }
    if let Some(printed) = fields.clock {
        match time(&mut stamp, &printed) {
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

/// The year of a Bangla or Hijri date, which is one of these and never cut to two digits.
fn other_year(day: &Day, years: &RangeInclusive<i32>) -> Result<Option<i32>, DateErrorKind> {
    let Some(year) = day.year else { return Ok(None) };
    let value = i32::try_from(year.value).ok().filter(|value| !year.short && years.contains(value));
    value.map(Some).ok_or(DateErrorKind::NoSuchYear)
}

/// The date of another calendar with this month and day, or what of it the calendar does not have.
fn other_date<D>(month: u32, day: u32, new: impl Fn(u8, u8) -> Result<D, CalendarError>) -> Result<D, DateErrorKind> {
    let (month, day) = small(month).zip(small(day)).ok_or(DateErrorKind::NoSuchDay)?;
    new(month, day).map_err(|error| match error.kind() {
        CalendarErrorKind::Year => DateErrorKind::NoSuchYear,
        CalendarErrorKind::Month => DateErrorKind::NoSuchMonth,
        CalendarErrorKind::Day => DateErrorKind::NoSuchDay,
    })
}

/// The year and the date of a half in another calendar; of a half that lacks its day or year, what there is.
type Half<D> = Result<(Option<i32>, Option<D>), DateErrorKind>;

fn hijri(stamp: &mut Stamp, day: &Day, fields: &Fields) -> Result<(), DateErrorKind> {
    let half = other_year(day, &HIJRI_YEARS).and_then(|year| match (year, day.day) {
        (Some(year), Some(number)) => {
            let date = other_date(day.month, number, |month, day| HijriDate::new(year, month, day))?;
            Ok((Some(year), Some(date)))
        }
        (year, _) => Ok((year, None)),
    });
    stamp.hijri = take_half(stamp, day, half, fields.gregorian.is_none() && fields.bangla.is_none())?;
    Ok(())
}

fn bangla(stamp: &mut Stamp, day: &Day, fields: &Fields) -> Result<(), DateErrorKind> {
    let half = other_year(day, &BanglaDate::YEARS).and_then(|year| match (year, day.day) {
        (Some(year), Some(number)) => {
            let date = other_date(day.month, number, |month, day| BanglaDate::new(year, month, day))?;
            Ok((Some(year), Some(date)))
        }
        // A day without its year: at most 32 in any reckoning.
        (None, Some(number)) if !(1..=32).contains(&number) => Err(DateErrorKind::NoSuchDay),
        (year, _) => Ok((year, None)),
    });
    stamp.bangla = take_half(stamp, day, half, fields.gregorian.is_none())?;
    Ok(())
}

/// The date of a half. Where it stands alone the stamp is of its calendar, and it must exist; beside others one that does not is a doubt.
fn take_half<D>(stamp: &mut Stamp, day: &Day, half: Half<D>, alone: bool) -> Result<Option<D>, DateErrorKind> {
    match half {
        Ok((year, date)) => {
            if alone {
                stamp.calendar = day.calendar;
                (stamp.year, stamp.month, stamp.day) = (year, small(day.month), day.day.and_then(small));
            }
            Ok(date)
        }
        Err(kind) if alone => Err(kind),
        Err(_) => {
            stamp.doubt(Doubt::NoSuchHalf(day.calendar));
            Ok(None)
        }
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

/// What the Bangla and Hijri halves say of the day: the day itself where there is no Gregorian half, or a contradiction.
fn halves(stamp: &mut Stamp, reader: &Reader) -> Result<(), DateErrorKind> {
    const BOTH: [Reckoning; 2] = [Reckoning::Bangladesh, Reckoning::WestBengal];
    if let Some(bangla) = stamp.bangla {
        match stamp.date {
            Some(date) => {
                let off = |reckoning| {
                    bangla.gregorian(reckoning).ok().and_then(|day| i32::try_from(day.signed_duration_since(date).num_days()).ok())
                };
                stamp.reckoning = reader.reckoning.or_else(|| {
                    let exact = BOTH.map(|reckoning| off(reckoning) == Some(0));
                    match exact {
                        [true, false] => Some(Reckoning::Bangladesh),
                        [false, true] => Some(Reckoning::WestBengal),
                        _ => None,
                    }
                });
                let days = match stamp.reckoning {
                    Some(reckoning) => off(reckoning),
                    None => BOTH.iter().filter_map(|&reckoning| off(reckoning)).min_by_key(|days| days.abs()),
                };
                match days {
                    Some(0) => {}
                    Some(days) => stamp.doubt(Doubt::BanglaDiffers { days }),
                    None => stamp.doubt(Doubt::NoSuchHalf(Calendar::Bangla)),
                }
            }
            None if stamp.calendar == Calendar::Bangla => alone(stamp, bangla, reader)?,
            None => {}
        }
    }
    if let (Some(hijri), Some(date)) = (stamp.hijri, stamp.date) {
        let days = hijri.tabular().signed_duration_since(date).num_days();
        if days.abs() > 2
            && let Ok(days) = i32::try_from(days)
        {
            stamp.doubt(Doubt::HijriDiffers { days });
        }
    }
    Ok(())
}

/// A Bangla date without a Gregorian half: by the hint, or by the one reckoning that has the day or fits the weekday.
fn alone(stamp: &mut Stamp, bangla: BanglaDate, reader: &Reader) -> Result<(), DateErrorKind> {
    let here = bangla.gregorian(Reckoning::Bangladesh).ok();
    let there = bangla.gregorian(Reckoning::WestBengal).ok();
    if let Some(reckoning) = reader.reckoning {
        stamp.reckoning = Some(reckoning);
        stamp.date = Some(if reckoning == Reckoning::Bangladesh { here } else { there }.ok_or(DateErrorKind::NoSuchDay)?);
        return Ok(());
    }
    let fits = |date: Option<NaiveDate>| date.is_some_and(|date| stamp.weekday.is_none_or(|weekday| date.weekday() == weekday));
    (stamp.date, stamp.reckoning) = match (here, there) {
        (here, there) if here == there => (here, None),
        (here, None) => (here, Some(Reckoning::Bangladesh)),
        (None, there) => (there, Some(Reckoning::WestBengal)),
        _ if stamp.weekday.is_some() && fits(here) != fits(there) => {
            if fits(here) {
                (here, Some(Reckoning::Bangladesh))
            } else {
                (there, Some(Reckoning::WestBengal))
            }
        }
        _ => {
            stamp.doubt(Doubt::ReckoningUnknown { west_bengal: there });
            (here, None)
        }
    };
    Ok(())
}

/// The time of day that is printed; `None` where no clock shows it.
fn time(stamp: &mut Stamp, clock: &Clock) -> Option<NaiveTime> {
    let second = clock.second.unwrap_or(0);
    if clock.hour > 23 || clock.minute > 59 || second > 59 {
        return None;
    }
    if clock.short_minute {
        stamp.doubt(Doubt::ShortMinute);
    }
    let hour = match (clock.half, clock.part) {
        (Some(half), _) => match (half, clock.hour) {
            (HalfDay::Am, 12) => 0,
            (HalfDay::Am, hour) => {
                if hour > 12 {
                    stamp.doubt(Doubt::HalfDayDiffers);
                }
                hour
            }
            // `00:30 PM` is half past noon, of a clock that counts from 0.
            (HalfDay::Pm, hour @ 0..12) => hour + 12,
            (HalfDay::Pm, hour) => hour,
        },
        (None, Some(part)) if clock.hour <= 12 && clock.hour > 0 => by_part(part, clock.hour),
        (None, Some(part)) => {
            let fits = matches!(
                (part, clock.hour),
                (DayPart::Night | DayPart::Midnight, 0 | 18..)
                    | (DayPart::Dawn | DayPart::Morning, 0)
                    | (DayPart::Evening, 16..=20)
                    | (DayPart::Noon | DayPart::Bela | DayPart::Afternoon, 12..=18)
            );
            if !fits {
                stamp.doubt(Doubt::HalfDayDiffers);
            }
            clock.hour
        }
        (None, None) => clock.hour,
    };
    let minutes = (i64::from(hour) * 60 + i64::from(clock.minute) + i64::from(clock.shift)).rem_euclid(24 * 60);
    let minutes = u32::try_from(minutes).ok()?;
    let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, second)?;
    if clock.night_after
        && minutes < 6 * 60
        && let Some(date) = stamp.date.and_then(|date| date.checked_add_days(Days::new(1)))
    {
        stamp.date = Some(date);
        stamp.doubt(Doubt::NextDay);
    }
    Some(time)
}

/// The hour of the day that a clock of twelve hours shows in a part of the day.
const fn by_part(part: DayPart, hour: u32) -> u32 {
    match (part, hour) {
        (DayPart::Dawn, 12) => 0,
        (DayPart::Dawn | DayPart::Morning, hour) => hour,
        // `বেলা ১১টা`, `বেলা ৩টা`; `দুপুর ১২টা`, `দুপুর ১টা`.
        (DayPart::Bela, hour @ 6..=12) => hour,
        (DayPart::Noon, hour @ 10..=12) => hour,
        (DayPart::Afternoon, 12) => 12,
        (DayPart::Evening, 12) => 0,
        (DayPart::Bela | DayPart::Noon | DayPart::Afternoon | DayPart::Evening, hour) => hour + 12,
        (DayPart::Night | DayPart::Midnight, 12) => 0,
        // `রাত ১টা` is after midnight, `রাত ৮টা` before.
        (DayPart::Night | DayPart::Midnight, hour @ 0..=5) => hour,
        (DayPart::Night | DayPart::Midnight, hour) => hour + 12,
    }
}
