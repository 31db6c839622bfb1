//! Bylines: who wrote a story, as structure.

mod dated;
mod draft;
mod filter;
mod grammar;
mod kind;
mod opening;
mod segment;
mod shape;

use super::token::{self, Kind, Token};
use crate::text::{canonical, is_alphanumeric};
pub(crate) use filter::{Told, Word, are_no_byline, is_doubled, is_no_part, opens_no_byline, told};
pub use kind::{BylineKind, Certainty};
use std::borrow::Cow;

/// Who wrote a story: a desk, a role, a name, a place, or any mix.
///
/// ```
/// use khobor::field::{Byline, BylineKind};
///
/// let byline = Byline::parse("মোঃ আব্দুল জলিল, স্টাফ রিপোর্টার, নোয়াখালী :").unwrap();
/// assert_eq!(byline.kind(), BylineKind::Mixed);
/// assert_eq!(byline.names(), ["মোঃ আব্দুল জলিল"]);
/// assert_eq!(byline.role(), Some("স্টাফ রিপোর্টার"));
/// assert_eq!(byline.places(), ["নোয়াখালী"]);
/// assert!(byline.organisations().is_empty() && byline.is_certain());
/// assert!(Byline::parse("জনপ্রতিনিধিদের সঙ্গে বৈঠক").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Byline<'t> {
    text: Cow<'t, str>,
    kind: BylineKind,
    names: Vec<Cow<'t, str>>,
    role: Option<Cow<'t, str>>,
    places: Vec<Cow<'t, str>>,
    organisations: Vec<Cow<'t, str>>,
    certainty: Certainty,
}

/// The most words of a byline: three names with their roles and places have 21.
const WORDS: usize = 24;
/// A line that has more bytes is no byline, however it is encoded.
const LONGEST: usize = 1000;

impl<'t> Byline<'t> {
    /// Reads a line that is nothing but a byline; `None` where it is none.
    ///
    /// Marks around it (`॥ … ॥`, `—`, `:`, `ঃ`, `|`, `•`) and an English `By` are dropped, and so are label words before a colon
    /// (`লেখা:`). A line that only looks like a name is a byline here too: see [`certainty`](Self::certainty). A date with it is left out
    /// (`নিজস্ব প্রতিনিধি, আগরতলা, ৩ মে`).
    #[must_use]
    pub fn parse(line: &'t str) -> Option<Self> {
        let line = without_leaders(line);
        with_tokens(line, |tokens| grammar::read(line, tokens).or_else(|| dated::read(line, tokens)))
    }

    /// What kind of byline a line is and how sure it is one: what [`parse`](Self::parse) says without its parts, which the labeller, who asks this
    /// of every line, does not need. Where a date stands with it the line is the date's, and no byline here.
    pub(crate) fn judge(line: &str) -> Option<(BylineKind, Certainty)> {
        with_tokens(line, |tokens| grammar::draft(line, tokens)?.0.judge())
    }

    /// Whether a line is a person's name, by more than that nothing speaks against it: two to five words, at most one of which is not known from
    /// names.
    pub(crate) fn is_known_name(line: &str) -> bool {
        const MOST: usize = 5;
        // Headlines are longer, and are not cut.
        if line.split_whitespace().filter(|word| word.contains(is_alphanumeric)).nth(MOST).is_some() {
            return false;
        }
        with_tokens(line, |tokens| {
            let known = shape::known_words(tokens);
            let words = (2..=MOST).contains(&tokens.len()) && tokens.iter().all(|token| token.kind == Kind::Word);
            Some(words && known + 1 >= tokens.len() && known > 0 && shape::is_name(line, tokens))
        })
        .unwrap_or(false)
    }

