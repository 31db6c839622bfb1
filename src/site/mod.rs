//! What is special about a newspaper: the one seam between a page and its labels.
//!
//! A [`Site`] recognises its pages and may settle labels of lines before the generic labeller reads the rest. It cannot change the text,
//! the spans or the assembly of the article, so a wrong site is wrong but never loses anything. Nearly every site is data, a
//! [`SiteProfile`]; [`builtin`] has those that ship with the crate.
//!
//! ```
//! use khobor::Label;
//! use khobor::site::{Layout, Mark, Rule, SiteProfile};
//!
//! static NODI: SiteProfile = SiteProfile::new("nodir-khobor", "নদীর খবর")
//!     .hosts(&["nodirkhobor.example"])
//!     .marks(&[Mark::Line("নদীর খবর ডটকম")])
//!     .layouts(&[Layout::current(&[Rule::Opens("নদীর খবর পেতে", Label::Promo), Rule::FromHere("পাঠকের কথা", Label::Comments)])]);
//! let parser = khobor::Parser::default().with_site(&NODI);
//! ```

pub mod builtin;
mod closing;
mod line;
mod mark;
mod opening;
mod profile;
mod profiles;
mod rule;
mod sites;

use crate::date::Reckoning;
use crate::{Label, Page};
use chrono::FixedOffset;
pub use line::{Line, Lines, LinesIter};
pub use mark::Mark;
pub use profile::SiteProfile;
pub use rule::{Layout, Rule};
pub(crate) use sites::Sites;

/// The offset of Bangladesh, +06:00.
pub const DHAKA: FixedOffset = offset(6 * 3600);
/// The offset of India, +05:30.
pub const KOLKATA: FixedOffset = offset(5 * 3600 + 1800);

const fn offset(seconds: i32) -> FixedOffset {
    match FixedOffset::east_opt(seconds) {
        Some(offset) => offset,
        None => panic!("an offset of less than a day"),
    }
}

/// A newspaper, as far as its pages differ from everybody's.
///
/// A site that is code is mostly a profile, and a method for what phrases cannot say: it names its [`profile`](Site::profile), which then
/// answers for every method that the site does not have of its own. Without one these leave all to the generic labeller. The trait can be
/// made into an object; the parser takes `&dyn Site`.
///
/// ```
/// use khobor::site::{KOLKATA, Line, Mark, Site, SiteProfile};
/// use khobor::{Label, Page, Parser};
///
/// const NODI: SiteProfile = SiteProfile::new("nodi", "নদী").marks(&[Mark::Line("নদী ডেস্ক")]).india();
///
/// struct Nodi;
/// impl Site for Nodi {
///     fn id(&self) -> &str {
///         "nodi"
///     }
///     fn profile(&self) -> Option<&SiteProfile> {
///         Some(&NODI)
///     }
///     fn label(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
///         let after_rank = line.previous().is_some_and(|l| l.text().trim().parse::<u8>().is_ok());
///         if after_rank { Some(Label::Related) } else { NODI.label(page, line) }
///     }
/// }
///
/// assert_eq!((Nodi.name(), Nodi.offset()), (Some("নদী"), Some(KOLKATA)));
/// let parser = Parser::new().with_site(&Nodi);
/// let blocks = parser.label("নদী ডেস্ক\n1\nনাটোরে গুড়ের মেলা\n");
/// assert_eq!((blocks.site(), blocks.lines().last().unwrap().label()), (Some("nodi"), Label::Related));
/// ```
pub trait Site: Send + Sync {
    /// The name of the site in results: lower case, stable (`kalbela`).
    fn id(&self) -> &str;

    /// The profile that the site is built on, where there is one. It says whether a page is the site's, and then [`owns`](Site::owns) is not
    /// asked: what all such sites are recognised by stands in one table, and it does not matter how many they are.
    fn profile(&self) -> Option<&SiteProfile> {
        None
    }

    /// Whether this is a page of the site, by its host or by what only this site prints. Asked of sites without a profile.
    fn owns(&self, page: &Page<'_>, lines: Lines<'_>) -> bool {
        self.profile().is_some_and(|profile| profile.owns(page, lines))
    }

    /// The newspaper's name as its pages print it, where a window's title may end with it (`… - দৈনিক শিক্ষা`).
    fn name(&self) -> Option<&str> {
        self.profile().and_then(Site::name)
    }

    /// The label of a line, where the site knows it; `None` leaves it to the generic labeller. Blank lines are not asked about.
    fn label(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.profile().and_then(|profile| profile.label(page, line))
    }

    /// The label of this line, where a part of the page begins here that runs to the end, such as the list of other stories.
    ///
    /// If it is a label of the page's furniture, nothing below belongs to the article: each line for which [`label`](Site::label) has
    /// no answer is furniture, of this label unless the generic labeller sees another kind of it (a copyright line below the list). If
    /// it is a label of the article, all lines below take it.
    fn label_from_here(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.profile().and_then(|profile| profile.label_from_here(page, line))
    }

    /// The section of the article, where the site prints it in a form of its own on this line (`সর্বশেষ - আন্তর্জাতিক`).
    fn section<'t>(&self, page: &Page<'_>, line: Line<'t>) -> Option<&'t str> {
        self.profile().and_then(|profile| profile.section(page, line))
    }

    /// The offset of the site's own time, where that is known; that of Bangladesh without a profile.
    fn offset(&self) -> Option<FixedOffset> {
        self.profile().map_or(Some(DHAKA), Site::offset)
    }

    /// The Bangla calendar that the site prints; that of Bangladesh without a profile.
    fn reckoning(&self) -> Reckoning {
        self.profile().map_or(Reckoning::Bangladesh, Site::reckoning)
    }
}
