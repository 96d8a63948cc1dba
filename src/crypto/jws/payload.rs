//! The payload: a document's members and, beside them, its version.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Document, JwsError, json};

/// The payload on the wire.
#[derive(Serialize)]
struct Written<'a, D> {
    ver: u32,
    #[serde(flatten)]
    document: &'a D,
}

/// Writes a document with its version. What comes out is read once more, so that nothing is signed that no verifier
/// would take, such as a document that has a `ver` of its own.
pub(super) fn write<D: Document>(document: &D) -> Result<Vec<u8>, JwsError> {
    let payload = serde_json::to_vec(&Written { ver: D::VERSION, document })?;
    json::object(&payload)?;
    Ok(payload)
}

/// A payload whose signature holds: its version, and its other members.
pub(super) struct Payload {
    pub(super) version: u32,
    members: Map<String, Value>,
}

impl Payload {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, JwsError> {
        let mut members = json::object(bytes)?;
        let version = members.remove("ver").ok_or_else(|| JwsError::UnreadablePayload("it has no `ver`".into()))?;
        Ok(Self { version: serde_json::from_value(version)?, members })
    }

    pub(super) fn document<D: Document>(self) -> Result<D, JwsError> {
        if !D::accepts(self.version) {
            return Err(JwsError::UnsupportedVersion { found: self.version });
        }
        Ok(serde_json::from_value(Value::Object(self.members))?)
    }
}
