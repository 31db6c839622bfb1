//! The Bangla and the Hijri half of a stamp: whether their dates exist, and what they say of the day.

use super::small;
use crate::date::doubt::Doubt;
use crate::date::error::DateErrorKind;
use crate::date::grammar::{Day, Fields};
use crate::date::reader::Reader;
use crate::date::stamp::{Calendar, Stamp};
use crate::date::{BanglaDate, CalendarError, CalendarErrorKind, HijriDate, Reckoning};
use chrono::{Datelike, NaiveDate};
use core::ops::RangeInclusive;

/// Years that Hijri dates are printed with; Bangla ones are those of [`BanglaDate::YEARS`].
const HIJRI_YEARS: RangeInclusive<i32> = 1000..=1600;

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

/// Takes in the Hijri half.
pub(super) fn hijri(stamp: &mut Stamp, day: &Day, fields: &Fields) -> Result<(), DateErrorKind> {
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

/// Takes in the Bangla half.
pub(super) fn bangla(stamp: &mut Stamp, day: &Day, fields: &Fields) -> Result<(), DateErrorKind> {
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

/// Compares the halves. A Bangla date without a Gregorian one gives the day; beside it, a half that names another day is a doubt.
pub(super) fn compare(stamp: &mut Stamp, reader: &Reader) -> Result<(), DateErrorKind> {
    match (stamp.bangla, stamp.date) {
        (Some(bangla), Some(date)) => beside(stamp, bangla, date, reader),
        (Some(bangla), None) if stamp.calendar == Calendar::Bangla => alone(stamp, bangla, reader)?,
        _ => {}
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

/// A Bangla date beside a Gregorian one, which counts: by the hint, or by the reckoning that has the same day, how far it is off.
fn beside(stamp: &mut Stamp, bangla: BanglaDate, date: NaiveDate, reader: &Reader) {
    const BOTH: [Reckoning; 2] = [Reckoning::Bangladesh, Reckoning::WestBengal];
    let off = |reckoning| bangla.gregorian(reckoning).ok().and_then(|day| i32::try_from(day.signed_duration_since(date).num_days()).ok());
    stamp.reckoning = reader.reckoning.or_else(|| match BOTH.map(|reckoning| off(reckoning) == Some(0)) {
        [true, false] => Some(Reckoning::Bangladesh),
        [false, true] => Some(Reckoning::WestBengal),
        _ => None,
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
