//! The parser: options, and the way from a page to labelled lines to an article.

use crate::article::{self, Article};
use crate::block::{self, Blocks, Lacks, Record, Speaker};
use crate::generic::decode::{Pin, Verdict};
use crate::generic::model::{MODEL, Model};
use crate::site::{Line, Lines, Site, Sites};
use crate::{Error, Label, Page, ReadError, generic};

/// The longest page that is read unless the limit is raised: 16 MiB, some hundred times the longest news pages.
pub const DEFAULT_MAX_BYTES: usize = 16 << 20;

/// The most lines of a page that are read unless the limit is raised, blank ones too: ten times those of the longest news pages. What a
/// line costs beside its bytes is what this bounds.
pub const DEFAULT_MAX_LINES: usize = 20_000;

/// The most entries of each of an article's lists unless the limit is raised.
pub const DEFAULT_MAX_ITEMS: usize = 1_000;

/// What a page may ask of the machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) bytes: usize,
    pub(crate) lines: usize,
    pub(crate) items: usize,
}

impl Limits {
    const DEFAULT: Self = Self { bytes: DEFAULT_MAX_BYTES, lines: DEFAULT_MAX_LINES, items: DEFAULT_MAX_ITEMS };

    /// Whether a page is one to be read at all.
    fn admit(&self, text: &str) -> Result<(), Error> {
        if text.len() > self.bytes {
            return Err(Error::TooLong { len: text.len(), limit: self.bytes });
        }
        // No page has more lines than bytes, and most need not be counted.
        if text.len() <= self.lines {
            return Ok(());
        }
        let lines = block::line_count(text);
        if lines > self.lines { Err(Error::TooManyLines { lines, limit: self.lines }) } else { Ok(()) }
    }
}

/// Reads pages. Cheap to make and to clone; one parser serves any number of threads.
///
/// ```
/// use khobor::Parser;
///
/// const PARSER: Parser = Parser::new().max_bytes(1 << 20).repair(true);
/// let error = PARSER.parse("").unwrap_err();
/// assert_eq!(error.to_string(), "expected an article, found neither a headline nor a paragraph of one in 0 lines");
/// ```
#[derive(Clone)]
pub struct Parser<'s> {
    sites: Sites<'s>,
    pub(crate) limits: Limits,
    pub(crate) repair: bool,
    /// Other weights than those that ship: of training alone.
    model: Option<&'s Model>,
}

impl Default for Parser<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'s> Parser<'s> {
    /// A parser that knows the built-in sites.
    #[must_use]
    pub const fn new() -> Self {
        Self { sites: Sites::new(true), limits: Limits::DEFAULT, repair: false, model: None }
    }

    /// A parser that knows no site.
    #[must_use]
    pub const fn generic() -> Self {
        Self { sites: Sites::new(false), limits: Limits::DEFAULT, repair: false, model: None }
    }

    /// Adds a site of your own. Own sites are asked before the built-in ones, in the order they were added.
    #[must_use]
    pub fn with_site(mut self, site: &'s dyn Site) -> Self {
        self.sites.add(site);
        self
    }

    /// Refuses pages of more bytes than this; [`DEFAULT_MAX_BYTES`] otherwise.
    #[must_use]
    pub const fn max_bytes(mut self, limit: usize) -> Self {
        self.limits.bytes = limit;
        self
    }

    /// Refuses pages of more lines than this, blank ones too; [`DEFAULT_MAX_LINES`] otherwise.
    #[must_use]
    pub const fn max_lines(mut self, limit: usize) -> Self {
        self.limits.lines = limit;
        self
    }

    /// Gives at most so many tags, images, sources, related stories and notes, each; [`DEFAULT_MAX_ITEMS`] otherwise. Where a list was
    /// cut, a [`LeftOut`](crate::NoteKind::LeftOut) note says so, which comes on top of the limit.
    #[must_use]
    pub const fn max_items(mut self, limit: usize) -> Self {
        self.limits.items = limit;
        self
    }

    /// Mends residue of legacy fonts and cleaners in the values, where that is certain; off by default. Notes name the places either
    /// way. Spans and blocks show the page as it is.
    #[must_use]
    pub const fn repair(mut self, on: bool) -> Self {
        self.repair = on;
        self
    }

    /// A parser with these weights that knows no site.
    #[cfg(feature = "training")]
    pub(crate) const fn with_model(model: &'s Model) -> Self {
        let mut parser = Self::generic();
        parser.model = Some(model);
        parser
    }

