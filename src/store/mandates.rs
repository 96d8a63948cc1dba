//! Mandates: what the phone may do without asking.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::access::{Reader, Writer};
use super::columns::{Json, Name, counter, json, name, stored_counter};
use super::error::StoreError;
use super::identity::{self, Identity};
use super::outbox::{self, OutboxRow};
use super::payments;
use super::row::{Read, Row};
use crate::crypto::jws::Signed;
use crate::domain::id::OperationId;
use crate::domain::mandate::{Limits, Scope};
use crate::domain::time::Timestamp;
use crate::wire::change::MandateFact;
use crate::wire::mandate::{MandateEnd, Purpose};
use crate::wire::operation::{Body, Operation};

/// Where a mandate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MandateState {
    /// Signed; the backend has not answered yet.
    Requested,
    /// The phone may act.
    Active,
    /// Taken back.
    Ended,
    /// The backend said no.
    Declined,
}

impl MandateState {
    /// Nobody has ended it or said no to it.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Requested | Self::Active)
    }
}

/// One mandate.
#[derive(Clone, PartialEq, Eq)]
pub struct MandateRow {
    /// The operation that made it.
    pub id: OperationId,
    /// What it is for.
    pub purpose: Purpose,
    /// Its bounds.
    pub limits: Limits,
    /// Where it stands.
    pub state: MandateState,
    /// When it was taken back.
    pub ended_at: Option<Timestamp>,
    /// The version of the backend's last word on it.
    pub version: u64,
}

/// Stores a new mandate. [`StoreError::Inconsistent`] if its id is taken.
pub fn insert(writer: &Writer<'_>, row: &MandateRow) -> Result<(), StoreError> {
    writer.change(
        "INSERT INTO mandates (id, purpose, limits, state, ended_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (row.id, Name(row.purpose), Json(&row.limits), Name(row.state), row.ended_at, stored_counter(row.version)),
    )?;
    Ok(())
}

/// One mandate.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<MandateRow>, StoreError> {
    reader.first("SELECT * FROM mandates WHERE id = ?1", [id], mandate)
}

/// Every mandate, newest first.
pub fn all(reader: &Reader<'_>) -> Result<Vec<MandateRow>, StoreError> {
    reader.all("SELECT * FROM mandates ORDER BY id DESC", (), mandate)
}

/// Those for this purpose and scope that nobody has ended or declined, newest first. There is one at most, but for what was
/// written before a new one took the place of all others.
pub fn live(reader: &Reader<'_>, purpose: Purpose, scope: Scope) -> Result<Vec<MandateRow>, StoreError> {
    let mut live = all_live(reader, purpose)?;
    live.retain(|row| row.limits.scope() == scope);
    Ok(live)
}

/// The mandates that may be asked whether they cover something at `at`, newest first: active, not over, and with nothing newer
/// for the same.
pub fn candidates(reader: &Reader<'_>, purpose: Purpose, at: Timestamp) -> Result<Vec<MandateRow>, StoreError> {
    let (mut seen, mut live) = (Vec::new(), all_live(reader, purpose)?);
    live.retain(|row| {
        let scope = row.limits.scope();
        let newest = !seen.contains(&scope);
        seen.push(scope);
        newest && row.state == MandateState::Active && at < row.limits.expires_at
    });
    Ok(live)
}

/// Minor units that count against the day which began at `midnight`, whichever mandate for this purpose and scope they went out
/// under, and whatever became of it since. What went out under one whose row was lost counts too: nobody knows what it was for.
pub fn spent(reader: &Reader<'_>, purpose: Purpose, scope: Scope, midnight: Timestamp) -> Result<i64, StoreError> {
    let mut sum: i64 = 0;
    for (mandate, minor) in payments::spent_under_each(reader, scope.currency, midnight)? {
        let is_alike = |row: MandateRow| (row.purpose, row.limits.scope()) == (purpose, scope);
        if find(reader, mandate)?.is_none_or(is_alike) {
            sum = sum.saturating_add(minor);
        }
    }
    Ok(sum)
}

