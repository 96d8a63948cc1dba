use rusqlite::named_params;

use super::super::access::{Reader, Writer};
use super::super::columns::{Json, counter, stored_counter};
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::super::row::{Read, Row};
use crate::domain::id::OperationId;
use crate::domain::points::Evaluation;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;

/// A score, as it was signed and as this phone added it up.
#[derive(Clone, PartialEq, Eq)]
pub struct ScoreRow {
    /// The moment that it is as of.
    pub as_of: Timestamp,
    /// The collection grant that it came under.
    pub grant: OperationId,
    /// The version of the changes that told it.
    pub version: u64,
    /// What the backend signed.
    pub stated: i64,
    /// What the entries add up to; absent without the rules that it names.
    pub recomputed: Option<i64>,
    /// Why it is not believed: the name of a [`crate::wire::points::ScoreFault`].
    pub fault: Option<String>,
    /// How it comes about; gone when the grant has ended.
    pub evaluation: Option<Evaluation>,
    /// The compact JWS; gone likewise.
    pub jws: Option<String>,
}

// The score.
redacted!(ScoreRow { as_of, version });

impl ScoreRow {
    /// Names the row in lists: sorts like the moment.
    fn id(as_of: Timestamp) -> OperationId {
        OperationId::new(as_of.0.saturating_mul(1000), &[0; 10])
    }
}

/// Keeps a score, in the place of what was known of its moment.
pub fn put_score(writer: &Writer<'_>, row: &ScoreRow) -> Result<(), StoreError> {
    writer.change(
        "INSERT OR REPLACE INTO points_scores
         (id, as_of, grant_id, version, stated, recomputed, fault, evaluation, jws)
         VALUES (:id, :as_of, :grant, :version, :stated, :recomputed, :fault, :evaluation, :jws)",
        named_params! {
            ":id": ScoreRow::id(row.as_of),
            ":as_of": row.as_of,
            ":grant": row.grant,
            ":version": stored_counter(row.version),
            ":stated": row.stated,
            ":recomputed": row.recomputed,
            ":fault": row.fault,
            ":evaluation": row.evaluation.as_ref().map(Json),
            ":jws": row.jws,
        },
    )?;
    Ok(())
}

/// The score as of a moment.
pub fn find_score(reader: &Reader<'_>, as_of: Timestamp) -> Result<Option<ScoreRow>, StoreError> {
    reader.first("SELECT * FROM points_scores WHERE id = ?1", [ScoreRow::id(as_of)], score)
}

/// The newest score under a grant.
pub fn newest_score(reader: &Reader<'_>, grant: OperationId) -> Result<Option<ScoreRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM points_scores WHERE grant_id = ?1 ORDER BY id DESC LIMIT 1";
    reader.first(NEWEST, [grant], score)
}

/// What the newest score under a grant says, unless it is not believed.
pub fn believed_points(reader: &Reader<'_>, grant: OperationId) -> Result<Option<i64>, StoreError> {
    const NEWEST: &str =
        "SELECT iif(fault IS NULL, stated, NULL) FROM points_scores WHERE grant_id = ?1 ORDER BY id DESC LIMIT 1";
    Ok(reader.first(NEWEST, [grant], |row| row.get(0))?.flatten())
}

/// A page of scores, newest first. They have no text to look for.
pub fn score_page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<ScoreRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM points_scores WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    let id = |row: &ScoreRow| ScoreRow::id(row.as_of).to_string();
    request.page(reader, id, |reader, before, limit| reader.all(NEWEST, (before, limit), score))
}

/// The grant has ended: of the scores over what it let in, the numbers stay.
pub(in crate::store) fn forget_grounds(writer: &Writer<'_>, grant: OperationId) -> Result<(), StoreError> {
    writer.change("UPDATE points_scores SET evaluation = NULL, jws = NULL WHERE grant_id = ?1", [grant])?;
    Ok(())
}

pub(in crate::store) fn score(row: &Row<'_>) -> Read<ScoreRow> {
    Ok(ScoreRow {
        as_of: row.get("as_of")?,
        grant: row.get("grant_id")?,
        version: counter(row, "version")?,
        stated: row.get("stated")?,
        recomputed: row.get("recomputed")?,
        fault: row.get("fault")?,
        evaluation: row.get::<_, Option<Json<_>>>("evaluation")?.map(|evaluation| evaluation.0),
        jws: row.get("jws")?,
    })
}
