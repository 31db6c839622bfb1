//! How much memory a page takes, at most.
//!
//! One test, since the allocator counts for the whole program.

mod support;

use khobor::{DEFAULT_MAX_LINES, Error, Parser};
use peak_alloc::PeakAlloc;
use support::shapes::SHAPES;
use support::{assert_none, every_text};

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Bytes of memory for each byte of a page whose lines are of ordinary length.
const PER_BYTE: usize = 4;
/// The same for a letter of another script with marks without end, in no order: NFC sorts them, and holds them all while it does.
const PER_UNSORTED_BYTE: usize = 10;
/// And for each line of a page of short ones: labels, statements and counts are as large for `১০` as for a paragraph.
const PER_LINE: usize = PER_BYTE * ORDINARY;
/// So many bytes a line on average, blank ones too, are ordinary.
const ORDINARY: usize = 32;
/// And whatever the page.
const FIXED: usize = 16 << 10;

/// The most that `read` holds at any time beyond what was held before.
fn peak<T>(read: impl FnOnce() -> T) -> (usize, T) {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let value = read();
    (HEAP.peak_usage().saturating_sub(before), value)
}

#[test]
fn memory_is_bounded_by_the_page() {
    // Tables that are made once.
    let _ = Parser::new().parse("ক");
    a_page_over_a_limit_takes_no_memory();
    let mut complaints = Vec::new();
    // The limit on lines is not what is measured.
    let parser = Parser::new().max_lines(usize::MAX);
    let mut look = |name: &str, text: &str| {
        let (most, read) = peak(|| parser.parse(text).map(|_| ()));
        let lines = text.split_inclusive('\n').count();
        let per_byte = if name == "marks on one letter" { PER_UNSORTED_BYTE } else { PER_BYTE };
        let bound = FIXED + usize::max(per_byte * text.len(), PER_LINE * lines);
        println!("{name}: {most} bytes for {} in {lines} lines, {:.1} times", text.len(), most as f64 / text.len() as f64);
        if most > bound {
            complaints.push(format!("{name}: expected at most {bound} bytes for {} in {lines} lines, found {most}; {read:?}", text.len()));
        }
    };
    for shape in SHAPES {
        look(shape.name, &shape.page(1 << 20));
    }
    let texts = every_text();
    for (name, text) in &texts {
        look(name, text);
        if name.starts_with("pages/") && name.ends_with(".txt") {
            look(&format!("{name} again and again"), &text.repeat((1 << 20) / text.len()));
        }
    }
    look("all pages in one", &texts.iter().map(|(_, text)| text.as_str()).collect::<String>());
    assert_none(&complaints);
}

fn a_page_over_a_limit_takes_no_memory() {
    let text = "১০\n".repeat(DEFAULT_MAX_LINES + 1);
    let (most, read) = peak(|| Parser::new().parse(&*text).map(|_| ()));
    assert!(matches!(read, Err(Error::TooManyLines { .. })) && most == 0, "{most}: {read:?}");
}
