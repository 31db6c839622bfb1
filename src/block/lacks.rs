//! What a line is known not to hold.

/// What the labeller has seen that a line does not hold, so that nobody has to look for it once more: a set, of a byte, since a page may have many
/// lines. Of a line that was not read nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lacks(u8);

impl Lacks {
    /// A byline that opens it: [`Byline::opening`](crate::field::Byline::opening) finds none.
    pub(crate) const OPENING: Self = Self(1);
    /// A source before its end, behind a label or the word `খবর`: [`sources_of`](crate::field::sources_of) finds none but one that closes it.
    pub(crate) const SOURCE: Self = Self(1 << 1);
    /// An agency that is called one: [`reported_by`](crate::field::reported_by) finds none.
    pub(crate) const AGENCY: Self = Self(1 << 2);
    /// Anything beside its dates and their labels.
    pub(crate) const BESIDE_DATE: Self = Self(1 << 3);
    /// A date: [`find_iter`](crate::date::find_iter) finds none.
    pub(crate) const DATE: Self = Self(1 << 4);
    /// A time that is told by how long ago it was: [`is_ago`](crate::date::is_ago) finds none, whatever words are left out before it.
    pub(crate) const AGO: Self = Self(1 << 5);
    /// Anything but such a time that no mark parts from it; a mark of a list may open it.
    pub(crate) const BESIDE_AGO: Self = Self(1 << 6);
    /// Damage, and letters that NFC changes other than that it takes them apart: it [is calm](crate::text::is_calm). Noted for an article only.
    pub(crate) const DAMAGE: Self = Self(1 << 7);

    /// The same, and this where it is so.
    pub(crate) const fn and(self, other: Self, is_so: bool) -> Self {
        if is_so { Self(self.0 | other.0) } else { self }
    }

    /// Whether this is of them.
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Lacks;
    use crate::field::{Byline, closing_sources, reported_by, sources_of};
    use crate::{Parser, date};
    use proptest::prelude::*;

    const PIECES: &[&str] = &[
        "নিজস্ব ",
        "প্রতিবেদক",
        "মোঃ ",
        "রহিম উদ্দিন",
        "ঢাকা",
        "অনলাইন ডেস্ক",
        "খবর",
        "খবর ",
        "খব\u{200D}র ",
        "খবর\u{200D} ",
        "খ\u{301}বর ",
        "৫ ঘণ্টা আগ\u{301}ে",
        "তথ্য",
        "সূত্র",
        "সৌজন্যে",
        "source",
        "এএফপির",
        "এএফপি",
        "রয়টার্স ",
        "বার্তা ",
        "সংস্থা ",
        "বার্তাসংস্থা ",
        "সংবাদ সংস্থা ",
        "জানিয়েছে",
        "বলছে",
        "নদীর ",
        "পানি ",
        "কমছে",
        "২৩ ",
        "নভেম্বর",
        "নভেম্বর ২০২৪",
        "২৩/১১/২০২৪",
        "৩ ঘণ্টা আগে",
        "২ days ago",
        "১২ মিনিট ",
        "এক দিন ",
        "আগে",
        "পূর্বে",
        "১০:৩০",
        "আপডেট ",
        " ",
        " ",
        ": ",
        ":",
        "ঃ",
        "ঃ ",
        "। ",
        "।",
        "।- ",
        "- ",
        "-",
        " – ",
        "—",
        "‘",
        "’ ",
        "(",
        ")",
        " | ",
        ", ",
        "• ",
        "?",
        "\u{200D}",
    ];

    /// So that most lines are not looked through again; a mark that may close a byline is enough for a second look.
    #[test]
    fn most_lines_are_known_to_lack_what_they_lack() {
        let all = [Lacks::OPENING, Lacks::SOURCE, Lacks::AGENCY, Lacks::BESIDE_DATE, Lacks::DATE, Lacks::AGO, Lacks::BESIDE_AGO];
        for (text, want) in [
            ("নদীর পানি কমছে, ঘরে ফিরছে মানুষ", [true, true, true, false, true, true, false]),
            ("১২ জানুয়ারি ২০২৬", [true, true, true, true, false, true, false]),
            ("১২ জানুয়ারি ২০২৬ | নিজস্ব প্রতিবেদক", [true, true, true, false, false, true, false]),
            ("সূত্র: বার্তা সংস্থা এএফপি", [false, false, false, false, true, true, false]),
            ("রয়টার্স সৌজন্যে", [true, false, true, false, true, true, false]),
            ("১২ মিনিট আগে", [true, true, true, false, true, false, true]),
            ("বিয়ের ৩ দিন আগে নিখোঁজ", [true, true, true, false, true, false, false]),
        ] {
            let blocks = Parser::generic().label(text);
            let line = blocks.lines().next().expect("a line");
            assert_eq!(all.map(|what| line.lacks(what)), want, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_a_line_is_known_to_lack_it_has_not(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..16)) {
            let text = pieces.concat();
            let blocks = Parser::generic().label(&*text);
            for line in blocks.lines() {
                let text = line.text();
                prop_assert!(!line.lacks(Lacks::OPENING) || Byline::opening(text).is_none(), "{text}");
                prop_assert!(!line.lacks(Lacks::SOURCE) || sources_of(text) == closing_sources(text), "{text}");
                prop_assert!(!line.lacks(Lacks::DATE) || date::find_iter(text).all(|it| it.value.date().is_none()), "{text}");
                prop_assert!(!line.lacks(Lacks::AGENCY) || reported_by(text).is_none(), "{text}");
                let mut behind = text.match_indices(' ').map(|(at, _)| &text[at..]);
                prop_assert!(!line.lacks(Lacks::AGO) || !date::is_ago(text) && !behind.any(date::is_ago), "{text}");
            }
        }
    }
}
