//! Laws of the two forms of a text: `unicode-normalization` is the oracle of the canonical form.

mod support;

use khobor::text::{canonical, is_canonical, key};
use proptest::prelude::*;
use support::laws::text as laws;
use support::twins::{nfc, nfd};

/// What meets in a Bengali word: letters, signs in every encoding, marks that NFC sorts, joiners, and what stands between words.
fn bengali() -> impl Strategy<Value = String> {
    const ALPHABET: &str = "কডঢযরসহঅআইএৎংঃঁ০৯ািীুূৃেৈোৌৗ়্ড়ঢ়য়৷৺৾।॥ aZ1,.-\n\u{200C}\u{200D}\u{A0}\u{2013}\u{2019}\u{FEFF}";
    string_of(ALPHABET.chars().chain(['\u{9DC}', '\u{9DD}', '\u{9DF}', '\u{9BC}', '\u{9BE}', '\u{9C7}', '\u{9D7}']).collect())
}

/// Bengali with whatever can stand beside it: accents, singletons, other scripts with nuktas, jamo, classes from 1 to 240.
fn mixed() -> impl Strategy<Value = String> {
    const OTHERS: &str = "é\u{301}\u{300}\u{327}\u{334}\u{345}e\u{37E}\u{212A}\u{2000}\u{2001}\u{2126}한ᄒ\u{1161}\u{11AB}\u{958}क\u{93C}\u{94D}\u{9F0}\u{FB1F}\u{30AB}\u{3099}😀\u{1D15E}";
    let few = "ক\u{9A1}\u{9AF}\u{9C7}\u{9BE}\u{9D7}\u{9BC}\u{9CD}\u{9DC}\u{9DF}\u{9FE} a।";
    prop_oneof![string_of(few.chars().chain(OTHERS.chars()).collect()), bengali(), any::<String>()]
}

fn string_of(alphabet: Vec<char>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(alphabet), 0..24).prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(2000)))]

    #[test]
    fn canonical_is_nfc(text in mixed()) {
        prop_assert_eq!(laws::is_nfc(&text), Ok(()));
    }

    #[test]
    fn a_key_is_its_own_key(text in mixed()) {
        prop_assert_eq!(laws::is_keyed(&text), Ok(()));
    }

    #[test]
    fn every_encoding_has_one_key(text in bengali()) {
        prop_assert_eq!(key(&canonical(&text)), key(&text));
        prop_assert_eq!(key(&nfd(&text)), key(&text));
    }
}

/// Every character of the blocks that the scan of `canonical` answers itself, alone and beside what it may compose or change places with.
#[test]
fn no_character_is_misjudged() {
    let mut wrong = Vec::new();
    let blocks = ['\0'..='\u{FF}', '\u{964}'..='\u{965}', '\u{980}'..='\u{9FF}', '\u{2000}'..='\u{203F}', '\u{FEF0}'..='\u{FEFF}'];
    for c in blocks.into_iter().flatten() {
        for (before, after) in [("", ""), ("\u{9C7}", "\u{9BE}"), ("\u{9CD}", "\u{9BC}"), ("e", "\u{301}"), ("\u{9DF}", "\u{334}")] {
            let text = format!("{before}{c}{after}");
            if canonical(&text) != nfc(&text) || is_canonical(&text) != (nfc(&text) == text) {
                wrong.push(text);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_page_of_many_pieces_keeps_what_is_canonical() {
    let text = "সম\u{9DF} cafe\u{301} ক\u{9C7}\u{9BE}ন\u{334} \u{212A}\u{9DF}\u{327} শেষ।";
    assert_eq!(canonical(text), nfc(text));
    assert_eq!(canonical("ওয়াল caf\u{E9} κ শেষ।"), nfc("ওয়াল caf\u{E9} κ শেষ।"));
}
