//! A segment with a role: who has it, and where.

use super::{Item, are, tokens_of};
use crate::field::byline::BylineKind;
use crate::field::byline::draft::Draft;
use crate::field::byline::shape::{is_editor, is_genitive, is_name, is_place_shaped, is_school, known_words};
use crate::field::lexicon::{self, Class};
use crate::field::name;
use crate::field::token::{self, Kind, Token};
use crate::text::{key_chars, same};

impl<'t> Draft<'t> {
    /// Reads a segment with a role or desk in `items[start..end]`; `false` where it belongs to no byline.
    pub(super) fn role(&mut self, tokens: &[Token], items: &[Item], start: usize, end: usize) -> bool {
        let school = school_before(tokens, items, end);
        if let Some(at) = school {
            self.places.push(self.part(&tokens[..items[at].to]));
            self.known_place = true;
        }
        let (items, start, end) = match school {
            Some(at) => (&items[at + 1..], start.saturating_sub(at + 1), end - at - 1),
            None => (items, start, end),
        };
        let start = start + usize::from(is_of_outlet(tokens, &items[..start], &items[start..end]));
        let (before, rest) = items.split_at(start);
        let (role, after) = rest.split_at(end - start);
        let kind = kind_of(role);
        let mut text = self.part(tokens_of(tokens, role));
        if role[0].class.any(Class::GLUED)
            && let Some((at, _)) = token::glued(text)
        {
            text = self.without_stem(text, at, kind);
        }
        // An office is a paper's only where its place or its paper stands before it: `রংপুর অফিস`, no `আবহাওয়া অফিস`.
        if is_office(text) && (role.len() > 1 || items.len() == 1 || !are(before, Class::PLACE.or(Class::PUBLISHER))) {
            return false;
        }
        // Editors sign the page's footer too, and `বিশেষ প্রতিবেদন` is a section.
        self.guessed |= is_editor(text) || kind == BylineKind::Desk && same(text, "বিশেষ প্রতিবেদন");
        // The first counts: `সাংবাদিক ও কলামিস্ট`
        if self.role.is_none() || self.kind.is_none() {
            self.role = Some(text);
            self.kind = Some(kind);
        }
        self.before_role(tokens, before, kind) && self.after_role(tokens, after)
    }

