use super::super::access::{Reader, Writer};
use super::super::columns::{Json, json};
use super::super::error::StoreError;
use super::super::row::{Read, Row};
use crate::crypto::hash::sha256_base64url;
use crate::wire::consent::CollectionTerms;

/// What the backend asks for before it holds any entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsRow {
    /// What it says.
    pub terms: CollectionTerms,
    /// The compact JWS that says so.
    pub jws: String,
}

impl TermsRow {
    /// base64url of the SHA-256 of their compact JWS: what a grant binds.
    pub fn sha256(&self) -> String {
        sha256_base64url(self.jws.as_bytes())
    }
}

/// Keeps terms; says whether they were new.
pub fn keep_terms(writer: &Writer<'_>, row: &TermsRow) -> Result<bool, StoreError> {
    let inserted = writer.change(
        "INSERT INTO collection_terms (version, sha256, terms, jws) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        (row.terms.version, row.sha256(), Json(&row.terms), &row.jws),
    )?;
    Ok(inserted > 0)
}

/// The newest.
pub fn newest_terms(reader: &Reader<'_>) -> Result<Option<TermsRow>, StoreError> {
    reader.first("SELECT * FROM collection_terms ORDER BY version DESC LIMIT 1", (), terms_row)
}

pub(in crate::store) fn terms_row(row: &Row<'_>) -> Read<TermsRow> {
    Ok(TermsRow { terms: json(row, "terms")?, jws: row.get("jws")? })
}
