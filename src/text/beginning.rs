//! The beginning of a text.

/// What a text begins with: at most so many bytes, and no character cut.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn no_character_is_cut() {
        let cuts: Vec<&str> = (0..8).map(|most| beginning("নদী", most)).collect();
        assert_eq!(cuts, ["", "", "", "ন", "ন", "ন", "নদ", "নদ"]);
        assert_eq!(beginning("নদী", 100), "নদী");
    }
}
