//! What would change, without asking anybody.

use serde::Serialize;

use super::{Entry, Evaluation, Rules, evaluate};
use crate::domain::id::{EntryId, OperationId};
use crate::domain::time::Timestamp;

/// What the withdrawal of a collection grant would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithoutGrant {
    /// The score now.
    pub before: Evaluation,
    /// The score without what came in under the grant.
    pub after: Evaluation,
    /// The entries that fall away, the good and the bad.
    pub falls_away: Vec<EntryId>,
}

/// Evaluates as if a collection grant were withdrawn: its entries fall away.
pub fn without_grant(rules: &Rules, entries: &[Entry], grant: OperationId, as_of: Timestamp) -> WithoutGrant {
    let (gone, rest): (Vec<Entry>, Vec<Entry>) = entries.iter().partition(|entry| entry.grant == grant);
    WithoutGrant {
        before: evaluate(rules, entries, as_of),
        after: evaluate(rules, &rest, as_of),
        falls_away: gone.iter().map(|entry| entry.id).collect(),
    }
}
