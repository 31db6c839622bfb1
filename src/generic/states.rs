//! The order of things on a page: furniture, then a head, then a story, then furniture.

use crate::Label;

/// The columns of the weights: what a line can be in the structure of a page. All furniture is one here; which furniture a line is gets
/// decided afterwards.
pub(crate) const COLUMNS: [Label; 14] = [
    Label::Title,
    Label::Kicker,
    Label::Summary,
    Label::Byline,
    Label::Date,
    Label::Edition,
    Label::Section,
    Label::Caption,
    Label::Heading,
    Label::Body,
    Label::Source,
    Label::Signoff,
    Label::Tags,
    Label::Other,
];

/// The column that stands for all furniture, under the name of one kind of it.
pub(crate) const FURNITURE: usize = 13;

/// The furniture a line can be.
pub(crate) const KINDS: [Label; 9] =
    [Label::Masthead, Label::Nav, Label::Share, Label::Promo, Label::Related, Label::Comments, Label::Footer, Label::Error, Label::Other];

/// A part of the page; a page runs through them in this order, and may leave out any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Zone {
    /// Above the article.
    Above,
    /// From the article's first line to its first paragraph.
    Head,
    /// From the first paragraph to the last.
    Story,
    /// Below the last paragraph.
    Below,
}

/// A zone and a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) zone: Zone,
    pub(crate) column: usize,
}

/// How many states there are.
pub(crate) const COUNT: usize = 33;

/// All states, by zone.
pub(crate) const STATES: [State; COUNT] = {
    let mut states = [State { zone: Zone::Above, column: FURNITURE }; COUNT];
    let mut n = 1;
    let mut zone = 1;
    while zone < 4 {
        let mut column = 0;
        while column <= FURNITURE {
            let label = COLUMNS[column];
            let (zone, fits) = match zone {
                1 => (Zone::Head, !matches!(label, Label::Heading | Label::Body | Label::Signoff)),
                2 => (Zone::Story, !matches!(label, Label::Title | Label::Kicker)),
                _ => (Zone::Below, !matches!(label, Label::Title | Label::Kicker | Label::Summary | Label::Heading | Label::Body)),
            };
            if fits {
                states[n] = State { zone, column };
                n += 1;
            }
            column += 1;
        }
        zone += 1;
    }
    states
};

impl State {
    const fn is_text(self) -> bool {
        matches!(COLUMNS[self.column], Label::Body | Label::Heading)
    }

    /// Whether a page can begin with a line of this state.
    pub(crate) const fn begins(self) -> bool {
        match self.zone {
            Zone::Above | Zone::Head => true,
            Zone::Story => self.is_text(),
            Zone::Below => false,
        }
    }

    /// Whether a page can end with a line of this state: a story ends with its last paragraph.
    pub(crate) const fn ends(self) -> bool {
        !matches!(self.zone, Zone::Story) || self.is_text()
    }

    /// Whether a line of `next` can follow a line of this state.
    pub(crate) const fn leads_to(self, next: State) -> bool {
        match (self.zone, next.zone) {
            (Zone::Above, Zone::Above | Zone::Head)
            | (Zone::Head, Zone::Head)
            | (Zone::Story, Zone::Story)
            | (Zone::Below, Zone::Below) => true,
            (Zone::Above | Zone::Head, Zone::Story) => next.is_text(),
            (Zone::Story, Zone::Below) => self.is_text(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{COUNT, STATES, Zone};

    #[test]
    fn the_count_is_the_number_of_states() {
        // A wrong COUNT would leave copies of the first state at the end.
        assert_eq!(STATES.iter().filter(|s| s.zone == Zone::Above).count(), 1);
        assert_eq!(STATES[COUNT - 1].zone, Zone::Below);
    }
}
