//! The same page in another encoding.

use unicode_normalization::UnicodeNormalization;

pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// Bengali vowel signs of two parts in two code points too; other scripts as they are.
pub fn nfd(text: &str) -> String {
    let is_bengali = |c: char| ('\u{980}'..='\u{9FF}').contains(&c);
    let (mut twin, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_bengali(c) != is_bengali(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if is_bengali(first) {
            twin.extend(run.nfd())
        } else {
            twin.push_str(run)
        }
        rest = after;
    }
    twin
}

/// `ড়`, `ঢ়` and `য়` as one code point each, as most of the web has them; NFC has them as two.
pub fn precomposed(text: &str) -> String {
    let two = [("\u{9A1}\u{9BC}", "\u{9DC}"), ("\u{9A2}\u{9BC}", "\u{9DD}"), ("\u{9AF}\u{9BC}", "\u{9DF}")];
    two.iter().fold(nfc(text), |text, (from, to)| text.replace(from, to))
}

pub fn ascii_digits(text: &str) -> String {
    text.chars().map(|c| "০১২৩৪৫৬৭৮৯".chars().zip('0'..='9').find(|(bengali, _)| *bengali == c).map_or(c, |(_, ascii)| ascii)).collect()
}

/// Only on lines without a Latin letter: `SQLSTATE[42S22]` and addresses have their own digits.
pub fn bengali_digits(text: &str) -> String {
    let bengali = |c: char| c.to_digit(10).and_then(|d| char::from_u32('০' as u32 + d)).unwrap_or(c);
    let line =
        |line: &str| if line.contains(|c: char| c.is_ascii_alphabetic()) { line.to_owned() } else { line.chars().map(bengali).collect() };
    text.split_inclusive('\n').map(line).collect()
}
