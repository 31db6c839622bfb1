//! The lexicon: what a word or a phrase may be in a byline, looked up by the hash of its key.
//!
//! One table for all lists of [`data`](super::data), built at compile time: a phrase is found with one probe and no allocation, whatever
//! the spelling in the page. A slot keeps 40 bits of the hash beside the classes, and with the place of the slot 53 bits must agree; a
//! word that is taken for another by chance (one in 10^12) would only be read as a name or a place, so the words are not compared again.

use super::data::{abroad, common, credits, names, outlets, places, roles};
pub(super) use super::hash::{Hash, phrase};

/// What a word or phrase may be: a set, since many are several things (`পলাশ` is a name and an upazila).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Class(u32);

impl Class {
    pub(super) const NONE: Self = Self(0);
    pub(super) const PLACE: Self = Self(1);
    /// A title, initial, given name or surname.
    pub(super) const NAME: Self = Self(1 << 1);
    /// Head of a role of the staff: `প্রতিবেদক`.
    pub(super) const STAFF: Self = Self(1 << 2);
    /// Head of a role of a correspondent: `প্রতিনিধি`.
    pub(super) const CORRESPONDENT: Self = Self(1 << 3);
    /// Head of a desk: `ডেস্ক`.
    pub(super) const DESK: Self = Self(1 << 4);
    /// Any head.
    pub(super) const HEAD: Self = Self(Self::STAFF.0 | Self::CORRESPONDENT.0 | Self::DESK.0);
    /// A word before a head: `নিজস্ব`.
    pub(super) const MODIFIER: Self = Self(1 << 5);
    /// A word after a head that makes it a person: `ব্যুরো চিফ`.
    pub(super) const LEAD: Self = Self(1 << 6);
    /// A word before a colon: `লেখা:`.
    pub(super) const LABEL: Self = Self(1 << 7);
    /// What a contributor is: `অধ্যাপক`.
    pub(super) const DESIGNATION: Self = Self(1 << 8);
    pub(super) const AGENCY: Self = Self(1 << 9);
    pub(super) const OUTLET: Self = Self(1 << 10);
    /// An agency or an outlet.
    pub(super) const PUBLISHER: Self = Self(Self::AGENCY.0 | Self::OUTLET.0);
    /// The last word of an outlet's name: `কণ্ঠ`.
    pub(super) const OUTLET_TAIL: Self = Self(1 << 11);
    /// A word that no byline holds.
    pub(super) const COMMON: Self = Self(1 << 12);
    /// A word that a picture's credit begins or ends with: `ছবি`.
    pub(super) const PICTURE: Self = Self(1 << 13);
    /// What stands before it: `ফাইল`, `প্রতীকী`.
    pub(super) const PICTURE_SORT: Self = Self(1 << 14);
    /// A word before a source: `সূত্র`.
    pub(super) const SOURCE: Self = Self(1 << 15);
    /// A word that is a credit by itself: `সংগৃহীত`.
    pub(super) const CREDIT: Self = Self(1 << 16);

    /// A head written together with the word before it; of no list.
    pub(super) const GLUED: Self = Self(1 << 17);

    /// The first word of a phrase of several, and the last; [`look_up`] does not show them.
    const FIRST: Self = Self(1 << 18);
    const LAST: Self = Self(1 << 19);

    /// Whether it is one of `classes`.
    pub(super) const fn any(self, classes: Self) -> bool {
        self.0 & classes.0 != 0
    }

    /// Either.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The lists, with what their entries are.
const LISTS: [(&[&str], Class); 18] = [
    (places::BANGLADESH, Class::PLACE),
    (abroad::ABROAD, Class::PLACE),
    (names::NAMES, Class::NAME),
    (roles::STAFF, Class::STAFF),
    (roles::CORRESPONDENT, Class::CORRESPONDENT),
    (roles::DESK, Class::DESK),
    (roles::MODIFIER, Class::MODIFIER),
    (roles::LEAD, Class::LEAD),
    (roles::LABELS, Class::LABEL),
    (roles::DESIGNATION, Class::DESIGNATION),
    (outlets::AGENCY, Class::AGENCY),
    (outlets::OUTLET, Class::OUTLET),
    (outlets::OUTLET_TAIL, Class::OUTLET_TAIL),
    (common::COMMON, Class::COMMON),
    (credits::PICTURE, Class::PICTURE),
    (credits::PICTURE_SORT, Class::PICTURE_SORT),
    (credits::SOURCE, Class::SOURCE),
    (credits::CREDIT, Class::CREDIT),
];

/// The most words that a phrase of the lists has.
pub(super) const LONGEST: usize = 5;

/// Twice as many as there are entries, at least.
const SLOTS: usize = 1 << 14;
/// The bits of a slot that hold classes.
const CLASSES: u64 = (1 << 24) - 1;

impl Hash {
    const fn slot(self) -> usize {
        ((self.0 ^ (self.0 >> 29)) as usize) & (SLOTS - 1)
    }

