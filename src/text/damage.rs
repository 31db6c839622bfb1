//! The search for damage: a scan that knows which letters can stand beside each other, and the rules for the places where they cannot.
//!
//! The scan sorts every character into a [`Class`] and asks [`suspect`] about each pair. Only a suspect pair reaches the rules, and
//! only a rule that finds damage allocates. The rules read what stands before a place as the mends have left it, so that one pass
//! mends what several passes would.

use super::legacy::{self, Glyph, Proof};
use super::repair::{Damage, DamageKind};
use crate::span::{Located, Span};

const HASANTA: char = '\u{9CD}';
const NUKTA: char = '\u{9BC}';
const CANDRABINDU: char = 'ঁ';
const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';
/// The signs that are drawn before their consonant: a converter leaves them behind its first part (`কেøশ`).
const DRAWN_BEFORE: [char; 3] = ['ি', 'ে', 'ৈ'];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// White space, punctuation, digits, other scripts: a word can begin behind it.
    Edge,
    Latin,
    Consonant,
    /// র, which begins a word with the joiner that cleaners drop (`র‍্যাব`).
    Ra,
    /// ড় ঢ় য় as one code point.
    WithNukta,
    Vowel,
    /// অ and আ, which are left alone where a converter lost `ঞ্চ` (`অ লের`).
    A,
    Sign,
    Hasanta,
    Nukta,
    Candrabindu,
    /// Anusvara, visarga and ৎ, which carry no sign.
    Final,
    Joiner,
    /// A possible code of a legacy font, or the replacement character.
    Code,
}

const CLASSES: [Class; 14] = {
    use Class::*;
    [Edge, Latin, Consonant, Ra, WithNukta, Vowel, A, Sign, Hasanta, Nukta, Candrabindu, Final, Joiner, Code]
};

/// Whether `now` behind `before` is worth a rule: one bit of [`SUSPECT`].
fn suspect(before: Class, now: Class) -> bool {
    SUSPECT[now as usize] >> before as u32 & 1 == 1
}

/// For each class the classes, as bits, behind which it is worth a rule.
const SUSPECT: [u16; CLASSES.len()] = {
    let mut table = [0; CLASSES.len()];
    let mut i = 0;
    while i < CLASSES.len() * CLASSES.len() {
        let (before, now) = (i % CLASSES.len(), i / CLASSES.len());
        assert!(CLASSES[now] as usize == now, "the classes stand in their order");
        if is_suspect(CLASSES[before], CLASSES[now]) {
            table[now] |= 1 << before;
        }
        i += 1;
    }
    table
};

/// The classes of the Bengali block, U+0980 to U+09FF.
const BENGALI: [Class; 128] = {
    let mut table = [Class::Edge; 128];
    let mut i = 0;
    while i < table.len() {
        if let Some(c) = char::from_u32(0x980 + i as u32) {
            table[i] = class(c);
        }
        i += 1;
    }
    table
};

const fn is_suspect(before: Class, now: Class) -> bool {
    use Class::*;
    match now {
        Sign => !matches!(before, Consonant | Ra | WithNukta | Nukta | Joiner | Latin),
        Hasanta => matches!(before, Edge | Hasanta | Sign | Candrabindu),
        Nukta => matches!(before, Nukta | WithNukta | Sign),
        Candrabindu => matches!(before, Candrabindu),
        A => matches!(before, Edge),
        Ra => matches!(before, Edge | Code),
        Joiner | Code => true,
        Edge | Latin | Consonant | WithNukta | Vowel | Final => false,
    }
}

