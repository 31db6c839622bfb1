//! The pages that a report is about: texts, labelled pages, and folders of them.

use crate::pagefile::PageFile;
use std::path::{Path, PathBuf};

/// What was asked for, one file each: folders are looked through for `.page`, `.txt` and `.text`, in the order of their names.
pub(crate) fn files(paths: &[String]) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in paths {
        let path = Path::new(path);
        if path.is_dir() {
            let before = files.len();
            collect(path, &mut files)?;
            files[before..].sort();
        } else {
            files.push(path.to_owned());
        }
    }
    Ok(files)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let at = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(at)? {
        let entry = entry.map_err(at)?;
        let path = entry.path();
        // A link to a folder above would be looked through for ever.
        if entry.file_type().map_err(at)?.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "page" || e == "txt" || e == "text") {
            files.push(path);
        }
    }
    Ok(())
}

/// The text of a file, and what a person says of it if it is a labelled page (`.page`).
pub(crate) fn read(file: &Path) -> Result<(String, Option<PageFile>), String> {
    let text = crate::support::text(&file.to_string_lossy()).map_err(|e| e.to_string())?;
    if file.extension().is_none_or(|e| e != "page") {
        return Ok((text, None));
    }
    let gold = PageFile::parse(file, &text).map_err(|e| match e.strip_prefix(&format!("{}: ", file.display())) {
        Some(rest) => rest.to_owned(),
        None => e,
    })?;
    Ok((gold.text(), Some(gold)))
}
