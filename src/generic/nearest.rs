//! The lines of a look around a line, as one goes down a page.

use super::brief::Brief;
use super::context::FAR;
use super::look::Look;

/// The way to the lines of one look.
#[derive(Debug)]
pub(super) struct Nearest {
    look: Look,
    last: Option<usize>,
    /// The first below the line; the end of the page where there is none.
    next: usize,
    above: usize,
    below: usize,
}

/// How many lines of a look stand above a line and below it, and how far the nearest are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    pub(super) above: usize,
    pub(super) below: usize,
    pub(super) since: usize,
    pub(super) to: usize,
}

impl Nearest {
    pub(super) fn of(lines: &[Brief], look: Look) -> Self {
        let below = lines.iter().filter(|line| line.look == look).count();
        Self { look, last: None, next: 0, above: 0, below }
    }

    /// What is around the next line, which is the `n`-th.
    pub(super) fn step(&mut self, lines: &[Brief], n: usize) -> Around {
        let here = lines[n].look == self.look;
        self.below -= usize::from(here);
        if self.next <= n {
            self.next = n + 1 + lines[n + 1..].iter().take_while(|line| line.look != self.look).count();
        }
        let around = Around {
            above: self.above,
            below: self.below,
            since: self.last.map_or(FAR, |last| n - last),
            to: if self.next < lines.len() { self.next - n } else { FAR },
        };
        if here {
            self.above += 1;
            self.last = Some(n);
        }
        around
    }
}
