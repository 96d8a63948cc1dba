use std::fmt;

use super::super::access::Reader;
use super::super::columns::{json, name};
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::super::row::{Read, Row};
use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;

/// An operation that was just signed.
#[derive(Clone, PartialEq, Eq)]
pub struct NewOperation {
    /// Its permanent id.
    pub id: OperationId,
    /// The `typ` of its JWS.
    pub typ: String,
    /// The compact JWS, to the byte.
    pub compact: String,
    /// What travels beside it.
    pub attachment: Option<String>,
    /// The operations that have to be settled first.
    pub after: Vec<OperationId>,
    /// It goes out before the others.
    pub urgent: bool,
    /// When it was signed.
    pub created_at: Timestamp,
}

/// An operation in the outbox.
#[derive(Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// Its permanent id.
    pub id: OperationId,
    /// The `typ` of its JWS.
    pub typ: String,
    /// The compact JWS, to the byte.
    pub compact: String,
    /// What travels beside it; gone once it is settled.
    pub attachment: Option<String>,
    /// Where it stands.
    pub state: OperationState,
    /// How often it was handed to the network.
    pub attempts: u32,
    /// The operations that have to be settled first.
    pub after: Vec<OperationId>,
    /// It goes out before the others.
    pub urgent: bool,
    /// When it was signed.
    pub created_at: Timestamp,
    /// When its receipt came.
    pub settled_at: Option<Timestamp>,
    /// The compact JWS of its receipt.
    pub receipt: Option<String>,
    /// Why it is parked, in an English sentence.
    pub detail: Option<String>,
}

impl OutboxRow {
    /// An operation that was never sent.
    pub(super) fn new(operation: NewOperation) -> Self {
        let NewOperation { id, typ, compact, attachment, after, urgent, created_at } = operation;
        let state = OperationState::Queued;
        let (attempts, settled_at, receipt, detail) = (0, None, None, None);
        Self { id, typ, compact, attachment, state, attempts, after, urgent, created_at, settled_at, receipt, detail }
    }
}

/// One operation.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<OutboxRow>, StoreError> {
    reader.first("SELECT * FROM outbox WHERE id = ?1", [id], row)
}

/// SQL for those of the operations without a receipt that `$which` says. The states stand there just as the index of them has
/// them: SQLite does not see that fewer of them lie in it as well, and would walk through everything that was ever sent.
macro_rules! open {
    ($what:literal, $which:literal) => {
        concat!("SELECT ", $what, " FROM outbox WHERE state IN ('queued', 'sending', 'parked') ", $which)
    };
}

pub(in crate::store) const WAITING: &str = open!("*", "ORDER BY urgent DESC, id");
pub(in crate::store) const UNSENT: &str = open!("*", "AND state <> 'parked' ORDER BY urgent DESC, id");
pub(in crate::store) const HOW_MANY_UNSENT: &str = open!("count(*)", "AND state <> 'parked'");
/// By `+id`, or the order alone would have it walk through everything.
pub(in crate::store) const PARKED: &str = open!("*", "AND state = 'parked' ORDER BY +id");

/// Everything that still has to reach the backend, in the order in which it goes; what is parked is not among it.
pub fn unsent(reader: &Reader<'_>) -> Result<Vec<OutboxRow>, StoreError> {
    reader.all(UNSENT, (), row)
}

/// How many operations still have to reach the backend; what is parked is not among them.
pub fn count_unsent(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number(HOW_MANY_UNSENT, ())
}

/// Everything that the backend could not read, oldest first.
pub fn parked(reader: &Reader<'_>) -> Result<Vec<OutboxRow>, StoreError> {
    reader.all(PARKED, (), row)
}

/// Everything that has no receipt, parked operations last.
pub fn without_receipt(reader: &Reader<'_>) -> Result<Vec<OutboxRow>, StoreError> {
    Ok([unsent(reader)?, parked(reader)?].concat())
}

/// A page of all operations, settled ones too, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<OutboxRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM outbox WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    request.page(
        reader,
        |row: &OutboxRow| row.id.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit), row),
    )
}

pub(super) fn known(reader: &Reader<'_>, id: OperationId) -> Result<OutboxRow, StoreError> {
    find(reader, id)?.ok_or_else(|| unknown(id))
}

/// Where an operation stands and how often it was sent, without what was signed: that is long, and a full outbox has its
/// operations moved by the thousand.
pub(super) fn standing(reader: &Reader<'_>, id: OperationId) -> Result<(OperationState, u32), StoreError> {
    let read = |row: &Row<'_>| Ok((name(row, "state")?, row.get("attempts")?));
    let found = reader.first("SELECT state, attempts FROM outbox WHERE id = ?1", [id], read)?;
    found.ok_or_else(|| unknown(id))
}

fn unknown(id: OperationId) -> StoreError {
    StoreError::inconsistent(format!("there is no operation {id}"))
}

pub(in crate::store) fn row(row: &Row<'_>) -> Read<OutboxRow> {
    Ok(OutboxRow {
        id: row.get("id")?,
        typ: row.get("typ")?,
        compact: row.get("compact")?,
        attachment: attachment(row)?,
        state: name(row, "state")?,
        attempts: row.get("attempts")?,
        after: json(row, "needs")?,
        urgent: row.get("urgent")?,
        created_at: row.get("created_at")?,
        settled_at: row.get("settled_at")?,
        receipt: row.get("receipt")?,
        detail: row.get("detail")?,
    })
}

/// A damaged file is read as it is, and one of schema 1 knows no attachments.
fn attachment(row: &Row<'_>) -> Read<Option<String>> {
    Ok(row.get_if_there::<Option<String>>("attachment")?.flatten())
}

/// What is signed stays out of logs: it holds amounts and names.
impl fmt::Debug for NewOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewOperation").field("id", &self.id).field("typ", &self.typ).finish_non_exhaustive()
    }
}

/// What is signed stays out of logs: it holds amounts and names.
impl fmt::Debug for OutboxRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("OutboxRow");
        shown.field("id", &self.id).field("typ", &self.typ).field("state", &self.state).finish_non_exhaustive()
    }
}
