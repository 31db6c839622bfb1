//! The article as plain text.

use super::Article;
use core::fmt::{self, Write};

/// An article's own text, from [`Article::plain_text`]. Written with [`Display`](fmt::Display), so `to_string` gives it and any writer
/// takes it.
#[derive(Clone, Copy, Debug)]
pub struct PlainText<'a>(&'a Article<'a>);

impl Article<'_> {
    /// What its authors wrote to be read: the line above the headline, the headline, the standfirst, the paragraphs and subheadings,
    /// each on one line, with an empty line between them.
    ///
    /// The form that corpora and search indexes take. Byline, dates, captions and the page's furniture are left out, and so is a line
    /// end at the end.
    ///
    /// ```
    /// let page = "প্রচ্ছদ\nজাতীয়\n\nনদীর পানি কমছে, ঘরে ফিরছে মানুষ\nনিজস্ব প্রতিবেদক, রাজশাহী\nপ্রকাশ : ০৬ জুন ২০২৫, ০১:০৩ পিএম\n\n\
    ///     টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।\n";
    /// let article = khobor::parse(page)?;
    /// assert_eq!(
    ///     article.plain_text().to_string(),
    ///     "নদীর পানি কমছে, ঘরে ফিরছে মানুষ\n\n\
    ///      টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ। বাঁধের ওপর থেকে সরছে তাঁবু।"
    /// );
    /// # Ok::<(), khobor::Error>(())
    /// ```
    #[must_use]
    pub fn plain_text(&self) -> PlainText<'_> {
        PlainText(self)
    }
}

impl fmt::Display for PlainText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.0;
        let head = [article.kicker(), article.title(), article.summary()].into_iter().flatten();
        for (n, value) in head.chain(article.body().iter().map(|p| p.value())).enumerate() {
            if n > 0 {
                f.write_str("\n\n")?;
            }
            // A lone carriage return is content of its line, and ends a line for many programs.
            value.value.chars().try_for_each(|c| f.write_char(if c == '\r' { ' ' } else { c }))?;
        }
        Ok(())
    }
}
