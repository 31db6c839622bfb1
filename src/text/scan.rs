//! The search for damage: a scan that knows which letters can stand beside each other, and the rules for the places where they cannot.
//!
//! The scan sorts every character into a [`Class`] and asks [`suspect`] about each pair. Only a suspect pair reaches the rules, and
//! only a rule that finds damage allocates. The rules read what stands before a place as the mends have left it, so that one pass
//! is enough for nearly every text.

use super::bengali::place;
use super::class::{
    BENGALI, CANDRABINDU, Class, HASANTA, NUKTA, ZWJ, ZWNJ, class, ends_in, is_bengali, is_carrier, is_class, is_consonant, is_dependent,
    is_latin, suspect,
};
use super::damage::{Damage, DamageKind};
use crate::span::{Located, Span};

/// The signs that are drawn before their consonant: a converter leaves them behind its first part (`কেøশ`).
pub(super) const DRAWN_BEFORE: [char; 3] = ['ি', 'ে', 'ৈ'];

/// The damaged places of `text`, in order; their spans do not overlap.
///
/// A mark counts only beside a Bengali letter: `Müller` and `naïve` are words. A visarga typed for a colon, an apostrophe inside a word
/// (`মৃ’ত`) and a drawl (`নাাাা`) are what their writers meant. Clean text is scanned without allocation.
///
/// ```
/// use khobor::text::{DamageKind, find_damage};
///
/// let text = "ভূখ-ের ভøাদিমির";
/// let found: Vec<_> = find_damage(text).map(|it| (it.value.kind(), it.span.of(text), it.value.mend().map(str::to_owned))).collect();
/// assert_eq!(
///     found,
///     [
///         (DamageKind::LostLetter, Some("ে"), None),
///         (DamageKind::LegacyCode, Some("ø"), Some("্ল".to_owned())),
///     ]
/// );
/// ```
#[must_use]
pub fn find_damage(text: &str) -> FindDamage<'_> {
    FindDamage::new(text)
}

/// The iterator that [`find_damage`] gives.
#[derive(Clone, Debug)]
pub struct FindDamage<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    /// The end of the last damage; no later damage begins before it.
    pub(super) floor: usize,
    /// The last characters before `floor` as the mends have left them, nearest first.
    tail: [Option<char>; 3],
    /// The class of the character before `at`.
    before: Class,
}

/// What a rule found: a kind, a range of the text, and what belongs there.
pub(super) type Finding = (DamageKind, usize, usize, Option<String>);

