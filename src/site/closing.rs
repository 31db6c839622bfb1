//! How lines end, compared with phrases.

use crate::text::{self, bengali};

/// Whether a line closes with a phrase. The key of a line is a string of its own, so it is made only where the last words agree.
pub(super) fn closes(line: &str, phrase: &str) -> bool {
    if last_class(line) != last_class(phrase) {
        return false;
    }
    let ((_, line_word), (before, word)) = (last_word(line), last_word(phrase));
    if before.is_empty() {
        text::key(line_word).ends_with(&text::key(word))
    } else {
        text::same(line_word, word) && text::key(line).ends_with(&text::key(phrase))
    }
}

/// The last word of a text, and what stands before it.
pub(super) fn last_word(text: &str) -> (&str, &str) {
    let text = text::trim(text);
    let (before, word) = text.split_at(text.rfind(char::is_whitespace).unwrap_or(0));
    (before, text::trim_start(word))
}

/// The last character that counts, one for all that end a spelling of the same letter: `ো` is `ে` + `া` elsewhere, `য়` is `য` + `়`.
pub(super) fn last_class(text: &str) -> Option<char> {
    let last = match bengali::last(text.as_bytes()) {
        // With a letter of the block most lines end, and it counts.
        Some(_) => text.chars().next_back()?,
        None => text.chars().rev().find(|&c| !c.is_whitespace() && !text::is_dropped(c))?,
    };
    Some(match last {
        '\u{9BE}' | '\u{9CB}' | '\u{9CC}' | '\u{9D7}' => '\u{9BE}',
        '\u{9BC}' | '\u{9CD}' | '\u{9FE}' | '\u{9DC}' | '\u{9DD}' | '\u{9DF}' | '\u{9CE}' => '\u{9BC}',
        '\u{986}' => '\u{9BE}',
        // The others are their own keys.
        'ক'..='হ' | '\u{9BF}'..='\u{9C4}' | '।' => last,
        _ => text::key_chars(last.encode_utf8(&mut [0; 4])).last()?,
    })
}

#[cfg(test)]
mod tests {
    use super::last_class;
    use crate::text::key;
    use std::collections::HashMap;

    /// All that may end a line: each character of the Bengali block and some others, alone and behind each other, with and without what a key leaves out.
    #[test]
    fn texts_whose_keys_end_alike_are_of_one_class() {
        let ends: Vec<char> = ('\u{981}'..='\u{9FE}').chain("aA1।৷:ঃ-–—'’\"”…©é\u{301}".chars()).collect();
        let mut classes = HashMap::new();
        let mut wrong = Vec::new();
        let begins = ["", "ক", "ে", "অ", "য", "ক্", "ক\u{9BC}"];
        for (begin, &end) in begins.iter().flat_map(|begin| ends.iter().map(move |end| (begin, end))) {
            for behind in ["", " ", "\u{200D}", "\u{200B} \u{A0}", "\u{FEFF}"] {
                let text = format!("{begin}{end}{behind}");
                let Some(last) = key(&text).chars().last() else { continue };
                let class = last_class(&text);
                if *classes.entry(last).or_insert(class) != class {
                    wrong.push(format!("⟦{}⟧ ends on {last}, and is of {class:?}", text.escape_unicode()));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(classes[&'ক'] != classes[&'খ'] && classes[&'ি'] != classes[&'ী'], "most lines differ in their last letter");
    }
}
