//! Many seeds, on all cores.

use std::any::Any;
use std::ops::Range;
use std::panic::catch_unwind;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{available_parallelism, scope};
use std::time::{Duration, Instant};

use crate::run::{Failure, Size, run};

/// How often a long run says how far it is.
const EVERY: Duration = Duration::from_secs(20);

/// Plays every seed, and stops at the first that fails.
pub fn run_all(seeds: Range<u64>, size: Size) -> Option<Failure> {
    let (next, failed) = (AtomicU64::new(seeds.start), Mutex::new(None));
    let (over, progress) = (AtomicBool::new(false), Progress::begin(&seeds));
    let play = || {
        while !over.load(Ordering::SeqCst) {
            let seed = next.fetch_add(1, Ordering::SeqCst);
            if seed >= seeds.end {
                return;
            }
            if let Err(failure) = whatever_happens(seed, size) {
                over.store(true, Ordering::SeqCst);
                *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure);
            }
            progress.one_more();
        }
    };
    scope(|threads| {
        for _ in 0..available_parallelism().map_or(1, usize::from) {
            threads.spawn(play);
        }
    });
    progress.end();
    failed.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// A panic is a failure of its seed, too.
fn whatever_happens(seed: u64, size: Size) -> Result<(), Failure> {
    let played = catch_unwind(|| run(seed, size, false));
    let played = played
        .unwrap_or_else(|panic| Err(Failure { seed, what: format!("a panic: {}", words(&*panic)), trace: Vec::new() }));
    played.map(drop)
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// What failed, how it came to that, and how to see it again.
pub fn report(failure: &Failure, size: Size) -> String {
    let Failure { seed, what, trace } = failure;
    let steps = size.steps.map(|steps| format!(" --steps {steps}")).unwrap_or_default();
    let again = format!("cargo run -p tally-sim -- --seed {seed}{steps} --trace");
    format!("{}\n\nseed {seed}: {what}\n\nAgain, with every step: {again}", trace.join("\n"))
}

struct Progress {
    began: Instant,
    all: u64,
    played: AtomicU64,
    told: Mutex<Instant>,
}

impl Progress {
    fn begin(seeds: &Range<u64>) -> Self {
        let now = Instant::now();
        Self { began: now, all: seeds.end - seeds.start, played: AtomicU64::new(0), told: Mutex::new(now) }
    }

    fn one_more(&self) {
        let played = self.played.fetch_add(1, Ordering::SeqCst) + 1;
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.elapsed() >= EVERY {
            *told = Instant::now();
            eprintln!("{played} of {} seeds, {} s", self.all, self.began.elapsed().as_secs());
        }
    }

    fn end(&self) {
        eprintln!("{} seeds played in {:.1} s", self.played.load(Ordering::SeqCst), self.began.elapsed().as_secs_f64());
    }
}