const fn class(c: char) -> Class {
    use Class::*;
    match c {
        'A'..='Z' | 'a'..='z' => Latin,
        '\0'..='\u{7F}' | '\u{A0}' => Edge,
        'র' => Ra,
        'ক'..='হ' | 'ৰ' | 'ৱ' => Consonant,
        '\u{9DC}' | '\u{9DD}' | '\u{9DF}' => WithNukta,
        'অ' | 'আ' => A,
        'ই'..='ঔ' | 'ৠ' | 'ৡ' => Vowel,
        '\u{9BE}'..='\u{9C4}' | '\u{9C7}' | '\u{9C8}' | '\u{9CB}' | '\u{9CC}' | '\u{9D7}' | '\u{9E2}' | '\u{9E3}' => Sign,
        HASANTA => Hasanta,
        NUKTA => Nukta,
        CANDRABINDU => Candrabindu,
        'ং' | 'ঃ' | 'ৎ' => Final,
        ZWNJ | ZWJ => Joiner,
        '\u{A1}'..='\u{24F}' | '˜' | '‚' | '”' | '„' | '›' | '\u{FFFD}' => Code,
        _ => Edge,
    }
}

/// Whether `c` is part of a Bengali word: a letter or a sign.
fn is_bengali(c: Option<char>) -> bool {
    use Class::*;
    c.is_some_and(|c| !matches!(class(c), Edge | Latin | Joiner | Code))
}

fn is_class(c: Option<char>, wanted: Class) -> bool {
    c.is_some_and(|c| class(c) == wanted)
}

fn is_consonant(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(class(c), Class::Consonant | Class::Ra))
}

/// Whether `c` is `sign`, or the two-part vowel whose second part `sign` is.
fn ends_in(c: char, sign: char) -> bool {
    c == sign || matches!((c, sign), ('\u{9CB}', '\u{9BE}') | ('\u{9CC}', '\u{9D7}'))
}

/// Whether `c` can carry a sign.
fn is_carrier(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(class(c), Class::Consonant | Class::Ra | Class::WithNukta | Class::Nukta))
}

/// Whether `c` changes the letter before it, so that no other letter can be put between them.
fn is_dependent(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(class(c), Class::Sign | Class::Hasanta | Class::Nukta))
}

fn is_latin(c: Option<char>) -> bool {
    c.is_some_and(|c| match class(c) {
        Class::Latin => true,
        Class::Code => c.is_alphabetic(),
        _ => false,
    })
}

/// The iterator that [`find_damage`](super::find_damage) gives.
#[derive(Clone, Debug)]
pub struct FindDamage<'t> {
    text: &'t str,
    at: usize,
    /// The end of the last damage; no later damage begins before it.
    floor: usize,
    /// The last characters before `floor` as the mends have left them, nearest first.
    tail: [Option<char>; 3],
    /// The class of the character before `at`.
    before: Class,
}

/// What a rule found: a kind, a range of the text, and what belongs there.
type Finding = (DamageKind, usize, usize, Option<String>);

