//! Measuring in turns.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use rustix::time::{ClockId, clock_gettime};
use tally::store::Store;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::ground::{self, Person};
use crate::sample::Sample;
use crate::table;
use crate::target::{Limit, Unit};

/// What every line is measured with.
pub struct Plan {
    rounds: Option<usize>,
    runtime: Runtime,
    scratch: TempDir,
    histories: RefCell<BTreeMap<u32, Twins>>,
}

/// A wallet's directory, and a copy of it for the raw connection.
#[derive(Clone)]
pub struct Twins {
    /// For the wallet.
    pub ours: PathBuf,
    /// For the raw connection.
    pub raw: PathBuf,
}

/// What was found.
pub struct Finding {
    /// Which case of its line.
    pub case: String,
    /// In which unit.
    pub unit: Unit,
    /// What ours takes.
    pub ours: Sample,
    /// What the baseline takes, if there is one.
    pub baseline: Option<Sample>,
    /// Ours by the baseline of the same turn.
    pub ratio: Option<Sample>,
    /// The target: one of these is to be kept.
    pub limits: Vec<Limit>,
}

impl Plan {
    /// With so many rounds for each line, or as many as it asks for.
    pub fn new(rounds: Option<usize>) -> Result<Self> {
        // On the disk that the project is built on: a directory in memory would make commits too cheap.
        let scratch = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        Ok(Self { rounds, runtime, scratch, histories: RefCell::default() })
    }

    /// What the wallet's asynchronous calls run on.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// A wallet with so many payments, which every line may read and none may change.
    pub fn history(&self, count: u32) -> Result<Twins> {
        let known = self.histories.borrow().get(&count).cloned();
        if let Some(twins) = known {
            return Ok(twins);
        }
        println!("  a wallet of {count} payments is made");
        let twins = self.twins(|store| ground::payments(store, count))?;
        self.histories.borrow_mut().insert(count, twins.clone());
        Ok(twins)
    }

    /// A wallet whose store is filled so.
    pub fn twins(&self, fill: impl FnOnce(&Store) -> Result<()>) -> Result<Twins> {
        let twins = Twins { ours: self.directory("ours")?, raw: self.directory("raw")? };
        Person::new().settle_in(&twins.ours, fill)?;
        ground::copy(&twins.ours, &twins.raw)?;
        Ok(twins)
    }

    /// A new directory, which goes when the program ends.
    pub fn directory(&self, name: &str) -> Result<PathBuf> {
        let directory = tempfile::Builder::new().prefix(name).tempdir_in(self.scratch.path())?;
        Ok(directory.keep())
    }

    /// Measures both in turns, and not the first turn, in which everything is still cold. Each says what it took.
    pub fn race(
        &self,
        (case, rounds): (impl Into<String>, usize),
        limits: &[Limit],
        mut ours: impl FnMut() -> Result<Duration>,
        mut baseline: impl FnMut() -> Result<Duration>,
    ) -> Result<Finding> {
        ours()?;
        baseline()?;
        let mut turns = Vec::new();
        for _ in 0..self.rounds.unwrap_or(rounds) {
            turns.push((ours()?.as_secs_f64(), baseline()?.as_secs_f64()));
            self.progress()?;
        }
        println!();
        Ok(Finding::beside(case, Unit::Time, &turns, limits).told())
    }

    /// Measures something that has no baseline.
    pub fn alone(
        &self,
        (case, rounds): (impl Into<String>, usize),
        limits: &[Limit],
        mut ours: impl FnMut() -> Result<Duration>,
    ) -> Result<Finding> {
        ours()?;
        let mut taken = Vec::new();
        for _ in 0..self.rounds.unwrap_or(rounds) {
            taken.push(ours()?.as_secs_f64());
            self.progress()?;
        }
        println!();
        Ok(Finding::alone(case, Unit::Time, taken, limits).told())
    }

    #[expect(clippy::unused_self, reason = "reads as what it belongs to")]
    fn progress(&self) -> Result<()> {
        print!(".");
        Ok(std::io::stdout().flush()?)
    }
}

impl Finding {
    /// Of turns: ours, and the baseline beside it.
    pub fn beside(case: impl Into<String>, unit: Unit, turns: &[(f64, f64)], limits: &[Limit]) -> Self {
        Self {
            case: case.into(),
            unit,
            ours: Sample::of(turns.iter().map(|turn| turn.0)),
            baseline: Some(Sample::of(turns.iter().map(|turn| turn.1))),
            ratio: Some(Sample::of(turns.iter().map(|turn| turn.0 / turn.1))),
            limits: limits.to_vec(),
        }
    }

    /// Says so at once: a line may take minutes.
    fn told(self) -> Self {
        table::tell(&self);
        self
    }

    /// Of something that has no baseline.
    pub fn alone(case: impl Into<String>, unit: Unit, taken: Vec<f64>, limits: &[Limit]) -> Self {
        let ours = Sample::of(taken);
        Self { case: case.into(), unit, ours, baseline: None, ratio: None, limits: limits.to_vec() }
    }
}

/// What one of `times` in a row takes of the processor, for work that waits for nothing: what others on the machine do does
/// not count.
pub fn each<T>(times: u32, mut work: impl FnMut() -> Result<T>) -> Result<Duration> {
    let began = on_processor();
    for _ in 0..times {
        black_box(work()?);
    }
    Ok((on_processor() - began) / times)
}

/// How long this thread has had a processor.
fn on_processor() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}
