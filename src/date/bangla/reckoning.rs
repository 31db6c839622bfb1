//! Which day a Bangla month begins on, in Bangladesh and in West Bengal.

use super::super::west_bengal;
use chrono::NaiveDate;

/// Where a Bangla date is reckoned: the same label is not the same day in Bangladesh and in West Bengal.
///
/// Year 1 of the Bengali era began in 594: the year Y begins in April of Y + 593, and its last months lie in Y + 594. Everywhere days
/// begin at midnight here, as newspapers have them; in the religious calendar they begin at sunrise.
///
/// # Bangladesh
///
/// The rule in force on the day decides.
///
/// | from | rule | days of the months | leap day |
/// |---|---|---|---|
/// | | the traditional calendar, as in West Bengal; the Constitution is dated by it (1972) | 29 to 32 | |
/// | 1394 (15 April 1987) | the committee of Muhammad Shahidullah, Bangla Academy, 1966 | 31 to Bhadro, then 30 | Choitro has 31 where 4 divides the year |
/// | 1402 (14 April 1995) | the task force of the Bangla Academy, 1995 | 31 to Bhadro, then 30 | Falgun has 31 in a Gregorian leap year |
/// | 1426 (14 April 2019) | the committee of the Bangla Academy of 2015, in the government's calendar for 2019 | 31 to Ashwin, then 30, Falgun 29 | Falgun has 30 in a Gregorian leap year |
///
/// Since 1995 the leap day is 29 February itself, and every month begins on the same Gregorian day every year:
///
/// | | Boishakh | Joishtho | Ashar | Shrabon | Bhadro | Ashwin | Kartik | Ogrohayon | Poush | Magh | Falgun | Choitro |
/// |---|---|---|---|---|---|---|---|---|---|---|---|---|
/// | 1995 | 14 Apr | 15 May | 15 Jun | 16 Jul | 16 Aug | 16 Sep | 16 Oct | 15 Nov | 15 Dec | 14 Jan | 13 Feb | 15 Mar |
/// | 2019 | 14 Apr | 15 May | 15 Jun | 16 Jul | 16 Aug | 16 Sep | 17 Oct | 16 Nov | 16 Dec | 15 Jan | 14 Feb | 15 Mar |
///
/// The first day on which the last two rules differ is 16 October 2019: 31 Ashwin 1426, and 1 Kartik by the old one. 1394 begins on one day
/// by the traditional rule and that of 1966. The rule of 1995 moved New Year's day of 1402 from 15 to 14 April, so that Choitro 1401 ended a
/// day early: its 30th does not exist in Bangladesh. No day is lost or has two labels.
///
/// # West Bengal
///
/// The traditional calendar has not been reformed. A month begins on the day after the civil day in which the sun enters a sign of the
/// sidereal zodiac, as the Surya Siddhanta reckons it, by the clock of Bengal (Sewell and Dikshit, The Indian Calendar, 1896, articles 26 to
/// 28). The library has the month starts in a table, which `examples/west_bengal_table.rs` computes.
///
/// # What is not known
///
/// * Between 1966 and 1995 both the traditional rule and that of 1966 were in use in Bangladesh. The year 1394, in which this library
///   changes from one to the other, is the year in which the government is said to have taken up the reform; the first paper known to be
///   dated by it is of 17 April 1989. Its leap day is reconstructed from five such papers.
/// * The almanacs of West Bengal are of two schools, the Surya Siddhanta and the Drik (Bisuddha Siddhanta), whose dates often differ by a day.
///   Which of them a newspaper of Kolkata follows is not known; the one dated page that tells them apart (1 October 2020, 14 Ashwin
///   1427) follows the Surya Siddhanta. Where the sun enters a sign within 24 minutes of midnight, as it does for 126 of the 3852 months of
///   the table, almanacs are said to let the lunar day decide, which the table does not.
/// * Newspapers err. Many sites of Bangladesh still print by the rule of 1995, a day ahead from 16 October to 14 March. A Bangla date beside
///   a Gregorian one is no evidence against it.
///
/// [`BanglaDate::certainty`](super::BanglaDate::certainty) says which days are within such doubts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reckoning {
    /// The calendar of Bangladesh, by the rule in force on the day.
    Bangladesh,
    /// The traditional calendar, which West Bengal, Tripura and Assam use.
    WestBengal,
}

/// How sure the day of a [`BanglaDate`](super::BanglaDate) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// It follows from a published rule that was in force: Bangladesh, from 14 April 1995.
    Exact,
    /// It may be the day before or the day after: Bangladesh before that, and West Bengal.
    WithinOneDay,
}

impl Certainty {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::WithinOneDay => "within-one-day",
        }
    }
}

/// The first year in which official papers of Bangladesh are taken to follow the rule of 1966: from 15 April 1987.
const REFORM_1966: i32 = 1394;

/// The first year of the rule of 1995: from 14 April 1995.
const REFORM_1995: i32 = 1402;

/// The first year of the rule of 2019. It differs from the rule of 1995 from 16 October 2019 on.
const REFORM_2019: i32 = 1426;

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
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bangladesh => "bangladesh",
            Self::WestBengal => "west-bengal",
        }
    }

    /// Its name in messages.
    pub(in crate::date) const fn place(self) -> &'static str {
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

    /// The first day of a month, and how many days it has; `None` as for [`month_start`](Self::month_start).
    pub(super) fn month(self, year: i32, month: u8) -> Option<(NaiveDate, u8)> {
        let start = self.month_start(year, month)?;
        let next = if month < 12 { self.month_start(year, month + 1) } else { self.month_start(year + 1, 1) };
        Some((start, u8::try_from((next? - start).num_days()).ok()?))
    }

    /// The first and the last day of the years that are supported, for messages.
    pub(super) const fn days(self) -> (NaiveDate, NaiveDate) {
        const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1793, 4, 11).expect("a day of April");
        const LAST_BANGLADESH: NaiveDate = NaiveDate::from_ymd_opt(2114, 4, 13).expect("a day of April");
        const LAST_WEST_BENGAL: NaiveDate = NaiveDate::from_ymd_opt(2114, 4, 16).expect("a day of April");
        match self {
            Self::Bangladesh => (FIRST, LAST_BANGLADESH),
            Self::WestBengal => (FIRST, LAST_WEST_BENGAL),
        }
    }
}
