//! What a site's pages are recognised by.

use super::Line;
use super::closing::closes;

/// What only one site prints: by it a page is recognised from its text alone, where its host is not known.
///
/// ```
/// use khobor::Parser;
/// use khobor::site::{Mark, SiteProfile};
///
/// static NODI: SiteProfile = SiteProfile::new("nodi", "নদী").marks(&[Mark::Line("নদী ডেস্ক"), Mark::Around("স্বত্ব ©", "নদী")]);
/// let parser = Parser::generic().with_site(&NODI);
/// assert_eq!(parser.label("স্বত্ব © ২০২৫ নদী\n").site(), Some("nodi"));
/// // Who quotes the paper is not the paper.
/// assert_eq!(parser.label("নদী ডেস্ক জানায়, বৃষ্টি হবে।\n").site(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mark {
    /// A whole line.
    Line(&'static str),
    /// The beginning of a line.
    Opens(&'static str),
    /// The end of a line.
    Closes(&'static str),
    /// The beginning and the end of a line, whatever stands between: a year, in `স্বত্ব © ২০২৫ কালের কণ্ঠ`.
    Around(&'static str, &'static str),
}

impl Mark {
    /// Whether this line bears it.
    #[must_use]
    pub fn is_on(&self, line: Line<'_>) -> bool {
        match *self {
            Mark::Line(phrase) => line.is(phrase),
            Mark::Opens(phrase) => line.after(phrase).is_some(),
            Mark::Closes(phrase) => closes(line.text(), phrase),
            Mark::Around(open, close) => line.after(open).is_some_and(|rest| closes(rest, close)),
        }
    }
}
