//! The Bengali block of Unicode, U+0980 to U+09FF, by the places of its characters there, counted from 0: what the loops over bytes go by.
//!
//! Its characters are three bytes each, E0, A6 or A7, and the third. Where bytes are asked for one character, for a few (the digits are E0 A7 A6 to AF)
//! or for all but a few, these bytes stand in the pattern.

/// The first character of the block.
pub(crate) const BLOCK: u32 = 0x980;
/// How many characters the block has.
pub(crate) const SIZE: usize = 128;

pub(crate) const A: u8 = of('অ');
pub(crate) const AA: u8 = of('আ');
const DDA: u8 = of('ড');
const DDHA: u8 = of('ঢ');
const TA: u8 = of('ত');
const YA: u8 = of('য');
pub(crate) const NUKTA: u8 = of('\u{9BC}');
pub(crate) const AA_SIGN: u8 = of('\u{9BE}');
pub(crate) const E_SIGN: u8 = of('\u{9C7}');
pub(crate) const O_SIGN: u8 = of('\u{9CB}');
pub(crate) const AU_SIGN: u8 = of('\u{9CC}');
pub(crate) const HASANTA: u8 = of('\u{9CD}');
const KHANDA_TA: u8 = of('ৎ');
pub(crate) const AU_MARK: u8 = of('\u{9D7}');
const RRA: u8 = of('\u{9DC}');
const RHA: u8 = of('\u{9DD}');
pub(crate) const SANDHI: u8 = of('\u{9FE}');
const YYA: u8 = of('\u{9DF}');

/// The place of a character of the block.
pub(crate) const fn of(c: char) -> u8 {
    (c as u32 - BLOCK) as u8
}

/// Whether a character is of the block.
pub(crate) const fn holds(c: char) -> bool {
    matches!(c, '\u{980}'..='\u{9FF}')
}

/// The place of the character that these bytes are; `None` where they are none of the block.
#[inline(always)]
pub(crate) const fn place(bytes: [u8; 3]) -> Option<u8> {
    match first(&bytes) {
        Some((place, _)) => Some(place),
        None => None,
    }
}

/// The place of the character of the block that a text begins with, and the bytes behind it.
#[inline(always)]
pub(crate) const fn first(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [0xE0, second, third, after @ ..] if half(*second) < 2 => Some((at(*second, *third), after)),
        _ => None,
    }
}

/// The places of the two characters of the block that a text begins with, told by one comparison, and the bytes behind them; `None` too where
/// those are less than two.
#[inline(always)]
pub(crate) fn first_two(text: &[u8]) -> Option<([u8; 2], &[u8])> {
    const BOTH: u64 = u64::from_le_bytes([0xE0, 0xA6, 0, 0xE0, 0xA6, 0, 0, 0]);
    const MASK: u64 = u64::from_le_bytes([0xFF, 0xFE, 0, 0xFF, 0xFE, 0, 0, 0]);
    let eight = u64::from_le_bytes(*text.first_chunk()?);
    // The half by a bit of its byte, from which the compiler sees that every place is of the block.
    let places = [eight, eight >> 24].map(|one| (((one >> 8) as u8 % 2) << 6) | ((one >> 16) as u8 & 0x3F));
    if eight & MASK == BOTH { Some((places, text.get(6..)?)) } else { None }
}

/// The place of the character of the block that a text ends with, and the bytes before it.
#[inline(always)]
pub(crate) const fn last(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [before @ .., 0xE0, second, third] if half(*second) < 2 => Some((at(*second, *third), before)),
        _ => None,
    }
}

/// The place of the character of the block that ends with these bytes.
#[inline(always)]
const fn at(second: u8, third: u8) -> u8 {
    half(second) << 6 | third & 0x3F
}

/// Which half of the block it is whose characters have this second byte; more than 1 where it is of none. One operation for both answers: with
/// two `parse` takes half a percent more.
#[inline(always)]
const fn half(second: u8) -> u8 {
    second ^ 0xA6
}

/// The letter and the mark that the [key](super::key) takes a character apart into: `ড়`, `ঢ়`, `য়`, `ৎ`.
pub(crate) const fn split(place: u8) -> Option<(u8, u8)> {
    match place {
        RRA => Some((DDA, NUKTA)),
        RHA => Some((DDHA, NUKTA)),
        YYA => Some((YA, NUKTA)),
        KHANDA_TA => Some((TA, HASANTA)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, SIZE, first, first_two, holds, last, split};
    use crate::text::key_chars;

    #[test]
    fn the_block_is_told_by_characters_and_by_bytes() {
        for c in '\0'..=char::MAX {
            let text = format!("{c}ক");
            let by_bytes = first(text.as_bytes()).map(|(place, after)| (BLOCK + u32::from(place), after));
            assert_eq!(by_bytes, holds(c).then_some((c as u32, "ক".as_bytes())), "{c}");
            let text = format!("ক{c}");
            let by_bytes = last(text.as_bytes()).map(|(place, before)| (BLOCK + u32::from(place), before));
            assert_eq!(by_bytes, holds(c).then_some((c as u32, "ক".as_bytes())), "{c}");
        }
        for text in ["কর ", "ৰৱ।", "ক। ", "কa ", " কর", "\u{9FF}\u{980} "] {
            let one_by_one = first(text.as_bytes()).and_then(|(one, rest)| first(rest).map(|(other, rest)| ([one, other], rest)));
            let behind = &[text, "a"].concat();
            let both = first_two(behind.as_bytes()).map(|(places, after)| (places, &after[..after.len() - 1]));
            assert_eq!(both, one_by_one, "{text}");
        }
        assert_eq!((first_two("কর".as_bytes()), first(b""), last("\u{980}".get(1..).unwrap_or_default().as_bytes())), (None, None, None));
    }

    #[test]
    fn characters_are_taken_apart_as_in_the_key() {
        let char_at = |place: u8| char::from_u32(BLOCK + u32::from(place)).expect("the block has no surrogates");
        for c in (0..SIZE as u8).map(char_at) {
            let text = c.to_string();
            let (place, _) = first(text.as_bytes()).expect("it is of the block");
            assert_eq!(char_at(place), c);
            let parts = split(place).map(|(letter, mark)| vec![char_at(letter), char_at(mark)]);
            let folded: Vec<char> = key_chars(&text).collect();
            assert_eq!(parts, (folded.len() > 1).then_some(folded), "{c}");
        }
    }
}
