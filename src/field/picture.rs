//! Where the credit of a picture stands in a line.

use super::byline::Byline;
use super::lexicon::{Class, Hash, class_of, phrase};
use super::name;
use super::source::last_mark;
use super::token::{self, Kind, Token};
use crate::numeral::is_digit;
use crate::text::{Endings, before_ending, ending_at, key, key_chars, last_letters, same};

/// How far from the end of a line its credit may begin, in letters.
const REACH: usize = 120;

/// The part of a line that a credit takes, and the credit within it.
pub(super) struct Found<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) credit: &'t str,
}

/// Whether a picture's credit may close a line.
pub(crate) fn has_picture(line: &str) -> bool {
    find(line).is_some()
}

/// A caption without what separates it from its credit.
pub(super) fn captioned(text: &str) -> &str {
    let parts = |c: char| {
        c.is_whitespace()
            || matches!(c, '.' | '…' | '-' | '–' | '—' | '―' | '(' | '[' | '|' | '॥' | '/' | '©' | ',' | '•' | '»' | '>' | ':' | ';')
    };
    let text = text.trim_end_matches(parts);
    // A bar that is typed as a letter: `ঘাটে নৌকা l ছবি: …`.
    let barred = text.strip_suffix(['l', 'I']).filter(|before| before.ends_with([' ', '।', '\u{a0}']));
    let text = barred.map_or(text, |before| before.trim_end_matches(parts));
    text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '•' | '—' | '–' | '-'))
}

/// A credit without danda and brackets at its end.
pub(super) fn ended(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '।' | '৷' | '.' | '|' | '(' | '[' | ',' | ';' | '-' | '—'));
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | 'ঃ' | '-' | '–' | '—' | ',' | '©' | '|'));
    let closed = text.ends_with([')', ']']) && !text.contains(['(', '[']);
    if closed { text[..text.len() - 1].trim_end_matches(|c: char| c.is_whitespace() || c == '।') } else { text }
}

/// The credit of a line: the last that it has.
pub(super) fn find(line: &str) -> Option<Found<'_>> {
    if let Some(at) = line.rfind('©') {
        let credit = &line[at..];
        let owner = ended(credit);
        // `© ২০২৫ …` and `© All Rights Reserved` speak of the site.
        let site = owner.chars().any(is_digit) || owner.to_ascii_lowercase().contains("right");
        let picture = !captioned(&line[..at]).is_empty() || class_of(owner).any(Class::CREDIT.or(Class::PUBLISHER));
        let before = key(&line[..at]);
        let legal = ["স্বত্ব", "কপিরাইট", "opyright", "ights"].iter().any(|word| before.contains(word));
        return (!site && !legal && picture && token::iter(credit).nth(12).is_none() && token::iter(owner).next().is_some())
            .then_some(Found { start: at, end: line.len(), credit });
    }
    let mut found = None;
    let mut before: [Option<Token>; 3] = [None; 3];
    // A credit ends its line; what stands long before the end is the caption or the story.
    let reach = last_letters(line, REACH);
    for token in token::iter(&line[reach..]).map(|t| t.shifted(reach)) {
        if token.class.any(Class::PICTURE) || is_picture_of(&token) {
            if let Some(next) = at_picture(line, &before, &token) {
                found = Some(next);
            }
        } else if token.class == Class::NONE && GLUED.end(token.tail, 2) {
            found = at_glued(line, &token).or(found);
        } else if token.class.any(Class::CREDIT) && found.is_none() {
            found = at_credit(line, &before, &token);
        }
        before = [before[1], before[2], Some(token)];
    }
    found.or_else(|| after_dash(line))
}

/// `ছবির`, in `ছবির কপিরাইট` and `ছবির উৎস`.
pub(super) fn is_picture_of(token: &Token) -> bool {
    const OF_PICTURE: Hash = phrase("ছবির".as_bytes());
    token.kind == Kind::Word && token.hash == OF_PICTURE
}

