//! The canonical form is NFC, keys are keys of themselves, and mending settles.

#![no_main]

use khobor_fuzz::{Matter, check, mutate};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| check("text", data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| { mutate(Matter::Letters, data, size, max_size, seed) });
