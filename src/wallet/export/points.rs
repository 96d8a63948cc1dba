use serde::Serialize;

use super::list::{List, Lists};
use crate::domain::id::OperationId;
use crate::domain::points::{EntryClaim, Evaluation};
use crate::domain::time::Timestamp;
use crate::store::StoreError;
use crate::store::points::{self, EntryRow, ScoreRow};

/// Points, with everything that adding them up again takes.
#[derive(Serialize)]
pub(super) struct Points<'r> {
    /// The person has switched them off.
    off: bool,
    /// The rules, newest first, as they were signed.
    rules: Vec<String>,
    /// What the backend asks for before it holds any entry, as it was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<String>,
    entries: Vec<Entry>,
    scores: List<'r, ScoreRow, Score>,
}

/// An entry that was believed.
#[derive(Serialize)]
struct Entry {
    #[serde(flatten)]
    claim: EntryClaim,
    jws: String,
}

/// A score, as it was signed and as this phone added it up.
#[derive(Serialize)]
pub(super) struct Score {
    as_of: Timestamp,
    grant: OperationId,
    stated: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    recomputed: Option<i64>,
    /// Why it is not believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evaluation: Option<Evaluation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jws: Option<String>,
}

impl<'r> Points<'r> {
    pub(super) fn read(lists: &'r Lists<'r>) -> Result<Self, StoreError> {
        let reader = lists.reader();
        Ok(Self {
            off: points::are_off(reader)?,
            rules: points::accepted_rules(reader)?.into_iter().map(|rules| rules.jws).collect(),
            terms: points::newest_terms(reader)?.map(|terms| terms.jws),
            entries: points::all_entries(reader)?.into_iter().map(Entry::from).collect(),
            scores: lists.list(points::score_page, |_, row| Ok(row.into())),
        })
    }
}

impl From<EntryRow> for Entry {
    fn from(row: EntryRow) -> Self {
        let EntryRow { claim, jws, .. } = row;
        Self { claim, jws }
    }
}

impl From<ScoreRow> for Score {
    fn from(row: ScoreRow) -> Self {
        let ScoreRow { as_of, grant, stated, recomputed, fault, evaluation, jws, .. } = row;
        Self { as_of, grant, stated, recomputed, fault, evaluation, jws }
    }
}