impl<'t> FindDamage<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, floor: 0, tail: [None; 3], before: Class::Edge }
    }

    /// The character `n` places before `at` as mended, `0` the nearest.
    pub(super) fn back(&self, n: usize) -> Option<char> {
        self.behind(self.at).nth(n)
    }

    pub(super) fn behind(&self, at: usize) -> impl Iterator<Item = char> {
        let since = self.text.get(self.floor..at).unwrap_or_default();
        since.chars().rev().chain(self.tail.into_iter().flatten())
    }

    /// The rest of the text behind the first `skip` bytes from `at`.
    pub(super) fn rest(&self, skip: usize) -> &'t str {
        self.text.get(self.at + skip..).unwrap_or_default()
    }

    /// The start of the last `len` bytes before `at`, where no damage has claimed them.
    pub(super) fn start(&self, len: usize) -> Option<usize> {
        self.at.checked_sub(len).filter(|&start| start >= self.floor)
    }

    fn claim(&mut self, (kind, start, end, mend): Finding) -> Located<Damage> {
        let now = mend.as_deref().or(self.text.get(start..end)).unwrap_or_default();
        let mut left = now.chars().rev().chain(self.behind(start));
        let tail = [left.next(), left.next(), left.next()];
        drop(left);
        (self.tail, self.at, self.floor) = (tail, end, end);
        self.before = tail[0].map_or(Class::Edge, class);
        Located::new(Damage::new(kind, mend), Span::between(start, end))
    }

    /// The rules for `c`, which stands at `at` in a suspect pair.
    fn judge(&self, c: char) -> Option<Finding> {
        match class(c) {
            Class::Sign => self.judge_sign(c),
            Class::Hasanta => self.judge_hasanta(),
            Class::Nukta => self.judge_nukta(),
            Class::Candrabindu => Some(self.doubled(c)),
            Class::Ra => self.judge_ra(),
            Class::A => self.judge_a(c),
            Class::Joiner => self.judge_joiner(),
            Class::Code => self.judge_code(c),
            _ => None,
        }
    }

    fn doubled(&self, c: char) -> Finding {
        (DamageKind::Doubled, self.at, self.at + c.len_utf8(), Some(String::new()))
    }

    /// `whole`, put in the place of the characters of `taken` before `at` and of `len` bytes from `at` on.
    fn reordered(&self, taken: &str, len: usize, whole: String) -> Option<Finding> {
        Some((DamageKind::Order, self.start(taken.len())?, self.at + len, Some(whole)))
    }

    pub(super) fn lost(&self, c: char) -> Option<Finding> {
        Some((DamageKind::LostLetter, self.at, self.at + c.len_utf8(), None))
    }

    /// A sign that stands behind something that cannot carry it.
    fn judge_sign(&self, sign: char) -> Option<Finding> {
        let (before, before2) = (self.back(0), self.back(1));
        let len = sign.len_utf8();
        let next = self.rest(len).chars().next();
        match (before, sign) {
            // Three or more are a writer's drawl (`নাাাা`), two are a slip.
            (Some(same), _) if ends_in(same, sign) => {
                let drawl = next == Some(sign) || before2.is_some_and(|c| ends_in(c, sign));
                (!drawl).then(|| self.doubled(sign))
            }
            (Some('ে'), '\u{9BE}' | '\u{9D7}') => None,
            // `ভালাে`: the two parts of ো typed as they look.
            (Some('\u{9BE}'), 'ে') if is_carrier(before2) && !is_dependent(next) => self.reordered("া", len, "\u{9CB}".into()),
            (Some('\u{9D7}'), 'ে') if is_carrier(before2) && !is_dependent(next) => self.reordered("ৗ", len, "\u{9CC}".into()),
            // `অামরা`: আ in two parts.
            (Some('অ'), '\u{9BE}') => Some((DamageKind::Split, self.start("অ".len())?, self.at + len, Some("আ".into()))),
            // `চঁাদ`
            (Some(CANDRABINDU), _) if is_carrier(before2) => {
                let (sign, more) = self.sign_with_rest(sign, len);
                let next = self.rest(len + more).chars().next();
                if is_dependent(next) || next == Some(CANDRABINDU) {
                    return self.lost(CANDRABINDU).map(|(_, start, end, mend)| (DamageKind::Order, start, end, mend));
                }
                self.reordered("ঁ", len + more, [sign, CANDRABINDU].iter().collect())
            }
            (Some(c), _) if is_bengali(Some(c)) => self.lost(sign),
            _ => self.judge_bare_sign(sign),
        }
    }

    /// A sign that stands behind white space or a mark, as `ক্ষ` or `ণ্ড` was lost before it (`পরী া`, `ভূখ-ের`).
    fn judge_bare_sign(&self, sign: char) -> Option<Finding> {
        let (before, before2) = (self.back(0), self.back(1));
        let len = sign.len_utf8();
        match before {
            Some('-' | '‐' | '–' | '—' | '?' | '^' | '&' | '~') if is_bengali(before2) => self.lost(sign),
            Some(c) if !c.is_whitespace() => None,
            _ => {
                let mut next = self.rest(len).chars();
                let letter = next.next().filter(|&c| is_bengali(Some(c)) && !is_dependent(Some(c)))?;
                let ends = !next.next().is_some_and(|c| class(c) != Class::Edge);
                // No word that has lost its first letter is this short: `েস` is সে with its parts as they look.
                if sign == 'ে' && matches!(letter, 'স' | 'য' | 'ক') && ends {
                    let whole = [letter, sign].iter().collect();
                    return Some((DamageKind::Order, self.at, self.at + len + letter.len_utf8(), Some(whole)));
                }
                self.lost(sign)
            }
        }
    }

    /// `ো` and how many bytes more it takes, where `ে` has its second part behind it; else the sign itself.
    pub(super) fn sign_with_rest(&self, sign: char, skip: usize) -> (char, usize) {
        match (sign, self.rest(skip).chars().next()) {
            ('ে', Some('\u{9BE}')) => ('\u{9CB}', '\u{9BE}'.len_utf8()),
            ('ে', Some('\u{9D7}')) => ('\u{9CC}', '\u{9D7}'.len_utf8()),
            _ => (sign, 0),
        }
    }

    fn judge_hasanta(&self) -> Option<Finding> {
        let (before, before2) = (self.back(0).unwrap_or(' '), self.back(1));
        let len = HASANTA.len_utf8();
        let next = self.rest(len).chars().next();
        match before {
            HASANTA => Some(self.doubled(HASANTA)),
            // `কে্লশ`: what belongs under the consonant stands behind its sign.
            sign if DRAWN_BEFORE.contains(&sign) && is_consonant(before2) && is_consonant(next) => {
                let mut whole = String::from(HASANTA);
                whole.extend(next);
                let taken = len + next.map_or(0, char::len_utf8);
                self.behind_below(sign, whole, taken)
            }
            c if c.is_whitespace() && is_consonant(next) => self.lost(HASANTA),
            c if is_bengali(Some(c)) => Some((DamageKind::Order, self.at, self.at + len, None)),
            _ => None,
        }
    }

    /// A sign that stands before `below`, which `len` bytes from `at` on say, and belongs behind it.
    pub(super) fn behind_below(&self, sign: char, mut below: String, len: usize) -> Option<Finding> {
        let (whole, more) = self.sign_with_rest(sign, len);
        if is_dependent(self.rest(len + more).chars().next()) {
            return Some((DamageKind::Order, self.at, self.at + len, None));
        }
        below.push(whole);
        self.reordered(sign.encode_utf8(&mut [0; 4]), len + more, below)
    }

    fn judge_nukta(&self) -> Option<Finding> {
        let (before, before2) = (self.back(0)?, self.back(1));
        match class(before) {
            Class::Nukta | Class::WithNukta => Some(self.doubled(NUKTA)),
            // `যা়`: the dot typed behind the sign.
            _ if matches!(before2, Some('ড' | 'ঢ' | 'য')) => {
                self.reordered(before.encode_utf8(&mut [0; 4]), NUKTA.len_utf8(), [NUKTA, before].iter().collect())
            }
            _ => None,
        }
    }

    /// A reph cannot begin a word, so র্য there is র‍্য without its joiner.
    fn judge_ra(&self) -> Option<Finding> {
        let inside_word = matches!(self.back(0), Some('\'' | '’' | '‘' | '*')) && is_bengali(self.back(1));
        let found = self.rest(0).strip_prefix("র\u{9CD}য").is_some_and(|rest| !rest.starts_with(NUKTA));
        let found = found && !inside_word && !is_latin(self.back(0));
        let end = self.at + "র\u{9CD}".len();
        found.then(|| (DamageKind::MissingJoiner, self.at, end, Some("র\u{200D}\u{9CD}".into())))
    }

    /// `অ লের`, `আ লিক`: a converter that puts a space for ঞ্চ leaves a letter alone that is no word.
    fn judge_a(&self, c: char) -> Option<Finding> {
        let stem = if c == 'অ' { " ল" } else { " লিক" };
        let start = self.at + c.len_utf8();
        self.rest(c.len_utf8()).starts_with(stem).then_some((DamageKind::LostLetter, start, start + 1, None))
    }

    fn judge_joiner(&self) -> Option<Finding> {
        if is_class(self.back(0), Class::Joiner) {
            // The first of a run has answered for all of it.
            return None;
        }
        let is_joiner = |c: char| matches!(c, ZWNJ | ZWJ);
        let rest = self.rest(0);
        let behind = rest.trim_start_matches(is_joiner);
        let (end, next) = (self.text.len() - behind.len(), behind.chars().next());
        let [before, before2, before3] = [self.back(0), self.back(1), self.back(2)];
        let idle = Some((DamageKind::IdleJoiner, self.at, end, Some(String::new())));
        if before == Some(HASANTA) {
            let khanda_ta = before2 == Some('ত') && before3 != Some(HASANTA) && rest.starts_with(ZWJ) && !is_dependent(next);
            if khanda_ta {
                let start = self.start("ত\u{9CD}".len())?;
                return Some((DamageKind::Split, start, self.at + ZWJ.len_utf8(), Some("ৎ".into())));
            }
            return None;
        }
        let inside = |c: Option<char>| is_bengali(c) || is_latin(c) || is_class(c, Class::Joiner) || is_class(c, Class::Code);
        if is_bengali(before) && !inside(next) || !inside(before) && is_bengali(next) { idle } else { None }
    }
}

