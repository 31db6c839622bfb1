//! Printing dates and times as Bengali newspapers do.

use crate::numeral::{Bengali, Grouping, bengali};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use core::fmt;

/// How a newspaper prints dates: in what order, with which spellings, on which clock.
///
/// Newspapers differ in all of these; [`Style::new`] is the commonest choice on portals of Bangladesh.
///
/// ```
/// use khobor::chrono::NaiveDate;
/// use khobor::date::{Clock, Order, Style};
///
/// let at = NaiveDate::from_ymd_opt(2024, 1, 7).unwrap().and_hms_opt(18, 5, 0).unwrap();
/// assert_eq!(Style::new().date_time(at).to_string(), "০৭ জানুয়ারি ২০২৪, ০৬:০৫ পিএম");
///
/// const MASTHEAD: Style = Style::new().weekday(true).padded(false).ordinal(true).long_months(true);
/// assert_eq!(MASTHEAD.date(at.date()).to_string(), "রবিবার, ৭ই জানুয়ারী ২০২৪");
///
/// let style = Style::new().order(Order::MonthFirst).clock(Clock::DayPart).padded(false).time_first(true);
/// assert_eq!(style.date_time(at).to_string(), "সন্ধ্যা ৬:০৫, জানুয়ারি ৭, ২০২৪");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Style {
    order: Order,
    clock: Clock,
    weekday: bool,
    robbar: bool,
    long_months: bool,
    ogost: bool,
    padded: bool,
    ordinal: bool,
    time_first: bool,
    seconds: bool,
    ascii: bool,
}

/// The order of day, month and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `৭ জানুয়ারি ২০২৪`
    DayFirst,
    /// `জানুয়ারি ৭, ২০২৪`
    MonthFirst,
    /// `০৭/০১/২০২৪`
    Numbers,
    /// `২০২৪-০১-০৭`
    YearFirst,
}

/// The clock and what is printed with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Clock {
    /// `১৮:০৫`
    Hours24,
    /// `০৬:০৫ পিএম`
    Pm,
    /// `০৬:০৫ অপরাহ্ণ`
    Oporanho,
    /// `সন্ধ্যা ০৬:০৫`
    DayPart,
}

impl Style {
    /// Day first, Bengali digits, two digits for day and hour, a clock of twelve hours with `পিএম` after the date, no weekday.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            order: Order::DayFirst,
            clock: Clock::Pm,
            weekday: false,
            robbar: false,
            long_months: false,
            ogost: false,
            padded: true,
            ordinal: false,
            time_first: false,
            seconds: false,
            ascii: false,
        }
    }

    /// The order of day, month and year.
    #[must_use]
    pub const fn order(self, order: Order) -> Self {
        Self { order, ..self }
    }

    /// The clock.
    #[must_use]
    pub const fn clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Whether the weekday stands before the date.
    #[must_use]
    pub const fn weekday(self, yes: bool) -> Self {
        Self { weekday: yes, ..self }
    }

    /// Whether Sunday is `রোববার`, as in most newspapers of Bangladesh, and not `রবিবার`.
    #[must_use]
    pub const fn robbar(self, yes: bool) -> Self {
        Self { robbar: yes, ..self }
    }

    /// Whether January and February are spelt with a long vowel: `জানুয়ারী`, `ফেব্রুয়ারী`.
    #[must_use]
    pub const fn long_months(self, yes: bool) -> Self {
        Self { long_months: yes, ..self }
    }

    /// Whether August is `অগস্ট`, as in Kolkata, and not `আগস্ট`.
    #[must_use]
    pub const fn ogost(self, yes: bool) -> Self {
        Self { ogost: yes, ..self }
    }

    /// Whether day and hour always have two digits. Numbers alone ([`Order::Numbers`], [`Order::YearFirst`]) always have them.
    #[must_use]
    pub const fn padded(self, yes: bool) -> Self {
        Self { padded: yes, ..self }
    }

    /// Whether the day is an ordinal, `৭ই`, in the orders that name the month. Ordinals are not padded.
    #[must_use]
    pub const fn ordinal(self, yes: bool) -> Self {
        Self { ordinal: yes, ..self }
    }

    /// Whether the time stands before the date.
    #[must_use]
    pub const fn time_first(self, yes: bool) -> Self {
        Self { time_first: yes, ..self }
    }

    /// Whether seconds are printed.
    #[must_use]
    pub const fn seconds(self, yes: bool) -> Self {
        Self { seconds: yes, ..self }
    }

    /// Whether digits are ASCII and not Bengali ones.
    #[must_use]
    pub const fn ascii_digits(self, yes: bool) -> Self {
        Self { ascii: yes, ..self }
    }

    /// `date` in this style.
    #[must_use]
    pub fn date(self, date: NaiveDate) -> impl fmt::Display + fmt::Debug + Copy {
        Shown { style: self, date: Some(date), time: None }
    }

    /// `time` in this style.
    #[must_use]
    pub fn time(self, time: NaiveTime) -> impl fmt::Display + fmt::Debug + Copy {
        Shown { style: self, date: None, time: Some(time) }
    }

    /// `at` in this style.
    #[must_use]
    pub fn date_time(self, at: NaiveDateTime) -> impl fmt::Display + fmt::Debug + Copy {
        Shown { style: self, date: Some(at.date()), time: Some(at.time()) }
    }
}

