//! From a place on the page to a value.

use super::Value;
use crate::block::{Lacks, Line};
use crate::text;
pub(super) use crate::text::trim;
use crate::{Located, Span};
use std::borrow::Cow;

/// How values are made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Maker<'t> {
    pub(super) page: &'t str,
    pub(super) repair: bool,
}

impl<'t> Maker<'t> {
    /// The value of a part of the page, without white space and invisible characters at its ends; `None` where nothing is left.
    pub(super) fn value(&self, part: &'t str) -> Option<Value<'t>> {
        let part = trim(part);
        if part.is_empty() {
            return None;
        }
        Some(Located::new(self.text(part), self.span(part)))
    }

    /// The same of a part of a line.
    pub(super) fn value_of(&self, line: &Line<'_>, part: &'t str) -> Option<Value<'t>> {
        let part = trim(part);
        if self.repair || part.is_empty() || !line.lacks(Lacks::DAMAGE) {
            return self.value(part);
        }
        Some(Located::new(text::decomposed(part), self.span(part)))
    }

    /// A text in canonical form, mended if that is asked for.
    pub(super) fn text(&self, part: &'t str) -> Cow<'t, str> {
        if !self.repair {
            return text::canonical(part);
        }
        match text::repair(part) {
            Cow::Borrowed(same) => text::canonical(same),
            Cow::Owned(mended) => match text::canonical(&mended) {
                Cow::Owned(canonical) => Cow::Owned(canonical),
                Cow::Borrowed(_) => Cow::Owned(mended),
            },
        }
    }

    pub(super) fn span(&self, part: &str) -> Span {
        Span::of_part(self.page, part)
    }
}

pub(super) fn into_owned(value: Value<'_>) -> Value<'static> {
    value.map(|v| Cow::Owned(v.into_owned()))
}
