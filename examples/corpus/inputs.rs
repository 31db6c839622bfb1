//! The files of the input, in an order that is the same in every run.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io, vec};

/// A file of the input.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// `None` is standard input.
    pub(crate) path: Option<PathBuf>,
    /// The path as it is shown.
    pub(crate) name: Arc<str>,
    pub(crate) is_page: bool,
}

/// What the walk finds.
#[derive(Debug)]
pub(crate) enum Found {
    Input(Input),
    /// A file whose name does not say what it is.
    LeftOut,
    /// A folder that cannot be listed.
    Unlisted(Arc<str>, io::Error),
}

/// Goes through files and folders. A folder's entries come in the order of their names' bytes, and only the names of the folders
/// on the way are in memory.
#[derive(Debug)]
pub(crate) struct Walk {
    /// What is still to be seen, innermost folder last; and whether the command names it.
    levels: Vec<(vec::IntoIter<PathBuf>, bool)>,
    /// What this run writes.
    outputs: HashSet<PathBuf>,
}

impl Walk {
    /// The inputs of a command, without the files that it writes.
    pub(crate) fn new(inputs: &[String], outputs: &[&Path]) -> Self {
        let named: Vec<PathBuf> = inputs.iter().map(PathBuf::from).collect();
        Self { levels: vec![(named.into_iter(), true)], outputs: outputs.iter().filter_map(|p| fs::canonicalize(p).ok()).collect() }
    }

    /// The sum of the files' sizes, where all are files.
    pub(crate) fn total_bytes(self) -> Option<u64> {
        self.filter_map(|found| match found {
            Found::Input(input) => Some(input.path.and_then(|p| fs::metadata(p).ok()).filter(fs::Metadata::is_file).map(|m| m.len())),
            _ => None,
        })
        .sum()
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let (level, named) = self.levels.last_mut()?;
            let named = *named;
            let Some(path) = level.next() else {
                self.levels.pop();
                continue;
            };
            let name: Arc<str> = path.to_string_lossy().into();
            if named && path.as_os_str() == "-" {
                return Some(Found::Input(Input { path: None, name, is_page: false }));
            }
            // A link to a folder is followed only where the command names it: links may go in circles.
            let is_folder = if named { path.is_dir() } else { fs::symlink_metadata(&path).is_ok_and(|m| m.is_dir()) };
            if is_folder {
                match entries(&path) {
                    Ok(entries) => self.levels.push((entries.into_iter(), false)),
                    Err(error) => return Some(Found::Unlisted(name, error)),
                }
                continue;
            }
            if !named && fs::canonicalize(&path).is_ok_and(|p| self.outputs.contains(&p)) {
                continue;
            }
            return Some(match is_page(&path) {
                None if !named => Found::LeftOut,
                is_page => Found::Input(Input { path: Some(path), name, is_page: is_page.unwrap_or(false) }),
            });
        }
    }
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// Whether a file is one page, or JSON Lines; `None` where its name does not say.
fn is_page(path: &Path) -> Option<bool> {
    let name = path.file_name()?.to_string_lossy().to_lowercase();
    let name = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(&name);
    match name.rsplit_once('.')?.1 {
        "txt" => Some(true),
        "jsonl" | "ndjson" | "json" => Some(false),
        _ => None,
    }
}
