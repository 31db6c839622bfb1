//! What the documents say of the crate: the printed example, the tables that stand twice, the numbers of the manifest, the paths.

#[allow(unreachable_pub, reason = "it is written for the program")]
#[path = "../examples/parse/show.rs"]
mod show;

use std::path::{Path, PathBuf};

const README: &str = include_str!("../README.md");
const CRATE_PAGE: &str = include_str!("../src/lib.rs");
const MANIFEST: &str = include_str!("../Cargo.toml");

/// What stands between two marks of the README.
fn between(open: &str, close: &str) -> &'static str {
    let inner = README.split_once(open).and_then(|(_, rest)| rest.split_once(close));
    inner.unwrap_or_else(|| panic!("expected {open} and {close} in the README")).0.trim()
}

/// Where the README leaves something out it has `…`: for lines on a line of its own, for the rest of a line at its end.
#[test]
fn the_readme_prints_what_the_program_prints() {
    const FILE: &str = "examples/pages/nodir-khobor.txt";
    let mut out = anstream::StripStream::new(Vec::new());
    show::article(&mut out, FILE, &khobor::parse(include_str!("../examples/pages/nodir-khobor.txt"))).expect("memory takes all");
    let printed = String::from_utf8(out.into_inner()).expect("the program prints UTF-8");
    let shown = between("<!-- printed -->", "<!-- /printed -->").trim_start_matches("```text\n").trim_end_matches("```").trim_end();
    let mut lines = printed.trim_end().lines();
    let mut skip = false;
    for want in shown.lines() {
        if want == "…" {
            skip = true;
            continue;
        }
        let is_it = |line: &&str| want.strip_suffix('…').map_or(*line == want, |head| line.starts_with(head));
        let found = if skip { lines.find(is_it) } else { lines.next().filter(is_it) };
        assert!(found.is_some(), "expected the program to print ⟦{want}⟧ next; it prints\n{printed}");
        skip = false;
    }
    assert!(skip || lines.next().is_none(), "the README ends before the program, which prints\n{printed}");
}

#[test]
fn the_features_are_those_of_the_manifest() {
    let readme: Vec<&str> = between("<!-- features -->", "<!-- /features -->").lines().collect();
    let page: Vec<&str> = CRATE_PAGE
        .lines()
        .skip_while(|line| *line != "//! # Crate features")
        .take_while(|line| *line != "//! # More to read")
        .filter_map(|line| line.strip_prefix("//! ").filter(|row| row.starts_with('|')))
        .collect();
    assert_eq!(readme, page);
    let features = MANIFEST.split_once("[features]\n").and_then(|(_, rest)| rest.split_once("\n[")).expect("the manifest has features").0;
    let names: Vec<String> = features
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(name, _)| *name != "default")
        .map(|(name, _)| format!("| `{name}` |"))
        .collect();
    assert_eq!(page.len(), names.len() + 2, "{names:?}");
    for (name, row) in names.iter().zip(page.iter().skip(2)) {
        assert!(row.starts_with(name.as_str()), "expected {name}, found {row}");
    }
}

#[test]
fn each_dependency_has_its_reason() {
    let dependencies =
        MANIFEST.split_once("\n[dependencies]\n").and_then(|(_, rest)| rest.split_once("\n[")).expect("the manifest has them").0;
    let mut names: Vec<&str> = dependencies.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name).collect();
    names.sort_unstable();
    let table = include_str!("../DESIGN.md").split_once("\n| crate | why |\n").expect("the design has a table of crates").1;
    let rows = table.lines().skip(1).take_while(|line| line.starts_with('|'));
    let mut reasons: Vec<&str> = rows.filter_map(|line| line.split('`').nth(1)).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, names);
}

#[test]
fn the_oldest_rust_is_that_of_the_manifest() {
    let version = MANIFEST.lines().find_map(|line| line.strip_prefix("rust-version = ")).expect("the manifest says it").trim_matches('"');
    assert!(README.contains(&format!("\nRust {version} or newer.\n")));
    assert!(CRATE_PAGE.contains(&format!("\n//! Rust {version}. ")));
}

