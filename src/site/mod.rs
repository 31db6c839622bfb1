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
mod line;
mod opening;
mod profile;
mod profiles;
mod sites;

use crate::date::Reckoning;
use crate::{Label, Page};
use chrono::FixedOffset;
pub use line::{Line, Lines};
pub use profile::{Layout, Mark, Rule, SiteProfile};
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
/// All methods but [`id`](Site::id) and [`owns`](Site::owns) have answers that leave everything to the generic labeller. The trait can be
/// made into an object; the parser takes `&dyn Site`.
pub trait Site: Send + Sync {
    /// The name of the site in results: lower case, stable (`kalbela`).
    fn id(&self) -> &str;

    /// The newspaper's name as its pages print it, where a window's title may end with it (`… - দৈনিক শিক্ষা`).
    fn name(&self) -> Option<&str> {
        None
    }

    /// Whether this is a page of the site, by its host or by what only this site prints.
    fn owns(&self, page: &Page<'_>, lines: Lines<'_>) -> bool;

    /// The profile that says whether a page is of the site, where one does. Then [`owns`](Site::owns) is not asked: what all such sites are
    /// recognised by stands in one table, and it does not matter how many they are.
    fn recognised_by(&self) -> Option<&SiteProfile> {
        None
    }

    /// The label of a line, where the site knows it; `None` leaves it to the generic labeller. Blank lines are not asked about.
    fn label(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        let _ = (page, line);
        None
    }

    /// The label of this line, where a part of the page begins here that runs to the end, such as the list of other stories.
    ///
    /// If it is a label of the page's furniture, nothing below belongs to the article: each line for which [`label`](Site::label) has
    /// no answer is furniture, of this label unless the generic labeller sees another kind of it (a copyright line below the list). If
    /// it is a label of the article, all lines below take it.
    fn label_from_here(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        let _ = (page, line);
        None
    }

    /// The section of the article, where the site prints it in a form of its own on this line (`সর্বশেষ - আন্তর্জাতিক`).
    fn section<'t>(&self, line: Line<'t>) -> Option<&'t str> {
        let _ = line;
        None
    }

    /// The offset of the site's own time.
    fn offset(&self) -> FixedOffset {
        DHAKA
    }

    /// The Bangla calendar that the site prints.
    fn reckoning(&self) -> Reckoning {
        Reckoning::Bangladesh
    }
}
