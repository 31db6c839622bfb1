//! What holds of the two forms of any text, and of its damage; `unicode-normalization` is the oracle.

use super::super::twins;
use super::Law;
use khobor::text::{canonical, find_damage, is_canonical, key, key_chars, repair};
use std::borrow::Cow;

/// The canonical form is NFC, is borrowed where nothing changes, and keeps every joiner.
pub fn is_nfc(text: &str) -> Law {
    let (once, nfc) = (canonical(text), twins::nfc(text));
    if once != nfc {
        return Err(format!("expected {nfc:?}, found {once:?}"));
    }
    if is_canonical(text) != (nfc == text) || matches!(once, Cow::Borrowed(_)) != (nfc == text) {
        return Err(format!("is it canonical? {} {:?}", is_canonical(text), matches!(once, Cow::Borrowed(_))));
    }
    if !matches!(canonical(&once), Cow::Borrowed(same) if same == once) {
        return Err("the canonical form of the canonical form is another".to_owned());
    }
    let joiners = |text: &str| text.chars().filter(|&c| matches!(c, '\u{200C}' | '\u{200D}')).collect::<String>();
    if joiners(&once) == joiners(text) { Ok(()) } else { Err("a joiner was lost".to_owned()) }
}

/// A key is its own key, has no white space at its ends and never two together.
pub fn is_keyed(text: &str) -> Law {
    super::ends_for_good(key_chars(text))?;
    let once = key(text);
    if key(&once) != once || !key_chars(text).eq(once.chars()) {
        return Err(format!("the key {once:?} has the key {:?}", key(&once)));
    }
    if once.trim() != once || once.contains("  ") { Err(format!("white space in the key {once:?}")) } else { Ok(()) }
}

/// Mending what was mended changes nothing.
pub fn repair_settles(text: &str) -> Law {
    let once = repair(text).into_owned();
    let twice = repair(&once);
    if twice == once { Ok(()) } else { Err(format!("mended to {once:?}, and that to {twice:?}")) }
}

/// Damage lies in order on character boundaries; a mend changes something, and a text without one is borrowed.
pub fn damage_is_there(text: &str) -> Law {
    let (mut end, mut mends) = (0, 0);
    for found in find_damage(text) {
        let Some(place) = found.span.of(text) else { return Err(format!("{} splits a character", found.span)) };
        if found.span.start() < end || found.span.is_empty() || found.value.mend() == Some(place) {
            return Err(format!("{found:?} after {end}"));
        }
        mends += usize::from(found.value.mend().is_some());
        end = found.span.end();
    }
    if mends > 0 || matches!(repair(text), Cow::Borrowed(_)) { Ok(()) } else { Err("a text without a mend was changed".to_owned()) }
}

/// All that holds of any text.
pub(super) fn all(text: &str) -> Law {
    is_nfc(text)?;
    is_keyed(text)?;
    repair_settles(text)?;
    damage_is_there(text)
}