/// The credit at a word for a picture.
fn at_picture<'t>(line: &'t str, before: &[Option<Token>; 3], token: &Token) -> Option<Found<'t>> {
    let (start, sort) = with_sort(line, before, token);
    // `লেখা ছিল ‘ছবি: আমরা’`
    if line[..start].ends_with(['‘', '“', '"']) {
        return None;
    }
    let fresh = is_boundary(&line[..start]) || line[..start].trim_end().ends_with(':') && (sort.is_none() || is_caption(&line[..start]));
    let after = &line[token.end..];
    let mut ahead = token::iter(after);
    let next = ahead.next();
    if is_picture_of(token) {
        // `ছবির কপিরাইট Getty Images`, `ছবির উৎস, Getty Images`
        let next = next?;
        return is_owner_label(&after[next.start..next.end]).then(|| Found { start, end: line.len(), credit: &after[next.end..] });
    }
    if let Some(first) = next.filter(|_| fresh)
        && let Some(from) = behind_label(after, &first, ahead)
    {
        let credit = first_sentence(&after[from..]);
        return is_credit(credit, true).then(|| Found { start, end: token.end + from + credit.len(), credit });
    }
    match next {
        None => at_end(line, start, token.end, sort, fresh),
        Some(t) if matches!(t.kind, Kind::Danda | Kind::Close) && after[t.end..].trim().is_empty() => {
            at_end(line, start, token.end, sort, fresh)
        }
        Some(t) if matches!(t.kind, Kind::Colon | Kind::Dash | Kind::Bar) => {
            let credit = first_sentence(&after[t.end..]);
            let end = line.len() - after.len() + t.end + credit.len();
            let sure = fresh && t.kind == Kind::Colon;
            is_credit(credit, sure).then_some(Found { start, end, credit })
        }
        // `ছবি/সংগৃহীত`, `ছবি (সংগৃহীত)`
        Some(t) if fresh && matches!(t.kind, Kind::Slash | Kind::Open) => {
            let credit = &after[t.end..];
            let closed = t.kind == Kind::Slash || credit.trim_end_matches(|c: char| c.is_whitespace() || c == '।').ends_with([')', ']']);
            (closed && is_credit(credit, false)).then_some(Found { start, end: line.len(), credit })
        }
        Some(t) if t.kind == Kind::And => None,
        Some(_) if fresh => unmarked(line, start, token),
        // `ঘাটে ভিড়েছে নৌকা ছবি সংগৃহীত`, and not `ফেসবুক থেকে ছবি সংগৃহীত`
        Some(t) if t.class.any(Class::CREDIT) && before[1].is_some() && before[2].is_some_and(|b| b.kind == Kind::Word) => {
            let credit = &after[t.start..];
            ended(&after[t.end..]).is_empty().then_some(Found { start, end: line.len(), credit })
        }
        Some(_) => None,
    }
}

/// The word for a picture, where a caption's last word runs into it.
const GLUED: Endings<1> = Endings::new(["ছবি"]);

/// The credit behind a caption that lost the mark between them, as it does where the two were elements of a page: `সকালে তোলাছবি: প্রথম আলো`.
fn at_glued<'t>(line: &'t str, token: &Token) -> Option<Found<'t>> {
    let word = &line[token.start..token.end];
    let stem = before_ending(word, &["ছবি"])?;
    // `প্রতিচ্ছবি`, `ছায়াছবি`: words of their own.
    let own = stem.ends_with('\u{9CD}') || ["ছায়া", "জল"].iter().any(|part| same(stem, part));
    let after = &line[token.end..];
    let mark = token::iter(after).next().filter(|mark| mark.kind == Kind::Colon)?;
    let credit = first_sentence(&after[mark.end..]);
    let owner = ended(credit);
    let known = name::is_publisher(owner) || class_of(owner).any(Class::CREDIT) || Byline::is_known_name(owner);
    let start = token.start + stem.len();
    let end = token.end + mark.end + credit.len();
    let caption = || token::iter(&line[..start]).filter(|t| t.kind == Kind::Word).nth(2).is_some();
    (known && !own && caption()).then_some(Found { start, end, credit })
}

