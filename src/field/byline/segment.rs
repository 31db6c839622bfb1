//! One segment of a byline: the words between two marks.

use super::BylineKind;
use super::draft::{Draft, Loose};
use super::shape::{is_editor, is_genitive, is_name, is_place_shaped, known_words};
use crate::field::lexicon::{self, Class, Hash, LONGEST, look_up};
use crate::field::name;
use crate::field::token::{self, Kind, Token};
use crate::text::{key_chars, same};

/// The most words or phrases of a segment.
const MOST: usize = 12;

/// Whether a role is called a desk, and no report or office.
fn is_desk(role: &str) -> bool {
    key_chars(role).collect::<String>().contains("ডেস্ক")
}

/// A word or phrase of a segment and what it may be.
#[derive(Clone, Copy)]
struct Item {
    from: usize,
    to: usize,
    class: Class,
}

impl<'t> Draft<'t> {
    /// Reads a segment, `enclosed` in brackets or not; `false` where it belongs to no byline.
    pub(super) fn add(&mut self, tokens: &[Token], enclosed: bool) -> bool {
        if let Some(at) = tokens.iter().position(|t| t.kind == Kind::From) {
            return self.sent_from(&tokens[..at], &tokens[at + 1..]);
        }
        // `খাগড়াছড়ি ঘুরে এসে`
        let back = tokens.iter().rev().take_while(|t| self.is_back(t)).count();
        if back > 0 && back < tokens.len() {
            return self.sent_from(&tokens[..tokens.len() - back], &[]);
        }
        let mut items = [Item { from: 0, to: 0, class: Class::NONE }; MOST];
        let Some(count) = phrases(tokens, &mut items) else { return false };
        let items = &items[..count];
        if let Some((start, end)) = role_run(tokens, items) {
            return self.role(tokens, items, start, end);
        }
        self.plain(tokens, items, enclosed)
    }

    /// `জৈন্তাপুর থেকে`, `চিতলমারী থেকে অলোক মজুমদার`, `এম এ হাশেম চট্টগ্রাম থেকে`, `সুনামগঞ্জ থেকে ফিরে`.
    fn sent_from(&mut self, before: &[Token], after: &[Token]) -> bool {
        let after = match after {
            [first, rest @ ..] if self.is_back(first) => rest,
            _ => after,
        };
        if !after.is_empty() && !self.add(after, false) {
            return false;
        }
        match before {
            // `গৌরনদী (বরিশাল) থেকে`: the place is before the bracket.
            [] => !self.places.is_empty(),
            [place] if !place.class.any(Class::COMMON) || place.class.any(Class::PLACE) => {
                self.known_place |= place.class.any(Class::PLACE);
                self.guessed |= !place.class.any(Class::PLACE);
                self.places.push(self.part(before));
                true
            }
            [_] => false,
            _ => self.add(before, false) && !self.places.is_empty(),
        }
    }

    /// `ফিরে`, `ঘুরে এসে`: who was there and is back.
    fn is_back(&self, token: &Token) -> bool {
        ["ফিরে", "ঘুরে", "এসে"].iter().any(|w| same(&self.line[token.start..token.end], w))
    }

    /// A segment with a role or desk in `items[start..end]`.
    fn role(&mut self, tokens: &[Token], items: &[Item], start: usize, end: usize) -> bool {
        let kind = if items[end - 1].class.any(Class::LEAD) && end - start > 1 && !items[end - 1].class.any(Class::HEAD) {
            BylineKind::Staff
        } else {
            kind_of(items[start..end].iter().rev().find(|i| i.class.any(Class::HEAD)).map_or(Class::NONE, |i| i.class))
        };
        let mut text = self.part(&tokens[items[start].from..items[end - 1].to]);
        if items[start].class.any(Class::GLUED)
            && let Some((before, _)) = token::glued(text)
        {
            let stem = &text[..before];
            if lexicon::class_of(stem).any(Class::PLACE) && kind != BylineKind::Desk {
                self.places.push(stem);
                text = &text[before..];
            } else if !lexicon::class_of(stem).any(Class::MODIFIER) {
                self.organisations.push(stem);
                text = &text[before..];
            }
        }
        // An office is a paper's only where its place or its paper stands before it: `রংপুর অফিস`, no `আবহাওয়া অফিস`.
        let office = ["অফিস", "কার্যালয়"].iter().any(|o| text.split_whitespace().next_back().is_some_and(|w| same(w, o)));
        let before = &items[..start];
        if office && (end - start > 1 || !before.iter().all(|i| i.class.any(Class::PLACE.or(Class::PUBLISHER))) || items.len() == 1) {
            return false;
        }
        // Editors sign the page's footer too, and `বিশেষ প্রতিবেদন` is a section.
        self.guessed |= is_editor(text) || kind == BylineKind::Desk && same(text, "বিশেষ প্রতিবেদন");
        match self.role {
            // `সাংবাদিক ও কলামিস্ট`
            Some(_) if self.kind.is_some() => {}
            _ => {
                self.role = Some(text);
                self.kind = Some(kind);
            }
        }
        self.before_role(tokens, &items[..start], kind) && self.after_role(tokens, &items[end..])
    }