    /// Reads a byline that opens the first paragraph of a story, and says where the story goes on.
    ///
    /// Only bylines with a mark after them are found, and of those only certain ones and well-known names: a quotation, a label or
    /// a bare dateline (`ঢাকা, ১২ জুন:`) opens with a colon too.
    ///
    /// ```
    /// use khobor::field::Byline;
    ///
    /// let paragraph = "নিজস্ব সংবাদদাতা, শিলিগুড়িঃ   বৃষ্টি নামল পাহাড়ে।";
    /// let (byline, rest) = Byline::opening(paragraph).unwrap();
    /// assert_eq!(byline.text(), "নিজস্ব সংবাদদাতা, শিলিগুড়ি");
    /// assert_eq!(&paragraph[rest..], "বৃষ্টি নামল পাহাড়ে।");
    /// assert!(Byline::opening("তিনি বলেন: আমরা যাব।").is_none());
    /// ```
    #[must_use]
    pub fn opening(paragraph: &'t str) -> Option<(Self, usize)> {
        opening::read(paragraph)
    }

    /// One byline of the `lines` on which it is printed, in order; `None` where no line is a byline.
    ///
    /// ```
    /// use khobor::field::Byline;
    ///
    /// let byline = Byline::joined(&["প্রতিবেদক", "Nirob"]).unwrap();
    /// assert_eq!((byline.text(), byline.names().len()), ("প্রতিবেদক Nirob", 1));
    /// ```
    #[must_use]
    pub fn joined(lines: &[&'t str]) -> Option<Self> {
        let mut whole: Option<Self> = None;
        for &line in lines {
            let next = Self::parse(line);
            let text = next.as_ref().map_or_else(|| canonical(grammar::bare(line)), |next| next.text.clone());
            whole = match (whole, next) {
                (None, next) => next,
                (Some(whole), next) => Some(whole.followed_by(next, &text)),
            };
        }
        whole
    }

    /// A byline of which nothing is known but that it stands where a byline stands: an outlet or a signature, without a name.
    ///
    /// `None` where nothing is left without the marks around it.
    ///
    /// ```
    /// use khobor::field::{Byline, BylineKind};
    ///
    /// let byline = Byline::as_printed("টেকশহর কনটেন্ট কাউন্সিলর:").unwrap();
    /// assert_eq!((byline.text(), byline.kind()), ("টেকশহর কনটেন্ট কাউন্সিলর", BylineKind::Desk));
    /// ```
    #[must_use]
    pub fn as_printed(line: &'t str) -> Option<Self> {
        let text = canonical(grammar::bare(line));
        (!text.is_empty()).then(|| Byline {
            text,
            kind: BylineKind::Desk,
            names: Vec::new(),
            role: None,
            places: Vec::new(),
            organisations: Vec::new(),
            certainty: Certainty::Possible,
        })
    }

    fn followed_by(mut self, next: Option<Self>, text: &str) -> Self {
        if text.is_empty() {
            return self;
        }
        self.text = Cow::Owned(format!("{} {text}", self.text));
        if let Some(next) = next {
            self.kind = match (self.kind, next.kind) {
                (BylineKind::Place, kind) | (kind, BylineKind::Place) => kind,
                (BylineKind::Person, BylineKind::Person) => BylineKind::Person,
                (BylineKind::Person | BylineKind::Mixed, _) | (_, BylineKind::Person | BylineKind::Mixed) => BylineKind::Mixed,
                (kind, _) => kind,
            };
            self.names.extend(next.names);
            self.role = self.role.or(next.role);
            self.places.extend(next.places);
            self.organisations.extend(next.organisations);
            self.certainty = self.certainty.max(next.certainty);
        }
        self
    }

    /// The byline as printed, canonical, without the marks around it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it names.
    #[must_use]
    pub const fn kind(&self) -> BylineKind {
        self.kind
    }

    /// The people, in order, with their titles.
    #[must_use]
    pub fn names(&self) -> &[Cow<'t, str>] {
        &self.names
    }

    /// The role or desk: `স্টাফ রিপোর্টার`, `অনলাইন ডেস্ক`.
    #[must_use]
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The places, in order; abbreviated universities (`রাবি`) among them.
    #[must_use]
    pub fn places(&self) -> &[Cow<'t, str>] {
        &self.places
    }

    /// The first outlet or agency.
    #[must_use]
    pub fn organisation(&self) -> Option<&str> {
        self.organisations.first().map(AsRef::as_ref)
    }

    /// All outlets and agencies, in the nominative: `বাসস ও এএফপি` has two.
    #[must_use]
    pub fn organisations(&self) -> &[Cow<'t, str>] {
        &self.organisations
    }

    /// How sure it is that the line is a byline.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// Whether a role, a desk, an agency, or a known name with a known place decides.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.certainty == Certainty::Certain
    }

