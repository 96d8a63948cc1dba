//! What is held under a collection grant, sealed under the grant's key: once that is erased, no copy of a row or a page
//! says anything.

use rusqlite::{Connection, params};
use tally::crypto::{base64url, base64url_decode};
use tally::domain::id::{OperationId, UserId};
use tally::wire::change::Fact;
use zeroize::Zeroizing;

use super::super::consent::keys;
use super::super::{changes, convert::to_json};
use crate::sealing::RecordKey;
use crate::store::{HeldEntry, PointsDecision, Sealed, StoreError};

/// One person's grant and the key that what it let in is sealed under.
pub(in super::super) struct Shelf {
    pub(in super::super) user: UserId,
    pub(in super::super) grant: OperationId,
    key: RecordKey,
}

impl Shelf {
    /// `None` if there is no key, or it was erased.
    pub(in super::super) fn open(
        connection: &Connection,
        user: UserId,
        grant: OperationId,
    ) -> Result<Option<Self>, StoreError> {
        Ok(keys::find(connection, user, grant)?.map(|sealed| Self { user, grant, key: sealed.key }))
    }

    /// Sealed, in base64url.
    pub(in super::super) fn seal(&self, text: &str) -> Result<String, StoreError> {
        let sealed = Sealed::under(self.key.clone(), self.grant, text).map_err(crate::store::RuleFailed::from)?;
        Ok(base64url(&sealed.bytes))
    }

    /// What [`Self::seal`] made, in plain.
    pub(in super::super) fn read(&self, sealed: &str) -> Result<Zeroizing<String>, StoreError> {
        let wrong = || StoreError::Inconsistent("what is held under a grant does not open".into());
        let bytes = base64url_decode(sealed).map_err(|_| wrong())?;
        Sealed { key: self.key.clone(), bytes }.open(self.grant).map_err(|_| wrong())
    }

    /// The entries, in the order in which they came.
    pub(super) fn entries(&self, connection: &Connection) -> Result<Vec<HeldEntry>, StoreError> {
        let mut statement = connection
            .prepare_cached("SELECT sealed FROM entries WHERE user_id = ?1 AND grant_id = ?2 ORDER BY place")?;
        let rows = statement.query_map(params![self.user.to_string(), self.grant.to_string()], |row| row.get(0))?;
        rows.collect::<Result<Vec<String>, _>>()?.iter().map(|sealed| self.entry(sealed)).collect()
    }

    fn entry(&self, sealed: &str) -> Result<HeldEntry, StoreError> {
        serde_json::from_str(&self.read(sealed)?).map_err(|_| StoreError::Inconsistent("an entry is no entry".into()))
    }

    /// Writes what was decided, and tells it: the entries before the scores over them.
    pub(super) fn write(
        &self,
        connection: &Connection,
        held: &[HeldEntry],
        decision: PointsDecision,
    ) -> Result<(), StoreError> {
        let mut places = held.len();
        for new in decision.entries {
            let place = held.iter().position(|old| old.entry.id == new.entry.id).unwrap_or_else(|| {
                places += 1;
                places - 1
            });
            self.put(connection, place, &new)?;
            changes::add_under(connection, self, Fact::Entry { entry: new.compact })?;
        }
        for (as_of, score) in decision.scores {
            connection
                .prepare_cached("INSERT INTO scores (user_id, grant_id, as_of, sealed) VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![self.user.to_string(), self.grant.to_string(), as_of.0, self.seal(&score)?])?;
            changes::add_under(connection, self, Fact::Score { score })?;
        }
        Ok(())
    }

    fn put(&self, connection: &Connection, place: usize, entry: &HeldEntry) -> Result<(), StoreError> {
        connection
            .prepare_cached(
                "INSERT INTO entries (user_id, grant_id, place, sealed) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (user_id, grant_id, place) DO UPDATE SET sealed = excluded.sealed",
            )?
            .execute(params![
                self.user.to_string(),
                self.grant.to_string(),
                place,
                self.seal(&Zeroizing::new(to_json(entry)?))?
            ])?;
        Ok(())
    }
}

/// Removes everything that was held under a grant, and empties what told of it: the places in the feed stay, so that no
/// number is given twice. Its key is erased by whoever ends it.
pub(in super::super) fn erase(connection: &Connection, user: UserId, grant: OperationId) -> Result<(), StoreError> {
    let rows = ["DELETE FROM entries", "DELETE FROM scores", "UPDATE changes SET item = '', grant_id = NULL"];
    rows.iter().try_for_each(|what| {
        let mut statement = connection.prepare_cached(&format!("{what} WHERE user_id = ?1 AND grant_id = ?2"))?;
        Ok(statement.execute(params![user.to_string(), grant.to_string()]).map(drop)?)
    })
}
