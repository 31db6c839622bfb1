//! What holds of the numbers in any text.

use super::Law;
use khobor::numeral::{Decimal, Found, Grouping, Number, NumeralErrorKind, bengali, digit, find_iter, parse, parse_prefix, parse_range};
use khobor::text::{canonical, key};

/// The same text in other encodings: precomposed letters, two-part vowels, joiners behind all characters or, by `choice`, some.
fn twins(text: &str, choice: u64) -> [String; 4] {
    let precomposed = text.replace("য\u{9BC}", "\u{9DF}").replace("ড\u{9BC}", "\u{9DC}").replace("ঢ\u{9BC}", "\u{9DD}");
    let split = text.replace('\u{9CB}', "\u{9C7}\u{9BE}").replace('\u{9CC}', "\u{9C7}\u{9D7}");
    let joined = |is_behind: fn(u64, usize) -> bool| -> String {
        let with = |(at, c)| [Some(c), is_behind(choice, at).then_some('\u{200C}')];
        text.chars().enumerate().flat_map(with).flatten().collect()
    };
    [precomposed, split, joined(|_, _| true), joined(|choice, at| choice >> (at % 64) & 1 == 1)]
}

/// The number that opens a text, or the kind of its error.
fn opens(text: &str) -> Result<Number, NumeralErrorKind> {
    parse_prefix(text).map(|p| p.number()).map_err(|e| e.kind())
}

/// Both kinds of digits and any mixture of them say the same; `choice` mixes.
pub fn is_blind_to_digits(text: &str, choice: u64) -> Law {
    let ascii: String = text.chars().map(|c| digit(c).map_or(c, |d| char::from(b'0' + d))).collect();
    let pick = |(at, (a, b)): (usize, (char, char))| if choice >> (at % 64) & 1 == 0 { a } else { b };
    let mixed: String = text.chars().zip(ascii.chars()).enumerate().map(pick).collect();
    super::alike("opening number", &[opens(text), opens(text)], &[opens(&ascii), opens(&mixed)])
}

/// Encodings say the same. Canonical first: any text may have a bare nukta or vowel sign anywhere.
pub fn is_blind_to_encodings(text: &str, choice: u64) -> Law {
    let text = canonical(text).into_owned();
    twins(&text, choice).iter().try_for_each(|twin| super::alike("opening number", &[opens(&text)], &[opens(twin)]))
}

/// What is found lies in order, on character boundaries, and reads alike alone.
pub fn is_there(text: &str) -> Law {
    super::ends_for_good(find_iter(text))?;
    let alone = |part: &str| parse(part).map(Found::Number).or_else(|_| parse_range(part).map(Found::Range)).ok();
    let mut end = 0;
    for found in find_iter(text) {
        let Some(part) = found.span.of(text) else { return Err(format!("{} splits a character", found.span)) };
        if found.span.start() < end || found.span.is_empty() {
            return Err(format!("{} is empty or begins before {end}", found.span));
        }
        if alone(part) != Some(found.value) {
            return Err(format!("⟦{part}⟧ alone is {:?}, in its text {:?}", alone(part), found.value));
        }
        end = found.span.end();
    }
    Ok(())
}

/// The number that opens a text reads alike alone.
pub fn opens_alike_alone(text: &str) -> Law {
    let Ok(prefix) = parse_prefix(text) else { return Ok(()) };
    let (numeral, whole) = (prefix.numeral(), prefix.span());
    let before = text.get(..whole.start()).ok_or("a span splits a character")?;
    if !whole.contains(numeral) || numeral.is_empty() || !key(before).is_empty() {
        return Err(format!("the number at {numeral} within {whole}"));
    }
    let part = whole.of(text).ok_or("a span splits a character")?;
    super::alike("number", &[Ok(prefix.number())], &[parse(part)])
}

/// What is written is read.
pub fn is_read_back(value: Decimal, style: Grouping) -> Law {
    [bengali(value).grouping(style).to_string(), value.to_string()].iter().try_for_each(|text| {
        let read = parse(text).map(|n| n.value());
        if read == Ok(value) { Ok(()) } else { Err(format!("⟦{text}⟧ is read as {read:?}")) }
    })
}

/// All that holds of any text, whose numbers are also written anew and read back.
pub(super) fn all(text: &str) -> Law {
    is_there(text)?;
    opens_alike_alone(text)?;
    is_blind_to_digits(text, super::seed(text.as_bytes()))?;
    is_blind_to_encodings(text, super::seed(text.as_bytes()))?;
    if let Some(error) = parse(text).err().filter(|error| error.span().of(text).is_none()) {
        return Err(format!("{error} splits a character"));
    }
    find_iter(text).take(4).try_for_each(|found| match found.value {
        Found::Number(number) => {
            [Grouping::Indian, Grouping::Western, Grouping::None].iter().try_for_each(|&style| is_read_back(number.value(), style))
        }
        _ => Ok(()),
    })
}
