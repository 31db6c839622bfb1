//! What a reviewer would look for in a profile: that its list and phrases are in order, and that nothing in it is dead or shadowed.
//! Longer than other files since each question is a test of its own over the same fixtures.

use khobor::chrono::NaiveDate;
use khobor::site::{Layout, Line, Lines, Mark, Rule, Site, SiteProfile, builtin};
use khobor::{Label, Page, Parser, text};
use pagefile::PageFile;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

#[allow(dead_code, unreachable_pub, reason = "the programs use all of it, the tests a part")]
#[path = "../examples/support/pagefile.rs"]
mod pagefile;

#[allow(dead_code, reason = "its main is for the command line")]
#[path = "../examples/sites.rs"]
mod table;

/// Hands the lines of a text to a function; a `Site` that owns nothing is how one comes by them.
fn with_lines<T: Send>(text: &str, read: impl Fn(Lines<'_>) -> T + Send + Sync) -> T {
    struct Reader<F, T> {
        read: F,
        seen: Mutex<Option<T>>,
    }
    impl<T: Send, F: Fn(Lines<'_>) -> T + Send + Sync> Site for Reader<F, T> {
        fn id(&self) -> &str {
            "reader"
        }
        fn owns(&self, _: &Page<'_>, lines: Lines<'_>) -> bool {
            *self.seen.lock().expect("one thread") = Some((self.read)(lines));
            false
        }
    }
    let reader = Reader { read, seen: Mutex::new(None) };
    let _ = Parser::generic().with_site(&reader).label(text);
    reader.seen.into_inner().expect("one thread").expect("every site is asked whether it owns the page")
}

fn with_line<T: Send>(text: &str, read: impl Fn(Line<'_>) -> T + Send + Sync) -> T {
    with_lines(text, |lines| read(lines.at(0).expect("a text has a line")))
}

#[test]
fn lines_are_gone_through_from_both_ends() {
    const TEXT: &str = "এক\nদুই\r\n\nচার";
    let all = with_lines(TEXT, |lines| {
        let mut all = Vec::new();
        for line in lines {
            all.push((line.number(), line.text().to_owned()));
        }
        let mut back: Vec<_> = lines.iter().rev().map(|line| (line.number(), line.text().to_owned())).collect();
        back.reverse();
        assert_eq!(all, back);
        let mut iter = lines.iter();
        assert_eq!((iter.len(), iter.nth(1).map(Line::number), iter.next_back().map(Line::number)), (4, Some(1), Some(3)));
        assert_eq!((iter.len(), iter.nth(1).is_none(), iter.next_back().is_none(), iter.len()), (1, true, true, 0));
        all
    });
    assert_eq!(all.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["এক", "দুই", "", "চার"]);
}

/// The golden pages of each site, by its id, which is the name of their folder.
fn golden() -> BTreeMap<String, Vec<PageFile>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut pages = BTreeMap::<String, Vec<PageFile>>::new();
    for page in pagefile::read_all(&[folder]).expect("the golden pages are readable") {
        let id = page.path.parent().and_then(Path::file_name).expect("a golden page lies in its site's folder");
        pages.entry(id.to_string_lossy().into_owned()).or_default().push(page);
    }
    pages
}

fn rules(site: &SiteProfile) -> impl Iterator<Item = &'static Rule> + use<> {
    site.layout_list().iter().flat_map(Layout::rules)
}

fn phrases(site: &SiteProfile) -> Vec<&'static str> {
    let of_marks = site.mark_list().iter().flat_map(|mark| match *mark {
        Mark::Around(open, close) => vec![open, close],
        Mark::Line(phrase) | Mark::Opens(phrase) | Mark::Closes(phrase) => vec![phrase],
        _ => panic!("expected a mark whose phrases are known here, found {mark:?}"),
    });
    of_marks.chain(rules(site).map(Rule::phrase)).collect()
}

