use serde::Serialize;
use tally::domain::points::WayStep;
use tally::wallet::{Reaching, Without};

use crate::output::{Page, count, moment};

/// What a withdrawal would change.
#[derive(Serialize)]
pub(crate) struct WithoutRecord {
    before: i64,
    after: i64,
    falls_away: Vec<String>,
}

/// The soonest way to a number of points.
#[derive(Serialize)]
pub(crate) struct ReachingRecord {
    wanted: i64,
    /// Absent if nothing that is known of leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    /// The most there can be, if there is no way.
    score: i64,
    steps: Vec<StepRecord>,
}

/// One step of a way.
#[derive(Serialize)]
struct StepRecord {
    on: String,
    #[serde(flatten)]
    what: StepKind,
}

#[derive(Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
enum StepKind {
    Settle { entry: String, obligation: String },
    Earn { kind: String, obligation: String },
    Expires { entry: String },
}

impl From<Without> for WithoutRecord {
    fn from(without: Without) -> Self {
        let falls_away = without.falls_away.iter().map(ToString::to_string).collect();
        Self { before: without.before, after: without.after, falls_away }
    }
}

impl WithoutRecord {
    pub(crate) fn tell(&self, page: &mut Page) {
        page.strong(format!("{} instead of {} points", self.after, self.before));
        let gone = count(self.falls_away.len() as u64, "entry would be erased", "entries would be erased");
        page.line(format!("{gone}, the good and the bad."));
    }
}

impl ReachingRecord {
    pub(crate) fn new(wanted: i64, way: Reaching) -> Self {
        Self { wanted, at: way.at.map(moment), score: way.score, steps: way.steps.into_iter().map(step).collect() }
    }

    pub(crate) fn tell(&self, page: &mut Page) {
        match &self.at {
            None => page.careful(format!("Nothing known leads to {}; the most ahead is {}.", self.wanted, self.score)),
            Some(_) if self.steps.is_empty() => page.good(format!("{} are reached: {}.", self.wanted, self.score)),
            Some(at) => page.good(format!("{} would be reached at {at}, with {}:", self.wanted, self.score)),
        }
        self.steps.iter().for_each(|step| page.line(format!("  {}  {}", step.on, sentence(&step.what))));
    }
}

fn step(step: WayStep) -> StepRecord {
    let (on, what) = match step {
        WayStep::Settle { on, entry, obligation } => {
            (on, StepKind::Settle { entry: entry.to_string(), obligation: obligation.id.to_string() })
        }
        WayStep::Earn { on, kind, obligation } => {
            (on, StepKind::Earn { kind: kind.to_string(), obligation: obligation.id.to_string() })
        }
        WayStep::Expires { on, entry } => (on, StepKind::Expires { entry: entry.to_string() }),
    };
    StepRecord { on: on.to_string(), what }
}

fn sentence(step: &StepKind) -> String {
    match step {
        StepKind::Settle { obligation, .. } => format!("pay what is open of {obligation}"),
        StepKind::Earn { kind, .. } => format!("comes by itself or by keeping what was agreed: {kind}"),
        StepKind::Expires { entry } => format!("no longer counts against you: {entry}"),
    }
}
