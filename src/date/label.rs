//! The words before a stamp that say what it is the date of.

use super::lex::{Kind, Token};
use super::stamp::Role;
use super::words::{LabelWord, Word};
use crate::Span;
use crate::text::ending_at;

/// What the words before a stamp say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Label {
    pub(super) role: Option<Role>,
    pub(super) span: Option<Span>,
    /// Minutes east of UTC, of `বাংলাদেশ সময়:`.
    pub(super) offset: Option<i16>,
    /// `তারিখ :` says that it is a date.
    pub(super) dated: bool,
}

/// Labels that may be glued to the word before them, by their keys: `প্রতিবেদকপ্রকাশ :`.
const GLUED: [(&str, Role); 7] = [
    ("প্রকাশিত", Role::Published),
    ("প্রকাশ", Role::Published),
    ("আপডেট", Role::Updated),
    ("হালনাগাদ", Role::Updated),
    ("হাল-নাগাদ", Role::Updated),
    ("প্রিন্ট", Role::Page),
    ("published", Role::Published),
];

/// The label right before the token at `start`; `fresh` where these tokens begin a line or follow a stamp.
pub(super) fn before(text: &str, tokens: &[Token], start: usize, fresh: bool) -> Label {
    // Marks in a row that may stand between label and stamp: `: - `.
    const MARKS: usize = 3;
    let mut words = Words { tokens, fresh, colon: false, time: false, label: Label::default() };
    let (mut at, mut marks, mut end) = (start, 0, None);
    while at > 0
        && let Some(token) = tokens.get(at - 1)
    {
        match token.kind {
            Kind::Mark(b':' | b'-' | b'>') if marks < MARKS => {
                words.colon = true;
                marks += 1;
            }
            // `প্রকাশ | ৫ জুন ২০২৪`
            Kind::Mark(b'|') if marks < MARKS && words.is_opening_label(at - 1) => marks += 1,
            // `Print Date & Time :`
            Kind::Mark(b'.' | b',' | b'(' | b')' | b'*' | b'?') if marks < MARKS => marks += 1,
            // `নিউজ আপলোড : ঢাকা, সোমবার, …`: the label is before the city.
            Kind::Word(Word::City | Word::IndianCity) if follows_colon(tokens, at - 1) => {}
            Kind::Word(word) => {
                if !words.take(word, at - 1) {
                    break;
                }
                // `প্রকাশিত হয়েছে`, `আপডেট সময়`: from the last word of the label.
                let end = *end.get_or_insert(token.end);
                if words.label.role.is_some() || matches!(word, Word::Tarikh | Word::Time | Word::Bangladesh | Word::India) {
                    words.label.span = Some(Span::between(token.start, end));
                }
                marks = 0;
            }
            Kind::Other { .. } if words.colon && words.label.role.is_none() => {
                let first = hyphened(tokens, at).unwrap_or(token.start);
                glued(text, Span::between(first, token.end), &mut words.label);
                break;
            }
            _ => break,
        }
        at -= 1;
    }
    words.label
}

/// The words of a label, read from the stamp towards the beginning of the line.
struct Words<'a> {
    tokens: &'a [Token],
    fresh: bool,
    /// A mark stands between them and the stamp.
    colon: bool,
    /// `সময়` was read.
    time: bool,
    label: Label,
}

impl Words<'_> {
    /// Whether only marks stand before the token at `at` on its line.
    fn opens(&self, at: usize) -> bool {
        self.fresh && self.tokens.iter().take(at).all(|token| matches!(token.kind, Kind::Mark(_)))
    }

    /// Whether the token before the one at `at` opens the line and says that what follows was published or updated.
    fn is_opening_label(&self, at: usize) -> bool {
        let label = |at: &usize| {
            matches!(self.tokens.get(*at).map(|token| token.kind), Some(Kind::Word(Word::Label(LabelWord::Published | LabelWord::Updated))))
        };
        at.checked_sub(1).filter(label).is_some_and(|at| self.opens(at))
    }

    /// Takes the word at `at` into the label; `false` where it is none of a label.
    fn take(&mut self, word: Word, at: usize) -> bool {
        let role = match word {
            Word::Label(LabelWord::Updated) => Some(Role::Updated),
            Word::Label(LabelWord::Published) if self.colon || self.opens(at) || self.label.role.is_some() => Some(Role::Published),
            // Without a colon it is a button: `শেয়ার প্রিন্ট ২০ ডিসেম্বর ২০২৪`.
            Word::Label(LabelWord::Page) if self.colon => Some(Role::Page),
            Word::Today => Some(Role::Page),
            Word::Bangladesh | Word::India if self.time => {
                self.label.offset = Some(if word == Word::Bangladesh { 360 } else { 330 });
                // `বাংলাদেশ সময়: ১৪৫৯ ঘণ্টা, …` closes an article; without the colon it is only the zone.
                self.colon.then_some(Role::Published)
            }
            // `BdST: 1459 HRS`.
            Word::Zone(minutes) if self.colon => {
                self.label.offset = Some(minutes);
                None
            }
            // `প্রকাশ কাল : …`
            Word::Kal if self.colon && follows_published(self.tokens, at) => None,
            Word::Time => {
                self.time = true;
                None
            }
            Word::Tarikh => {
                self.label.dated |= self.colon;
                None
            }
            Word::Filler | Word::Small => None,
            _ => return false,
        };
        self.label.role = self.label.role.or(role);
        true
    }
}