/// Words behind the word for a picture that say whose it is: `ছবি সৌজন্যে: …`, `ছবির উৎস, …`.
fn is_owner_label(word: &str) -> bool {
    const LABELS: [&str; 16] = [
        "কপিরাইট",
        "উৎস",
        "ক্রেডিট",
        "সৌজন্য",
        "সৌজন্যে",
        "স্বত্ব",
        "সূত্র",
        "সুত্র",
        "কৃতজ্ঞতা",
        "কার্টেসি",
        "কার্টিসি",
        "credit",
        "credits",
        "courtesy",
        "source",
        "copyright",
    ];
    LABELS.iter().any(|label| same(word, label))
}

/// Whether a credit that ends with this word says how the picture came: `লেখকের সৌজন্যে`, `ফেসবুক থেকে নেওয়া`.
fn is_owed(word: &str) -> bool {
    ["সৌজন্যে", "নেওয়া", "নেয়া", "তৈরি", "সংগৃহীত"].iter().any(|w| same(word, w))
}

/// Where in the text behind the word for a picture the credit begins, if a label of its own stands before it: `ছবি সৌজন্যে: …`, `Photo by …`,
/// `ছবি তুলেছেন …`.
fn behind_label(after: &str, first: &Token, mut ahead: impl Iterator<Item = Token> + Clone) -> Option<usize> {
    /// The words of a photographer's name of which one is known.
    const NAME: usize = 4;
    let word = &after[first.start..first.end];
    let mark = ahead.clone().next().filter(|t| matches!(t.kind, Kind::Colon | Kind::Dash | Kind::Bar)).map(|mark| mark.end);
    if is_owner_label(word) {
        // `ছবি সৌজন্যে ফেসবুক`
        let owner = ended(&after[first.end..]);
        return mark.or_else(|| (name::is_publisher(owner) || class_of(owner).any(Class::CREDIT)).then_some(first.end));
    }
    // `ছবি ও লেখা: …`, as in `লেখা ও ছবি: …`
    if first.kind == Kind::And {
        let what = ahead.next().filter(|t| t.class.any(Class::LABEL) || same(&after[t.start..t.end], "ভিডিও"))?;
        let next = ahead.next()?;
        if next.kind == Kind::Colon && what.kind == Kind::Word {
            return Some(next.end);
        }
        // `ছবি ও প্রতিবেদন রহিম উদ্দিন`
        return Byline::is_known_name(ended(&after[what.end..])).then_some(what.end);
    }
    let by = same(word, "by");
    let taken = by || ["তুলেছেন", "তোলেন", "তুলেছে", "এঁকেছেন"].iter().any(|verb| same(word, verb));
    if !taken {
        return None;
    }
    // `ছবিটি তুলেছেন জনকণ্ঠের নিজস্ব আলোকচিত্রী`
    let whose = |t: &Token| name::nominative(&after[t.start..t.end]).is_some_and(name::is_publisher);
    let known = |t: &Token| t.class.any(Class::NAME.or(Class::PUBLISHER)) || whose(t);
    let named = if by { ahead.next().is_some() } else { ahead.take(NAME).take_while(|t| t.kind == Kind::Word).any(|t| known(&t)) };
    mark.or_else(|| named.then_some(first.end))
}

/// Where a word for a picture begins with what sort of picture it is (`ফাইল ছবি`, `রয়টার্স ফাইল ছবি`, `সংগৃহীত ছবি`), and the first word of that.
fn with_sort<'b>(line: &str, before: &'b [Option<Token>; 3], token: &Token) -> (usize, Option<&'b Token>) {
    let (mut start, mut sort) = (token.start, None);
    for t in before.iter().rev().flatten() {
        let word = &line[t.start..t.end];
        // `রয়টার্স ফাইল ছবি`, `রয়টার্সের ফাইল ছবি`
        let whose = || t.class.any(Class::PUBLISHER) || name::nominative(word).is_some_and(name::is_publisher);
        let sorted = t.class.any(Class::PICTURE_SORT.or(Class::CREDIT)) || sort.is_some() && whose();
        // `তথ্য ও ছবি: …`, `লেখা ও ছবি: …`
        let joined =
            t.kind == Kind::And || t.class.any(Class::LABEL) && before[2].is_some_and(|b| b.kind == Kind::And) || same(word, "তথ্য");
        if !(sorted || joined) || !line[t.end..start].trim().is_empty() {
            break;
        }
        start = t.start;
        if sorted {
            sort = Some(t);
        }
    }
    (start, sort)
}

