//! The words of dates, by their key: one row a spelling.
//!
//! Spellings come from counts over crawled pages (2026) and from the spelling maps of scrapers; misspellings stand beside the right form.
//! Looked up through a hash table that is built at compile time.

use super::stamp::Calendar;

/// What a word means in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A month of a calendar, from 1.
    Month(Calendar, u8),
    /// What looks like a month and counts only beside a year: `সেপ্টম্বও`.
    Guess(Calendar, u8),
    /// A month's short form, which counts only beside a year.
    ShortMonth(u8),
    /// A month with a case ending (`মার্চের`): nothing of the date follows it.
    MonthCase(Calendar, u8),
    /// The first word of a Hijri month of two words: `রবিউল`, `জমাদিউল`; the month that `আউয়াল` makes of it.
    Hijri(u8),
    /// The second word: 0 for `আউয়াল`, 1 for `সানি`.
    Which(u8),
    /// `উল` between the two, where it stands apart: `রবি উল আউয়াল`.
    Ul,
    /// A weekday, from Monday = 0.
    Weekday(u8),
    /// Its short form, which is also a planet, a name or a company.
    ShortWeekday(u8),
    /// What makes a number an ordinal: `লা`, `শে`, `th`.
    Ordinal,
    /// The name of an era.
    Era(Calendar),
    /// `সাল`, `সন` and their cases.
    Sal,
    /// `মাস` and its cases, between month and year.
    MonthUnit,
    Am,
    Pm,
    /// `এ` of `এ এম`.
    LetterA,
    /// `পি` of `পি.এম.`.
    LetterP,
    /// `এম` of both.
    LetterM,
    Part(DayPart),
    /// `দিবাগত`: the night after the day named.
    Night,
    /// `টা`: o'clock.
    Clock,
    Hour,
    Minute,
    Second,
    Day,
    Week,
    Year,
    /// `আগে`.
    Ago,
    /// `সাড়ে`: and a half.
    Half,
    /// `সোয়া`: and a quarter.
    Quarter,
    /// `পৌনে`: less a quarter.
    LessQuarter,
    /// `দেড়`.
    OneHalf,
    /// `আড়াই`.
    TwoHalf,
    /// A number word; of hours, or of units ago.
    Count(u8),
    /// A word for a day of the month: `পহেলা`, `ষোলই`.
    Nth(u8),
    /// `আজ`.
    Today,
    /// Days back from today: `গতকাল`.
    DaysAgo(i8),
    /// `গত`.
    Past,
    /// `আগামী`.
    Coming,
    /// `পরশু`: two days ago or in two days.
    Parshu,
    /// `কাল`: yesterday or tomorrow.
    Kal,
    /// `এইমাত্র`.
    Now,
    /// A word that says what the date is of.
    Label(LabelWord),
    /// A word that stands with label words and says nothing by itself: `হয়েছে`, `সময়`.
    Filler,
    /// `তারিখ` and its cases: a filler, and what may close a date.
    Tarikh,
    /// A zone's name and its offset in minutes.
    Zone(i16),
    /// `BST`: of Bangladesh or of Britain.
    UnknownZone,
    /// `বাংলাদেশ`, before `সময়`.
    Bangladesh,
    /// `ভারতীয়`, before `সময়`.
    India,
    /// `সময়`.
    Time,
    /// A city that page clocks name.
    City,
    /// One of India.
    IndianCity,
    /// `Asia` of `Asia/Dhaka`.
    Asia,
    Season,
    /// What makes the number before it a count: `জন`, `টাকা`.
    Counter,
    /// `T` between date and time.
    LetterT,
    /// `Z` after the time.
    LetterZ,
    /// `বাংলা`, which is an era and an adjective.
    Bangla,
    /// `of`, `the`, `at`, `on`.
    Small,
}

/// Parts of the day, which say which half a clock of twelve hours means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayPart {
    Dawn,
    Morning,
    /// `বেলা`: late morning to afternoon.
    Bela,
    Noon,
    Afternoon,
    Evening,
    Night,
    Midnight,
}

/// What a label word says the date is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelWord {
    Published,
    Updated,
    Page,
}

use Calendar::{Bangla as B, Gregorian as G, Hijri as H};
use DayPart::{Afternoon, Bela, Dawn, Evening, Midnight, Morning, Noon};
use LabelWord::{Page, Published, Updated};
use Word::*;