    /// Labels every line of a page. Accepts any text, without a limit.
    ///
    /// ```
    /// use khobor::Parser;
    ///
    /// let blocks = Parser::new().label("প্রচ্ছদ\nজাতীয়\nখেলা\n");
    /// assert!(blocks.lines().all(|line| line.label().is_furniture()));
    /// ```
    #[must_use]
    pub fn label<'t>(&self, page: impl Into<Page<'t>>) -> Blocks<'t> {
        let page = page.into();
        self.label_lines(&page).0
    }

    /// Reads the article of a page.
    ///
    /// # Errors
    ///
    /// [`Error::NoArticle`] where the page has neither a story nor a headline of its own, [`Error::DoublyEncoded`] where that is since
    /// its bytes were decoded wrongly; [`Error::TooLong`] and [`Error::TooManyLines`] over a limit, before anything is read.
    ///
    /// ```
    /// let page = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।\n";
    /// let article = khobor::Parser::generic().parse(page)?;
    /// assert_eq!(article.title().unwrap().value, "নদীর পানি কমছে, ঘরে ফিরছে মানুষ");
    /// # Ok::<(), khobor::Error>(())
    /// ```
    pub fn parse<'t>(&self, page: impl Into<Page<'t>>) -> Result<Article<'t>, Error> {
        let page = page.into();
        self.limits.admit(page.text())?;
        let (blocks, site) = self.label_lines(&page);
        article::is_there(page.text(), &blocks)?;
        Ok(article::assemble(&page.of_site(site), blocks, site, self))
    }

    /// Reads the article of a page, and gives the labels of a page that has none, which show what stands there instead; those of an article
    /// are its [`blocks`](Article::blocks). Like [`label`](Self::label) it labels pages of any length.
    ///
    /// # Errors
    ///
    /// Where [`parse`](Self::parse) gives no article.
    ///
    /// ```
    /// use khobor::{Error, Parser};
    ///
    /// let error = Parser::new().read("প্রচ্ছদ\nজাতীয়\nখেলা\n").unwrap_err();
    /// assert!(matches!(error.error(), Error::NoArticle { lines: 3, .. }));
    /// assert!(error.blocks().lines().all(|line| line.label().is_furniture()));
    /// ```
    pub fn read<'t>(&self, page: impl Into<Page<'t>>) -> Result<Article<'t>, ReadError<'t>> {
        let page = page.into();
        let (blocks, site) = self.label_lines(&page);
        let readable = self.limits.admit(page.text()).and_then(|()| article::is_there(page.text(), &blocks));
        match readable {
            Ok(()) => Ok(article::assemble(&page.of_site(site), blocks, site, self)),
            Err(error) => Err(ReadError::new(error, blocks)),
        }
    }

    /// Labels the lines of a page, and names its site.
    fn label_lines<'t>(&self, page: &Page<'t>) -> (Blocks<'t>, Option<&dyn Site>) {
        let ends = block::ends(page.text());
        let lines = Lines::new(page.text(), &ends);
        let site = self.sites.find(page, lines);
        let pins = site.map_or_else(Vec::new, |own| pins(own, &page.of_site(site), lines));
        let model = self.model.unwrap_or(&MODEL);
        let verdicts = generic::label(model, lines, |n| pins.get(n).copied().unwrap_or_default());
        let mut records = records(lines, verdicts, &pins);
        if !records.iter().any(|r| matches!(r.label, Label::Title | Label::Body)) {
            for record in records.iter_mut().filter(|r| !r.label.is_furniture() && r.label != Label::Blank) {
                (record.label, record.speaker) = (furniture_of(record.label), Speaker::NoArticle);
            }
        }
        let site_id = site.map(|s| s.id().to_owned());
        (Blocks::new(page.text(), site_id, ends, records), site)
    }
}

/// What is known of each line, from the labeller's verdicts, whose memory the records take over since they are as large, and from what the site
/// has said.
fn records(lines: Lines<'_>, verdicts: Vec<Option<(Verdict, Lacks)>>, pins: &[Pin]) -> Vec<Record> {
    let mut last = None;
    let record = |(verdict, line): (Option<(Verdict, Lacks)>, Line<'_>)| {
        if verdict.is_none() && line.is_blank() {
            return Record { label: Label::Blank, speaker: Speaker::Blank, margin: 0, lacks: Lacks::default() };
        }
        let (verdict, lacks) = verdict.unzip();
        let lacks = lacks.unwrap_or_default();
        // A line without a verdict is the twin of the last that has one, or a list's mark alone.
        last = verdict.or(last);
        match (pins.get(line.number()).copied().unwrap_or_default(), last) {
            (Pin::Settled(label), _) => Record { label, speaker: Speaker::Site, margin: 0, lacks },
            (_, Some(Verdict { label, margin })) => Record { label, speaker: Speaker::Evidence, margin, lacks },
            (_, None) => Record { label: Label::Other, speaker: Speaker::Nobody, margin: 0, lacks },
        }
    };
    verdicts.into_iter().zip(lines.iter()).map(record).collect()
}

const _: () = assert!(size_of::<Record>() == size_of::<Option<(Verdict, Lacks)>>(), "records take over the memory of verdicts");

/// What a line is on a page that turns out to have no article: nothing there is of an article, so a date is the page's own, and a name or
/// picture another story's.
fn furniture_of(label: Label) -> Label {
    match label {
        Label::Date => Label::Masthead,
        Label::Section | Label::Edition => Label::Nav,
        _ => Label::Related,
    }
}

/// What a site says of each line.
fn pins(site: &dyn Site, page: &Page<'_>, lines: Lines<'_>) -> Vec<Pin> {
    let mut onward = None;
    let pin = |line: Line<'_>| {
        if line.is_blank() {
            return Pin::Free;
        }
        let begins = site.label_from_here(page, line);
        onward = begins.or(onward);
        // `Blank` is a fact about white space and no site's to give; of a part it says that it is nobody's.
        match (site.label(page, line).filter(|l| *l != Label::Blank), begins.filter(|l| *l != Label::Blank), onward) {
            (Some(label), _, _) | (None, Some(label), _) => Pin::Settled(label),
            (None, None, Some(label)) if label.is_furniture() => Pin::Leaning(label),
            (None, None, Some(label)) if label != Label::Blank => Pin::Settled(label),
            _ => Pin::Free,
        }
    };
    lines.iter().map(pin).collect()
}

impl core::fmt::Debug for Parser<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Parser")
            .field("own_sites", &self.sites.ids())
            .field("builtin", &self.sites.builtin)
            .field("max_bytes", &self.limits.bytes)
            .field("max_lines", &self.limits.lines)
            .field("max_items", &self.limits.items)
            .field("repair", &self.repair)
            .finish()
    }
}
