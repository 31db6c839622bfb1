//! Hostile pages of one megabyte and of four: the time must not grow more than the page does.
//!
//! ```text
//! cargo bench --bench hostile
//! ```
//!
//! Prints a line for each shape and fails where four times the page takes more than 4.6 times the time. That is time on the processor, which
//! what else runs on the machine hardly changes; both pages are read in turns, and the fastest turns count. Where the system does not tell
//! it (`/proc` of Linux does), it is the time of the clock, and says little on a busy machine. How much memory a page takes does not depend
//! on the machine and is a test, `tests/memory.rs`.

#[path = "../tests/support/shapes.rs"]
mod shapes;

use khobor::Parser;
use shapes::SHAPES;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

const MEGABYTE: usize = 1 << 20;
/// What tells glibc's allocator to keep what it has had.
const TUNABLES: (&str, &str) = ("GLIBC_TUNABLES", "glibc.malloc.mmap_threshold=4294967296:glibc.malloc.trim_threshold=8589934592");
/// How much longer four times the page may take: a twentieth for the logarithm of a sort, and what a page of four megabytes loses in the
/// caches.
const MOST: f64 = 4.6;
/// Each page is read so often at least, in turns, and a shape over the bound until so many turns are over: what else runs makes times longer,
/// and none shorter.
const TURNS: usize = 2;
const MOST_TURNS: usize = 12;

fn main() -> ExitCode {
    // `cargo test --benches` only asks whether it runs.
    if std::env::args().any(|argument| argument == "--test") {
        return ExitCode::SUCCESS;
    }
    // What is kept of four megabytes of short lines is more than glibc keeps for the next page (32 MB), and what the system gives anew is slow to
    // touch; of one megabyte it is less. So that growth is compared and not that, all memory is kept.
    if std::env::var_os(TUNABLES.0).is_none() {
        let again =
            std::env::current_exe().and_then(|own| Command::new(own).args(std::env::args().skip(1)).env(TUNABLES.0, TUNABLES.1).status());
        return if again.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    // The limits are not what is measured.
    let parser = Parser::new().max_lines(usize::MAX).repair(true);
    println!("{:28} {:>10} {:>10} {:>7}", "", "1 MB", "4 MB", "ratio");
    let mut slow = Vec::new();
    for shape in SHAPES {
        let (small, large) = (shape.page(MEGABYTE), shape.page(4 * MEGABYTE));
        let (mut one, mut four) = (Duration::MAX, Duration::MAX);
        let ratio = |one: Duration, four: Duration| four.as_secs_f64() / one.as_secs_f64();
        for turn in 1..=MOST_TURNS {
            // The small page more often: a turn is soon disturbed, and a quarter of the time is as often undisturbed in four tries.
            for _ in 0..4 {
                one = one.min(time(&parser, &small));
            }
            four = four.min(time(&parser, &large));
            if turn >= TURNS && ratio(one, four) <= MOST {
                break;
            }
        }
        println!("{:28} {:>10.1?} {:>10.1?} {:>7.2}", shape.name, one, four, ratio(one, four));
        if ratio(one, four) > MOST {
            slow.push(shape.name);
        }
    }
    if slow.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("expected at most {MOST} times the time for 4 times the page, found more for {}", slow.join(", "));
    ExitCode::FAILURE
}

fn time(parser: &Parser<'_>, page: &str) -> Duration {
    let start = now();
    let read = parser.parse(page);
    let took = now().saturating_sub(start);
    drop(black_box(read));
    took
}

/// How long this thread has run.
fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    // The system adds up what a thread has run when it gives way.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat");
    let ran = told.ok().and_then(|told| told.split_whitespace().next()?.parse().ok());
    ran.map_or_else(|| START.elapsed(), Duration::from_nanos)
}