/// The credit behind a word for a picture without a mark between them: `ছবি সংগৃহীত`, `কোলাজ ইত্তেফাক`, `ছবি সংশ্লিষ্ট সংস্থার সৌজন্যে`.
fn unmarked<'t>(line: &'t str, start: usize, token: &Token) -> Option<Found<'t>> {
    const PLAIN: [&str; 4] = ["ছবি", "ফটো", "আলোকচিত্র", "photo"];
    let credit = first_sentence(&line[token.end..]);
    let words = token::iter(credit).take(8).filter(|t| t.kind == Kind::Word);
    let owed = words.clone().last().is_some_and(|t| is_owed(&credit[t.start..t.end]));
    let known = name::is_publisher(ended(credit)) || words.clone().all(|t| t.class.any(Class::CREDIT.or(Class::PICTURE_SORT)));
    if !(owed || known) || words.count() > 7 {
        return None;
    }
    let end = token.end + credit.len();
    let plain = PLAIN.iter().any(|w| same(&line[token.start..token.end], w));
    Some(Found { start, end, credit: if plain { credit } else { &line[token.start..end] } })
}

/// A line that ends with the word for a picture: `ফাইল ছবি`, `—সংগৃহীত ছবি`, `নিজস্ব চিত্র`, `ফেসবুক থেকে নেওয়া ছবি`.
fn at_end<'t>(line: &'t str, start: usize, end: usize, sort: Option<&Token>, fresh: bool) -> Option<Found<'t>> {
    let Some(sort) = sort else { return owed_at_end(line, start, end) };
    if !fresh {
        return None;
    }
    let alone = sort.class.any(Class::CREDIT);
    Some(Found {
        start,
        end: if alone { sort.end } else { end },
        credit: if alone { &line[sort.start..sort.end] } else { &line[start..end] },
    })
}

/// `ভিডিও থেকে নেওয়া ছবি`, `সুমন রায়ের তোলা ছবি`: a clause of its own that says where the picture is from.
fn owed_at_end(line: &str, picture: usize, end: usize) -> Option<Found<'_>> {
    let before = &line[..picture];
    let clause = &before[before.rfind(is_end).map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8))..];
    let mut words = clause.split_whitespace();
    let from = words.clone().any(|word| ["থেকে", "দিয়ে", "এর"].iter().any(|w| same(word, w)));
    let start = picture - clause.trim_start().len();
    // `ছবি: ভিডিও থেকে নেওয়া স্ক্রিনশট` is what its label says.
    let short = words.clone().count() <= 6 && !clause.contains([':', 'ঃ']);
    let last = words.next_back();
    let owed = from && last.is_some_and(is_owed);
    let mut taken = || last.is_some_and(|word| same(word, "তোলা")) && words.next_back().is_some_and(is_of_name);
    (short && (owed || taken())).then(|| Found { start, end, credit: &line[start..end] })
}

/// A name in the genitive: `রায়ের`, `সাহার`.
fn is_of_name(word: &str) -> bool {
    ["ের", "র"].iter().any(|ending| ending_at(word, ending).any(|at| class_of(&word[..at]).any(Class::NAME)))
}