#[test]
fn the_newest_release_of_the_change_log_is_this_one() {
    let newest = include_str!("../CHANGELOG.md").lines().filter_map(|line| line.strip_prefix("## ")).find(|head| *head != "Unreleased");
    assert_eq!(newest.and_then(|head| head.split_whitespace().next()), Some(env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_label_is_explained() {
    let explained =
        include_str!("../docs/labels.md").lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |")).map(|(name, _)| name);
    let mut explained: Vec<&str> = explained.collect();
    let mut labels: Vec<&str> = khobor::Label::ALL.iter().map(|label| label.as_str()).collect();
    explained.sort_unstable();
    labels.sort_unstable();
    assert_eq!(explained, labels);
}

/// The page that is gone through line by line has those lines, and they are read as what the chapter says.
#[test]
fn the_page_line_by_line_is_the_page_with_its_labels() {
    let page = include_str!("../examples/pages/nodir-khobor.txt");
    let blocks = khobor::Parser::generic().label(page);
    let chapter =
        include_str!("../docs/bengali-text.md").split("## A page, line by line").nth(1).and_then(|rest| rest.split("\n## ").next());
    let rows: Vec<&str> = chapter.unwrap_or_default().lines().filter(|line| line.starts_with("| `")).collect();
    assert!(rows.len() >= 20, "expected a row a kind of line, found {}", rows.len());
    let bare = |line: &str| line.trim_start_matches(['•', ' ']).to_owned();
    for row in rows {
        let mut code = row.split('`').skip(1).step_by(2);
        let (shown, label) =
            (code.next().unwrap_or_default().replace("\\|", "|"), row.split(" | `").nth(1).and_then(|rest| rest.split('`').next()));
        let head = bare(shown.split('…').next().unwrap_or_default());
        let line = blocks.lines().find(|line| bare(line.text()).starts_with(head.trim_end()));
        let line = line.unwrap_or_else(|| panic!("expected a line of the page, found ⟦{shown}⟧"));
        let label: khobor::Label = label.and_then(|name| name.parse().ok()).unwrap_or_else(|| panic!("expected a label in ⟦{row}⟧"));
        // Which kind of furniture a line is, is a matter of degree; that it is furniture is not.
        assert!(line.label() == label || label.is_furniture() && line.label().is_furniture(), "{shown} is {}", line.label());
    }
}

/// What stands in the repository below these is named with its path, in the documents, the scripts and the documentation of the code.
const FOLDERS: &[&str] = &["src/", "tests/", ".ci/", "benches/", "docs/", "examples/", "fuzz/src/"];

/// Named as examples of files that somebody would write.
const MADE_UP: &[&str] = &[
    "tests/golden/nodir-khobor",
    "tests/golden/nodir-khobor/1.page",
    "tests/pages/HOST-NNN.page",
    "tests/whole/HOST-NNN.page",
    "src/site/builtin/nodir_khobor.rs",
];

/// The files below a folder, all of them text.
fn texts(folder: &Path, ending: &str, into: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.unwrap_or_else(|e| panic!("{}: {e}", folder.display())).path();
        if path.is_dir() {
            texts(&path, ending, into);
        } else if path.to_string_lossy().ends_with(ending) {
            into.push((path.clone(), std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))));
        }
    }
}

#[test]
fn the_paths_that_are_named_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for name in ["README.md", "DESIGN.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        files.push((root.join(name), std::fs::read_to_string(root.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))));
    }
    for (folder, ending) in [("docs", ".md"), (".ci", ""), ("src", ".rs")] {
        texts(&root.join(folder), ending, &mut files);
    }
    let mut missing = Vec::new();
    for (file, text) in &files {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && !"/._-".contains(c)) {
            let path = word.trim_end_matches(['.', '/', '-']);
            if FOLDERS.iter().any(|folder| word.starts_with(folder)) && !MADE_UP.contains(&path) && !root.join(path).exists() {
                missing.push(format!("{}: {path}", file.display()));
            }
        }
    }
    assert!(missing.is_empty(), "expected these paths to exist:\n{}", missing.join("\n"));
}

#[test]
fn the_tests_for_mutants_exist() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let script = include_str!("../.ci/mutants");
    let names: Vec<&str> =
        script.split("tests='").skip(1).filter_map(|rest| rest.split_once('\'')).flat_map(|(names, _)| names.split(' ')).collect();
    assert!(names.len() > 9, "expected the tests of nine groups, found {names:?}");
    for name in names {
        assert!(tests.join(name).with_extension("rs").is_file(), ".ci/mutants names the test {name}, which does not exist");
    }
}
