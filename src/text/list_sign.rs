//! The signs that a converter puts before the items of a list.

/// `• খেলা`, `▪ খেলা`, `* খেলা`; a line has the same meaning without them, since the next converter drops them.
pub(crate) const LIST_SIGNS: [char; 13] = ['•', '●', '○', '▪', '■', '◦', '·', '\u{387}', '*', '➤', '►', '✓', '❖'];
