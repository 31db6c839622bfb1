//! From HTML to the article, as `examples/from_html.rs` goes: encodings, lines, and what is read from pages whose markup says what is what.

#[allow(unreachable_pub, dead_code, reason = "it is written for the program")]
#[path = "../examples/from_html/charset.rs"]
mod charset;
#[allow(unreachable_pub, dead_code, reason = "it is written for the tests over whole pages")]
#[path = "../examples/support/facts.rs"]
mod facts;
#[allow(dead_code, reason = "the comparison prints more than is tested")]
#[path = "html/marked.rs"]
mod marked;
#[allow(unreachable_pub, dead_code, reason = "it is written for the tests over whole pages")]
#[path = "../examples/support/pagefile.rs"]
mod pagefile;
#[path = "../examples/from_html/text.rs"]
mod text;

use charset::{Because, decode};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use khobor::Parser;
use std::path::Path;

fn pages() -> Vec<marked::Marked> {
    marked::read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/html/pages"))
}

/// Each block is a line, in the order of the page, and there are no other lines but the title's.
#[test]
fn each_block_is_a_line() {
    for page in pages() {
        let text = text::text(&page.html);
        let lines: Vec<String> = text.lines().map(marked::folded).filter(|l| !l.is_empty()).collect();
        let blocks = page.blocks.iter().map(|(block, _)| block);
        assert_eq!(lines.iter().collect::<Vec<_>>(), std::iter::once(&page.window).chain(blocks).collect::<Vec<_>>(), "{}", page.name);
    }
}

#[test]
fn articles_are_read_from_html() {
    let mut total = marked::Score::default();
    for page in pages() {
        let text = text::text(&page.html);
        let blocks = Parser::new().label(&*text);
        let lines: Vec<_> = blocks.lines().map(|l| (l.text().to_owned(), l.label())).collect();
        total.add(&page.score(&lines, khobor::parse(&*text).ok().as_ref(), true));
    }
    assert_eq!((total.lost, total.joined), (0, 0));
    // What the labels of these pages reach is 89 of 100, of facts 92; they move when weights are derived anew.
    assert!(total.right * 100 >= total.judged * 80, "{} of {} labels are right", total.right, total.judged);
    assert!(total.facts_right * 100 >= total.facts * 85, "{} of {} facts are right", total.facts_right, total.facts);
}

#[test]
fn a_line_ends_where_a_browser_ends_it() {
    let shown = |html: &str| text::text(html);
    assert_eq!(shown("<p>ক<b>খ</b> <i>গ</i>\n ঘ</p>ঙ<br>চ"), "কখ গ ঘ\n\nঙ\nচ\n");
    assert_eq!(shown("<span>রাজশাহী</span><span>১২ জানুয়ারি</span><div>প্রচ্ছদ</div>"), "রাজশাহী ১২ জানুয়ারি\nপ্রচ্ছদ\n");
    assert_eq!(shown("<ul><li>ক<li>খ<ul><li>গ</ul></ul>ঘ"), "ক\nখ\n\nগ\n\nঘ\n");
    assert_eq!(shown("<table><tr><td>ক<td>খ</table>"), "ক\nখ\n");
    assert_eq!(shown("ক<p>&nbsp;</p>খ"), "ক\n\nখ\n");
    assert_eq!(shown("<p>র&zwj;্যাব &amp; ক&nbsp;খ"), "র\u{200D}্যাব & ক\u{A0}খ\n");
}

#[test]
fn what_no_reader_sees_is_left_out() {
    let html = "<title>ক</title><style>খ</style><script>'<p>গ</p>'</script><noscript>ঘ</noscript><template><p>ঙ</template><!-- চ --><svg><title>ছ</title></svg><select><option>ঝ</select><textarea><p>ঞ</textarea><iframe><p>ট</iframe><svg/>জ";
    assert_eq!(text::text(html), "ক\nজ\n");
}

