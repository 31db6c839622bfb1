//! What a site says of the lines of its page: which labels the page has then, as the trait `Site` promises.

mod support;

use khobor::block::Rule;
use khobor::site::{Line, Lines, Site};
use khobor::{Label, Page, Parser};
use support::assert_none;

/// What a site says of a line: `body` of it alone, `body…` of it and of what stands below.
struct Says(Vec<&'static str>);

impl Says {
    fn of(&self, line: Line<'_>, from_here: bool) -> Option<Label> {
        let said = self.0.get(line.number()).filter(|said| said.ends_with('…') == from_here)?;
        said.trim_end_matches('…').parse().ok()
    }
}

impl Site for Says {
    fn id(&self) -> &'static str {
        "says"
    }

    fn owns(&self, _: &Page<'_>, _: Lines<'_>) -> bool {
        true
    }

    fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.of(line, false)
    }

    fn label_from_here(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.of(line, true)
    }
}

const HEAD: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ";
const STORY: &str = "টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।";
const MORE: &str = "তবে চরের অনেক ঘরে এখনো কোমরসমান পানি। সেখানকার মানুষ নৌকায় রান্না করছেন।";
const MENU: &str = "প্রচ্ছদ | জাতীয় | খেলা";
const RIGHTS: &str = "স্বত্ব © ২০২৬ নদীর খবর";

/// The lines of a page: each behind what the site says of it, and before its label, with a `*` where the site has settled it.
type Lined = &'static [(&'static str, &'static str, &'static str)];

#[rustfmt::skip]
const PAGES: &[(&str, Lined)] = &[
    ("what nobody says anything of is the labeller's", &[("", HEAD, "title"), ("", STORY, "body"), ("", RIGHTS, "footer")]),
    ("a label counts for its line alone", &[("kicker", MENU, "kicker*"), ("", HEAD, "title"), ("", STORY, "body")]),
    ("a label of the article counts for all below", &[("", HEAD, "title"), ("body…", STORY, "body*"), ("", RIGHTS, "body*"), ("", MENU, "body*")]),
    ("and a label of one of them for that", &[("", HEAD, "title"), ("body…", STORY, "body*"), ("tags", RIGHTS, "tags*"), ("", MENU, "body*")]),
    ("below a label of furniture nothing is of the article", &[("", HEAD, "title"), ("", STORY, "body"), ("related…", MENU, "related*"), ("", MORE, "related")]),
    ("and the labeller may see another kind of furniture", &[("", HEAD, "title"), ("", STORY, "body"), ("related…", MENU, "related*"), ("", RIGHTS, "footer")]),
    ("a part ends where the next begins", &[("related…", MENU, "related*"), ("body…", STORY, "body*"), ("", MENU, "body*")]),
    ("white space is blank whatever is said", &[("body…", STORY, "body*"), ("title", " ", "blank"), ("", "", "blank"), ("", MENU, "body*")]),
    ("and nothing else is", &[("blank", HEAD, "title"), ("blank…", STORY, "body"), ("", RIGHTS, "footer")]),
    ("a part that is blank is nobody's", &[("body…", HEAD, "body*"), ("blank…", STORY, "body"), ("", RIGHTS, "footer")]),
];

#[test]
fn lines_have_the_labels_that_a_site_gives_them() {
    let mut complaints = Vec::new();
    for &(name, lines) in PAGES {
        let site = Says(lines.iter().map(|&(said, ..)| said).collect());
        let text: String = lines.iter().map(|(_, line, _)| format!("{line}\n")).collect();
        let blocks = Parser::generic().with_site(&site).label(&*text);
        for (line, (_, text, want)) in blocks.lines().zip(lines) {
            let settled = if matches!(line.rule(), Rule::Site(_)) { "*" } else { "" };
            let got = format!("{}{settled}", line.label());
            if got != *want {
                complaints.push(format!("{name}: expected {want}, found {got} of ⟦{text}⟧"));
            }
        }
    }
    assert_none(&complaints);
}
