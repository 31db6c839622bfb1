//! How inputs change: by whole lines of a page, by words, and now and then by bytes.

use crate::page::{Line, Page};
use crate::support::pieces;
use arbitrary::Unstructured;
use libfuzzer_sys::fuzzer_mutate;

/// What the inputs of a target are made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// Pages, line by line.
    Page,
    /// Lines with dates in them.
    Dates,
    /// Texts with numbers in them.
    Numbers,
    /// Letters and signs, damaged ones too.
    Letters,
}

/// What meets in damaged Bengali: signs in every encoding, joiners, codes that legacy fonts leave behind.
const LETTERS: &[&str] = &[
    "ক", "র", "য", "ত", "ন", "হ", "ষ", "অ", "আ", "ই", "ৎ", "ং", "ঁ", "া", "ি", "\u{9C7}", "\u{9BE}", "\u{9C8}", "\u{9D7}", "\u{9CB}",
    "\u{9CC}", "\u{9C1}", "\u{9CD}", "\u{9BC}", "\u{9DC}", "\u{9DD}", "\u{9DF}", "\u{9FE}", "\u{200C}", "\u{200D}", " ", "-", "ø", "œ",
    "æ", "Í", "¯", "š", "”", "›", "’", "‘", "^", "—", "¬", "©", "×", "³", "ÿ", "è", "¤", "ƒ", "‚", "Ô", "Õ", "¿", "a", "\u{FFFD}",
    "\u{301}", "\u{327}", "\u{334}", "\u{345}", "\u{37E}", "\u{212A}", "\u{A0}", "\u{2003}", "\u{FEFF}", "\u{E000}", "한", "\u{1161}", "क",
    "\u{93C}", "।", "৷", "ঃ",
];

/// Changes `data[..size]` in place; gives its new size, at most `max_size`.
pub fn mutate(matter: Matter, data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let noise = noise(seed);
    let mut u = Unstructured::new(&noise);
    let by_bytes = if matter == Matter::Page { 8 } else { 4 };
    if u.ratio(1, by_bytes).unwrap_or(true) {
        return fuzzer_mutate(data, size, max_size);
    }
    let text = String::from_utf8_lossy(data.get(..size).unwrap_or_default()).into_owned();
    let changed = match matter {
        Matter::Page => by_lines(&text, &mut u),
        Matter::Dates => by_pieces(&text, pieces::OF_DATES, &mut u),
        Matter::Numbers => by_pieces(&text, pieces::OF_NUMBERS, &mut u),
        Matter::Letters => by_pieces(&text, LETTERS, &mut u),
    };
    let Ok(changed) = changed else { return fuzzer_mutate(data, size, max_size) };
    let most = changed.floor_char_boundary(max_size.min(data.len()));
    data[..most].copy_from_slice(&changed.as_bytes()[..most]);
    most
}

fn by_lines(text: &str, u: &mut Unstructured<'_>) -> arbitrary::Result<String> {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let (a, b) = (u.choose_index(lines.len())?, u.choose_index(lines.len())?);
    let made: String;
    match u.int_in_range(0..=13)? {
        0 => return Ok(u.arbitrary::<Page>()?.0),
        1 => drop(lines.remove(a)),
        2 => lines.insert(b, lines[a]),
        3 => lines.swap(a, b),
        4 => lines.truncate(a.max(1)),
        5 => drop(lines.drain(..a)),
        6 => {
            made = by_pieces(lines[a], if u.arbitrary()? { pieces::OF_DATES } else { LETTERS }, u)?;
            lines[a] = &made;
        }
        7 if a + 1 < lines.len() => {
            let next = lines.remove(a + 1);
            made = format!("{} {next}", lines[a]);
            lines[a] = &made;
        }
        8 | 9 => {
            made = u.arbitrary::<Line>()?.0;
            lines[a] = &made;
        }
        _ => {
            made = u.arbitrary::<Line>()?.0;
            lines.insert(a, &made);
        }
    }
    Ok(lines.join("\n"))
}

/// Puts pieces in, takes characters out, or says a part twice.
fn by_pieces(text: &str, pieces: &[&str], u: &mut Unstructured<'_>) -> arbitrary::Result<String> {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let (a, b) = (*u.choose(&ends)?, *u.choose(&ends)?);
    let (a, b) = (a.min(b), a.max(b));
    let (before, part, after) = (&text[..a], &text[a..b], &text[b..]);
    Ok(match u.int_in_range(0..=7)? {
        0 => format!("{before}{after}"),
        1 => format!("{before}{part}{part}{after}"),
        2 => format!("{before}{}{after}", u.choose(pieces)?),
        3 => pieces.iter().fold(String::new(), |text, piece| if u.ratio(1, 12).unwrap_or(false) { text + piece } else { text }),
        _ => format!("{before}{}{}{part}{after}", u.choose(pieces)?, if u.arbitrary()? { " " } else { "" }),
    })
}

/// Random bytes from libFuzzer's seed (splitmix64): enough for a page.
fn noise(seed: u32) -> Vec<u8> {
    let mut state = u64::from(seed);
    let mut next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)).to_le_bytes()
    };
    (0..512).flat_map(|_| next()).collect()
}
