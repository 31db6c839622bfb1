//! The classes of characters that tell where no Bengali word can be: which of them can stand beside each other.

use super::bengali::{BLOCK, SIZE};
use super::marks::Marks;

pub(super) const HASANTA: char = Marks::HASANTA;
pub(super) const NUKTA: char = Marks::NUKTA;
pub(super) const CANDRABINDU: char = 'ঁ';
pub(super) const ZWNJ: char = '\u{200C}';
pub(super) const ZWJ: char = '\u{200D}';

/// What a character can be in a Bengali word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// White space, punctuation, digits, other scripts: a word can begin behind it.
    Edge,
    Latin,
    Consonant,
    /// র, which begins a word with the joiner that cleaners drop (`র‍্যাব`).
    Ra,
    /// ড় ঢ় য় as one code point.
    WithNukta,
    Vowel,
    /// অ and আ, which are left alone where a converter lost `ঞ্চ` (`অ লের`).
    A,
    Sign,
    Hasanta,
    Nukta,
    Candrabindu,
    /// Anusvara, visarga and ৎ, which carry no sign.
    Final,
    Joiner,
    /// A possible code of a legacy font, or the replacement character.
    Code,
}

const CLASSES: [Class; 14] = {
    use Class::*;
    [Edge, Latin, Consonant, Ra, WithNukta, Vowel, A, Sign, Hasanta, Nukta, Candrabindu, Final, Joiner, Code]
};

/// Whether `now` behind `before` is worth a rule: one bit of [`SUSPECT`].
pub(super) fn suspect(before: Class, now: Class) -> bool {
    SUSPECT[now as usize] >> before as u32 & 1 == 1
}

/// For each class the classes, as bits, behind which it is worth a rule.
const SUSPECT: [u16; CLASSES.len()] = {
    let mut table = [0; CLASSES.len()];
    let mut i = 0;
    while i < CLASSES.len() * CLASSES.len() {
        let (before, now) = (i % CLASSES.len(), i / CLASSES.len());
        assert!(CLASSES[now] as usize == now, "the classes stand in their order");
        if is_suspect(CLASSES[before], CLASSES[now]) {
            table[now] |= 1 << before;
        }
        i += 1;
    }
    table
};

/// The classes of the Bengali block, each with its row of [`SUSPECT`].
pub(super) static BENGALI: [(Class, u16); SIZE] = {
    let mut table = [(Class::Edge, 0); SIZE];
    let mut i = 0;
    while i < table.len() {
        if let Some(c) = char::from_u32(BLOCK + i as u32) {
            table[i] = (class(c), SUSPECT[class(c) as usize]);
        }
        i += 1;
    }
    table
};

const fn is_suspect(before: Class, now: Class) -> bool {
    use Class::*;
    match now {
        Sign => !matches!(before, Consonant | Ra | WithNukta | Nukta | Joiner | Latin),
        Hasanta => matches!(before, Edge | Hasanta | Sign | Candrabindu),
        Nukta => matches!(before, Nukta | WithNukta | Sign),
        Candrabindu => matches!(before, Candrabindu),
        A => matches!(before, Edge),
        Ra => matches!(before, Edge | Code),
        Joiner | Code => true,
        Edge | Latin | Consonant | WithNukta | Vowel | Final => false,
    }
}

pub(super) const fn class(c: char) -> Class {
    use Class::*;
    match c {
        'A'..='Z' | 'a'..='z' => Latin,
        '\0'..='\u{7F}' | '\u{A0}' => Edge,
        'র' => Ra,
        'ক'..='হ' | 'ৰ' | 'ৱ' => Consonant,
        '\u{9DC}' | '\u{9DD}' | '\u{9DF}' => WithNukta,
        'অ' | 'আ' => A,
        'ই'..='ঔ' | 'ৠ' | 'ৡ' => Vowel,
        '\u{9BE}'..='\u{9C4}' | '\u{9C7}' | '\u{9C8}' | '\u{9CB}' | '\u{9CC}' | '\u{9D7}' | '\u{9E2}' | '\u{9E3}' => Sign,
        HASANTA => Hasanta,
        NUKTA => Nukta,
        CANDRABINDU => Candrabindu,
        'ং' | 'ঃ' | 'ৎ' => Final,
        ZWNJ | ZWJ => Joiner,
        '\u{A1}'..='\u{24F}' | '˜' | '‚' | '”' | '„' | '›' | '\u{FFFD}' => Code,
        _ => Edge,
    }
}

/// Whether `c` is part of a Bengali word: a letter or a sign.
pub(super) fn is_bengali(c: Option<char>) -> bool {
    use Class::*;
    c.is_some_and(|c| !matches!(class(c), Edge | Latin | Joiner | Code))
}

pub(super) fn is_class(c: Option<char>, wanted: Class) -> bool {
    c.is_some_and(|c| class(c) == wanted)
}

pub(super) fn is_consonant(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(class(c), Class::Consonant | Class::Ra))
}

/// Whether `c` is `sign`, or the two-part vowel whose second part `sign` is.
pub(super) fn ends_in(c: char, sign: char) -> bool {
    c == sign || matches!((c, sign), ('\u{9CB}', '\u{9BE}') | ('\u{9CC}', '\u{9D7}'))
}

/// Whether `c` can carry a sign.
pub(super) fn is_carrier(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(class(c), Class::Consonant | Class::Ra | Class::WithNukta | Class::Nukta))
}

/// Whether `c` changes the letter before it, so that no other letter can be put between them.
pub(super) fn is_dependent(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(class(c), Class::Sign | Class::Hasanta | Class::Nukta))
}

pub(super) fn is_latin(c: Option<char>) -> bool {
    c.is_some_and(|c| match class(c) {
        Class::Latin => true,
        Class::Code => c.is_alphabetic(),
        _ => false,
    })
}
