//! Pages of HTML, each with a labelled page (`.page`) that holds its text as it should come out: a line for each block, the window's title first.

use crate::facts;
use crate::pagefile::PageFile;
use khobor::{Article, Label};
use std::path::Path;

/// A labelled page of HTML.
pub(crate) struct Marked {
    pub(crate) name: String,
    pub(crate) html: String,
    /// What stands in the window's frame; no block, though an extractor may give it.
    pub(crate) window: String,
    pub(crate) facts: Vec<(String, String)>,
    /// The text of each block, and its label.
    pub(crate) blocks: Vec<(String, Label)>,
}

/// How a text form of a page came out.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) lines: usize,
    /// Blocks whose text is not in the text, all and those of the article.
    pub(crate) lost: usize,
    pub(crate) lost_article: usize,
    /// Blocks that share their line with another.
    pub(crate) joined: usize,
    pub(crate) judged: usize,
    pub(crate) right: usize,
    pub(crate) facts: usize,
    pub(crate) facts_right: usize,
}

impl Score {
    pub(crate) fn add(&mut self, other: &Score) {
        self.lines += other.lines;
        self.lost += other.lost;
        self.lost_article += other.lost_article;
        self.joined += other.joined;
        self.judged += other.judged;
        self.right += other.right;
        self.facts += other.facts;
        self.facts_right += other.facts_right;
    }
}

/// All pages of a folder.
pub(crate) fn read_all(folder: &Path) -> Vec<Marked> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).expect("the pages are in the repository").flatten().map(|e| e.path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| Marked::new(path, std::fs::read_to_string(path).expect("pages are UTF-8"));
    paths.iter().filter(|p| p.extension().is_some_and(|e| e == "html")).map(read).collect()
}

/// Words with one space between them, without the marks of lists, tables and headings that extractors put before a line.
pub(crate) fn folded(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_matches(|c: char| matches!(c, '*' | '#' | '>' | '|' | '•' | '-' | ' ')).to_owned()
}

impl Marked {
    fn new(path: &Path, html: String) -> Self {
        let gold = path.with_extension("page");
        let page = std::fs::read_to_string(&gold).map_err(|e| e.to_string()).and_then(|file| PageFile::parse(&gold, &file));
        let page = page.unwrap_or_else(|e| panic!("{}: {e}", gold.display()));
        let mut blocks: Vec<(String, Label)> =
            page.lines.iter().zip(&page.labels).map(|(line, label)| (folded(line), label.expect("each line has a label"))).collect();
        let (window, _) = blocks.remove(0);
        Self { name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), html, window, facts: page.facts, blocks }
    }

    pub(crate) fn article_blocks(&self) -> usize {
        self.blocks.iter().filter(|(_, label)| !label.is_furniture()).count()
    }

    /// Judges the labelled lines of a text form of the page, and the article read from it.
    pub(crate) fn score(&self, lines: &[(String, Label)], article: Option<&Article<'_>>, verbose: bool) -> Score {
        let mut score = Score::default();
        let lines: Vec<(String, Label)> =
            lines.iter().map(|(text, label)| (folded(text), *label)).filter(|(text, _)| !text.is_empty()).collect();
        score.lines = lines.len();
        let whole = lines.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(" ");
        for (block, label) in &self.blocks {
            if !whole.contains(block.as_str()) {
                score.lost += 1;
                score.lost_article += usize::from(!label.is_furniture());
            }
        }
        for (n, (line, got)) in lines.iter().enumerate() {
            let exact = self.blocks.iter().find(|(block, _)| block == line);
            let held: Vec<_> =
                self.blocks.iter().filter(|(block, _)| line.contains(block.as_str()) || block.contains(line.as_str())).collect();
            let want = match exact {
                Some(block) => block.1,
                None if *line == self.window => continue,
                None => {
                    score.joined += if held.len() > 1 { held.len() } else { 0 };
                    match held.iter().map(|(_, label)| *label).min_by_key(|label| rank(*label)) {
                        Some(label) => label,
                        // Text that no block has: the window's title, an alternative text.
                        None => continue,
                    }
                }
            };
            score.judged += 1;
            // The headline by the picture is `caption`.
            let again = want == Label::Title && *got == Label::Caption && lines[..n].iter().any(|(text, _)| text == line);
            if want == *got || again {
                score.right += 1;
            } else if verbose {
                println!("   {}: should be {want}, is {got}: {line}", self.name);
            }
        }
        for key in facts::KEYS.iter().filter(|key| !matches!(**key, "site" | "note")) {
            let want: Vec<&str> = self.facts.iter().filter(|(k, _)| k == key).map(|(_, v)| v.as_str()).collect();
            let got = facts::given(article, key);
            score.facts += 1;
            let right = facts::same(key, &want, &got);
            score.facts_right += usize::from(right);
            if !right && verbose {
                println!("   {}: {key}: expected {want:?}, found {got:?}", self.name);
            }
        }
        score
    }
}

/// Which label a line has that holds several blocks: that of the one a reader would look for first (docs/labels.md).
fn rank(label: Label) -> usize {
    [Label::Title, Label::Body, Label::Date, Label::Byline, Label::Caption].iter().position(|l| *l == label).unwrap_or(9)
}
