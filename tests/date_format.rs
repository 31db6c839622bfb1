//! How dates are printed, style by style: what stands on the page, and not only that it is read back.

use khobor::chrono::NaiveDate;
use khobor::date::{Clock, Order, Style};

#[test]
fn a_style_prints_what_a_newspaper_prints() {
    let sunday = NaiveDate::from_ymd_opt(2024, 2, 4).unwrap_or_default();
    let at = |hour, minute| sunday.and_hms_opt(hour, minute, 7).unwrap_or_default();
    let style = Style::new();
    let rows = [
        (style.date(sunday).to_string(), "০৪ ফেব্রুয়ারি ২০২৪"),
        (style.padded(false).date(sunday).to_string(), "৪ ফেব্রুয়ারি ২০২৪"),
        (style.long_months(true).date(sunday).to_string(), "০৪ ফেব্রুয়ারী ২০২৪"),
        (style.ordinal(true).date(sunday).to_string(), "৪ঠা ফেব্রুয়ারি ২০২৪"),
        (style.weekday(true).date(sunday).to_string(), "রবিবার, ০৪ ফেব্রুয়ারি ২০২৪"),
        (style.weekday(true).robbar(true).date(sunday).to_string(), "রোববার, ০৪ ফেব্রুয়ারি ২০২৪"),
        (style.ascii_digits(true).date(sunday).to_string(), "04 ফেব্রুয়ারি 2024"),
        (style.order(Order::MonthFirst).date(sunday).to_string(), "ফেব্রুয়ারি ০৪, ২০২৪"),
        (style.order(Order::Numbers).date(sunday).to_string(), "০৪/০২/২০২৪"),
        (style.order(Order::YearFirst).date(sunday).to_string(), "২০২৪-০২-০৪"),
        (style.ogost(true).date(sunday + khobor::chrono::Days::new(200)).to_string(), "২২ অগস্ট ২০২৪"),
        (style.date(sunday + khobor::chrono::Days::new(200)).to_string(), "২২ আগস্ট ২০২৪"),
        (style.date_time(at(18, 5)).to_string(), "০৪ ফেব্রুয়ারি ২০২৪, ০৬:০৫ পিএম"),
        (style.seconds(true).date_time(at(0, 5)).to_string(), "০৪ ফেব্রুয়ারি ২০২৪, ১২:০৫:০৭ এএম"),
        (style.time_first(true).date_time(at(12, 5)).to_string(), "১২:০৫ পিএম, ০৪ ফেব্রুয়ারি ২০২৪"),
        (style.clock(Clock::Hours24).date_time(at(18, 5)).to_string(), "০৪ ফেব্রুয়ারি ২০২৪, ১৮:০৫"),
        (style.clock(Clock::Oporanho).date_time(at(9, 5)).to_string(), "০৪ ফেব্রুয়ারি ২০২৪, ০৯:০৫ পূর্বাহ্ণ"),
        (style.clock(Clock::Oporanho).date_time(at(18, 5)).to_string(), "০৪ ফেব্রুয়ারি ২০২৪, ০৬:০৫ অপরাহ্ণ"),
        (style.clock(Clock::DayPart).date_time(at(18, 5)).to_string(), "০৪ ফেব্রুয়ারি ২০২৪, সন্ধ্যা ০৬:০৫"),
    ];
    let canonical = khobor::text::canonical;
    let wrong: Vec<_> = rows.iter().filter(|(printed, wanted)| canonical(printed) != canonical(wanted)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
