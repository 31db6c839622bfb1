//! From labelled lines to the article's fields: which part of a line becomes the value, which lines belong together, and which give none. The labels
//! are given, so that nothing here depends on the weights.

mod support;

use khobor::site::{Line, Lines, Site};
use khobor::{Article, Label, Page, Parser};
use support::{assert_none, facts};

/// A site that knows the label of each line.
struct Gutter(Vec<Label>);

impl Site for Gutter {
    fn id(&self) -> &'static str {
        "gutter"
    }

    fn owns(&self, _: &Page<'_>, _: Lines<'_>) -> bool {
        true
    }

    fn label(&self, _: &Page<'_>, line: Line<'_>) -> Option<Label> {
        self.0.get(line.number()).copied()
    }
}

/// A paragraph without a name, date or source, for pages that would have no article.
const PROSE: &str = "টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে, ঘরে ফিরছে মানুষ।";

/// Lines behind their labels; a field; what stands there.
type Row = (&'static [&'static str], &'static str, &'static [&'static str]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // The headline: without the paper's name, crumbs, ranks and marks.
    (&["title| নদীর পানি কমছে আজ | নদীর খবর", "title| নদীর পানি কমছে আজ"], "title", &["নদীর পানি কমছে আজ"]),
    (&["title| বাসস দেশ-১৪ : নদীর পানি কমছে আজ", "title| নদীর পানি কমছে আজ"], "title", &["নদীর পানি কমছে আজ"]),
    (&["title| / জাতীয় / নদীর পানি কমছে", "related| নদীর পানি কমছে"], "title", &["নদীর পানি কমছে"]),
    (&["title| / জাতীয় / নদীর পানি কমছে"], "title", &["/ জাতীয় / নদীর পানি কমছে"]),
    (&["title| 3. নদীর পানি কমছে", "related| নদীর পানি কমছে"], "title", &["নদীর পানি কমছে"]),
    (&["title| নদীর পানি কমছে আজ - nodirkhobor.com"], "title", &["নদীর পানি কমছে আজ"]),
    (&["title| নদীর পানি কমছে আজ | এক দুই তিন চার"], "title", &["নদীর পানি কমছে আজ"]),
    (&["title| নদীর পানি কমছে আজ | এক দুই তিন চার পাঁচ"], "title", &["নদীর পানি কমছে আজ | এক দুই তিন চার পাঁচ"]),
    (&["title| নদীর | নদীর খবর"], "title", &["নদীর | নদীর খবর"]),
    (&["title| নদীর পানি কমছে আজ ঘরে ফিরছে মানুষ নিউজ ডেস্ক নিউজ ডেস্ক প্রকাশিত: ৯:০৬ অপরাহ্ণ, জানুয়ারি ১২, ২০২৬ চরের হাটে শীতের সবজি এসেছে আজ সকাল থেকে আর চলবে সন্ধ্যা অবধি"], "title", &["নদীর পানি কমছে আজ ঘরে ফিরছে মানুষ"]),
    // The byline: of its lines, or beside a date, or before the story.
    (&["byline| প্রতিবেদক", "byline| Nirob"], "byline", &["প্রতিবেদক Nirob"]),
    (&["byline| প্রতিবেদক", "byline| অনলাইন ডেস্ক"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| প্রতিনিধির নাম"], "byline", &[]),
    (&["byline| লেখক:"], "byline", &[]),
    (&["byline| Written by [অনলাইন ডেস্ক](https://example.com/)"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| অনলাইন ডেস্ক photo"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| Byশামীমা আক্তার"], "byline", &["শামীমা আক্তার"]),
    (&["byline| #নদী", "byline| অনলাইন ডেস্ক"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| আপডেট:", "byline| অনলাইন ডেস্ক"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| ***", "byline| অনলাইন ডেস্ক"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| নদী পার হয়ে সবাই ফিরছে।", "byline| অনলাইন ডেস্ক"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| অনলাইন ডেস্ক |", "byline| অনলাইন ডেস্ক"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| অনলাইন ডেস্ক", "body| নদী।", "byline| রফিক আহমেদ"], "byline", &["অনলাইন ডেস্ক"]),
    (&["title| নদীর পানি কমছে আজ | নদীর খবর", "byline| নদীর পানি কমছে আজ"], "byline", &[]),
    (&["title| নদীর পানি কমছে আজঃ নদীর খবর", "byline| নদীর পানি কমছে আজ"], "byline", &[]),
    (&["title| নদীর পানি কমছে আজ", "title| রফিক আহমেদ"], "byline", &["রফিক আহমেদ"]),
    (&["title| নদীর পানি কমছে আজ", "title| রফিক আহমেদ"], "title", &["নদীর পানি কমছে আজ"]),
    (&["title| রফিক আহমেদ", "byline| ঝিনাইদহ জেলা প্রতিনিধি"], "author", &["রফিক আহমেদ"]),
    (&["date| নিজস্ব প্রতিবেদক | ১২ জানুয়ারি ২০২৬ | প্রিন্ট"], "byline", &["নিজস্ব প্রতিবেদক"]),
    (&["date| এফএনএস (পটুয়াখালী প্রতিবেদক) | ১২ জানুয়ারি ২০২৬"], "byline", &["এফএনএস (পটুয়াখালী প্রতিবেদক)"]),
    (&["date| নিজস্ব প্রতিবেদক (১২ জানুয়ারি ২০২৬)"], "byline", &["নিজস্ব প্রতিবেদক"]),
    (&["date| ঢাকা, ১২ জানুয়ারি ২০২৬"], "byline", &[]),
    (&["date| কাউনিয়া, রংপুর | ১২ জানুয়ারি ২০২৬"], "byline", &[]),
    (&["date| কাউনিয়া (রংপুর) | ১২ জানুয়ারি ২০২৬"], "byline", &[]),
    (&["date| শামীম | ১২ জানুয়ারি ২০২৬"], "byline", &[]),
    (&["body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রাজশাহী প্রতিনিধি"]),
    (&["body| <p><strong>ডেস্ক নিউজ : আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["ডেস্ক নিউজ"]),
    (&["body| নদী।", "body| চর।", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রাজশাহী প্রতিনিধি"]),
    (&["body| নদী।", "body| চর।", "body| হাট।", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &[]),
    (&["body| রফিক আহমেদ: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রফিক আহমেদ"]),
    (&["body| নদী।", "body| রফিক আহমেদ: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &[]),
    (&["byline| সংবাদদাতা", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রাজশাহী প্রতিনিধি"]),
    (&["byline| Published by: Suman Das", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রাজশাহী প্রতিনিধি"]),
    (&["byline| Suman Das", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রাজশাহী প্রতিনিধি"]),
    (&["byline| Staff Reporter", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["Staff Reporter"]),
    (&["byline| অনলাইন ডেস্ক", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["অনলাইন ডেস্ক"]),
    (&["byline| রফিক আহমেদ", "body| রাজশাহী প্রতিনিধি: আমের দাম কমেছে বলে জানান চাষিরা।"], "byline", &["রফিক আহমেদ"]),
    // The dates: of their own lines, of what furniture prints between headline and story, and the page's.
    (&["date| ১২ জানুয়ারি ২০২৬", "date| ০৭:৪০ পিএম"], "published", &["2026-01-12T19:40"]),
    (&["date| ১২ জানুয়ারি ২০২৬", "body| নদী।", "date| ১২ জানুয়ারি ২০২৬, ০৭:৪০ পিএম"], "published", &["2026-01-12T19:40"]),
    (&["date| ১২ জানুয়ারি ২০২৬, ০৭:৪০ পিএম", "body| নদী।", "date| ১২ জানুয়ারি ২০২৬, ০৮:৪০ পিএম"], "published", &["2026-01-12T19:40"]),
    (&["date| ১২ জানুয়ারি ২০২৬", "body| নদী।", "date| ১৩ জানুয়ারি ২০২৬, ০৭:৪০ পিএম"], "published", &["2026-01-12"]),
    (&["date| ১২ জানুয়ারি ২০২৬", "body| নদী।", "date| ১৩ জানুয়ারি ২০২৬, ০৭:৪০ পিএম"], "note", &["conflicting-dates"]),
    (&["date| ১২ জানুয়ারি"], "note", &["incomplete-date"]),
    (&["date| ৪৫/৩৪/২৩"], "note", &["unreadable-date"]),
    (&["date| প্রকাশ:"], "note", &[]),
    (&["date| আপডেট: ১২ জানুয়ারি ২০২৬"], "updated", &["2026-01-12"]),
    (&["nav| আপডেট টাইম :", "date| ১২ জানুয়ারি ২০২৬"], "updated", &["2026-01-12"]),
    (&["nav| আপডেট টাইম", "date| ১২ জানুয়ারি ২০২৬"], "published", &["2026-01-12"]),
    (&["date| আপডেট: ১২ জানুয়ারি ২০২৬", "body| ঢাকা, ১১ জানুয়ারি ২০২৬: নদীর পানি কমছে।"], "published", &[]),
    (&["masthead| সোমবার, ১২ জানুয়ারি ২০২৬", "title| নদীর পানি কমছে আজ"], "page-date", &["2026-01-12"]),
    (&["masthead| ১২ জানুয়ারি ২০২৬", "title| নদীর পানি কমছে আজ"], "published", &["2026-01-12"]),
    (&["masthead| দিন : ১২ জানুয়ারি ২০২৬", "title| নদীর পানি কমছে আজ"], "page-date", &["2026-01-12"]),
    (&["masthead| দিনঃ ১২ জানুয়ারি ২০২৬", "title| নদীর পানি কমছে আজ"], "page-date", &["2026-01-12"]),
    (&["masthead| প্রকাশিত: ১২ জানুয়ারি ২০২৬", "masthead| আপডেট: ১৩ জানুয়ারি ২০২৬"], "updated", &["2026-01-13"]),
    (&["masthead| আপডেট: ১৩ জানুয়ারি ২০২৬"], "page-date", &["2026-01-13"]),
    (&["title| নদীর পানি কমছে আজ", "nav| ১২ জানুয়ারি ২০২৬", "body| নদী।"], "published", &["2026-01-12"]),
    (&["title| নদীর পানি কমছে আজ", "masthead| ১২ জানুয়ারি ২০২৬", "body| নদী।"], "published", &["2026-01-12"]),
    (&["title| নদীর পানি কমছে আজ", "nav| ১২ জানুয়ারি ২০২৬", "nav| ১৩ জানুয়ারি ২০২৬", "body| নদী।"], "published", &["2026-01-12"]),
    (&["title| নদীর পানি কমছে আজ", "nav| ![](https://example.com/2026/01/12/1.jpg)", "body| নদী।"], "published", &[]),
    (&["nav| ১২ জানুয়ারি ২০২৬", "title| নদীর পানি কমছে আজ", "body| নদী।"], "published", &[]),
    (&["title| নদীর পানি কমছে আজ", "body| নদী।", "nav| ১২ জানুয়ারি ২০২৬"], "published", &[]),
    (&["title| নদীর পানি কমছে আজ", "nav| ক", "nav| খ", "nav| গ", "nav| ১২ জানুয়ারি ২০২৬"], "published", &["2026-01-12"]),
    (&["title| নদীর পানি কমছে আজ", "nav| ক", "nav| খ", "nav| গ", "nav| ঘ", "nav| ১২ জানুয়ারি ২০২৬"], "published", &[]),
    (&["title| নদীর পানি কমছে আজ প্রকাশিত: ১২ জানুয়ারি ২০২৬ আপডেট: ১৩ জানুয়ারি ২০২৬"], "published", &["2026-01-12"]),
    (&["title| নদীর পানি কমছে আজ প্রকাশিত: ১২ জানুয়ারি ২০২৬ আপডেট: ১৩ জানুয়ারি ২০২৬"], "updated", &["2026-01-13"]),
    (&["title| নদীর পানি কমছে ১২ জানুয়ারি ২০২৬"], "published", &[]),
    // The date of a dateline: little stands before it, and a place between it and the mark.
    (&["body| নিজস্ব সংবাদদাতা ২৩ নভেম্বর ২০২০ পুরুলিয়া: নদীর পানি কমছে।"], "published", &["2020-11-23"]),
    (&["body| ঢাকা, ২৩ নভেম্বর ২০২০ ।। নদীর পানি কমছে।"], "published", &["2020-11-23"]),
    (&["body| ঢাকা, ২৩ নভেম্বর ২০২০ — নদীর পানি কমছে।"], "published", &["2020-11-23"]),
    (&["body| এক দুই তিন চার পাঁচ ছয় সাত আট ২৩ নভেম্বর ২০২০ নয় দশ এগারো: নদীর পানি কমছে।"], "published", &["2020-11-23"]),
    (&["body| এক দুই তিন চার পাঁচ ছয় সাত আট নয় ২৩ নভেম্বর ২০২০ নয় দশ এগারো: নদীর পানি কমছে।"], "published", &[]),
    (&["body| এক দুই তিন চার পাঁচ ছয় সাত আট ২৩ নভেম্বর ২০২০ নয় দশ এগারো বারো: নদীর পানি কমছে।"], "published", &[]),
    (&["body| পুরুলিয়ায় ২৩ নভেম্বর ২০২০ বান ডাকে। কংসাবতী: নদীর পানি কমছে।"], "published", &[]),
    (&["body| পুরুলিয়ায় ২৩ নভেম্বর ২০২০ বান ডাকে।"], "published", &[]),
    // Section and topics.
    (&["section| প্রচ্ছদ / দেশ"], "section", &["দেশ"]),
    (&["section| Home » প্রথম পাতা > খেলা"], "section", &["খেলা"]),
    (&["section| প্রচ্ছদ খেলা"], "section", &["খেলা"]),
    (&["section| প্রচ্ছদ"], "section", &[]),
    (&["section| 2) শেষের পাতা"], "section", &["শেষের পাতা"]),
    (&["section| ২৪ ঘণ্টা"], "section", &["২৪ ঘণ্টা"]),
    (&["section| বিভাগ: খেলা"], "section", &["খেলা"]),
    (&["title| নদীর পানি কমছে আজ", "section| হোম » দেশ » নদীর পানি কমছে আজ"], "section", &["দেশ"]),
    (&["title| নদীর পানি কমছে আজ", "section| হোম নদীর পানি কমছে আজ"], "section", &[]),
    (&["title| নদীর পানি কমছে আজ", "section| হোম কৃষি, প্রকৃতি ও পরিবেশ নদীর পানি কমছে আজ"], "section", &["কৃষি, প্রকৃতি ও পরিবেশ"]),
    (&["tags| বিষয়: বন্যা, নদী | চর"], "tags", &["বন্যা", "নদী", "চর"]),
    (&["tags| বিষয়ঃ বন্যা, নদী"], "tags", &["বন্যা", "নদী"]),
    (&["tags| #বন্যা #নদী", "tags| চর"], "tags", &["বন্যা", "নদী", "চর"]),
    (&["tags| Tags"], "tags", &[]),
    // Pictures: a caption and its credit, each once.
    (&["caption| নদীর পাড়ে নৌকা। ছবি : সংগৃহীত"], "images", &["নদীর পাড়ে নৌকা [সংগৃহীত]"]),
    (&["caption| নদীর পাড়ে নৌকা।"], "images", &["নদীর পাড়ে নৌকা"]),
    (&["caption| নদীর পাড়ে নৌকা", "caption| ছবি: সংগৃহীত"], "images", &["নদীর পাড়ে নৌকা [সংগৃহীত]"]),
    (&["caption| ছবি: সংগৃহীত", "caption| ছবি: রয়টার্স"], "images", &[" [সংগৃহীত]", " [রয়টার্স]"]),
    (&["caption| নদীর পাড়ে নৌকা", "caption| নদীর পাড়ে নৌকা"], "images", &["নদীর পাড়ে নৌকা"]),
    (&["caption| নদীর পাড়ে নৌকা। ছবি : সংগৃহীত", "caption| নদীর পাড়ে নৌকা"], "images", &["নদীর পাড়ে নৌকা [সংগৃহীত]"]),
    (&["title| নদীর পানি কমছে আজ", "caption| নদীর পানি কমছে আজ"], "images", &[]),
    (&["title| নদীর পানি কমছে আজ", "caption| নদীর পানি কমছে আজ। ছবি: সংগৃহীত"], "images", &[" [সংগৃহীত]"]),
    (&["caption| ![নদীর পাড়ে নৌকা](https://example.com/1.jpg)"], "images", &["নদীর পাড়ে নৌকা"]),
    (&["caption| ক্যাপশন: নদীর পাড়ে নৌকা"], "images", &["নদীর পাড়ে নৌকা"]),
    (&["caption| ক্যাপশনঃ নদীর পাড়ে নৌকা"], "images", &["নদীর পাড়ে নৌকা"]),
    (&["caption| Image caption, নদীর পাড়ে নৌকা"], "images", &["নদীর পাড়ে নৌকা"]),
    // Other stories, with the date at the line's end or on the next.
    (&["related| চরের হাটে শীতের সবজি"], "related", &["চরের হাটে শীতের সবজি"]),
    (&["related| চরের হাটে শীতের সবজি", "related| ১২ জানুয়ারি ২০২৬"], "related", &["চরের হাটে শীতের সবজি (2026-01-12)"]),
    (&["related| চরের হাটে শীতের সবজি | ১২ জানুয়ারি ২০২৬"], "related", &["চরের হাটে শীতের সবজি (2026-01-12)"]),
    (&["related| চরের হাটে শীতের সবজি", "related| চরের হাটে শীতের সবজি | ১২ জানুয়ারি ২০২৬"], "related", &["চরের হাটে শীতের সবজি (2026-01-12)"]),
    (&["related| চরের হাটে শীতের সবজি ১২ জানুয়ারি ২০২৬ IST"], "related", &["চরের হাটে শীতের সবজি (2026-01-12)"]),
    (&["related| চরের হাটে শীতের সবজি Jan 12, 2026 |\u{2126}\u{2126}\u{2126}"], "related", &["চরের হাটে শীতের সবজি (2026-01-12)"]),
    (&["related| চরের হাটে শীতের সবজি ১২ জানুয়ারি ২০২৬ থেকে"], "related", &["চরের হাটে শীতের সবজি ১২ জানুয়ারি ২০২৬ থেকে"]),
    (&["related| ১২ জানুয়ারি ২০২৬", "related| চরের হাটে শীতের সবজি"], "related", &["চরের হাটে শীতের সবজি"]),
    (&["related| ১২ জানুয়ারি ২০২৬ ছিল চরের হাটে শীতের সবজি"], "related", &["১২ জানুয়ারি ২০২৬ ছিল চরের হাটে শীতের সবজি"]),
    (&["related| আরও পড়ুন: চরের হাটে শীতের সবজি"], "related", &["চরের হাটে শীতের সবজি"]),
    (&["related| আরও পড়ুনঃ চরের হাটে শীতের সবজি"], "related", &["চরের হাটে শীতের সবজি"]),
    (&["related| • চরের হাটে শীতের সবজি", "related| চরের হাটে শীতের সবজি"], "related", &["চরের হাটে শীতের সবজি"]),
    (&["related| চরের হাট", "related| ১০"], "related", &[]),
    // Whose news it is, who signed it off, in which edition.
    (&["source| সূত্র: রয়টার্স", "source| সূত্র: রয়টার্স, এএফপি"], "source", &["রয়টার্স", "এএফপি"]),
    (&["body| নদীর পানি কমছে বলে জানিয়েছে বার্তা সংস্থা এএফপি।"], "source", &["এএফপি"]),
    (&["body| নদীর পানি কমছে বলে জানিয়েছে বার্তা সংস্থা এএফপি।", "source| সূত্র: রয়টার্স"], "source", &["রয়টার্স"]),
    (&["signoff| /এআই"], "signoff", &["এআই"]),
    (&["signoff| (ইএ/টিকে)", "signoff| এআই"], "signoff", &["ইএ/টিকে"]),
    (&["date| ১২ জানুয়ারি ২০২৬ | প্রিন্ট সংস্করণ"], "edition", &["print"]),
    (&["edition| অনলাইন ভার্সন"], "edition", &["online"]),
    (&["edition| Print Edition", "edition| Online Edition"], "edition", &["print"]),
    (&["edition| অনলাইন সংস্করণ দেখুন"], "edition", &[]),
    (&["kicker| বন্যা", "kicker| চর", "summary| নদী শান্ত।"], "kicker", &["বন্যা"]),
    (&["kicker| বন্যা", "summary| নদী শান্ত।", "summary| চর ভেসেছে।"], "summary", &["নদী শান্ত।"]),
    (&["body| নদী।", "heading| চর", "nav| প্রচ্ছদ", "body| হাট।"], "body", &["নদী।", "# চর", "হাট।"]),
];

/// Of lists with room for one entry.
#[rustfmt::skip]
const CUT: &[Row] = &[
    (&["tags| বন্যা, নদী"], "tags", &["বন্যা"]),
    (&["tags| বন্যা, নদী"], "note", &["left-out"]),
    (&["tags| বন্যা"], "note", &[]),
    (&["source| সূত্র: রয়টার্স, এএফপি"], "source", &["রয়টার্স"]),
    (&["source| সূত্র: রয়টার্স", "source| সূত্র: এএফপি"], "note", &["left-out"]),
    // What belongs to an entry that was left out is not given to the one before it.
    (&["related| চরের হাটে শীতের সবজি", "related| নদীর ঘাটে নৌকার মেলা", "related| ১২ জানুয়ারি ২০২৬"], "related", &["চরের হাটে শীতের সবজি"]),
    (&["related| চরের হাটে শীতের সবজি", "related| ১২ জানুয়ারি ২০২৬"], "related", &["চরের হাটে শীতের সবজি (2026-01-12)"]),
    (&["caption| নদীর পাড়ে নৌকা", "caption| চরের হাট", "caption| ছবি: সংগৃহীত"], "images", &["নদীর পাড়ে নৌকা"]),
    (&["caption| নদীর পাড়ে নৌকা", "caption| ছবি: সংগৃহীত"], "images", &["নদীর পাড়ে নৌকা [সংগৃহীত]"]),
];

#[test]
fn fields_are_made_of_their_lines() {
    assert_none(&wrong(ROWS, &Parser::generic()));
}

#[test]
fn lists_end_at_the_limit() {
    assert_none(&wrong(CUT, &Parser::generic().max_items(1)));
}

/// What differs from the rows.
fn wrong(rows: &[Row], parser: &Parser<'_>) -> Vec<String> {
    let mut complaints = Vec::new();
    for &(lines, field, want) in rows {
        let has_article = lines.iter().any(|line| line.starts_with("title") || line.starts_with("body"));
        let rest = if has_article { None } else { Some(("body", PROSE)) };
        let lines = || lines.iter().filter_map(|line| line.split_once("| ")).chain(rest);
        let labels = lines().map(|(label, _)| label.parse().expect(label)).collect();
        let text: String = lines().map(|(_, text)| format!("{text}\n")).collect();
        let site = Gutter(labels);
        let article = parser.clone().with_site(&site).parse(text.as_str()).expect(&text);
        let got = given(&article, field);
        if !got.iter().map(canonical).eq(want.iter().map(canonical)) {
            complaints.push(format!("{field} of ⟦{text}⟧: expected {want:?}, found {got:?}"));
        }
    }
    complaints
}

fn canonical(text: impl AsRef<str>) -> String {
    khobor::text::canonical(text.as_ref()).into_owned()
}

/// What an article says for a field: pictures as `caption [credit]`, other stories as `headline (date)`, subheadings behind `# `.
fn given(article: &Article<'_>, field: &str) -> Vec<String> {
    let behind = |mark: &str, value: Option<String>, end: &str| value.map(|value| format!(" {mark}{value}{end}")).unwrap_or_default();
    match field {
        "tags" => article.tags().iter().map(|tag| tag.value.to_string()).collect(),
        "images" => {
            let parts = article.images().iter().map(|image| (image.caption(), image.credit()));
            let value = |part: Option<&khobor::Value<'_>>| part.map(|v| v.value.to_string());
            parts.map(|(caption, credit)| value(caption).unwrap_or_default() + &behind("[", value(credit), "]")).collect()
        }
        "related" => {
            let date = |story: &khobor::Related<'_>| story.date().and_then(|date| date.value.date()).map(|date| date.to_string());
            article.related().iter().map(|story| story.title().value.to_string() + &behind("(", date(story), ")")).collect()
        }
        "body" => {
            let mark = |heading| if heading { "# " } else { "" };
            article.body().iter().map(|part| format!("{}{}", mark(part.is_heading()), part.value().value)).collect()
        }
        field => facts::given(Some(article), field),
    }
}
