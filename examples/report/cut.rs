//! Cuts lines where marks begin and end.

use khobor::Span;

/// A part of a line, and the marks that cover it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    pub(crate) text: &'t str,
    pub(crate) marks: Vec<usize>,
}

/// Places of a page, each known by its number. They may overlap, and go on over lines.
#[derive(Debug)]
pub(crate) struct Cutter {
    /// Where a mark ends or starts, in the order of the page.
    events: Vec<(usize, bool, usize)>,
    next: usize,
    open: Vec<usize>,
}

impl Cutter {
    pub(crate) fn new(marks: &[Span]) -> Self {
        let mut events: Vec<(usize, bool, usize)> = marks
            .iter()
            .enumerate()
            .filter(|(_, span)| !span.is_empty())
            .flat_map(|(n, span)| [(span.start(), true, n), (span.end(), false, n)])
            .collect();
        events.sort_unstable();
        Self { events, next: 0, open: Vec::new() }
    }

    /// The pieces of the line that begins at byte `start`. Lines are asked for in the order of the page, so that each mark is looked at twice
    /// and not once for each line.
    pub(crate) fn cut<'t>(&mut self, start: usize, line: &'t str) -> Vec<Piece<'t>> {
        let (mut pieces, mut from) = (Vec::new(), 0);
        while let Some(&(at, starts, mark)) = self.events.get(self.next).filter(|(at, ..)| *at < start + line.len()) {
            let to = at.saturating_sub(start);
            if to > from
                && let Some(text) = line.get(from..to)
            {
                pieces.push(Piece { text, marks: self.open.clone() });
                from = to;
            }
            if starts {
                self.open.push(mark);
            } else {
                self.open.retain(|open| *open != mark);
            }
            self.next += 1;
        }
        pieces.push(Piece { text: line.get(from..).unwrap_or_default(), marks: self.open.clone() });
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::Cutter;
    use khobor::Span;

    /// `[mark,mark:text]`, line after line.
    fn shown(text: &str, marks: &[(usize, usize)]) -> String {
        let spans: Vec<Span> = marks.iter().filter_map(|(start, end)| Span::new(*start, *end)).collect();
        let mut cutter = Cutter::new(&spans);
        let (mut at, mut out) = (0, String::new());
        for line in text.split('\n') {
            for piece in cutter.cut(at, line) {
                let marks: Vec<String> = piece.marks.iter().map(usize::to_string).collect();
                out.push_str(&format!("[{}:{}]", marks.join(","), piece.text));
            }
            at += line.len() + 1;
            out.push('\n');
        }
        out
    }

    #[test]
    fn lines_are_cut_where_marks_begin_and_end() {
        assert_eq!(shown("abcdef", &[]), "[:abcdef]\n");
        assert_eq!(shown("abcdef", &[(1, 3)]), "[:a][0:bc][:def]\n");
        assert_eq!(shown("abcdef", &[(0, 4), (2, 6)]), "[0:ab][0,1:cd][1:ef]\n");
        // Over the end of a line, and one that touches the next.
        assert_eq!(shown("abc\ndef\nghi", &[(2, 6), (6, 7)]), "[:ab][0:c]\n[0:de][1:f]\n[:ghi]\n");
        // A place without a letter, one within a letter and one beyond the page lose nothing.
        assert_eq!(shown("কখ", &[(0, 0), (1, 3), (40, 50)]), "[1:ক][:খ]\n");
    }
}
