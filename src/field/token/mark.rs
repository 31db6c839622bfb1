//! Marks: the characters that stand between the words of a byline, or in none.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::field) enum Kind {
    Word,
    Comma,
    /// `:` `ঃ` `;`
    Colon,
    /// `|` `॥` `।।` `•`, and the `**` of Markdown
    Bar,
    Slash,
    Dash,
    Open,
    Close,
    /// `।`
    Danda,
    /// `ও` `এবং` `&`
    And,
    /// `থেকে`
    From,
    /// Anything that stands in no byline: quotes, `?`, `!`, `%`.
    Other,
}

/// Whether no line that holds this character is a byline: quotes, `?`, `!`, `%`.
pub(crate) fn stands_in_no_byline(c: char) -> bool {
    mark(c) == Some(Kind::Other)
}

/// Whether a character is one of the marks behind a label.
pub(in crate::field) fn is_label_mark(c: char) -> bool {
    matches!(mark(c), Some(Kind::Colon | Kind::Dash | Kind::Bar))
}

/// Whether a character is a mark and stands in no word.
pub(in crate::field) fn is_mark(c: char) -> bool {
    mark(c).is_some()
}

/// What mark a character is, `None` for those that words are made of.
pub(super) fn mark(c: char) -> Option<Kind> {
    Some(match c {
        ',' | '،' => Kind::Comma,
        ':' | 'ঃ' | '：' | ';' | '\u{37E}' => Kind::Colon,
        '|' | '॥' | '•' | '·' | '●' | '▪' | '■' | '¦' | '¶' | '*' | '\u{387}' => Kind::Bar,
        '/' | '\\' => Kind::Slash,
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => Kind::Dash,
        '(' | '[' | '{' => Kind::Open,
        ')' | ']' | '}' => Kind::Close,
        '।' | '৷' => Kind::Danda,
        '&' | '+' => Kind::And,
        // Brackets that NFC replaces by others, which are no marks.
        '\u{2329}' | '\u{232A}' => return None,
        // Pens, hands and arrows before a name, with the selectors behind them.
        '\u{2190}'..='\u{2BFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}' => Kind::Bar,
        '?' | '!' | '%' | '"' | '“' | '”' | '‘' | '#' | '@' | '=' | '<' | '>' | '…' | '°' | '$' | '৳' | '₹' | '«' | '»' | '~' | '^'
        | '_' => Kind::Other,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn a_mark_is_what_its_canonical_form_is() {
        assert_eq!(crate::text::misread(mark), []);
    }
}
