//! A newspaper of your own, once as data and once as code.
//!
//! ```text
//! cargo run --example custom_site
//! ```
//!
//! The *Bokultola Barta* (`বকুলতলা বার্তা`) is made up. Between the paragraphs of every story it prints two boxes that read like
//! paragraphs: the weather, which opens with words of its own, and a word of the day, whose text is known only by the heading above it. No
//! reader of one page can tell; whoever knows the paper can. A [`SiteProfile`] settles the first box, and a [`Site`] with a method of its own
//! the second.

use khobor::site::{Layout, Line, Mark, Rule, Site, SiteProfile};
use khobor::{Label, Page, Parser};
use std::io::{self, Write};
use std::process::ExitCode;

#[path = "support/end.rs"]
mod end;

const TEXT: &str = include_str!("pages/bokultola-barta.txt");

/// The newspaper as data: how its pages are recognised, and the lines that only it prints.
const PROFILE: SiteProfile = SiteProfile::new("bokultola-barta", "বকুলতলা বার্তা")
    .hosts(&["bokultola.example"])
    .marks(&[Mark::Line("বকুলতলা বার্তা")])
    .layouts(&[Layout::current(&[
        // `বার্তার আবহাওয়া: আজ সারা দিন আকাশ …`, amid the story.
        Rule::Opens("বার্তার আবহাওয়া:", Label::Other),
        Rule::Line("শব্দের খোঁজে", Label::Other),
    ])]);

/// The newspaper as code, for what phrases cannot say; all else is still the profile's.
struct Bokultola;

impl Site for Bokultola {
    fn id(&self) -> &str {
        PROFILE.id()
    }

    fn profile(&self) -> Option<&SiteProfile> {
        Some(&PROFILE)
    }

    fn label(&self, page: &Page<'_>, line: Line<'_>) -> Option<Label> {
        let word_of_the_day = line.previous().is_some_and(|before| before.is("শব্দের খোঁজে"));
        if word_of_the_day { Some(Label::Other) } else { PROFILE.label(page, line) }
    }
}

fn main() -> ExitCode {
    clap::Command::new("custom_site").about("Labels a page of a newspaper of your own, without it, as data, and as code").get_matches();
    end::status(print(&mut io::stdout().lock()).map(|()| true))
}

/// Writes each line of the page behind its labels without the paper's knowledge, with the profile, and with the code.
fn print(out: &mut impl Write) -> io::Result<()> {
    let [generic, data, code] = three_ways();
    writeln!(out, "{:9} {:9} {:9}", "generic", "data", "code")?;
    for (((before, data), code), line) in generic.iter().zip(&data).zip(&code).zip(TEXT.lines()) {
        let mark = if before == code { ' ' } else { '*' };
        writeln!(out, "{before:9} {data:9} {code:9} {mark}| {line}")?;
    }
    Ok(())
}

fn three_ways() -> [Vec<Label>; 3] {
    [Parser::generic(), Parser::new().with_site(&PROFILE), Parser::new().with_site(&Bokultola)]
        .map(|parser| parser.label(TEXT).lines().map(|line| line.label()).collect())
}

#[cfg(test)]
mod tests {
    use super::{Bokultola, Label, Parser, TEXT, three_ways};

    /// Nothing else on the page changes, and each way settles what it can.
    #[test]
    fn the_newspaper_settles_its_own_lines() {
        let [generic, data, code] = three_ways();
        let weather = number_of("বার্তার আবহাওয়া:");
        let heading = number_of("শব্দের খোঁজে");
        let changed = |after: &[Label]| (0..after.len()).filter(|&n| generic[n] != after[n]).collect::<Vec<usize>>();
        assert_eq!((generic[weather], generic[heading + 1]), (Label::Body, Label::Body));
        assert_eq!(changed(&data), [weather, heading]);
        assert_eq!(changed(&code), [weather, heading, heading + 1]);
    }

    /// The name and the clock are the profile's.
    #[test]
    fn the_article_is_the_newspapers() {
        let article = Parser::new().with_site(&Bokultola).parse(TEXT).expect("the page has a story");
        assert_eq!(article.site(), Some("bokultola-barta"));
        assert_eq!(article.title().expect("it has a headline").value, "শালিখার পাঠাগারে এক যুগ পর নতুন বই");
        assert_eq!(article.body().len(), 5);
        assert_eq!(article.site_name(), Some("বকুলতলা বার্তা"));
        assert_eq!(article.published().and_then(|stamp| stamp.value.offset()), Some(khobor::site::DHAKA));
    }

    /// The number of the line that opens with these words.
    fn number_of(words: &str) -> usize {
        TEXT.lines().position(|line| line.starts_with(words)).expect("the page has the line")
    }
}
