//! Numbers: what is found is there and reads alike alone, and what is written is read back.

#![no_main]

use khobor_fuzz::{Matter, check, mutate};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| check("numeral", data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| { mutate(Matter::Numbers, data, size, max_size, seed) });