    /// A role without the word that is written together with it, up to `at`: a place or an outlet, where it is no part of the role.
    fn without_stem(&mut self, role: &'t str, at: usize, kind: BylineKind) -> &'t str {
        let (stem, rest) = role.split_at(at);
        let class = lexicon::class_of(stem);
        if class.any(Class::PLACE) && kind != BylineKind::Desk {
            self.places.push(stem);
        } else if !class.any(Class::MODIFIER) {
            self.organisations.push(stem);
        } else {
            return role;
        }
        rest
    }

    /// The words before a role: its place, its outlet, or the name of who has it.
    fn before_role(&mut self, tokens: &[Token], items: &[Item], kind: BylineKind) -> bool {
        let Some(last) = items.last() else { return true };
        if are(items, Class::PLACE) {
            self.add_places(tokens, items);
            return true;
        }
        self.outlet_before_role(tokens, items)
            || kind != BylineKind::Desk && self.person_before_role(tokens, items)
            || self.unknown_before_role(tokens_of(tokens, items), last.class, kind)
    }

    /// A known outlet, and where its reporter is; whether that is what the words are.
    fn outlet_before_role(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        // `সমকাল প্রতিনিধি`, `জনতার কলম উদয়পুর প্রতিনিধি`
        if let [first, places @ ..] = items
            && first.class.any(Class::PUBLISHER)
            && are(places, Class::PLACE)
        {
            self.organisations.push(self.part(&tokens[first.from..first.to]));
            self.add_places(tokens, places);
            return true;
        }
        // `প্রথম আলোর বিশেষ প্রতিনিধি`, `সমকালের কলকাতা প্রতিনিধি`
        let (named, places) = before_places(items);
        [(items, &[][..]), (named, places)].into_iter().any(|(outlet, places)| {
            let stem = name::nominative(self.part(tokens_of(tokens, outlet))).filter(|stem| name::is_publisher(stem));
            if let Some(stem) = stem {
                self.organisations.push(stem);
                self.add_places(tokens, places);
            }
            stem.is_some()
        })
    }

    /// Who has the role, and where; whether that is what the words are.
    fn person_before_role(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        let (named, places) = before_places(items);
        // `রহিম উদ্দিন বরাকবাণী প্রতিনিধি`: whose reporter it is.
        let (named, outlet) = match named {
            [before @ .., last] if last.class.any(Class::PUBLISHER) && !last.class.any(Class::NAME) => (before, Some(last)),
            _ => (named, None),
        };
        let name = tokens_of(tokens, named);
        let is_known = name.len() > 1 && is_name(self.line, name) && known_words(name) * 2 > name.len();
        // `Rahim Uddin Senior Reporter`
        let words = tokens_of(tokens, items);
        let capital = |t: &Token| self.line[t.start..t.end].starts_with(|c: char| c.is_ascii_uppercase());
        let common = Class::COMMON.or(Class::OUTLET_TAIL).or(Class::MODIFIER);
        let is_latin = || (2..=4).contains(&words.len()) && words.iter().all(|t| capital(t) && !t.class.any(common));
        if is_known {
            self.names.push(self.part(name));
            self.organisations.extend(outlet.map(|outlet| self.part(&tokens[outlet.from..outlet.to])));
            self.add_places(tokens, places);
        } else if is_latin() {
            self.names.push(self.part(words));
        } else {
            return false;
        }
        self.known_name = true;
        true
    }

    /// Words of which no more is known than what stands before a role: an outlet's name or a place; `last` is what the last of them may be.
    fn unknown_before_role(&mut self, words: &[Token], last: Class, kind: BylineKind) -> bool {
        // A desk is an outlet's, whatever words its name is made of: `বিশ্ব সমাচার ওয়েবডেস্ক`.
        let desk = kind == BylineKind::Desk && self.role.is_some_and(is_desk) && words.len() <= 3;
        let common = |t: &Token| t.class.any(Class::COMMON) && !t.class.any(Class::OUTLET_TAIL.or(Class::NAME));
        // `সত্যের সংবাদ ডেস্ক`
        let named = desk && last.any(Class::OUTLET_TAIL);
        if !desk && words.iter().any(common) || words.len() > 4 || is_genitive(words) && !named {
            return false;
        }
        let text = self.part(words);
        if last.any(Class::OUTLET_TAIL.or(Class::PUBLISHER)) || kind != BylineKind::Correspondent {
            let report = kind == BylineKind::Desk && !self.role.is_some_and(is_desk);
            self.guessed |= report || words.len() > 3 || kind == BylineKind::Staff && words.len() > 2;
            self.organisations.push(text);
        } else if words.iter().all(|t| t.class.any(Class::PLACE) || is_place_shaped(t)) {
            self.places.extend(words.iter().map(|t| &self.line[t.start..t.end]));
        } else {
            self.guessed = true;
            if words.len() == 1 { self.places.push(text) } else { self.organisations.push(text) }
        }
        true
    }

    /// The words after a role: `নিজস্ব প্রতিবেদক ঢাকা`, `প্রতিবেদক Nirob`.
    fn after_role(&mut self, tokens: &[Token], items: &[Item]) -> bool {
        let (places, rest) = items.split_at(items.iter().take_while(|i| i.class.any(Class::PLACE)).count());
        self.add_places(tokens, places);
        if rest.is_empty() {
            return true;
        }
        let words = tokens_of(tokens, rest);
        let text = self.part(words);
        // `স্টাফ করেসপন্ডেন্ট বার্তাটোয়েন্টিফোর.কম ঢাকা`
        if let [outlet, places @ ..] = rest
            && (outlet.class.any(Class::PUBLISHER) || self.is_portal(tokens, outlet))
            && are(places, Class::PLACE)
        {
            self.organisations.push(self.part(&tokens[outlet.from..outlet.to]));
            self.add_places(tokens, places);
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
        let known = words.len() > 1 && known_words(words) > 0;
        let is_person = self.kind != Some(BylineKind::Desk) && is_name(self.line, words) && (known || latin);
        if is_person {
            self.known_name = true;
            self.names.push(text);
        }
        is_person
    }
}

/// The last word of a university or college whose reporter it is, among the items before the head of a role: `শেরেবাংলা কৃষি বিশ্ববিদ্যালয় প্রতিনিধি`.
/// Behind a name alone it is the beat: `রফিক আহমেদ বিশ্ববিদ্যালয় প্রতিনিধি`.
fn school_before(tokens: &[Token], items: &[Item], end: usize) -> Option<usize> {
    let at = items[..end].iter().rposition(|item| item.to - item.from == 1 && is_school(&tokens[item.from]))?;
    let named = &items[..at];
    let (first, last) = (named.first()?, named.last()?);
    let beat = last.class.any(Class::MODIFIER);
    let begins_as_name = known_words(&tokens[..tokens.len().min(2)]) == 2;
    let head = items[at + 1..end].iter().any(|item| item.class.any(Class::HEAD));
    let own = !are(named, Class::MODIFIER) && (beat || !begins_as_name && !first.class.any(Class::HEAD));
    (head && own && named.len() <= 8).then_some(at)
}

/// The items before the places that others end with, and these.
fn before_places(items: &[Item]) -> (&[Item], &[Item]) {
    let places = items.iter().rev().take_while(|i| i.class.any(Class::PLACE)).count();
    items.split_at(items.len() - places)
}

/// The run of words that make the role: rank and beat, and at least one head.
pub(super) fn run(tokens: &[Token], items: &[Item]) -> Option<(usize, usize)> {
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

/// What kind of byline a role makes.
fn kind_of(role: &[Item]) -> BylineKind {
    // `ব্যুরো চিফ`: the word after a head makes it a person's.
    if let [_, .., last] = role
        && last.class.any(Class::LEAD)
        && !last.class.any(Class::HEAD)
    {
        return BylineKind::Staff;
    }
    let head = role.iter().rev().map(|item| item.class).find(|class| class.any(Class::HEAD)).unwrap_or(Class::NONE);
    if head.any(Class::CORRESPONDENT) {
        BylineKind::Correspondent
    } else if head.any(Class::STAFF) {
        BylineKind::Staff
    } else {
        BylineKind::Desk
    }
}

/// Whether the first word of a role is the last of an outlet's name: `সত্যের সংবাদ ডেস্ক`, whose desk it is and no `সংবাদ ডেস্ক` of a `সত্য`.
fn is_of_outlet(tokens: &[Token], before: &[Item], role: &[Item]) -> bool {
    let [only] = before else { return false };
    let [tail, rest @ ..] = role else { return false };
    let desk = rest.last().is_some_and(|head| head.class.any(Class::DESK));
    desk && tail.class.any(Class::OUTLET_TAIL) && !only.class.any(Class::PUBLISHER) && is_genitive(&tokens[only.from..only.to])
}

/// Whether a role is called a desk, and no report or office.
fn is_desk(role: &str) -> bool {
    let role: String = key_chars(role).collect();
    ["ডেস্ক", "ডেক্স", "ডেষ্ক"].iter().any(|desk| role.contains(desk))
}

/// Whether a role is an office: `রংপুর অফিস`.
fn is_office(role: &str) -> bool {
    let last = role.split_whitespace().next_back();
    last.is_some_and(|word| ["অফিস", "কার্যালয়"].iter().any(|office| same(word, office)))
}
