//! How far back a text is looked at: so many letters, which are as many in every encoding.

use super::key::is_dropped;

/// The most bytes of a letter with its signs, taken together over many.
const BYTES: usize = 16;

/// Where the last letters of a text begin, `most` of them or all. Signs that stand on letters are not counted, since an encoding may have them as one
/// character with the letter, and neither are invisible characters; a run of nothing else is cut.
pub(crate) fn last_letters(text: &str, most: usize) -> usize {
    let counts = |c: char| !matches!(c, '\u{981}'..='\u{983}' | '\u{9BC}'..='\u{9CD}' | '\u{9D7}' | '\u{9FE}') && !is_dropped(c);
    let bound = text.len().saturating_sub(BYTES * most);
    let (mut from, mut left) = (text.len(), most);
    for (at, c) in text.char_indices().rev().take_while(|&(at, _)| at >= bound) {
        from = at;
        left = left.saturating_sub(counts(c).into());
        if left == 0 {
            break;
        }
    }
    from
}

#[cfg(test)]
mod tests {
    use super::last_letters;

    #[test]
    fn a_letter_is_one_in_every_encoding() {
        for text in ["সম\u{9DF} ক\u{9CB}ন", "সম\u{9AF}\u{9BC} ক\u{9C7}\u{9BE}ন", "সম\u{9AF}\u{9BC}\u{200D} ক\u{9C7}\u{9BE}\u{334}ন"]
        {
            let rest = |most| text.get(last_letters(text, most)..).map(|rest| rest.chars().next());
            assert_eq!(
                [1, 2, 3, 4, 6, 9].map(rest),
                ['ন', 'ক', ' ', text.chars().nth(2).unwrap_or_default(), 'স', 'স'].map(|c| Some(Some(c))),
                "{text}"
            );
        }
        assert_eq!(last_letters("", 3), 0);
        let hostile = "\u{9CD}".repeat(1000);
        assert!(hostile.len() - last_letters(&hostile, 10) < 200);
    }
}
