//! The shape of the public face: what can be sent, shared, copied, shown and made in a constant.

use khobor::block::Blocks;
use khobor::site::{Line, Lines, Site, SiteProfile};
use khobor::{Article, ArticleBuf, Error, Label, Located, Note, NoteKind, Page, Parser, Span, UnknownLabel};
use std::fmt::Debug;

fn shared<T: Send + Sync + Debug>() {}
fn owned<T: Send + Sync + Debug + 'static>() {}
fn plain<T: Copy + Eq + std::hash::Hash>() {}
fn error<T: std::error::Error + Send + Sync + 'static>() {}

/// In a static without a wrapper: no code runs before the first page.
static PARSER: Parser<'static> = Parser::new().max_bytes(1 << 20).repair(true);
const GENERIC: Parser<'static> = Parser::generic();
const PAGE: Page<'static> = Page::new("").host("kalbela.com");

/// Asks it of each type, and names them.
macro_rules! cross_threads {
    ($($type:ty),* $(,)?) => {{
        $(shared::<$type>();)*
        [$(stringify!($type)),*]
    }};
}

#[test]
fn every_type_crosses_threads() {
    let everywhere = cross_threads![
        khobor::block::Rule<'_>,
        khobor::block::Block<'_>,
        khobor::block::Blocks<'_>,
        khobor::block::Iter<'_>,
        khobor::block::Line<'_>,
        khobor::block::Statement,
        khobor::date::Calendar,
        khobor::date::CalendarErrorKind,
        khobor::date::Certainty,
        khobor::date::Clock,
        khobor::date::DateErrorKind,
        khobor::date::DateOrDateTime,
        khobor::date::Doubt,
        khobor::date::Order,
        khobor::date::Reckoning,
        khobor::date::Role,
        khobor::date::BanglaDate,
        khobor::date::CalendarError,
        khobor::date::DateError,
        khobor::date::FindIter<'_>,
        khobor::date::HijriDate,
        khobor::date::Reader,
        khobor::date::Stamp,
        khobor::date::Style,
        khobor::field::BylineKind,
        khobor::field::Certainty,
        khobor::field::Byline<'_>,
        khobor::field::Credit<'_>,
        khobor::field::Signoff<'_>,
        khobor::numeral::Found,
        khobor::numeral::Grouping,
        khobor::numeral::Kind,
        khobor::numeral::NumeralErrorKind,
        khobor::numeral::Bengali,
        khobor::numeral::Decimal,
        khobor::numeral::FindIter<'_>,
        khobor::numeral::NotADecimal,
        khobor::numeral::NotAnInteger,
        khobor::numeral::Number,
        khobor::numeral::NumeralError,
        khobor::numeral::Prefix,
        khobor::numeral::Range,
        khobor::site::Mark,
        khobor::site::Rule,
        khobor::site::Layout,
        khobor::site::Line<'_>,
        khobor::site::Lines<'_>,
        khobor::site::LinesIter<'_>,
        khobor::site::SiteProfile,
        khobor::text::DamageKind,
        khobor::text::Damage,
        khobor::text::FindDamage<'_>,
        khobor::text::KeyChars<'_>,
        khobor::DecodeError,
        khobor::Decoded<'_>,
        khobor::Edition,
        khobor::Encoding,
        khobor::Error,
        khobor::Label,
        khobor::List,
        khobor::NoteKind,
        khobor::Paragraph<'_>,
        khobor::Article<'_>,
        khobor::Image<'_>,
        khobor::Located<khobor::Span>,
        khobor::Markdown<'_>,
        khobor::Note,
        khobor::Page<'_>,
        khobor::Parser<'_>,
        khobor::PlainText<'_>,
        khobor::ReadError<'_>,
        khobor::Related<'_>,
        khobor::Replacement,
        khobor::Span,
        khobor::UnknownLabel,
    ];
    #[cfg(not(feature = "serde"))]
    let with_serde: [&str; 0] = [];
    #[cfg(feature = "serde")]
    let with_serde = cross_threads![
        khobor::schema_org::Agent<'_>,
        khobor::schema_org::DateOrDateTime,
        khobor::schema_org::CreativeWork<'_>,
        khobor::schema_org::ImageObject<'_>,
        khobor::schema_org::NewsArticle<'_>,
        khobor::schema_org::Organization<'_>,
        khobor::schema_org::Person<'_>,
        khobor::schema_org::Place<'_>,
    ];
    let asked: Vec<&str> = everywhere.into_iter().chain(with_serde).collect();
    // One that is new stands in the listing of the public API.
    let mut listed = include_str!("public-api/khobor.txt").to_owned();
    if cfg!(feature = "serde") {
        listed.push_str(include_str!("public-api/serde.txt"));
    }
    for item in listed.lines().map(|item| item.strip_prefix("#[non_exhaustive] ").unwrap_or(item)) {
        let Some(name) = item.strip_prefix("pub struct ").or_else(|| item.strip_prefix("pub enum ")) else { continue };
        let name = name.split(['<', '(', ' ']).next().unwrap_or(name);
        assert!(asked.iter().any(|known| known.split('<').next() == Some(name)), "expected {name} among the types that cross threads");
    }
    let page = "নদীর পানি কমছে\n";
    let read = std::thread::scope(|scope| scope.spawn(|| PARSER.label(page).line_count()).join());
    assert_eq!(read.ok(), Some(1));
}