    /// The words before a role: its place, its outlet, or the name of who has it.
    fn before_role(&mut self, tokens: &[Token], items: &[Item], kind: BylineKind) -> bool {
        let (Some(first), Some(last)) = (items.first(), items.last()) else { return true };
        let words = &tokens[first.from..last.to];
        let text = self.part(words);
        if items.iter().all(|i| i.class.any(Class::PLACE)) {
            return self.all_places(tokens, items);
        }
        if items.len() == 1 && first.class.any(Class::PUBLISHER) {
            self.organisations.push(text);
            return true;
        }
        // `জনতার কলম উদয়পুর প্রতিনিধি`
        if first.class.any(Class::PUBLISHER) && items[1..].iter().all(|i| i.class.any(Class::PLACE)) {
            self.organisations.push(self.part(&tokens[first.from..first.to]));
            return self.all_places(tokens, &items[1..]);
        }
        // `প্রথম আলোর বিশেষ প্রতিনিধি`
        if let Some(stem) = name::nominative(text).filter(|stem| name::is_publisher(stem)) {
            self.organisations.push(stem);
            return true;
        }
        let places = items.iter().rev().take_while(|i| i.class.any(Class::PLACE)).count();
        let (named, places) = items.split_at(items.len() - places);
        let name = &tokens[named[0].from..named[named.len() - 1].to];
        // `সমকালের কলকাতা প্রতিনিধি`
        if let Some(stem) = name::nominative(self.part(name)).filter(|stem| !places.is_empty() && name::is_publisher(stem)) {
            self.organisations.push(stem);
            return self.all_places(tokens, places);
        }
        if kind != BylineKind::Desk && name.len() > 1 && is_name(self.line, name) && known_words(name) * 2 > name.len() {
            self.known_name = true;
            self.names.push(self.part(name));
            return self.all_places(tokens, places);
        }
        // `Rahim Uddin Senior Reporter`
        let capital = |t: &Token| self.line[t.start..t.end].starts_with(|c: char| c.is_ascii_uppercase());
        if kind != BylineKind::Desk
            && (2..=4).contains(&words.len())
            && words.iter().all(|t| capital(t) && !t.class.any(Class::COMMON.or(Class::OUTLET_TAIL).or(Class::MODIFIER)))
        {
            self.known_name = true;
            self.names.push(text);
            return true;
        }
        // A desk is an outlet's, whatever words its name is made of: `বিশ্ব সমাচার ওয়েবডেস্ক`.
        let desk = kind == BylineKind::Desk && self.role.is_some_and(is_desk) && words.len() <= 3;
        if !desk && words.iter().any(|t| t.class.any(Class::COMMON) && !t.class.any(Class::OUTLET_TAIL.or(Class::NAME)))
            || words.len() > 4
            || is_genitive(words)
        {
            return false;
        }
        let outlet = last.class.any(Class::OUTLET_TAIL.or(Class::PUBLISHER)) || kind != BylineKind::Correspondent;
        if outlet {
            let report = kind == BylineKind::Desk && !self.role.is_some_and(is_desk);
            self.guessed |= report || words.len() > 3 || kind == BylineKind::Staff && words.len() > 2;
            self.organisations.push(text);
        } else if words.iter().all(|t| t.class.any(Class::PLACE) || is_place_shaped(t)) {
            self.places.extend(words.iter().map(|t| &self.line[t.start..t.end]));
        } else if words.len() == 1 {
            self.guessed = true;
            self.places.push(text);
        } else {
            self.guessed = true;
            self.organisations.push(text);
        }
        true
    }

