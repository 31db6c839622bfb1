//! Turns the plain text of a crawled Bengali news page into a typed article.
//!
//! The input is what is left of a page when its markup is gone: menus, a masthead, a headline printed twice, the story, share buttons, the
//! headlines of other stories. The output is an [`Article`]: headline, byline, dates, pictures, paragraphs, sources, each with its place
//! in the page, and the whole page with a [`Label`] for every line.
//!
//! ```
//! let page = "প্রচ্ছদ\nজাতীয়\nখেলা\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\n\
//!     আরও পড়ুন\nচরের বিদ্যালয়ে নৌকায় পাঠাগার\n";
//! let article = khobor::parse(page)?;
//!
//! assert_eq!(article.title().unwrap().value, "নদীর পানি কমছে, ঘরে ফিরছে মানুষ");
//! assert_eq!(article.byline().unwrap().value.places(), ["রাজশাহী"]);
//! assert_eq!(article.published().unwrap().value.date().unwrap().to_string(), "2025-06-06");
//! assert_eq!(article.body().len(), 1);
//! # Ok::<(), khobor::Error>(())
//! ```
//!
//! # Overview
//!
//! - [`parse`] reads a page; [`Parser`] does the same with options: sites of your own, a limit, repair.
//! - [`Page`] is the input: a text, and its address and crawl time where they are known.
//! - [`Article`] is the output. Its values are [`Located`]: a value in canonical form, and its [`Span`] in the page as it came.
//! - [`block::Blocks`] is the page with its labels, from [`Article::blocks`], [`Parser::label`], or the error of [`Parser::read`]; each line knows what decided its label.
//! - [`Article::plain_text`], [`Article::markdown`] and, with the feature `serde`, `Article::to_schema_org` and `Serialize` give it to
//!   others.
//! - [`Note`] says what is doubtful or unreadable. A field that is absent without a note is not on the page, as far as the labels go.
//! - [`site::Site`] is what is special about one newspaper; [`site::SiteProfile`] is such a site as data.
//!
//! The readers work alone too:
//!
//! - [`date`] reads dates and times, in the Gregorian, Bangla and Hijri calendars, and converts Bangla dates.
//! - [`numeral`] reads and writes numbers.
//! - [`field`] reads bylines, picture credits, sources and sign-offs.
//! - [`text`] has the canonical form, the key for matching, and the repair of damaged text.
//!
//! ```text
//! &str --lines--> lines, which tile the page --label--> blocks --assemble--> Article + notes
//!                                               ^
//!                   the page's Site speaks first, the generic labeller decides the rest
//! ```
//!
//! Labelling accepts any text. Reading an article fails only where there is none or where the page is too long ([`Error`]).
//!
//! # What it does not do
//!
//! - It reads no HTML, fetches nothing and asks no clock. The same bytes give the same result.
//! - It reads one article a page. A front page or a list usually gives [`Error::NoArticle`], and its labels; a list that is cut down to a teaser
//!   or two often does not. Of 126 pages without an article that taught the labeller nothing, most of them such lists, 48 are read as one.
//!   The [cookbook](_documentation::cookbook) says what to filter by.
//! - It reads Bengali only. Pages in English, Hindi and Assamese give no article.
//! - It guesses no date: a date in the masthead or of another story is never [`Article::published`], and relative times need
//!   [`Page::crawled`].
//! - It gives no day for a Hijri date alone ([`HijriDate::tabular`](date::HijriDate::tabular) says about which day it is), and does not
//!   decode text in the encoding of a legacy font.
//! - It gives no probabilities: a [margin](block::Line::margin) is by the weights' own reckoning.
//!
//! # A tour
//!
//! ## Where and when a page was fetched
//!
//! The host decides the site without a look at the text. The crawl time is what relative times count from: the newspaper's own
//! ([`Page::crawled`]) or, as crawls have it, a moment ([`Page::crawled_at`]).
//!
//! ```
//! use khobor::{Page, chrono::NaiveDate};
//!
//! let text = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ৫ ঘণ্টা আগে\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
//! let crawled = NaiveDate::from_ymd_opt(2025, 11, 5).unwrap().and_hms_opt(12, 0, 0).unwrap();
//!
//! let article = khobor::parse(Page::new(text).url("https://www.kalbela.com/national/1").crawled(crawled))?;
//! assert_eq!(article.site(), Some("kalbela"));
//! let published = article.published().unwrap().value;
//! assert_eq!(published.date().unwrap().to_string(), "2025-11-05");
//! assert!(published.is_derived());
//!
//! assert!(khobor::parse(text)?.published().is_none());
//! # Ok::<(), khobor::Error>(())
//! ```
//!
//! ## Labels, and what decided them
//!
//! [What each label means](_documentation::labels), with the borderline cases, is a chapter of its own.
//!
//! ```
//! use khobor::{Label, Parser, block::Rule};
//!
//! let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: ১২ জানুয়ারি ২০২৩\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
//! let blocks = Parser::new().label(page);
//!
//! let labels: Vec<Label> = blocks.lines().map(|line| line.label()).collect();
//! assert_eq!(labels, [Label::Title, Label::Date, Label::Blank, Label::Body]);
//! let date = blocks.lines().nth(1).unwrap();
//! assert!(matches!(date.rule(), Rule::Evidence(_)));
//! // In hundredths of a natural logarithm: 230 is ten to one.
//! assert!(date.margin().unwrap() > 230);
//! // Nothing is lost: the blocks are the page.
//! assert_eq!(blocks.iter().map(|block| block.text()).collect::<String>(), page);
//! ```
//!
//! ## Dates
//!
//! [`date::parse`] reads a string that is a date, [`date::find_iter`] searches. A [`date::Stamp`] says what was printed, in which
//! calendar, and what a careful reader should know.
//!
//! ```
//! use khobor::date::{self, Calendar, Doubt, Role};
//!
//! let stamp = date::parse("আপডেট: রাত ২টা, ১২ জানুয়ারি ২০২৩")?;
//! assert_eq!(stamp.date().unwrap().to_string(), "2023-01-12");
//! assert_eq!(stamp.time().unwrap().to_string(), "02:00:00");
//! assert_eq!(stamp.when().unwrap().to_string(), "2023-01-12T02:00:00");
//! assert_eq!(stamp.role(), Some(Role::Updated));
//!
//! let stamp = date::parse("১লা বৈশাখ ১৪৩১")?;
//! assert_eq!(stamp.calendar(), Calendar::Bangla);
//! assert_eq!(stamp.date().unwrap().to_string(), "2024-04-14");
//!
//! // Day first, as newspapers here write; the other way is a date too, so a note says it.
//! let stamp = date::parse("০৫/০৬/২০২৪")?;
//! assert_eq!(stamp.date().unwrap().to_string(), "2024-06-05");
//! assert!(stamp.doubts().any(|doubt| doubt == Doubt::DayFirst));
//! # Ok::<(), khobor::date::DateError>(())
//! ```
//!
//! ## Numbers
//!
//! ```
//! use khobor::numeral;
//!
//! assert_eq!(numeral::parse("৪ হাজার ৩৮৪টি")?.to_string(), "4384");
//! assert_eq!(numeral::parse("দেড় লাখ টাকা")?.to_string(), "150000");
//! assert_eq!(numeral::bengali(150_000).to_string(), "১,৫০,০০০");
//! assert!(numeral::parse("কয়েক হাজার").is_err());
//! # Ok::<(), khobor::numeral::NumeralError>(())
//! ```
//!
//! ## A newspaper of your own
//!
//! ```
//! use khobor::site::{Layout, Mark, Rule, SiteProfile};
//! use khobor::{Label, Parser};
//!
//! static NODIR_KHOBOR: SiteProfile = SiteProfile::new("nodir-khobor", "নদীর খবর")
//!     .hosts(&["nodirkhobor.example"])
//!     .marks(&[Mark::Opens("নদীর খবর পেতে গুগল নিউজ")])
//!     .layouts(&[Layout::current(&[Rule::Opens("নদীর খবর পেতে", Label::Promo)])]);
//!
//! let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\n\
//!     নদীর খবর পেতে গুগল নিউজ চ্যানেল অনুসরণ করুন\n";
//! let blocks = Parser::new().with_site(&NODIR_KHOBOR).label(page);
//! assert_eq!(blocks.site(), Some("nodir-khobor"));
//! assert_eq!(blocks.lines().last().unwrap().rule().to_string(), "site:nodir-khobor");
//! ```
//!
//! `examples/custom_site.rs` shows what takes code.
//!
//! ## Repair
//!
//! Residue of legacy fonts stays as it is, unless repair is asked for; then values are mended where only one answer is possible. Spans
//! and blocks show the page as it is.
//!
//! ```
//! use khobor::Parser;
//!
//! let page = "নদীর পানি কমছে, বললেন ভøাদিমির\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
//! let as_is = Parser::new().parse(page)?;
//! assert_eq!(as_is.title().unwrap().value, "নদীর পানি কমছে, বললেন ভøাদিমির");
//! let mended = Parser::new().repair(true).parse(page)?;
//! assert_eq!(mended.title().unwrap().value, "নদীর পানি কমছে, বললেন ভ্লাদিমির");
//! # Ok::<(), khobor::Error>(())
//! ```
//!
//! ## Notes
//!
//! ```
//! use khobor::NoteKind;
//!
//! let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\nপ্রকাশ: শনিবার, ০৬ জুন ২০২৫\n\n\
//!     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
//! let article = khobor::parse(page)?;
//! let note = &article.notes()[0];
//! // The 6th of June 2025 was a Friday.
//! assert_eq!(note.kind(), &NoteKind::WeekdayMismatch);
//! assert_eq!(note.span().of(page), Some("শনিবার, ০৬ জুন ২০২৫"));
//! # Ok::<(), khobor::Error>(())
//! ```
//!
//! # Cookbook
//!
//! The [cookbook](_documentation::cookbook) answers ten questions with code that runs: how to keep the story and lose the page, when it was
//! published as a moment in UTC, who wrote it, a folder of pages as JSON, metadata for search engines, which results a person should look at, why
//! a page went wrong, whether two headlines are the same, dates and amounts in any text, archives with broken letters.
//!
//! # Untrusted input
//!
//! Pages come from anywhere. What is promised, and where it is tested:
//!
//! - **No unsafe code**: `#![forbid(unsafe_code)]`.
//! - **No panic, and nothing lost.** No page makes the crate panic, and no [`Site`](site::Site) makes it lose a byte. `tests/laws.rs` checks
//!   this on labelled pages, on pages put together at random and with sites that answer at random; `tests/hostile.rs` on pages that no
//!   newspaper printed, such as a hundred megabytes in one line. The fuzz targets in `fuzz/` check the same laws, and what they have found
//!   is kept and replayed by `tests/replay.rs`.
//! - **Limits.** [`Parser::parse`] refuses a page before it reads it, or cuts a list and notes it:
//!
//!   | what | default | raised with | over it |
//!   |---|---|---|---|
//!   | bytes of a page | [`DEFAULT_MAX_BYTES`], 16 MiB | [`Parser::max_bytes`] | [`Error::TooLong`] |
//!   | lines of a page | [`DEFAULT_MAX_LINES`], 20,000 | [`Parser::max_lines`] | [`Error::TooManyLines`] |
//!   | tags, images, sources, related stories, notes, each | [`DEFAULT_MAX_ITEMS`], 1,000 | [`Parser::max_items`] | [`NoteKind::LeftOut`] |
//!
//!   [`Parser::label`] has no limit.
//! - **Memory.** `tests/memory.rs` holds the peak of `parse` under 4 times the bytes of the page where its lines are 32 bytes long or more on
//!   average, as those of news pages are, and under 128 bytes a line where they are shorter; both beside 16 KiB. So it does on each shape of
//!   `tests/support/shapes.rs` and on the labelled pages: 64 MiB under the default limits. All labelled pages in one take 0.7 times their
//!   bytes. The one exception are accents of other scripts, hundreds of thousands on one letter and in no order: NFC has to sort them, which
//!   takes 10 bytes for each byte.
//! - **Time** grows as the page does: `benches/hostile.rs` compares one megabyte of the same shapes with four, and fails where that takes
//!   more than 4.6 times the time on the processor, with the memory at hand. Where the allocator gives memory back to the system after each
//!   page, as glibc does with what is kept of half a million lines, lines of nothing, of a quote or of a rank alone take 4.6 to 5 times.
//! - **Bytes.** [`Page::from_bytes`] says where bytes are not UTF-8, and names UTF-16 and UTF-32; [`Decoded::lossy`] replaces what is not
//!   UTF-8, and each replacement becomes a note. Bengali that was decoded as Latin-1 is an [`Error::DoublyEncoded`]. `tests/bytes.rs` and
//!   `tests/hostile.rs` check this.
//!
//! What is not promised: hashes of words are the same on every run, so whoever knows them can make a page whose lines are taken for copies
//! of one another. That costs no time.
//!
//! A page says what it wants: a parsed article is no more true than its page.
//!
//! # Bengali text
//!
//! Spans are byte ranges of the page as it came. Values are canonical: Unicode NFC, in which `য়` is two code points; ZWJ and ZWNJ inside
//! words stay ([`text::canonical`]). Matching is on a key that folds what only encodings differ in ([`text::key`]). Bangla dates follow the
//! rule in force on the day, of Bangladesh or West Bengal ([`date::Reckoning`]). The
//! [chapter on Bengali text](_documentation::bengali_text) explains this to people who do not read the script.
//!
//! # Crate features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `serde` | no | `Serialize` for `Article` and what it is made of: the JSON of `parse --json`; `schema_org`, an article as JSON-LD |
//! | `training` | no | the inside of the labeller, for `examples/train.rs` alone, and `serde`; no promise of stability |
//!
//! # More to read
//!
//! [Why the crate is as it is](_documentation::design) · [what each label means](_documentation::labels) ·
//! [Bengali text for people who do not read it](_documentation::bengali_text) · [the alternatives, measured](_documentation::comparison) ·
//! [what has changed](_documentation::changelog)
//!
//! # Minimum Rust version
//!
//! Rust 1.88. A release that needs a newer one says so in the [change log](_documentation::changelog).

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod article;
pub mod block;
pub mod date;
mod decode;
mod error;
mod excerpt;
pub mod field;
mod generic;
mod host;
mod label;
mod named;
mod note;
pub mod numeral;
mod page;
mod parser;
#[cfg(feature = "serde")]
pub mod schema_org;
pub mod site;
mod span;
pub mod text;
#[cfg(feature = "training")]
pub mod training;

