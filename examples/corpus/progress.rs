//! The progress of a run, on a terminal.

use crate::count::s;
use crate::tally::Tally;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A bar on standard error, if that is a terminal; nothing otherwise.
pub(crate) struct Progress {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
    /// Pages that earlier runs have read.
    before: u64,
    /// When the first batch came: passing over what was read is faster, and would make the rate look better than it is.
    since: Option<Instant>,
}

impl Progress {
    /// Whether there is anybody to see it.
    pub(crate) fn is_seen(quiet: bool) -> bool {
        !quiet && io::stderr().is_terminal()
    }

    /// A bar for so many bytes of input, or a counter where nobody knows how many there are.
    pub(crate) fn new(seen: bool, total: Option<u64>, before: u64) -> Self {
        let bar = ProgressBar::with_draw_target(total, if seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() });
        let template = if total.is_some() { "{wide_bar} {percent:>3} %  {msg}  {eta} left" } else { "{spinner} {msg}  {elapsed}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("━╸─"));
        }
        if seen {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self { bar, read: Arc::default(), before, since: None }
    }

    /// The count of bytes that were read.
    pub(crate) fn counter(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.read)
    }

    /// Shows the counts.
    pub(crate) fn show(&mut self, tally: &Tally) {
        if self.bar.is_hidden() {
            return;
        }
        let read = self.read.load(Ordering::Relaxed);
        let since = *self.since.get_or_insert_with(|| {
            self.bar.set_position(read);
            self.bar.reset_eta();
            Instant::now()
        });
        let all = &tally.all;
        let (others, errors) = (all.pages - all.articles, tally.error_count());
        #[expect(clippy::cast_precision_loss, reason = "a rate for a person")]
        let rate = (all.pages - self.before) as f64 / since.elapsed().as_secs_f64().max(0.1);
        self.bar.set_position(read);
        self.bar.set_message(format!(
            "{} article{}  {others} non-article{}  {errors} error{}  {rate:.0} pages/s",
            all.articles,
            s(all.articles),
            s(others),
            s(errors)
        ));
    }

    /// Takes the bar away.
    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

/// Counts the bytes of a file as they are read, compressed or not.
pub(crate) struct Counted<R> {
    pub(crate) stream: R,
    pub(crate) read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
