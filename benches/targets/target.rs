//! What is to be reached, and whether it is.

use crate::measure::Finding;
use crate::sample::Sample;

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Seconds.
    Time,
    /// Bytes.
    Bytes,
}

/// A limit.
#[derive(Clone, Copy)]
pub enum Limit {
    /// At most so many times the baseline.
    Ratio(f64),
    /// At most so much, in the unit of the finding.
    Most(f64),
}

/// How much more than its target something may take before the program fails: a machine has its moods.
const TOLERANCE: f64 = 1.25;

/// How something stands to its target.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Reached.
    Reached,
    /// Not reached, and within the tolerance.
    Near,
    /// Not reached.
    Missed,
    /// There is no target: it stands there to be known.
    Known,
}

/// By the limit that is kept best: keeping one of them is enough.
pub fn judge(limits: &[Limit], ours: &Sample, ratio: Option<&Sample>) -> Verdict {
    let excess = limits.iter().filter_map(|limit| match *limit {
        Limit::Ratio(most) => ratio.map(|ratio| ratio.median() / most),
        Limit::Most(most) => Some(ours.median() / most),
    });
    match excess.min_by(f64::total_cmp) {
        None => Verdict::Known,
        Some(excess) if excess <= 1.0 => Verdict::Reached,
        Some(excess) if excess <= TOLERANCE => Verdict::Near,
        Some(_) => Verdict::Missed,
    }
}

impl Finding {
    /// How it stands to its target.
    pub fn verdict(&self) -> Verdict {
        judge(&self.limits, &self.ours, self.ratio.as_ref())
    }

    /// It is not reached, not even with the tolerance.
    pub fn is_missed(&self) -> bool {
        self.verdict() == Verdict::Missed
    }
}

impl Verdict {
    /// In a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Near => "near",
            Self::Missed => "missed",
            Self::Known => "–",
        }
    }
}

impl Limit {
    /// As people write it.
    pub fn told(self, unit: Unit) -> String {
        match self {
            Self::Ratio(most) => format!("≤ {most} ×"),
            Self::Most(most) => format!("≤ {}", unit.told(most)),
        }
    }
}

impl Unit {
    /// An amount, with three digits that say something.
    pub fn told(self, amount: f64) -> String {
        let (steps, base): (&[&str], f64) = match self {
            Self::Time => (&["ns", "µs", "ms", "s"], 1000.0),
            Self::Bytes => (&["B", "kB", "MB", "GB"], 1000.0),
        };
        let mut amount = if self == Self::Time { amount * 1e9 } else { amount };
        let mut step = 0;
        while amount >= base && step + 1 < steps.len() {
            amount /= base;
            step += 1;
        }
        format!("{} {}", digits(amount), steps[step])
    }
}

/// Three digits that say something.
pub fn digits(number: f64) -> String {
    let places = if number >= 100.0 || number.fract() == 0.0 { 0 } else { 1 + usize::from(number < 10.0) };
    format!("{number:.places$}")
}
