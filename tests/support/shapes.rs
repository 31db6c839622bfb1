//! Pages that no newspaper printed, of any length: one thing over and over below a story, or in its middle.

/// What a hostile page is full of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// What stands there again and again; with a line end in it, on lines of its own.
    pub(crate) unit: &'static str,
}

const fn shape(name: &'static str, unit: &'static str) -> Shape {
    Shape { name, unit }
}

/// All white space that Unicode knows, but for the line ends of this crate.
const SPACES: &str = "\t\u{B}\u{C} \u{85}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}";

pub(crate) const SHAPES: &[Shape] = &[
    shape("sentences in one line", "নদীর পানি কমছে। "),
    shape("one word in one line", "নদী"),
    shape("paragraphs", "টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n\n"),
    shape("empty lines", "\n"),
    shape("empty lines with CR LF", "\r\n"),
    shape("carriage returns", "\r"),
    shape("bullets", "• "),
    shape("lines of a bullet", "• \n"),
    shape("ranks", "১০ "),
    shape("lines of a rank", "১০\n"),
    shape("dates", "১২ জানুয়ারি ২০২৫ "),
    shape("lines of a date", "১২ জানুয়ারি ২০২৫\n"),
    shape("labelled dates", "প্রকাশ: ৬ জুন ২০২৫, ১০:৩০ "),
    shape("months", "জানুয়ারি "),
    shape("lines of a month", "জানুয়ারি\n"),
    shape("numbers", "৪ হাজার ৩৮৪টি, "),
    shape("quotes", "‘“"),
    shape("lines of a quote", "‘\n"),
    shape("credits", "ছবি: সংগৃহীত। "),
    shape("bylines", "নিজস্ব প্রতিবেদক, ঢাকা | "),
    shape("marks on one letter", "\u{301}\u{327}"),
    shape("nuktas on one letter", "\u{9BC}"),
    shape("letters in one code point", "\u{9DF}"),
    shape("joiners", "\u{200D}\u{9CD}\u{200C}"),
    shape("overrides", "\u{202E}ক\u{2066}খ\u{202C}"),
    shape("null characters", "\0"),
    shape("replacement characters", "\u{FFFD}"),
    shape("damage", "পøানি "),
    shape("white space", SPACES),
    shape("double encoding", "à¦¨à¦¦à§€à¦° à¦ªà¦¾à¦¨à¦¿ "),
    shape("letters stripped", "???? ???? ????? "),
    shape("lines of letters stripped", "???? ???? ?????, ??? ????? ?????\n"),
    shape("assamese lines", "তিনিদিনৰ পিছত নদীৰ পানী কমিবলৈ আৰম্ভ কৰিছে আৰু মানুহ নিজৰ ঘৰলৈ উভতি গৈছে।\n"),
    shape("hindi lines", "तीन दिन बाद नदी का पानी उतरने लगा है और लोग अपने घर लौट रहे हैं।\n"),
];

impl Shape {
    /// A page of about this many bytes: a headline, a paragraph, and the shape.
    pub(crate) fn page(&self, bytes: usize) -> String {
        const STORY: &str = "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\nটানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু। ";
        format!("{STORY}{}", self.unit.repeat(bytes.saturating_sub(STORY.len()) / self.unit.len()))
    }
}
