//! The file: markup, style and program are constants; what pages hold stands in it only as JSON.
//!
//! Pages come from anywhere, so their text never becomes markup. Here it is data in a `<script>` of a type that no browser runs, and nothing
//! in it can end that element; the program puts it on the screen as text nodes only. What a careless reader of the file itself could be
//! deceived by (U+202E turns `</>` round) is escaped too.

use serde_json::Value;
use std::io::{self, Write};

const TEMPLATE: &str = include_str!("template.html");
const STYLE: &[&str] = &[include_str!("colours.css"), include_str!("layout.css"), include_str!("parts.css")];
/// In this order: each uses what stands before it.
const PROGRAM: &[&str] = &[
    include_str!("text.js"),
    include_str!("state.js"),
    include_str!("why.js"),
    include_str!("side.js"),
    include_str!("lines.js"),
    include_str!("pages.js"),
    include_str!("overview.js"),
    include_str!("keys.js"),
    include_str!("main.js"),
];

/// All that stands before the pages.
pub(crate) fn head(out: &mut impl Write, title: &str) -> io::Result<()> {
    let (head, _) = TEMPLATE.split_once("{{data}}").unwrap_or((TEMPLATE, ""));
    out.write_all(head.replace("{{style}}", &STYLE.concat()).replace("{{title}}", &text(title)).as_bytes())
}

/// Data, for the program to find by its id.
pub(crate) fn data(out: &mut impl Write, id: &str, value: &Value) -> io::Result<()> {
    writeln!(out, "<script type=\"application/json\" id=\"{id}\">{}</script>", json(value))
}

/// All that stands after the pages.
pub(crate) fn tail(out: &mut impl Write) -> io::Result<()> {
    let (_, tail) = TEMPLATE.split_once("{{data}}").unwrap_or((TEMPLATE, ""));
    out.write_all(tail.replace("{{program}}", &PROGRAM.concat()).as_bytes())
}

/// JSON without a character that means something to HTML, or that cannot be seen. Such characters stand only in strings of JSON, where
/// `\u` and a number is the same.
fn json(value: &Value) -> String {
    let plain = value.to_string();
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        if matches!(c, '<' | '>' | '&') || is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// A text of HTML; hidden characters as their numbers.
fn text(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if is_hidden(c) => out.push_str(&format!("U+{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// Control and format characters, tag characters among them; joiners shape Bengali letters and are no such thing.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::{data, head, json, tail, text};
    use serde_json::json;

    #[test]
    fn no_text_ends_its_script() {
        let hostile =
            json!({"</script><script>alert(1)</script>": "<!-- <script> \u{2028} \u{202E}\u{0}\u{7F} ]]> & \u{E0041} ক্\u{200D}ষ"});
        let shown = json(&hostile);
        assert!(!shown.contains(['<', '>', '&', '\u{2028}', '\u{202E}', '\u{0}', '\u{7F}', '\u{E0041}']), "{shown}");
        assert!(shown.contains("ক্\u{200D}ষ"));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).expect("still JSON"), hostile);
    }

    #[test]
    fn a_title_is_text() {
        assert_eq!(text("<b title=\"x\">&\u{202E}"), "&lt;b title=&quot;x&quot;&gt;&amp;U+202E");
    }

    #[test]
    fn the_file_is_whole_and_asks_for_nothing_from_outside() {
        let mut file = Vec::new();
        head(&mut file, "A title")
            .and_then(|()| data(&mut file, "page-0", &json!([])))
            .and_then(|()| tail(&mut file))
            .expect("memory takes all");
        let file = String::from_utf8(file).expect("UTF-8");
        assert!(file.starts_with("<!doctype html>") && file.trim_end().ends_with("</html>"));
        assert!(!file.contains("{{"), "a part of the template is missing");
        for outside in
            ["http:", "https:", "url(", "@import", " src=", "import(", "fetch(", "innerHTML", "insertAdjacentHTML", "document.write"]
        {
            assert!(!file.contains(outside), "expected no {outside} in the file");
        }
    }
}
