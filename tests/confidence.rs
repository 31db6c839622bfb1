//! The margin is worth something: of the lines that the labeller is least sure of, far more are wrong than of the others.

mod support;

use khobor::{Label, Parser};
use support::{PageFile, own, shared};

/// Whether a line came out right, all furniture being one.
fn judged(pages: &[PageFile]) -> Vec<(u32, bool)> {
    let mut judged = Vec::new();
    for page in pages {
        let text = page.text();
        for (line, want) in Parser::generic().label(&text).lines().zip(&page.labels) {
            let Some(margin) = line.margin() else { continue };
            let right = want.map_or(line.label().is_furniture(), |l| l == line.label() || l.is_furniture() && line.label().is_furniture());
            judged.push((margin, right));
        }
    }
    judged.sort_unstable();
    judged
}

fn the_unsure_tenth_holds_most_errors(set: &str, pages: &[PageFile]) {
    let judged = judged(pages);
    let wrong = |lines: &[(u32, bool)]| lines.iter().filter(|(_, right)| !right).count();
    let (tenth, all) = (wrong(&judged[..judged.len() / 10]), wrong(&judged));
    println!("{set}: {} lines, {all} wrong, {tenth} of them among the least sure tenth", judged.len());
    assert!(tenth * 2 > all, "{set}: the unsure tenth holds {tenth} of {all} errors");
}

#[test]
fn of_own_pages() {
    the_unsure_tenth_holds_most_errors("own", &own(&["pages", "golden"]));
}

#[test]
fn of_pages_beside_the_repository() {
    let pages = shared(&["seeds", "pages", "heads"]);
    if !pages.is_empty() {
        the_unsure_tenth_holds_most_errors("shared", &pages);
    }
}

/// A value can be asked too.
#[test]
fn a_value_is_as_sure_as_its_line() {
    let page = include_str!("../examples/pages/nodir-khobor.txt");
    let article = khobor::parse(page).expect("an article");
    let title = article.title().expect("a headline");
    let line = article.blocks().lines().find(|l| l.span().contains(title.span)).expect("the headline's line");
    assert_eq!(article.blocks().margin(title.span), line.margin());
    assert_eq!(line.label(), Label::Title);
}
