//! Damage: what is mended, what is only reported, what is no damage at all; and the laws of both.

mod support;

use khobor::text::{DamageKind, canonical, find_damage, repair};
use proptest::prelude::*;
use std::borrow::Cow;
use support::laws::text as laws;

use DamageKind::{Doubled, IdleJoiner, LegacyCode, LostLetter, MissingJoiner, Order, Split};

/// A damaged text, the text meant, and the kinds of damage in order.
const MENDED: &[(&str, &str, &[DamageKind])] = &[
    // Letters under a consonant.
    ("ভøাদিভোস্তক", "ভ্লাদিভোস্তক", &[LegacyCode]),
    ("গ্রাম ও কুমিলøা", "গ্রাম ও কুমিল্লা", &[LegacyCode]),
    ("প্রতœতত্ত্ব", "প্রত্নতত্ত্ব", &[LegacyCode]),
    ("রতœ", "রত্ন", &[LegacyCode]),
    ("স্বপœ, যতœ।", "স্বপ্ন, যত্ন।", &[LegacyCode, LegacyCode]),
    ("চট্টগÖাম", "চট্টগ্রাম", &[LegacyCode]),
    ("আহŸান", "আহ্বান", &[LegacyCode]),
    ("অপরাহè", "অপরাহ্ণ", &[LegacyCode]),
    ("ব¨াংক", "ব্যাংক", &[LegacyCode]),
    ("ক্ল¬াব", "ক্লাব", &[LegacyCode]),
    ("প¬াস্টিক", "প্লাস্টিক", &[LegacyCode]),
    ("আÍীয়", "আত্মীয়", &[LegacyCode]),
    ("মাহাÍ্য", "মাহাত্ম্য", &[LegacyCode]),
    // Signs drawn before a consonant, left behind its first part.
    ("কেøশ", "ক্লেশ", &[LegacyCode]),
    ("গেøাবাল", "গ্লোবাল", &[LegacyCode]),
    ("হ”েছ", "হচ্ছে", &[LegacyCode]),
    ("শাšিÍ", "শান্তি", &[LegacyCode]),
    ("দ›িদ্বতা", "দন্দ্বিতা", &[LegacyCode]),
    ("কে্লশ", "ক্লেশ", &[Order]),
    // Signs.
    ("দ্রæতগতিতে", "দ্রুতগতিতে", &[LegacyCode]),
    ("শুরæ", "শুরু", &[LegacyCode]),
    ("ভ‚মি", "ভূমি", &[LegacyCode]),
    ("রƒপ", "রূপ", &[LegacyCode]),
    ("ব„হৎ", "বৃহৎ", &[LegacyCode]),
    // Whole conjuncts.
    ("সাতÿীরা", "সাতক্ষীরা", &[LegacyCode]),
    ("ÿমতা", "ক্ষমতা", &[LegacyCode]),
    ("মু³িযোদ্ধা", "মুক্তিযোদ্ধা", &[LegacyCode]),
    ("আµমণ", "আক্রমণ", &[LegacyCode]),
    ("বাউÛারি", "বাউন্ডারি", &[LegacyCode]),
    ("বু×ি", "বুদ্ধি", &[LegacyCode]),
    // The first letters of conjuncts.
    ("¯^াধীনতা", "স্বাধীনতা", &[LegacyCode]),
    ("অব¯’ান", "অবস্থান", &[LegacyCode]),
    ("স্বা¯’্য", "স্বাস্থ্য", &[LegacyCode]),
    ("যোনী¯্রাব", "যোনীস্রাব", &[LegacyCode]),
    ("বি¯ৃÍত", "বিস্তৃত", &[LegacyCode]),
    ("ব¯‘", "বস্তু", &[LegacyCode]),
    ("শুভে”ছা ই”িছত", "শুভে”ছা ইচ্ছিত", &[LegacyCode]),
    // The reph goes before its conjunct.
    ("কম©কতা", "কর্মকতা", &[LegacyCode]),
    ("নিব©াচন", "নির্বাচন", &[LegacyCode]),
    ("উত্ত্ব©ন", "উর্ত্ত্বন", &[LegacyCode]),
    // Quotation marks.
    ("ÔখবরÕ ও ÒকথাÓ।", "‘খবর’ ও “কথা”।", &[LegacyCode, LegacyCode, LegacyCode, LegacyCode]),
    // The joiner of র‍্য.
    ("র্যাব", "র\u{200D}্যাব", &[MissingJoiner]),
    ("‘র্যাগ’ ও র্যাংকিং", "‘র\u{200D}্যাগ’ ও র\u{200D}্যাংকিং", &[MissingJoiner, MissingJoiner]),
    ("এলিট-র্যাব «র্যালি» ৮র্যাব", "এলিট-র\u{200D}্যাব «র\u{200D}্যালি» ৮র\u{200D}্যাব", &[MissingJoiner, MissingJoiner, MissingJoiner]),
    // Order.
    ("ভাল\u{9BE}\u{9C7}", "ভাল\u{9CB}", &[Order]),
    ("ম\u{9D7}\u{9C7}ন", "ম\u{9CC}ন", &[Order]),
    ("চ\u{981}\u{9BE}দ", "চ\u{9BE}\u{981}দ", &[Order]),
    ("খ\u{981}\u{9C7}\u{9BE}জ", "খ\u{9CB}\u{981}জ", &[Order]),
    ("য\u{9BE}\u{9BC}", "য\u{9BC}\u{9BE}", &[Order]),
    ("\u{9C7}স বলে", "স\u{9C7} বলে", &[Order]),
    // Doubled.
    ("ক\u{9BE}\u{9BE}জ", "কাজ", &[Doubled]),
    ("বৃ\u{9C3}দ্ধি", "বৃদ্ধি", &[Doubled]),
    ("ক\u{9CD}\u{9CD}ষ", "ক\u{9CD}ষ", &[Doubled]),
    ("চা\u{981}\u{981}দ", "চা\u{981}দ", &[Doubled]),
    ("সম\u{9DF}\u{9BC}", "সম\u{9DF}", &[Doubled]),
    // Split letters.
    ("অ\u{9BE}মরা", "আমরা", &[Split]),
    ("হঠাত\u{9CD}\u{200D} উত\u{9CD}\u{200D}সব", "হঠাৎ উৎসব", &[Split, Split]),
    // Joiners at the ends of words.
    ("মাকে\u{200C} বলে", "মাকে বলে", &[IdleJoiner]),
    ("বই\u{200C}\u{200C}।", "বই।", &[IdleJoiner]),
    ("\u{200C}র্যাব", "র\u{200D}্যাব", &[IdleJoiner, MissingJoiner]),
    // Several in one word.
    ("\u{FEFF}দÖæতর\u{9BE}\u{9BE}", "\u{FEFF}দ্রুতর\u{9BE}", &[LegacyCode, LegacyCode, Doubled]),
];

