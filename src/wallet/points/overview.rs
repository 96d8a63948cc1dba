use serde::Serialize;

use super::known::{Knowledge, Known};
use super::record::next_evaluation;
use super::{Assessed, HeldEntry, Points};
use crate::domain::id::OperationId;
use crate::domain::points::{Evaluation, evaluate};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wallet::WalletError;

/// Whether there are points to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PointsState {
    /// The person has switched them off on this phone.
    Off,
    /// No collection grant lives, so nobody holds an entry.
    NoConsent,
    /// One does, and no score has come yet.
    NotAssessed,
    /// There is a score.
    Assessed,
}

/// Everything about points that one screen shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Overview {
    /// Whether there are any.
    pub state: PointsState,
    /// The collection grant that lives.
    pub grant: Option<OperationId>,
    /// The newest score.
    pub score: Option<Assessed>,
    /// Every entry as it stands today, the latest first.
    pub entries: Vec<HeldEntry>,
    /// What the next evaluation would bring, if nothing else happens until then.
    pub forecast: Option<Forecast>,
}

/// A sum ahead.
#[derive(Clone, PartialEq, Eq)]
pub struct Forecast {
    /// When.
    pub at: Timestamp,
    /// How it would come about.
    pub evaluation: Evaluation,
}

redacted!(Overview { state, grant }, Forecast { at });

impl Points {
    /// The score and why, from what the phone has: no network, in well under a frame.
    pub fn overview(&self) -> Result<Overview, WalletError> {
        let nothing = |state| Overview { state, grant: None, score: None, entries: vec![], forecast: None };
        Ok(match self.known()? {
            Knowledge::Off => nothing(PointsState::Off),
            Knowledge::NoConsent => nothing(PointsState::NoConsent),
            Knowledge::Some(known) => overview(*known),
        })
    }
}

fn overview(known: Known) -> Overview {
    let (entries, forecast) = (known.held(), forecast(&known));
    let state = if known.score.is_some() { PointsState::Assessed } else { PointsState::NotAssessed };
    let score = known.score.map(|row| Assessed::new(row, known.now));
    Overview { state, grant: Some(known.grant.id), score, entries, forecast }
}

fn forecast(known: &Known) -> Option<Forecast> {
    let at = next_evaluation(known.now);
    let evaluation = evaluate(known.rules.as_ref()?, &known.checked(), at);
    Some(Forecast { at, evaluation })
}
