use std::time::SystemTime;

use super::names::{EntryKind, EntryStanding, PointsFactor, PointsState};
use crate::domain::points::{self as domain, Day, WayStep};
use crate::ffi::consents::EntrySource;
use crate::ffi::printed::printed;
use crate::ffi::times::moment;
use crate::wallet as core;

/// Everything about points that one screen shows.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PointsOverview {
    /// Whether there are any.
    pub state: PointsState,
    /// The collection grant that lives.
    pub grant: Option<String>,
    /// The newest score.
    pub score: Option<PointsScore>,
    /// Every entry as it stands today, the latest first.
    pub entries: Vec<HeldEntry>,
    /// What the next evaluation would bring, if nothing else happens until then.
    pub forecast: Option<Evaluation>,
}

/// The newest score: what was signed, and what this phone makes of the same entries.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PointsScore {
    /// What the backend signed.
    pub stated: i64,
    /// What the entries add up to; none if the rules that it follows are not known here.
    pub recomputed: Option<i64>,
    /// Why it is not believed; none if it holds.
    pub fault: Option<String>,
    /// The moment that it is as of.
    pub as_of: SystemTime,
    /// When the next evaluation is due.
    pub valid_until: SystemTime,
    /// That moment has passed.
    pub stale: bool,
    /// How it comes about.
    pub evaluation: Option<Evaluation>,
}

/// A sum: `start`, the factors' points and `clamp` add up to `score`.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Evaluation {
    /// The moment that it is as of.
    pub as_of: SystemTime,
    /// What everybody begins with.
    pub start: i64,
    /// The parts, in the order in which they are shown.
    pub factors: Vec<FactorPoints>,
    /// What was added or taken to stay between 350 and 950.
    pub clamp: i64,
    /// The sum.
    pub score: i64,
    /// When the next entry expires that counts.
    pub next_expiry: Option<SystemTime>,
    /// The sum on that day.
    pub score_then: Option<i64>,
}

/// One part of a score.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct FactorPoints {
    /// Which.
    pub factor: PointsFactor,
    /// What it adds.
    pub points: i64,
    /// What of that was added or taken to stay within its bounds.
    pub bound: i64,
    /// How many entries count.
    pub counting: u32,
}

/// One entry, as it stands today.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct HeldEntry {
    /// Its id.
    pub id: String,
    /// What it says.
    pub kind: EntryKind,
    /// The part of the score that it belongs to.
    pub factor: PointsFactor,
    /// What it comes from.
    pub source: EntrySource,
    /// The id of what it comes from.
    pub source_id: String,
    /// The collection grant that let it in.
    pub grant: String,
    /// Why it is there, for programs.
    pub reason_code: String,
    /// Why it is there, in an English sentence.
    pub reason: String,
    /// The day that it happened on.
    pub occurred: SystemTime,
    /// The first day on which it no longer counts.
    pub expires: Option<SystemTime>,
    /// The day on which it was paid, or made good, after all.
    pub settled: Option<SystemTime>,
    /// Whether it counts today.
    pub standing: EntryStanding,
    /// What it does to the sum today.
    pub points: i64,
    /// What the backend signed about it.
    pub jws: String,
}

/// One score of the past.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PastScore {
    /// The moment that it is as of.
    pub as_of: SystemTime,
    /// What the backend signed.
    pub stated: i64,
    /// What the entries added up to.
    pub recomputed: Option<i64>,
    /// Why it was not believed; none if it held.
    pub fault: Option<String>,
}

/// One page of scores, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PastScorePage {
    /// The scores.
    pub items: Vec<PastScore>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

/// What the withdrawal of a collection grant would change.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct WithoutGrant {
    /// The sum now.
    pub before: i64,
    /// The sum without what came in under the grant.
    pub after: i64,
    /// The ids of the entries that would fall away.
    pub falls_away: Vec<String>,
}

/// The soonest way to a number of points.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Reaching {
    /// When it would be reached; none if nothing that is known of leads there.
    pub at: Option<SystemTime>,
    /// The score then; the most that can be reached, if there is no way.
    pub score: i64,
    /// What to do and what to wait for, in the order of the days.
    pub steps: Vec<PointsStep>,
}