impl Default for Style {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Clone, Copy, Debug)]
struct Shown {
    style: Style,
    date: Option<NaiveDate>,
    time: Option<NaiveTime>,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.date, self.time) {
            (Some(date), Some(time)) if self.style.time_first => {
                self.style.write_time(f, time)?;
                f.write_str(", ")?;
                self.style.write_date(f, date)
            }
            (Some(date), Some(time)) => {
                self.style.write_date(f, date)?;
                f.write_str(", ")?;
                self.style.write_time(f, time)
            }
            (Some(date), None) => self.style.write_date(f, date),
            (None, Some(time)) => self.style.write_time(f, time),
            (None, None) => Ok(()),
        }
    }
}

const MONTHS: [&str; 12] = ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"];

impl Style {
    fn number(self, f: &mut fmt::Formatter<'_>, value: u32, width: usize) -> fmt::Result {
        use fmt::Write as _;
        if self.ascii {
            return write!(f, "{value:0width$}");
        }
        let printed = value.checked_ilog10().map_or(1, |tens| tens as usize + 1);
        (printed..width).try_for_each(|_| f.write_char('০'))?;
        write!(f, "{}", digits(value))
    }

    fn write_date(self, f: &mut fmt::Formatter<'_>, date: NaiveDate) -> fmt::Result {
        use fmt::Write as _;
        if self.weekday {
            f.write_str(weekday_name(date.weekday(), self.robbar))?;
            f.write_str(", ")?;
        }
        let (year, month, day) = (date.year().unsigned_abs(), date.month(), date.day());
        match self.order {
            Order::DayFirst => {
                self.write_day(f, day)?;
                write!(f, " {} ", self.month_name(month))?;
                self.number(f, year, 4)
            }
            Order::MonthFirst => {
                write!(f, "{} ", self.month_name(month))?;
                self.write_day(f, day)?;
                f.write_str(", ")?;
                self.number(f, year, 4)
            }
            Order::Numbers => {
                self.number(f, day, 2)?;
                f.write_char('/')?;
                self.number(f, month, 2)?;
                f.write_char('/')?;
                self.number(f, year, 4)
            }
            Order::YearFirst => {
                self.number(f, year, 4)?;
                f.write_char('-')?;
                self.number(f, month, 2)?;
                f.write_char('-')?;
                self.number(f, day, 2)
            }
        }
    }

    fn write_day(self, f: &mut fmt::Formatter<'_>, day: u32) -> fmt::Result {
        if !self.ordinal {
            return self.number(f, day, if self.padded { 2 } else { 1 });
        }
        self.number(f, day, 1)?;
        f.write_str(ordinal_ending(day))
    }

    fn write_time(self, f: &mut fmt::Formatter<'_>, time: NaiveTime) -> fmt::Result {
        let (pm, twelve) = time.hour12();
        let hour = if self.clock == Clock::Hours24 { time.hour() } else { twelve };
        if self.clock == Clock::DayPart {
            write!(f, "{} ", day_part(time.hour()))?;
        }
        self.number(f, hour, if self.padded { 2 } else { 1 })?;
        f.write_str(":")?;
        self.number(f, time.minute(), 2)?;
        if self.seconds {
            f.write_str(":")?;
            self.number(f, time.second(), 2)?;
        }
        match (self.clock, pm) {
            (Clock::Pm, false) => f.write_str(" এএম"),
            (Clock::Pm, true) => f.write_str(" পিএম"),
            (Clock::Oporanho, false) => f.write_str(" পূর্বাহ্ণ"),
            (Clock::Oporanho, true) => f.write_str(" অপরাহ্ণ"),
            _ => Ok(()),
        }
    }

    fn month_name(self, month: u32) -> &'static str {
        match month {
            1 if self.long_months => "জানুয়ারী",
            2 if self.long_months => "ফেব্রুয়ারী",
            8 if self.ogost => "অগস্ট",
            _ => usize::try_from(month).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1))).copied().unwrap_or(""),
        }
    }
}

/// A number in Bengali digits.
pub(super) fn digits(number: u32) -> Bengali {
    bengali(number).grouping(Grouping::None)
}

/// What makes a day of the month an ordinal: ১লা, ২রা, ৩রা, ৪ঠা, ৫ই to ১৮ই, ১৯শে to ৩২শে.
pub(super) const fn ordinal_ending(day: u32) -> &'static str {
    match day {
        1 => "লা",
        2 | 3 => "রা",
        4 => "ঠা",
        5..=18 => "ই",
        _ => "শে",
    }
}

const fn weekday_name(weekday: Weekday, robbar: bool) -> &'static str {
    match weekday {
        Weekday::Mon => "সোমবার",
        Weekday::Tue => "মঙ্গলবার",
        Weekday::Wed => "বুধবার",
        Weekday::Thu => "বৃহস্পতিবার",
        Weekday::Fri => "শুক্রবার",
        Weekday::Sat => "শনিবার",
        Weekday::Sun if robbar => "রোববার",
        Weekday::Sun => "রবিবার",
    }
}

/// The part of the day that newspapers name an hour by; the reader's parts of the day are wider.
const fn day_part(hour: u32) -> &'static str {
    match hour {
        4..=5 => "ভোর",
        6..=11 => "সকাল",
        12..=14 => "দুপুর",
        15..=17 => "বিকেল",
        18..=19 => "সন্ধ্যা",
        _ => "রাত",
    }
}
