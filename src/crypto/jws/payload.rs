//! The payload: a document's members and, beside them, its version.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::{Document, JwsError, json};
use crate::domain;

/// Writes a document with its version. What comes out is read once more, so that nothing is signed that no verifier
/// would take, such as a document that has a `ver` of its own.
pub(super) fn write<D: Document>(document: &D) -> Result<Vec<u8>, JwsError> {
    with_version(D::VERSION, &serde_json::to_string(document)?)
}

/// Puts the version before an object's members. The text is put together here, and not by serde for each kind of document.
fn with_version(version: u32, document: &str) -> Result<Vec<u8>, JwsError> {
    let members = document.strip_prefix('{').ok_or_else(|| JwsError::UnreadablePayload("it is no object".into()))?;
    let comma = if members == "}" { "" } else { "," };
    let payload = format!("{{\"ver\":{version}{comma}{members}").into_bytes();
    json::unambiguous(&payload)?;
    Ok(payload)
}

/// A payload whose signature holds: its version, and its other members as they were written.
pub(super) struct Payload {
    pub(super) version: u32,
    members: String,
}

impl Payload {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, JwsError> {
        let mut members: BTreeMap<String, &RawValue> = serde_json::from_str(json::unambiguous(bytes)?)?;
        let version = members.remove("ver").ok_or_else(|| JwsError::UnreadablePayload("it has no `ver`".into()))?;
        Ok(Self { version: serde_json::from_str(version.get())?, members: serde_json::to_string(&members)? })
    }

    pub(super) fn document<D: Document>(self) -> Result<D, JwsError> {
        if !D::accepts(self.version) {
            return Err(JwsError::UnsupportedVersion { found: self.version });
        }
        Ok(domain::json::read(&self.members)?)
    }
}
