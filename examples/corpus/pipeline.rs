//! Work on many threads, with the results in order and a bounded number of jobs on the way.

use std::io;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

/// Hands every job that `feed` gives to one of the threads, and every result to `take`, in the order of the jobs.
///
/// At most four jobs a thread are anywhere between. `feed` learns from the answer `false` that nobody takes results any more. An error of `take` ends
/// the run at once: the threads are left behind, since `feed` may be waiting for input that never comes.
pub(crate) fn run<J: Send + 'static, R: Send + 'static>(
    threads: usize,
    feed: impl FnOnce(&mut dyn FnMut(J) -> bool) + Send + 'static,
    work: impl Fn(J) -> R + Send + Sync + 'static,
    mut take: impl FnMut(R) -> io::Result<()>,
) -> io::Result<()> {
    let (to_threads, jobs) = sync_channel::<(J, SyncSender<R>)>(threads);
    // The results' places in the queue are taken before the jobs are done, and that keeps them in order.
    let (to_queue, queue) = sync_channel::<Receiver<R>>(2 * threads);
    let (jobs, work) = (Arc::new(Mutex::new(jobs)), Arc::new(work));
    for _ in 0..threads {
        let (jobs, work) = (Arc::clone(&jobs), Arc::clone(&work));
        thread::spawn(move || {
            loop {
                // A lock that another thread left by a panic still guards a whole queue.
                let next = jobs.lock().unwrap_or_else(std::sync::PoisonError::into_inner).recv();
                let Ok((job, reply)) = next else { break };
                // Nobody may be waiting any more.
                let _ = reply.send(work(job));
            }
        });
    }
    let feeder = thread::spawn(move || {
        feed(&mut |job| {
            let (reply, result) = sync_channel(1);
            to_queue.send(result).is_ok() && to_threads.send((job, reply)).is_ok()
        });
    });
    let stopped = || io::Error::other("a thread stopped");
    for result in queue {
        take(result.recv().map_err(|_| stopped())?)?;
    }
    feeder.join().map_err(|_| stopped())
}

#[cfg(test)]
mod tests {
    use super::run;
    use std::io;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn results_come_in_order_and_few_are_on_the_way() {
        let (fed, mut taken) = (Arc::new(AtomicU64::new(0)), Vec::new());
        let (feeder, looker) = (Arc::clone(&fed), Arc::clone(&fed));
        let feed = move |job: &mut dyn FnMut(u64) -> bool| {
            for n in 0..2_000 {
                feeder.store(n, Ordering::SeqCst);
                assert!(job(n));
            }
        };
        // Work of uneven length, so that later jobs are done before earlier ones.
        let work = |n: u64| (0..(n * 7919) % 5_000).fold(n, |sum, k| std::hint::black_box(sum ^ k) ^ k);
        let take = |n: u64| {
            taken.push(n);
            assert!(looker.load(Ordering::SeqCst) <= n + 16);
            Ok(())
        };
        run(4, feed, work, take).expect("nothing fails");
        assert_eq!(taken, (0..2_000).collect::<Vec<_>>());
    }

    #[test]
    fn an_error_ends_the_run_while_the_input_is_idle() {
        let (_never, input) = std::sync::mpsc::channel::<()>();
        let feed = move |job: &mut dyn FnMut(u64) -> bool| {
            job(1);
            let _ = input.recv();
        };
        let error = run(2, feed, |n| n, |_| Err(io::ErrorKind::BrokenPipe.into())).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
}
