//! Prints the public API that stands in a JSON file of rustdoc, one item a line.
//!
//! Left out are what every type gets from generic implementations of the standard library; the automatic traits, for which
//! `tests/api.rs` asks by name; the methods that a listed implementation of a known trait has; and the modules that only hold documents.

/// Of `Clone`, `PartialEq`, `PartialOrd`, `Ord`, `Hash`, `Debug`, `Display` and `Serialize`.
const KNOWN: &[&str] = &["clone", "eq", "partial_cmp", "cmp", "hash", "fmt", "serialize"];

fn is_known(item: &str) -> bool {
    KNOWN.iter().any(|name| item.contains(&format!("::{name}(")) || item.contains(&format!("::{name}<")))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("expected a JSON file of rustdoc")?;
    let listed = public_api::Builder::from_rustdoc_json(file).omit_blanket_impls(true).omit_auto_trait_impls(true).build()?;
    let left_out = ["khobor::_documentation", "core::marker::StructuralPartialEq"];
    for item in listed.items().map(ToString::to_string) {
        if !is_known(&item) && !left_out.iter().any(|part| item.contains(part)) {
            println!("{item}");
        }
    }
    Ok(())
}
