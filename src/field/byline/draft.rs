//! What has been read of a byline, and what kind it makes.

use super::{Byline, BylineKind, Certainty};
use crate::Span;
use crate::field::lexicon::{Class, class_of};
use crate::field::token::Token;
use crate::text::{canonical, key_chars, same};

/// A byline in the making.
#[derive(Debug)]
pub(super) struct Draft<'t> {
    pub(super) line: &'t str,
    pub(super) names: Vec<&'t str>,
    pub(super) places: Vec<&'t str>,
    pub(super) organisations: Vec<&'t str>,
    pub(super) role: Option<&'t str>,
    pub(super) kind: Option<BylineKind>,
    /// Words of which the segment alone does not say what they are: a place, a name or an outlet that is not known.
    pub(super) loose: Vec<Loose<'t>>,
    /// The label before the byline says that a person follows.
    pub(super) labelled: bool,
    /// A known name, place or outlet.
    pub(super) known_name: bool,
    pub(super) known_place: bool,
    pub(super) agency: bool,
    pub(super) outlet: bool,
    /// Something was guessed that a headline could hold too.
    pub(super) guessed: bool,
}

/// Words that may be a place, a name or an outlet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loose<'t> {
    pub(super) text: &'t str,
    pub(super) words: usize,
    /// Whether the role stood before it.
    pub(super) after_role: bool,
    pub(super) outlet_shaped: bool,
}

impl<'t> Draft<'t> {
    pub(super) fn new(line: &'t str) -> Self {
        Self {
            line,
            names: Vec::new(),
            places: Vec::new(),
            organisations: Vec::new(),
            role: None,
            kind: None,
            loose: Vec::new(),
            labelled: false,
            known_name: false,
            known_place: false,
            agency: false,
            outlet: false,
            guessed: false,
        }
    }

    /// The part of the line from the first of `tokens` to the last.
    pub(super) fn part(&self, tokens: &[Token]) -> &'t str {
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => self.line.get(first.start..last.end).unwrap_or_default(),
            _ => "",
        }
    }

    /// A label of these words stood before the byline.
    pub(super) fn label(&mut self, tokens: &[Token], role: bool) {
        let text = self.part(tokens);
        self.labelled = true;
        // `লেখা:` and `লেখক:` say no more than that a name follows.
        let plain = ["লেখা", "লেখক", "লেখিকা", "রিপোর্ট", "প্রতিবেদন", "লিখেছেন"];
        if !plain.iter().any(|p| same(text, p)) {
            self.role = Some(tokens.first().filter(|_| !role).map_or(text, |first| self.part(core::slice::from_ref(first))));
        }
        if role {
            self.guessed |= super::shape::is_editor(text);
            self.kind =
                Some(if tokens.iter().any(|t| t.class.any(Class::CORRESPONDENT)) { BylineKind::Correspondent } else { BylineKind::Staff });
        }
    }

    /// The byline that this makes, `None` where it makes none.
    pub(super) fn finish(mut self, text: &'t str) -> Option<Byline<'t>> {
        let (kind, certainty) = self.judge()?;
        // What was decided last may stand first.
        for parts in [&mut self.names, &mut self.places] {
            parts.sort_by_key(|part| Span::of_part(self.line, part).start());
        }
        let all = |texts: Vec<&'t str>| texts.into_iter().map(canonical).collect();
        Some(Byline {
            text: canonical(text),
            kind,
            names: all(self.names),
            role: self.role.map(canonical),
            places: all(self.places),
            organisations: all(self.organisations),
            certainty,
        })
    }

    /// What kind of byline this makes, and how sure it is one, once all of it is read.
    pub(super) fn judge(&mut self) -> Option<(BylineKind, Certainty)> {
        self.settle()?;
        let named = !self.names.is_empty();
        let kind = match self.kind {
            Some(_) if named => BylineKind::Mixed,
            Some(kind) => kind,
            None if named && !self.organisations.is_empty() => BylineKind::Mixed,
            None if named => BylineKind::Person,
            None if self.agency => BylineKind::Agency,
            None if !self.organisations.is_empty() => BylineKind::Desk,
            None if !self.places.is_empty() && self.role.is_none() => BylineKind::Place,
            None => return None,
        };
        // `সময়`, `মাধ্যম`: an outlet's name that is a word.
        let word = || self.organisations.iter().all(|o| class_of(o).any(Class::COMMON));
        let decided = self.kind.is_some() && !self.guessed || self.labelled && self.kind.is_none() || kind == BylineKind::Agency;
        let certainty = if decided || self.known_name && self.known_place {
            Certainty::Certain
        } else if self.known_name || self.known_place || self.kind.is_some() || self.outlet && !word() {
            Certainty::Likely
        } else {
            Certainty::Possible
        };
        Some((kind, certainty))
    }

    /// Whether all places of which it is known that they are any stand behind these words.
    fn stands_before_places(&self, text: &str) -> bool {
        let start = |part| Span::of_part(self.line, part).start();
        self.places.iter().all(|place| start(text) < start(place))
    }

    /// Decides what the loose words are, now that the rest is known.
    fn settle(&mut self) -> Option<()> {
        for loose in core::mem::take(&mut self.loose) {
            let Loose { text, words, after_role, outlet_shaped } = loose;
            match self.kind {
                _ if outlet_shaped && (self.kind.is_some() || !self.names.is_empty() || !self.places.is_empty()) => {
                    self.organisations.push(text)
                }
                _ if outlet_shaped && words > 1 => self.organisations.push(text),
                Some(BylineKind::Desk) => self.organisations.push(text),
                // `Author: Nodi`
                Some(_) if self.labelled && self.names.is_empty() && is_lone_name(text) => self.names.push(text),
                Some(_) if words == 1 && (after_role || !self.names.is_empty() || !self.places.is_empty()) => match paired(text) {
                    Some(both) => self.places.extend(both),
                    None => self.places.push(text),
                },
                Some(_) if after_role && words > 2 => return None,
                Some(_) if !after_role && words > 1 && self.names.is_empty() => self.names.push(text),
                Some(_) if after_role => {
                    self.guessed |= words > 1;
                    self.places.push(text);
                }
                Some(_) => {
                    self.guessed = true;
                    self.names.push(text);
                }
                None if self.names.is_empty() && (words > 1 || self.labelled || is_lone_name(text)) => self.names.push(text),
                // `রহিম উদ্দিন, চরকাদা (খুলনা)`: a place that is not known, before the one that it lies in.
                None if !self.names.is_empty() && self.known_name && words == 1 && self.stands_before_places(text) => {
                    self.places.push(text)
                }
                None if !self.names.is_empty() && words > 1 && self.known_name => self.names.push(text),
                None => return None,
            }
        }
        Some(())
    }
}

/// The places of which a word is made: `লাকসাম-মনোহরগঞ্জ`.
fn paired(word: &str) -> Option<[&str; 2]> {
    let (one, other) = word.split_once(['-', '–'])?;
    [one, other].iter().all(|place| class_of(place).any(Class::PLACE)).then_some([one, other])
}

/// Whether one word can be all of a name: `Nirob`, `নীরব`.
fn is_lone_name(word: &str) -> bool {
    let class = class_of(word);
    let latin =
        word.len() > 2 && word.starts_with(|c: char| c.is_ascii_uppercase()) && word.chars().skip(1).all(|c| c.is_ascii_lowercase());
    latin
        || class.any(Class::NAME)
            && !class.any(Class::COMMON.or(Class::PLACE).or(Class::DESIGNATION))
            && key_chars(word).filter(|&c| c != ':' && c != '.').count() > 3
}