/// Damaged, and nobody can say what stood there.
const REPORTED: &[(&str, &[(DamageKind, &str)])] = &[
    ("শিামন্ত্রী", &[(LostLetter, "া")]),
    ("ভূখ-ের", &[(LostLetter, "ে")]),
    ("কর্মকা-ে", &[(LostLetter, "ে")]),
    ("আ লিক", &[(LostLetter, " ")]),
    ("উত্তরা লে অ লের", &[(LostLetter, " ")]),
    ("প াশ", &[(LostLetter, "া")]),
    ("\u{9CD}যাব", &[(LostLetter, "\u{9CD}")]),
    ("এক \u{9CD}যাব", &[(LostLetter, "\u{9CD}")]),
    ("\u{9C7}লে", &[(LostLetter, "ে")]),
    ("শি\u{FFFD}া", &[(LostLetter, "\u{FFFD}")]),
    ("ক্াজ", &[(LostLetter, "া")]),
    ("বংিশ", &[(LostLetter, "ি")]),
    ("দ্রƒত", &[(LegacyCode, "ƒ")]),
    ("নিæ", &[(LegacyCode, "æ")]),
    ("কŠক", &[(LegacyCode, "Š")]),
    ("তীক্Íা", &[(LegacyCode, "Í")]),
];

/// What looks like damage and is none.
const CLEAN: &[&str] = &[
    "",
    "খবর",
    "কার্য, সূর্য ও মর্যাদা; পর্যন্ত চর্যাপদ",
    "র\u{200D}\u{9CD}যাব, র\u{200C}\u{9CD}যাব",
    "ক\u{9C7}\u{9BE}ন\u{9CB} ম\u{9C7}\u{9D7}ন",
    "সম\u{9DF} সম\u{9AF}\u{9BC} ব\u{9DC}\u{9CB}",
    "আপডেটঃ ১০ঃ৩৮, প্রতিনিধিঃ দুঃখ",
    "অ্যাপ এ্যাড হ্যাঁ উদ্‌যাপন বাক্‌ কই-মাছ",
    "Müller ও naïve, Çelik; Øystein-এর café, Łódź, FC København",
    "Erdoğanের Caféতে iPhoneে",
    "প্রচ্ছদ»বাংলাদেশ›ঢাকা·রাজনীতি¦খেলা",
    "«খবর» “কথা” ‘গান’ ”আবার” „শুরু“",
    "৩৭°সে, ৫×৪ মি², ২½ কেজি, ±৫, ৳৫০, £৫, ৫০¢, ©খবর, প্রথম আলো© ২০২৪, খবর®",
    "মৃ’তের, আ’ক্রান্ত, বি*ধ্বস্ত, হত্য’া",
    "না\u{9BE}\u{9BE}\u{9BE}! হে\u{9C7}\u{9C7}",
    "া-কার, ি, ী (ে) ◌ো",
    "ভারত×পাকিস্তান",
    "১৯৭১ে নয়, BBCর",
    "অ আ ক খ, আ মরি",
    "👨\u{200D}👩\u{200D}👧 খবর",
    "ক\u{9CD}\u{200D} আর ক\u{9CD}\u{200C}",
    "তবে”তিনি বললেন“না",
    "প্রধান¬মন্ত্রী",
];