/// How many bytes at the beginning are ASCII and letters of the block of which none is worth a rule, and the class of the last character before the
/// rest. All of a clean text but its quotation marks and dandas.
fn clear(bytes: &[u8], mut before: Class) -> (usize, Class) {
    let mut rest = bytes;
    loop {
        // Letters are looked at three bytes at a time: each in two thirds of what a look at what is left takes.
        let (letters, _) = rest.as_chunks();
        let mut after = letters;
        while let [letter, behind @ ..] = after
            && let Some(place) = place(*letter)
        {
            let (now, worthy) = BENGALI[usize::from(place)];
            if worthy >> before as u32 & 1 == 1 {
                break;
            }
            (before, after) = (now, behind);
        }
        rest = &rest[3 * (letters.len() - after.len())..];
        match *rest {
            [first @ 0..0x80, ref after @ ..] => {
                before = if first.is_ascii_alphabetic() { Class::Latin } else { Class::Edge };
                rest = after;
            }
            _ => return (bytes.len() - rest.len(), before),
        }
    }
}

impl Iterator for FindDamage<'_> {
    type Item = Located<Damage>;

    fn next(&mut self) -> Option<Located<Damage>> {
        loop {
            let (clear, before) = clear(self.text.as_bytes().get(self.at..)?, self.before);
            (self.at, self.before) = (self.at + clear, before);
            let c = self.rest(0).chars().next()?;
            let now = class(c);
            if suspect(before, now)
                && let Some(finding) = self.judge(c)
            {
                return Some(self.claim(finding));
            }
            (self.at, self.before) = (self.at + c.len_utf8(), now);
        }
    }
}

impl core::iter::FusedIterator for FindDamage<'_> {}