    /// The words after a role: `নিজস্ব প্রতিবেদক ঢাকা`, `প্রতিবেদক Nirob`.
    fn after_role(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        let (Some(first), Some(last)) = (items.first(), items.last()) else { return true };
        let places = items.iter().take_while(|i| i.class.any(Class::PLACE)).count();
        if !self.all_places(tokens, &items[..places]) {
            return false;
        }
        let Some(rest) = items.get(places..).filter(|rest| !rest.is_empty()) else { return true };
        let words = &tokens[rest[0].from..last.to];
        let text = self.part(words);
        if rest.len() == 1 && rest[0].class.any(Class::PUBLISHER) {
            self.organisations.push(text);
            return true;
        }
        if let [place] = words
            && is_place_shaped(place)
            && !place.class.any(Class::NAME)
        {
            self.places.push(text);
            return true;
        }
        let latin = text.starts_with(|c: char| c.is_ascii_uppercase());
        let desk = self.kind == Some(BylineKind::Desk);
        if !desk && is_name(self.line, words) && (words.len() > 1 && known_words(words) > 0 || latin) && first.from > 0 {
            self.known_name = true;
            self.names.push(text);
            return true;
        }
        false
    }

    /// A segment without a role.
    fn plain(&mut self, tokens: &[Token], items: &[Item], enclosed: bool) -> bool {
        let text = self.part(tokens);
        let Some(last) = items.last() else { return false };
        if items.iter().all(|i| i.class.any(Class::PLACE))
            && (enclosed || items.len() == 1 || !is_name(self.line, tokens) || known_words(tokens) < tokens.len())
        {
            return self.all_places(tokens, items);
        }
        let publishers = items.iter().take_while(|i| i.class.any(Class::PUBLISHER)).count();
        if publishers > 0 && items[publishers..].iter().all(|i| i.class.any(Class::PLACE)) {
            for item in &items[..publishers] {
                self.agency |= item.class.any(Class::AGENCY) && self.organisations.is_empty();
                self.outlet = true;
                let publisher = self.part(&tokens[item.from..item.to]);
                self.organisations.push(publisher);
            }
            return self.all_places(tokens, &items[publishers..]);
        }
        // `নিউজচিটাগাং২৪`
        if tokens.len() == 1 && last.class == Class::OUTLET_TAIL && key_chars(text).count() > 6 {
            self.outlet = true;
            self.organisations.push(text);
            return true;
        }
        // `এই সময় অনলাইন`, `চ্যানেল আই অনলাইন`, `TV9 Bangla Digital`
        let digital = || ["digital", "ডিজিটাল"].iter().any(|w| same(self.part(&tokens[last.from..last.to]), w));
        if publishers == 1 && items.len() == 2 && (last.class.any(Class::OUTLET_TAIL) || digital()) {
            self.outlet = true;
            self.organisations.push(text);
            return true;
        }
        // Who writes beside being no journalist: `সহযোগী অধ্যাপক`, `লেখক`, behind a name.
        let designated = items.iter().any(|i| i.class.any(Class::DESIGNATION));
        if designated && (!self.names.is_empty() || self.role.is_some()) && !is_title_and_name(items) {
            self.role = self.role.or(Some(text));
            self.kind = self.kind.or(Some(BylineKind::Staff));
            return items.len() <= 6;
        }
        if self.role.is_some() && !self.names.is_empty() && items.iter().all(|i| i.class.any(Class::MODIFIER)) {
            return true;
        }
        if enclosed && !self.names.is_empty() && self.kind.is_none() {
            // `চাং লিলি (মায়া)`: by what other name the writer is known.
            return is_name(self.line, tokens);
        }
        let places = items.iter().rev().take_while(|i| i.class.any(Class::PLACE) && !i.class.any(Class::NAME)).count();
        let named = &tokens[..items.get(items.len() - places).map_or(tokens.len(), |i| i.from)];
        if places > 0 && is_name(self.line, named) && known_words(named) > 1 {
            self.known_name = true;
            self.names.push(self.part(named));
            return self.all_places(tokens, &items[items.len() - places..]);
        }
        // `ডেস্ক, রাজনীতি ডটকম`: beside a role an outlet may be called by a beat.
        let usual = if self.kind.is_some() { Class::NAME.or(Class::PLACE).or(Class::MODIFIER) } else { Class::NAME.or(Class::PLACE) };
        let outlet_shaped = (last.class.any(Class::OUTLET_TAIL) || items.len() > 1 && last.class.any(Class::OUTLET))
            && tokens.len() <= 4
            && known_words(tokens) * 2 <= tokens.len();
        if !is_name(self.line, tokens) && !outlet_shaped {
            return false;
        }
        if outlet_shaped && tokens.iter().take(tokens.len() - 1).any(|t| t.class.any(Class::COMMON) && !t.class.any(usual)) {
            return false;
        }
        let known = known_words(tokens);
        // `প্রধান শিরোনাম`
        let ranked = tokens[0].class.any(Class::MODIFIER) && !outlet_shaped && known_words(&tokens[1..]) == 0;
        if ranked || known == 0 && tokens.len() > 4 {
            return false;
        }
        if known > 0
            && known * 3 >= tokens.len()
            && !outlet_shaped
            && (tokens.len() > 1 || !last.class.any(Class::COMMON))
            && (tokens.len() > 1 || self.kind.is_some() || self.labelled || self.known_place)
        {
            self.known_name = true;
            self.names.push(text);
            return true;
        }
        self.loose.push(Loose { text, words: tokens.len(), after_role: self.kind.is_some(), outlet_shaped });
        true
    }

