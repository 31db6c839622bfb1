//! What converters and cleaners have done to a text, and how it is undone where only one answer is possible.

use super::damage::FindDamage;
use std::borrow::Cow;

/// What is wrong with a place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DamageKind {
    /// A code of a legacy Bijoy font that its converter did not know (`ভøাদিমির`, `দ্রæত`, `প্রতœতত্ত্ব`).
    LegacyCode,
    /// A letter is gone: a sign stands where none can (`শিামন্ত্রী`, `ভূখ-ের`, `আ লিক`).
    LostLetter,
    /// Signs in another order than that of their sounds (`ভালাে`, `চঁাদ`, `যা়`).
    Order,
    /// A sign typed twice, where a font shows it once (`কাা`, `ক্্ষ`).
    Doubled,
    /// A letter written as parts that are none of its encodings: `অা` for `আ`, `ত্` with ZWJ for `ৎ`.
    Split,
    /// `র্য` at the beginning of a word, where cleaners have dropped the ZWJ of `র‍্য` (`র্যাব`).
    MissingJoiner,
    /// A ZWJ or ZWNJ at an end of a word, where it joins nothing.
    IdleJoiner,
}

impl DamageKind {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LegacyCode => "legacy-code",
            Self::LostLetter => "lost-letter",
            Self::Order => "order",
            Self::Doubled => "doubled",
            Self::Split => "split",
            Self::MissingJoiner => "missing-joiner",
            Self::IdleJoiner => "idle-joiner",
        }
    }
}

/// One damaged place, as [`find_damage`] gives it.
///
/// ```
/// use khobor::text::{DamageKind, find_damage};
///
/// let damage = find_damage("ভøাদিমির").next().unwrap().value;
/// assert_eq!(damage.kind(), DamageKind::LegacyCode);
/// assert_eq!(damage.kind().as_str(), "legacy-code");
/// assert!(damage.mend().is_some());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Damage {
    pub(super) kind: DamageKind,
    pub(super) mend: Option<String>,
}

impl Damage {
    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> DamageKind {
        self.kind
    }

    /// What belongs in the place of the span; `None` where that is not certain.
    #[must_use]
    pub fn mend(&self) -> Option<&str> {
        self.mend.as_deref()
    }
}

/// The damaged places of `text`, in order; their spans do not overlap.
///
/// A mark counts only beside a Bengali letter: `Müller` and `naïve` are words. A visarga typed for a colon, an apostrophe inside a word
/// (`মৃ’ত`) and a drawl (`নাাাা`) are what their writers meant. Clean text is scanned without allocation.
///
/// ```
/// use khobor::text::{DamageKind, find_damage};
///
/// let text = "ভূখ-ের ভøাদিমির";
/// let found: Vec<_> = find_damage(text).map(|it| (it.value.kind(), it.span.of(text), it.value.mend().map(str::to_owned))).collect();
/// assert_eq!(
///     found,
///     [
///         (DamageKind::LostLetter, Some("ে"), None),
///         (DamageKind::LegacyCode, Some("ø"), Some("্ল".to_owned())),
///     ]
/// );
/// ```
#[must_use]
pub fn find_damage(text: &str) -> FindDamage<'_> {
    FindDamage::new(text)
}

/// `text` with every damage mended that [`find_damage`] has a mend for; borrowed where there is none.
///
/// Idempotent: where a mend shows more damage beside it, that is mended too. It does not normalise: what is not damaged stays byte for
/// byte.
///
/// ```
/// use khobor::text::repair;
///
/// assert_eq!(repair("ভøাদিভোস্তকে র্যাব"), "ভ্লাদিভোস্তকে র\u{200D}্যাব");
/// assert_eq!(repair("শিামন্ত্রী"), "শিামন্ত্রী");
/// ```
#[must_use]
pub fn repair(text: &str) -> Cow<'_, str> {
    let Some(mut mended) = mended(text) else { return Cow::Borrowed(text) };
    for _ in 0..MOST_PASSES {
        match self::mended(&mended) {
            Some(more) => mended = more,
            None => return Cow::Owned(mended),
        }
    }
    Cow::Borrowed(text)
}

/// How often the mends of a text may uncover damage before it is taken for noise and left as it is. One pass is enough for everything
/// seen in real text; noise such as a sign before a hundred codes (`কেøøø…`) would take a pass for each and so quadratic time.
const MOST_PASSES: usize = 8;

/// `text` with the mends of one pass; `None` where there is nothing to mend.
fn mended(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut copied = 0;
    for found in find_damage(text) {
        let (Some(mend), Some(kept)) = (found.value.mend(), text.get(copied..found.span.start())) else { continue };
        out.push_str(kept);
        out.push_str(mend);
        copied = found.span.end();
    }
    if copied == 0 {
        return None;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Some(out)
}
