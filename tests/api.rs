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

#[test]
fn everything_crosses_threads() {
    shared::<Article<'_>>();
    shared::<Blocks<'_>>();
    shared::<Page<'_>>();
    shared::<Parser<'_>>();
    shared::<khobor::Markdown<'_>>();
    shared::<khobor::PlainText<'_>>();
    #[cfg(feature = "serde")]
    shared::<khobor::schema_org::NewsArticle<'_>>();
    owned::<ArticleBuf>();
    owned::<Blocks<'static>>();
    owned::<Note>();
    owned::<NoteKind>();
    owned::<SiteProfile>();
    plain::<Label>();
    plain::<Span>();
    plain::<Located<Span>>();
    error::<Error>();
    error::<UnknownLabel>();
    let page = "নদীর পানি কমছে\n";
    let read = std::thread::scope(|scope| scope.spawn(|| PARSER.label(page).line_count()).join());
    assert_eq!(read.ok(), Some(1));
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
    assert_eq!(format!("{copy:?}"), r#"Parser { own_sites: ["nowhere", "empty"], builtin: false, max_bytes: 16777216, repair: false }"#);
}

#[test]
fn parsers_and_pages_are_constants() {
    assert_eq!(format!("{GENERIC:?}"), "Parser { own_sites: [], builtin: false, max_bytes: 16777216, repair: false }");
    assert_eq!(format!("{PARSER:?}"), "Parser { own_sites: [], builtin: true, max_bytes: 1048576, repair: true }");
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