    /// The bits that a slot keeps.
    const fn tag(self) -> u64 {
        self.0 & !CLASSES
    }
}

static TABLE: [u64; SLOTS] = build();

/// A bit for each word or phrase of the table, by which nine of ten others are told: whether a word is known is a question that nobody foretells,
/// and so it is asked once.
static KNOWN: [u64; BITS / 64] = bits();

const BITS: usize = 1 << 16;

/// The place of a hash's bit and its mask.
const fn bit(hash: u64) -> (usize, u64) {
    let n = (hash >> 48) as usize % BITS;
    (n / 64, 1 << (n % 64))
}

const fn bits() -> [u64; BITS / 64] {
    let mut bits = [0; BITS / 64];
    let mut slot = 0;
    while slot < SLOTS {
        if TABLE[slot] != 0 {
            let (place, mask) = bit(TABLE[slot]);
            bits[place] |= mask;
        }
        slot += 1;
    }
    bits
}

#[allow(long_running_const_eval, reason = "five thousand words are hashed once, at compile time")]
const fn build() -> [u64; SLOTS] {
    let mut table = [0; SLOTS];
    let mut list = 0;
    while list < LISTS.len() {
        let (entries, class) = LISTS[list];
        let mut entry = 0;
        while entry < entries.len() {
            let hash = phrase(entries[entry].as_bytes());
            enter(&mut table, hash, class);
            if let Some((first, last)) = ends(entries[entry].as_bytes()) {
                enter(&mut table, first, Class::FIRST);
                enter(&mut table, last, Class::LAST);
            }
            entry += 1;
        }
        list += 1;
    }
    table
}

const fn enter(table: &mut [u64; SLOTS], hash: Hash, class: Class) {
    let mut slot = hash.slot();
    while table[slot] != 0 && table[slot] & !CLASSES != hash.tag() {
        slot = (slot + 1) & (SLOTS - 1);
    }
    table[slot] |= hash.tag() | class.0 as u64;
}

/// The first word and the last of an entry of several.
const fn ends(entry: &[u8]) -> Option<(Hash, Hash)> {
    let (mut first, mut last) = (0, 0);
    let mut i = 0;
    while i < entry.len() {
        if entry[i] == b' ' {
            first = if first == 0 { i } else { first };
            last = i;
        }
        i += 1;
    }
    if first == 0 { None } else { Some((phrase(entry.split_at(first).0), phrase(entry.split_at(last + 1).1))) }
}

/// What the word or phrase of this hash may be.
pub(super) fn look_up(hash: Hash) -> Class {
    Class(look_up_all(hash).0 & !Class::FIRST.or(Class::LAST).0)
}

/// The same, and whether a phrase of several words may begin with it.
pub(super) fn look_up_first(hash: Hash) -> (Class, bool) {
    let class = look_up_all(hash);
    (Class(class.0 & !Class::FIRST.or(Class::LAST).0), class.any(Class::FIRST))
}

fn look_up_all(hash: Hash) -> Class {
    let (place, mask) = bit(hash.0);
    if KNOWN[place] & mask == 0 {
        return Class::NONE;
    }
    let mut slot = hash.slot();
    loop {
        let found = TABLE[slot];
        if found == 0 {
            return Class::NONE;
        }
        if found & !CLASSES == hash.tag() {
            return Class((found & CLASSES) as u32);
        }
        slot = (slot + 1) & (SLOTS - 1);
    }
}

/// Whether a phrase of one of `classes` may end with this word: it is one itself, or the last of a phrase of several.
pub(super) fn may_end_phrase(word: Hash, classes: Class) -> bool {
    look_up_all(word).any(classes.or(Class::LAST))
}

/// What the words of these hashes may be, each for itself and with the words after it, all together. A look at each word and no more
/// where no phrase begins with it.
pub(super) fn all_classes(words: &[Hash]) -> Class {
    let mut all = Class::NONE;
    for (n, &word) in words.iter().enumerate() {
        let class = look_up_all(word);
        all = all.or(class);
        if class.any(Class::FIRST) {
            let mut joined = word;
            for &next in words[n + 1..].iter().take(LONGEST - 1) {
                joined = joined.joined(next);
                all = all.or(look_up(joined));
            }
        }
    }
    all
}

/// What `text`, a whole phrase, may be.
pub(super) fn class_of(text: &str) -> Class {
    let mut hash = Hash::EMPTY;
    for word in text.split_whitespace() {
        hash = hash.joined(Hash::of(word));
    }
    look_up(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::token;
    use crate::text::key;

    #[test]
    fn every_entry_is_its_own_key_and_is_found() {
        for (entries, class) in LISTS {
            for entry in entries {
                assert_eq!(key(entry), *entry, "an entry that is not its own key");
                assert!(class_of(entry).any(class), "{entry}");
                assert!(entry.split(' ').count() <= LONGEST, "{entry}");
            }
        }
    }

    #[test]
    fn every_entry_is_found_among_the_words_that_its_line_is_cut_into() {
        let entries = LISTS.iter().flat_map(|&(entries, class)| entries.iter().map(move |entry| (*entry, class)));
        let lost: Vec<&str> =
            entries.filter(|(entry, class)| !token::class_of(&token::tokens(entry)).any(*class)).map(|(e, _)| e).collect();
        assert_eq!(lost, [""; 0]);
    }

    #[test]
    fn spellings_do_not_matter() {
        for text in ["কাউখালী", "কুড\u{9BC}িগ্রাম", "কু\u{9DC}িগ্রাম", "গোয\u{9BC}াইনঘাট", "গো\u{9DF}াইনঘাট", "ঢাকা\u{200C}", "New  Delhi"]
        {
            assert!(class_of(text).any(Class::PLACE), "{text:?}");
        }
        assert!(class_of("মোঃ").any(Class::NAME) && class_of("মো.").any(Class::NAME));
    }

    #[test]
    fn words_of_no_list_have_no_class() {
        for text in ["", "কখগঘঙ", "ঢাকাঢাকা"] {
            assert_eq!(class_of(text), Class::NONE, "{text:?}");
        }
    }
}
