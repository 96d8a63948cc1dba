use super::super::access::{Reader, Writer};
use super::super::columns::{Json, json};
use super::super::error::StoreError;
use super::super::row::{Read, Row};
use crate::crypto::hash::sha256_base64url;
use crate::domain::points::{Day, RuleSet, Rules};

/// Rules that were accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesRow {
    /// As they were published.
    pub set: RuleSet,
    /// The compact JWS that says so.
    pub jws: String,
}

impl RulesRow {
    /// base64url of the SHA-256 of their compact JWS: what scores name them by.
    pub fn sha256(&self) -> String {
        sha256_base64url(self.jws.as_bytes())
    }

    /// As they were checked when they came.
    pub fn checked(&self) -> Result<Rules, StoreError> {
        Rules::accept(self.set.clone(), None).map_err(|fault| StoreError::inconsistent(fault.to_string()))
    }
}

/// Keeps rules that were accepted; those that are known stay as they are.
pub fn keep_rules(writer: &Writer<'_>, row: &RulesRow) -> Result<(), StoreError> {
    writer.change(
        "INSERT INTO points_rules (version, valid_from, sha256, rules, jws) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
        (row.set.version, row.set.valid_from.begins(), row.sha256(), Json(&row.set), &row.jws),
    )?;
    Ok(())
}

/// All that were accepted, the newest first.
pub fn accepted_rules(reader: &Reader<'_>) -> Result<Vec<RulesRow>, StoreError> {
    reader.all("SELECT * FROM points_rules ORDER BY version DESC", (), rules_row)
}

/// The newest that were accepted, be it that they do not hold yet.
pub fn newest_rules(reader: &Reader<'_>) -> Result<Option<RulesRow>, StoreError> {
    reader.first("SELECT * FROM points_rules ORDER BY version DESC LIMIT 1", (), rules_row)
}

/// The newest that hold on a day.
pub fn rules_on(reader: &Reader<'_>, day: Day) -> Result<Option<RulesRow>, StoreError> {
    const HOLD: &str = "SELECT * FROM points_rules WHERE valid_from <= ?1 ORDER BY version DESC LIMIT 1";
    reader.first(HOLD, [day.begins()], rules_row)
}

/// Those with this hash.
pub fn rules_by_hash(reader: &Reader<'_>, sha256: &str) -> Result<Option<RulesRow>, StoreError> {
    reader.first("SELECT * FROM points_rules WHERE sha256 = ?1", [sha256], rules_row)
}

pub(in crate::store) fn rules_row(row: &Row<'_>) -> Read<RulesRow> {
    Ok(RulesRow { set: json(row, "rules")?, jws: row.get("jws")? })
}