/// Whether a colon stands before the token at `at`.
fn follows_colon(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.kind == Kind::Mark(b':'))
}

/// Whether a word for publishing stands before it.
fn follows_published(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    before.is_some_and(|token| token.kind == Kind::Word(Word::Label(LabelWord::Published)))
}

/// Where the word begins that ends before the token at `at`, if a hyphen is in it: `হাল-নাগাদ`.
fn hyphened(tokens: &[Token], at: usize) -> Option<usize> {
    match tokens.get(at.checked_sub(3)?..at)? {
        [first, hyphen, last] if hyphen.kind == Kind::Mark(b'-') && !hyphen.gap && !last.gap => Some(first.start),
        _ => None,
    }
}

/// Takes the label that an unknown word ends with.
fn glued(text: &str, span: Span, label: &mut Label) {
    let Some(word) = span.of(text) else { return };
    if let Some((at, role)) = GLUED.iter().find_map(|&(ending, role)| Some((ending_at(word, ending).next()?, role))) {
        label.role = Some(role);
        label.span = Some(Span::between(span.start() + at, span.end()));
    }
}

/// The city that opens a line before a page clock: `ঢাকা ০২:৫২ অপরাহ্ন, শনিবার, …`, `ঢাকা, শনিবার, …`.
pub(super) fn city(tokens: &[Token], start: usize, fresh: bool) -> Option<Span> {
    let before = tokens.get(..start)?;
    let mut words = before.iter().filter(|token| !matches!(token.kind, Kind::Mark(_)));
    let (first, second) = (words.next()?, words.next());
    let is_city = |token: &Token| matches!(token.kind, Kind::Word(Word::City | Word::IndianCity));
    let last = match second {
        // `নিউ ইয়র্ক`; `ঢাকা, বাংলাদেশ`.
        Some(second) if first.kind == Kind::Word(Word::Filler) && is_city(second) => second,
        Some(second) if is_city(first) && second.kind == Kind::Word(Word::Bangladesh) => second,
        None if is_city(first) => first,
        _ => return None,
    };
    (fresh && words.next().is_none()).then(|| Span::between(first.start, last.end))
}

/// The words after a stamp that say what it is the date of: `… তারিখে প্রকাশিত`, `… এ আপডেট করা হয়েছে`.
///
/// Without the postposition or the verb they are the label of what follows.
pub(super) fn after(tokens: &[Token], closed: bool) -> Option<(Role, Span)> {
    let mut rest = tokens.iter().take(6).peekable();
    let post = rest.next_if(|token| matches!(token.kind, Kind::Word(Word::LetterA | Word::Tarikh))).is_some() || closed;
    let first = rest.next()?;
    let role = match first.kind {
        Kind::Word(Word::Label(LabelWord::Published)) => Role::Published,
        Kind::Word(Word::Label(LabelWord::Updated)) => Role::Updated,
        _ => return None,
    };
    let (mut end, mut verb) = (first.end, false);
    while let Some(token) = rest.next_if(|token| token.kind == Kind::Word(Word::Filler)) {
        (end, verb) = (token.end, true);
    }
    let ends = rest.next().is_none_or(|token| matches!(token.kind, Kind::Break | Kind::Mark(b'|' | b'.' | b')')));
    (ends && (post || verb)).then(|| (role, Span::between(first.start, end)))
}