#[test]
fn hostile_html_is_text_too() {
    let deep = "<div>".repeat(20_000) + "ক";
    assert_eq!(text::text(&deep), "ক\n");
    for html in ["", "\0", "<", "<p", "</p>", "<!--", "<script>", "<table><p>ক<td>", "&#x110000;", "<svg><script></svg><p>ক"] {
        let _ = text::text(html);
    }
}

#[test]
fn the_encoding_is_what_is_said_first() {
    let read = |bytes: &[u8], server| {
        let decoded = decode(bytes, server);
        (decoded.encoding, decoded.because, decoded.damaged)
    };
    let bengali = "<meta charset='utf-8'><p>খবর".as_bytes();
    assert_eq!(read(bengali, None), ("UTF-8", Because::Page, false));
    assert_eq!(read(bengali, Some(UTF_8)), ("UTF-8", Because::Server, false));
    assert_eq!(read("খবর".as_bytes(), None), ("UTF-8", Because::Valid, false));
    assert_eq!(read(b"caf\xe9", None), ("windows-1252", Because::Nothing, false));
    // A mark beats the server, and is no character of the page.
    let marked = [b"\xEF\xBB\xBF".as_slice(), "খবর".as_bytes()].concat();
    assert_eq!(read(&marked, Some(WINDOWS_1252)), ("UTF-8", Because::Mark, false));
    assert_eq!(decode(&marked, None).text, "খবর");
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain("খবর".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!((decode(&wide, None).text.as_str(), read(&wide, None).0), ("খবর", "UTF-16LE"));
    // Said, but not so.
    assert_eq!(read(b"<meta charset=utf-8>caf\xe9", None), ("UTF-8", Because::Page, true));
}

#[test]
fn a_page_names_its_encoding_in_a_meta_element() {
    let named = |html: &str| {
        let decoded = decode(&[html.as_bytes(), b"\xe9"].concat(), None);
        (decoded.because == Because::Page).then_some(decoded.encoding)
    };
    assert_eq!(named("<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=ISO-8859-1\">"), Some("windows-1252"));
    assert_eq!(named("<meta\ncharset = \"UTF-8\" />"), Some("UTF-8"));
    assert_eq!(named("<meta charset=utf-16>"), Some("UTF-8"));
    assert_eq!(named("<!-- <meta charset=utf-8> --><meta charset=gbk>"), Some("GBK"));
    for none in
        ["<metal charset=utf-8>", "<meta name=x content='charset'>", "<meta charset=klingon>", "<meta charset", "<!-- <meta charset=utf-8>"]
    {
        assert_eq!(named(none), None, "{none}");
    }
    assert_eq!(named(&format!("{}<meta charset=utf-8>", " ".repeat(1024))), None);
    assert!(Encoding::for_label(b"x-user-defined").is_some() && named("<meta charset=x-user-defined>") == Some("windows-1252"));
}

#[test]
fn the_example_page_gives_its_article() {
    let html = include_bytes!("../examples/pages/nodir-khobor.html");
    let text = text::text(&decode(html, None).text);
    let article = khobor::parse(&*text).expect("an article");
    let fact = |key| facts::given(Some(&article), key).join("; ");
    assert_eq!(fact("title"), "তিস্তার চরে শীতের হাট");
    assert_eq!(fact("byline"), "শামীম আরা লিপি, কাউনিয়া (রংপুর) প্রতিনিধি");
    assert_eq!((fact("published"), fact("updated")), ("2026-01-12T19:40".to_owned(), "2026-01-12T21:15".to_owned()));
    assert_eq!((fact("section"), fact("signoff")), ("সারাদেশ".to_owned(), "এসএল/আরকে".to_owned()));
    assert_eq!((fact("caption"), fact("credit")), ("শীতের সকালে তিস্তার চরে বসেছে হাট".to_owned(), "সংগৃহীত".to_owned()));
    assert_eq!(article.body().len(), 3);
}
