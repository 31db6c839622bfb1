//! What decided a label: the rule of each line, and the statements behind it.

mod support;

use khobor::block::{Line, Rule};
use khobor::{Label, Parser};
use support::{assert_none, every_text, pieces};

/// What a line's rule and statements contradict.
fn contradiction(line: &Line<'_>) -> Option<&'static str> {
    let evidence = line.evidence();
    let falling = evidence.is_sorted_by(|one, next| one.weight() >= next.weight());
    match line.rule() {
        _ if !falling => Some("the strongest statement comes first"),
        Rule::Blank if line.label() != Label::Blank || !evidence.is_empty() => Some("nothing holds of white space"),
        Rule::Evidence(said) if evidence.first().is_none_or(|first| first.name() != said) => Some("the rule is the strongest statement"),
        Rule::Evidence(_) if line.margin().is_none() => Some("what was weighed has a margin"),
        Rule::Site(_) | Rule::NoArticle | Rule::Blank | Rule::MarkAlone if line.margin().is_some() => {
            Some("what was not weighed has no margin")
        }
        Rule::MarkAlone if line.label() != Label::Other || !evidence.is_empty() => Some("nothing holds of a mark alone"),
        Rule::MarkAlone | Rule::Blank => None,
        _ if !evidence.iter().any(|said| said.name() == "always") => Some("something holds of every line"),
        _ => None,
    }
}

#[test]
fn rules_and_statements_agree() {
    let mut complaints = Vec::new();
    // And each kind of line where it is the first of a page.
    let headed = pieces::LINES.iter().map(|line| (format!("below ⟦{line}⟧"), format!("{line}\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\n")));
    for (name, text) in every_text().into_iter().chain(headed) {
        let blocks = Parser::new().label(&text);
        for line in blocks.lines() {
            if let Some(law) = contradiction(&line) {
                complaints.push(format!("{name}: {law}: {line:?} {} {:?}", line.rule(), line.evidence()));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn each_speaker_is_named() {
    let blocks = Parser::new().label("•\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\n•\n");
    let marks: Vec<_> = blocks.lines().filter(|line| line.text() == "•").map(|line| line.rule().to_string()).collect();
    assert!(marks[0] == "mark-alone" && marks[1].starts_with("generic:"), "{marks:?}");
    let blocks = Parser::new().label("\nমন্তব্য করুন\nকালবেলা ডেস্ক\n");
    let rules: Vec<String> = blocks.lines().map(|line| line.rule().to_string()).collect();
    assert_eq!(rules[..2], ["blank", "site:kalbela"]);
    let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    let blocks = Parser::generic().label(page);
    let rules: Vec<String> = blocks.lines().map(|line| line.rule().to_string()).collect();
    assert!(rules[0].starts_with("generic:") && rules[2].starts_with("generic:"), "{rules:?}");
}

/// A page that prints every line twice is read once, and what holds of a line holds of its twin.
#[test]
fn twins_have_the_statements_of_their_line() {
    let lines = ["নদীর পানি কমছে, ঘরে ফিরছে মানুষ", "টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।"];
    let once = lines.map(|line| format!("{line}\n\n")).concat();
    let twice = lines.map(|line| format!("{line}\n{line}\n\n")).concat();
    let parser = Parser::generic();
    let (once, twice) = (parser.label(&once), parser.label(&twice));
    let of = |line: Line<'_>| (line.label(), line.margin(), line.evidence());
    let full = |line: &Line<'_>| line.label() != Label::Blank;
    let doubled: Vec<_> = once.lines().filter(full).flat_map(|line| [of(line), of(line)]).collect();
    assert_eq!(twice.lines().filter(full).map(of).collect::<Vec<_>>(), doubled);
}

/// What a failing test prints of a page.
#[test]
fn pages_blocks_and_lines_show_what_they_are() {
    let blocks = Parser::generic().label("নদী\n\n");
    let line = blocks.lines().next().expect("a line");
    let block = blocks.iter().next().expect("a block");
    let label = line.label();
    assert_eq!(format!("{line:?}"), format!("Line {{ label: {label:?}, span: 0..10, text: \"নদী\" }}"));
    assert_eq!(format!("{block:?}"), format!("Block {{ label: {label:?}, span: 0..10, text: \"নদী\\n\" }}"));
    assert_eq!(format!("{blocks:?}"), format!("[({label:?}, \"নদী\"), (Blank, \"\")]"));
}

/// Blocks can be asked for from both ends.
#[test]
fn blocks_from_below_are_the_blocks_from_above() {
    for (name, text) in every_text() {
        let blocks = Parser::new().label(&text);
        let above: Vec<_> = blocks.iter().map(|block| (block.label(), block.span(), block.margin())).collect();
        let mut below: Vec<_> = blocks.iter().rev().map(|block| (block.label(), block.span(), block.margin())).collect();
        below.reverse();
        assert_eq!(above, below, "{name}");
        assert_eq!(blocks.iter().len(), above.len(), "{name}");
        assert!(above.windows(2).all(|pair| pair[0].0 != pair[1].0), "{name}");
        let mut both = blocks.iter();
        let (mut met, mut turn) = (0, false);
        while (if turn { both.next_back() } else { both.next() }).is_some() {
            (met, turn) = (met + 1, !turn);
            assert_eq!(both.len(), above.len() - met, "{name}");
        }
        assert_eq!(met, above.len(), "{name}");
    }
}
