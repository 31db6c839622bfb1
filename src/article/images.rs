//! Captions and credits of pictures.

use super::Value;
use super::list::Limited;
use super::parts::Image;
use super::value::Maker;
use crate::field::Credit;
use crate::text;
use std::collections::HashSet;

/// Collects the pictures of the caption lines, in their order.
///
/// A caption is printed twice where the alternative text comes back as a line; the headline as a picture's text says nothing new.
pub(super) fn read<'t>(make: Maker<'t>, lines: &[&'t str], titles: &[&str], limit: usize) -> Limited<Image<'t>> {
    let mut images: Limited<Image<'t>> = Limited::new(limit);
    if lines.is_empty() {
        return images;
    }
    let titles: HashSet<String> = titles.iter().map(|t| text::key(t)).collect();
    // The captions so far, each with and without its credit.
    let mut known: HashSet<(String, Option<String>)> = HashSet::new();
    for &line in lines {
        if images.is_cut() {
            break;
        }
        let place = make.span(line);
        let line = labelled(without_markup(line));
        let (caption, credit) = match Credit::parse(line) {
            Some(found) => (part_of(line, found.caption_span()), part_of(line, found.credit_span())),
            None => (Some(line), None),
        };
        // A caption is no sentence: the danda that ends it is not part of it.
        let caption = caption.and_then(|c| make.value(c.trim_end().trim_end_matches(['।', '৷'])));
        let keyed = |value: Value<'t>| (text::key(&value.value), value);
        let (caption_key, caption) = caption.map(keyed).filter(|(key, _)| !titles.contains(key)).unzip();
        let (credit_key, credit) = credit.and_then(|c| make.value(c)).map(keyed).unzip();
        if caption.is_none() && credit.is_none() {
            continue;
        }
        let caption_key: String = caption_key.unwrap_or_default();
        let is_new = known.insert((caption_key.clone(), credit_key));
        known.insert((caption_key, None));
        if !is_new {
            continue;
        }
        match images.last_mut() {
            // `ছবি: সংগৃহীত` on a line of its own belongs to the caption above it.
            Some(last) if caption.is_none() && last.credit.is_none() => last.credit = credit,
            _ => images.push(Image { caption, credit }, place),
        }
    }
    images
}

/// A caption without the words that say it is one.
fn labelled(line: &str) -> &str {
    const WORDS: &[&str] = &["ছবির ক্যাপশান", "ছবির ক্যাপশন", "ক্যাপশান", "ক্যাপশন", "image caption", "caption"];
    let behind = |words: &&str| text::after(line.trim_start(), words)?.trim_start().strip_prefix([',', ':', 'ঃ']);
    WORDS.iter().find_map(behind).map_or(line, str::trim_start)
}

fn part_of(line: &str, span: Option<crate::Span>) -> Option<&str> {
    span.and_then(|s| s.of(line))
}

/// The alternative text of a picture in Markdown, `![…](…)`; any other line as it is.
fn without_markup(line: &str) -> &str {
    line.trim().strip_prefix("![").and_then(|rest| rest.split_once("](")).map_or(line, |(text, _)| text)
}
