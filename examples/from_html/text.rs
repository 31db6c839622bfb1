//! From HTML to the text that the crate reads: a line for each block of the page.
//!
//! The labeller goes by lines, so what matters is where they end. An extractor that joins the links of a menu, or a byline and the date behind
//! it, takes away what tells them apart; one that drops menus takes away the evidence for what is left. So this keeps all text that a reader
//! could see, ends a line wherever a browser would, and leaves an empty line where a browser leaves space.

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// Elements that stand on lines of their own: `display: block` and the like in the HTML standard's style sheet, and what themes lay out so,
/// such as the cells of a table that holds the whole page.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "label",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "td",
    "th",
    "title",
    "tr",
    "ul",
];

/// Blocks with space above and below.
const SPACED: &[&str] = &["blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "table", "ul"];

/// Elements whose text no reader sees; such elements nest.
const UNSEEN: &[&str] = &["math", "select", "svg", "template"];

/// The text of a page, its window title first.
///
/// Of the parser this takes the half that makes tokens and leaves the half that makes a tree: lines end where blocks begin and end, and which
/// block is in which does not matter. So no page nests too deep.
pub(crate) fn text(html: &str) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    let mut lines = tokenizer.sink.lines.take();
    lines.end();
    lines.text
}

/// What takes the tokens.
#[derive(Default)]
struct Reader {
    lines: RefCell<Lines>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut lines = self.lines.borrow_mut();
        match token {
            Token::TagToken(tag) => return lines.tag(&tag),
            Token::CharacterTokens(text) if lines.is_seen() => lines.write(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Lines, as they are written.
#[derive(Default)]
struct Lines {
    text: String,
    line: String,
    /// Whether a space comes before the next word.
    gap: bool,
    /// Whether an empty line comes before the next line.
    space: bool,
    /// Whether an element has just ended.
    ended: bool,
    /// Within how many elements that no reader sees.
    unseen: usize,
    /// The element whose text is no markup (`script`), and which no reader sees either.
    raw: Option<String>,
}

impl Lines {
    fn write(&mut self, text: &str) {
        // White space is one space or none, as in a browser; `&nbsp;` is none of it.
        self.gap |= text.starts_with(|c: char| c.is_ascii_whitespace());
        for word in text.split_ascii_whitespace() {
            if self.gap && !self.line.is_empty() {
                self.line.push(' ');
            }
            self.line.push_str(word);
            self.gap = true;
        }
        if !text.is_empty() {
            self.gap = text.ends_with(|c: char| c.is_ascii_whitespace());
            self.ended = false;
        }
    }

    fn is_seen(&self) -> bool {
        self.unseen == 0 && self.raw.is_none()
    }

    /// A tag; what is returned says how the text behind it is to be read.
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let (name, opens) = (&*tag.name, tag.kind == TagKind::StartTag);
        if self.raw.as_deref() == Some(name) {
            self.raw = None;
        } else if UNSEEN.contains(&name) && !tag.self_closing {
            self.unseen = if opens { self.unseen + 1 } else { self.unseen.saturating_sub(1) };
        } else if self.is_seen() {
            self.element(name, opens);
        }
        let raw = match name {
            "script" => RawKind::ScriptData,
            "iframe" | "noembed" | "noframes" | "noscript" | "style" | "xmp" => RawKind::Rawtext,
            "textarea" => RawKind::Rcdata,
            // Its text has entities and no markup, and is seen.
            "title" if opens && self.unseen == 0 => return TokenSinkResult::RawData(RawKind::Rcdata),
            _ => return TokenSinkResult::Continue,
        };
        if !opens {
            return TokenSinkResult::Continue;
        }
        self.raw = Some(name.to_owned());
        TokenSinkResult::RawData(raw)
    }

    fn element(&mut self, name: &str, opens: bool) {
        if name == "br" || BLOCKS.contains(&name) {
            self.end();
            self.space |= SPACED.contains(&name);
        } else if opens && self.ended {
            // `<span>রাজশাহী</span><span>১২ জানুয়ারি</span>`: a style sheet keeps them apart.
            self.gap = true;
        }
        self.ended = !opens;
    }

    fn end(&mut self) {
        // `<p>&nbsp;</p>` is an empty line to a reader.
        if !self.line.trim().is_empty() {
            if self.space && !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.push_str(&self.line);
            self.text.push('\n');
            self.space = false;
        }
        self.line.clear();
        self.gap = false;
    }
}
