//! What the library takes from the standard library: nothing that asks the machine for a file, a thread, a variable or the time.

use std::path::Path;

/// The rest of it is there without an operating system too, but for `LazyLock` and `OnceLock`.
const TAKEN: &[&str] =
    &["std::borrow::Cow", "std::collections::", "std::hash::", "std::sync::Arc", "std::sync::LazyLock", "std::sync::OnceLock"];

fn sources(folder: &Path, files: &mut Vec<(String, String)>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, files)?;
        } else {
            files.push((path.display().to_string(), std::fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

#[test]
fn the_library_asks_the_machine_for_nothing() -> std::io::Result<()> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files)?;
    let mut wrong = Vec::new();
    for (file, text) in &files {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let foreign = line.match_indices("std::").any(|(at, _)| !TAKEN.iter().any(|path| line[at..].starts_with(path)));
            let prints = ["print!", "println!", "dbg!"].iter().any(|mac| line.contains(mac));
            if foreign || prints {
                wrong.push(format!("{file}: {}", line.trim()));
            }
        }
    }
    assert!(files.len() > 50, "expected the sources, found {} files", files.len());
    assert!(wrong.is_empty(), "expected only {TAKEN:?}, found\n{}", wrong.join("\n"));
    Ok(())
}
