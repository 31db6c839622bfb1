//! How numbers are written, exactly: the laws only say that they are read back.

use khobor::numeral::{Decimal, Grouping, bengali, parse};

#[test]
fn commas_stand_where_each_country_puts_them() {
    for (number, indian, western, none) in [
        (0i64, "০", "০", "০"),
        (7, "৭", "৭", "৭"),
        (999, "৯৯৯", "৯৯৯", "৯৯৯"),
        (1_000, "১,০০০", "১,০০০", "১০০০"),
        (12_345, "১২,৩৪৫", "১২,৩৪৫", "১২৩৪৫"),
        (123_456, "১,২৩,৪৫৬", "১২৩,৪৫৬", "১২৩৪৫৬"),
        (1_234_567, "১২,৩৪,৫৬৭", "১,২৩৪,৫৬৭", "১২৩৪৫৬৭"),
        (-123_456_789, "-১২,৩৪,৫৬,৭৮৯", "-১২৩,৪৫৬,৭৮৯", "-১২৩৪৫৬৭৮৯"),
    ] {
        assert_eq!(bengali(number).to_string(), indian);
        assert_eq!(bengali(number).grouping(Grouping::Indian).to_string(), indian);
        assert_eq!(bengali(number).grouping(Grouping::Western).to_string(), western);
        assert_eq!(bengali(number).grouping(Grouping::None).to_string(), none);
    }
}

#[test]
fn places_after_the_point_have_no_commas() {
    let decimal = |mantissa, scale| Decimal::new(mantissa, scale).map(|value| bengali(value).to_string());
    assert_eq!(decimal(123_456_789, 5).as_deref(), Some("১,২৩৪.৫৬৭৮৯"));
    assert_eq!(decimal(-5, 2).as_deref(), Some("-০.০৫"));
    assert_eq!(Decimal::new(-123_450, 3).map(|value| value.to_string()).as_deref(), Some("-123.45"));
}

#[test]
fn ordinals_have_the_marks_that_are_said() {
    let written: Vec<String> = (0..=12u8).map(|n| bengali(n).ordinal().to_string()).collect();
    let marks = ["০তম", "১ম", "২য়", "৩য়", "৪র্থ", "৫ম", "৬ষ্ঠ", "৭ম", "৮ম", "৯ম", "১০ম", "১১তম", "১২তম"];
    assert_eq!(written, marks.map(|mark| khobor::text::canonical(mark).into_owned()));
    assert_eq!(bengali(256u16).ordinal().to_string(), "২৫৬তম");
}

#[test]
fn only_whole_numbers_of_the_type_become_integers() {
    let number = |text: &str| parse(text).map(|number| number.value());
    assert_eq!(number("২৫৫").map(u8::try_from), Ok(Ok(255)));
    assert!(number("২৫৬").is_ok_and(|value| u8::try_from(value).is_err()));
    assert!(number("আড়াই").is_ok_and(|value| i64::try_from(value).is_err()));
    assert_eq!(Decimal::from(-1i8).mantissa(), -1);
}