#[test]
fn certain_damage_is_mended() {
    let wrong: Vec<_> = MENDED
        .iter()
        .filter_map(|&(text, meant, kinds)| {
            let (mended, found) = (repair(text), find_damage(text).map(|it| it.value.kind()).collect::<Vec<_>>());
            (mended != meant || found != kinds).then(|| format!("{text}: {mended} for {meant}, {found:?} for {kinds:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn uncertain_damage_is_reported() {
    let wrong: Vec<_> = REPORTED
        .iter()
        .filter_map(|&(text, places)| {
            let found: Vec<_> =
                find_damage(text).map(|it| (it.value.kind(), it.span.of(text), it.value.mend().map(str::to_owned))).collect();
            let expected: Vec<_> = places.iter().map(|&(kind, place)| (kind, Some(place), None)).collect();
            (found != expected || !matches!(repair(text), Cow::Borrowed(_))).then(|| format!("{text}: {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn clean_text_is_left_alone() {
    let wrong: Vec<_> = CLEAN.iter().filter_map(|&text| find_damage(text).next().map(|it| (text, it))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(CLEAN.iter().all(|text| matches!(repair(text), Cow::Borrowed(_))));
}

fn string_of(alphabet: &'static str, most: usize) -> impl Strategy<Value = String> {
    let chars: Vec<char> = alphabet.chars().collect();
    prop::collection::vec(prop::sample::select(chars), 0..most).prop_map(|chars| chars.into_iter().collect())
}

fn damaged() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => string_of("করযতনহষঅআইৎং\u{981}া\u{9BE}িে\u{9C7}ৈ\u{9D7}ু\u{9CD}\u{9CD}\u{9BC}\u{9DF}\u{200C}\u{200D} -ল", 10),
        4 => string_of("করতনসলেিা\u{9CD}øœæÍ¯š”›’‘^—¬©×³ÿè¤ƒ‚ÔÕ¿ aছ\u{FFFD}", 8),
        1 => string_of("করয\u{9CD}োিুøœÖæŸ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÍÎÐÑÒÓÔÕ×÷ÿšŠƒ˜‚„”›‹Œ 'a।-", 12),
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(support::cases(3000)))]

    #[test]
    fn repair_is_idempotent(text in damaged()) {
        prop_assert_eq!(laws::repair_settles(&text), Ok(()));
    }

    #[test]
    fn spans_are_disjoint_and_on_boundaries(text in damaged()) {
        prop_assert_eq!(laws::damage_is_there(&text), Ok(()));
    }

    #[test]
    fn other_scripts_are_left_alone(text in "[ -~\u{A1}-\u{24F}\u{370}-\u{3FF}\u{900}-\u{963}\u{2010}-\u{203A}]{0,30}") {
        prop_assert_eq!(find_damage(&text).next(), None);
    }

    #[test]
    fn both_encodings_of_nukta_letters_are_mended_alike(text in string_of("করতলাোিঁ\u{9CD}\u{9DF}\u{9DC}ঢøœæ¯©^\u{200C} ", 10)) {
        let mended = |text: &str| canonical(&repair(text)).into_owned();
        prop_assert_eq!(mended(&canonical(&text)), mended(&text));
    }
}

#[test]
fn noise_that_never_settles_is_left_alone() {
    let noise = format!("¯েত{}", "ø".repeat(100));
    assert_eq!(repair(&noise), noise);
    assert_eq!(repair("¯েতø"), "স্ত্লে");
}

/// A scan that looked back further at every mark would be quadratic. No clock is asked: at this length it would not come back for hours.
#[test]
fn hostile_text_takes_linear_time() {
    for unit in ["ক\u{9CD}", "ক\u{9CD}©", "া", "\u{200C}", "¯", "ক©", "েø", "অা", "\u{981}ে"] {
        let text = unit.repeat(100_000);
        assert!(find_damage(&text).count() <= text.len(), "{unit:?}");
    }
}
