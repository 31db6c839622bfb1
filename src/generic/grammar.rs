//! Words that make a line language rather than a label: a menu names things, a sentence says something of them.
//!
//! `কুয়াশায় হাঁটে` under a poem's title and `জাতীয়` in a menu are both one or two words without a stop; only the first has a verb.

use super::tokens::{Token, words};
use crate::text::Endings;
use std::sync::LazyLock;

/// The closed classes of Bengali, in the spellings of both standards: pronouns, conjunctions, postpositions, negations, and the forms of
/// `হওয়া`, `করা`, `থাকা` and `বলা` that stand in every text. Words that menus and headings hold too (`ও`, `আরও`, `সব`) are left out.
const WORDS: &str = "\
    আমি আমার আমাকে আমরা আমাদের আমাদেরও আমায় তুমি তোমার তোমাকে তোমরা তুই তোর আপনি আপনার আপনাকে আপনারা সে তার তাকে তাঁর তাঁকে তারা তাঁরা তাদের \
    তাঁদের তিনি উনি ওর ওকে ওরা ওদের এর একে এরা এদের ইনি এটি এটা এগুলো সেটি সেটা সেগুলো ওটা যা যে যার যাকে যারা যাদের যিনি যেটি যেটা কে কার কাকে \
    কারা কী কি কেউ কারও কিছু কিছুই নিজে নিজের নিজেকে নিজেদের এই ওই সেই এ সেসব এসব যেসব কোন কোনো কোনও \
    এবং কিন্তু তবে অথবা কিংবা বা যদি তাহলে তাই কারণ যেন যাতে যখন তখন যেখানে সেখানে যেমন তেমন যদিও অথচ বরং নইলে নাহলে আর তো যে-কোনো যেহেতু \
    না নয় নেই নি নাই নন নও নয়তো \
    করে করা করেন করতে করেছে করেছেন করেছিল করেছিলেন করেছি করছে করছেন করছি করবে করবেন করব করলে করলেন করল করলো করার করায় করি করো করিয়া করিয়ে \
    হয় হয়ে হয়েছে হয়েছিল হয়েছেন হচ্ছে হচ্ছিল হবে হবেন হলো হল হলে হতে হওয়া হওয়ার হওয়ায় হন হোক হইয়া হয়নি হইতে \
    ছিল ছিলেন ছিলাম ছিলো আছে আছেন আছি থাকে থাকেন থাকবে থাকবেন থাকা থাকতে থাকলে থাকায় থেকেও রয়েছে রয়েছেন \
    বলে বলেন বললেন বলেছেন বলছেন বলছে বলা জানান জানায় জানিয়েছে জানিয়েছেন জানা জানালেন যায় যাচ্ছে যাবে যাবেন গেছে গেছেন গেল গিয়ে গিয়েছে যেতে \
    আসে আসেন আসছে আসবে এসে এসেছে এসেছেন দেয় দেন দিয়ে দিয়েছে দিয়েছেন দিতে দেওয়া দেয়া দেবে দেবেন দিচ্ছে নেয় নেন নিয়ে নিয়েছে নিতে নেওয়া \
    জন্য জন্যে দিকে কাছে সঙ্গে সাথে মধ্যে ভেতর ভিতর পর্যন্ত চেয়ে মতো মত দ্বারা কাছ বিরুদ্ধে ধরে হিসেবে হিসাবে অনুযায়ী ছাড়াও";

/// Their hashes, each at the first free place from the one that its highest bits name.
static TABLE: LazyLock<[u64; 1 << BITS]> = LazyLock::new(|| {
    let mut table = [0; 1 << BITS];
    for word in words(WORDS) {
        table[place_of(&table, word.hash)] = word.hash;
    }
    table
});

/// Four times as many places as there are words, about.
const BITS: u32 = 10;

/// Where a hash stands in the table, or where it would.
fn place_of(table: &[u64; 1 << BITS], hash: u64) -> usize {
    let mut at = (hash >> (64 - BITS)) as usize;
    while table[at] != hash && table[at] != 0 {
        at = (at + 1) % table.len();
    }
    at
}

/// How many of these words are of grammar.
pub(crate) fn count(tokens: &[Token]) -> usize {
    let table = &*TABLE;
    tokens.iter().filter(|token| table[place_of(table, token.hash)] == token.hash).count()
}

/// Endings of finite verbs, with which nearly all Bengali sentences end.
const ENDINGS: Endings<42> = Endings::new([
    "েছে",
    "েছেন",
    "েছি",
    "চ্ছে",
    "চ্ছেন",
    "চ্ছি",
    "ছিল",
    "ছিলেন",
    "ছিলাম",
    "ছিলো",
    "লেন",
    "লাম",
    "বেন",
    "তেন",
    "ছেন",
    "ছি",
    "য়নি",
    "েনি",
    "নেই",
    "নয়",
    "হয়",
    "হবে",
    "যাবে",
    "করবে",
    "দেবে",
    "থাকবে",
    "পাবে",
    "আসবে",
    "পারে",
    "পারেন",
    "করে",
    "করেন",
    "থাকে",
    "থাকেন",
    "বলেন",
    "জানান",
    "আছে",
    "আছেন",
    "যায়",
    "হয়ে",
    "ইল",
    "িল",
]);

/// Whether the last of these words is a finite verb by its ending.
pub(crate) fn end_with_verb(words: &[Token]) -> bool {
    words.last().is_some_and(|word| ENDINGS.end(word.tail, 0))
}

#[cfg(test)]
mod tests {
    use super::{count, end_with_verb, words};

    #[test]
    fn sentences_have_grammar_and_menus_have_none() {
        for (line, least) in [("ঘাস জানে, আর কে কে জানে!", 3), ("তাঁর কাছে কেউ কিছু চায়নি", 3), ("তিনি এ কথা বলেন", 3)]
        {
            assert!(count(&words(line).collect::<Vec<_>>()) >= least, "{line}");
        }
        for line in ["জাতীয় রাজনীতি অর্থনীতি", "আন্তর্জাতিক", "তথ্য ও প্রযুক্তি", "সম্পাদক ও প্রকাশক"]
        {
            assert_eq!(count(&words(line).collect::<Vec<_>>()), 0, "{line}");
        }
    }

    #[test]
    fn verbs_close_sentences() {
        for line in ["নদীর পানি কমেছে", "সে আর আসেনি।", "‘আমি যাব না, তিনিও যান\u{9BF}\u{9A8}\u{9BF}’ বললেন", "সম\u{9DF} হ\u{9DF}।"]
        {
            assert!(end_with_verb(&words(line).collect::<Vec<_>>()), "{line}");
        }
        for line in ["জাতীয়", "সর্বশেষ খবর", ""] {
            assert!(!end_with_verb(&words(line).collect::<Vec<_>>()), "{line}");
        }
    }
}
