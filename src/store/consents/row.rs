use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::access::Reader;
use super::super::columns::{json, name};
use super::super::error::StoreError;
use super::super::page::{Declined, Page, PageRequest};
use super::super::row::{Read, Row};
use super::party::Party;
use crate::domain::consent::ConsentState;
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{MerchantId, OperationId, RequestId};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wire::consent::Notice;

/// One grant, of any kind, or share.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentRow {
    /// The operation that made it.
    pub id: OperationId,
    /// Where it stands. That its time is over is kept only once the backend says so: this phone's clock may be wrong.
    pub state: ConsentState,
    /// Whom it lets do what.
    pub party: Party,
    /// What may be read; nothing for a collection grant, and for one under which a seller learns of a step.
    pub fields: Vec<DataField>,
    /// On which terms; absent for a share, and for a grant of another phone.
    pub terms: Option<GrantTerms>,
    /// How many times a share may be opened.
    pub openings: Option<u32>,
    /// The very JSON that was shown; absent for one of another phone.
    pub disclosure: Option<String>,
    /// Its hash, as it was signed; for a collection grant that of the terms that were shown, and empty where another phone
    /// granted it, or where nothing was to be handed over.
    pub disclosure_sha256: String,
    /// What opens a share of this phone.
    pub secret: Option<String>,
    /// When it was signed.
    pub granted_at: Timestamp,
    /// From this moment on nothing may be read.
    pub exp: Timestamp,
    /// When the backend's receipt came.
    pub accepted_at: Option<Timestamp>,
    /// When it was withdrawn here, or ended otherwise.
    pub ended_at: Option<Timestamp>,
    /// The operation that withdrew it.
    pub withdrawal: Option<OperationId>,
    /// When the backend heard of that.
    pub withdrawal_accepted_at: Option<Timestamp>,
    /// Why the backend said no.
    pub declined: Option<Declined>,
}

impl ConsentRow {
    /// Whether it stands and its time is not over.
    pub fn lives(&self, now: Timestamp) -> bool {
        self.state == ConsentState::Granted && now < self.exp
    }
}

/// What a grant was given on, beside who and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantTerms {
    /// The request that it answers.
    pub request: RequestId,
    /// What for.
    pub purposes: Vec<DataPurpose>,
    /// How many days the recipient keeps what it read.
    pub retention_days: u32,
    /// Whose law holds.
    pub jurisdiction: String,
    /// The notice that was shown.
    pub notice: Notice,
}

/// One grant or share.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<ConsentRow>, StoreError> {
    reader.first("SELECT * FROM consents WHERE id = ?1", [id], row)
}

/// The grant or share that this operation withdrew.
pub fn by_withdrawal(reader: &Reader<'_>, withdrawal: OperationId) -> Result<Option<ConsentRow>, StoreError> {
    reader.first("SELECT * FROM consents WHERE withdrawal = ?1", [withdrawal], row)
}

/// The grant that answers a request.
pub fn by_request(reader: &Reader<'_>, request: RequestId) -> Result<Option<ConsentRow>, StoreError> {
    const ANSWERS: &str = "SELECT * FROM consents WHERE terms ->> '$.request' = ?1 ORDER BY id LIMIT 1";
    reader.first(ANSWERS, [request], row)
}

/// The collection grants, oldest first, whether or not they live. One stands at a time, so they are few.
pub fn collections(reader: &Reader<'_>) -> Result<Vec<ConsentRow>, StoreError> {
    reader.all("SELECT * FROM consents WHERE reader ->> '$.kind' = 'collector' ORDER BY id", (), row)
}

/// The collection grant that lives at `now`.
pub fn collection_at(reader: &Reader<'_>, now: Timestamp) -> Result<Option<ConsentRow>, StoreError> {
    Ok(collections(reader)?.into_iter().rev().find(|row| row.lives(now)))
}

/// SQL for the sellers' grants that live, as [`ConsentRow::lives`] says. JSON is read last, and only of what lives.
macro_rules! living_reach {
    ($what:literal, $which:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM consents WHERE state = 'granted' AND exp > ?1 AND reader ->> '$.kind' = 'seller' ",
            $which
        )
    };
}

/// The grant that lives at `now` under which this seller learns which step is reached.
pub fn reach_at(reader: &Reader<'_>, seller: MerchantId, now: Timestamp) -> Result<Option<ConsentRow>, StoreError> {
    const OF_SELLER: &str = living_reach!("*", "AND reader ->> '$.seller' = ?2 ORDER BY id DESC LIMIT 1");
    reader.first(OF_SELLER, (now, seller), row)
}

/// All sellers that learn at `now` which step is reached: a list of offers asks for many of them.
pub fn reached_sellers(reader: &Reader<'_>, now: Timestamp) -> Result<BTreeSet<MerchantId>, StoreError> {
    const SELLERS: &str = living_reach!("reader ->> '$.seller' AS seller", "");
    let sellers = reader.all(SELLERS, [now], |row| row.get("seller"))?;
    Ok(sellers.into_iter().collect())
}

/// A page of grants and shares, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<ConsentRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM consents WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    let id = |row: &ConsentRow| row.id.to_string();
    request.page(reader, id, |reader, before, limit| reader.all(NEWEST, (before, limit), row))
}

pub(in crate::store) fn row(row: &Row<'_>) -> Read<ConsentRow> {
    Ok(ConsentRow {
        id: row.get("id")?,
        state: name(row, "state")?,
        party: json(row, "reader")?,
        fields: json(row, "fields")?,
        terms: row.get::<_, Option<String>>("terms")?.map(|_| json(row, "terms")).transpose()?,
        openings: row.get("openings")?,
        disclosure: row.get("disclosure")?,
        disclosure_sha256: row.get("disclosure_sha256")?,
        secret: row.get("secret")?,
        granted_at: row.get("granted_at")?,
        exp: row.get("exp")?,
        accepted_at: row.get("accepted_at")?,
        ended_at: row.get("ended_at")?,
        withdrawal: row.get("withdrawal")?,
        withdrawal_accepted_at: row.get("withdrawal_accepted_at")?,
        declined: Declined::of(row)?,
    })
}

// Who may read what.
redacted!(ConsentRow { id, state });
