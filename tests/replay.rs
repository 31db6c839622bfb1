//! What the fuzz targets were given and have found, read again with the same laws.
//!
//! `fuzz/seeds` has a folder for each target: pages and lines to begin with, and whatever broke a law once. An input is kept under a name
//! that says what it is or was.

mod support;

use std::path::Path;
use support::{assert_none, laws};

#[test]
fn kept_inputs_obey_the_laws() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut complaints = Vec::new();
    for (target, law) in laws::TARGETS {
        let folder = seeds.join(target);
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap_or_else(|e| panic!("{}: {e}", folder.display())).path()).collect();
        paths.sort();
        assert!(!paths.is_empty(), "expected inputs in {}", folder.display());
        for path in paths {
            let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            complaints.extend(law(&bytes).err().map(|e| format!("{target}/{}: {e}", support::name(&path))));
        }
    }
    assert_none(&complaints);
}

/// A folder of `fuzz/seeds` that no target reads, or a target in `fuzz/fuzz_targets` without laws, would be looked at by nobody.
#[test]
fn every_target_has_laws_and_inputs() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let mut names: Vec<&str> = laws::TARGETS.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    for folder in ["seeds", "fuzz_targets"] {
        let entries = std::fs::read_dir(fuzz.join(folder)).unwrap_or_else(|e| panic!("fuzz/{folder}: {e}"));
        let stem = |e: std::fs::DirEntry| e.path().file_stem().map(|s| s.to_string_lossy().into_owned());
        let mut found: Vec<String> = entries.filter_map(|entry| stem(entry.unwrap_or_else(|e| panic!("fuzz/{folder}: {e}")))).collect();
        found.sort();
        assert_eq!(found, names, "in fuzz/{folder}");
    }
}