#[rustfmt::skip]
pub(super) const WORDS: &[(&str, Word)] = &[
    // Gregorian months.
    ("জানুয়ারি", Month(G, 1)), ("জানুয়ারী", Month(G, 1)), 
    ("জানয়ারি", Month(G, 1)), ("জানয়ারী", Month(G, 1)), ("জানুযারি", Month(G, 1)), ("জানুযারী", Month(G, 1)), ("জানুআরি", Month(G, 1)),
    ("জানুয়ারীর", MonthCase(G, 1)), ("january", Month(G, 1)), ("jan", Month(G, 1)), ("জানু", ShortMonth(1)), ("জান", ShortMonth(1)),
    ("ফেব্রুয়ারি", Month(G, 2)), ("ফেব্রুয়ারী", Month(G, 2)), ("ফেব্রয়ারি", Month(G, 2)), ("ফেব্রয়ারী", Month(G, 2)), ("ফেব্রুযারি", Month(G, 2)),
    ("ফেব্রুযারী", Month(G, 2)), ("ফেব্রুআরি", Month(G, 2)), ("ফেবুয়ারি", Month(G, 2)), ("ফেবুয়ারী", Month(G, 2)),
    ("ফ্রেব্রুয়ারি", Month(G, 2)), ("ফ্রেব্রুয়ারী", Month(G, 2)), ("ফেব্রূয়ারি", Month(G, 2)),
    ("february", Month(G, 2)), ("feb", Month(G, 2)), ("ফেব", ShortMonth(2)), ("ফেব্রু", ShortMonth(2)), ("ফেব্র", ShortMonth(2)),
    ("মার্চ", Month(G, 3)), ("মার্চ্চ", Month(G, 3)), ("মাচ", ShortMonth(3)), ("মার্চে", MonthCase(G, 3)), ("মার্চের", MonthCase(G, 3)), ("march", Month(G, 3)), ("mar", Month(G, 3)),
    ("এপ্রিল", Month(G, 4)), ("এপ্রিল্", Month(G, 4)), ("এপ্রীল", Month(G, 4)), ("এপ্রিলে", MonthCase(G, 4)), ("এপ্রিলের", MonthCase(G, 4)), ("april", Month(G, 4)), ("apr", Month(G, 4)),
    ("এপ্রি", ShortMonth(4)), ("এপ্র", ShortMonth(4)),
    ("মে", Month(G, 5)), ("মে'র", MonthCase(G, 5)), ("মের", MonthCase(G, 5)), ("may", Month(G, 5)),
    ("জুন", Month(G, 6)), ("জূন", Month(G, 6)), ("জুনে", MonthCase(G, 6)), ("জুনের", MonthCase(G, 6)), ("june", Month(G, 6)), ("jun", Month(G, 6)),
    ("জুলাই", Month(G, 7)), ("জুলাইয়ের", MonthCase(G, 7)), ("জুলাইয়ে", MonthCase(G, 7)), ("জুলাইর", MonthCase(G, 7)), ("জুলাইতে", MonthCase(G, 7)), ("জুলায়", Month(G, 7)),
    ("জূলাই", Month(G, 7)), ("july", Month(G, 7)), ("jul", Month(G, 7)), ("জুলা", ShortMonth(7)), ("জুল", ShortMonth(7)),
    ("আগস্ট", Month(G, 8)), ("আগষ্ট", Month(G, 8)), ("অগস্ট", Month(G, 8)), ("অগাস্ট", Month(G, 8)), ("অগাষ্ট", Month(G, 8)), ("আগাস্ট", Month(G, 8)), ("আগাষ্ট", Month(G, 8)),
    ("অগষ্ট", Month(G, 8)), ("অগাস্ত", Month(G, 8)), ("আগস্ত", Month(G, 8)), ("আগসট", Month(G, 8)), ("আগস্", ShortMonth(8)), ("august", Month(G, 8)), ("aug", Month(G, 8)), ("আগ", ShortMonth(8)), ("অগ", ShortMonth(8)),
    ("সেপ্টেম্বর", Month(G, 9)), ("সেপ্টেম্বার", Month(G, 9)), ("সেপ্টম্বর", Month(G, 9)), ("সেপ্টেমর", Month(G, 9)), ("সেপ্টেন্বর", Month(G, 9)), ("সেপ্টেমবর", Month(G, 9)),
    ("সেপটেম্বর", Month(G, 9)), ("সেপ্টেম্ভর", Month(G, 9)), ("সেপ্তেম্বর", Month(G, 9)), ("september", Month(G, 9)), ("sep", Month(G, 9)), ("sept", Month(G, 9)),
    ("সেপ", ShortMonth(9)), ("সেপ্ট", ShortMonth(9)), ("সেপ্টে", ShortMonth(9)), ("সেপ্টেম", ShortMonth(9)),
    ("অক্টোবর", Month(G, 10)), ("অক্টোবার", Month(G, 10)), ("অক্টবর", Month(G, 10)), ("অক্টোবরে", MonthCase(G, 10)), ("অক্তোবর", Month(G, 10)), ("অক্টোম্বর", Month(G, 10)), ("অকটোবর", Month(G, 10)),
    ("october", Month(G, 10)), ("oct", Month(G, 10)), ("অক্টো", ShortMonth(10)), ("অক্ট", ShortMonth(10)), ("অক্টোব", ShortMonth(10)),
    ("নভেম্বর", Month(G, 11)), ("নভেম্বার", Month(G, 11)), ("নবেম্বর", Month(G, 11)), ("নভেন্বর", Month(G, 11)), ("নভেমবর", Month(G, 11)), ("নভম্বর", Month(G, 11)), ("নভেম্ভর", Month(G, 11)), ("নভেস্বর", Month(G, 11)),
    ("november", Month(G, 11)), ("nov", Month(G, 11)), ("নভে", ShortMonth(11)), ("নভেম", ShortMonth(11)), ("নভ", ShortMonth(11)),
    ("ডিসেম্বর", Month(G, 12)), ("ডিসেম্বার", Month(G, 12)), ("ডিসেন্বর", Month(G, 12)), ("ডিসেমবর", Month(G, 12)), ("ডিসেস্বর", Month(G, 12)), ("ডিশেম্বর", Month(G, 12)), ("ডিসম্বর", Month(G, 12)), ("ডিসেম্ভর", Month(G, 12)),
    ("december", Month(G, 12)), ("dec", Month(G, 12)), ("ডিসে", ShortMonth(12)), ("ডিস", ShortMonth(12)), ("ডিসেম", ShortMonth(12)),
    // Bangla months.
    ("বৈশাখ", Month(B, 1)), ("বৈশাখী", Month(B, 1)), ("বৈশাথ", Month(B, 1)), ("বইশাখ", Month(B, 1)), ("বৈশাখের", MonthCase(B, 1)), ("boishakh", Month(B, 1)), ("baishakh", Month(B, 1)), ("baisakh", Month(B, 1)),
    ("জ্যৈষ্ঠ", Month(B, 2)), ("জ্যৈষ্ট", Month(B, 2)), ("জৈষ্ঠ", Month(B, 2)), ("জৈষ্ঠ্য", Month(B, 2)), ("জ্যৈষ্ঠ্য", Month(B, 2)), ("জৈষ্ট", Month(B, 2)), ("জৈষ্ট্য", Month(B, 2)), ("জ্যেষ্ঠ", Month(B, 2)),
    ("জ্যেষ্ট", Month(B, 2)), ("জ্যৈষ্ঠের", MonthCase(B, 2)), ("জ্যেষ্ঠ্য", Month(B, 2)), ("জৈ্যষ্ঠ", Month(B, 2)), ("joishtho", Month(B, 2)), ("jyaistha", Month(B, 2)),
    ("আষাঢ়", Month(B, 3)), ("আষাঢ", Month(B, 3)), ("আষাড়", Month(B, 3)), ("আসাঢ়", Month(B, 3)), ("আশাঢ়", Month(B, 3)), ("আষাঢ়ের", MonthCase(B, 3)), ("আষাড", Month(B, 3)), ("আসাড়", Month(B, 3)), ("ashar", Month(B, 3)),
    ("শ্রাবণ", Month(B, 4)), ("শ্রাবন", Month(B, 4)), ("শ্রবণ", Month(B, 4)), ("শাবণ", Month(B, 4)), ("স্রাবণ", Month(B, 4)), ("শ্রাবণের", MonthCase(B, 4)), ("shrabon", Month(B, 4)), ("srabon", Month(B, 4)),
    ("ভাদ্র", Month(B, 5)), ("ভাদ্রের", MonthCase(B, 5)), ("ভাদ্দ্র", Month(B, 5)), ("ভাদর", Month(B, 5)), ("bhadro", Month(B, 5)), ("bhadra", Month(B, 5)),
    ("আশ্বিন", Month(B, 6)), ("আশ্বীন", Month(B, 6)), ("আশিন", Month(B, 6)), ("আস্বিন", Month(B, 6)), ("আশি্বন", Month(B, 6)), ("আশ্বিনের", MonthCase(B, 6)), ("ashwin", Month(B, 6)), ("ashvin", Month(B, 6)),
    ("কার্তিক", Month(B, 7)), ("কার্ত্তিক", Month(B, 7)), ("কার্তীক", Month(B, 7)), ("কাতিক", Month(B, 7)), ("কার্তিকের", MonthCase(B, 7)), ("kartik", Month(B, 7)), ("kartick", Month(B, 7)),
    ("অগ্রহায়ণ", Month(B, 8)), ("অগ্রহায়ন", Month(B, 8)), ("অগ্রহায়ণের", MonthCase(B, 8)), ("অগ্রহায়নের", MonthCase(B, 8)), ("অঘ্রাণ", Month(B, 8)), ("অঘ্রান", Month(B, 8)), ("অগ্রাহায়ণ", Month(B, 8)), ("অগ্রহয়ণ", Month(B, 8)), ("অগ্রহায়ন্", Month(B, 8)),
    ("অগ্রহাযণ", Month(B, 8)), ("অগ্রহাযন", Month(B, 8)), ("অগ্রহাণ", Month(B, 8)), ("ogrohayon", Month(B, 8)), ("agrahayan", Month(B, 8)),
    ("পৌষ", Month(B, 9)), ("পৌস", Month(B, 9)), ("পোষ", Month(B, 9)), ("পৌশ", Month(B, 9)), ("পৌষের", MonthCase(B, 9)), ("poush", Month(B, 9)), ("pous", Month(B, 9)),
    ("মাঘ", Month(B, 10)), ("মাঘের", MonthCase(B, 10)), ("magh", Month(B, 10)),
    ("ফাল্গুন", Month(B, 11)), ("ফাল্গুণ", Month(B, 11)), ("ফালগুন", Month(B, 11)), ("ফালগুণ", Month(B, 11)), ("ফাগুন", Month(B, 11)), ("ফাগুণ", Month(B, 11)), ("ফাল্গুনের", MonthCase(B, 11)), ("ফাল্গূন", Month(B, 11)), ("falgun", Month(B, 11)), ("phalgun", Month(B, 11)),
    ("চৈত্র", Month(B, 12)), ("চৈত্রের", MonthCase(B, 12)), ("চৈত", Month(B, 12)), ("চৈএ", Month(B, 12)), ("চৈত্", Month(B, 12)), ("choitro", Month(B, 12)), ("chaitra", Month(B, 12)),
    // Hijri months.
    ("মুহাররম", Month(H, 1)), ("মহররম", Month(H, 1)), ("মহরম", Month(H, 1)), ("মোহররম", Month(H, 1)), ("মুহররম", Month(H, 1)), ("মুহরম", Month(H, 1)), ("মহর্রম", Month(H, 1)), ("মুহর্রম", Month(H, 1)), ("মোহাররম", Month(H, 1)), ("মহাররম", Month(H, 1)), ("muharram", Month(H, 1)),
    ("সফর", Month(H, 2)), ("সাফার", Month(H, 2)), ("সফার", Month(H, 2)), ("ছফর", Month(H, 2)), ("safar", Month(H, 2)),
    ("রবিউল", Hijri(3)), ("রবিউস", Hijri(3)), ("রবীউল", Hijri(3)), ("রবীউস", Hijri(3)), ("রাবিউল", Hijri(3)), ("রাবিউস", Hijri(3)), ("রবিউছ", Hijri(3)), ("রবি:", Hijri(3)), ("রবিউসসানি", Month(H, 4)), ("রবিউস্সানি", Month(H, 4)), ("রবিউলআউয়াল", Month(H, 3)),
    ("রবিউসসানী", Month(H, 4)), ("রবিউস্সানী", Month(H, 4)), ("rabi", Hijri(3)),
    ("জমাদিউল", Hijri(5)), ("জমাদিউস", Hijri(5)), ("জুমাদাল", Hijri(5)), ("জুমাদাস", Hijri(5)), ("জমাদিয়াল", Hijri(5)), ("জমাদিয়াস", Hijri(5)), ("জমাদিল", Hijri(5)), ("জামাদিউল", Hijri(5)), ("জামাদিউস", Hijri(5)), ("জমাদিউছ", Hijri(5)), ("জমাদাস", Hijri(5)), ("জমাদাল", Hijri(5)),
    ("জুমাদিউল", Hijri(5)), ("জুমাদিউস", Hijri(5)), ("জুমাদা", Hijri(5)), ("জামাদিয়াল", Hijri(5)), ("জামাদিউসসানি", Month(H, 6)), ("জমাদিউসসানি", Month(H, 6)), ("জমাদিউলআউয়াল", Month(H, 5)), ("jumada", Hijri(5)),
    ("আউয়াল", Which(0)), ("আওয়াল", Which(0)), ("আউয়াল্", Which(0)), ("আউওয়াল", Which(0)), ("আওয়্যাল", Which(0)), ("উলা", Which(0)), ("উলাহ", Which(0)), ("আওয়ায়াল", Which(0)), ("আল", Which(0)), ("awal", Which(0)), ("awwal", Which(0)),
    ("সানি", Which(1)), ("সানী", Which(1)), ("ছানি", Which(1)), ("ছানী", Which(1)), ("আখির", Which(1)), ("আখের", Which(1)), ("উখরা", Which(1)), ("আখিরা", Which(1)), ("সানিয়া", Which(1)), ("আখিরাহ", Which(1)), ("সানিয়াহ", Which(1)), ("thani", Which(1)), ("akhir", Which(1)),
    ("জমাদি", Hijri(5)), ("জুমাদি", Hijri(5)), ("উল", Ul), ("উস", Ul), ("ইউস", Ul), ("রজব", Month(H, 7)), ("রযব", Month(H, 7)), ("রাজাব", Month(H, 7)), ("rajab", Month(H, 7)),
    ("শাবান", Month(H, 8)), ("শা'বান", Month(H, 8)), ("সাবান", Month(H, 8)), ("শাবাণ", Month(H, 8)), ("শবান", Month(H, 8)), ("shaban", Month(H, 8)),
    ("রমজান", Month(H, 9)), ("রমযান", Month(H, 9)), ("রামাদান", Month(H, 9)), ("রমাদান", Month(H, 9)), ("রামজান", Month(H, 9)), ("রামাযান", Month(H, 9)), ("রমদান", Month(H, 9)), ("রমাযান", Month(H, 9)), ("রোজা", Month(H, 9)), ("ramadan", Month(H, 9)), ("ramzan", Month(H, 9)),
    ("শাওয়াল", Month(H, 10)), ("শাউয়াল", Month(H, 10)), ("শওয়াল", Month(H, 10)), ("সাওয়াল", Month(H, 10)), ("শাওয়াল্", Month(H, 10)), ("শাওয়্যাল", Month(H, 10)), ("shawwal", Month(H, 10)), ("shawal", Month(H, 10)),
    ("জিলকদ", Month(H, 11)), ("জিলক্বদ", Month(H, 11)), ("জ্বিলকদ", Month(H, 11)), ("জিলকাদ", Month(H, 11)), ("যিলকদ", Month(H, 11)), ("যিলক্বদ", Month(H, 11)), ("জুলকদ", Month(H, 11)), ("জিলকদ্", Month(H, 11)), ("জ্বিলক্বদ", Month(H, 11)), ("যুলকদ", Month(H, 11)), ("জিলকদা", Month(H, 11)),
    ("জুলকাদা", Month(H, 11)), ("যিলকাদ", Month(H, 11)), ("জিলক্বাদ", Month(H, 11)), ("জিলকাদা", Month(H, 11)),
    ("জিলহজ", Month(H, 12)), ("জিলহজ্ব", Month(H, 12)), ("জিলহজ্জ", Month(H, 12)), ("জ্বিলহজ", Month(H, 12)), ("জ্বিলহজ্ব", Month(H, 12)), ("জ্বিলহজ্জ", Month(H, 12)), ("যিলহজ", Month(H, 12)), ("যিলহজ্জ", Month(H, 12)), ("যিলহজ্ব", Month(H, 12)), ("জুলহজ", Month(H, 12)), ("জিলহাজ্জ", Month(H, 12)), ("জিলহাজ", Month(H, 12)),
    ("জুলহিজ্জা", Month(H, 12)), ("জিলহিজ্জা", Month(H, 12)), ("যুলহিজ্জা", Month(H, 12)), ("যুলহজ", Month(H, 12)),
    // Weekdays.
    ("সোমবার", Weekday(0)), ("সোমবারে", Weekday(0)), ("সোমবারের", Weekday(0)), ("শোমবার", Weekday(0)), ("সোমাবার", Weekday(0)), ("সেমবার", Weekday(0)), ("সোম", ShortWeekday(0)), ("monday", Weekday(0)), ("mon", Weekday(0)),
    ("মঙ্গলবার", Weekday(1)), ("মংগলবার", Weekday(1)), ("মঙগলবার", Weekday(1)), ("মঙ্গলবারে", Weekday(1)), ("মঙ্গলবারের", Weekday(1)), ("মঙ্গল", ShortWeekday(1)), ("মংগল", ShortWeekday(1)), ("tuesday", Weekday(1)), ("tue", Weekday(1)), ("tues", Weekday(1)),
    ("বুধবার", Weekday(2)), ("বুধবারে", Weekday(2)), ("বুধবারের", Weekday(2)), ("বূধবার", Weekday(2)), ("বুদবার", Weekday(2)), ("বুধ", ShortWeekday(2)), ("wednesday", Weekday(2)), ("wed", Weekday(2)),
    ("বৃহস্পতিবার", Weekday(3)), ("বৃহষ্পতিবার", Weekday(3)), ("বৃহস্পতিবারে", Weekday(3)), ("বৃহস্পতিবারের", Weekday(3)), ("বৃহস্পতীবার", Weekday(3)), ("বৃহষ্পতীবার", Weekday(3)), ("বৃহ:বার", Weekday(3)), ("বৃহ:পতিবার", Weekday(3)), ("বৃহ:স্পতিবার", Weekday(3)), ("বৃহবার", Weekday(3)), ("বৃহস্পতবার", Weekday(3)),
    ("বৃহস্প্রতিবার", Weekday(3)), ("বৃহপতিবার", Weekday(3)), ("বৃহস্পিতবার", Weekday(3)), ("বৃহস্পিতিবার", Weekday(3)), ("বৃহসপতিবার", Weekday(3)), ("ব্রহস্পতিবার", Weekday(3)), ("বৃহস্পতিবর", Weekday(3)), ("গুরুবার", Weekday(3)), ("বৃস্পতিবার", Weekday(3)), ("বৃহস্পতি", ShortWeekday(3)), ("বৃহষ্পতি", ShortWeekday(3)), ("বৃহ", ShortWeekday(3)), ("বৃহস্পতি:বার", Weekday(3)),
    ("thursday", Weekday(3)), ("thu", Weekday(3)), ("thur", Weekday(3)), ("thurs", Weekday(3)),
    ("শুক্রবার", Weekday(4)), ("শুক্রবারে", Weekday(4)), ("শুক্রবারের", Weekday(4)), ("শুক্রুবার", Weekday(4)), ("শক্রবার", Weekday(4)), ("শূক্রবার", Weekday(4)), ("সুক্রবার", Weekday(4)), ("শুক্র", ShortWeekday(4)), ("friday", Weekday(4)), ("fri", Weekday(4)),
    ("শনিবার", Weekday(5)), ("শনিবারে", Weekday(5)), ("শনিবারের", Weekday(5)), ("শনীবার", Weekday(5)), ("সনিবার", Weekday(5)), ("শণিবার", Weekday(5)), ("শনি", ShortWeekday(5)), ("saturday", Weekday(5)), ("sat", Weekday(5)),
    ("রবিবার", Weekday(6)), ("রোববার", Weekday(6)), ("রবিবারে", Weekday(6)), ("রোববারে", Weekday(6)), ("রবিবারের", Weekday(6)), ("রোববারের", Weekday(6)), ("রবীবার", Weekday(6)), ("রোবিবার", Weekday(6)), ("রব্বার", Weekday(6)), ("রবি", ShortWeekday(6)), ("রোব", ShortWeekday(6)), ("sunday", Weekday(6)), ("sun", Weekday(6)),
    // Ordinals.
    ("লা", Ordinal), ("রা", Ordinal), ("ঠা", Ordinal), ("ই", Ordinal), ("শে", Ordinal), ("সে", Ordinal), ("ষে", Ordinal), ("ইং", Era(G)), ("st", Ordinal), ("nd", Ordinal), ("rd", Ordinal), ("th", Ordinal), ("ঠ", Ordinal), ("ঈ", Ordinal), ("তম", Ordinal), ("য়ে", Ordinal), ("এ", LetterA), ("শা", Ordinal), ("শো", Ordinal), ("ইশে", Ordinal),
    // Eras.
    ("ইংরেজি", Era(G)), ("ইংরেজী", Era(G)), ("ইংরাজি", Era(G)), ("ইংরাজী", Era(G)), ("ইংলিশ", Era(G)), ("খ্রিস্টাব্দ", Era(G)), ("খ্রিষ্টাব্দ", Era(G)), ("খ্রীস্টাব্দ", Era(G)), ("খ্রীষ্টাব্দ", Era(G)), ("খৃষ্টাব্দ", Era(G)), ("খৃস্টাব্দ", Era(G)), ("খ্রী:", Era(G)),
    ("খ্রিস্টাব্দে", Era(G)), ("খ্রিষ্টাব্দে", Era(G)), ("খ্রিস্টাব্দের", Era(G)), ("খ্রি", Era(G)), ("খ্রী", Era(G)), ("খৃ", Era(G)), ("খ্রি:", Era(G)), ("খ্রিস্টব্দ", Era(G)), ("খ্রিষ্টব্দ", Era(G)), ("ঈসায়ী", Era(G)), ("ইসায়ী", Era(G)), ("ঈসাব্দ", Era(G)), ("খ্রিস্টাব্ধ", Era(G)), ("খ্রিষ্টাব্ধ", Era(G)), ("ad", Era(G)), ("ce", Era(G)), ("ইংরেজির", Era(G)),
    ("বঙ্গাব্দ", Era(B)), ("বঙ্গাব্দে", Era(B)), ("বঙ্গাব্দের", Era(B)), ("বংগাব্দ", Era(B)), ("বাং", Era(B)), ("বঙাব্দ", Era(B)), ("বঙ্গাব্ধ", Era(B)), ("বাংলা", Bangla), ("বাঙলা", Bangla), ("বঙ্গ", Era(B)), ("bs", Era(B)), ("bangabda", Era(B)),
    ("হিজরি", Era(H)), ("হিজরী", Era(H)), ("হি", Era(H)), ("হিজরীর", Era(H)), ("হিজরির", Era(H)), ("হিজরি:", Era(H)), ("হিজ", Era(H)), ("ah", Era(H)), ("hijri", Era(H)),
    ("সাল", Sal), ("সালের", Sal), ("সালে", Sal), ("সন", Sal), ("সনের", Sal), ("সনে", Sal), ("মাস", MonthUnit), ("মাসের", MonthUnit), ("মাসে", MonthUnit),
    // Half days.
    ("এএম", Am), ("এম", LetterM), ("পিএম", Pm), ("পিএমে", Pm), ("এ.এম", Am), ("পূর্বাহ্ণ", Am), ("পূর্বাহ্ন", Am), ("পুর্বাহ্ণ", Am), ("পুর্বাহ্ন", Am), ("পূর্বাহ্নে", Am), ("পূর্বাহ্ণে", Am), ("পূর্বান্হ", Am), ("পূর্বাণ্হ", Am), ("পূর্বাহৃ", Am), ("পূর্বাহ্", Am), ("am", Am), ("a", LetterA), ("p", LetterP), ("m", LetterM),
    ("অপরাহ্ণ", Pm), ("অপরাহ্ন", Pm), ("অপরাহ্ণে", Pm), ("অপরাহ্নে", Pm), ("অপরান্হ", Pm), ("অপরাণ্হ", Pm), ("অপরাহৃ", Pm), ("অপরাহ্", Pm), ("অপরাহ্ণ্", Pm), ("অপারাহ্ন", Pm), ("pm", Pm), ("পি", LetterP), ("পিয়েম", Pm), ("ম", LetterM), ("এ্যাম", Am),
    // Parts of the day.
    ("ভোর", Part(Dawn)), ("ভোরে", Part(Dawn)), ("ভোররাত", Part(Dawn)), ("ভোররাতে", Part(Dawn)), ("প্রভাত", Part(Dawn)), ("সকাল", Part(Morning)), ("সকালে", Part(Morning)), ("বেলা", Part(Bela)), ("দুপুর", Part(Noon)), ("দুপুরে", Part(Noon)), ("মধ্যাহ্ন", Part(Noon)), ("মধ্যাহ্ণ", Part(Noon)),
    ("বিকাল", Part(Afternoon)), ("বিকালে", Part(Afternoon)), ("বিকেল", Part(Afternoon)), ("বিকেলে", Part(Afternoon)), ("বৈকাল", Part(Afternoon)), ("সন্ধ্যা", Part(Evening)), ("সন্ধ্যায়", Part(Evening)), ("সন্ধা", Part(Evening)), ("সন্ধায়", Part(Evening)), ("সন্ধে", Part(Evening)), ("সন্ধ্যে", Part(Evening)), ("সন্ধ্যাবেলা", Part(Evening)),
    ("রাত", Part(DayPart::Night)), ("রাতে", Part(DayPart::Night)), ("রাত্রি", Part(DayPart::Night)), ("রাত্রে", Part(DayPart::Night)), ("রাত্র", Part(DayPart::Night)), ("গভীররাত", Part(DayPart::Night)), ("মধ্যরাত", Part(Midnight)), ("মধ্যরাতে", Part(Midnight)), ("সকালবেলা", Part(Morning)), ("দুপুরবেলা", Part(Noon)), ("বিকেলবেলা", Part(Afternoon)), ("রাতেরবেলা", Part(DayPart::Night)), ("দিবাগত", Night),
    // Units.
    ("টা", Clock), ("টায়", Clock), ("টার", Clock), ("টাই", Clock), ("ঘটিকা", Clock), ("ঘটিকায়", Clock), ("ঘটিকার", Clock), ("o'clock", Clock), ("ঘণ্টা", Hour), ("ঘন্টা", Hour), ("ঘণ্টার", Hour), ("ঘণ্ট", Hour), ("ঘন্ট", Hour), ("ঘ:", Hour), ("hour", Hour), ("hours", Hour), ("hr", Hour), ("hrs", Hour), ("h", Hour),
    ("মিনিট", Minute), ("মিনিটে", Minute), ("মি:", Minute), ("মি", Minute), ("মিনিট্", Minute), ("মিনিটের", Minute), ("মিনিটস", Minute), ("min", Minute), ("mins", Minute), ("minute", Minute), ("minutes", Minute), ("সেকেন্ড", Second), ("সেকেণ্ড", Second), ("সেকেন্ডে", Second), ("sec", Second), ("secs", Second), ("second", Second), ("seconds", Second),
    ("দিন", Day), ("day", Day), ("days", Day), ("দিনের", Day), ("সপ্তাহ", Week), ("সপ্তাহের", Week), ("সপ্তাহে", Week), ("week", Week), ("weeks", Week), ("month", MonthUnit), ("months", MonthUnit), ("বছর", Year), ("বত্সর", Year), ("বছরের", Year), ("year", Year), ("years", Year), ("yr", Year), ("yrs", Year),
    ("আগে", Ago), ("পূর্বে", Ago), ("আগের", Counter), ("ago", Ago), ("আগেই", Counter), ("পুর্বে", Ago),
    // Number words.
    ("সাড়ে", Half), ("সারে", Half), ("সোয়া", Quarter), ("সওয়া", Quarter), ("পৌনে", LessQuarter), ("পনে", LessQuarter), ("পৌণে", LessQuarter), ("দেড়", OneHalf), ("আড়াই", TwoHalf), ("এক", Count(1)), ("দুই", Count(2)), ("দু", Count(2)), ("তিন", Count(3)), ("চার", Count(4)), ("পাঁচ", Count(5)), ("পাচ", Count(5)), ("ছয়", Count(6)), ("সাত", Count(7)), ("আট", Count(8)), ("নয়", Count(9)), ("দশ", Count(10)), ("এগারো", Count(11)), ("এগার", Count(11)), ("বারো", Count(12)), ("বার", Counter),
    ("তেরো", Count(13)), ("চৌদ্দ", Count(14)), ("পনেরো", Count(15)), ("ষোলো", Count(16)), ("বিশ", Count(20)), ("কুড়ি", Count(20)), ("ত্রিশ", Count(30)), ("an", Count(1)), ("one", Count(1)), ("two", Count(2)), ("three", Count(3)), ("four", Count(4)), ("five", Count(5)), ("six", Count(6)), ("seven", Count(7)), ("eight", Count(8)), ("nine", Count(9)), ("ten", Count(10)),
    ("পহেলা", Nth(1)), ("পয়লা", Nth(1)), ("পহেলী", Nth(1)), ("দোসরা", Nth(2)), ("তেসরা", Nth(3)), ("চৌঠা", Nth(4)), ("পাঁচই", Nth(5)), ("ছয়ই", Nth(6)), ("ছউই", Nth(6)), ("সাতই", Nth(7)), ("আটই", Nth(8)), ("নয়ই", Nth(9)), ("দশই", Nth(10)), ("এগারোই", Nth(11)), ("এগারই", Nth(11)), ("বারোই", Nth(12)), ("বারই", Nth(12)), ("তেরোই", Nth(13)), ("তেরই", Nth(13)), ("চৌদ্দই", Nth(14)), ("চোদ্দই", Nth(14)),
    ("পনেরোই", Nth(15)), ("পনেরই", Nth(15)), ("ষোলই", Nth(16)), ("ষোলোই", Nth(16)), ("সতেরোই", Nth(17)), ("সতেরই", Nth(17)), ("আঠারোই", Nth(18)), ("আঠারই", Nth(18)), ("উনিশে", Nth(19)), ("ঊনিশে", Nth(19)), ("বিশে", Nth(20)), ("একুশে", Nth(21)), ("বাইশে", Nth(22)), ("তেইশে", Nth(23)), ("চব্বিশে", Nth(24)), ("পঁচিশে", Nth(25)), ("ছাব্বিশে", Nth(26)), ("সাতাশে", Nth(27)), ("আটাশে", Nth(28)), ("আঠাশে", Nth(28)), ("ঊনত্রিশে", Nth(29)), ("উনত্রিশে", Nth(29)), ("ত্রিশে", Nth(30)), ("একত্রিশে", Nth(31)),
    // Days from today.
    ("আজ", Today), ("আজকে", Today), ("আজকের", Today), ("today", Today), ("গতকাল", DaysAgo(1)), ("গতকল্য", DaysAgo(1)), ("গতকালের", DaysAgo(1)), ("yesterday", DaysAgo(1)), ("গতপরশু", DaysAgo(2)), ("আগামীকাল", DaysAgo(-1)), ("tomorrow", DaysAgo(-1)), ("গত", Past), ("বিগত", Past), ("last", Filler), ("আগামী", Coming), ("পরশু", Parshu), ("কাল", Kal), ("এইমাত্র", Now), ("এখনই", Now), ("এখন", Filler), ("মাত্র", Filler), ("just", Filler), ("now", Now),
    // Labels.
    ("প্রকাশ", Label(Published)), ("প্রকাশ:", Label(Published)), ("প্রকাশিত", Label(Published)), ("প্রকাশকাল", Label(Published)), ("প্রকাশের", Label(Published)), ("প্রকাশনা", Label(Published)), ("প্রকাশনার", Label(Published)), ("প্রাকাশিত", Label(Published)), ("প্রকাশীত", Label(Published)), ("প্রকশিত", Label(Published)), ("প্রকাশতি", Label(Published)), ("পোস্ট", Label(Published)), ("পোষ্ট", Label(Published)), ("পোস্টের", Label(Published)), ("পোস্টেড", Label(Published)), ("আপলোড", Label(Published)), ("আপলোডের", Label(Published)), ("published", Label(Published)), ("publish", Label(Published)), ("published_at", Label(Published)), ("posted", Label(Published)), ("post", Label(Published)), ("publication", Label(Published)), ("uploaded", Label(Published)),
    ("আপডেট", Label(Updated)), ("আপডেটের", Label(Updated)), ("আপডেটেড", Label(Updated)), ("আপডেট:", Label(Updated)), ("আপটেড", Label(Updated)), ("আপডেড", Label(Updated)), ("হালনাগাদ", Label(Updated)), ("হালনাগাদের", Label(Updated)), ("সংশোধিত", Label(Updated)), ("সংশোধন", Label(Updated)), ("সংশোধনের", Label(Updated)), ("সম্পাদনা", Label(Updated)), ("পরিমার্জন", Label(Updated)), ("পরিমার্জিত", Label(Updated)), ("পরিবর্তন", Label(Updated)), ("পরিবর্তিত", Label(Updated)), ("updated", Label(Updated)), ("update", Label(Updated)), ("modified", Label(Updated)), ("edited", Label(Updated)), ("revised", Label(Updated)),
    ("প্রিন্ট", Label(Page)), ("প্রিন্টের", Label(Page)), ("মুদ্রণ", Label(Page)), ("মুদ্রণের", Label(Page)), ("মুদ্রিত", Label(Page)), ("print", Label(Page)), ("printed", Label(Page)), ("প্রিন্টেড", Label(Page)), ("প্রিণ্ট", Label(Page)), ("ডাউনলোড", Label(Page)), ("ডাউনলোডের", Label(Page)),
    ("হয়েছে", Filler), ("হয়", Filler), ("হয়েছিল", Filler), ("করা", Filler), ("করেছেন", Filler), ("সর্বশেষ", Filler), ("শেষ", Filler), ("প্রথম", Filler), ("এর", Filler), ("ও", Filler), ("খবর", Filler), ("সংবাদ", Filler), ("time", Filler), ("date", Filler), ("on", Small), ("at", Small), ("of", Small), ("রোজ", Small), ("the", Small), ("first", Filler), ("latest", Filler), ("ডেট", Filler), ("টাইম", Filler), ("অনলাইন", Filler), ("সংস্করণ", Filler), ("news", Filler),
    ("সময়", Time), ("সময়:", Time), ("সময়ে", Time), ("সময়কাল", Time), ("তারিখ", Tarikh), ("তারিখে", Tarikh), ("তারিখের", Tarikh), ("তাং", Tarikh), ("তা:", Tarikh), ("তারিখ:", Tarikh),
    // Zones.
    ("ist", Zone(330)), ("gmt", Zone(0)), ("utc", Zone(0)), ("জিএমটি", Zone(0)), ("ইউটিসি", Zone(0)), ("bdt", Zone(360)), ("bdst", Zone(360)), ("bst", UnknownZone), ("asia", Asia), ("বাংলাদেশ", Bangladesh), ("ভারতীয়", India), ("আইএসটি", Zone(330)), ("বিএসটি", UnknownZone), ("t", LetterT), ("z", LetterZ),
    // Page clocks.
    ("ঢাকা", City), ("dhaka", City), ("কলকাতা", IndianCity), ("কোলকাতা", IndianCity), ("kolkata", IndianCity), ("আগরতলা", IndianCity), ("চট্টগ্রাম", City), ("সিলেট", City), ("রাজশাহী", City), ("খুলনা", City), ("বরিশাল", City), ("রংপুর", City), ("ময়মনসিংহ", City), ("কুমিল্লা", City), ("বগুড়া", City), ("নিউইয়র্ক", City), ("নিউ", Filler), ("ইয়র্ক", City), ("লন্ডন", City), ("লণ্ডন", City), ("london", City), ("york", City), ("টরন্টো", City), ("toronto", City), ("দুবাই", City), ("প্যারিস", City), ("শিলিগুড়ি", IndianCity), ("গুয়াহাটি", IndianCity), ("শিলচর", IndianCity), ("কক্সবাজার", City), ("যশোর", City), ("নারায়ণগঞ্জ", City), ("গাজীপুর", City), ("ফরিদপুর", City), ("সিডনি", City), ("chattogram", City), ("chittagong", City), ("sylhet", City), ("agartala", IndianCity),
    ("গ্রীষ্মকাল", Season), ("গ্রীষ্ম", Season), ("বর্ষাকাল", Season), ("বর্ষা", Season), ("শরত্কাল", Season), ("শরত্", Season), ("হেমন্তকাল", Season), ("হেমন্ত", Season), ("শীতকাল", Season), ("শীত", Season), ("বসন্তকাল", Season), ("বসন্ত", Season), ("গ্রীষ্মকাল্", Season),
    // What makes a number a count.
    ("জন", Counter), ("জনের", Counter), ("টাকা", Counter), ("টাকার", Counter), ("টি", Counter), ("টির", Counter), ("খানা", Counter), ("কেজি", Counter), ("টন", Counter), ("কোটি", Counter), ("লাখ", Counter), ("হাজার", Counter), ("শতাংশ", Counter), ("রান", Counter), ("রানে", Counter), ("রানের", Counter), ("মিটার", Counter), ("কিলোমিটার", Counter), ("ডলার", Counter), ("মার্কিন", Counter), ("পার্সেন্ট", Counter), ("জনকে", Counter), ("ভোট", Counter), ("মেগাওয়াট", Counter), ("ফুট", Counter), ("নম্বর", Counter), ("নং", Counter), ("দফা", Counter), ("বছরে", Counter), ("ধরে", Counter), ("পাতা", Counter), ("পৃষ্ঠা", Counter), ("বারের", Counter), ("গোল", Counter), ("গোলে", Counter), ("উইকেট", Counter), ("উইকেটে", Counter), ("বল", Counter), ("বলে", Counter), ("ওভার", Counter), ("ওভারে", Counter), ("লিটার", Counter), ("একর", Counter), ("পরিবার", Counter), ("শিক্ষার্থী", Counter), ("রুপি", Counter), ("ভরি", Counter), ("ইউরো", Counter),
];

