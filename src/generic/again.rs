//! Lines that are printed again: menus stand above and below a story, and each headline of a list has the same day under it. Of the whole pages in
//! `tests/whole` every sixth line stands above already; it is not read again.

use super::inside::Inside;
use super::shared::Few;

/// Where lines stand, each in the one place that its bytes name, in which a later line takes over.
#[derive(Debug)]
pub(super) struct Again<'t> {
    places: Vec<Option<(Inside<'t>, Above)>>,
}

/// A line that stands above: its number, and those of its words that are compared with paragraphs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Above {
    pub(super) number: usize,
    pub(super) words: Few,
}

/// A line of more bytes is not sought: the longest menu entries are half as long.
const LONGEST: usize = 128;
/// The most places. A page of more lines seldom prints one again that is so far above.
const MOST: usize = 128;

impl<'t> Again<'t> {
    /// For a page of so many lines.
    pub(super) fn with_capacity(lines: usize) -> Self {
        Self { places: vec![None; lines.next_power_of_two().min(MOST)] }
    }

    /// What was noted of the same line, if it stands in its place.
    pub(super) fn find(&self, line: Inside<'t>) -> Option<&Above> {
        let (known, above) = self.places.get(self.place_of(line))?.as_ref()?;
        (*known == line).then_some(above)
    }

    /// Notes a line.
    pub(super) fn note(&mut self, line: Inside<'t>, above: Above) {
        let place = self.place_of(line);
        if line.text.len() <= LONGEST
            && let Some(place) = self.places.get_mut(place)
        {
            *place = Some((line, above));
        }
    }

    /// By its first bytes, its last, and how many there are: eight of each tell most entries of a menu apart.
    fn place_of(&self, line: Inside<'_>) -> usize {
        let bytes = line.text.as_bytes();
        let middle = bytes.len().saturating_sub(8) / 2;
        let eight = |from: usize| bytes.get(from..).and_then(<[u8]>::first_chunk).copied().map_or(0, u64::from_le_bytes);
        let (first, second, last) = (eight(0), eight(middle), eight(bytes.len().saturating_sub(8)));
        let hash = (first ^ last.rotate_left(21) ^ second.rotate_left(42) ^ bytes.len() as u64).wrapping_mul(super::pass::BASE);
        (hash >> 32) as usize % self.places.len().max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::brief::Briefs;
    use super::super::facts::{self, Room};
    use super::super::inside::Inside;
    use super::super::shared::{Few, Waiting};
    use super::{Above, Again};
    use proptest::prelude::*;

    #[test]
    fn a_line_is_found_where_it_stands_above() {
        let lines = ["প্রচ্ছদ", "জাতীয়", "১৪ জানুয়ারি ২০২৬", "Home", "প্রচ্ছদ"].map(Inside::of);
        let mut again = Again::with_capacity(100);
        let found = lines.map(|line| {
            let found = again.find(line).map(|above| above.number);
            again.note(line, Above { number: line.text.len(), words: Few::default() });
            found
        });
        assert_eq!(found, [None, None, None, None, Some("প্রচ্ছদ".len())]);
        assert!(Again::with_capacity(0).find(lines[0]).is_none());
    }

    proptest! {
        #[test]
        fn a_line_that_is_not_read_again_is_what_reading_it_gives(
            line in "(• )?((পড়ুন|আরও|জাতীয়|Home|রহিম|ডেস্ক|১৪|জুন|২০২৬|আগে|মিনিট|é|ৰ|\\|ছবি)( |[ ,:/|।-]?)){1,9}",
            before in "(আরও পড়ুন|ঢাকা)",
        ) {
            let mut room = Room::default();
            let [before, line] = [before.as_str(), line.as_str()].map(Inside::of);
            let read = |(briefs, waiting): &mut (Briefs, Waiting), room: &mut Room, line| {
                let facts = facts::read(line, room);
                briefs.push(&facts, &room.words);
                waiting.push(&mut briefs.lines, room.words.iter().copied(), room.stems.as_ref());
                facts.may_come_again()
            };
            let [mut twice, mut again] = [(); 2].map(|()| (Briefs::with_capacity(3), Waiting::new()));
            let _ = (read(&mut twice, &mut room, before), read(&mut again, &mut room, before));
            if read(&mut again, &mut room, line)
                && let Some(words) = again.1.last(&again.0.lines)
            {
                again.0.push_again(1);
                again.1.push_again(&mut again.0.lines, &words);
                let _ = (read(&mut twice, &mut room, line), read(&mut twice, &mut room, line));
                prop_assert_eq!(format!("{again:?}"), format!("{twice:?}"));
            }
        }
    }
}
