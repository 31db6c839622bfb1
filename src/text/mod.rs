//! Bengali text: the canonical form of values, the folded key for matching, and the repair of what converters have broken.
//!
//! The same Bengali word stands in crawled pages in many encodings: `য়` as one code point (U+09DF, four fifths of the web) or as two
//! (U+09AF U+09BC, the NFC form), `ো` as one or as `ে` + `া`, with or without ZWJ and ZWNJ, with a visarga typed for a colon, or the
//! "currency numerator" `৷` for a danda. Two forms answer that:
//!
//! * [`canonical`] is what values are given in: Unicode NFC, nothing else. ZWJ and ZWNJ stay, since they change how a word is written.
//! * [`key`] is what matching is done on and is never shown: it folds every such variant away.
//!
//! Apart from encodings, text can be damaged: codes of a legacy font left in it, joiners dropped, signs out of order. [`find_damage`]
//! finds such places, and [`repair`] mends those that have one answer.
//!
//! ```
//! use khobor::text::{canonical, key};
//!
//! assert_eq!(canonical("সময়"), "সম\u{9AF}\u{9BC}");
//! assert_eq!(key("আপডেটঃ ১০"), key("আপডেট: 10"));
//! ```

mod after;
pub(crate) mod bengali;
mod calm;
mod canonical;
mod class;
mod codes;
mod damage;
mod ending;
pub(crate) mod fnv;
mod key;
mod legacy;
mod list_sign;
mod marks;
mod reach;
mod repair;
mod scan;
mod tail;
mod trim;

pub use after::after;
pub(crate) use after::{is_alphanumeric, is_of_word};
pub(crate) use calm::{decomposed, is_calm};
#[cfg(test)]
pub(crate) use canonical::misread;
pub(crate) use canonical::{base, is_foreign_mark, may_change};
pub use canonical::{canonical, is_canonical};
pub use damage::{Damage, DamageKind};
pub(crate) use ending::{before_ending, ending_at};
pub use key::{KeyChars, key, key_chars};
pub(crate) use key::{first_alone, is_dropped, is_invisible, same};
pub(crate) use list_sign::LIST_SIGNS;
pub(crate) use marks::Marks;
pub(crate) use reach::{first_letters, last_letters};
pub use repair::repair;
pub use scan::{FindDamage, find_damage};
pub(crate) use tail::{Endings, Tail};
pub(crate) use trim::{trim, trim_end, trim_start};
