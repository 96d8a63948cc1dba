use serde::Serialize;
use tally::domain::points::{Evaluation, Factor, HIGHEST, LOWEST};
use tally::wallet::{Assessed, Forecast, Overview, PastScore, PointsState};

use super::{EntryRecord, PastScoreRecord, words};
use crate::output::{Page, bar, count, moment, sparkline};

/// Points a bar's cell stands for: 30 cells for the whole range.
const CELL: i64 = (HIGHEST - LOWEST) / 30;

/// Everything about points that one screen shows.
#[derive(Serialize)]
pub(crate) struct OverviewRecord {
    state: PointsState,
    #[serde(skip_serializing_if = "Option::is_none")]
    grant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<ScoreRecord>,
    entries: Vec<EntryRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<ForecastRecord>,
    /// The latest scores, newest first.
    history: Vec<PastScoreRecord>,
}

/// The newest score.
#[derive(Serialize)]
struct ScoreRecord {
    stated: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    recomputed: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    as_of: String,
    valid_until: String,
    stale: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sum: Option<SumRecord>,
}

/// How a score comes about: the start, the factors' points and the clamp add up to it.
#[derive(Serialize)]
struct SumRecord {
    start: i64,
    factors: Vec<FactorRecord>,
    clamp: i64,
    score: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_expiry: Option<ExpiryRecord>,
}

#[derive(Serialize)]
struct FactorRecord {
    factor: Factor,
    points: i64,
    /// What was added or taken to stay within the factor's bounds.
    bound: i64,
    entries: Vec<String>,
}

#[derive(Serialize)]
struct ExpiryRecord {
    day: String,
    entries: Vec<String>,
    score_then: i64,
}

#[derive(Serialize)]
struct ForecastRecord {
    at: String,
    score: i64,
}

impl OverviewRecord {
    pub(crate) fn new(overview: Overview, history: Vec<PastScore>) -> Self {
        Self {
            state: overview.state,
            grant: overview.grant.map(|grant| grant.to_string()),
            score: overview.score.map(ScoreRecord::from),
            entries: overview.entries.into_iter().map(EntryRecord::from).collect(),
            forecast: overview.forecast.map(ForecastRecord::from),
            history: history.into_iter().map(PastScoreRecord::from).collect(),
        }
    }

    pub(crate) fn tell(&self, page: &mut Page) {
        match self.state {
            PointsState::Off => page.line("Points are off. `tally points on` shows them again."),
            PointsState::NoConsent => {
                page.line("No points: nobody holds anything about you.");
                page.line("`tally consent collect` shows on which terms you could have them.");
            }
            PointsState::NotAssessed => page.line("Nothing has been added up yet. `tally sync` asks."),
            PointsState::Assessed => {}
        }
        self.score.iter().for_each(|score| score.tell(page));
        self.tell_ahead(page);
        self.tell_history(page);
        if !self.entries.is_empty() {
            page.strong("What it comes from");
            self.entries.iter().for_each(|entry| entry.tell_line(page));
        }
    }

    fn tell_ahead(&self, page: &mut Page) {
        if let Some(forecast) = &self.forecast {
            page.field("Next", format!("{} on {}, if nothing else happens", forecast.score, day(&forecast.at)));
        }
    }

    fn tell_history(&self, page: &mut Page) {
        let points: Vec<i64> = self.history.iter().rev().map(PastScoreRecord::points).collect();
        if let [first, .., last] = points[..] {
            let drawn = sparkline(&points, LOWEST..=HIGHEST);
            page.field("Before", format!("{first} {drawn} {last}, {}", count(points.len() as u64, "month", "months")));
        }
    }
}

impl ScoreRecord {
    fn tell(&self, page: &mut Page) {
        match (&self.fault, self.recomputed) {
            (None, _) => page.good(format!("{} points  {}", self.stated, drawn(self.stated))),
            (Some(fault), Some(sum)) => {
                page.bad(format!("{} points were signed, but they add up to {sum} ({fault}).", self.stated));
            }
            (Some(fault), None) => {
                page.bad(format!("{} points were signed and are not believed ({fault}).", self.stated));
            }
        }
        let until = if self.stale { "a newer one is due since" } else { "next" };
        page.faint(format!("  as of {}, {until} {}", day(&self.as_of), day(&self.valid_until)));
        self.sum.iter().for_each(|sum| sum.tell(page));
    }
}

impl SumRecord {
    fn tell(&self, page: &mut Page) {
        page.line(format!("  {:<20}{:>5}", "everybody begins at", self.start));
        for factor in &self.factors {
            let drawn = bar((factor.points.abs() + 9) / 10, 0);
            page.line(format!("  {:<20}{:>+5}  {drawn}", words::factor(factor.factor), factor.points).trim_end());
        }
        if self.clamp != 0 {
            page.line(format!("  {:<20}{:>+5}", "ends of the range", self.clamp));
        }
        if let Some(next) = &self.next_expiry {
            let expiring = count(next.entries.len() as u64, "entry no longer counts", "entries no longer count");
            page.field("Expiring", format!("from {} on {expiring}: {} then", next.day, next.score_then));
        }
    }
}

fn drawn(points: i64) -> String {
    let cells = (points - LOWEST) / CELL;
    format!("{LOWEST} {} {HIGHEST}", bar(cells, (HIGHEST - LOWEST) / CELL - cells))
}

/// The day of a moment in UTC.
fn day(moment: &str) -> &str {
    moment.split('T').next().unwrap_or(moment)
}

impl From<Assessed> for ScoreRecord {
    fn from(score: Assessed) -> Self {
        Self {
            stated: score.stated,
            recomputed: score.recomputed,
            fault: score.fault,
            as_of: moment(score.as_of),
            valid_until: moment(score.valid_until),
            stale: score.stale,
            sum: score.evaluation.map(SumRecord::from),
        }
    }
}

impl From<Evaluation> for SumRecord {
    fn from(sum: Evaluation) -> Self {
        let ids = |ids: &[tally::domain::id::EntryId]| ids.iter().map(ToString::to_string).collect();
        let factors = sum.factors.iter().map(|line| FactorRecord {
            factor: line.factor,
            points: line.points,
            bound: line.bound,
            entries: line.entries.iter().map(|entry| entry.entry.to_string()).collect(),
        });
        let next_expiry = sum.next_expiry.as_ref().map(|expiry| ExpiryRecord {
            day: expiry.day.to_string(),
            entries: ids(&expiry.entries),
            score_then: expiry.score_then,
        });
        Self { start: sum.start, factors: factors.collect(), clamp: sum.clamp, score: sum.score, next_expiry }
    }
}

impl From<Forecast> for ForecastRecord {
    fn from(forecast: Forecast) -> Self {
        Self { at: moment(forecast.at), score: forecast.evaluation.score }
    }
}
