//! What the words of dates mean, looked up by their key in a hash table that is built at compile time from [`super::spellings`].

use super::spellings::SPELLINGS;
use super::stamp::Calendar;
use crate::text::Tail;

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
    /// `গভীর`, before `রাত`.
    Deep,
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
    /// `আধা`: half a unit.
    HalfUnit,
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

/// How many spellings there are.
const COUNT: usize = {
    let (mut count, mut row) = (0, 0);
    while row < SPELLINGS.len() {
        count += SPELLINGS[row].1.len();
        row += 1;
    }
    count
};

/// The spellings one by one.
static WORDS: [(&str, Word); COUNT] = words();

const fn words() -> [(&'static str, Word); COUNT] {
    let mut words = [("", Word::Am); COUNT];
    let (mut at, mut row) = (0, 0);
    while row < SPELLINGS.len() {
        let (word, spellings) = SPELLINGS[row];
        let mut i = 0;
        while i < spellings.len() {
            words[at] = (spellings[i], word);
            (at, i) = (at + 1, i + 1);
        }
        row += 1;
    }
    words
}

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
    let words = words();
    const { assert!(COUNT * 3 < SLOTS, "more slots than three times the words keep chains short") };
    let mut table = [EMPTY; SLOTS];
    let mut i = 0;
    while i < COUNT {
        let key = words[i].0.as_bytes();
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

/// The character at `at` and its length; the table holds none of two or four bytes.
const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    match bytes[at] {
        first @ 0..0x80 => (first as u32, 1),
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

/// The least bytes of a month that is found at the end of a word: not `মে` and `জুন`, in which names end (`অর্জুন ৫`).
pub(super) const LONG_MONTH: usize = 15;

/// A bit for each two letters that such a month ends with.
static MONTH_ENDINGS: [u64; 1 << (2 * Tail::BITS - 6)] = {
    let words = words();
    let mut bits = [0; 1 << (2 * Tail::BITS - 6)];
    let mut i = 0;
    while i < COUNT {
        let key = words[i].0.as_bytes();
        if matches!(words[i].1, Word::Month(..)) && key.len() >= LONG_MONTH {
            let mut tail = Tail::EMPTY;
            let mut j = key.len() - 6;
            while j < key.len() {
                let (c, width) = decode(key, j);
                tail.push(c);
                j += width;
            }
            let two = tail.two();
            bits[two / 64] |= 1 << (two % 64);
        }
        i += 1;
    }
    bits
};

/// Whether a word may end with a month: nearly no word does.
pub(super) fn ends_as_month(word: Tail) -> bool {
    let two = word.two();
    MONTH_ENDINGS[two / 64] >> (two % 64) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::{Tail, WORDS, Word, ends_as_month};
    use crate::text::key;

    #[test]
    fn every_spelling_is_its_own_key_and_stands_once() {
        let mut seen = std::collections::BTreeSet::new();
        let bad: Vec<_> = WORDS.iter().filter(|(word, _)| *word != key(word) || !seen.insert(*word)).map(|(word, _)| *word).collect();
        assert!(bad.is_empty(), "{bad:?}");
    }

    #[test]
    fn every_spelling_is_found() {
        let lost: Vec<_> = WORDS.iter().filter(|&&(word, what)| super::find(word) != Some(what)).map(|(word, _)| *word).collect();
        assert!(lost.is_empty(), "{lost:?}");
        assert_eq!([super::find(""), super::find("নদী"), super::find("জুনে২")], [None; 3]);
    }

    #[test]
    fn months_are_told_by_their_ends() {
        let months = WORDS.iter().filter(|(word, what)| matches!(what, Word::Month(..)) && word.len() >= super::LONG_MONTH);
        for (month, _) in months {
            assert!(ends_as_month(Tail::of(&format!("ডেস্ক{month}"))), "{month}");
        }
        assert!(!ends_as_month(Tail::of("প্রতিবেদক")));
    }
}
