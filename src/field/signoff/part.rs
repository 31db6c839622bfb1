//! What one part of a sign-off may be, from the part alone.

use crate::date;
use crate::field::data::acronyms::ACRONYMS;
use crate::field::lexicon::{Class, class_of};
use crate::field::token::{self, Kind};
use crate::field::{letters, name};
use crate::numeral::is_digit;
use crate::text::{canonical, key, key_chars};

/// What one part of a sign-off may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// `এমএস`: two to five letters that are no word.
    Initials,
    /// `এসএসসি`: letters that are a word, and initials only beside others that are none.
    Acronym,
    /// `নাজমুল`: a word or two that are known from names.
    Name,
    /// `কআ`: at most three letters, no word that is known.
    Short,
    /// `এ`: one letter by its name, and initials only beside others or behind an outlet.
    Letter,
    /// `বিডি প্রতিদিন`.
    Outlet,
    Place,
    /// `১৭১০`, `০৫`, `১৯ মার্চ, ২০২১`: a time or a day.
    Number,
    /// A word of which nothing is known.
    Word,
    /// `প্রতিদিনের চিত্র`: two or three words that may be an outlet's name.
    Phrase,
    No,
}

impl Part {
    /// What a part is that stands behind another: letters that are an outlet too are initials there, as in `সিভয়েস/এএস`, but no agency's.
    pub(super) fn behind(text: &str) -> Self {
        let part = Self::of(text);
        let letters = || letters::count(text).is_some_and(|count| count > 1) && !name::is_agency(text);
        match part {
            Self::Outlet if letters() => Self::Acronym,
            // `ক্রিকেটনিউজ/ক্রিকেট`: a beat, which is of a menu.
            Self::Word if class_of(text).any(Class::MODIFIER) => Self::No,
            _ => part,
        }
    }

    pub(super) fn of(text: &str) -> Self {
        let text = &*canonical(text);
        let class = class_of(text);
        let known = number(text).or_else(|| publisher(text, class)).or_else(|| spelled(text, class)).or_else(|| latin(text));
        known.unwrap_or_else(|| worded(text, class))
    }
}

/// A time or a day, `১৭১০`, `৫ জানুয়ারি` or `০১মার্চ`; other numbers are no part of a sign-off.
fn number(text: &str) -> Option<Part> {
    if text.chars().all(is_digit) {
        return Some(if digits(text, 4) { Part::Number } else { Part::No });
    }
    let is_time = |text: &str| text.split_once(['.', ':']).is_some_and(|(hour, minute)| digits(hour, 2) && digits(minute, 2));
    if let Some((hour, _)) = text.split_once(['.', ':'])
        && hour.chars().all(is_digit)
    {
        return (is_time(text) || is_day_in_digits(text)).then_some(Part::Number);
    }
    // `রাত ৮.১৫`
    if let Some((part_of_day, time)) = text.split_once(' ')
        && is_time(time)
    {
        return class_of(part_of_day).any(Class::COMMON).then_some(Part::Number);
    }
    let rest = text.trim_start_matches(is_digit);
    let day = &text[..text.len() - rest.len()];
    let mut words = rest.split([' ', ',']).filter(|word| !word.is_empty());
    let month = words.next().is_some_and(|month| class_of(month).any(Class::COMMON));
    // `অক্টোবর ১২, ২০১৯`
    let day =
        if day.is_empty() && date::is_month(text.split(' ').next().unwrap_or_default()) { words.next().unwrap_or_default() } else { day };
    let year = words.next().is_none_or(|year| digits(year, 4));
    (digits(day, 2) && month && year && words.next().is_none()).then_some(Part::Number)
}

/// A day in digits: `১১.০৩.২০২২`.
fn is_day_in_digits(text: &str) -> bool {
    let mut parts = text.split('.');
    let mut number = |most: usize| parts.next().is_some_and(|part| digits(part, most));
    number(2) && number(2) && number(4) && parts.next().is_none()
}

/// Whether a text is so many digits at most, and nothing else.
fn digits(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && text.chars().all(is_digit)
}

