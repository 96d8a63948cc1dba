use std::fmt;

use super::super::access::Reader;
use super::super::columns::{counter, json, money, name};
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::super::row::{Read, Row};
use crate::domain::id::{BillId, OperationId};
use crate::wire::bill::BillFact;

/// One bill.
#[derive(Clone, PartialEq, Eq)]
pub struct BillRow {
    /// What the backend said of it last.
    pub fact: BillFact,
    /// The version of that word.
    pub version: u64,
    /// What disputes it, as long as there is no answer.
    pub dispute: Option<OperationId>,
}

/// One bill.
pub fn find(reader: &Reader<'_>, id: BillId) -> Result<Option<BillRow>, StoreError> {
    reader.first("SELECT * FROM bills WHERE id = ?1", [id], bill)
}

/// The bill that an operation without an answer disputes.
pub fn of_dispute(reader: &Reader<'_>, dispute: OperationId) -> Result<Option<BillRow>, StoreError> {
    reader.first("SELECT * FROM bills WHERE dispute = ?1", [dispute], bill)
}

/// Every bill that is neither paid nor cancelled, by the backend's last word.
pub fn open(reader: &Reader<'_>) -> Result<Vec<BillRow>, StoreError> {
    reader.all("SELECT * FROM bills WHERE state NOT IN ('paid', 'cancelled') ORDER BY id", (), bill)
}

/// A page of all bills, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<BillRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM bills WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    request.page(
        reader,
        |row: &BillRow| row.fact.bill.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit), bill),
    )
}

pub(in crate::store) fn bill(row: &Row<'_>) -> Read<BillRow> {
    let fact = BillFact {
        bill: row.get("id")?,
        origin: json(row, "origin")?,
        creditor: row.get("creditor")?,
        creditor_name: row.get("creditor_name")?,
        amount: money(row, "amount", "currency")?,
        dates: json(row, "dates")?,
        state: name(row, "state")?,
        paid_at: row.get("paid_at")?,
        disputed: row.get("disputed")?,
        as_of: row.get("as_of")?,
    };
    Ok(BillRow { fact, version: counter(row, "version")?, dispute: row.get("dispute")? })
}

/// Whom and how much stay out of logs.
impl fmt::Debug for BillRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillRow").field("fact", &self.fact).field("version", &self.version).finish_non_exhaustive()
    }
}
