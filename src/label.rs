//! What a line of a page can be: the closed list of labels.

use core::fmt;
use core::str::FromStr;

macro_rules! labels {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)*) => {
        /// What a line of a page is.
        ///
        /// Every line has exactly one label. The first group is the article, the second the page's furniture.
        ///
        /// ```
        /// use khobor::Label;
        ///
        /// assert_eq!(Label::Byline.as_str(), "byline");
        /// assert_eq!("byline".parse(), Ok(Label::Byline));
        /// assert!(Label::Nav.is_furniture() && !Label::Body.is_furniture());
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Label {
            $($(#[$doc])* $variant,)*
        }

        impl Label {
            /// All labels, in the order of the list.
            pub const ALL: &'static [Label] = &[$(Label::$variant),*];

            /// Its name, in lower case, as fixtures and JSON write it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Label::$variant => $name,)*
                }
            }
        }
    };
}

labels! {
    /// The headline, also where it comes first as the window's title.
    Title "title",
    /// The short line above the headline ("shoulder") that names the running story.
    Kicker "kicker",
    /// The standfirst or deck under the headline, set apart from the body.
    Summary "summary",
    /// Who wrote it: a desk, a role, a name, a place, or a mix.
    Byline "byline",
    /// When it was published or updated, label words included.
    Date "date",
    /// The edition alone on a line (`অনলাইন সংস্করণ`).
    Edition "edition",
    /// The section or breadcrumb of this article, beside the headline.
    Section "section",
    /// A picture's caption, credit or alternative text.
    Caption "caption",
    /// A subheading inside the body.
    Heading "heading",
    /// A paragraph of the story.
    Body "body",
    /// The agency or outlet that the story comes from, alone on a line.
    Source "source",
    /// The desk's or editor's initials after the story.
    Signoff "signoff",
    /// The article's own topics.
    Tags "tags",
    /// Logo, site name, and the page's own clock.
    Masthead "masthead",
    /// Menus, section lists, previous and next links, search boxes.
    Nav "nav",
    /// Share buttons, font-size and print buttons, counters.
    Share "share",
    /// Follow-us, app and newsletter lines, advertisements.
    Promo "promo",
    /// Headlines, teasers, ranks, dates and picture texts of other stories, with their headings.
    Related "related",
    /// Comment forms and readers' comments.
    Comments "comments",
    /// Editor, publisher, address, copyright, policy links.
    Footer "footer",
    /// Server and script debris.
    Error "error",
    /// What is none of these.
    Other "other",
    /// White space only.
    Blank "blank",
}

impl Label {
    /// Whether it is one of the labels of the page around the article; a blank line is neither.
    #[must_use]
    pub const fn is_furniture(self) -> bool {
        matches!(
            self,
            Label::Masthead
                | Label::Nav
                | Label::Share
                | Label::Promo
                | Label::Related
                | Label::Comments
                | Label::Footer
                | Label::Error
                | Label::Other
        )
    }
}

impl FromStr for Label {
    type Err = UnknownLabel;

    fn from_str(name: &str) -> Result<Self, UnknownLabel> {
        Self::ALL.iter().copied().find(|l| l.as_str() == name).ok_or(UnknownLabel)
    }
}

/// The error of reading a [`Label`] from a name that is not in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownLabel;

impl fmt::Display for UnknownLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected the name of a label in lower case, such as `title`")
    }
}

impl core::error::Error for UnknownLabel {}

#[cfg(feature = "serde")]
impl serde::Serialize for Label {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
