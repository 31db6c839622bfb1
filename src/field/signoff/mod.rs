//! Sign-offs: the initials of the desk after a story.

mod part;

use crate::numeral::is_digit;
use crate::text::canonical;
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
        let mut parts: [(&str, Part); PARTS] = [("", Part::No); PARTS];
        let mut count = 0;
        let (mut leading, mut trailing) = (false, false);
        let mut pieces = line.split(['/', '\\', '।', '|']).map(str::trim).peekable();
        let mut first = true;
        while let Some(piece) = pieces.next() {
            if piece.is_empty() {
                leading |= first;
                trailing |= !first && pieces.peek().is_none();
            } else {
                let mut put = |piece: &'t str| {
                    let part = if count == 0 { Part::of(piece) } else { Part::behind(piece) };
                    *parts.get_mut(count)? = (piece, part);
                    count += 1;
                    (part != Part::No).then_some(part)
                };
                // `বিএনএ/এমএফ,ওজি`
                let listed = piece.contains(',') && piece.split(',').all(|one| Part::of(one.trim()) == Part::Initials);
                if listed {
                    piece.split(',').try_for_each(|one| put(one.trim()).map(|_| ()))?;
                } else {
                    put(piece)?;
                }
            }
            first = false;
        }
        let parts = &parts[..count];
        let outlet = outlet(parts, leading || trailing || bracketed)?.at(parts.len());
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

/// Where a sign-off names the outlet.
#[derive(Clone, Copy)]
enum Outlet {
    First,
    Last,
    Nowhere,
}

impl Outlet {
    /// Of a sign-off of so many parts.
    const fn at(self, parts: usize) -> Option<usize> {
        match self {
            Self::First => Some(0),
            Self::Last => parts.checked_sub(1),
            Self::Nowhere => None,
        }
    }
}

/// Where the parts name the outlet; `None` where they are no sign-off.
fn outlet(parts: &[(&str, Part)], open: bool) -> Option<Outlet> {
    let (&(name, head), rest) = parts.split_first()?;
    let &(_, last) = parts.last()?;
    if parts.iter().all(|&(_, p)| p == Part::Number) {
        return None;
    }
    let signed = parts.iter().any(|&(_, p)| p == Part::Initials);
    // Behind an outlet letters that are a word too are initials: `সময়ের আলো/এমএ`.
    let named =
        head == Part::Outlet && !part::is_acronym(name) && !rest.iter().any(|&(_, p)| matches!(p, Part::Outlet | Part::Word | Part::No));
    let signs = |p: Part| match p {
        Part::Initials | Part::Name | Part::Short | Part::Number => true,
        Part::Acronym | Part::Letter => signed || named,
        // `রাইজিংবিডি/ঢাকা/এমআর`: where it is signed.
        Part::Place => named && signed,
        _ => false,
    };
    let is_spelled = |p: Part| matches!(p, Part::Initials | Part::Letter | Part::Number);
    let initials = parts.iter().filter(|&&(_, p)| p == Part::Initials).count();
    if rest.is_empty() {
        // `/এআই`, `আরএ/`, `রাসেল/`
        return (open && matches!(head, Part::Initials | Part::Name)).then_some(Outlet::Nowhere);
    }
    let others = rest.iter().all(|&(_, p)| signs(p)) && rest.iter().any(|&(_, p)| p != Part::Number);
    match head {
        Part::Outlet if others => Some(Outlet::First),
        // A name of which nothing is known, where the outlet or the place is: `রাজশাহী/তানজিমুল/এসবি`.
        Part::Outlet | Part::Place
            if rest.iter().all(|&(_, p)| signs(p) || p == Part::Word)
                && rest.iter().any(|&(_, p)| p != Part::Number)
                && (initials > 0 || head == Part::Outlet) =>
        {
            Some(Outlet::First)
        }
        // `ঢাকা/মাহি`, `রাজশাহী/তানজিমুল/এসবি`: signed from a place.
        Part::Place if others && rest.iter().all(|&(_, p)| p != Part::Short) => Some(Outlet::First),
        // `রাইসা/ ডিজিটাল খবর`
        Part::Word if last == Part::Outlet && parts.len() == 2 => Some(Outlet::Last),
        // `তাসীন/ ডিজিটাল খবর`
        Part::Initials | Part::Name | Part::Short if last == Part::Outlet && parts[..parts.len() - 1].iter().all(|&(_, p)| signs(p)) => {
            Some(Outlet::Last)
        }
        // An outlet of which nothing is known, before initials.
        Part::Word if others && (initials > 1 || initials == 1 && rest.iter().all(|&(_, p)| is_spelled(p))) && !open => Some(Outlet::First),
        Part::Phrase if others && initials == rest.len() && !open => Some(Outlet::First),
        // `খালেদ হোসেন/হাবিব ইফতেখার/শাহিনুর`
        Part::Name
            if parts.len() > 2 && parts.iter().all(|&(_, p)| p == Part::Name) && parts.iter().any(|&(text, _)| text.contains(' ')) =>
        {
            Some(Outlet::Nowhere)
        }
        // `(ছাও ইয়ান হুয়া/টুটুল)`
        Part::Word if open && others && last == Part::Name => Some(Outlet::Nowhere),
        Part::Initials | Part::Name | Part::Short | Part::Letter | Part::Number | Part::Acronym if others && signs(head) => {
            let named = parts.iter().filter(|&&(_, p)| p == Part::Name).count();
            let short = parts.len() - initials - named;
            (initials > 0 && (initials + named > 1 || short == 1) || named > 1 && open).then_some(Outlet::Nowhere)
        }
        _ => None,
    }
}

/// Initials with a number behind a hyphen: `আরসি-০৫`.
fn dashed(line: &str) -> Option<Signoff<'_>> {
    let (before, after) = line.rsplit_once(['-', '–'])?;
    let number = (1..=4).contains(&after.chars().count()) && after.chars().all(is_digit);
    (number && Part::of(before) == Part::Initials).then(|| Signoff { initials: vec![canonical(before)], organisation: None })
}
