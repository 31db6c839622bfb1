//! What a byline names, and how sure it is one.

/// What a byline names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum BylineKind {
    /// A desk, bureau or outlet alone: `অনলাইন ডেস্ক`, `চট্টগ্রাম ব্যুরো`.
    Desk,
    /// A reporter of the staff without a name: `নিজস্ব প্রতিবেদক, ঢাকা`.
    Staff,
    /// A correspondent without a name: `ফেনী প্রতিনিধি`, `স্টাফ করেসপন্ডেন্ট`.
    Correspondent,
    /// A news agency: `বাসস`, `রয়টার্স, লন্ডন`.
    Agency,
    /// A person, with or without a place: `তানভীর আহমেদ, গাজীপুর`.
    Person,
    /// A person with a role or an outlet: `সৈয়দ বদরুল আলম, নিজস্ব প্রতিনিধি`.
    Mixed,
    /// A place alone: `চট্টগ্রাম •`.
    Place,
}

impl BylineKind {
    /// Its name in lower case, as in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Staff => "staff",
            Self::Correspondent => "correspondent",
            Self::Agency => "agency",
            Self::Person => "person",
            Self::Mixed => "mixed",
            Self::Place => "place",
        }
    }
}

/// How sure it is that a line is a byline at all, from the line alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Certainty {
    /// A few words that nothing speaks against: `ডেভিড বার্গম্যান`, and `নীল আকাশের নিচে` too. Only its neighbours can tell.
    Possible,
    /// Names of people, places or outlets that are known to be such, which may be what a headline or a menu names: `মাসুদ রানা`.
    Likely,
    /// A role, a desk or an agency decides, or a known name with a known place.
    Certain,
}

impl Certainty {
    /// Its name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}
