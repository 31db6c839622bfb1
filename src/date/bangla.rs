//! Dates of the Bangla calendar (stand-in until the calendars are merged).

use chrono::NaiveDate;

/// Whose Bangla calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reckoning {
    /// The calendar of Bangladesh.
    Bangladesh,
    /// The traditional calendar of West Bengal.
    WestBengal,
}

/// A day that is not in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarError;

/// A day of the Bangla calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BanglaDate {
    year: i32,
    month: u8,
    day: u8,
}

impl BanglaDate {
    /// Year, month (Boishakh = 1) and day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, CalendarError> {
        if !(1..=12).contains(&month) || !(1..=32).contains(&day) {
            return Err(CalendarError);
        }
        let it = Self { year, month, day };
        if day == 32 && !(2..=4).contains(&month) {
            return Err(CalendarError);
        }
        if it.gregorian(Reckoning::Bangladesh).is_err() && (day > 31 && month > 4 || day > 30 && month > 6) {
            return Err(CalendarError);
        }
        if it.gregorian(Reckoning::Bangladesh).is_err() && month == 11 && day > 29 && year % 4 != 2 {
            return Err(CalendarError);
        }
        Ok(it)
    }
    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }
    /// The month.
    pub fn month(self) -> u8 {
        self.month
    }
    /// The day.
    pub fn day(self) -> u8 {
        self.day
    }
    /// The Gregorian day.
    pub fn gregorian(self, _r: Reckoning) -> Result<NaiveDate, CalendarError> {
        let leap = NaiveDate::from_ymd_opt(self.year + 594, 2, 29).is_some();
        let new = self.year > 1426 || (self.year == 1426);
        let lengths: [u32; 12] = if new {
            [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, if leap { 30 } else { 29 }, 30]
        } else {
            [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, if leap { 31 } else { 30 }, 30]
        };
        if u32::from(self.day) > lengths[usize::from(self.month) - 1] {
            return Err(CalendarError);
        }
        let days: u32 = lengths[..usize::from(self.month) - 1].iter().sum::<u32>() + u32::from(self.day) - 1;
        NaiveDate::from_ymd_opt(self.year + 593, 4, 14).map(|d| d + chrono::Days::new(u64::from(days))).ok_or(CalendarError)
    }
    /// The Bangla day on a Gregorian one.
    pub fn on(date: NaiveDate, r: Reckoning) -> Result<BanglaDate, CalendarError> {
        use chrono::Datelike;
        for year in [date.year() - 594, date.year() - 593] {
            for month in 1..=12 {
                for day in 1..=32 {
                    if let Ok(b) = Self::new(year, month, day)
                        && b.gregorian(r) == Ok(date)
                    {
                        return Ok(b);
                    }
                }
            }
        }
        Err(CalendarError)
    }
}