impl<'t> FindDamage<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, floor: 0, tail: [None; 3], before: Class::Edge }
    }

    /// The character `n` places before `at` as mended, `0` the nearest.
    fn back(&self, n: usize) -> Option<char> {
        self.behind(self.at).nth(n)
    }

    fn behind(&self, at: usize) -> impl Iterator<Item = char> {
        let since = self.text.get(self.floor..at).unwrap_or_default();
        since.chars().rev().chain(self.tail.into_iter().flatten())
    }

    /// The rest of the text behind the first `skip` bytes from `at`.
    fn rest(&self, skip: usize) -> &'t str {
        self.text.get(self.at + skip..).unwrap_or_default()
    }

    /// The start of the last `len` bytes before `at`, where no damage has claimed them.
    fn start(&self, len: usize) -> Option<usize> {
        self.at.checked_sub(len).filter(|&start| start >= self.floor)
    }

    fn claim(&mut self, (kind, start, end, mend): Finding) -> Located<Damage> {
        let now = mend.as_deref().or(self.text.get(start..end)).unwrap_or_default();
        let mut left = now.chars().rev().chain(self.behind(start));
        let tail = [left.next(), left.next(), left.next()];
        drop(left);
        (self.tail, self.at, self.floor) = (tail, end, end);
        self.before = tail[0].map_or(Class::Edge, class);
        Located::new(Damage { kind, mend }, Span::between(start, end))
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

    fn lost(&self, c: char) -> Option<Finding> {
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
    fn sign_with_rest(&self, sign: char, skip: usize) -> (char, usize) {
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
    fn behind_below(&self, sign: char, mut below: String, len: usize) -> Option<Finding> {
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

    /// A code of a legacy font, or a letter of another script where only one can stand.
    fn judge_code(&self, c: char) -> Option<Finding> {
        let len = c.len_utf8();
        let (before, next) = (self.back(0), self.rest(len).chars().next());
        if c == '\u{FFFD}' {
            return if is_bengali(before) || is_bengali(next) { self.lost(c) } else { None };
        }
        let unsure = || {
            let foreign_word = is_latin(next) && next.and_then(legacy::row).is_none();
            (c.is_alphabetic() && is_bengali(before) && !foreign_word).then_some((DamageKind::LegacyCode, self.at, self.at + len, None))
        };
        let Some((_, glyph, proof)) = legacy::row(c) else { return unsure() };
        let next_is_word = is_bengali(next) || is_bengali(before) && next.is_some_and(|c| legacy::row(c).is_some());
        let sure = match proof {
            Proof::Beside => (is_bengali(before) || is_bengali(next)) && !is_latin(before) && (!is_latin(next) || next_is_word),
            Proof::Between => is_bengali(before) && next_is_word,
            Proof::Signed => is_bengali(before) && is_class(next, Class::Sign),
        };
        let code = |mend: String, len: usize| Some((DamageKind::LegacyCode, self.at, self.at + len, Some(mend)));
        let found = match glyph {
            // A half form joins what follows, so it can begin a word.
            Glyph::Half(half, followers) => {
                let joined = if proof == Proof::Signed { sure } else { !is_latin(before) && before != Some(HASANTA) };
                if joined { self.judge_half(half, followers, proof, len) } else { None }
            }
            _ if !sure => None,
            Glyph::Below(below) => self.judge_below(below, None, len),
            Glyph::BelowOf(below, letters) => self.judge_below(below, Some(letters), len),
            Glyph::Whole(whole) => {
                let signed = whole.chars().next_back().is_some_and(|c| class(c) == Class::Sign);
                let fits = before != Some(HASANTA) && next != Some(NUKTA) && !(signed && is_dependent(next));
                if fits { code(whole.into(), len) } else { None }
            }
            Glyph::Sign(sign) => {
                let fits = match c {
                    'æ' => before == Some('র'),
                    'ƒ' => is_consonant(before) && !(before == Some('র') && self.back(1) == Some(HASANTA)),
                    _ => is_consonant(before),
                };
                if fits && !is_dependent(next) { code(sign.into(), len) } else { None }
            }
            Glyph::Mark(mark) => {
                let opens = matches!(c, 'Ò' | 'Ô');
                let fits = if opens { is_bengali(next) && !is_bengali(before) } else { is_bengali(before) && !is_bengali(next) };
                if fits { code(mark.into(), len) } else { None }
            }
            Glyph::Reph => return self.judge_reph(len),
        };
        found.or_else(unsure)
    }

    /// What stands under or behind a consonant: `ভøাদিমির`, `কেøশ`.
    fn judge_below(&self, below: &str, of: Option<&str>, len: usize) -> Option<Finding> {
        let code = |mend: &str| Some((DamageKind::LegacyCode, self.at, self.at + len, Some(mend.to_owned())));
        let before = self.back(0)?;
        let fits = |c: Option<char>| is_consonant(c) && of.is_none_or(|of| c.is_some_and(|c| of.contains(c)));
        let bare = below.strip_prefix(HASANTA).unwrap_or(below);
        // An older ত্ম, where no ্ত can stand: `আÍীয়`.
        if below == "্ত" && matches!(before, 'আ' | '\u{9BE}') {
            return code("ত্ম");
        }
        // `ক্ল¬াব`: the same letter once converted and once left.
        if below == "্ল"
            && self.text.get(self.at..).is_some_and(|text| text.starts_with('¬'))
            && before == 'ল'
            && self.back(1) == Some(HASANTA)
        {
            return code("");
        }
        if fits(Some(before)) {
            return code(below);
        }
        if before == HASANTA && fits(self.back(1)) {
            return code(bare);
        }
        if DRAWN_BEFORE.contains(&before) && fits(self.back(1)) {
            let found = self.behind_below(before, below.to_owned(), len)?;
            return Some((DamageKind::LegacyCode, found.1, found.2, found.3));
        }
        None
    }

    /// The first letter of a conjunct: `¯^াধীন`, `অব¯’ান`, `শাšিÍ`, `হ”েছ`.
    fn judge_half(&self, half: &str, followers: &str, proof: Proof, len: usize) -> Option<Finding> {
        let mut rest = self.rest(len).chars();
        let next = rest.next()?;
        let code = |mend: String, len: usize| Some((DamageKind::LegacyCode, self.at, self.at + len, Some(mend)));
        if class(next) == Class::Sign {
            let second = rest.next()?;
            let mut joined = match legacy::after_half(second) {
                Some(letters) if proof != Proof::Signed && !letters.ends_with('ু') => letters.to_owned(),
                _ if followers.contains(second) => second.to_string(),
                _ => return None,
            };
            let mut taken = len + next.len_utf8() + second.len_utf8();
            // The sign goes behind the whole conjunct: `›িদ্ব`. None has more than four letters.
            for _ in 0..2 {
                let mut more = self.rest(taken).chars();
                if let (Some(HASANTA), third @ Some(letter)) = (more.next(), more.next())
                    && is_consonant(third)
                {
                    joined.extend([HASANTA, letter]);
                    taken += HASANTA.len_utf8() + letter.len_utf8();
                }
            }
            let (sign, more) = self.sign_with_rest(next, taken);
            if is_dependent(self.rest(taken + more).chars().next()) {
                return None;
            }
            return code(format!("{half}{joined}{sign}"), taken + more);
        }
        if proof == Proof::Signed {
            return None;
        }
        if next == HASANTA {
            return code(half.trim_end_matches(HASANTA).to_owned(), len);
        }
        if let Some(letters) = legacy::after_half(next) {
            let signed = letters.ends_with('ু') && is_dependent(rest.clone().next());
            let word = is_bengali(self.back(0)) || is_bengali(rest.next());
            return if word && !signed { code(format!("{half}{letters}"), len + next.len_utf8()) } else { None };
        }
        if followers.contains(next) { code(half.to_owned(), len) } else { None }
    }

    /// `কম©কর্তা`: the reph, drawn behind its conjunct and written before it.
    fn judge_reph(&self, len: usize) -> Option<Finding> {
        let mut letters = self.text.get(self.floor..self.at)?.char_indices().rev().map(|(i, c)| (self.floor + i, c));
        let start = loop {
            let (start, _) = letters.next().filter(|&(_, c)| is_consonant(Some(c)))?;
            if letters.clone().next().is_none_or(|(_, c)| c != HASANTA) {
                break start;
            }
            letters.next();
        };
        let cluster = self.text.get(start..self.at)?;
        let inside_word = is_bengali(self.behind(start).next());
        let known = cluster.starts_with("র\u{9CD}");
        (inside_word && !known).then(|| (DamageKind::LegacyCode, start, self.at + len, Some(format!("র\u{9CD}{cluster}"))))
    }
}

impl Iterator for FindDamage<'_> {
    type Item = Located<Damage>;

    fn next(&mut self) -> Option<Located<Damage>> {
        let bytes = self.text.as_bytes();
        while let Some(&first) = bytes.get(self.at) {
            let (now, len) = match (first, bytes.get(self.at + 1..self.at + 3)) {
                (0..0x80, _) => (if first.is_ascii_alphabetic() { Class::Latin } else { Class::Edge }, 1),
                (0xE0, Some(&[second @ (0xA6 | 0xA7), third])) => (BENGALI[usize::from(second & 1) << 6 | usize::from(third & 0x3F)], 3),
                _ => self.rest(0).chars().next().map_or((Class::Edge, 1), |c| (class(c), c.len_utf8())),
            };
            if suspect(self.before, now) {
                let finding = self.rest(0).chars().next().and_then(|c| self.judge(c));
                if let Some(finding) = finding {
                    return Some(self.claim(finding));
                }
            }
            self.before = now;
            self.at += len;
        }
        None
    }
}

impl core::iter::FusedIterator for FindDamage<'_> {}
