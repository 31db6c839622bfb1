//! What converters and cleaners have done to a text is undone where only one answer is possible.

use super::scan::find_damage;
use std::borrow::Cow;

/// `text` with every damage mended that [`find_damage`] has a mend for; borrowed where there is none.
///
/// Idempotent: where a mend shows more damage beside it, that is mended too. It does not normalise: what is not damaged stays byte for
/// byte.
///
/// ```
/// use khobor::text::repair;
///
/// assert_eq!(repair("ভøাদিভোস্তকে র্যাব"), "ভ্লাদিভোস্তকে র\u{200D}্যাব");
/// assert_eq!(repair("শিামন্ত্রী"), "শিামন্ত্রী");
/// ```
#[must_use]
pub fn repair(text: &str) -> Cow<'_, str> {
    let Some(mut mended) = mended(text) else { return Cow::Borrowed(text) };
    for _ in 0..MOST_PASSES {
        match self::mended(&mended) {
            Some(more) => mended = more,
            None => return Cow::Owned(mended),
        }
    }
    Cow::Borrowed(text)
}

/// How often the mends of a text may uncover damage before it is taken for noise and left as it is. One pass is enough for everything
/// seen in real text; noise such as a sign before a hundred codes (`কেøøø…`) would take a pass for each and so quadratic time.
const MOST_PASSES: usize = 8;

/// `text` with the mends of one pass; `None` where there is nothing to mend.
fn mended(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut copied = 0;
    for found in find_damage(text) {
        let (Some(mend), Some(kept)) = (found.value.mend(), text.get(copied..found.span.start())) else { continue };
        out.push_str(kept);
        out.push_str(mend);
        copied = found.span.end();
    }
    if copied == 0 {
        return None;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Some(out)
}