#[test]
fn what_is_owned_and_what_is_plain() {
    owned::<ArticleBuf>();
    owned::<Blocks<'static>>();
    owned::<SiteProfile>();
    plain::<Label>();
    plain::<Note>();
    plain::<NoteKind>();
    plain::<Span>();
    plain::<Located<Span>>();
    error::<Error>();
    error::<khobor::DecodeError>();
    error::<khobor::ReadError<'static>>();
    error::<UnknownLabel>();
    error::<khobor::date::CalendarError>();
    error::<khobor::date::DateError>();
    error::<khobor::numeral::NotADecimal>();
    error::<khobor::numeral::NotAnInteger>();
    error::<khobor::numeral::NumeralError>();
}

struct Nowhere;

impl Site for Nowhere {
    fn id(&self) -> &str {
        "nowhere"
    }

    fn owns(&self, page: &Page<'_>, lines: Lines<'_>) -> bool {
        page.host_name().is_none() && lines.iter().any(|line: Line<'_>| line.is("কোথাও নয়"))
    }
}

#[test]
fn a_site_is_an_object_and_a_parser_is_copied_with_it() {
    let sites: Vec<Box<dyn Site>> = vec![Box::new(Nowhere), Box::new(SiteProfile::new("empty", ""))];
    let parser = sites.iter().fold(Parser::generic(), |parser, site| parser.with_site(&**site));
    let copy = parser.clone();
    drop(parser);
    assert_eq!(copy.label("কোথাও নয়\n").site(), Some("nowhere"));
    assert_eq!(
        format!("{copy:?}"),
        r#"Parser { own_sites: ["nowhere", "empty"], builtin: false, max_bytes: 16777216, max_lines: 20000, max_items: 1000, repair: false }"#
    );
}

#[test]
fn parsers_and_pages_are_constants() {
    assert_eq!(
        format!("{GENERIC:?}"),
        "Parser { own_sites: [], builtin: false, max_bytes: 16777216, max_lines: 20000, max_items: 1000, repair: false }"
    );
    assert_eq!(
        format!("{PARSER:?}"),
        "Parser { own_sites: [], builtin: true, max_bytes: 1048576, max_lines: 20000, max_items: 1000, repair: true }"
    );
    assert_eq!(format!("{:?}", Parser::default()), format!("{:?}", Parser::new()));
    assert_eq!(PAGE.host_name(), Some("kalbela.com"));
}

#[test]
fn an_owned_article_outlives_its_page() {
    let read = |text: String| khobor::parse(&text).map(Article::into_owned);
    let article: Result<ArticleBuf, Error> =
        read("নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n".to_owned());
    assert_eq!(article.map(|a| a.blocks().line_count()), Ok(3));
}

#[test]
fn articles_and_pages_are_compared_as_values() {
    let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    let article = khobor::parse(page);
    assert_eq!(article, khobor::parse(page).map(Article::into_owned));
    assert_ne!(article, khobor::parse(Page::new(page).host("kalbela.com")));
    let blocks = Parser::new().label(page);
    // What was asked of a page does not change it.
    assert!(blocks.lines().all(|line| line.label() == Label::Blank || !line.evidence().is_empty()));
    assert_eq!(blocks, Parser::new().label(page));
    assert_ne!(blocks, Parser::new().label(&page[..page.len() - 1]));
    assert_eq!((&blocks).into_iter().map(|block| block.span()).collect::<Vec<_>>(), blocks.iter().map(|b| b.span()).collect::<Vec<_>>());
}
