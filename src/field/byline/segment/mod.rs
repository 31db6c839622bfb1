//! One segment of a byline: the words between two marks.

mod plain;
mod role;

use super::draft::Draft;
use super::shape::is_name;
use crate::field::lexicon::{Class, Hash, LONGEST, look_up, phrase};
use crate::field::token::{Kind, Token};

/// The most words or phrases of a segment.
const MOST: usize = 12;

/// A word or phrase of a segment and what it may be.
#[derive(Clone, Copy)]
struct Item {
    from: usize,
    to: usize,
    class: Class,
}

/// The tokens that items are of.
fn tokens_of<'a>(tokens: &'a [Token], items: &[Item]) -> &'a [Token] {
    match items {
        [first, .., last] => &tokens[first.from..last.to],
        [only] => &tokens[only.from..only.to],
        [] => &[],
    }
}

/// Whether all of these may be one of `classes`.
fn are(items: &[Item], classes: Class) -> bool {
    items.iter().all(|item| item.class.any(classes))
}

impl<'t> Draft<'t> {
    /// Reads a segment, `enclosed` in brackets or not; `false` where it belongs to no byline.
    pub(super) fn add(&mut self, tokens: &[Token], enclosed: bool) -> bool {
        if let Some(at) = tokens.iter().position(|t| t.kind == Kind::From) {
            return self.sent_from(&tokens[..at], &tokens[at + 1..]);
        }
        // `খাগড়াছড়ি ঘুরে এসে`
        let back = tokens.iter().rev().take_while(|t| self.is_back(t)).count();
        let before = &tokens[..tokens.len() - back];
        // With a place that is known; `রহিম ফিরে` is read as other words are.
        if back > 0 && before.iter().any(|t| t.class.any(Class::PLACE)) {
            return self.sent_from(before, &[]);
        }
        let mut items = [Item { from: 0, to: 0, class: Class::NONE }; MOST];
        let Some(count) = phrases(tokens, &mut items) else { return false };
        let items = &items[..count];
        if let Some((start, end)) = role::run(tokens, items) {
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
            [name @ .., land] if is_land(land) && name.len() <= 2 && is_name(self.line, name) => {
                self.known_place = true;
                self.places.push(self.part(before));
                true
            }
            _ => self.add(before, false) && !self.places.is_empty(),
        }
    }

    /// `ফিরে`, `ঘুরে এসে`: who was there and is back.
    fn is_back(&self, token: &Token) -> bool {
        const BACK: [Hash; 3] = [phrase("ফিরে".as_bytes()), phrase("ঘুরে".as_bytes()), phrase("এসে".as_bytes())];
        // A full stop is not hashed, and makes it another word.
        BACK.contains(&token.hash) && !self.line[..token.end].ends_with('.')
    }

    /// Takes each item for a place.
    fn add_places(&mut self, tokens: &[Token], items: &[Item]) {
        for item in items {
            let place = self.part(&tokens[item.from..item.to]);
            self.places.push(place);
            self.known_place = true;
        }
    }
}

/// What land is called behind its name: `হাকালুকি হাওর`, `মুসাপুর উপকূল`.
fn is_land(token: &Token) -> bool {
    const LANDS: [Hash; 6] = [
        phrase("হাওর".as_bytes()),
        phrase("উপকূল".as_bytes()),
        phrase("সীমান্ত".as_bytes()),
        phrase("দ্বীপ".as_bytes()),
        phrase("চর".as_bytes()),
        phrase("বিল".as_bytes()),
    ];
    LANDS.contains(&token.hash)
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
