//! The program `corpus`, interrupted: nothing is lost, nothing is there twice.

#[path = "support/program.rs"]
mod program;
mod support;

use program::{corpus, crawl, folder, run};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A crawl in which every ninth record cannot be read, so that the file of errors grows too.
fn input() -> Vec<u8> {
    let mut records = crawl(&support::own(&["golden"]), 1_500);
    records.iter_mut().skip(4).step_by(9).for_each(|record| record.replace_range(..1, "["));
    records.join("\n").into_bytes()
}

/// A run that writes a checkpoint after every batch.
fn begin(arguments: &[&str]) -> Child {
    let command = [&["--resume", "--checkpoint", "1", "--threads", "2"], arguments].concat();
    Command::new(corpus()).args(command).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it starts")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |m| m.len())
}

/// What an output says, unpacked.
fn unpacked(path: &Path) -> Vec<u8> {
    // Whatever the field holds, every record comes back, and the program unpacks its input.
    run(&["--field", "id", "--into", "unpacked"], &fs::read(path).expect("it is there")).stdout
}

/// Numbers in no order (Knuth's linear congruential generator), the same in every run.
fn numbers(mut seed: u64) -> impl FnMut(u64) -> u64 {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    }
}

#[test]
fn killed_at_any_moment_it_goes_on_as_if_nothing_had_happened() {
    let dir = folder("corpus-killed");
    let crawl = dir.join("crawl.jsonl");
    fs::write(&crawl, input()).expect("the disk takes it");
    let mut random = numbers(7);
    let mut kills = 0;
    for ending in ["jsonl", "jsonl.gz", "jsonl.zst"] {
        let [whole, whole_errors, output, errors] =
            ["whole", "whole-errors", "output", "errors"].map(|name| dir.join(format!("{name}.{ending}")));
        let straight = run(&[text(&crawl), "-o", text(&whole), "--errors", text(&whole_errors)], b"");
        assert_eq!(straight.status.code(), Some(3));
        let table = |said: &[u8]| {
            let said = String::from_utf8_lossy(said).into_owned();
            said.lines().take_while(|line| !line.contains(" not read: ")).map(str::to_owned).collect::<Vec<_>>()
        };
        let last = loop {
            let mut child = begin(&[text(&crawl), "-o", text(&output), "--errors", text(&errors)]);
            // Killed once it has written so much more, wherever it then is; what follows holds for all moments.
            let enough = length(&output) + random(length(&whole) / 4);
            let ended = loop {
                if length(&output) > enough {
                    let _ = child.kill();
                    kills += 1;
                    break false;
                }
                if child.try_wait().expect("it can be asked").is_some() {
                    break true;
                }
                std::thread::yield_now();
            };
            let done = child.wait_with_output().expect("it ends");
            if ended {
                break done;
            }
        };
        assert_eq!(last.status.code(), Some(3), "{}", String::from_utf8_lossy(&last.stderr));
        assert!(fs::read(&errors).expect("it is there") == fs::read(&whole_errors).expect("it is there"), "errors of {ending}");
        assert!(unpacked(&output) == unpacked(&whole), "{ending}");
        assert!(ending != "jsonl" || fs::read(&output).expect("it is there") == fs::read(&whole).expect("it is there"));
        assert_eq!(table(&last.stderr), table(&straight.stderr));
    }
    println!("killed {kills} times");
}