fn none_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn ids_are_words_and_in_order() {
    let ids: Vec<&str> = builtin::ALL.iter().map(|site| site.id()).collect();
    let mut wrong: Vec<String> =
        ids.windows(2).filter(|pair| pair[0] >= pair[1]).map(|pair| format!("{} stands before {}", pair[0], pair[1])).collect();
    let is_word = |id: &str| {
        !id.is_empty() && id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
    };
    wrong.extend(ids.iter().filter(|id| !is_word(id)).map(|id| format!("{id} is not lower-case words joined by hyphens")));
    none_wrong(&wrong);
}

#[test]
fn a_host_is_claimed_once_and_not_below_another() {
    let hosts: Vec<(&str, &str)> = builtin::ALL.iter().flat_map(|site| site.host_names().iter().map(|host| (site.id(), *host))).collect();
    let mut wrong = Vec::new();
    for (n, (id, host)) in hosts.iter().enumerate() {
        if *host != host.to_ascii_lowercase() || host.starts_with("www.") || !host.contains('.') || host.ends_with('.') {
            wrong.push(format!("{id}: ⟦{host}⟧ should be in lower case, without www."));
        }
        for (other, known) in hosts.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, other)| other) {
            if host == known || host.strip_suffix(known).is_some_and(|rest| rest.ends_with('.')) {
                wrong.push(format!("{id}: ⟦{host}⟧ belongs to {other}"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn a_site_can_be_recognised() {
    let blind = builtin::ALL.iter().filter(|site| site.host_names().is_empty() && site.mark_list().is_empty());
    none_wrong(&blind.map(|site| format!("{} has neither a host nor a mark", site.id())).collect::<Vec<_>>());
}

#[test]
fn phrases_are_canonical_and_trimmed() {
    let mut wrong = Vec::new();
    for site in builtin::ALL {
        for phrase in phrases(site) {
            if phrase.is_empty() || phrase.trim() != phrase || !text::is_canonical(phrase) {
                wrong.push(format!("{}: ⟦{phrase}⟧ should be ⟦{}⟧", site.id(), text::canonical(phrase.trim())));
            }
        }
    }
    none_wrong(&wrong);
}

/// A line that bears this mark.
fn bearing(mark: &Mark) -> String {
    match *mark {
        Mark::Line(phrase) | Mark::Opens(phrase) | Mark::Closes(phrase) => phrase.to_owned(),
        Mark::Around(open, close) => format!("{open} ২০২৫ {close}"),
        _ => panic!("expected a mark that is known here, found {mark:?}"),
    }
}

#[test]
fn no_two_sites_share_a_mark() {
    let mut wrong = Vec::new();
    for site in builtin::ALL {
        for line in site.mark_list().iter().map(bearing) {
            let owners = with_lines(&line, |lines| {
                builtin::ALL.iter().filter(|other| other.owns(&Page::new(""), lines)).map(|other| other.id()).collect::<Vec<_>>()
            });
            if owners != [site.id()] {
                wrong.push(format!("{}: ⟦{line}⟧ is a mark of {owners:?}", site.id()));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn a_mark_is_seen_in_every_encoding() {
    let parser = Parser::default();
    let mut wrong = Vec::new();
    for site in builtin::ALL {
        for line in site.mark_list().iter().map(bearing) {
            let spellings = [
                line.clone(),
                format!("নদীর খবর\n\u{FEFF} • {line} \u{200B}\r\nশেষ"),
                line.replace("য\u{9BC}", "\u{9DF}").replace("ড\u{9BC}", "\u{9DC}").replace('\u{9CB}', "\u{9C7}\u{9BE}"),
                line.replace(' ', "\u{A0}\u{200C} ").replace('২', "2"),
            ];
            for text in spellings.iter().filter(|text| parser.label(text.as_str()).site() != Some(site.id())) {
                wrong.push(format!("{}: ⟦{}⟧", site.id(), text.escape_debug()));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn prose_that_names_an_outlet_is_no_mark() {
    let mut wrong = Vec::new();
    for name in builtin::ALL.iter().map(|site| site.name()).filter(|name| !name.is_empty()) {
        let says = format!("{name} জানায়, নদীর পানি কমছে।");
        for text in [
            name.to_owned(),
            says,
            format!("{name}কে তিনি এ কথা বলেন।"),
            format!("সূত্র: {name}"),
            format!("ছবি: {name}"),
            format!("নদীর পানি কমছে | {name}"),
        ] {
            if let Some(site) = Parser::default().label(text.as_str()).site() {
                wrong.push(format!("⟦{text}⟧ is taken for {site}"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn layouts_are_in_order_and_the_last_is_open() {
    let mut wrong = Vec::new();
    for site in builtin::ALL {
        let days: Vec<_> = site.layout_list().iter().map(Layout::last_day).collect();
        let Some((last, earlier)) = days.split_last() else { continue };
        if last.is_some() || earlier.iter().any(Option::is_none) || !earlier.is_sorted() {
            wrong.push(format!("{}: {days:?}", site.id()));
        }
    }
    none_wrong(&wrong);
}

/// Whatever this rule speaks of, the other would have spoken of.
fn shadows(earlier: &Rule, later: &Rule) -> bool {
    let onward = |rule: &Rule| matches!(rule, Rule::FromHere(..));
    if onward(earlier) != onward(later) {
        return false;
    }
    let phrase = later.phrase();
    let lines = match later {
        Rule::Line(..) | Rule::FromHere(..) => vec![phrase.to_owned()],
        // What is shadowed there is a line of any text.
        Rule::Above(..) | Rule::Below(..) => {
            return core::mem::discriminant(earlier) == core::mem::discriminant(later) && earlier.phrase() == phrase;
        }
        Rule::Opens(..) | Rule::SectionAfter(..) => vec![phrase.to_owned(), format!("{phrase} নদী")],
        Rule::Closes(..) => vec![phrase.to_owned(), format!("নদী {phrase}")],
        _ => panic!("expected a rule whose lines are known here, found {later:?}"),
    };
    lines.iter().all(|text| with_line(text, |line| earlier.speaks_of(line).is_some()))
}

#[test]
fn no_rule_is_shadowed_by_an_earlier_one() {
    let mut wrong = Vec::new();
    for site in builtin::ALL {
        for layout in site.layout_list() {
            for (n, later) in layout.rules().iter().enumerate() {
                for earlier in layout.rules()[..n].iter().filter(|earlier| shadows(earlier, later)) {
                    wrong.push(format!("{}: {later:?} comes after {earlier:?}", site.id()));
                }
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn the_lint_sees_a_shadow() {
    use khobor::Label::{Promo, Related};
    assert!(shadows(&Rule::Opens("আরও", Related), &Rule::Line("আরও পড়ুন", Promo)));
    assert!(shadows(&Rule::Line("আরও", Related), &Rule::Line("আরও", Promo)));
    assert!(!shadows(&Rule::Line("আরও", Related), &Rule::Opens("আরও", Promo)));
    assert!(!shadows(&Rule::FromHere("আরও", Related), &Rule::Line("আরও", Promo)));
    assert!(!shadows(&Rule::Opens("আরও", Related), &Rule::Line("আরও১", Promo)));
}

#[test]
fn each_site_has_a_golden_page_and_each_page_a_site() {
    let golden = golden();
    let sites: BTreeSet<&str> = builtin::ALL.iter().map(|site| site.id()).collect();
    let mut wrong: Vec<String> =
        sites.iter().filter(|id| !golden.contains_key(**id)).map(|id| format!("tests/golden/{id}: no page")).collect();
    wrong.extend(golden.keys().filter(|id| !sites.contains(id.as_str())).map(|id| format!("tests/golden/{id}: no such site")));
    none_wrong(&wrong);
}

#[test]
fn every_rule_fires_in_a_golden_page() {
    let golden = golden();
    let mut wrong = Vec::new();
    for site in builtin::ALL {
        let texts: Vec<String> = golden.get(site.id()).into_iter().flatten().map(PageFile::text).collect();
        for rule in rules(site) {
            let fires = |text: &String| with_lines(text, |lines| lines.iter().any(|line| rule.speaks_of(line).is_some()));
            if !texts.iter().any(fires) {
                wrong.push(format!("{}: {rule:?}", site.id()));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn every_rule_gives_the_label_that_the_page_has() {
    let mut wrong = Vec::new();
    for (id, pages) in golden() {
        let Some(site) = builtin::ALL.iter().find(|site| site.id() == id) else { continue };
        for page in pages {
            let given =
                with_lines(&page.text(), |lines| lines.iter().map(|line| rules(site).find_map(|r| r.speaks_of(line))).collect::<Vec<_>>());
            for (n, (given, want)) in given.iter().zip(&page.labels).enumerate() {
                if let (Some(given), Some(want)) = (given, want)
                    && given != want
                {
                    wrong.push(format!("{}: line {}: ⟦{}⟧ is {want}, the profile says {given}", page.path.display(), n + 1, page.lines[n]));
                }
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn a_golden_page_is_recognised_from_its_text_and_from_its_host() {
    let parser = Parser::default();
    let mut wrong = Vec::new();
    for (id, pages) in golden() {
        let Some(site) = builtin::ALL.iter().find(|site| site.id() == id) else { continue };
        for page in pages {
            let text = page.text();
            let want = (!site.mark_list().is_empty()).then_some(id.as_str());
            let from_text = parser.label(text.as_str()).site().map(str::to_owned);
            if from_text.as_deref() != want {
                wrong.push(format!("{}: from its text {from_text:?}, not {want:?}", page.path.display()));
            }
            if page.fact("site").next() != want {
                wrong.push(format!("{}: the fact `site` should be {want:?}", page.path.display()));
            }
            let host = page.fact("host").next();
            for host in host.into_iter().flat_map(|host| [host.to_owned(), format!("www.{host}"), host.to_ascii_uppercase()]) {
                let from_host = parser.label(Page::new("").host(&host)).site().map(str::to_owned);
                if from_host.as_deref() != Some(id.as_str()) {
                    wrong.push(format!("{}: from ⟦{host}⟧ {from_host:?}", page.path.display()));
                }
            }
            if host.is_none() != site.host_names().is_empty() {
                wrong.push(format!("{}: the fact `host` should be one of {:?}", page.path.display(), site.host_names()));
            }
        }
    }
    none_wrong(&wrong);
}

/// A site of code with nothing of its own.
struct BuiltOn(&'static SiteProfile);

impl Site for BuiltOn {
    fn id(&self) -> &str {
        self.0.id()
    }

    fn profile(&self) -> Option<&SiteProfile> {
        Some(self.0)
    }
}

#[test]
fn a_site_that_is_built_on_a_profile_answers_as_it_does() {
    let mut wrong = Vec::new();
    for (id, pages) in golden() {
        let Some(&site) = builtin::ALL.iter().find(|site| site.id() == id) else { continue };
        let code = BuiltOn(site);
        for page in pages {
            let text = page.text();
            let read = |site: &dyn Site| {
                let input = page.fact("host").next().map_or(Page::new(&text), |host| Page::new(&text).host(host));
                Parser::generic().with_site(site).parse(input)
            };
            if read(&code) != read(site)
                || with_lines(&text, |lines| code.owns(&Page::new(&text), lines) != site.owns(&Page::new(&text), lines))
            {
                wrong.push(format!("{}", page.path.display()));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn another_host_is_not_the_site_that_it_quotes() {
    let quoting = "কালবেলা অনলাইন এর সর্বশেষ খবর পেতে Google News ফিডটি অনুসরণ করুন";
    let parser = Parser::default();
    assert_eq!(parser.label(quoting).site(), Some("kalbela"));
    assert_eq!(parser.label(Page::new(quoting).host("kagoj.example")).site(), None);
    assert_eq!(parser.label(Page::new(quoting).host("notkalbela.com")).site(), None);
    assert_eq!(parser.label(Page::new(quoting).host("m.kalbela.com")).site(), Some("kalbela"));
}

#[test]
fn an_address_says_the_host() {
    let site = |page: Page<'_>| Parser::new().label(page).site().map(str::to_owned);
    let kalbela = Some("kalbela".to_owned());
    for address in ["https://www.kalbela.com/x", "//kalbela.com", "www.kalbela.com:443", "KALBELA.COM."] {
        assert_eq!(site(Page::new("").url(address)), kalbela, "{address}");
        // Who gives it for a host means the same.
        assert_eq!(site(Page::new("").host(address)), kalbela, "{address}");
    }
    // What names no host takes none away.
    assert_eq!(site(Page::new("").host("kalbela.com").url("/national/1")), kalbela);
    assert_eq!(site(Page::new("").url("https://web.archive.org/web/2024/https://kalbela.com/1")), None);
}

#[test]
fn a_clock_that_nobody_knows_gives_no_offset() {
    let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ০৬ জুন ২০২৫, ১৩:০৩\n\n\
        টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
    let offset = |host| {
        let article = khobor::parse(Page::new(page).host(host)).expect("the page has a story");
        (article.site().is_some(), article.published().and_then(|stamp| stamp.value.offset()))
    };
    assert_eq!(offset("kalbela.com"), (true, Some(khobor::site::DHAKA)));
    // Bonn, whose clock changes with the season.
    assert_eq!(offset("dw.com"), (true, None));
}

#[test]
fn a_section_is_read_as_the_layout_of_the_crawl_has_it() {
    static NODI: SiteProfile = SiteProfile::new("nodi", "").hosts(&["nodi.example"]).layouts(&[
        Layout::until(2023, 6, 30, &[Rule::SectionAfter("বিভাগ -", Label::Related)]),
        Layout::current(&[Rule::SectionAfter("সর্বশেষ -", Label::Related)]),
    ]);
    let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n\
        টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\n\
        বিভাগ - রাজনীতি\nসর্বশেষ - সারাদেশ\n";
    let parser = Parser::new().with_site(&NODI);
    let section = |year| {
        let crawled = NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(12, 0, 0)).expect("New Year is a day");
        let article = parser.parse(Page::new(page).host("nodi.example").crawled(crawled)).expect("the page has a story");
        article.section().map(|section| section.value.to_string())
    };
    assert_eq!([section(2023), section(2024)].map(Option::unwrap_or_default), ["রাজনীতি", "সারাদেশ"]);
}

/// A host that no profile names is a newspaper that is not known, also where a profile has nothing but marks.
#[test]
fn marks_count_only_where_the_host_is_not_known() {
    let marked = "Share this news on:\n";
    assert_eq!(Parser::new().label(marked).site(), Some("unnamed-1"));
    assert_eq!(Parser::new().label(Page::new(marked).host("nodirkhobor.example")).site(), None);

    static NODI: SiteProfile = SiteProfile::new("nodi", "").marks(&[Mark::Line("Share this news on:")]);
    let parser = Parser::new().with_site(&NODI);
    assert_eq!(parser.label(marked).site(), Some("nodi"));
    assert_eq!(parser.label(Page::new(marked).host("nodirkhobor.example")).site(), None);
    assert_eq!(parser.label(Page::new(marked).host("kalbela.com")).site(), Some("kalbela"));
}

#[test]
fn a_mark_may_be_the_two_ends_of_a_line() {
    let mark = Mark::Around("স্বত্ব ©", "কালের কণ্ঠ");
    let rows = [
        ("স্বত্ব © ২০২৫ কালের কণ্ঠ", true),
        ("স্বত্ব ©2019-2026 কালের কণ্ঠ \u{200B}", true),
        ("স্বত্ব © ২০২৫ কালের কণ্ঠের", false),
        ("কালের কণ্ঠ", false),
        ("স্বত্ব © ২০২৫", false),
    ];
    let wrong: Vec<_> = rows.iter().filter(|(text, want)| with_line(text, |line| mark.is_on(line)) != *want).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_of_the_readme_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(path).unwrap_or_default();
    let block = readme.split_once("<!-- sites -->").and_then(|(_, rest)| rest.split_once("<!-- /sites -->"));
    let Some((printed, _)) = block else {
        eprintln!("skipped: README.md has no table of sites between <!-- sites --> and <!-- /sites -->");
        return;
    };
    let (written, table) = (printed.trim(), table::table());
    let lacks = table.lines().filter(|row| !written.lines().any(|w| w == *row)).map(|row| format!("+ {row}"));
    let stale = written.lines().filter(|row| !table.lines().any(|t| t == *row)).map(|row| format!("- {row}"));
    let rows: Vec<String> = lacks.chain(stale).collect();
    assert!(written == table.trim(), "run `cargo run --example sites` and put its table into README.md\n{}", rows.join("\n"));
}