    fn all_places(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        for item in items {
            let place = self.part(&tokens[item.from..item.to]);
            self.places.push(place);
            self.known_place = true;
        }
        true
    }
}

/// Cuts a segment into the longest phrases that the lexicon knows, and single words. `None` where there are too many.
fn phrases(tokens: &[Token], items: &mut [Item; MOST]) -> Option<usize> {
    let (mut at, mut count) = (0, 0);
    while at < tokens.len() {
        let mut hash = Hash::EMPTY;
        let mut best = (1, tokens[at].class);
        for (i, token) in tokens[at..].iter().take(LONGEST).enumerate() {
            hash = hash.joined(token.hash);
            let class = if i == 0 { token.class } else { look_up(hash) };
            if class != Class::NONE {
                best = (i + 1, class);
            }
        }
        *items.get_mut(count)? = Item { from: at, to: at + best.0, class: best.1 };
        at += best.0;
        count += 1;
    }
    Some(count)
}

/// The run of words that make the role: rank and beat, and at least one head.
fn role_run(tokens: &[Token], items: &[Item]) -> Option<(usize, usize)> {
    let head = items.iter().position(|i| i.class.any(Class::HEAD))?;
    let mut start = head;
    // `শিক্ষা ও ক্যাম্পাস ডেস্ক`: the segment holds the word between the two, which is one item.
    let joins = |at: usize| at > 1 && tokens[items[at - 1].from].kind == Kind::And && items[at - 2].class.any(Class::MODIFIER);
    while start > 0 && (items[start - 1].class.any(Class::MODIFIER) || joins(start)) {
        // `শফিকুল ইসলাম প্রতিবেদক`: a word that a name ends with belongs to the name.
        if items[start - 1].class.any(Class::NAME) && start > 1 && items[start - 2].class.any(Class::NAME) {
            break;
        }
        start -= 1;
    }
    let mut end = head + 1;
    while end < items.len() && items[end].class.any(Class::HEAD.or(Class::LEAD).or(Class::MODIFIER)) {
        end += 1;
    }
    // A rank after the last head belongs to nothing: `প্রতিনিধি বিশেষ`.
    while end > head + 1 && !items[end - 1].class.any(Class::HEAD.or(Class::LEAD)) {
        end -= 1;
    }
    Some((start, end))
}

fn kind_of(class: Class) -> BylineKind {
    if class.any(Class::CORRESPONDENT) {
        BylineKind::Correspondent
    } else if class.any(Class::STAFF) {
        BylineKind::Staff
    } else {
        BylineKind::Desk
    }
}

/// `অধ্যাপক আনিসুর রহমান`: what would be a designation alone is the title of a name.
fn is_title_and_name(items: &[Item]) -> bool {
    items.len() > 1 && items[0].class.any(Class::NAME) && items[1..].iter().all(|i| i.class.any(Class::NAME))
}
