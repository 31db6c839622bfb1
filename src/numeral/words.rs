//! The number words and what each stands for: one row a spelling.
//!
//! Beside the standard forms of the dictionaries stand the ones that newspapers print (`পঁইত্রিশ`, `তিরিশ`, `বাহাত্তুর`), the older ones of West
//! Bengal (`পনের`, `ঊনআশি`), and the Sanskrit ordinals with and without `তম`. Rows are spelled as [`fold`] leaves them (without
//! chandrabindu, with short `ি` and `ু`) and sorted, since a look-up takes the rows that begin with one character; both are asserted below.
//! Longer than other files because it is a table.

use super::fold;
use crate::text::bengali;

/// What a word of the table stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// `পঁচিশ`: 0 to 99.
    Small(u8),
    /// `দু`, `ছ`, `ন`: short forms that need something glued on, `দুজন`, `ন’শো`.
    Clipped(u8),
    /// `নয়` ("is not") and `বার` ("times"), which are numbers only in some places.
    Homograph(u8),
    /// `দেড়`, `আড়াই`, `আধা`, in tenths.
    Tenths(u8),
    /// `অর্ধ`, `হাফ`: half of the unit that must follow.
    HalfOf,
    /// `পৌনে`, `সোয়া`, `সাড়ে`: quarters to add to the number that must follow.
    Quarters(i8),
    /// `শ` and `শো`, which are a hundred only after a number.
    Hundred,
    /// `শত`, `হাজার`, `লাখ`, `কোটি`: a power of ten.
    Unit(u8),
    /// `ডজন`, `হালি`: as many pieces.
    Pack(u8),
    /// `পঞ্চম`, `দোসরা`.
    Ordinal(u8),
    /// `দশমিক`.
    Point,
    /// `মাইনাস`: whether negative.
    Sign(bool),
    /// `শতকরা`.
    Percent,
}

use Word::{Clipped, HalfOf, Homograph, Hundred, Ordinal, Pack, Percent, Point, Quarters, Sign, Small, Tenths, Unit};

/// The words whose spelling opens `text`, longest first, each with what follows it; they need not end there.
pub(super) fn candidates(text: &str) -> impl Iterator<Item = (Word, &str)> {
    let (rows, second) = rows(text);
    let shared = rows.iter().rev().filter(move |row| row.0.chars().nth(1).is_none_or(|c| Some(c) == second));
    shared.filter_map(move |&(spelling, word)| Some((word, fold::strip(text, spelling)?)))
}

/// The rows that begin with the first letter of `text`, where its second letter, which is given too, stands in one of them.
fn rows(text: &str) -> (&'static [(&'static str, Word)], Option<char>) {
    const NONE: (&[(&str, Word)], Option<char>) = (&[], None);
    let Some(first) = text.as_bytes().first_chunk().and_then(|first| slot(*first)) else { return NONE };
    // `আ` in two parts is no `অ`.
    let first = if first == A && fold::letters(text).next() == Some('আ') { A + 1 } else { first };
    if SECONDS[first] == 0 {
        return NONE;
    }
    let second = fold::letters(text).nth(1);
    let bit = match second {
        Some(c) if bengali::holds(c) => 1 << bengali::of(c),
        _ => 0,
    };
    if SECONDS[first] & (bit | ALONE) == 0 {
        return NONE;
    }
    (ROWS.get(usize::from(STARTS[first])..usize::from(STARTS[first + 1])).unwrap_or(&[]), second)
}

/// The place of `অ`, before that of `আ`.
const A: usize = 0x05;

/// Stands for no second letter in [`SECONDS`]; U+0980 is in no word.
const ALONE: u128 = 1;

/// The second letters of the rows of each first letter, a bit each: nearly all words of running text stop here.
const SECONDS: [u128; 128] = {
    let mut seconds = [0; 128];
    let mut row = 0;
    while row < ROWS.len() {
        let b = ROWS[row].0.as_bytes();
        let Some(first) = slot([b[0], b[1], b[2]]) else { panic!("a row begins outside the Bengali block") };
        seconds[first] |= match b.len() {
            3 => ALONE,
            _ => match slot([b[3], b[4], b[5]]) {
                Some(second) => 1 << second,
                None => panic!("a row has a letter outside the Bengali block"),
            },
        };
        row += 1;
    }
    seconds
};

