//! Programs as a user runs them, and crawls for `corpus` to read.

use super::support::PageFile;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// The built program `corpus`.
pub(crate) fn corpus() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| example("corpus"))
}

/// A built example. Cargo builds examples for a whole `cargo test` and not for `--test NAME`, so it is asked to.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test is a program");
    let profile = test.ancestors().nth(2).expect("it lies in target/PROFILE/deps");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--example", name, "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")]);
    build.args(if profile.ends_with("release") { &["--release"][..] } else { &[] });
    build.args(if cfg!(feature = "training") { ["--features", "serde,training"] } else { ["--features", "serde"] });
    build.arg("--target-dir").arg(profile.parent().expect("and target is above it"));
    assert!(build.status().expect("cargo runs").success(), "expected the example {name} to build");
    profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Runs `corpus` with these arguments and this standard input.
pub(crate) fn run(arguments: &[&str], input: &[u8]) -> Output {
    run_program(corpus(), arguments, input)
}

/// Runs a program with these arguments and this standard input.
pub(crate) fn run_program(program: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    std::thread::scope(|scope| {
        // It may stop before it has read all.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().expect("it ends")
    })
}

/// An empty folder for one test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // There is none before the first run.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    folder
}

/// Records in the layout of FineWeb-2, one a page and then over again, with ids of their own.
pub(crate) fn crawl(pages: &[PageFile], count: usize) -> Vec<String> {
    let record = |(n, page): (usize, &PageFile)| {
        let host = page.fact("host").next().unwrap_or("unknown.example");
        let record = serde_json::json!({
            "text": page.text(),
            "id": format!("<urn:uuid:{n:08}>"),
            "dump": "CC-MAIN-2024-10",
            "url": format!("https://{host}/news/{n}?lang=bn"),
            "date": format!("2024-03-{:02}T20:34:56Z", n % 28 + 1),
            "language_score": 0.9941,
        });
        record.to_string()
    };
    pages.iter().cycle().take(count).enumerate().map(record).collect()
}
