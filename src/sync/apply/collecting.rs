//! Which collection grants an entry or a score may have come in under.

use crate::domain::points::{CollectionGrant, Day};
use crate::domain::time::Timestamp;
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::{StoreError, Writer};

/// A page that was under way when the backend heard of a withdrawal may still tell of what it erased, for so long.
const UNDER_WAY: i64 = 5 * 60;

/// The collection grants there ever were, at one moment.
pub(super) struct Collecting {
    grants: Vec<ConsentRow>,
    at: Timestamp,
}

impl Collecting {
    pub(super) fn at(w: &Writer<'_>, at: Timestamp) -> Result<Self, StoreError> {
        Ok(Self { grants: consents::collections(w)?, at })
    }

    /// The moment.
    pub(super) fn now(&self) -> Timestamp {
        self.at
    }

    /// The one that scores come under: of two that live, the one that the backend has taken.
    pub(super) fn living(&self) -> Option<CollectionGrant> {
        self.alive().max_by_key(|row| (row.accepted_at.is_some(), row.id)).and_then(lets_in)
    }

    /// All that live. There are two for as long as this phone does not know that another one was faster.
    pub(super) fn all_living(&self) -> Vec<CollectionGrant> {
        self.alive().filter_map(lets_in).collect()
    }

    fn alive(&self) -> impl Iterator<Item = &ConsentRow> {
        self.grants.iter().filter(|row| row.lives(self.at))
    }

    /// The backend may not know yet that this one has ended, so what it says of it is old, and no lie.
    fn may_not_have_heard(&self, row: &ConsentRow) -> bool {
        let heard = row.withdrawal_accepted_at.or(row.ended_at.filter(|_| row.withdrawal.is_none()));
        !row.lives(self.at) && heard.is_none_or(|heard| self.at < heard.plus(UNDER_WAY))
    }

    /// Those that have ended here, and perhaps not at the backend.
    pub(super) fn unheard(&self) -> impl Iterator<Item = &ConsentRow> {
        self.grants.iter().filter(|row| self.may_not_have_heard(row))
    }
}

fn lets_in(row: &ConsentRow) -> Option<CollectionGrant> {
    let Party::Collector { sources, since } = &row.party else { return None };
    Some(CollectionGrant { id: row.id, sources: sources.clone(), from: *since, until: Day::of(row.exp) })
}
