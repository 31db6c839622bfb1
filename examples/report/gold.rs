//! Compares what was read with what a labelled page says.

use crate::facts;
use crate::pagefile::PageFile;
use khobor::{Article, Label};
use serde_json::{Value, json};

/// How a fact came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Right,
    Wrong,
    Missed,
    MadeUp,
}

impl Verdict {
    pub(crate) const ALL: [Self; 4] = [Self::Right, Self::Wrong, Self::Missed, Self::MadeUp];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Missed => "missed",
            Self::MadeUp => "made up",
        }
    }
}

/// A fact that was judged.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) key: &'static str,
    pub(crate) verdict: Verdict,
    pub(crate) want: Vec<String>,
    pub(crate) got: Vec<String>,
}

impl Fact {
    pub(crate) fn to_json(&self) -> Value {
        json!({"key": self.key, "verdict": self.verdict.as_str(), "want": self.want, "got": self.got})
    }
}

/// The facts that the page file judges: those that it names in `fields`, or else all; the newspaper and notes only where it names one.
pub(crate) fn facts(gold: &PageFile, article: Option<&Article<'_>>) -> Vec<Fact> {
    let judged: Option<Vec<&str>> = gold.fact("fields").next().map(|fields| fields.split_whitespace().collect());
    let mut facts = Vec::new();
    for &key in facts::KEYS {
        let want: Vec<&str> = gold.fact(key).collect();
        if judged.as_ref().is_some_and(|keys| !keys.contains(&key)) || want.is_empty() && matches!(key, "site" | "note") {
            continue;
        }
        let got = facts::given(article, key);
        let verdict = match (want.is_empty(), got.is_empty()) {
            _ if facts::same(key, &want, &got) => Verdict::Right,
            (true, _) => Verdict::MadeUp,
            (_, true) => Verdict::Missed,
            _ => Verdict::Wrong,
        };
        facts.push(Fact { key, verdict, want: want.into_iter().map(str::to_owned).collect(), got });
    }
    facts
}

/// The label that a line should have, where it has another: `furniture` stands for any label of furniture.
pub(crate) fn expected(want: Option<Label>, got: Label) -> Option<&'static str> {
    match want {
        Some(want) => (want != got).then_some(want.as_str()),
        None => (!got.is_furniture()).then_some("furniture"),
    }
}

#[cfg(test)]
mod tests {
    use super::{expected, facts};
    use crate::pagefile::PageFile;
    use khobor::Label;
    use std::path::Path;

    #[test]
    fn furniture_stands_for_any_label_of_furniture() {
        assert_eq!(expected(None, Label::Nav), None);
        assert_eq!(expected(None, Label::Body), Some("furniture"));
        assert_eq!(expected(Some(Label::Nav), Label::Share), Some("nav"));
        assert_eq!(expected(Some(Label::Body), Label::Body), None);
    }

    #[test]
    fn a_fact_is_right_wrong_missed_or_made_up() {
        let page = "title: আরেক শিরোনাম\npublished: 2025-06-06\nsource: এএফপি\nnote: damage\n----\ntitle     | নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\
            date      | প্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\
            body      | টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।";
        let gold = PageFile::parse(Path::new("1.page"), page).expect("a page file");
        let text = gold.text();
        let article = khobor::parse(&text).expect("an article");
        let shown: Vec<String> = facts(&gold, Some(&article)).iter().map(|f| format!("{} {}", f.key, f.verdict.as_str())).collect();
        let want = ["title wrong", "kicker right", "published wrong", "source missed", "note missed"];
        assert!(want.iter().all(|fact| shown.iter().any(|s| s == fact)), "{shown:?}");
        assert!(!shown.iter().any(|s| s.starts_with("site ")));
        let only = PageFile::parse(Path::new("1.page"), &page.replacen("title", "fields: title\ntitle", 1)).expect("a page file");
        assert_eq!(facts(&only, Some(&article)).len(), 1);
    }
}
