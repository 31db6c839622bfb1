//! Programs and bad input: what cannot be read is reported and counted, the rest goes on, and the exit code says it.

#[path = "support/program.rs"]
#[allow(dead_code, reason = "each test program uses its part")]
mod program;
mod support;

use program::{example, folder, run_program};
use std::io::Write as _;
use std::process::{Command, Stdio};

const STORY: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে। ঘরে ফিরছে মানুষ, খুলছে স্কুল।\n";

/// Files between which two lie that are no pages: one is cut within a letter, the other is UTF-16.
#[test]
fn a_bad_file_is_reported_and_the_rest_goes_on() {
    let folder = folder("programs");
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(STORY.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let contents = [("1.txt", STORY.as_bytes()), ("2.txt", &STORY.as_bytes()[..4]), ("3.txt", &utf16), ("4.txt", STORY.as_bytes())];
    let files = contents.map(|(name, bytes)| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        path.to_str().expect("UTF-8").to_owned()
    });
    for (name, options) in [("parse", &["--format", "json"][..]), ("label", &[])] {
        let arguments: Vec<&str> = options.iter().copied().chain(files.iter().map(String::as_str)).collect();
        let done = run_program(&example(name), &arguments, b"");
        let (out, errors) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert_eq!(done.status.code(), Some(1), "{name}: {errors}");
        assert_eq!(out.matches("নদীর পানি কমছে").count() / STORY.matches("নদীর পানি কমছে").count(), 2, "{name}: {out}");
        let lines: Vec<&str> = errors.lines().collect();
        assert!(lines[0].ends_with("2.txt: expected UTF-8, found the end of the bytes within the character at 3; `iconv -c -f utf-8 -t utf-8` leaves such bytes out"), "{errors}");
        assert!(lines[1].ends_with("3.txt: expected UTF-8, found UTF-16LE by its byte order mark; decode it as that first"), "{errors}");
        assert_eq!(lines[2..], ["2 of 4 files could not be read"]);
        if name == "parse" {
            let answers: Vec<serde_json::Value> = out.lines().map(|l| l.parse().expect("JSON")).collect();
            let read: Vec<bool> = answers.iter().map(|a| !a["article"].is_null()).collect();
            assert_eq!(read, [true, false, false, true], "the answers stay in step with the files");
        }
    }
}

#[test]
fn a_bad_line_is_answered_reported_and_counted() {
    for (name, arguments) in [("dates", &[][..]), ("numbers", &[]), ("fields", &["byline"])] {
        let done = run_program(
            &example(name),
            arguments,
            "১২\n\u{9E7}".as_bytes().iter().chain(b"\xFF\n5 June 2025").copied().collect::<Vec<u8>>().as_slice(),
        );
        let (out, errors) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert_eq!((done.status.code(), out.lines().count()), (Some(1), 3), "{name}: {out}{errors}");
        let lines: Vec<&str> = errors.lines().collect();
        assert!(
            lines[0].starts_with(
                "line 2: expected UTF-8, found the byte 0xFF at 3, which is no part of a character; U+FFFD stands for such bytes"
            ),
            "{name}: {errors}"
        );
        assert_eq!(lines[1..], ["1 of 3 lines could not be read as UTF-8"], "{name}");
    }
}

/// `parse … 2>&1 | head -1`, and `head` has gone before anything was said.
#[test]
fn no_program_panics_where_nobody_listens() {
    let folder = folder("nobody");
    let path = |name: &str| folder.join(name).to_str().expect("UTF-8").to_owned();
    std::fs::write(path("page.txt"), STORY).expect("a page is written");
    let (missing, page) = (path("missing.txt"), path("page.txt"));
    let files: Vec<&str> = std::iter::once(missing.as_str()).chain(std::iter::repeat_n(page.as_str(), 100)).collect();
    for (name, arguments) in [
        ("parse", files.as_slice()),
        ("label", &files),
        ("from_html", &files),
        ("report", &files),
        ("corpus", &[]),
        ("dates", &[]),
        ("numbers", &[]),
        ("fields", &["byline"]),
        ("sites", &[]),
        ("west_bengal_table", &[]),
        ("custom_site", &[]),
    ] {
        let mut command = Command::new(example(name));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        drop((child.stdout.take(), child.stderr.take()));
        // It may have ended before it has read all.
        let _ = child.stdin.take().map(|mut input| input.write_all(&b"\xFF\n".repeat(1000)));
        let status = child.wait().expect("it ends");
        assert!(status.code().is_some_and(|code| code < 100), "{name}: {status}");
    }
}

/// Those that take no arguments refuse any, and do not go on as if there were none.
#[test]
fn every_program_says_how_it_is_called() {
    let programs =
        ["parse", "label", "from_html", "report", "corpus", "dates", "numbers", "fields", "sites", "west_bengal_table", "custom_site"];
    for name in programs {
        let help = run_program(&example(name), &["--help"], b"");
        let said = String::from_utf8_lossy(&help.stdout);
        assert!(help.status.success() && said.contains(&format!("Usage: {name}")), "{name}: {said}");
        let refused = run_program(&example(name), &["--no-such-option"], b"");
        assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0), "{name}");
    }
}

#[cfg(feature = "training")]
#[test]
fn training_holds_out_newspapers_in_one_part_at_least() {
    let refused = run_program(&example("train"), &["--folds", "0", "tests/golden"], b"");
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0), "{}", String::from_utf8_lossy(&refused.stderr));
}

/// A day alone is its noon, and notes have names.
#[test]
fn dates_counts_from_noon_and_names_its_notes() {
    let done = run_program(&example("dates"), &["--now", "2025-11-05"], "৫ ঘণ্টা আগে\n০৫/০৬/২০২৪\n".as_bytes());
    let answers: Vec<serde_json::Value> = String::from_utf8_lossy(&done.stdout).lines().map(|line| line.parse().expect("JSON")).collect();
    assert_eq!((&answers[0]["found"][0]["date"], &answers[0]["found"][0]["time"]), (&"2025-11-05".into(), &"07:00".into()));
    assert_eq!(answers[1]["notes"][0]["kind"], "day-first");
}

/// A folder with a link to itself in it: the pages below the link are the same ones again, and again.
#[cfg(unix)]
#[test]
fn labelled_pages_are_not_sought_behind_links() {
    let folder = folder("links");
    std::fs::write(folder.join("1.page"), "----\ntitle     | নদীর পানি কমছে").expect("a page");
    std::os::unix::fs::symlink(&folder, folder.join("again")).expect("a link");
    let found = |path| support::pagefile::read_all(&[path]).map(|pages| pages.len());
    assert_eq!((found(folder.clone()), found(folder.join("again")), found(folder.join("1.page"))), (Ok(1), Ok(1), Ok(1)));
    assert!(found(folder.join("2.page")).is_err() && found(folder.join("2")).is_err());
}