pub use article::{Article, ArticleBuf, Edition, Image, Markdown, Paragraph, PlainText, Related, Value};
pub use chrono;
pub use decode::{DecodeError, Decoded, Encoding, Replacement};
pub use error::{Error, ReadError};
pub use label::{Label, UnknownLabel};
pub use note::{List, Note, NoteKind};
pub use page::Page;
pub use parser::{DEFAULT_MAX_BYTES, DEFAULT_MAX_ITEMS, DEFAULT_MAX_LINES, Parser};
pub use span::{Located, Span};

/// Reads the article of a page: [`Parser::parse`] with the built-in sites and no hints.
///
/// # Errors
///
/// [`Error::NoArticle`] where the page has neither a story nor a headline of its own, [`Error::DoublyEncoded`] where that is since its bytes
/// were decoded wrongly; [`Error::TooLong`] over [`DEFAULT_MAX_BYTES`], [`Error::TooManyLines`] over [`DEFAULT_MAX_LINES`].
///
/// ```
/// let error = khobor::parse("প্রচ্ছদ\nজাতীয়\nখেলা\n").unwrap_err();
/// assert_eq!(error.to_string(), "expected an article, found neither a headline nor a paragraph of one in 3 lines");
/// ```
pub fn parse<'t>(page: impl Into<Page<'t>>) -> Result<Article<'t>, Error> {
    Parser::new().parse(page)
}

/// The longer documents: code that is run, and a text at hand beside the reference.
#[cfg(any(doc, doctest))]
pub mod _documentation {
    #[doc = include_str!("../docs/bengali-text.md")]
    pub mod bengali_text {}
    #[doc = include_str!("../docs/cookbook.md")]
    pub mod cookbook {}
    #[doc = include_str!("../docs/comparison.md")]
    pub mod comparison {}
    #[doc = include_str!("../docs/labels.md")]
    pub mod labels {}
    #[doc = include_str!("../DESIGN.md")]
    pub mod design {}
    #[doc = include_str!("../CHANGELOG.md")]
    pub mod changelog {}

    #[cfg(doctest)]
    #[doc = include_str!("../README.md")]
    pub mod readme {}
    #[cfg(doctest)]
    #[doc = include_str!("../CONTRIBUTING.md")]
    pub mod contributing {}
}
