//! Page files: a page with a gutter that holds each line's label, below the facts that the article must give.

use khobor::Label;
use std::path::{Path, PathBuf};

/// A labelled page.
#[derive(Clone, Debug)]
pub(crate) struct PageFile {
    pub(crate) path: PathBuf,
    pub(crate) facts: Vec<(String, String)>,
    /// The label of each line; `None` stands for any furniture.
    pub(crate) labels: Vec<Option<Label>>,
    pub(crate) lines: Vec<String>,
    /// How much it counts where pages teach, against others.
    pub(crate) weight: f64,
}

impl PageFile {
    /// Reads the form of a page file.
    pub(crate) fn parse(path: &Path, file: &str) -> Result<Self, String> {
        let (head, rest) = file.split_once("----\n").ok_or_else(|| format!("{}: expected a line of ----", path.display()))?;
        let fact = |line: &str| match line.split_once(": ") {
            Some((key, value)) => Ok((key.to_owned(), value.to_owned())),
            None => Err(format!("{}: expected a key, a colon and a space before a value, found ⟦{line}⟧", path.display())),
        };
        let facts = head.lines().map(fact).collect::<Result<_, _>>()?;
        let (mut labels, mut lines) = (Vec::new(), Vec::new());
        for (n, row) in rest.split('\n').enumerate() {
            let place = || format!("{}: line {} of the page", path.display(), n + 1);
            let (label, line) = row.split_once("| ").ok_or_else(|| {
                let hint = if row.is_empty() { " (no line feed stands after the last row)" } else { "" };
                format!("{}: expected a label and a bar, found ⟦{row}⟧{hint}", place())
            })?;
            labels.push(match label.trim() {
                "furniture" => None,
                name => Some(name.parse().map_err(|e| format!("{}: {e}, found ⟦{name}⟧", place()))?),
            });
            lines.push(line.to_owned());
        }
        Ok(Self { path: path.to_owned(), facts, labels, lines, weight: 1.0 })
    }

    /// The page's text, byte for byte.
    pub(crate) fn text(&self) -> String {
        self.lines.join("\n")
    }

    /// The values of a fact.
    pub(crate) fn fact<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.facts.iter().filter(move |(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// The host, or else the file's name without its number: what pages of one newspaper have in common.
    pub(crate) fn newspaper(&self) -> String {
        self.fact("host").next().map_or_else(
            || {
                self.path
                    .file_stem()
                    .map(|s| s.to_string_lossy().trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').to_owned())
                    .unwrap_or_default()
            },
            str::to_owned,
        )
    }
}

/// The page files that are named and those below the folders that are, in the order of their names.
pub(crate) fn read_all(folders: &[PathBuf]) -> Result<Vec<PageFile>, String> {
    let mut paths = Vec::new();
    for folder in folders {
        if is_page(folder) {
            paths.push(folder.clone());
        } else {
            collect(folder, &mut paths).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
    }
    paths.sort();
    paths.iter().map(|p| PageFile::parse(p, &std::fs::read_to_string(p).map_err(|e| format!("{}: {e}", p.display()))?)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        // A link to a folder is not followed: links may go in circles.
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), paths)?;
        } else if is_page(&entry.path()) {
            paths.push(entry.path());
        }
    }
    Ok(())
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "page")
}
