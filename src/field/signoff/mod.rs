//! Sign-offs: the initials of the desk after a story.

mod outlet;
mod part;

use crate::field::letters;
use crate::numeral::is_digit;
use crate::text::canonical;
use outlet::Outlet;
use part::Part;
use std::borrow::Cow;

/// The initials or names of the editors, after a story, and the outlet that they sign for.
///
/// ```
/// use khobor::field::Signoff;
///
/// assert_eq!(Signoff::parse("ইএ/টিকে").unwrap().initials(), ["ইএ", "টিকে"]);
/// assert_eq!(Signoff::parse("বিডি প্রতিদিন/নাজমুল").unwrap().organisation(), Some("বিডি প্রতিদিন"));
/// for none in ["১৫/০১/২০২৪", "সত্য/মিথ্যা", "টাকা/কেজি", "প্রচ্ছদ / আন্তর্জাতিক"] {
///     assert!(Signoff::parse(none).is_none());
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Signoff<'t> {
    initials: Vec<Cow<'t, str>>,
    organisation: Option<Cow<'t, str>>,
}

/// A line that has more bytes is no sign-off, however it is encoded.
const LONGEST: usize = 400;
/// The most parts between slashes.
const PARTS: usize = 6;

impl<'t> Signoff<'t> {
    /// Reads a line that is nothing but a sign-off; `None` for dates, prices, fractions, choices, units, breadcrumbs and paths, which
    /// hold slashes too.
    #[must_use]
    pub fn parse(line: &'t str) -> Option<Self> {
        if line.len() > LONGEST || !line.contains(['/', '\\', '-', '–']) {
            return None;
        }
        let line = line.trim_matches(|c: char| c.is_whitespace() || crate::text::is_invisible(c) || matches!(c, '।' | '.' | '*'));
        // `জেডএ/এসিবি (ডিপিএ, এপি)`: with the agencies behind.
        let line = match line.rfind('(') {
            Some(at) if at > 0 && line.ends_with(')') && line[..at].contains('/') => line[..at].trim_end(),
            _ => line,
        };
        let bracketed = line.starts_with(['(', '[']);
        // One of the two brackets may be lost.
        let line = line.strip_prefix(['(', '[']).unwrap_or(line);
        let line = line.strip_suffix([')', ']']).unwrap_or(line);
        let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—'));
        if !line.contains(['/', '\\']) {
            return dashed(line);
        }
        let pieces = line.split(['/', '\\', '।', '|']).map(str::trim);
        let open = bracketed || [pieces.clone().next(), pieces.clone().next_back()].contains(&Some(""));
        let parts = parts(pieces)?;
        let outlet = Outlet::of(&parts, open)?.at(parts.len());
        let signs = |&(i, &(_, p)): &(usize, &(&str, Part))| Some(i) != outlet && !matches!(p, Part::Number | Part::Place);
        let signed = parts.iter().enumerate().filter(signs).map(|(_, &(text, _))| canonical(text));
        Some(Self { initials: signed.collect(), organisation: outlet.and_then(|i| parts.get(i)).map(|&(text, _)| canonical(text)) })
    }

    /// The initials, or names where they are written out, in order.
    #[must_use]
    pub fn initials(&self) -> &[Cow<'t, str>] {
        &self.initials
    }

    /// The outlet they sign for.
    #[must_use]
    pub fn organisation(&self) -> Option<&str> {
        self.organisation.as_deref()
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Signoff<'static> {
        let owned = |text: Cow<'t, str>| Cow::Owned(text.into_owned());
        Signoff { initials: self.initials.into_iter().map(owned).collect(), organisation: self.organisation.map(owned) }
    }
}

/// Whether a word is initials of two letters or more, and nothing else that is known: `এসকে`, and not `এসএসসি` nor `বিবিসি`. Alone they are no
/// [`Signoff`], since a heading may be of them too.
pub(crate) fn are_initials(word: &str) -> bool {
    letters::may_begin(word) && letters::count(word).is_some_and(|count| count > 1) && Part::of(word) == Part::Initials
}

/// What may be the parts of a sign-off; `None` where one is not, or they are too many. Some have commas between initials: `বিএনএ/এমএফ,ওজি`.
fn parts<'t>(pieces: impl Iterator<Item = &'t str>) -> Option<Vec<(&'t str, Part)>> {
    let is_list = |piece: &str| piece.contains(',') && piece.split(',').all(|one| Part::of(one.trim()) == Part::Initials);
    let mut parts = Vec::new();
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let is_list = is_list(piece);
        for text in piece.split(|c| is_list && c == ',').map(str::trim) {
            let part = if parts.is_empty() { Part::of(text) } else { Part::behind(text) };
            if part == Part::No || parts.len() == PARTS {
                return None;
            }
            parts.push((text, part));
        }
    }
    Some(parts)
}

/// Initials with a number behind a hyphen: `আরসি-০৫`.
fn dashed(line: &str) -> Option<Signoff<'_>> {
    let (before, after) = line.rsplit_once(['-', '–'])?;
    let number = (1..=4).contains(&after.chars().count()) && after.chars().all(is_digit);
    (number && Part::of(before) == Part::Initials).then(|| Signoff { initials: vec![canonical(before)], organisation: None })
}

#[cfg(test)]
mod tests {
    use super::are_initials;

    #[test]
    fn initials_are_letters_by_their_names_that_are_no_word() {
        assert!(["এসকে", "আরএস", "জেডএইচএম"].into_iter().all(are_initials));
        assert!(!["", "এ", "এসএসসি", "বিবিসি", "নাজমুল", "এসকে নাজমুল", "এসকে/এএম"].into_iter().any(are_initials));
    }
}