/// One step of a way.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum PointsStep {
    /// Pay what is late, or make good what was broken.
    Settle {
        /// The day.
        on: SystemTime,
        /// What is to be settled.
        source: EntrySource,
        /// Its id.
        source_id: String,
    },
    /// Keep what is agreed, so that a good entry comes.
    Earn {
        /// The day that it comes on.
        on: SystemTime,
        /// What the entry will say.
        kind: EntryKind,
    },
    /// Wait for a negative entry to expire, which it does by itself.
    Expires {
        /// The day.
        on: SystemTime,
        /// The entry.
        entry: String,
    },
}

printed!(
    PointsOverview { state, grant },
    PointsScore { as_of, valid_until, stale },
    Evaluation { as_of },
    FactorPoints { factor },
    HeldEntry,
    PastScore { as_of },
    PastScorePage,
    WithoutGrant,
    Reaching { at },
    PointsStep
);

impl From<core::Overview> for PointsOverview {
    fn from(overview: core::Overview) -> Self {
        Self {
            state: overview.state.into(),
            grant: overview.grant.map(|grant| grant.to_string()),
            score: overview.score.map(PointsScore::from),
            entries: overview.entries.into_iter().map(HeldEntry::from).collect(),
            forecast: overview.forecast.map(|forecast| forecast.evaluation.into()),
        }
    }
}

impl From<core::Assessed> for PointsScore {
    fn from(score: core::Assessed) -> Self {
        Self {
            stated: score.stated,
            recomputed: score.recomputed,
            fault: score.fault,
            as_of: moment(score.as_of),
            valid_until: moment(score.valid_until),
            stale: score.stale,
            evaluation: score.evaluation.map(Evaluation::from),
        }
    }
}

impl From<domain::Evaluation> for Evaluation {
    fn from(evaluation: domain::Evaluation) -> Self {
        let next = evaluation.next_expiry;
        Self {
            as_of: moment(evaluation.as_of),
            start: evaluation.start,
            factors: evaluation.factors.iter().map(FactorPoints::from).collect(),
            clamp: evaluation.clamp,
            score: evaluation.score,
            next_expiry: next.as_ref().map(|next| day(next.day)),
            score_then: next.map(|next| next.score_then),
        }
    }
}

impl From<&domain::FactorLine> for FactorPoints {
    fn from(line: &domain::FactorLine) -> Self {
        let counting = line.entries.iter().filter(|entry| entry.standing == domain::Standing::Counts).count();
        Self {
            factor: line.factor.into(),
            points: line.points,
            bound: line.bound,
            counting: u32::try_from(counting).unwrap_or(u32::MAX),
        }
    }
}

impl From<core::HeldEntry> for HeldEntry {
    fn from(held: core::HeldEntry) -> Self {
        let (factor, entry) = (held.factor().into(), held.entry);
        Self {
            id: entry.id.to_string(),
            kind: entry.kind.into(),
            factor,
            source: entry.obligation.kind.into(),
            source_id: entry.obligation.id.to_string(),
            grant: entry.grant.to_string(),
            reason_code: held.reason.code,
            reason: held.reason.text,
            occurred: day(entry.occurred),
            expires: held.expires.map(day),
            settled: entry.settled.map(day),
            standing: held.standing.into(),
            points: held.points,
            jws: held.jws,
        }
    }
}

impl From<core::PastScore> for PastScore {
    fn from(score: core::PastScore) -> Self {
        let core::PastScore { as_of, stated, recomputed, fault } = score;
        Self { as_of: moment(as_of), stated, recomputed, fault }
    }
}

impl From<core::Without> for WithoutGrant {
    fn from(without: core::Without) -> Self {
        let falls_away = without.falls_away.iter().map(ToString::to_string).collect();
        Self { before: without.before, after: without.after, falls_away }
    }
}

impl From<core::Reaching> for Reaching {
    fn from(reaching: core::Reaching) -> Self {
        let steps = reaching.steps.into_iter().map(PointsStep::from).collect();
        Self { at: reaching.at.map(moment), score: reaching.score, steps }
    }
}

impl From<WayStep> for PointsStep {
    fn from(step: WayStep) -> Self {
        match step {
            WayStep::Settle { on, obligation, .. } => {
                Self::Settle { on: day(on), source: obligation.kind.into(), source_id: obligation.id.to_string() }
            }
            WayStep::Earn { on, kind, .. } => Self::Earn { on: day(on), kind: kind.into() },
            WayStep::Expires { on, entry } => Self::Expires { on: day(on), entry: entry.to_string() },
        }
    }
}

fn day(day: Day) -> SystemTime {
    moment(day.begins())
}
