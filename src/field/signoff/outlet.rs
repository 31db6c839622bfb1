//! Where a sign-off names the outlet, from what each of its parts may be.

use super::part::{self, Part};

/// Where a sign-off names the outlet.
#[derive(Clone, Copy)]
pub(super) enum Outlet {
    First,
    Last,
    Nowhere,
}

impl Outlet {
    /// Where these parts name it; `None` where they are no sign-off. `open` is whether a slash stands before or behind them all, or brackets around
    /// them.
    pub(super) fn of(parts: &[(&str, Part)], open: bool) -> Option<Self> {
        let parts = Parts::of(parts, open)?;
        if parts.rest.is_empty() {
            // `/এআই`, `আরএ/`, `রাসেল/`
            return (open && matches!(parts.head, Part::Initials | Part::Name)).then_some(Self::Nowhere);
        }
        if parts.open_with_outlet() {
            Some(Self::First)
        } else if parts.end_with_outlet() {
            Some(Self::Last)
        } else {
            parts.are_people().then_some(Self::Nowhere)
        }
    }

    /// The number of the part that it is, of so many.
    pub(super) const fn at(self, parts: usize) -> Option<usize> {
        match self {
            Self::First => Some(0),
            Self::Last => parts.checked_sub(1),
            Self::Nowhere => None,
        }
    }
}

/// The parts of a sign-off together.
struct Parts<'p> {
    all: &'p [(&'p str, Part)],
    head: Part,
    rest: &'p [(&'p str, Part)],
    /// Something beside them says that they are a sign-off.
    open: bool,
    /// How many of them are initials.
    initials: usize,
    /// They open with an outlet that is nothing else, and no other is among them.
    named: bool,
}

impl<'p> Parts<'p> {
    fn of(all: &'p [(&'p str, Part)], open: bool) -> Option<Self> {
        let (&(name, head), rest) = all.split_first()?;
        let other = |&(_, part): &(&str, Part)| matches!(part, Part::Outlet | Part::Word | Part::No);
        let named = head == Part::Outlet && !part::is_acronym(name) && !rest.iter().any(other);
        Some(Self { all, head, rest, open, initials: count(all, Part::Initials), named })
    }

    /// Whether a part may be somebody who signs, or says when or where.
    fn signs(&self, part: Part) -> bool {
        match part {
            Part::Initials | Part::Name | Part::Short | Part::Number => true,
            // Behind an outlet letters that are a word too are initials: `সময়ের আলো/এমএ`.
            Part::Acronym | Part::Letter => self.initials > 0 || self.named,
            // `রাইজিংবিডি/ঢাকা/এমআর`: where it is signed.
            Part::Place => self.named && self.initials > 0,
            _ => false,
        }
    }

    /// Whether all parts behind the first do, or are a word where `words` may be: a name of which nothing is known.
    fn rest_signs(&self, words: bool) -> bool {
        let signs = |&(_, part): &(&str, Part)| self.signs(part) || words && part == Part::Word;
        self.rest.iter().all(signs) && count(self.rest, Part::Number) < self.rest.len()
    }

    fn open_with_outlet(&self) -> bool {
        let is_spelled = |&(_, part): &(&str, Part)| matches!(part, Part::Initials | Part::Letter | Part::Number);
        match self.head {
            Part::Outlet => self.rest_signs(true),
            // Signed from a place: `রাজশাহী/তানজিমুল/এসবি`, `ঢাকা/মাহি`.
            Part::Place => self.initials > 0 && self.rest_signs(true) || self.rest_signs(false) && count(self.rest, Part::Short) == 0,
            // An outlet of which nothing is known, before initials.
            Part::Word if self.open => false,
            Part::Word => self.rest_signs(false) && (self.initials > 1 || self.initials == 1 && self.rest.iter().all(is_spelled)),
            Part::Phrase => !self.open && self.initials == self.rest.len(),
            _ => false,
        }
    }

    fn end_with_outlet(&self) -> bool {
        let Some((&(_, Part::Outlet), before)) = self.all.split_last() else { return false };
        match self.head {
            // `রাইসা/ ডিজিটাল খবর`
            Part::Word => before.len() == 1,
            // `তাসীন/ ডিজিটাল খবর`
            Part::Initials | Part::Name | Part::Short => before.iter().all(|&(_, part)| self.signs(part)),
            _ => false,
        }
    }

    /// Whether they are nothing but people, or their initials.
    fn are_people(&self) -> bool {
        let names = count(self.all, Part::Name);
        match self.head {
            // `খালেদ হোসেন/হাবিব ইফতেখার/শাহিনুর`
            Part::Name if names > 2 && names == self.all.len() && self.all.iter().any(|(text, _)| text.contains(' ')) => true,
            // `(ছাও ইয়ান হুয়া/টুটুল)`
            Part::Word => self.open && self.rest_signs(false) && matches!(self.rest, [.., (_, Part::Name)]),
            Part::Initials | Part::Name | Part::Short | Part::Letter | Part::Number | Part::Acronym => {
                let others = self.all.len() - self.initials - names;
                let signed = self.initials > 0 && (self.initials + names > 1 || others == 1) || names > 1 && self.open;
                signed && self.signs(self.head) && self.rest_signs(false)
            }
            _ => false,
        }
    }
}

fn count(parts: &[(&str, Part)], kind: Part) -> usize {
    parts.iter().filter(|(_, part)| *part == kind).count()
}
