//! What the codes of the Bijoy fonts (SutonnyMJ and its kin) mean where a converter left one of them in Unicode text.
//!
//! These fonts draw Bengali with the codes of Windows-1252. A converter whose table lacks a code lets it through, and `ভ্লাদিমির` is
//! printed as `ভøাদিমির`. The table holds the codes on whose meaning the public converter tables agree, or whose meaning real words
//! prove (`কুমিলøা`, `সাতÿীরা`, `চট্টগÖাম`, `ভ‚মি`, `আহŸান`). It has no ASCII codes, and none that ordinary typing puts between two
//! letters (`“` for `ু`, `…` for `ৃ`, `•` for `ঙ্`).

/// What a code draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glyph {
    /// The hasanta and the letters under or behind the consonant before it.
    Below(&'static str),
    /// As `Below`, but sure only after one of these letters.
    BelowOf(&'static str, &'static str),
    /// A whole conjunct, or a letter with its sign.
    Whole(&'static str),
    /// The first letter of a conjunct with its hasanta, and the letters that can follow it.
    Half(&'static str, &'static str),
    /// A vowel sign of the letter before it.
    Sign(&'static str),
    /// A quotation mark.
    Mark(&'static str),
    /// The reph, which is drawn after its conjunct and encoded before it.
    Reph,
}

/// Where a code can be nothing else than a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// Beside a Bengali letter: a Latin letter.
    Beside,
    /// Between two Bengali letters: a sign that nobody types inside a word.
    Between,
    /// Between a Bengali letter and a dependent sign: a sign that separates words too (`হোম»খবর`, `প্রধান¬মন্ত্রী`).
    Signed,
}

pub(super) type Row = (char, Glyph, Proof);

/// The row of `c`, where it is a code of the table.
pub(super) fn row(c: char) -> Option<Row> {
    CODES.binary_search_by_key(&c, |row| row.0).ok().and_then(|i| CODES.get(i)).copied()
}

/// What a code draws after a `Half`, `‘` and `’` among them, which are quotes everywhere else.
pub(super) fn after_half(c: char) -> Option<&'static str> {
    Some(match c {
        '^' => "ব",
        '§' => "ম",
        '¢' => "ভ",
        '£' => "ভ্র",
        '¿' => "ত্র",
        'Í' | '—' => "ত",
        'œ' => "ন",
        'ø' => "ল",
        'ú' => "প",
        'Œ' => "ক্র",
        '‘' => "তু",
        '’' => "থ",
        '‹' => "ক",
        _ => return None,
    })
}

use Glyph::{Below, BelowOf, Half, Mark, Reph, Sign, Whole};
use Proof::{Beside, Between, Signed};

/// Sorted by code.
const CODES: [Row; 95] = [
    ('¡', Below("্ব"), Between),
    ('¢', Below("্ভ"), Between),
    ('£', Below("্ভ্র"), Between),
    ('¤', Half("ম্", "নপফবভমল"), Between),
    ('¥', Below("্ম"), Between),
    ('¦', Below("্ব"), Signed),
    ('§', Below("্ম"), Signed),
    ('¨', Below("্য"), Between),
    ('©', Reph, Between),
    ('ª', Below("্র"), Between),
    ('«', Below("্র"), Signed),
    ('¬', Below("্ল"), Signed),
    ('®', Half("ষ্", "কপম"), Between),
    ('¯', Half("স্", "কখতথনপফবমরল"), Between),
    ('°', Whole("ক্ক"), Signed),
    ('±', Whole("ক্ট"), Signed),
    ('³', Whole("ক্ত"), Between),
    ('µ', Whole("ক্র"), Between),
    ('¶', Whole("ক্ষ"), Between),
    ('·', Whole("ক্স"), Signed),
    ('¸', Whole("গু"), Between),
    ('»', Whole("গ্ধ"), Signed),
    ('¼', Whole("ঙ্ক"), Between),
    ('½', Whole("ঙ্গ"), Between),
    ('¾', Whole("জ্জ"), Between),
    ('¿', BelowOf("্ত্র", "নস"), Between),
    ('À', Whole("জ্ঝ"), Beside),
    ('Á', Whole("জ্ঞ"), Beside),
    ('Â', Whole("ঞ্চ"), Beside),
    ('Ã', Whole("ঞ্ছ"), Beside),
    ('Ä', Whole("ঞ্জ"), Beside),
    ('Å', Whole("ঞ্ঝ"), Beside),
    ('Æ', Whole("ট্ট"), Beside),
    ('Ç', Whole("ড্ড"), Beside),
    ('È', Whole("ণ্ট"), Beside),
    ('É', Whole("ণ্ঠ"), Beside),
    ('Ê', Whole("ণ্ড"), Beside),
    ('Ë', Whole("ত্ত"), Beside),
    ('Ì', Whole("ত্থ"), Beside),
    // ত্ম in older fonts (`আÍীয়`), ্ত in newer ones (`শান্Íি`): the letters before it tell which.
    ('Í', BelowOf("্ত", "নস"), Beside),
    ('Î', Whole("ত্র"), Beside),
    ('Ï', Whole("দ্দ"), Beside),
    ('Ò', Mark("“"), Beside),
    ('Ó', Mark("”"), Beside),
    ('Ô', Mark("‘"), Beside),
    ('Õ', Mark("’"), Beside),
    ('Ö', Below("্র"), Beside),
    ('×', Whole("দ্ধ"), Signed),
    ('Ø', Whole("দ্ব"), Beside),
    ('Ù', Whole("দ্ম"), Beside),
    ('Û', Whole("ন্ড"), Beside),
    ('Ü', Whole("ন্ধ"), Beside),
    ('Ý', Whole("ন্স"), Beside),
    ('Þ', Whole("প্ট"), Beside),
    ('ß', Whole("প্ত"), Beside),
    ('à', Whole("প্প"), Beside),
    ('á', Whole("প্স"), Beside),
    ('â', Whole("ব্জ"), Beside),
    ('ã', Whole("ব্দ"), Beside),
    ('ä', Whole("ব্ধ"), Beside),
    ('å', Whole("ভ্র"), Beside),
    // The ু of র (`দ্রæত`); older tables give ম্ন, so it is sure after র alone.
    ('æ', Sign("ু"), Beside),
    ('ç', Whole("ম্ফ"), Beside),
    ('è', BelowOf("্ণ", "ষহ"), Beside),
    ('é', Whole("ল্ক"), Beside),
    ('ê', Whole("ল্গ"), Beside),
    ('ë', Whole("ল্ট"), Beside),
    ('ì', Whole("ল্ড"), Beside),
    ('í', Whole("ল্প"), Beside),
    ('ï', Whole("শু"), Beside),
    ('ð', Whole("শ্চ"), Beside),
    ('ñ', Whole("শ্ছ"), Beside),
    ('ò', Whole("ষ্ণ"), Beside),
    ('ó', Whole("ষ্ট"), Beside),
    ('ô', Whole("ষ্ঠ"), Beside),
    ('õ', Whole("ষ্ফ"), Beside),
    ('ö', Whole("স্খ"), Beside),
    ('÷', Whole("স্ট"), Signed),
    ('ø', Below("্ল"), Beside),
    ('ù', Whole("স্ফ"), Beside),
    ('ú', Below("্প"), Beside),
    ('û', Whole("হু"), Beside),
    ('ü', Whole("হৃ"), Beside),
    ('ý', Whole("হ্ন"), Beside),
    ('þ', Whole("হ্ম"), Beside),
    ('ÿ', Whole("ক্ষ"), Beside),
    ('œ', Below("্ন"), Beside),
    ('š', Half("ন্", "তথব"), Beside),
    ('Ÿ', Below("্ব"), Beside),
    ('ƒ', Sign("ূ"), Beside),
    ('˜', Half("দ্", "গঘ"), Between),
    ('‚', Sign("ূ"), Between),
    // A quote but where a sign stands behind it (`হ”েছ`), and so is `›` (`›িদ্ব`).
    ('”', Half("চ্", "চছঞ"), Signed),
    ('„', Sign("ৃ"), Between),
    ('›', Half("ন্", "টঠডদ"), Signed),
];

const _: () = {
    let mut i = 1;
    while i < CODES.len() {
        assert!(CODES[i - 1].0 < CODES[i].0, "the codes are sorted, and each stands once");
        i += 1;
    }
};
