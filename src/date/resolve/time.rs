//! The time of day that a stamp means.

use crate::date::doubt::Doubt;
use crate::date::grammar::{Clock, HalfDay};
use crate::date::stamp::Stamp;
use crate::date::words::DayPart;
use chrono::{Days, NaiveTime};

/// The time of day that is printed; `None` where no clock shows it.
pub(super) fn of_day(stamp: &mut Stamp, clock: &Clock) -> Option<NaiveTime> {
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
