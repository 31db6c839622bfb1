//! Pages from bytes: what is not UTF-8 is told by its place, other encodings by their names, and replacements are noted one by one.

use khobor::{DecodeError, Decoded, Encoding, Error, NoteKind, Page, Parser};
use proptest::prelude::*;

const STORY: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে। ঘরে ফিরছে মানুষ, খুলছে স্কুল।\n";

fn error(bytes: &[u8]) -> DecodeError {
    Page::from_bytes(bytes).expect_err("no UTF-8")
}

#[test]
fn the_first_byte_that_is_not_utf8_is_named() {
    let with = |byte: u8| [STORY.as_bytes(), &[byte], STORY.as_bytes()].concat();
    for byte in [0x80, 0xBF, 0xC0, 0xE9, 0xF5, 0xFF] {
        assert!(matches!(error(&with(byte)), DecodeError::NotUtf8 { at, byte: b, .. } if at == STORY.len() && b == byte), "{byte:X}");
    }
    // A surrogate is no character: ED A0 80.
    assert!(matches!(error(b"a\xED\xA0\x80"), DecodeError::NotUtf8 { at: 1, byte: 0xED, .. }));
}

#[test]
fn bytes_that_end_within_a_character_are_cut_off() {
    for cut in [1, 2] {
        assert!(matches!(error(&STORY.as_bytes()[..cut]), DecodeError::CutOff { at: 0, .. }), "{cut}");
        assert!(matches!(error(&STORY.as_bytes()[..9 + cut]), DecodeError::CutOff { at: 9, .. }), "{cut}");
    }
}

/// A text's units in the order that a name gives.
fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    let units = || text.encode_utf16();
    let chars = || text.chars().map(u32::from);
    match encoding {
        Encoding::Utf16Le => units().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => units().flat_map(u16::to_be_bytes).collect(),
        Encoding::Utf32Le => chars().flat_map(u32::to_le_bytes).collect(),
        _ => chars().flat_map(u32::to_be_bytes).collect(),
    }
}

#[test]
fn other_encodings_are_told_by_name() {
    for (encoding, name) in
        [(Encoding::Utf16Le, "UTF-16LE"), (Encoding::Utf16Be, "UTF-16BE"), (Encoding::Utf32Le, "UTF-32LE"), (Encoding::Utf32Be, "UTF-32BE")]
    {
        assert_eq!(encoding.to_string(), name);
        let bytes = encoded(&format!("\u{FEFF}{STORY}"), encoding);
        assert_eq!(error(&bytes), Decoded::lossy(&bytes).expect_err("nothing would be left"));
        assert!(matches!(error(&bytes), DecodeError::OtherEncoding { encoding: e, marked: true, .. } if e == encoding), "{name}");
    }
    for encoding in [Encoding::Utf16Le, Encoding::Utf16Be] {
        let found = error(&encoded(STORY, encoding));
        assert!(matches!(found, DecodeError::OtherEncoding { encoding: e, marked: false, .. } if e == encoding), "{found}");
    }
}

/// UTF-8's own mark is an invisible character of the first line: nothing is lost, and nothing is read differently.
#[test]
fn a_byte_order_mark_changes_nothing() {
    let with = format!("\u{FEFF}{STORY}");
    let page = Page::from_bytes(with.as_bytes()).expect("UTF-8");
    let (marked, plain) = (Parser::new().parse(page).expect("an article"), Parser::new().parse(STORY).expect("an article"));
    assert_eq!(marked.blocks().text(), with);
    let title = marked.title().expect("a headline");
    assert_eq!(Some(&title.value), plain.title().map(|t| &t.value));
    assert_eq!(title.span.start(), '\u{FEFF}'.len_utf8());
    assert_eq!(marked.body().len(), plain.body().len());
}

#[test]
fn every_replacement_is_noted_with_its_place_in_the_bytes() {
    // A letter without its last byte in the headline, and two bytes of nothing in the story.
    let mut bytes = STORY.as_bytes().to_vec();
    bytes.remove(2);
    let at = bytes.len() - 1;
    bytes.splice(at..at, [0xFF, 0xFE]);
    let decoded = Decoded::lossy(&bytes).expect("UTF-8 for the most part");
    let article = Parser::new().parse(decoded.page()).expect("an article");
    let noted: Vec<_> = article
        .notes()
        .iter()
        .filter_map(|n| match *n.kind() {
            NoteKind::Replaced { at, len, .. } => Some((at, len, n.span().of(decoded.text()))),
            _ => None,
        })
        .collect();
    assert_eq!(noted, [(0, 2, Some("\u{FFFD}")), (at, 1, Some("\u{FFFD}")), (at + 1, 1, Some("\u{FFFD}"))]);
    assert!(!article.notes().iter().any(|n| *n.kind() == NoteKind::Damage), "said once: {:?}", article.notes());
    let printed = Parser::new().parse(decoded.text()).expect("an article");
    assert!(printed.notes().iter().all(|n| *n.kind() == NoteKind::Damage), "U+FFFD that the page itself prints is damage");
}

/// Bengali that was UTF-8 and was read as Latin-1: the page is none of a few such letters, and none where Bengali ones are as many.
#[test]
fn double_encoding_is_told_where_it_prevails() {
    let doubly = |letters: usize| "ক".repeat(letters).bytes().map(char::from).collect::<String>();
    for (bengali, letters, told) in [(0, 3, false), (0, 4, true), (4, 5, true), (4, 4, false), (5, 4, false)] {
        let text = format!("{}\n{}", "খ".repeat(bengali), doubly(letters));
        let at = text.find('à').filter(|_| told);
        let found = match Parser::generic().parse(&*text) {
            Err(Error::DoublyEncoded { at, .. }) => Some(at),
            _ => None,
        };
        assert_eq!(found, at, "{letters} letters below {bengali}");
    }
}

proptest! {
    /// The standard library is the oracle.
    #[test]
    fn bytes_are_decoded_as_the_standard_library_does(bytes in prop::collection::vec(prop_oneof![any::<u8>(), 0xA0..0xF0_u8, Just(b'a')], 0..40)) {
        match (std::str::from_utf8(&bytes), Page::from_bytes(&bytes)) {
            (Ok(text), Ok(page)) => prop_assert_eq!(page.text(), text),
            (Err(error), Err(DecodeError::NotUtf8 { at, .. } | DecodeError::CutOff { at, .. })) => prop_assert_eq!(at, error.valid_up_to()),
            (_, Err(DecodeError::OtherEncoding { .. })) => return Ok(()),
            (text, page) => prop_assert!(false, "{:?} {:?}", text, page),
        }
        let decoded = Decoded::lossy(&bytes).expect("no other encoding");
        prop_assert_eq!(decoded.text(), String::from_utf8_lossy(&bytes));
        // With the replaced bytes put back, the text is the bytes again.
        let (mut again, mut from) = (Vec::new(), 0);
        for replaced in decoded.replacements() {
            again.extend_from_slice(&decoded.text().as_bytes()[from..replaced.span.start()]);
            prop_assert_eq!(again.len(), replaced.at);
            again.extend_from_slice(&bytes[replaced.at..replaced.at + replaced.len]);
            from = replaced.span.end();
        }
        again.extend_from_slice(&decoded.text().as_bytes()[from..]);
        prop_assert_eq!(again, bytes);
    }
}
