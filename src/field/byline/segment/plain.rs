//! A segment without a role: a place, an outlet, a name, or what nobody knows yet.

use super::{Item, are};
use crate::field::byline::BylineKind;
use crate::field::byline::draft::{Draft, Loose};
use crate::field::byline::shape::{is_name, is_school, known_words};
use crate::field::lexicon::Class;
use crate::field::token::Token;
use crate::text::{key_chars, same};

impl Draft<'_> {
    /// Reads a segment without a role, `enclosed` in brackets or not; `false` where it belongs to no byline.
    pub(super) fn plain(&mut self, tokens: &[Token], items: &[Item], enclosed: bool) -> bool {
        if items.is_empty() {
            return false;
        }
        let name_like = || is_name(self.line, tokens);
        if are(items, Class::PLACE) && (enclosed || items.len() == 1 || !name_like() || known_words(tokens) < tokens.len()) {
            self.add_places(tokens, items);
            return true;
        }
        if self.outlet(tokens, items) {
            return true;
        }
        // `প্রতিনিধি, শেরেবাংলা কৃষি বিশ্ববিদ্যালয়`
        if self.role.is_some() && self.places.is_empty() && tokens.len() > 1 && tokens.last().is_some_and(is_school) {
            self.places.push(self.part(tokens));
            return tokens.len() <= 8;
        }
        // Who writes beside being no journalist: `সহযোগী অধ্যাপক`, `লেখক`, behind a name.
        let designated = items.iter().any(|i| i.class.any(Class::DESIGNATION)) && !is_title_and_name(items);
        if designated && (!self.names.is_empty() || self.role.is_some()) {
            self.role = self.role.or(Some(self.part(tokens)));
            self.kind = self.kind.or(Some(BylineKind::Staff));
            return items.len() <= 6;
        }
        if self.role.is_some() && !self.names.is_empty() && are(items, Class::MODIFIER) {
            return true;
        }
        if enclosed && !self.names.is_empty() && self.kind.is_none() {
            // `চাং লিলি (মায়া)`: by what other name the writer is known.
            return name_like();
        }
        self.name_and_places(tokens, items) || self.name_or_unknown(tokens, items)
    }

    /// Known outlets, and where they report from; whether that is what the segment is.
    fn outlet(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        let publishers = items.iter().take_while(|i| i.class.any(Class::PUBLISHER)).count();
        let (outlets, rest) = items.split_at(publishers);
        if !outlets.is_empty() && are(rest, Class::PLACE) && !self.is_of_country(tokens, items) {
            self.outlet = true;
            for item in outlets {
                self.agency |= item.class.any(Class::AGENCY) && self.organisations.is_empty();
                let outlet = self.part(&tokens[item.from..item.to]);
                self.organisations.push(outlet);
            }
            self.add_places(tokens, rest);
            return true;
        }
        let text = self.part(tokens);
        let is_outlet = match (outlets, rest) {
            ([_], [_]) if self.is_of_country(tokens, items) => true,
            // `নিউজচিটাগাং২৪`
            ([], [only]) => self.is_portal(tokens, only),
            // `এই সময় অনলাইন`, `চ্যানেল আই অনলাইন`, `TV9 Bangla Digital`
            ([_], [last]) => {
                let word = self.part(&tokens[last.from..last.to]);
                last.class.any(Class::OUTLET_TAIL) || ["digital", "ডিজিটাল"].iter().any(|digital| same(word, digital))
            }
            _ => false,
        };
        if is_outlet {
            self.outlet = true;
            self.organisations.push(text);
        }
        is_outlet
    }

    /// Whether an item is one word that is made like the name of a portal.
    pub(super) fn is_portal(&self, tokens: &[Token], item: &Item) -> bool {
        let word = &tokens[item.from..item.to];
        word.len() == 1 && item.class == Class::OUTLET_TAIL && key_chars(self.part(word)).count() > 6
    }

    /// `মিরর বাংলাদেশ`: an outlet's name that ends with that of its country, from which nobody sends.
    fn is_of_country(&self, tokens: &[Token], items: &[Item]) -> bool {
        let [outlet, country] = items else { return false };
        !outlet.class.any(Class::AGENCY) && same(self.part(&tokens[country.from..country.to]), "বাংলাদেশ")
    }

    /// A known name and the places behind it; whether that is what the segment is.
    fn name_and_places(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        let places = items.iter().rev().take_while(|i| i.class.any(Class::PLACE) && !i.class.any(Class::NAME)).count();
        let (_, places) = items.split_at(items.len() - places);
        let Some(first) = places.first() else { return false };
        let name = &tokens[..first.from];
        let is_known = is_name(self.line, name) && known_words(name) > 1;
        if is_known {
            self.known_name = true;
            self.names.push(self.part(name));
            self.add_places(tokens, places);
        }
        is_known
    }

    /// A known name, or words of which the segment alone does not say whether they are a name, a place or an outlet.
    fn name_or_unknown(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        let last = items.last().map_or(Class::NONE, |item| item.class);
        let (words, known) = (tokens.len(), known_words(tokens));
        let tailed = last.any(Class::OUTLET_TAIL) || items.len() > 1 && last.any(Class::OUTLET);
        let outlet_shaped = tailed && words <= 4 && known * 2 <= words;
        if outlet_shaped {
            // `ডেস্ক, রাজনীতি ডটকম`: beside a role an outlet may be called by a beat.
            let beat = if self.kind.is_some() { Class::MODIFIER } else { Class::NONE };
            let usual = Class::NAME.or(Class::PLACE).or(beat);
            if tokens.iter().take(words - 1).any(|t| t.class.any(Class::COMMON) && !t.class.any(usual)) {
                return false;
            }
        } else {
            // `প্রধান শিরোনাম`
            let ranked = tokens[0].class.any(Class::MODIFIER) && known_words(&tokens[1..]) == 0;
            if !is_name(self.line, tokens) || ranked {
                return false;
            }
        }
        if known == 0 && words > 4 {
            return false;
        }
        let text = self.part(tokens);
        let stands = words > 1 || !last.any(Class::COMMON) && (self.kind.is_some() || self.labelled || self.known_place);
        if known > 0 && known * 3 >= words && !outlet_shaped && stands {
            self.known_name = true;
            self.names.push(text);
        } else {
            self.loose.push(Loose { text, words, after_role: self.kind.is_some(), outlet_shaped });
        }
        true
    }
}

/// `অধ্যাপক আনিসুর রহমান`: what would be a designation alone is the title of a name.
fn is_title_and_name(items: &[Item]) -> bool {
    items.len() > 1 && are(items, Class::NAME)
}
