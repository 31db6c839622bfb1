//! The article as Markdown.

use super::{Article, Image, Value};
use crate::Located;
use crate::date::{DateOrDateTime, Stamp, Style};
use core::fmt::{self, Write};

/// An article as Markdown, from [`Article::markdown`]. Written with [`Display`](fmt::Display), so `to_string` gives it and any writer
/// takes it.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a>(&'a Article<'a>);

impl Article<'_> {
    /// The article as a document in [CommonMark](https://spec.commonmark.org/0.31.2/): the line above the headline, headline,
    /// standfirst, byline, dates, captions and credits of pictures, paragraphs and subheadings, sources, topics.
    ///
    /// What the page printed is text and nothing else: marks of Markdown and of its usual extensions (tables, strike-through, formulas,
    /// footnotes) are escaped, so that a hostile page makes no link, no picture and no HTML.
    ///
    /// ```
    /// let page = "প্রচ্ছদ\nজাতীয়\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
    ///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর *থেকে* সরছে তাঁবু।\n";
    /// let article = khobor::parse(page)?;
    /// assert_eq!(
    ///     article.markdown().to_string(),
    ///     "# নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n\
    ///      নিজস্ব প্রতিবেদক, রাজশাহী\n\n\
    ///      প্রকাশ: ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
    ///      টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর \\*থেকে\\* সরছে তাঁবু।\n"
    /// );
    /// # Ok::<(), khobor::Error>(())
    /// ```
    #[must_use]
    pub fn markdown(&self) -> Markdown<'_> {
        Markdown(self)
    }
}

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.0;
        let mut blocks = Paragraphs { out: f, first: true };
        if let Some(kicker) = article.kicker() {
            blocks.write(format_args!("*{}*", Escaped(&kicker.value)))?;
        }
        if let Some(title) = article.title() {
            blocks.write(format_args!("# {}", Escaped(&title.value)))?;
        }
        if let Some(summary) = article.summary() {
            blocks.write(format_args!("**{}**", Escaped(&summary.value)))?;
        }
        if let Some(byline) = article.byline() {
            blocks.write(format_args!("{}", Escaped(byline.value.text())))?;
        }
        for (label, stamp) in [("প্রকাশ", article.published()), ("আপডেট", article.updated())] {
            if let Some(stamp) = stamp.and_then(printed) {
                blocks.write(format_args!("{label}: {stamp}"))?;
            }
        }
        for image in article.images() {
            blocks.write(format_args!("{}", Picture(image)))?;
        }
        for paragraph in article.body() {
            let text = Escaped(&paragraph.value().value);
            if paragraph.is_heading() {
                blocks.write(format_args!("## {text}"))?;
            } else {
                blocks.write(format_args!("{text}"))?;
            }
        }
        for (label, values) in [("সূত্র", article.sources()), ("বিষয়", article.tags())] {
            if !values.is_empty() {
                blocks.write(format_args!("{label}: {}", List(values)))?;
            }
        }
        if blocks.first { Ok(()) } else { f.write_char('\n') }
    }
}

/// Blocks with an empty line between them.
struct Paragraphs<'f, 'o> {
    out: &'f mut fmt::Formatter<'o>,
    first: bool,
}

impl Paragraphs<'_, '_> {
    fn write(&mut self, block: fmt::Arguments<'_>) -> fmt::Result {
        if !core::mem::take(&mut self.first) {
            self.out.write_str("\n\n")?;
        }
        self.out.write_fmt(block)
    }
}

/// A day, with its time where it has one, as newspapers print it.
fn printed(stamp: &Located<Stamp>) -> Option<String> {
    Some(match stamp.value.when()? {
        DateOrDateTime::DateTime(at, _) => Style::new().date_time(at).to_string(),
        DateOrDateTime::Date(date) => Style::new().date(date).to_string(),
    })
}

/// A picture's caption and credit: `*শীতের হাট* (ছবি: সংগৃহীত)`.
struct Picture<'a>(&'a Image<'a>);

impl fmt::Display for Picture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (caption, credit) = (self.0.caption().map(|v| Escaped(&v.value)), self.0.credit().map(|v| Escaped(&v.value)));
        match (caption, credit) {
            (Some(caption), Some(credit)) => write!(f, "*{caption}* (ছবি: {credit})"),
            (Some(caption), None) => write!(f, "*{caption}*"),
            (None, Some(credit)) => write!(f, "ছবি: {credit}"),
            (None, None) => Ok(()),
        }
    }
}

/// Values with commas between them.
struct List<'a>(&'a [Value<'a>]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(n, v)| write!(f, "{}{}", if n > 0 { ", " } else { "" }, Escaped(&v.value)))
    }
}

/// A text that Markdown shows as it is, on one line.
///
/// Escaped everywhere is what opens or closes something within a line; at its beginning also what opens a block: `- `, `+ `, `১. ` in
/// ASCII digits, the underline of a heading, the colon of a definition. A page's lone carriage return would end the line.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0.bytes().take_while(u8::is_ascii_digit).count();
        for (at, c) in self.0.char_indices() {
            let marks = match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '~' | '|' | '$' | '^' | '{' | '}' => true,
                '-' | '+' | '=' | ':' => at == 0,
                '.' | ')' => number > 0 && at == number,
                _ => false,
            };
            if marks {
                f.write_char('\\')?;
            }
            f.write_char(match c {
                '\r' | '\n' => ' ',
                // As CommonMark itself reads it.
                '\0' => '\u{FFFD}',
                other => other,
            })?;
        }
        Ok(())
    }
}