/// The one case that chance cannot be trusted with: a run killed in its middle whose files hold more than its last checkpoint says.
#[test]
fn what_was_written_after_the_last_checkpoint_is_written_again() {
    let dir = folder("corpus-behind");
    let input = input();
    let whole = run(&["--errors", text(&dir.join("whole-errors"))], &input);
    let [output, errors] = ["output.jsonl", "errors"].map(|name| dir.join(name));
    let arguments = ["-", "-o", text(&output), "--errors", text(&errors)];
    let mut child = begin(&arguments);
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(&input[..input.len() / 2]).expect("it reads");
    while length(&output) < 10_000 || length(&errors) == 0 {
        std::thread::yield_now();
    }
    child.kill().expect("it is there");
    child.wait().expect("it ends");
    for path in [&output, &errors] {
        let mut file = fs::OpenOptions::new().append(true).open(path).expect("it is there");
        file.write_all("{\"text\": \"নদ".as_bytes()).expect("the disk takes it");
    }
    let resumed = run(&[&arguments[..], &["--resume"]].concat(), &input);
    assert_eq!(resumed.status.code(), Some(3), "{}", String::from_utf8_lossy(&resumed.stderr));
    assert!(fs::read(&output).expect("it is there") == whole.stdout);
    assert!(fs::read(&errors).expect("it is there") == fs::read(dir.join("whole-errors")).expect("it is there"));
    // Once more: nothing is left to do.
    let again = run(&[&arguments[..], &["--resume"]].concat(), b"");
    assert_eq!(again.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&again.stderr).contains("complete already; nothing was read"));
    assert!(fs::read(&output).expect("it is there") == whole.stdout);
}

#[test]
fn a_folder_goes_on_at_the_page_where_it_stopped() {
    let dir = folder("corpus-pages");
    let pages = support::own(&["golden"]);
    fs::create_dir_all(dir.join("crawl/more")).expect("the disk takes it");
    for (n, page) in pages.iter().cycle().take(300).enumerate() {
        let name = if n % 3 == 0 { format!("crawl/more/{n}.txt") } else { format!("crawl/{n}.txt") };
        fs::write(dir.join(name), page.text()).expect("the disk takes it");
    }
    let [crawl, whole, output] = ["crawl", "whole.jsonl", "output.jsonl"].map(|name| dir.join(name));
    run(&[text(&crawl), "-o", text(&whole)], b"");
    let mut child = begin(&[text(&crawl), "-o", text(&output)]);
    while length(&output) == 0 && child.try_wait().expect("it can be asked").is_none() {
        std::thread::yield_now();
    }
    let _ = child.kill();
    child.wait().expect("it ends");
    run(&[text(&crawl), "-o", text(&output), "--resume"], b"");
    assert!(fs::read(&output).expect("it is there") == fs::read(&whole).expect("it is there"));
}

#[test]
fn it_goes_on_with_the_same_command_and_the_same_input_only() {
    let dir = folder("corpus-other");
    let (input, output) = (input(), dir.join("output.jsonl"));
    let mut child = begin(&["-", "-o", text(&output)]);
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(&input[..input.len() / 2]).expect("it reads");
    let progress = dir.join("output.jsonl.progress");
    let has_begun = || fs::read_to_string(&progress).is_ok_and(|state| !state.contains("\"offset\":0,"));
    while !has_begun() {
        std::thread::yield_now();
    }
    child.kill().expect("it is there");
    child.wait().expect("it ends");
    let (written, state) = (fs::read(&output).expect("it is there"), fs::read(&progress).expect("it is there"));
    let mut other = input.clone();
    other[20] ^= 1;
    let rows: &[(&[&str], &[u8], i32, &str)] = &[
        (&["--resume", "--generic"], &input, 2, "expected the command that was interrupted: generic was false and is true"),
        (&[], &input, 2, "is there already; --resume goes on, --overwrite begins anew"),
        (&["--resume"], &other, 1, "expected the input of the run that was interrupted: file 1 was ⟦-⟧ and does not begin with the same"),
        (&["--resume"], b"", 1, "does not begin with the same"),
    ];
    for (more, input, status, message) in rows {
        let done = run(&[&["-", "-o", text(&output)], *more].concat(), input);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.code() == Some(*status) && said.contains(message), "{more:?}: {said}");
    }
    let kept = u64::try_from(written.len()).is_ok_and(|whole| length(&output) <= whole);
    assert!(kept && written.starts_with(&fs::read(&output).expect("it is there")));
    assert!(fs::read(&progress).expect("it is there") == state);
    assert_eq!(run(&["-", "-o", text(&output), "--overwrite"], &input).status.code(), Some(3));
    fs::write(&output, b"").expect("the disk takes it");
    let done = run(&["-", "-o", text(&output), "--resume"], &input);
    assert!(String::from_utf8_lossy(&done.stderr).contains("bytes of the last checkpoint, found 0"));
}
