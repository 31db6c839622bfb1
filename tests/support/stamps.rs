//! Stamps as the tables of the tests have them.

use khobor::date::{Reader, Role, Stamp};

/// A stamp in one line: `2024-01-15 10:30 +330 published b1430-10-01 h1445-07-03 mon`, `--01-15` without a year.
pub fn shown(stamp: &Stamp) -> String {
    let mut parts = Vec::new();
    match stamp.date() {
        Some(date) => parts.push(date.to_string()),
        None => {
            let part = |part: Option<u8>| part.map_or("-".to_owned(), |part| format!("{part:02}"));
            parts.push(format!(
                "{}-{}-{}",
                stamp.year().map_or("-".to_owned(), |year| year.to_string()),
                part(stamp.month()),
                part(stamp.day())
            ));
        }
    }
    if let Some(time) = stamp.time() {
        let time = time.to_string();
        parts.push(time.strip_suffix(":00").unwrap_or(&time).to_owned());
    }
    if let Some(offset) = stamp.offset() {
        parts.push(format!("{:+}", offset.local_minus_utc() / 60));
    }
    match stamp.role() {
        Some(Role::Published) => parts.push("published".into()),
        Some(Role::Updated) => parts.push("updated".into()),
        Some(Role::Page) => parts.push("page".into()),
        _ => {}
    }
    if let Some(date) = stamp.bangla() {
        parts.push(format!("b{}-{:02}-{:02}", date.year(), date.month(), date.day()));
    }
    if let Some(date) = stamp.hijri() {
        parts.push(format!("h{}-{:02}-{:02}", date.year(), date.month(), date.day()));
    }
    if let Some(weekday) = stamp.weekday() {
        parts.push(weekday.to_string().to_lowercase());
    }
    parts.join(" ")
}

/// A text with its dates and labels marked, and what the dates say.
fn marked(reader: Reader, text: &str) -> (String, String) {
    let (mut marks, mut said) = (Vec::new(), Vec::new());
    for found in reader.find_iter(text) {
        marks.extend([(found.span.start(), '⟦'), (found.span.end(), '⟧')]);
        marks.extend(found.value.label().into_iter().flat_map(|label| [(label.start(), '⟨'), (label.end(), '⟩')]));
        said.push(shown(&found.value));
    }
    marks.sort_by_key(|&(at, _)| at);
    let mut all = text.to_owned();
    marks.iter().rev().for_each(|&(at, mark)| all.insert(at, mark));
    (all, said.join(" & "))
}

/// The same line with other characters of the same kind; an invisible one stands within its numbers.
fn variants(line: &str) -> [String; 5] {
    let pairs = line.chars().zip(line.chars().skip(1).chain([' ']));
    let laced = pairs.flat_map(|(c, next)| [Some(c), (c.is_numeric() && next.is_numeric()).then_some('\u{200C}')]).flatten().collect();
    [line.replace('-', "–"), line.replace(' ', "\u{A0}"), line.replace(':', "："), line.replace('’', "'"), laced]
}

/// Every row whose line does not give what it should: as it is, in other characters, and in a page of all of them. Where dates are marked in
/// a line, all of them and their labels are.
pub fn check(reader: Reader, rows: &[(&str, &str)]) {
    let page = |part: fn(&(&str, &str)) -> String, by| rows.iter().map(part).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(by);
    let page = (page(|row| row.0.to_owned(), "\n"), page(|row| row.1.to_owned(), " & "));
    let lines =
        rows.iter().flat_map(|(text, want)| variants(text).into_iter().chain([text.to_string()]).map(|text| (text, want.to_string())));
    let wrong: Vec<String> = lines
        .chain([page])
        .filter_map(|(text, want)| {
            let (got, said) = marked(reader, &text.replace(['⟦', '⟧', '⟨', '⟩'], ""));
            let right = said == want && (got == text || !text.contains(['⟦', '⟨']));
            (!right).then(|| format!("{text}\n    want {want}\n    got  {said}\n         {got}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong, of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}
