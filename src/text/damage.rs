//! What converters and cleaners have done to a text: the kinds of damage, and what belongs in its place.

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

/// One damaged place, as [`find_damage`](super::find_damage) gives it.
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
    kind: DamageKind,
    mend: Option<String>,
}

impl Damage {
    pub(super) const fn new(kind: DamageKind, mend: Option<String>) -> Self {
        Self { kind, mend }
    }

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
