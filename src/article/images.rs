//! Captions and credits of pictures.

use super::parts::Image;
use super::value::{Maker, same};
use crate::field::Credit;

/// Collects the pictures of the caption lines, in their order.
///
/// A caption is printed twice where the alternative text comes back as a line; the headline as a picture's text says nothing new.
pub(super) fn read<'t>(make: Maker<'t>, lines: &[&'t str], titles: &[&str]) -> Vec<Image<'t>> {
    let mut images: Vec<Image<'t>> = Vec::new();
    for &line in lines {
        let line = without_markup(line);
        let (caption, credit) = match Credit::parse(line) {
            Some(found) => (part_of(line, found.caption_span()), part_of(line, found.credit_span())),
            None => (Some(line), None),
        };
        // A caption is no sentence: the danda that ends it is not part of it.
        let caption = caption
            .and_then(|c| make.value(c.trim_end().trim_end_matches(['।', '৷'])))
            .filter(|c| !titles.iter().any(|t| same(t, &c.value)));
        let credit = credit.and_then(|c| make.value(c));
        if caption.is_none() && credit.is_none() {
            continue;
        }
        let image = Image { caption, credit };
        if images.iter().any(|known| is_same(known, &image)) {
            continue;
        }
        match images.last_mut() {
            // `ছবি: সংগৃহীত` on a line of its own belongs to the caption above it.
            Some(last) if image.caption.is_none() && last.credit.is_none() => last.credit = image.credit,
            _ => images.push(image),
        }
    }
    images
}

fn part_of(line: &str, span: Option<crate::Span>) -> Option<&str> {
    span.and_then(|s| s.of(line))
}

fn is_same(a: &Image<'_>, b: &Image<'_>) -> bool {
    let pair = |a: &Option<super::Value<'_>>, b: &Option<super::Value<'_>>| match (a, b) {
        (Some(a), Some(b)) => same(&a.value, &b.value),
        (None, None) => true,
        _ => false,
    };
    pair(&a.caption, &b.caption) && (pair(&a.credit, &b.credit) || b.credit.is_none())
}

/// The alternative text of a picture in Markdown, `![…](…)`; any other line as it is.
fn without_markup(line: &str) -> &str {
    line.trim().strip_prefix("![").and_then(|rest| rest.split_once("](")).map_or(line, |(text, _)| text)
}