/// `সংগৃহীত` without a word for the picture: alone, behind a dash or in brackets.
fn at_credit<'t>(line: &'t str, before: &[Option<Token>; 3], token: &Token) -> Option<Found<'t>> {
    let caption = || is_caption(&line[..token.start]);
    let apart =
        before[2].is_none_or(|t| matches!(t.kind, Kind::Dash | Kind::Open | Kind::Danda | Kind::Bar) || t.kind == Kind::Colon && caption());
    let last = line[token.end..].chars().all(|c| c.is_whitespace() || matches!(c, '।' | ')' | ']' | '.'));
    let collected = key_chars(&line[token.start..token.end]).take(4).eq("সংগৃ".chars());
    let alone = before[2].is_none();
    (apart && last && (collected || !alone)).then(|| Found { start: token.start, end: token.end, credit: &line[token.start..token.end] })
}

/// A photographer behind a dash at the end of a caption: `…তোলা -কেএম নজরুল ইসলাম`, or the paper, to which the dash is joined: `…জনপদ -সমকাল`.
/// Behind a dash that stands apart it is the site that a title ends with.
fn after_dash(line: &str) -> Option<Found<'_>> {
    let (at, dash) = last_mark(line, 50, |c| matches!(c, '-' | '–' | '—'))?;
    let before = line[..at].trim_end();
    let tail = &line[at + dash.len_utf8()..];
    if before.split_whitespace().nth(1).is_none()
        || !(line[..at].ends_with(' ') || before.ends_with(['।', '.']))
        || dash == '-' && tail.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let owner = class_of(ended(tail));
    let joined = !tail.starts_with(char::is_whitespace) && !before.ends_with(['।', '.']);
    if joined && owner.any(Class::OUTLET) && !owner.any(Class::AGENCY.or(Class::COMMON)) {
        return Some(Found { start: at, end: line.len(), credit: tail });
    }
    let tokens = token::tokens(tail);
    let words = tokens.iter().filter(|t| t.kind == Kind::Word);
    let known = words.clone().filter(|t| t.class.any(Class::NAME)).count();
    let all = words.clone().count();
    let name = (2..=5).contains(&all) && known * 2 > all && tokens.iter().all(|t| matches!(t.kind, Kind::Word | Kind::Danda));
    name.then_some(Found { start: at, end: line.len(), credit: tail })
}

/// Whether a credit can begin after `before`: at the start, after a sentence, a bracket, a dash or dots.
fn is_boundary(before: &str) -> bool {
    before.trim_end().chars().next_back().is_none_or(|c| is_end(c) || matches!(c, ',' | '/' | '’' | '”' | '"' | '\'' | ';'))
}

/// Whether a caption stands before a colon, and no label: `ঘাটে ভিড়েছে নৌকা : সংগৃহীত`.
fn is_caption(before: &str) -> bool {
    const LEAST: usize = 3;
    let mut words = token::iter(before).filter(|t| t.kind == Kind::Word);
    words.clone().nth(LEAST - 1).is_some() && !words.any(|t| t.class.any(Class::PICTURE.or(Class::SOURCE)) || is_picture_of(&t))
}

/// What a clause ends with, whatever it says.
fn is_end(c: char) -> bool {
    matches!(c, '।' | '৷' | '.' | '…' | '-' | '–' | '—' | '(' | '[' | '|' | '॥' | ')' | '!' | '?' | '•')
}

/// The text up to its first danda.
fn first_sentence(text: &str) -> &str {
    let lead = text.len() - text.trim_start_matches([' ', ':', '।', '\u{a0}']).len();
    text[lead..].find(['।', '৷']).map_or(text, |end| &text[..lead + end])
}

/// Whether the words after `ছবি:` are a credit; `sure` where the label stands apart.
fn is_credit(text: &str, sure: bool) -> bool {
    let text = ended(text);
    if text.is_empty() || text.contains(['?', '!']) {
        return false;
    }
    let mut words = 0;
    let mut common = 0;
    for token in token::iter(text).take(16) {
        words += usize::from(token.kind == Kind::Word);
        common += usize::from(
            token.class.any(Class::COMMON) && !token.class.any(Class::NAME.or(Class::CREDIT).or(Class::PUBLISHER).or(Class::OUTLET_TAIL)),
        );
    }
    if sure { words <= 10 } else { words <= 6 && common <= words / 4 }
}
