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

/// Bytes of memory for each byte of a page.
const PER_BYTE: usize = 4;
/// The same for a letter of another script with marks without end, in no order: NFC sorts them, and holds them all while it does.
const PER_UNSORTED_BYTE: usize = 10;
/// And for each of its lines: labels, statements and counts are as large for `১০` as for a paragraph.
const PER_LINE: usize = 1024;
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
    let mut complaints = Vec::new();
    let mut look = |name: &str, text: &str| {
        let (most, read) = peak(|| Parser::new().parse(text).map(|_| ()));
        let lines = text.split_inclusive('\n').count();
        println!(
            "{name}: {most} bytes for {} in {lines} lines, {:.1} times, {}",
            text.len(),
            most as f64 / text.len() as f64,
            if read.is_ok() { "read" } else { "no article" }
        );
        // A page over a limit costs nothing.
        let per_byte = if name == "marks on one letter" { PER_UNSORTED_BYTE } else { PER_BYTE };
        let bound = if matches!(read, Err(Error::TooManyLines { .. })) { FIXED } else { per_byte * text.len() + PER_LINE * lines + FIXED };
        if most > bound || (lines > DEFAULT_MAX_LINES) != matches!(read, Err(Error::TooManyLines { .. })) {
            complaints.push(format!("{name}: expected at most {bound} bytes for {} in {lines} lines, found {most}; {read:?}", text.len()));
        }
    };
    for shape in SHAPES {
        look(shape.name, &shape.page(1 << 20));
    }
    for (name, text) in every_text() {
        look(&name, &text);
    }
    assert_none(&complaints);
}
