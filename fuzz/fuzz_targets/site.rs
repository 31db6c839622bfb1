//! A site that answers anything loses nothing.

#![no_main]

use khobor_fuzz::{Matter, check, mutate};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| check("site", data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| { mutate(Matter::Page, data, size, max_size, seed) });
