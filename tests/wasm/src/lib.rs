//! khobor as a WebAssembly module of three functions, without glue: `push` the bytes of a page, `read` it, take the answer `at` each index.
//!
//! Bytes cross one by one, which is slow and needs no pointers, so that there is no unsafe code here either. The answer is
//! what `examples/parse.rs` prints with `--json`, less the name of the file.

use khobor::Parser;
use std::sync::Mutex;

static PAGE: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static ANSWER: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Adds a byte to the page.
#[unsafe(no_mangle)]
pub extern "C" fn push(byte: u8) {
    PAGE.lock().unwrap().push(byte);
}

/// Reads the page, forgets it, and says how many bytes the answer has.
#[unsafe(no_mangle)]
pub extern "C" fn read() -> usize {
    let page = String::from_utf8(std::mem::take(&mut *PAGE.lock().unwrap())).expect("pages are UTF-8");
    let parser = Parser::new();
    let (article, error) = match parser.parse(&page) {
        Ok(article) => (serde_json::to_value(&article).expect("an article is JSON"), None),
        Err(error) => (serde_json::Value::Null, Some(error.to_string())),
    };
    let mut lines: Vec<&str> = parser.label(&page).lines().map(|line| line.label().as_str()).collect();
    if page.is_empty() || page.ends_with('\n') {
        lines.push("blank");
    }
    let answer = serde_json::json!({"article": article, "error": error, "lines": lines}).to_string();
    let length = answer.len();
    *ANSWER.lock().unwrap() = answer.into_bytes();
    length
}

/// The byte of the answer at an index.
#[unsafe(no_mangle)]
pub extern "C" fn at(index: usize) -> u8 {
    ANSWER.lock().unwrap()[index]
}
