//! Prints the README's table of the newspapers that ship with the crate.
//!
//! ```text
//! cargo run --example sites
//! ```

use khobor::site::{Site, builtin};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

#[path = "support/end.rs"]
mod end;

fn main() -> ExitCode {
    clap::Command::new("sites").about("Prints the README's table of the newspapers that ship with the crate").get_matches();
    end::status(std::io::stdout().write_all(table().as_bytes()).map(|()| true))
}

/// A row a site: its id, its name, the clock it prints, its hosts.
pub(crate) fn table() -> String {
    let mut table = String::from("| id | name | offset | hosts |\n|---|---|---|---|\n");
    for site in builtin::ALL {
        let name = if site.name().is_empty() { "(its pages do not say)" } else { site.name() };
        let offset = site.offset().map_or_else(String::new, |offset| offset.to_string());
        let hosts: Vec<String> = site.host_names().iter().map(|host| format!("`{host}`")).collect();
        let _ = writeln!(table, "| `{}` | {name} | {offset} | {} |", site.id(), hosts.join(" "));
    }
    table
}
