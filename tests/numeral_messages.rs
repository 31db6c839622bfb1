//! Every message of the number reader, once and exactly.

use khobor::numeral::{Decimal, parse, parse_range};

#[test]
fn messages_say_what_was_expected_and_where() {
    let rows = [
        (" ", "expected a number"),
        ("ঢাকা", "expected a digit or a number word ⟦ঢাকা⟧ at bytes 0..12"),
        ("পৌনে", "expected a number or a unit to complete ⟦পৌনে⟧ at bytes 0..12"),
        ("১২,৩,৪৫৬", "expected groups of three digits, or of two before the last three, in ⟦১২,৩,৪৫৬⟧ at bytes 0..20"),
        ("২ লাখ ৩ লাখ", "expected each part of the number to be below the unit before it in ⟦২ লাখ ৩ লাখ⟧ at bytes 0..27"),
        (
            "৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯",
            "expected a number of at most 38 digits, not ⟦৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯…⟧ at bytes 0..126",
        ),
        ("৫-৭ জন", "expected one number, not a range or an alternative, ⟦৫-৭⟧ at bytes 0..7"),
        ("এক দুই তিন", "expected one number, not a list, ⟦এক দুই তিন⟧ at bytes 0..26"),
        ("৫০+", "expected an exact number, not ⟦৫০+⟧ at bytes 0..7"),
        ("২.৫.১", "expected a number, not a code, a time or a formula, ⟦২.৫.১⟧ at bytes 0..11"),
        ("১২ ঢাকা", "expected nothing after the number but ⟦ঢাকা⟧ at bytes 7..19"),
    ];
    let mut wrong: Vec<_> = rows
        .iter()
        .map(|&(text, wanted)| (text, wanted, parse(text).map_or_else(|error| error.to_string(), |number| number.to_string())))
        .filter(|(_, wanted, said)| said != wanted)
        .collect();
    let said = parse_range("৩-২").map_or_else(|error| error.to_string(), |range| range.to_string());
    if said != "expected the lower number of the range first in ⟦৩-২⟧ at bytes 0..7" {
        wrong.push(("৩-২", "", said));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let too_large = u8::try_from(Decimal::from(300)).map_err(|error| error.to_string());
    assert_eq!(too_large, Err("not a whole number of this integer type".to_owned()));
}
