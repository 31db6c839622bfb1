//! The sites that ship with the crate, one file a newspaper.

use super::{Lines, Site, SiteProfile};
use crate::Page;

mod dhaka_diplomat;
mod kalbela;
mod swadhin_news;
mod unnamed_1;

/// All built-in profiles, by id.
pub static ALL: &[&SiteProfile] = &[&dhaka_diplomat::PROFILE, &kalbela::PROFILE, &swadhin_news::PROFILE, &unnamed_1::PROFILE];

/// The profile whose page it is: by its host, or else by what only one site prints.
pub(crate) fn find(page: &Page<'_>, lines: Lines<'_>) -> Option<&'static SiteProfile> {
    ALL.iter().copied().find(|site| site.owns(page, lines))
}
