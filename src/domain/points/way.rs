//! The soonest way to a number of points.

use std::cmp::Reverse;

use serde::Serialize;

use super::{Day, Entry, EntryKind, Obligation, Rules, Standing, evaluate, evaluations_between};
use crate::domain::id::EntryId;
use crate::domain::order::sort_by_key;
use crate::domain::time::{DAY, Timestamp};

/// How far ahead a way is looked for: longer than anything negative can last.
const HORIZON: i64 = 1200 * DAY;

/// Where somebody stands, and what can come.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The rules in use.
    pub rules: &'a Rules,
    /// The entries there are.
    pub entries: &'a [Entry],
    /// The good ones that can come, each on its day: bills paid on time, orders completed, quarters gone by. Negative ones are
    /// left out of the search.
    pub upcoming: &'a [Entry],
    /// Now.
    pub as_of: Timestamp,
}

/// A way: its steps in the order of their days. No step can be left out of those that somebody has to take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// What to do and what to wait for.
    pub steps: Vec<WayStep>,
    /// The evaluation that reaches the number of points; now, if it is reached already.
    pub reached: Timestamp,
    /// The score then.
    pub score: i64,
}

/// One step of a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum WayStep {
    /// Pay what is late, or make good what was broken.
    Settle {
        /// The day.
        on: Day,
        /// The entry that it heals.
        entry: EntryId,
        /// What is to be settled.
        obligation: Obligation,
    },
    /// Keep what is agreed, so that a good entry comes.
    Earn {
        /// The day that it comes on.
        on: Day,
        /// What the entry will say.
        kind: EntryKind,
        /// What it will come from.
        obligation: Obligation,
    },
    /// Wait for a negative entry to expire, which it does by itself.
    Expires {
        /// The day.
        on: Day,
        /// The entry.
        entry: EntryId,
    },
}

/// Nothing that is known of leads there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("as far as can be seen, the most that can be reached is {best}")]
pub struct NoWay {
    /// The most points that any evaluation ahead can bring.
    pub best: i64,
}

/// What somebody can do, in the order in which it is given up if it is not needed.
struct Plan<'a> {
    situation: Situation<'a>,
    settle: Vec<Entry>,
    earn: Vec<Entry>,
}

/// The soonest evaluation that can reach `points`, and the fewest steps that do. Settling and earning never lower a score, so
/// the first evaluation that doing everything reaches is the soonest there is; then what is not needed is left out.
pub fn soonest(situation: Situation<'_>, points: i64) -> Result<Way, NoWay> {
    let Situation { rules, entries, as_of, .. } = situation;
    let now = evaluate(rules, entries, as_of).score;
    if now >= points {
        return Ok(Way { steps: Vec::new(), reached: as_of, score: now });
    }
    let everything = Plan::everything(situation);
    let mut best = now;
    for moment in evaluations_between(as_of, as_of.plus(HORIZON)) {
        best = best.max(everything.score(moment));
        if best >= points {
            return Ok(everything.without_the_needless(moment, points).way(moment));
        }
    }
    Err(NoWay { best })
}

impl<'a> Plan<'a> {
    fn everything(situation: Situation<'a>) -> Self {
        let today = Day::of(situation.as_of);
        let open = |entry: &&Entry| entry.kind.is_negative() && entry.settled.is_none();
        let current = |entry: &&Entry| situation.rules.worth(entry, today).is_some();
        let mut settle: Vec<Entry> = situation.entries.iter().filter(open).filter(current).copied().collect();
        let mut earn: Vec<Entry> =
            situation.upcoming.iter().filter(|entry| !entry.kind.is_negative()).copied().collect();
        sort_by_key(&mut settle, |entry| Reverse((entry.occurred, entry.id)));
        sort_by_key(&mut earn, |entry| Reverse((entry.occurred, entry.id)));
        Self { situation, settle, earn }
    }

    /// The entries as they will be if the plan is followed.
    fn entries(&self) -> Vec<Entry> {
        let today = Day::of(self.situation.as_of);
        let settled = |entry: &Entry| {
            let now = self.settle.iter().any(|open| open.id == entry.id);
            Entry { settled: if now { Some(today) } else { entry.settled }, ..*entry }
        };
        self.situation.entries.iter().map(settled).chain(self.earn.iter().copied()).collect()
    }

    fn score(&self, moment: Timestamp) -> i64 {
        evaluate(self.situation.rules, &self.entries(), moment).score
    }

    fn earn(&mut self) -> &mut Vec<Entry> {
        &mut self.earn
    }

    fn settle(&mut self) -> &mut Vec<Entry> {
        &mut self.settle
    }

    /// Gives up the latest first, and what can be done today last.
    fn without_the_needless(mut self, moment: Timestamp, points: i64) -> Self {
        for list in [Self::earn as fn(&mut Self) -> &mut Vec<Entry>, Self::settle] {
            let mut place = 0;
            while place < list(&mut self).len() {
                let given_up = list(&mut self).remove(place);
                if self.score(moment) < points {
                    list(&mut self).insert(place, given_up);
                    place += 1;
                }
            }
        }
        self
    }

    fn way(&self, moment: Timestamp) -> Way {
        let on = Day::of(self.situation.as_of);
        let settle =
            self.settle.iter().rev().map(|entry| WayStep::Settle { on, entry: entry.id, obligation: entry.obligation });
        let earn = self.earn.iter().rev().map(|entry| WayStep::Earn {
            on: entry.occurred,
            kind: entry.kind,
            obligation: entry.obligation,
        });
        let mut steps: Vec<_> = settle.chain(earn).chain(self.expiries(moment)).collect();
        sort_by_key(&mut steps, WayStep::on);
        Way { steps, reached: moment, score: self.score(moment) }
    }

    /// The negative entries that count now and will have expired by themselves.
    fn expiries(&self, moment: Timestamp) -> Vec<WayStep> {
        let Situation { rules, entries, as_of, .. } = self.situation;
        let (now, then) = (evaluate(rules, entries, as_of), Day::of(moment));
        let weighs = |id: EntryId| now.lines().any(|line| line.entry == id && line.standing == Standing::Counts);
        let waiting = entries.iter().filter(|entry| entry.kind.is_negative() && weighs(entry.id));
        let settled = |entry: &Entry| self.settle.iter().any(|settled| settled.id == entry.id);
        waiting
            .filter(|entry| !settled(entry))
            .filter_map(|entry| Some(WayStep::Expires { on: rules.expiry(entry, then)?, entry: entry.id }))
            .filter(|step| step.on() <= then)
            .collect()
    }
}

impl WayStep {
    /// The day of the step.
    pub fn on(&self) -> Day {
        match self {
            Self::Settle { on, .. } | Self::Earn { on, .. } | Self::Expires { on, .. } => *on,
        }
    }
}

/// A plain sentence.
impl std::fmt::Display for WayStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Settle { on, obligation, .. } => write!(f, "{on}: settle the {} {}", obligation.kind, obligation.id),
            Self::Earn { on, kind, obligation } => write!(f, "{on}: {} ({})", kind.earned(), obligation.id),
            Self::Expires { on, entry } => write!(f, "{on}: the entry {entry} expires by itself"),
        }
    }
}

impl EntryKind {
    fn earned(self) -> &'static str {
        match self {
            Self::BillOnTime => "pay the bill by this day",
            Self::LoanRepaid => "pay the last of the loan back by this day",
            Self::OrderCompleted => "complete the order",
            Self::TenureQuarter => "three more months here are full",
            Self::IdentityConfirmed => "confirm who you are",
            Self::BillLate | Self::OrderBroken => "nothing",
        }
    }
}