/// An outlet or agency of the lists.
fn publisher(text: &str, class: Class) -> Option<Part> {
    // `সময়/স্থান`
    let is_word = || class.any(Class::OUTLET) && class.any(Class::COMMON) && words(text) == 1;
    class.any(Class::PUBLISHER).then(|| if is_word() { Part::Word } else { Part::Outlet })
}

/// Whether letters are a word too: `এসএসসি`.
pub(super) fn is_acronym(text: &str) -> bool {
    ACRONYMS.contains(&&*key(text))
}

/// Letters by their names: `এমএস`.
fn spelled(text: &str, class: Class) -> Option<Part> {
    if is_lettered(text) {
        return Some(Part::Initials);
    }
    let letters = letters::count(text)?;
    Some(match letters {
        1 => Part::Letter,
        2..=5 if class.any(Class::PLACE) || is_acronym(text) => Part::Acronym,
        2..=5 => Part::Initials,
        _ => Part::No,
    })
}

/// Whether names are shortened to their first letters: `জা.হা`, `আ আ`.
fn is_lettered(text: &str) -> bool {
    let parts = text.split(['.', ' ']).filter(|part| !part.is_empty());
    let first_letter = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(|c| c.is_alphabetic() && !c.is_ascii()) && letters.all(letters::is_sign)
    };
    (2..=3).contains(&parts.clone().count()) && parts.clone().all(|part| first_letter(part) && !class_of(part).any(Class::COMMON))
}

/// Latin initials, and the address of an outlet: `news24bd.tv`.
fn latin(text: &str) -> Option<Part> {
    if text.chars().all(|c| c.is_ascii_uppercase()) && (2..=4).contains(&text.len()) {
        return Some(Part::Initials);
    }
    let is_address = text.is_ascii() && text.contains('.') && words(text) == 1 && text.starts_with(|c: char| c.is_ascii_alphabetic());
    is_address.then_some(Part::Outlet)
}

/// What words are that are neither.
fn worded(text: &str, class: Class) -> Part {
    let (words, count) = (words(text), key_chars(text).count());
    let tokens = token::tokens(text);
    if tokens.iter().any(|t| !matches!(t.kind, Kind::Word | Kind::Dash)) || words > 4 || text.is_ascii() {
        return Part::No;
    }
    let known = tokens.iter().filter(|t| t.class.any(Class::NAME)).count();
    let common = tokens.iter().any(|t| t.class.any(Class::COMMON.or(Class::HEAD)) && !t.class.any(Class::NAME.or(Class::OUTLET_TAIL)));
    let tail = tokens.last().is_some_and(|t| t.class.any(Class::OUTLET_TAIL));
    if tail
        && words > 1
        && !tokens.iter().rev().skip(1).any(|t| t.class.any(Class::COMMON) && !t.class.any(Class::OUTLET_TAIL.or(Class::MODIFIER)))
    {
        return Part::Outlet;
    }
    // `পদ্মাটাইমস`, and no `নিউজ`
    let portal = tokens.first().is_some_and(|t| t.class == Class::OUTLET_TAIL) && tokens.len() == 1 && class == Class::NONE;
    let numbered = text.chars().any(is_digit) && text.chars().any(|c| !is_digit(c) && !c.is_whitespace());
    match () {
        () if class.any(Class::PLACE) && known == 0 => Part::Place,
        () if known == tokens.len() && words <= 3 && !common => Part::Name,
        () if portal => Part::Outlet,
        () if numbered && letters::count(text.trim_end_matches(is_digit)).is_some() => Part::Outlet,
        () if common && (2..=3).contains(&words) => Part::Phrase,
        () if common || words > 3 => Part::No,
        () if count <= 3 => Part::Short,
        () if name::is_publisher(text) => Part::Outlet,
        () if words <= 3 => Part::Word,
        () => Part::No,
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::{ACRONYMS, letters};

    #[test]
    fn acronyms_are_keys_and_spelled_like_initials() {
        for word in ACRONYMS {
            assert_eq!(crate::text::key(word), *word, "not its own key");
            assert!(letters::count(word).is_some(), "{word} is not spelled in letters");
        }
    }
}
