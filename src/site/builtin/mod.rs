//! The sites that ship with the crate, one file a newspaper.
//!
//! A profile is worth having for its name and its clock alone; it holds no rule that the generic labeller does not need. Marks and rules
//! are what pages of the site were seen to print: `CONTRIBUTING.md` says how to add one.

use super::SiteProfile;
use super::profiles::{BUILTIN, Profiles};
use std::sync::LazyLock;

mod abp_ananda;
mod ajker_patrika;
mod alokito_bangladesh;
mod amader_shomoy;
mod amar_desh;
mod anandabazar;
mod bangla_tribune;
mod bangladesh_pratidin;
mod bangladesher_khabor;
mod banglanews24;
mod bartaman;
mod bbc_bangla;
mod bdnews24;
mod bhorer_kagoj;
mod bss;
mod chatga_news;
mod coxsbazar_post;
mod dainik_sambad;
mod dainik_shiksha;
mod dhaka_diplomat;
mod dhaka_post;
mod dhaka_prokash;
mod dhaka_times;
mod dw_bangla;
mod ekushey_tv;
mod etv_bharat;
mod hindustan_times_bangla;
mod inqilab;
mod ittefaq;
mod jagaran_tripura;
mod jagonews24;
mod jamuna_tv;
mod janakantha;
mod janatar_kalam;
mod jugantor;
mod kalbela;
mod kaler_kantho;
mod khaborer_kagoj;
mod manab_zamin;
mod naya_diganta;
mod news18_bangla;
mod newschittagong24;
mod newsg24;
mod npb_news;
mod ntv;
mod pars_today;
mod prothom_alo;
mod puber_kalom;
mod risingbd;
mod rtv;
mod samakal;
mod saradin;
mod somoy_news;
mod swadhin_news;
mod sylhet_mirror;
mod the_daily_campus;
mod the_wall;
mod tv9_bangla;
mod unnamed_1;
mod uttarbanga_sambad;
mod voa_bangla;
mod zee_24_ghanta;
mod zoombangla;

/// All built-in profiles, by id.
pub static ALL: &[&SiteProfile] = &[
    &abp_ananda::PROFILE,
    &ajker_patrika::PROFILE,
    &alokito_bangladesh::PROFILE,
    &amader_shomoy::PROFILE,
    &amar_desh::PROFILE,
    &anandabazar::PROFILE,
    &bangla_tribune::PROFILE,
    &bangladesh_pratidin::PROFILE,
    &bangladesher_khabor::PROFILE,
    &banglanews24::PROFILE,
    &bartaman::PROFILE,
    &bbc_bangla::PROFILE,
    &bdnews24::PROFILE,
    &bhorer_kagoj::PROFILE,
    &bss::PROFILE,
    &chatga_news::PROFILE,
    &coxsbazar_post::PROFILE,
    &dainik_sambad::PROFILE,
    &dainik_shiksha::PROFILE,
    &dhaka_diplomat::PROFILE,
    &dhaka_post::PROFILE,
    &dhaka_prokash::PROFILE,
    &dhaka_times::PROFILE,
    &dw_bangla::PROFILE,
    &ekushey_tv::PROFILE,
    &etv_bharat::PROFILE,
    &hindustan_times_bangla::PROFILE,
    &inqilab::PROFILE,
    &ittefaq::PROFILE,
    &jagaran_tripura::PROFILE,
    &jagonews24::PROFILE,
    &jamuna_tv::PROFILE,
    &janakantha::PROFILE,
    &janatar_kalam::PROFILE,
    &jugantor::PROFILE,
    &kalbela::PROFILE,
    &kaler_kantho::PROFILE,
    &khaborer_kagoj::PROFILE,
    &manab_zamin::PROFILE,
    &naya_diganta::PROFILE,
    &news18_bangla::PROFILE,
    &newschittagong24::PROFILE,
    &newsg24::PROFILE,
    &npb_news::PROFILE,
    &ntv::PROFILE,
    &pars_today::PROFILE,
    &prothom_alo::PROFILE,
    &puber_kalom::PROFILE,
    &risingbd::PROFILE,
    &rtv::PROFILE,
    &samakal::PROFILE,
    &saradin::PROFILE,
    &somoy_news::PROFILE,
    &swadhin_news::PROFILE,
    &sylhet_mirror::PROFILE,
    &the_daily_campus::PROFILE,
    &the_wall::PROFILE,
    &tv9_bangla::PROFILE,
    &unnamed_1::PROFILE,
    &uttarbanga_sambad::PROFILE,
    &voa_bangla::PROFILE,
    &zee_24_ghanta::PROFILE,
    &zoombangla::PROFILE,
];

/// The newspaper with this host, or whose host it is below, as a parser finds it.
///
/// ```
/// use khobor::site::{Site, builtin};
///
/// assert_eq!(builtin::of_host("m.kalbela.com").map(Site::id), Some("kalbela"));
/// assert!(builtin::of_host("notkalbela.com").is_none());
/// ```
#[must_use]
pub fn of_host(host: &str) -> Option<&'static SiteProfile> {
    PROFILES.by_host(host).and_then(at)
}

/// What [`ALL`] are recognised by.
pub(super) static PROFILES: LazyLock<Profiles> = LazyLock::new(|| {
    let mut profiles = Profiles::new();
    ALL.iter().enumerate().for_each(|(place, site)| profiles.add(BUILTIN + place, site));
    profiles
});

/// The profile with this number in [`PROFILES`].
pub(super) fn at(number: usize) -> Option<&'static SiteProfile> {
    number.checked_sub(BUILTIN).and_then(|place| ALL.get(place).copied())
}
