//! Which day a Bangla month begins on, in Bangladesh and in West Bengal.

use super::super::west_bengal;
use chrono::NaiveDate;

/// Where a Bangla date is reckoned: the same label is not the same day in Bangladesh and in West Bengal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reckoning {
    /// The calendar of Bangladesh, by the rule in force on the day.
    Bangladesh,
    /// The traditional calendar of West Bengal, Tripura and Assam.
    WestBengal,
}

/// How sure the day of a [`BanglaDate`](super::BanglaDate) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// The day follows from a rule that is published and in force.
    Exact,
    /// The day that was used may be the one before or the one after.
    WithinOneDay,
}

/// The first year of the rule of 1966 in official papers: from 15 April 1987.
pub(super) const REFORM_1966: i32 = 1394;

/// The first year of the rule of 1995: from 14 April 1995.
pub(super) const REFORM_1995: i32 = 1402;

/// The first year of the rule of 2019. It differs from the rule of 1995 from 16 October 2019 on.
pub(super) const REFORM_2019: i32 = 1426;

/// Month starts by the rule of 1966, for the remainder of the Bengali year divided by 4: 31 days to Bhadro, then 30, and 31 in Choitro
/// of a year that 4 divides. Rows as in [`west_bengal::STARTS`].
///
/// The rows hold while no century year without a leap day comes in, as none does before 1995.
const STARTS_1966: [[u8; 12]; 4] = [
    [14, 15, 15, 16, 16, 16, 16, 15, 15, 14, 13, 15],
    [15, 16, 16, 17, 17, 17, 17, 16, 16, 15, 14, 16],
    [15, 16, 16, 17, 17, 17, 17, 16, 16, 15, 14, 15],
    [14, 15, 15, 16, 16, 16, 16, 15, 15, 14, 13, 15],
];

/// Month starts by the rule of 1995, every year: 31 days to Bhadro, then 30. The leap day, 29 February, is a day of Falgun.
const STARTS_1995: [u8; 12] = [14, 15, 15, 16, 16, 16, 16, 15, 15, 14, 13, 15];

/// Month starts by the rule of 2019, every year: 31 days to Ashwin, then 30, and 29 in Falgun with a 30th in a leap year.
const STARTS_2019: [u8; 12] = [14, 15, 15, 16, 16, 16, 17, 16, 16, 15, 14, 15];

impl Reckoning {
    /// Its name in messages.
    pub(super) const fn place(self) -> &'static str {
        match self {
            Self::Bangladesh => "Bangladesh",
            Self::WestBengal => "West Bengal",
        }
    }

    /// How sure the days of a year are.
    pub(super) const fn certainty(self, year: i32) -> Certainty {
        match self {
            Self::Bangladesh if year >= REFORM_1995 => Certainty::Exact,
            Self::Bangladesh | Self::WestBengal => Certainty::WithinOneDay,
        }
    }

    /// The days of the Gregorian months, April to March, on which the months of a year begin; `None` outside the table.
    fn starts(self, year: i32) -> Option<&'static [u8; 12]> {
        match (self, year) {
            (Self::Bangladesh, REFORM_2019..) => Some(&STARTS_2019),
            (Self::Bangladesh, REFORM_1995..) => Some(&STARTS_1995),
            (Self::Bangladesh, REFORM_1966..) => STARTS_1966.get(usize::try_from(year % 4).ok()?),
            _ => west_bengal::STARTS.get(usize::try_from(year.checked_sub(west_bengal::FIRST_YEAR)?).ok()?),
        }
    }

    /// The first day of a month; `None` for a month that is none, and outside the table.
    pub(super) fn month_start(self, year: i32, month: u8) -> Option<NaiveDate> {
        let day = *self.starts(year)?.get(usize::from(month).checked_sub(1)?)?;
        let (gregorian_year, gregorian_month) = if month < 10 { (year + 593, month + 3) } else { (year + 594, month - 9) };
        NaiveDate::from_ymd_opt(gregorian_year, gregorian_month.into(), day.into())
    }

    /// How many days a month has; `None` as for [`month_start`](Self::month_start).
    pub(super) fn month_length(self, year: i32, month: u8) -> Option<u8> {
        let next = if month < 12 { self.month_start(year, month + 1) } else { self.month_start(year + 1, 1) };
        u8::try_from((next? - self.month_start(year, month)?).num_days()).ok()
    }
}
