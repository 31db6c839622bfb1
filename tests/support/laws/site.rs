//! What holds whatever a site answers.

use super::{Law, page};
use khobor::site::{Line, Lines, Site};
use khobor::{Label, Page, Parser};

/// A site that says anything, always the same of the same line: its answers come from a mixed-up line number.
pub struct Anything(pub u64);

impl Anything {
    fn draw(&self, line: Line<'_>, turn: u64, below: usize) -> usize {
        let seed = self.0 ^ (line.number() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ turn.wrapping_mul(0xD1B5_4A32_D192_ED03);
        let mixed = (seed ^ (seed >> 31)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (mixed ^ (mixed >> 29)) as usize % below
    }
}

impl Site for Anything {
    fn id(&self) -> &str {
        "anything"
    }

    fn owns(&self, _: &Page<'_>, _: Lines<'_>) -> bool {
        true
    }

    fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        // Half of the lines are left to the labeller.
        Label::ALL.get(self.draw(line, 1, 2 * Label::ALL.len())).copied()
    }

    fn label_from_here(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        Label::ALL.get(self.draw(line, 2, 20 * Label::ALL.len())).copied()
    }

    fn section<'t>(&self, _: &Page<'_>, line: Line<'t>) -> Option<&'t str> {
        let text = match self.draw(line, 3, 4) {
            0 => return None,
            // A part of the page it need not be.
            1 => return Some("সারাদেশ"),
            2 => line.next().or(line.previous()).map_or("", Line::text),
            _ => line.text(),
        };
        let ends: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let (a, b) = (ends[self.draw(line, 4, ends.len())], ends[self.draw(line, 5, ends.len())]);
        Some(&text[a.min(b)..a.max(b)])
    }
}

/// No answer of a site loses a byte of the page or moves a value from its place.
pub fn loses_nothing(seed: u64, text: &str) -> Law {
    let site = Anything(seed);
    let parser = Parser::new().with_site(&site);
    page::is_tiled(&parser, text)?;
    if let Ok(article) = parser.parse(text) {
        page::is_located(text, &article)?;
    }
    // Mended values are no longer the words of their places, but the places are.
    if let Ok(article) = parser.repair(true).parse(text)
        && let Some(lost) = article.body().iter().find(|p| p.value().span.of(text).is_none())
    {
        return Err(format!("{} is no place of the page", lost.value().span));
    }
    Ok(())
}
