//! The rules for codes of the legacy fonts: which codes are sure where they stand, and what belongs in their place.

use super::class::{Class, HASANTA, NUKTA, class, is_bengali, is_class, is_consonant, is_dependent, is_latin};
use super::damage::DamageKind;
use super::legacy::{self, Glyph, Proof};
use super::scan::{DRAWN_BEFORE, FindDamage, Finding};

impl FindDamage<'_> {
    /// A code of a legacy font, or a letter of another script where only one can stand.
    pub(super) fn judge_code(&self, c: char) -> Option<Finding> {
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
