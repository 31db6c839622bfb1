//! The answer of `parse --json`: an object a page.

use khobor::{Label, Page, Parser};

/// The article or the reason why there is none, and a label for each line, the page split at its line feeds.
pub(crate) fn of(file: &str, parser: &Parser<'_>, page: Page<'_>) -> serde_json::Value {
    let read = parser.read(page);
    let (article, error, blocks) = match &read {
        Ok(article) => (serde_json::to_value(article).unwrap_or_default(), None, article.blocks()),
        Err(error) => (serde_json::Value::Null, Some(error.to_string()), error.blocks()),
    };
    let mut lines: Vec<&str> = blocks.lines().map(|l| l.label().as_str()).collect();
    // A page split at its line feeds has one piece more than lines where it ends with one.
    if page.text().is_empty() || page.text().ends_with('\n') {
        lines.push(Label::Blank.as_str());
    }
    serde_json::json!({"file": file, "article": article, "error": error, "lines": lines})
}
