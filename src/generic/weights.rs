//! The weights, in hundredths of a natural logarithm. Written by `examples/train.rs` from labelled pages; not edited by hand.

pub(super) const STRUCTURE: &[(&str, [i16; 14])] = &[];
pub(super) const FIRST: &[i16] = &[];
pub(super) const STEPS: &[(&str, [i16; 33])] = &[];
pub(super) const KINDS: &[(&str, [i16; 9])] = &[];
pub(super) const KIND_STEPS: &[(&str, [i16; 9])] = &[];
