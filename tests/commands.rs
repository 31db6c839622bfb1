//! The shell blocks of the documents are run, and print what the documents say.
//!
//! A block is run in a folder that shows the repository, so that what it writes stays there. In it `cargo run --example NAME -- …` starts the
//! example that was built beside this test; any other `cargo …` has to be a step of `.ci/run`, which runs it. Where a ```` ```text ```` block
//! follows, it is what is printed, with `…` for what is left out. A mark above a block that says why leaves it unrun: `<!-- not run: … -->`.

use std::path::{Path, PathBuf};
use std::process::Command;

const DOCUMENTS: &[&str] = &["README.md", "CONTRIBUTING.md", "DESIGN.md", "docs"];

/// Instead of cargo: starts a built example, and notes every other command for the test to look at.
const CARGO: &str = r#"
cargo() {
  local all="cargo $*" name=
  if [ "$1" = run ]; then
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
      [ "$1" = --example ] && name=$2
      shift
    done
    [ $# -gt 0 ] && shift
    "$EXAMPLES/$name" "$@"
  else
    printf '%s\n' "$all" >> "$ELSEWHERE"
  fi
}
"#;

struct Block {
    place: String,
    script: String,
    printed: Option<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn documents() -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for name in DOCUMENTS {
        let path = root().join(name);
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder of the repository can be read");
            paths.extend(entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.extension().is_some_and(|e| e == "md")));
        } else {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |p: PathBuf| (name_of(&p), std::fs::read_to_string(&p).expect("a document can be read"));
    paths.into_iter().map(read).collect()
}

fn name_of(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The shell blocks of a document that are to be run.
fn blocks(name: &str, text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    let (mut n, mut last_text) = (0, "");
    // Whether the text block that comes next is what the last shell block prints: nothing but a few words stands between them.
    let mut since_shell = usize::MAX;
    while n < lines.len() {
        let Some(language) = lines[n].strip_prefix("```") else {
            if !lines[n].trim().is_empty() && !lines[n].starts_with("<!-- printed") {
                last_text = lines[n];
                since_shell = since_shell.saturating_add(1);
            }
            n += 1;
            continue;
        };
        let end = (n + 1..lines.len()).find(|&m| lines[m] == "```").unwrap_or(lines.len());
        let inner = lines.get(n + 1..end).unwrap_or_default().join("\n");
        match language {
            "sh" if last_text.starts_with("<!-- not run: ") => {}
            "sh" => {
                blocks.push(Block { place: format!("{name}:{}", n + 1), script: inner, printed: None });
                since_shell = 0;
            }
            "text" if since_shell <= 1 => {
                if let Some(block) = blocks.last_mut() {
                    block.printed = Some(inner);
                }
                since_shell = usize::MAX;
            }
            _ => since_shell = usize::MAX,
        }
        last_text = "";
        n = end + 1;
    }
    blocks
}

/// A folder that shows the repository; what is written into its `tests/golden` stays there.
fn scratch() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("commands");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("tests/golden")).expect("a folder for what the commands write");
    let link = |from: &Path, to: &Path, but: &[&str]| {
        for entry in std::fs::read_dir(from).expect("the repository can be read").filter_map(Result::ok) {
            if !but.iter().any(|name| entry.file_name() == *name) {
                #[cfg(unix)]
                std::os::unix::fs::symlink(entry.path(), to.join(entry.file_name())).expect("a link to the repository");
            }
        }
    };
    link(&root(), &folder, &["target", "tests"]);
    link(&root().join("tests"), &folder.join("tests"), &["golden"]);
    link(&root().join("tests/golden"), &folder.join("tests/golden"), &[]);
    folder
}

/// What the document leaves out it has `…` for: lines on a line of its own, the rest of a line at its end.
fn first_difference(shown: &str, printed: &str) -> Option<String> {
    let mut lines = printed.trim_end().lines();
    let mut skip = false;
    for want in shown.trim_end().lines() {
        if want == "…" {
            skip = true;
            continue;
        }
        let is_it = |line: &&str| want.strip_suffix('…').map_or(*line == want, |head| line.starts_with(head));
        if (if skip { lines.find(is_it) } else { lines.next().filter(is_it) }).is_none() {
            return Some(format!("expected ⟦{want}⟧ next"));
        }
        skip = false;
    }
    (!skip && lines.next().is_some()).then(|| "expected the end".to_owned())
}

#[test]
#[cfg(unix)]
fn the_commands_of_the_documents_do_what_they_say() {
    let examples = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.parent()?.join("examples"))).expect("a built test");
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap_or_default();
    let mut complaints = Vec::new();
    let mut ran = 0;
    for block in documents().iter().flat_map(|(name, text)| blocks(name, text)) {
        let needed = block.script.split("--example ").skip(1).filter_map(|rest| rest.split_whitespace().next());
        if let Some(missing) = needed.map(str::to_owned).find(|name| !examples.join(name).exists()) {
            // `cargo test` without this feature or target does not build it.
            assert!(std::env::var("CI").as_deref() != Ok("true"), "{}: expected the example {missing} to be built", block.place);
            println!("skipped: {} needs the example {missing}", block.place);
            continue;
        }
        let scratch = scratch();
        let elsewhere = scratch.join("elsewhere");
        let script = format!("set -euo pipefail\n{CARGO}\n{}", block.script);
        let output = Command::new("bash")
            .arg("-c")
            .arg(script)
            .current_dir(&scratch)
            .env("EXAMPLES", &examples)
            .env("ELSEWHERE", &elsewhere)
            .output();
        let output = output.expect("bash starts");
        ran += 1;
        let printed = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            complaints.push(format!("{}: {}\n{}", block.place, output.status, String::from_utf8_lossy(&output.stderr)));
        }
        for command in std::fs::read_to_string(&elsewhere).unwrap_or_default().lines() {
            // `.ci/run` says the same with other flags of loudness and profile.
            let step = command.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
            if !ci.contains(&step) {
                complaints.push(format!("{}: expected a step of .ci/run, found ⟦{command}⟧", block.place));
            }
        }
        if let Some(difference) = block.printed.and_then(|shown| first_difference(&shown, &printed)) {
            complaints.push(format!("{}: {difference}; it prints\n{printed}", block.place));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(ran >= 5, "expected the documents to hold commands, found {ran}");
}

#[test]
fn what_is_left_out_is_skipped_and_nothing_else() {
    assert_eq!(first_difference("a\n…\nd…", "a\nb\nc\nde\n"), None);
    assert_eq!(first_difference("a\nb", "a\nb\nc\n"), Some("expected the end".to_owned()));
    assert_eq!(first_difference("a\nx", "a\nb\n"), Some("expected ⟦x⟧ next".to_owned()));
}
