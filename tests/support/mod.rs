//! What the tests over whole pages share: where pages are found, and the facts of an article in the form of page files.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "each test program uses its part")]

pub mod complaints;
pub mod date_rows;
#[path = "../../examples/support/facts.rs"]
pub mod facts;
pub mod laws;
#[path = "../../examples/support/pagefile.rs"]
pub mod pagefile;
pub mod pieces;
pub mod shapes;
pub mod stamps;
pub mod twins;

pub use complaints::assert_none;
pub(crate) use pagefile::PageFile;
use std::path::{Path, PathBuf};

/// The project's own labelled pages below these folders of `tests/`.
pub fn own(folders: &[&str]) -> Vec<PageFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let pages = pagefile::read_all(&folders.iter().map(|f| root.join(f)).collect::<Vec<_>>());
    pages.unwrap_or_else(|e| panic!("{e}"))
}

/// The labelled pages that lie beside the repository, of these sets; none where they are not there, which is an error under `CI=true`.
pub fn shared(sets: &[&str]) -> Vec<PageFile> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let corpus = std::env::var_os("KHOBOR_SHARED").map_or_else(beside, PathBuf::from).join("corpus");
    if !corpus.is_dir() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "expected labelled pages in {}", corpus.display());
        println!("skipped: no labelled pages in {}", corpus.display());
        return Vec::new();
    }
    let pages = pagefile::read_all(&sets.iter().map(|s| corpus.join(s)).collect::<Vec<_>>());
    pages.unwrap_or_else(|e| panic!("{e}"))
}

/// The text of every page that can be found: golden pages, labelled pages, the example, and what lies beside the repository; with names.
pub fn every_text() -> Vec<(String, String)> {
    let pages = own(&["golden", "pages", "unseen", "whole"]).into_iter().chain(shared(&["seeds", "pages", "heads"]));
    let mut texts: Vec<(String, String)> = pages.map(|p| (name(&p.path), p.text())).collect();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages");
    for entry in std::fs::read_dir(&examples).unwrap_or_else(|e| panic!("{}: {e}", examples.display())) {
        let path = entry.unwrap_or_else(|e| panic!("{}: {e}", examples.display())).path();
        texts.push((name(&path), std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))));
    }
    texts.sort();
    texts
}

/// How many cases a property is tried on: what `PROPTEST_CASES` says, or so many.
pub fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

/// Folder and file: `kalbela/1.page`.
pub fn name(path: &Path) -> String {
    let parts: Vec<_> = path.iter().rev().take(2).map(|p| p.to_string_lossy()).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}
