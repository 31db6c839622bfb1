//! The order of things on a page: furniture, then a lead, a head and a story, then furniture. Or furniture alone.

use crate::Label;

/// The columns of the weights: what a line can be in the structure of a page. Of the kinds of furniture only other stories are told apart here, since
/// they look like an article; which kind a line is gets decided afterwards. On a page without an article both have weights of their own:
/// `১২ জুন ২০২৫` and a paragraph are much likelier there to be furniture. So has the paragraph that a story begins with, which may open with a place
/// or a byline as no other does.
pub(crate) const COLUMNS: [Label; 18] = [
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
    Label::Related,
    Label::Other,
    Label::Related,
    Label::Body,
];

/// Any paragraph but the first.
pub(crate) const BODY: usize = 9;
/// The first of the columns of furniture: any kind but other stories, on a page with an article.
pub(crate) const FURNITURE: usize = 13;
/// Other stories, on a page with an article.
pub(crate) const STORIES: usize = 14;
/// Furniture of any kind but other stories, on a page without an article.
pub(crate) const FURNITURE_WITHOUT_ARTICLE: usize = 15;
/// Other stories, on a page without an article.
pub(crate) const STORIES_WITHOUT_ARTICLE: usize = 16;
/// The paragraph that a story begins with.
pub(crate) const FIRST_PARAGRAPH: usize = 17;

/// The first of the columns that are the same to whoever asks what a line is: all furniture, all paragraphs.
pub(crate) const fn answer(column: usize) -> usize {
    match column {
        FURNITURE..=STORIES_WITHOUT_ARTICLE => FURNITURE,
        FIRST_PARAGRAPH => BODY,
        _ => column,
    }
}

/// The furniture a line can be.
pub(crate) const KINDS: [Label; 9] =
    [Label::Masthead, Label::Nav, Label::Share, Label::Promo, Label::Related, Label::Comments, Label::Footer, Label::Error, Label::Other];

/// A part of the page. A page without an article is one of its own; others run through them in this order, and may leave out any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Zone {
    /// A page without an article.
    NoArticle,
    /// Above the article.
    Above,
    /// From the article's first line to its headline, or to its first paragraph where there is none.
    Lead,
    /// From the headline to the first paragraph.
    Head,
    /// The first paragraph, where the story begins with it.
    Opening,
    /// From there to the last paragraph; a story may begin with a subheading.
    Story,
    /// Below the last paragraph.
    Below,
}

/// All zones in their order, with what the tables call them.
pub(crate) const ZONES: [(Zone, &str); 7] = [
    (Zone::NoArticle, "no-article"),
    (Zone::Above, "above"),
    (Zone::Lead, "lead"),
    (Zone::Head, "head"),
    (Zone::Opening, "opening"),
    (Zone::Story, "story"),
    (Zone::Below, "below"),
];

/// A zone and a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) zone: Zone,
    pub(crate) column: usize,
}

/// How many states there are.
pub(crate) const COUNT: usize = 51;

/// All states, by zone.
pub(crate) const STATES: [State; COUNT] = {
    let mut states = [State { zone: Zone::NoArticle, column: FURNITURE_WITHOUT_ARTICLE }; COUNT];
    let (mut n, mut zone) = (0, 0);
    while zone < ZONES.len() {
        let mut column = 0;
        while column < COLUMNS.len() {
            if ZONES[zone].0.has(column) {
                states[n] = State { zone: ZONES[zone].0, column };
                n += 1;
            }
            column += 1;
        }
        zone += 1;
    }
    states
};

impl Zone {
    /// Whether a line of this zone can be what the column says.
    const fn has(self, column: usize) -> bool {
        let label = COLUMNS[column];
        match (self, column) {
            (Zone::NoArticle, _) => matches!(column, FURNITURE_WITHOUT_ARTICLE | STORIES_WITHOUT_ARTICLE),
            (Zone::Opening, _) => column == FIRST_PARAGRAPH,
            (_, FURNITURE_WITHOUT_ARTICLE..) => false,
            (_, FURNITURE | STORIES) => true,
            (Zone::Above, _) => false,
            (Zone::Lead, _) => !matches!(label, Label::Title | Label::Heading | Label::Body | Label::Signoff),
            (Zone::Head, _) => !matches!(label, Label::Heading | Label::Body | Label::Signoff),
            (Zone::Story, _) => !matches!(label, Label::Title | Label::Kicker),
            (Zone::Below, _) => !matches!(label, Label::Title | Label::Kicker | Label::Summary | Label::Heading | Label::Body),
        }
    }
}