/// The place of a character's rows in [`STARTS`], from its three UTF-8 bytes; `None` outside the Bengali block.
const fn slot(bytes: [u8; 3]) -> Option<usize> {
    const SHORT: u8 = bengali::of('উ');
    const LONG: u8 = bengali::of('ঊ');
    match bengali::place(bytes) {
        // A word typed with a long ঊ is found with the short উ of the table.
        Some(LONG) => Some(SHORT as usize),
        Some(place) => Some(place as usize),
        None => None,
    }
}

/// Where the rows of each first character begin.
const STARTS: [u16; 129] = {
    let mut starts = [0; 129];
    let (mut row, mut at) = (0, 0);
    while row < ROWS.len() {
        let b = ROWS[row].0.as_bytes();
        let Some(slot) = slot([b[0], b[1], b[2]]) else { panic!("a row begins outside the Bengali block") };
        while at <= slot {
            starts[at] = row as u16;
            at += 1;
        }
        row += 1;
    }
    while at < starts.len() {
        starts[at] = row as u16;
        at += 1;
    }
    starts
};

#[rustfmt::skip]
const ROWS: &[(&str, Word)] = &[
    ("অযুত", Unit(4)),
    ("অর্ধ", HalfOf),
    ("অশিতিতম", Ordinal(80)),
    ("অষ্টম", Ordinal(8)),
    ("অষ্টাত্রিংশ", Ordinal(38)),
    ("অষ্টাত্রিংশতম", Ordinal(38)),
    ("অষ্টাত্রিংশত্তম", Ordinal(38)),
    ("অষ্টাদশ", Ordinal(18)),
    ("অষ্টাদশতম", Ordinal(18)),
    ("অষ্টানব্বই", Small(98)),
    ("অষ্টানব্বুই", Small(98)),
    ("অষ্টাবিংশ", Ordinal(28)),
    ("অষ্টাবিংশতম", Ordinal(28)),
    ("অষ্টাবিংশতিতম", Ordinal(28)),
    ("অষ্টাশি", Small(88)),
    ("আট", Small(8)),
    ("আটচল্লিশ", Small(48)),
    ("আটচল্লিস", Small(48)),
    ("আটতিরিশ", Small(38)),
    ("আটত্রিশ", Small(38)),
    ("আটষট্টি", Small(68)),
    ("আটাইশ", Small(28)),
    ("আটাত্তর", Small(78)),
    ("আটাত্তুর", Small(78)),
    ("আটানব্বই", Small(98)),
    ("আটানব্বুই", Small(98)),
    ("আটান্ন", Small(58)),
    ("আটান্নো", Small(58)),
    ("আটাশ", Small(28)),
    ("আটাশি", Small(88)),
    ("আঠাইশ", Small(28)),
    ("আঠার", Small(18)),
    ("আঠারো", Small(18)),
    ("আঠাশ", Small(28)),
    ("আঠেরো", Small(18)),
    ("আড়াই", Tenths(25)),
    ("আধ", Tenths(5)),
    ("আধা", Tenths(5)),
    ("আশি", Small(80)),
    ("উনআশি", Small(79)),
    ("উনচল্লিশ", Small(39)),
    ("উনচল্লিস", Small(39)),
    ("উনতিরিশ", Small(29)),
    ("উনত্রিংশ", Ordinal(29)),
    ("উনত্রিংশতম", Ordinal(29)),
    ("উনত্রিংশত্তম", Ordinal(29)),
    ("উনত্রিশ", Small(29)),
    ("উননব্বই", Small(89)),
    ("উননব্বুই", Small(89)),
    ("উনপচাশ", Small(49)),
    ("উনপঞ্চাশ", Small(49)),
    ("উনবিংশ", Ordinal(19)),
    ("উনবিংশতম", Ordinal(19)),
    ("উনবিংশতি", Ordinal(19)),
    ("উনবিংশতিতম", Ordinal(19)),
    ("উনষাইট", Small(59)),
    ("উনষাট", Small(59)),
    ("উনসত্তর", Small(69)),
    ("উনসত্তুর", Small(69)),
    ("উনসাট", Small(59)),
    ("উনানব্বই", Small(89)),
    ("উনানব্বুই", Small(89)),
    ("উনাশি", Small(79)),
    ("উনিশ", Small(19)),
    ("উনিস", Small(19)),
    ("উনোআশি", Small(79)),
    ("উনোচল্লিশ", Small(39)),
    ("উনোনব্বই", Small(89)),
    ("উনোনব্বুই", Small(89)),
    ("উনোপঞ্চাশ", Small(49)),
    ("উনোষাট", Small(59)),
    ("উনোসত্তর", Small(69)),
    ("উনোসত্তুর", Small(69)),
    ("ঋনাত্মক", Sign(true)),
    ("এক", Small(1)),
    ("একচল্লিশ", Small(41)),
    ("একচল্লিস", Small(41)),
    ("একতিরিশ", Small(31)),
    ("একত্রিংশ", Ordinal(31)),
    ("একত্রিংশতম", Ordinal(31)),
    ("একত্রিংশত্তম", Ordinal(31)),
    ("একত্রিশ", Small(31)),
    ("একবিংশ", Ordinal(21)),
    ("একবিংশতম", Ordinal(21)),
    ("একবিংশতিতম", Ordinal(21)),
    ("একষট্টি", Small(61)),
    ("একাত্তর", Small(71)),
    ("একাত্তুর", Small(71)),
    ("একাদশ", Ordinal(11)),
    ("একাদশতম", Ordinal(11)),
    ("একানব্বই", Small(91)),
    ("একানব্বুই", Small(91)),
    ("একান্ন", Small(51)),
    ("একান্নো", Small(51)),
    ("একাশি", Small(81)),
    ("একুশ", Small(21)),
    ("এগার", Small(11)),
    ("এগারো", Small(11)),
    ("কুড়ি", Small(20)),
    ("কোটি", Unit(7)),
    ("গন্ডা", Pack(4)),
    ("গ্রোস", Pack(144)),
    ("চতুর্থ", Ordinal(4)),
    ("চতুর্দশ", Ordinal(14)),
    ("চতুর্দশতম", Ordinal(14)),
    ("চতুর্বিংশ", Ordinal(24)),
    ("চতুর্বিংশতম", Ordinal(24)),
    ("চতুর্বিংশতিতম", Ordinal(24)),
    ("চতুস্ত্রিংশ", Ordinal(34)),
    ("চতুস্ত্রিংশতম", Ordinal(34)),
    ("চতুস্ত্রিংশত্তম", Ordinal(34)),
    ("চত্বারিংশ", Ordinal(40)),
    ("চত্বারিংশতম", Ordinal(40)),
    ("চত্বারিংশত্তম", Ordinal(40)),
    ("চব্বিশ", Small(24)),
    ("চব্বিস", Small(24)),
    ("চল্লিশ", Small(40)),
    ("চল্লিস", Small(40)),
    ("চার", Small(4)),
    ("চুয়াত্তর", Small(74)),
    ("চুয়াত্তুর", Small(74)),
    ("চুয়ান্ন", Small(54)),
    ("চুয়ান্নো", Small(54)),
    ("চুয়াল্লিশ", Small(44)),
    ("চুয়াল্লিস", Small(44)),
    ("চুরানব্বই", Small(94)),
    ("চুরানব্বুই", Small(94)),
    ("চুরাশি", Small(84)),
    ("চোত্রিশ", Small(34)),
    ("চোদ্দ", Small(14)),
    ("চোদ্দো", Small(14)),
    ("চোষট্টি", Small(64)),
    ("চৌচল্লিশ", Small(44)),
    ("চৌঠা", Ordinal(4)),
    ("চৌতিরিশ", Small(34)),
    ("চৌত্রিশ", Small(34)),
    ("চৌদ্দ", Small(14)),
    ("চৌদ্দো", Small(14)),
    ("চৌব্বিশ", Small(24)),
    ("চৌয়াত্তর", Small(74)),
    ("চৌয়াত্তুর", Small(74)),
    ("চৌয়ান্ন", Small(54)),
    ("চৌয়াল্লিশ", Small(44)),
    ("চৌরানব্বই", Small(94)),
    ("চৌরানব্বুই", Small(94)),
    ("চৌরাশি", Small(84)),
    ("চৌষট্টি", Small(64)),
    ("চৌহাত্তর", Small(74)),
    ("চৌহাত্তুর", Small(74)),
    ("ছ", Clipped(6)),
    ("ছতিরিশ", Small(36)),
    ("ছত্রিশ", Small(36)),
    ("ছয়", Small(6)),
    ("ছয়চল্লিশ", Small(46)),
    ("ছয়ত্রিশ", Small(36)),
    ("ছয়ষট্টি", Small(66)),
    ("ছাপান্ন", Small(56)),
    ("ছাপ্পান্ন", Small(56)),
    ("ছাপ্পান্নো", Small(56)),
    ("ছাব্বিশ", Small(26)),
    ("ছাব্বিস", Small(26)),
    ("ছিচল্লিশ", Small(46)),
    ("ছিয়াত্তর", Small(76)),
    ("ছিয়াত্তুর", Small(76)),
    ("ছিয়ানব্বই", Small(96)),
    ("ছিয়ানব্বুই", Small(96)),
    ("ছিয়াশি", Small(86)),
    ("ছিষট্টি", Small(66)),
    ("ছিহাত্তর", Small(76)),
    ("ছিহাত্তুর", Small(76)),
    ("ছেচল্লিশ", Small(46)),
    ("ছেচল্লিস", Small(46)),
    ("ছেয়াত্তর", Small(76)),
    ("ছেয়াত্তুর", Small(76)),
    ("ছেয়ানব্বই", Small(96)),
    ("ছেয়ানব্বুই", Small(96)),
    ("ছেয়াল্লিশ", Small(46)),
    ("ছেয়াশি", Small(86)),
    ("ছেষট্টি", Small(66)),
    ("ছেহাত্তর", Small(76)),
    ("ছেহাত্তুর", Small(76)),
    ("জোড়া", Pack(2)),
    ("ট্রিলিওন", Unit(12)),
    ("ট্রিলিয়ন", Unit(12)),
    ("ট্রিলিয়ান", Unit(12)),
    ("ডজন", Pack(12)),
    ("তিতাল্লিশ", Small(43)),
    ("তিন", Small(3)),
    ("তিপান্ন", Small(53)),
    ("তিপ্পান্ন", Small(53)),
    ("তিপ্পান্নো", Small(53)),
    ("তিয়াত্তর", Small(73)),
    ("তিয়াত্তুর", Small(73)),
    ("তিরানব্বই", Small(93)),
    ("তিরানব্বুই", Small(93)),
    ("তিরাশি", Small(83)),
    ("তিরিশ", Small(30)),
    ("তিষট্টি", Small(63)),
    ("তিহাত্তর", Small(73)),
    ("তিহাত্তুর", Small(73)),
    ("তৃতিয়", Ordinal(3)),
    ("তেইশ", Small(23)),
    ("তেতাল্লিশ", Small(43)),
    ("তেতাল্লিস", Small(43)),
    ("তেতিরিশ", Small(33)),
    ("তেত্রিশ", Small(33)),
    ("তেপান্ন", Small(53)),
    ("তেপ্পান্ন", Small(53)),
    ("তেয়াত্তর", Small(73)),
    ("তেয়াত্তুর", Small(73)),
    ("তেয়াল্লিশ", Small(43)),
    ("তের", Small(13)),
    ("তেরানব্বই", Small(93)),
    ("তেরানব্বুই", Small(93)),
    ("তেরাশি", Small(83)),
    ("তেরো", Small(13)),
    ("তেষট্টি", Small(63)),
    ("তেসরা", Ordinal(3)),
    ("তেহাত্তর", Small(73)),
    ("তেহাত্তুর", Small(73)),
    ("ত্রয়স্ত্রিংশ", Ordinal(33)),
    ("ত্রয়স্ত্রিংশতম", Ordinal(33)),
    ("ত্রয়স্ত্রিংশত্তম", Ordinal(33)),
    ("ত্রয়োদশ", Ordinal(13)),
    ("ত্রয়োদশতম", Ordinal(13)),
    ("ত্রয়োবিংশ", Ordinal(23)),
    ("ত্রয়োবিংশতম", Ordinal(23)),
    ("ত্রয়োবিংশতিতম", Ordinal(23)),
    ("ত্রিংশ", Ordinal(30)),
    ("ত্রিংশতম", Ordinal(30)),
    ("ত্রিংশত্তম", Ordinal(30)),
    ("ত্রিশ", Small(30)),
    ("দশ", Small(10)),
    ("দশম", Ordinal(10)),
    ("দশমিক", Point),
    ("দু", Clipped(2)),
    ("দুই", Small(2)),
    ("দেড়", Tenths(15)),
    ("দোসরা", Ordinal(2)),
    ("দ্বাত্রিংশ", Ordinal(32)),
    ("দ্বাত্রিংশতম", Ordinal(32)),
    ("দ্বাত্রিংশত্তম", Ordinal(32)),
    ("দ্বাদশ", Ordinal(12)),
    ("দ্বাদশতম", Ordinal(12)),
    ("দ্বাবিংশ", Ordinal(22)),
    ("দ্বাবিংশতম", Ordinal(22)),
    ("দ্বাবিংশতিতম", Ordinal(22)),
    ("দ্বিতিয়", Ordinal(2)),
    ("ধনাত্মক", Sign(false)),
    ("ন", Clipped(9)),
    ("নবতিতম", Ordinal(90)),
    ("নবম", Ordinal(9)),
    ("নব্বই", Small(90)),
    ("নব্বুই", Small(90)),
    ("নয়", Homograph(9)),
    ("নিযুত", Unit(6)),
    ("নিরানব্বই", Small(99)),
    ("নিরানব্বি", Small(99)),
    ("নিরানব্বুই", Small(99)),
    ("নিরেনব্বই", Small(99)),
    ("নিরেনব্বুই", Small(99)),
    ("পইতাল্লিশ", Small(45)),
    ("পইত্রিশ", Small(35)),
    ("পইষট্টি", Small(65)),
    ("পচাত্তর", Small(75)),
    ("পচাত্তুর", Small(75)),
    ("পচানব্বই", Small(95)),
    ("পচানব্বুই", Small(95)),
    ("পচাশ", Small(50)),
    ("পচাশি", Small(85)),
    ("পচিশ", Small(25)),
    ("পচিস", Small(25)),
    ("পঞ্চত্রিংশ", Ordinal(35)),
    ("পঞ্চত্রিংশতম", Ordinal(35)),
    ("পঞ্চত্রিংশত্তম", Ordinal(35)),
    ("পঞ্চদশ", Ordinal(15)),
    ("পঞ্চদশতম", Ordinal(15)),
    ("পঞ্চবিংশ", Ordinal(25)),
    ("পঞ্চবিংশতম", Ordinal(25)),
    ("পঞ্চবিংশতিতম", Ordinal(25)),
    ("পঞ্চম", Ordinal(5)),
    ("পঞ্চাত্তর", Small(75)),
    ("পঞ্চাত্তুর", Small(75)),
    ("পঞ্চানব্বই", Small(95)),
    ("পঞ্চানব্বুই", Small(95)),
    ("পঞ্চান্ন", Small(55)),
    ("পঞ্চান্নো", Small(55)),
    ("পঞ্চাশ", Small(50)),
    ("পঞ্চাশত্তম", Ordinal(50)),
    ("পঞ্চাশি", Small(85)),
    ("পনর", Small(15)),
    ("পনরো", Small(15)),
    ("পনের", Small(15)),
    ("পনেরো", Small(15)),
    ("পয়তাল্লিশ", Small(45)),
    ("পয়তাল্লিস", Small(45)),
    ("পয়তিরিশ", Small(35)),
    ("পয়ত্রিশ", Small(35)),
    ("পয়লা", Ordinal(1)),
    ("পয়ষট্টি", Small(65)),
    ("পহেলা", Ordinal(1)),
    ("পাচ", Small(5)),
    ("পায়ত্রিশ", Small(35)),
    ("পৌনে", Quarters(-1)),
    ("প্রথম", Ordinal(1)),
    ("প্লাস", Sign(false)),
    ("বতিরিশ", Small(32)),
    ("বত্রিশ", Small(32)),
    ("বাইশ", Small(22)),
    ("বায়াত্তর", Small(72)),
    ("বায়াত্তুর", Small(72)),
    ("বায়ান্ন", Small(52)),
    ("বায়ান্নো", Small(52)),
    ("বার", Homograph(12)),
    ("বারো", Small(12)),
    ("বাষট্টি", Small(62)),
    ("বাহাত্তর", Small(72)),
    ("বাহাত্তুর", Small(72)),
    ("বাহান্ন", Small(52)),
    ("বাহান্নো", Small(52)),
    ("বিংশ", Ordinal(20)),
    ("বিংশতম", Ordinal(20)),
    ("বিংশতিতম", Ordinal(20)),
    ("বিয়াল্লিশ", Small(42)),
    ("বিয়াল্লিস", Small(42)),
    ("বিরানব্বই", Small(92)),
    ("বিরানব্বুই", Small(92)),
    ("বিরাশি", Small(82)),
    ("বিলিওন", Unit(9)),
    ("বিলিয়ন", Unit(9)),
    ("বিলিয়ান", Unit(9)),
    ("বিশ", Small(20)),
    ("বেয়াল্লিশ", Small(42)),
    ("বেরানব্বই", Small(92)),
    ("বেরানব্বুই", Small(92)),
    ("বেরাশি", Small(82)),
    ("মাইনাস", Sign(true)),
    ("মিলিওন", Unit(6)),
    ("মিলিয়ন", Unit(6)),
    ("মিলিয়ান", Unit(6)),
    ("লক্ষ", Unit(5)),
    ("লাখ", Unit(5)),
    ("শ", Hundred),
    ("শত", Unit(2)),
    ("শতকরা", Percent),
    ("শুন্য", Small(0)),
    ("শো", Hundred),
    ("ষট্ত্রিংশ", Ordinal(36)),
    ("ষট্ত্রিংশতম", Ordinal(36)),
    ("ষট্ত্রিংশত্তম", Ordinal(36)),
    ("ষড়বিংশ", Ordinal(26)),
    ("ষড়বিংশতিতম", Ordinal(26)),
    ("ষড়্বিংশ", Ordinal(26)),
    ("ষড়্বিংশতিতম", Ordinal(26)),
    ("ষষ্টিতম", Ordinal(60)),
    ("ষষ্ঠ", Ordinal(6)),
    ("ষাইট", Small(60)),
    ("ষাট", Small(60)),
    ("ষোড়শ", Ordinal(16)),
    ("ষোড়শতম", Ordinal(16)),
    ("ষোল", Small(16)),
    ("ষোলো", Small(16)),
    ("সওয়া", Quarters(1)),
    ("সতের", Small(17)),
    ("সতেরো", Small(17)),
    ("সত্তর", Small(70)),
    ("সত্তুর", Small(70)),
    ("সপ্ততিতম", Ordinal(70)),
    ("সপ্তত্রিংশ", Ordinal(37)),
    ("সপ্তত্রিংশতম", Ordinal(37)),
    ("সপ্তত্রিংশত্তম", Ordinal(37)),
    ("সপ্তদশ", Ordinal(17)),
    ("সপ্তদশতম", Ordinal(17)),
    ("সপ্তবিংশ", Ordinal(27)),
    ("সপ্তবিংশতম", Ordinal(27)),
    ("সপ্তবিংশতিতম", Ordinal(27)),
    ("সপ্তম", Ordinal(7)),
    ("সহস্র", Unit(3)),
    ("সাইতিরিশ", Small(37)),
    ("সাইত্রিশ", Small(37)),
    ("সাড়ে", Quarters(2)),
    ("সাত", Small(7)),
    ("সাতচল্লিশ", Small(47)),
    ("সাতচল্লিস", Small(47)),
    ("সাতত্রিশ", Small(37)),
    ("সাতষট্টি", Small(67)),
    ("সাতাইশ", Small(27)),
    ("সাতাত্তর", Small(77)),
    ("সাতাত্তুর", Small(77)),
    ("সাতানব্বই", Small(97)),
    ("সাতানব্বুই", Small(97)),
    ("সাতান্ন", Small(57)),
    ("সাতান্নো", Small(57)),
    ("সাতাশ", Small(27)),
    ("সাতাশি", Small(87)),
    ("সায়ত্রিশ", Small(37)),
    ("সোয়া", Quarters(1)),
    ("হাজার", Unit(3)),
    ("হাফ", HalfOf),
    ("হালি", Pack(4)),
];

#[cfg(test)]
mod tests {
    use super::{ROWS, fold};

    #[test]
    fn rows_are_folded_and_sorted() {
        let unfolded: Vec<_> = ROWS.iter().filter(|row| !fold::letters(row.0).eq(row.0.chars())).collect();
        assert!(unfolded.is_empty(), "{unfolded:?}");
        let unsorted: Vec<_> = ROWS.windows(2).filter(|pair| pair[0].0 >= pair[1].0).collect();
        assert!(unsorted.is_empty(), "{unsorted:?}");
    }
}
