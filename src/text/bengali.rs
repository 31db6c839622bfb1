//! The Bengali block of Unicode, U+0980 to U+09FF, by the places of its characters there, counted from 0: what the loops over bytes go by.

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
const fn of(c: char) -> u8 {
    (c as u32 - BLOCK) as u8
}

/// The place of the character that is the bytes E0, `second` (A6 or A7) and `third`.
#[inline(always)]
pub(crate) const fn place(second: u8, third: u8) -> u8 {
    (second & 1) << 6 | third & 0x3F
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
    use super::{BLOCK, SIZE, place, split};
    use crate::text::key_chars;

    #[test]
    fn characters_are_taken_apart_as_in_the_key() {
        let char_at = |place: u8| char::from_u32(BLOCK + u32::from(place)).expect("the block has no surrogates");
        for c in (0..SIZE as u8).map(char_at) {
            let (text, bytes) = (c.to_string(), c.to_string().into_bytes());
            let place = place(bytes[1], bytes[2]);
            assert_eq!(char_at(place), c);
            let parts = split(place).map(|(letter, mark)| vec![char_at(letter), char_at(mark)]);
            let folded: Vec<char> = key_chars(&text).collect();
            assert_eq!(parts, (folded.len() > 1).then_some(folded), "{c}");
        }
    }
}
