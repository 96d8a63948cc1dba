use super::known::{Knowledge, Known};
use super::{Points, PointsError};
use crate::domain::id::EntryId;
use crate::domain::order::sort_by_key;
use crate::domain::points::{
    Day, Entry, EntryLine, Evaluation, Factor, Reason, Standing, evaluate, evaluations_between,
};
use crate::domain::redacted::redacted;
use crate::domain::time::{DAY, Timestamp};
use crate::store::points::{self, EntryRow, ScoreRow};
use crate::wallet::{Page, PageRequest, WalletError};

/// The newest score: what the backend signed, and what this phone makes of the same entries.
#[derive(Clone, PartialEq, Eq)]
pub struct Assessed {
    /// What the backend signed.
    pub stated: i64,
    /// What the entries add up to; `None` if the rules that it follows are not known here.
    pub recomputed: Option<i64>,
    /// Why it is not believed: the name of a [`crate::wire::points::ScoreFault`]. `None` if it holds.
    pub fault: Option<String>,
    /// The moment that it is as of.
    pub as_of: Timestamp,
    /// When the next evaluation is due.
    pub valid_until: Timestamp,
    /// That moment has passed.
    pub stale: bool,
    /// How it comes about: its lines add up to what was recomputed.
    pub evaluation: Option<Evaluation>,
}

/// One entry, as it stands today.
#[derive(Clone, PartialEq, Eq)]
pub struct HeldEntry {
    /// What it says, where it comes from, and under which grant it came in.
    pub entry: Entry,
    /// Why it is there.
    pub reason: Reason,
    /// The first day on which it no longer counts.
    pub expires: Option<Day>,
    /// Whether it counts today.
    pub standing: Standing,
    /// What it does to the sum today.
    pub points: i64,
    /// What it is worth by itself, as it was signed.
    pub worth: i64,
    /// The compact JWS by the backend that says so.
    pub jws: String,
}

/// One score of the past.
#[derive(Clone, PartialEq, Eq)]
pub struct PastScore {
    /// The moment that it is as of.
    pub as_of: Timestamp,
    /// What the backend signed.
    pub stated: i64,
    /// What the entries added up to.
    pub recomputed: Option<i64>,
    /// Why it was not believed; `None` if it held.
    pub fault: Option<String>,
}

// Points are nobody's business but the person's.
redacted!(Assessed { as_of, valid_until, stale }, HeldEntry, PastScore { as_of });

impl Points {
    /// Scores, newest first. Those under a grant that has ended are there as numbers only. Nothing while points are off.
    pub fn history(&self, request: &PageRequest) -> Result<Page<PastScore>, WalletError> {
        let request = request.with_known_cursor()?;
        if self.core.read_short(points::are_off)? {
            return Ok(Page { items: vec![], next: None });
        }
        Ok(self.core.page(request, points::score_page)?.map(PastScore::from))
    }

    /// One entry. [`PointsError::EntryUnknown`] unless it came in under the collection grant that lives.
    pub fn entry(&self, id: EntryId) -> Result<HeldEntry, WalletError> {
        let known = match self.known()? {
            Knowledge::Off => return Err(PointsError::SwitchedOff.into()),
            Knowledge::NoConsent => None,
            Knowledge::Some(known) => Some(known),
        };
        let held = known.into_iter().flat_map(|known| known.held());
        let found = held.into_iter().find(|held| held.entry.id == id);
        found.ok_or_else(|| PointsError::EntryUnknown(id).into())
    }
}

impl Known {
    /// Every entry as it stands today, the latest first.
    pub(super) fn held(&self) -> Vec<HeldEntry> {
        let Some(rules) = &self.rules else { return vec![] };
        let today = evaluate(rules, &self.checked(), self.now);
        let mut held: Vec<_> = self.entries.iter().filter_map(|row| HeldEntry::new(row, &today)).collect();
        sort_by_key(&mut held, |held| std::cmp::Reverse((held.entry.occurred, held.entry.id)));
        held
    }
}

impl HeldEntry {
    fn new(row: &EntryRow, today: &Evaluation) -> Option<Self> {
        let line = today.lines().find(|line| line.entry == row.entry.id);
        // The rules of today may not know its factor any more.
        let left_out =
            EntryLine { entry: row.entry.id, kind: row.entry.kind, points: 0, standing: Standing::NotInRules };
        let EntryLine { standing, points, .. } = *line.unwrap_or(&left_out);
        Some(Self {
            entry: row.entry,
            reason: row.claim.reason.clone()?,
            expires: row.claim.expires,
            standing,
            points,
            worth: row.claim.points,
            jws: row.jws.clone(),
        })
    }

    /// The part of the score that it belongs to.
    pub fn factor(&self) -> Factor {
        self.entry.kind.factor()
    }
}

impl Assessed {
    pub(super) fn new(row: ScoreRow, now: Timestamp) -> Self {
        let valid_until = next_evaluation(row.as_of);
        Self {
            stated: row.stated,
            recomputed: row.recomputed,
            fault: row.fault,
            as_of: row.as_of,
            valid_until,
            stale: now >= valid_until,
            evaluation: row.evaluation,
        }
    }
}

/// The first evaluation after a moment.
pub(super) fn next_evaluation(after: Timestamp) -> Timestamp {
    // No month is longer.
    let ahead = after.plus(32 * DAY);
    evaluations_between(after, ahead).next().unwrap_or(ahead)
}

impl From<ScoreRow> for PastScore {
    fn from(row: ScoreRow) -> Self {
        Self { as_of: row.as_of, stated: row.stated, recomputed: row.recomputed, fault: row.fault }
    }
}
