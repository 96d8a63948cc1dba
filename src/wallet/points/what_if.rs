use super::{Points, PointsError};
use crate::domain::id::{EntryId, OperationId};
use crate::domain::points::{HIGHEST, LOWEST, NoWay, Situation, Way, WayStep, soonest, without_grant};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wallet::WalletError;

/// What the withdrawal of a collection grant would change, were everything evaluated now.
#[derive(Clone, PartialEq, Eq)]
pub struct Without {
    /// The sum now.
    pub before: i64,
    /// The sum without what came in under the grant.
    pub after: i64,
    /// The entries that would fall away, the good and the bad.
    pub falls_away: Vec<EntryId>,
}

/// The soonest way to a number of points.
#[derive(Clone, PartialEq, Eq)]
pub struct Reaching {
    /// The evaluation that would reach it; now, if it is reached already; `None` if nothing that is known of leads there.
    pub at: Option<Timestamp>,
    /// The score then; the most that can be reached, if there is no way.
    pub score: i64,
    /// What to do and what to wait for, in the order of the days.
    pub steps: Vec<WayStep>,
}

redacted!(Without, Reaching { at });

impl Points {
    /// What would change if a collection grant were withdrawn. Asks nobody. Withdrawing what does not live changes nothing.
    pub fn what_if_withdrawn(&self, grant: OperationId) -> Result<Without, WalletError> {
        let Some((rules, known)) = self.reckonable()? else { return Err(WalletError::NotFound(grant)) };
        let changed = without_grant(&rules, &known.checked(), grant, known.now);
        Ok(Without { before: changed.before.score, after: changed.after.score, falls_away: changed.falls_away })
    }

    /// How to reach so many points soonest: by settling what is open, by what is known to be coming, and by waiting. Asks
    /// nobody. Without a collection grant there is no way.
    pub fn what_if_reaching(&self, points: i64) -> Result<Reaching, WalletError> {
        if !(LOWEST..=HIGHEST).contains(&points) {
            return Err(PointsError::OutOfRange.into());
        }
        let Some((rules, known)) = self.reckonable()? else { return Ok(Reaching::no_way(LOWEST)) };
        let (entries, upcoming, as_of) = (known.checked(), self.upcoming(&known)?, known.now);
        let situation = Situation { rules: &rules, entries: &entries, upcoming: &upcoming, as_of };
        Ok(match soonest(situation, points) {
            Ok(Way { steps, reached, score }) => Reaching { at: Some(reached), score, steps },
            Err(NoWay { best }) => Reaching::no_way(best),
        })
    }
}

impl Reaching {
    fn no_way(best: i64) -> Self {
        Self { at: None, score: best, steps: vec![] }
    }
}