fn all_live(reader: &Reader<'_>, purpose: Purpose) -> Result<Vec<MandateRow>, StoreError> {
    reader.all(
        "SELECT * FROM mandates WHERE purpose = ?1 AND state IN ('requested', 'active') ORDER BY id DESC",
        [Name(purpose)],
        mandate,
    )
}

/// Moves a mandate on; `at` counts only for one that ends. [`StoreError::NotAllowed`] for a way back; where it stands
/// already is fine.
pub fn set_state(writer: &Writer<'_>, id: OperationId, state: MandateState, at: Timestamp) -> Result<(), StoreError> {
    use MandateState as S;
    let known = find(writer, id)?.ok_or_else(|| StoreError::inconsistent(format!("there is no mandate {id}")))?;
    match (known.state, state) {
        (from, to) if from == to => return Ok(()),
        (S::Requested, _) | (S::Active, S::Ended) => {}
        (from, to) => return Err(StoreError::not_allowed(format!("a mandate that is {from:?} cannot become {to:?}"))),
    }
    let ended_at = (state == S::Ended).then_some(at);
    writer.change("UPDATE mandates SET state = ?2, ended_at = ?3 WHERE id = ?1", (id, Name(state), ended_at))?;
    Ok(())
}

/// Applies what the backend says of a mandate, unless something newer is known; says whether it did. A mandate of another
/// phone is passed over, because this phone cannot use it; one of this phone that is not known was lost with a damaged
/// database. What the person took back here stays so.
pub fn apply(writer: &Writer<'_>, fact: &MandateFact, version: u64) -> Result<bool, StoreError> {
    let Some(known) = find(writer, fact.mandate)? else { return bring_back(writer, fact, version) };
    if known.version >= version {
        return Ok(false);
    }
    let ended_at = fact.ended_at.or(known.ended_at);
    let state = if ended_at.is_some() { MandateState::Ended } else { MandateState::Active };
    writer.change(
        "UPDATE mandates SET limits = ?2, state = ?3, ended_at = ?4, version = ?5 WHERE id = ?1",
        (fact.mandate, Json(&fact.limits), Name(state), ended_at, stored_counter(version)),
    )?;
    Ok(true)
}

fn bring_back(writer: &Writer<'_>, fact: &MandateFact, version: u64) -> Result<bool, StoreError> {
    let (Some(purpose), Some(device_key), Some(phone)) = (fact.purpose, &fact.device_key, identity::load(writer)?)
    else {
        return Ok(false);
    };
    if phone.device_key.public.thumbprint() != *device_key {
        return Ok(false);
    }
    let ended_at = fact.ended_at.or(taken_back(writer, &phone, fact.mandate)?);
    let state = if ended_at.is_some() { MandateState::Ended } else { MandateState::Active };
    let (id, limits) = (fact.mandate, fact.limits.clone());
    insert(writer, &MandateRow { id, purpose, limits, state, ended_at, version }).map(|()| true)
}

/// When the person took the mandate back, if the backend has not heard of it yet.
fn taken_back(reader: &Reader<'_>, phone: &Identity, id: OperationId) -> Result<Option<Timestamp>, StoreError> {
    let keys = [phone.holder.public.clone(), phone.device_key.public.clone()];
    let waiting = [outbox::unsent(reader)?, outbox::parked(reader)?].concat();
    let ends = |row: &&OutboxRow| {
        let end = Signed::<Operation<MandateEnd>>::verify(&row.compact, keys.as_slice());
        row.typ == MandateEnd::TYP && end.is_ok_and(|end| end.document().body.mandate == id)
    };
    Ok(waiting.iter().find(ends).map(|row| row.created_at))
}

pub(super) fn mandate(row: &Row<'_>) -> Read<MandateRow> {
    Ok(MandateRow {
        id: row.get("id")?,
        purpose: name(row, "purpose")?,
        limits: json(row, "limits")?,
        state: name(row, "state")?,
        ended_at: row.get("ended_at")?,
        version: counter(row, "version")?,
    })
}

/// The bounds stay out of logs.
impl fmt::Debug for MandateRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MandateRow").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
    }
}