impl State {
    const fn is_text(self) -> bool {
        matches!(COLUMNS[self.column], Label::Body | Label::Heading)
    }

    /// Whether a story can begin with a line of this state.
    const fn opens(self) -> bool {
        matches!(self.zone, Zone::Opening) || matches!(COLUMNS[self.column], Label::Heading)
    }

    const fn is_headline(self) -> bool {
        matches!(COLUMNS[self.column], Label::Title)
    }

    /// Whether a page can begin with a line of this state.
    pub(crate) const fn begins(self) -> bool {
        match self.zone {
            Zone::NoArticle | Zone::Above | Zone::Lead => true,
            Zone::Head => self.is_headline(),
            Zone::Opening | Zone::Story => self.opens(),
            Zone::Below => false,
        }
    }

    /// Whether a page can end with a line of this state: a story ends with its last paragraph, and what is above an article has one below it.
    pub(crate) const fn ends(self) -> bool {
        match self.zone {
            Zone::Above => false,
            Zone::Story => self.is_text(),
            _ => true,
        }
    }

    /// Whether a line of `next` can follow a line of this state.
    pub(crate) const fn leads_to(self, next: State) -> bool {
        match (self.zone, next.zone) {
            (Zone::NoArticle, Zone::NoArticle)
            | (Zone::Above, Zone::Above | Zone::Lead)
            | (Zone::Lead, Zone::Lead)
            | (Zone::Head, Zone::Head)
            | (Zone::Opening | Zone::Story, Zone::Story)
            | (Zone::Below, Zone::Below) => true,
            (Zone::Above | Zone::Lead, Zone::Head) => next.is_headline(),
            (Zone::Above | Zone::Lead | Zone::Head, Zone::Opening | Zone::Story) => next.opens(),
            (Zone::Opening | Zone::Story, Zone::Below) => self.is_text(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, COUNT, FURNITURE, STATES, State, Zone, answer};
    use crate::Label;

    fn in_zone(zone: Zone) -> impl Iterator<Item = State> {
        STATES.into_iter().filter(move |state| state.zone == zone)
    }

    #[test]
    fn the_count_is_the_number_of_states() {
        // A wrong COUNT would leave copies of the first state at the end.
        assert_eq!(STATES[COUNT - 1].zone, Zone::Below);
        assert!(STATES.iter().enumerate().all(|(n, state)| !STATES[..n].contains(state)));
    }

    #[test]
    fn a_page_with_an_article_cannot_be_one_without() {
        for without in in_zone(Zone::NoArticle) {
            for other in STATES {
                let both_are = other.zone == Zone::NoArticle;
                assert_eq!((without.leads_to(other), other.leads_to(without)), (both_are, both_are), "{without:?} {other:?}");
            }
        }
        assert!(in_zone(Zone::Above).all(|state| !state.ends()));
    }

    #[test]
    fn the_head_begins_with_the_headline() {
        for next in in_zone(Zone::Head) {
            assert_eq!(next.begins(), next.is_headline(), "{next:?}");
            for state in in_zone(Zone::Above).chain(in_zone(Zone::Lead)) {
                assert_eq!(state.leads_to(next), next.is_headline(), "{state:?} {next:?}");
            }
        }
    }

    #[test]
    fn columns_of_one_answer_have_one_label() {
        for (column, label) in COLUMNS.into_iter().enumerate() {
            assert!(COLUMNS[answer(column)] == label || label.is_furniture() && answer(column) == FURNITURE);
            assert!(label == Label::Related || answer(column) == COLUMNS.iter().position(|l| *l == label).unwrap());
        }
    }
}
