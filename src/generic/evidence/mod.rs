//! The evidence: which statements hold of a line, by itself and on its page.

mod line;
mod page;

pub(crate) use super::statements::{COUNT, Evidence, OTHER_LANGUAGE, PLAINLY, ROOM, name};
pub(super) use line::read;
pub(super) use page::{add, whole};