    /// The same byline, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Byline<'static> {
        let owned = |texts: Vec<Cow<'t, str>>| texts.into_iter().map(|t| Cow::Owned(t.into_owned())).collect();
        Byline {
            text: Cow::Owned(self.text.into_owned()),
            kind: self.kind,
            names: owned(self.names),
            role: self.role.map(|r| Cow::Owned(r.into_owned())),
            places: owned(self.places),
            organisations: owned(self.organisations),
            certainty: self.certainty,
        }
    }
}

/// A line without the dots that lead from it to the end of its column, and the hash before it: `# রহিম উদ্দিন, রাজশাহী …………`. One ellipsis
/// alone stays, since it says that a text is cut there.
fn without_leaders(line: &str) -> &str {
    let trimmed = line.trim_end();
    if !trimmed.ends_with("……") {
        return line;
    }
    trimmed.trim_end_matches(['…', '.', ' ']).trim_start_matches(['#', ' '])
}

/// Reads the tokens of a line that may be a byline.
fn with_tokens<T>(line: &str, read: impl FnOnce(&[Token]) -> Option<T>) -> Option<T> {
    if !may_be_byline(line) {
        return None;
    }
    let tokens = token::tokens(line);
    if tokens.cut { None } else { read(&tokens) }
}

/// Whether a line is short enough and ends like a byline: cheap, for the callers that ask of every line of a page.
fn may_be_byline(line: &str) -> bool {
    let line = line.trim_end();
    // Sentences are longer than a byline behind which a danda stands.
    let most = if line.ends_with(['।', '?', '!', '’', '”', '"', '…']) { WORDS / 3 } else { WORDS };
    has_room(line.len(), line.bytes().filter(|&b| b == b' ').count(), most)
}

/// The same for a line without marks, of so many bytes and spaces.
pub(crate) fn is_as_long(bytes: usize, spaces: usize) -> bool {
    has_room(bytes, spaces, WORDS)
}

/// Whether a byline of at most so many words may have so many bytes and spaces.
fn has_room(bytes: usize, spaces: usize, words: usize) -> bool {
    (4..=LONGEST).contains(&bytes) && spaces < words
}

/// Whether a mark stands around bylines and belongs to none.
fn is_edge(kind: Kind) -> bool {
    matches!(kind, Kind::Comma | Kind::Colon | Kind::Bar | Kind::Slash | Kind::Dash | Kind::Danda)
}

#[cfg(test)]
mod tests {
    use super::Byline;

    #[test]
    fn of_a_known_name_one_word_at_most_is_unknown() {
        let rows = [
            ("রফিক আহমেদ", true),
            ("নদীঘর আহমেদ", true),
            ("রফিক নদীঘর আহমেদ", true),
            ("নদীঘর চরবাড়ি আহমেদ", false),
            ("নদীঘর চরবাড়ি", false),
            ("আহমেদ", false),
            ("রফিক, আহমেদ", false),
            ("রফিক আহমেদ রফিক আহমেদ - রফিক", false),
            ("রফিক আহমেদ রফিক আহমেদ \u{200B} রফিক", true),
            ("রফিক আহমেদ রফিক আহমেদ রফিক আহমেদ", false),
        ];
        let wrong: Vec<_> = rows.into_iter().filter(|&(line, known)| Byline::is_known_name(line) != known).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
