use serde::{Deserialize, Serialize};

use rusqlite::named_params;

use super::super::access::Reader;
use super::super::columns::{json, name, stored_counter};
use super::super::error::StoreError;
use super::super::page::{Declined, Page, PageRequest};
use super::super::row::{Read, Row};
use super::super::untold::untold;
use crate::domain::id::OperationId;
use crate::domain::money::Currency;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wire::loan::LoanAgreement;

/// Where a loan stands, as far as this phone knows. Whether it is paid back say its bills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoanState {
    /// Shown; nothing is signed.
    Offered,
    /// Signed, and no answer yet: it may have been paid out.
    Taking,
    /// The backend said no, finally.
    Declined,
    /// It was paid out.
    Lent,
}

/// One loan.
#[derive(Clone, PartialEq, Eq)]
pub struct LoanRow {
    /// The operation that takes it.
    pub id: OperationId,
    /// Where it stands.
    pub state: LoanState,
    /// What was shown, and signed if it was agreed to.
    pub agreement: LoanAgreement,
    /// When it was offered.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
    /// When the backend's receipt came.
    pub settled_at: Option<Timestamp>,
    /// Why the backend said no.
    pub declined: Option<Declined>,
}

redacted!(LoanRow { id, state });

impl LoanRow {
    /// A loan that is shown and not agreed to.
    pub fn offered(id: OperationId, agreement: LoanAgreement, at: Timestamp) -> Self {
        let state = LoanState::Offered;
        Self { id, state, agreement, created_at: at, updated_at: at, settled_at: None, declined: None }
    }
}

/// One loan.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<LoanRow>, StoreError> {
    reader.first("SELECT * FROM loans WHERE id = ?1", [id], loan)
}

/// A page of loans, newest first, those that were only shown included. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<LoanRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM loans WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    request.page(
        reader,
        |row: &LoanRow| row.id.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit), loan),
    )
}

/// Minor units that were paid out and that a balance of this `version` does not know of.
pub fn untold_total(reader: &Reader<'_>, currency: Currency, version: u64) -> Result<i64, StoreError> {
    reader.number(UNTOLD, named_params! { ":currency": currency, ":version": stored_counter(version) })
}

pub(in crate::store) const UNTOLD: &str = untold!("principal", "loans", "currency = :currency AND state = 'lent'");

pub(in crate::store) fn loan(row: &Row<'_>) -> Read<LoanRow> {
    Ok(LoanRow {
        id: row.get("id")?,
        state: name(row, "state")?,
        agreement: json(row, "agreement")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
        settled_at: row.get("settled_at")?,
        declined: Declined::of(row)?,
    })
}