/// Slots of the hash table: a power of two, well above the number of words.
const SLOTS: usize = 4096;
const EMPTY: u16 = u16::MAX;

static TABLE: [u16; SLOTS] = table();

/// FNV-1a (Fowler, Noll, Vo 1991), 32 bits, over characters in place of bytes.
pub(super) const FNV_BASIS: u32 = 0x811c_9dc5;

pub(super) const fn fnv(hash: u32, c: u32) -> u32 {
    (hash ^ c).wrapping_mul(0x0100_0193)
}

const fn slot(hash: u32) -> usize {
    (hash ^ (hash >> 15)) as usize & (SLOTS - 1)
}

const fn table() -> [u16; SLOTS] {
    assert!(WORDS.len() * 3 < SLOTS, "more slots than three times the words keep chains short");
    let mut table = [EMPTY; SLOTS];
    let mut i = 0;
    while i < WORDS.len() {
        let key = WORDS[i].0.as_bytes();
        let (mut hash, mut j) = (FNV_BASIS, 0);
        while j < key.len() {
            let (c, width) = decode(key, j);
            hash = fnv(hash, c);
            j += width;
        }
        let mut at = slot(hash);
        while table[at] != EMPTY {
            at = (at + 1) & (SLOTS - 1);
        }
        table[at] = i as u16;
        i += 1;
    }
    table
}

