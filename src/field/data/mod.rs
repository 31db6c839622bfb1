//! The words that bylines, credits and sign-offs are made of, as tables.

pub(super) mod abroad;
pub(super) mod acronyms;
pub(super) mod common;
pub(super) mod credits;
pub(super) mod names;
pub(super) mod outlets;
pub(super) mod places;
pub(super) mod roles;
