//! The program `corpus`: what it reads, what it writes, what it says of what it cannot read.

#[path = "support/program.rs"]
mod program;
mod support;

use flate2::read::GzDecoder;
use flate2::{Compression, write::GzEncoder};
use khobor::chrono::NaiveDate;
use khobor::{Page, Parser};
use program::{crawl, folder, run};
use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};

const STORY: &str =
    "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ৫ ঘণ্টা আগে\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";

/// The lines of an output, as JSON.
fn objects(bytes: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(bytes).expect("the program prints UTF-8");
    text.split_terminator('\n').map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes all")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

/// The library, asked directly.
fn expected(record: &Value) -> Value {
    let text = record["text"].as_str().expect("a text");
    let host = record["url"].as_str().and_then(|url| url.split('/').nth(2)).expect("a URL with a host");
    let profile = khobor::site::builtin::ALL.iter().find(|p| p.host_names().contains(&host));
    let offset = profile.and_then(|p| khobor::site::Site::offset(*p)).unwrap_or(khobor::site::DHAKA);
    let at: khobor::chrono::DateTime<khobor::chrono::FixedOffset> = record["date"].as_str().and_then(|d| d.parse().ok()).expect("a date");
    let page = Page::new(text).host(host).crawled(at.with_timezone(&offset).naive_local());
    Parser::new().parse(page).map_or(Value::Null, |article| serde_json::to_value(article).expect("an article is JSON"))
}

#[test]
fn every_record_comes_back_in_order_with_what_the_library_says() {
    let records = crawl(&support::own(&["golden", "pages"]), 700);
    let input = records.join("\n") + "\n";
    let done = run(&["--threads", "4"], input.as_bytes());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let output = String::from_utf8(done.stdout).expect("the program prints UTF-8");
    let mut lines = output.lines();
    for record in &records {
        let line = lines.next().expect("a line for each record");
        // Not only the same fields: the same bytes.
        assert!(line.starts_with(&record[..record.len() - 1]), "expected {record}, found {line}");
        let (record, mut found): (Value, Value) = (record.parse().expect("JSON"), line.parse().expect("JSON"));
        assert_eq!(found.as_object_mut().and_then(|o| o.remove("article")), Some(expected(&record)));
        assert_eq!(found, record);
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn compressed_or_not_from_a_file_or_a_pipe_it_is_the_same() {
    let dir = folder("corpus-forms");
    let records = crawl(&support::own(&["golden"]), 90);
    let [first, second] = [&records[..40], &records[40..]].map(|part| part.join("\n") + "\n");
    let plain = (first.clone() + &second).into_bytes();
    let all = run(&[], &plain).stdout;
    let members = [gzip(first.as_bytes()), gzip(second.as_bytes())].concat();
    let frames = [zstd(first.as_bytes()), zstd(second.as_bytes())].concat();
    for (name, bytes) in [("a.jsonl", plain), ("b.jsonl.gz", members), ("c.jsonl.zst", frames)] {
        let path = dir.join(name);
        fs::write(&path, &bytes).expect("the disk takes it");
        let path = path.to_str().expect("UTF-8");
        assert!(run(&[path], b"").stdout == all, "{name} as a file");
        assert!(run(&["-"], &bytes).stdout == all, "{name} as a pipe");
        for ending in ["jsonl", "jsonl.gz", "jsonl.zst"] {
            let output = dir.join(format!("{name}.out.{ending}"));
            let done = run(&[path, "--output", output.to_str().expect("UTF-8")], b"");
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            let mut bytes = fs::read(&output).expect("the output is there");
            match ending {
                // What it writes it can read; the gzip reader here is another.
                "jsonl.gz" => {
                    let packed = std::mem::take(&mut bytes);
                    flate2::read::MultiGzDecoder::new(&packed[..]).read_to_end(&mut bytes).expect("gzip");
                }
                "jsonl.zst" => {
                    let again = run(&["--into", "again"], &bytes);
                    let packed = run(&["--into", "again"], &all);
                    assert!(again.stdout == packed.stdout, "{name} to {ending}");
                    continue;
                }
                _ => {}
            }
            assert!(bytes == all, "{name} to {ending}");
        }
    }
}

#[test]
fn a_folder_is_read_in_the_order_of_names() {
    let dir = folder("corpus-folder");
    fs::create_dir_all(dir.join("b")).expect("the disk takes it");
    let record = |id: u32| json!({"text": STORY, "id": id}).to_string() + "\n";
    fs::write(dir.join("a.txt"), STORY).expect("the disk takes it");
    fs::write(dir.join("b/2.jsonl"), record(2) + &record(3)).expect("the disk takes it");
    fs::write(dir.join("b/1.json.gz"), gzip(record(1).as_bytes())).expect("the disk takes it");
    fs::write(dir.join("b/notes.md"), "no page").expect("the disk takes it");
    fs::write(dir.join("c.txt.gz"), gzip(format!("\u{feff}{}", STORY.replace('\n', "\r\n")).as_bytes())).expect("the disk takes it");
    let output = dir.join("d.jsonl");
    let done = run(&[dir.to_str().expect("UTF-8"), "--crawled", "2024-03-05", "-o", output.to_str().expect("UTF-8")], b"");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && said.contains("left out 1 file of a folder"), "{said}");
    let found = objects(&fs::read(output).expect("the output is there"));
    let names: Vec<Value> = found.iter().map(|o| o.get("file").or(o.get("id")).cloned().expect("either")).collect();
    let path = |name: &str| dir.join(name).to_str().expect("UTF-8").to_owned();
    assert_eq!(names, [json!(path("a.txt")), json!(1), json!(2), json!(3), json!(path("c.txt.gz"))]);
    for object in found {
        assert_eq!(object["article"]["title"], "নদীর পানি কমছে, ঘরে ফিরছে মানুষ");
        assert_eq!(object["article"]["published"], "2024-03-05T07:00:00", "{object}");
    }
}

#[test]
fn what_cannot_be_read_is_kept_with_its_place_and_reason() {
    let good = json!({"text": STORY}).to_string();
    let rows: &[(&[u8], &str, &str)] = &[
        (br#"{"text": "a"#, "invalid-json", "expected a JSON object: EOF while parsing a string at byte 11"),
        (br#"{"text": "a"} {}"#, "invalid-json", "expected a JSON object: trailing characters at byte 15"),
        (br#"[1, {"text": "a"}]"#, "invalid-json", "expected a JSON object: found a list at byte 18"),
        (b"null", "invalid-json", "expected a JSON object: found null at byte 4"),
        (br#"{"text": "\ud800"}"#, "invalid-json", "expected a JSON object: unexpected end of hex escape at byte 17"),
        (b"{\"text\": \"a\xff\"}", "not-utf8", "expected UTF-8, found a byte at 11 that is not"),
        (br#"{"id": 1}"#, "no-text", "expected a text in the field \u{27e6}text\u{27e7}, found no such field"),
        (br#"{"text": null}"#, "no-text", "expected a text in the field \u{27e6}text\u{27e7}, found null"),
        (br#"{"text": 12}"#, "no-text", "expected a text in the field \u{27e6}text\u{27e7}, found a number"),
        (br#"{"text": ["a"]}"#, "no-text", "expected a text in the field \u{27e6}text\u{27e7}, found a list"),
        (br#"{"text": "a", "text": "b"}"#, "repeated-field", "expected the field \u{27e6}text\u{27e7} once, found it twice"),
        (
            br#"{"text": "a", "article": 1}"#,
            "key-taken",
            "expected no field \u{27e6}article\u{27e7}, which is where the article goes; --into names another",
        ),
    ];
    let dir = folder("corpus-errors");
    let (mut input, mut offsets) = (good.clone().into_bytes(), Vec::new());
    for (line, ..) in rows {
        input.extend_from_slice(b"\r\n \n");
        offsets.push(input.len());
        input.extend_from_slice(line);
    }
    let long = format!("\n{{\"text\": \"{}\"}}\n", "ক".repeat(10_000));
    let long_at = input.len() + 1;
    input.extend_from_slice(long.as_bytes());
    input.extend_from_slice(good.as_bytes());
    let errors = dir.join("errors.jsonl");
    let done = run(&["--max-line", "20000", "--errors", errors.to_str().expect("UTF-8")], &input);
    assert_eq!(done.status.code(), Some(3));
    let article = |o: &Value| o["article"]["title"].clone();
    assert_eq!(objects(&done.stdout).iter().map(article).collect::<Vec<_>>(), vec![json!("নদীর পানি কমছে, ঘরে ফিরছে মানুষ"); 2]);
    let mut found = objects(&fs::read(&errors).expect("the errors are there"));
    let too_long = found.pop().expect("the last");
    assert_eq!(too_long["kind"], "line-too-long");
    assert_eq!((&too_long["offset"], &too_long["bytes"]), (&json!(long_at), &json!(long.len() - 2)));
    let kept = too_long["raw"].as_str().expect("its beginning");
    assert!(kept.len() > 1_000 && long[1..].starts_with(kept));
    for (n, ((raw, kind, reason), found)) in rows.iter().zip(&found).enumerate() {
        let mut want = json!({"source": "-", "line": 3 + 2 * n, "offset": offsets[n], "kind": kind, "reason": reason, "bytes": raw.len()});
        match std::str::from_utf8(raw) {
            Ok(raw) => want["raw"] = json!(raw),
            Err(_) => want["raw_hex"] = json!(raw.iter().map(|b| format!("{b:02x}")).collect::<String>()),
        }
        assert_eq!(found, &want);
    }
    assert_eq!(found.len(), rows.len());
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(
        said.contains("13 not read: invalid-json 5, no-text 4, key-taken 1, line-too-long 1, not-utf8 1, repeated-field 1 (in "),
        "{said}"
    );
    assert!(said.contains("\n12 empty lines\n"), "{said}");
}

#[test]
fn a_page_that_the_library_refuses_is_an_error_and_no_page_without_an_article() {
    let twice: String = STORY.bytes().map(char::from).collect();
    let long = STORY.repeat(khobor::DEFAULT_MAX_LINES);
    let input = [twice, long].map(|text| json!({"text": text}).to_string()).join("\n");
    let done = run(&["--line-for-line", "--max-page", "100000000"], input.as_bytes());
    let kinds: Vec<Value> = objects(&done.stdout).iter().map(|o| o["error"]["kind"].clone()).collect();
    assert_eq!(kinds, ["bad-text", "page-too-long"]);
}

#[test]
fn what_the_program_does_not_read_stays_byte_for_byte() {
    let text = json!(STORY);
    let rows = [
        format!(r#"{{"text": {text}, "n": 123456789012345678901234567890.10e+400, "n": -0, "n": 1E9}}"#),
        format!(r#"  {{ "s": "\ud83d\ude00 \ud800 \u0995", "text":{text} ,"deep":{}1{}  }}  "#, "[".repeat(500), "]".repeat(500)),
        format!("{{\"text\":\t{text},\r\"a b\":{{\"article\":[]}}}}"),
        format!("\u{feff}{{\"text\":{text}}}"),
    ];
    let done = run(&[], rows.join("\r\n").as_bytes());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let output = String::from_utf8(done.stdout).expect("the program prints UTF-8");
    let article = serde_json::to_string(&khobor::parse(STORY).expect("an article")).expect("an article is JSON");
    let lines: Vec<&str> = output.lines().collect();
    for (row, line) in rows.iter().zip(&lines) {
        let head = row.trim_start_matches('\u{feff}').trim_end().trim_end_matches('}').replace('\r', " ");
        // The last row but one ends with a brace of its own.
        let head = if row.contains("[]") { head + "}" } else { head };
        assert_eq!(*line, format!("{},\"article\":{article}}}", head.trim_end()));
    }
    assert_eq!(lines.len(), rows.len());
}

#[test]
fn layouts_are_told_apart_and_names_can_be_given() {
    let derived = |args: &[&str], record: Value| objects(&run(args, record.to_string().as_bytes()).stdout)[0]["article"].clone();
    let crawled = NaiveDate::from_ymd_opt(2024, 3, 6).and_then(|d| d.and_hms_opt(2, 34, 56)).expect("a time");
    let (url, date) = ("https://www.kalbela.com/a", "2024-03-05T20:34:56Z");
    let want =
        serde_json::to_value(khobor::parse(Page::new(STORY).host("www.kalbela.com").crawled(crawled)).expect("an article")).expect("JSON");
    assert_eq!((&want["site"], &want["published"]), (&json!("kalbela"), &json!("2024-03-05T21:34:56+06:00")));
    assert_eq!(derived(&[], json!({"text": STORY, "url": url, "date": date})), want);
    // The layout of datatrove's writer of JSON Lines.
    assert_eq!(derived(&[], json!({"text": STORY, "id": "1", "metadata": {"url": url, "date": date, "dump": "CC-MAIN-2024-10"}})), want);
    let names = ["--field", "page.raw", "--url-field", "u", "--crawled-field", "none,file_path"];
    let file = "crawl-data/CC-MAIN-2024-10/segments/1/warc/CC-MAIN-20240305203456-00012.warc.gz";
    assert_eq!(derived(&names, json!({"page": {"raw": STORY}, "u": url, "file_path": file})), want);
    assert_eq!(derived(&names, json!({"page.raw": STORY, "u": url, "file_path": 0, "none": 20_240_305_203_456_u64})), want);
    assert_eq!(derived(&["--host", "www.kalbela.com"], json!({"text": STORY, "url": null, "date": date})), want);
    let unread = run(&[], (json!({"text": STORY, "date": "CC-MAIN-2024-10"}).to_string() + "\n\n").as_bytes());
    let said = String::from_utf8_lossy(&unread.stderr);
    assert!(said.contains("\n1 empty line\n1 record with a time of the crawl that cannot be read as one\n"), "{said}");
    assert_eq!(objects(&unread.stdout)[0]["article"]["published"], Value::Null);
}

#[test]
fn every_line_is_answered_by_one_line() {
    let good = json!({"text": STORY}).to_string();
    let no_article = json!({"text": "প্রচ্ছদ\nজাতীয়\n"}).to_string();
    let input = [&good, "", "{", &no_article, "  ", &good].join("\n");
    let done = run(&["--line-for-line"], input.as_bytes());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let output = String::from_utf8(done.stdout).expect("the program prints UTF-8");
    let lines: Vec<&str> = output.split_terminator('\n').collect();
    assert_eq!(lines.len(), 6);
    assert_eq!((lines[1], lines[4]), ("", ""));
    let objects: Vec<Value> = [0, 2, 3, 5].iter().map(|n| lines[*n].parse().expect("JSON")).collect();
    assert_eq!(objects[1]["article"], Value::Null);
    assert_eq!((&objects[1]["error"]["line"], &objects[1]["error"]["raw"]), (&json!(3), &json!("{")));
    assert_eq!((&objects[2]["article"], objects[2].get("error")), (&Value::Null, None));
    assert!(objects[0] == objects[3] && objects[0]["article"].is_object());
    let only = run(&["--articles-only"], [good.as_str(), &no_article].join("\n").as_bytes());
    assert_eq!(
        self::objects(&only.stdout),
        [good
            .parse::<Value>()
            .map(|mut o| {
                o["article"] = objects[0]["article"].clone();
                o
            })
            .expect("JSON")]
    );
}

#[test]
fn an_archive_that_breaks_off_gives_what_it_has() {
    let records = crawl(&support::own(&["golden"]), 60);
    let input = records.join("\n");
    let whole = run(&[], input.as_bytes()).stdout;
    for packed in [gzip(input.as_bytes()), zstd(input.as_bytes())] {
        let done = run(&["--line-for-line"], &packed[..packed.len() / 2]);
        // An answer for each line, and still something is missing.
        assert_eq!(done.status.code(), Some(3));
        let output = String::from_utf8(done.stdout).expect("the program prints UTF-8");
        let (articles, last) = output.trim_end().rsplit_once('\n').unwrap_or(("", output.trim_end()));
        assert!(whole.starts_with(articles.as_bytes()));
        let last: Value = last.parse().expect("JSON");
        assert_eq!(last["error"]["kind"], "unreadable", "{last}");
    }
    // Gzip decodes up to the place; this part of the input was long enough for some records.
    let mut part = Vec::new();
    let packed = gzip(input.as_bytes());
    let _ = GzDecoder::new(&packed[..packed.len() / 2]).read_to_end(&mut part);
    let done = run(&[], &packed[..packed.len() / 2]);
    assert_eq!(objects(&done.stdout).len(), part.iter().filter(|b| **b == b'\n').count());
}

#[test]
fn a_wrong_command_reads_nothing_and_harms_nothing() {
    let dir = folder("corpus-usage");
    let taken = dir.join("taken.jsonl");
    fs::write(&taken, "precious").expect("the disk takes it");
    let (taken, new) = (taken.to_str().expect("UTF-8"), dir.join("new.jsonl"));
    let new = new.to_str().expect("UTF-8");
    let rows: &[(&[&str], &str)] = &[
        (&["/nonexistent.jsonl"], "expected a file or a folder, found nothing"),
        (&["--output", taken], "is there already; --overwrite replaces it"),
        (&["--output", taken, "--resume"], "nobody knows how far it goes"),
        (&["--errors", taken], "is there already; --overwrite replaces it"),
        (&[taken, "--output", taken, "--overwrite"], "expected a file of its own to write to"),
        (&["--output", new, "--errors", new], "expected a file of its own to write to"),
        (&["--resume"], "--output"),
        (&["--threads", "0"], "0"),
        (&["--output", dir.to_str().expect("UTF-8")], "expected a file"),
    ];
    for (arguments, message) in rows {
        let done = run(arguments, b"");
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.code() == Some(2) && said.contains(message), "{arguments:?}: {said}");
        assert!(done.stdout.is_empty());
    }
    assert_eq!(fs::read(taken).expect("it is there"), b"precious");
    let done = run(&["--output", "/nonexistent/out.jsonl"], b"");
    assert_eq!(done.status.code(), Some(1));
}

#[test]
fn whoever_has_seen_enough_may_go() {
    use std::process::{Command, Stdio};
    let mut child =
        Command::new(program::corpus()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    drop(child.stdout.take());
    let line = json!({"text": STORY}).to_string() + "\n";
    // More than any pipe holds; and then the writer waits, with the pipe still open.
    let _ = stdin.write_all(line.repeat(5_000).as_bytes());
    let done = child.wait_with_output().expect("it ends");
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
    drop(stdin);
}

#[test]
fn a_line_is_answered_before_the_next_is_written() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let mut child = Command::new(program::corpus()).arg("-q").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let mut answers = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    for id in 0..20 {
        writeln!(stdin, "{}", json!({"text": STORY, "id": id})).expect("it reads");
        let answer: Value = answers.next().expect("an answer").expect("UTF-8").parse().expect("JSON");
        assert_eq!(answer["id"], id);
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn the_readme_shows_the_table() {
    let readme = include_str!("../README.md");
    let shown = readme.split_once("<!-- corpus -->\n```text\n").and_then(|(_, rest)| rest.split_once("```\n<!-- /corpus -->"));
    let output = folder("corpus-readme").join("articles.jsonl");
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/pages");
    let done = run(&[pages, "-o", output.to_str().expect("UTF-8")], b"");
    let said = String::from_utf8(done.stderr).expect("the program prints UTF-8");
    // The last line has the time.
    let table = said.trim_end().rsplit_once('\n').map(|(table, _)| table.to_owned() + "\n");
    assert_eq!(shown.map(|(table, _)| table), table.as_deref());
}