/// The character at `at` and its length; the table holds none of four bytes.
const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    match bytes[at] {
        first @ 0..0x80 => (first as u32, 1),
        first @ 0x80..0xE0 => ((first as u32 & 0x1F) << 6 | bytes[at + 1] as u32 & 0x3F, 2),
        first => ((first as u32 & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | bytes[at + 2] as u32 & 0x3F, 3),
    }
}

/// The word whose key is `key`, hashed to `hash`.
pub(super) fn look_up(key: &[u8], hash: u32) -> Option<Word> {
    let mut at = slot(hash);
    while TABLE[at] != EMPTY {
        let (spelling, word) = WORDS[usize::from(TABLE[at])];
        if spelling.as_bytes() == key {
            return Some(word);
        }
        at = (at + 1) & (SLOTS - 1);
    }
    None
}

/// [`look_up`] for a key that is not hashed yet.
pub(super) fn find(key: &str) -> Option<Word> {
    look_up(key.as_bytes(), key.chars().fold(FNV_BASIS, |hash, c| fnv(hash, c as u32)))
}

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::text::key;

    #[test]
    fn every_spelling_is_its_own_key_and_stands_once() {
        let mut seen = std::collections::BTreeSet::new();
        let bad: Vec<_> = WORDS.iter().filter(|(word, _)| *word != key(word) || !seen.insert(*word)).map(|(word, _)| *word).collect();
        assert!(bad.is_empty(), "{bad:?}");
    }
}
