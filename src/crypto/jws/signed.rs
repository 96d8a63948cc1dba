//! A signed document and the only two ways to one: signing and verifying.

use std::fmt;

use super::compact::{self, Parts};
use super::payload::{self, Payload};
use super::{Document, Header, JwsError, KeySource};
use crate::crypto::hash::sha256;
use crate::crypto::keys::{PublicKey, SigningKey, Thumbprint};

/// A document and the compact JWS that it was signed as or read from.
///
/// Two are equal when their compact texts are. Printing one for a developer shows its kind, key and hash, never what is
/// in it, so that it may be logged.
#[derive(Clone)]
pub struct Signed<D: Document> {
    document: D,
    compact: String,
    key: Thumbprint,
}

impl<D: Document> Signed<D> {
    /// Signs a document.
    pub fn sign(document: D, key: &SigningKey) -> Result<Self, JwsError> {
        let (compact, key) = sign_kind(D::TYP, &payload::write(&document)?, key)?;
        Ok(Self { document, compact, key })
    }

    /// Verifies a compact JWS of this kind by one of the keys, and reads its document only then.
    pub fn verify(compact: &str, keys: &(impl KeySource + ?Sized)) -> Result<Self, JwsError> {
        let (key, payload) = open::<D>(compact, keys)?;
        Ok(Self { document: payload.document()?, compact: compact.to_owned(), key })
    }

    /// What was signed.
    pub fn document(&self) -> &D {
        &self.document
    }

    /// What was signed, without its signature.
    pub fn into_document(self) -> D {
        self.document
    }

    /// The compact JWS, as it is stored and sent.
    pub fn compact(&self) -> &str {
        &self.compact
    }

    /// The name of the key that signed it.
    pub fn key(&self) -> &Thumbprint {
        &self.key
    }

    /// The SHA-256 of the compact JWS: what chains, receipts and endorsements refer to.
    pub fn digest(&self) -> [u8; 32] {
        sha256(self.compact.as_bytes())
    }
}

/// Verifies a compact JWS of this kind and gives its version, whether or not it can be read: for the answer that it
/// cannot, which nobody should get for a forgery.
pub fn verify_version<D: Document>(compact: &str, keys: &(impl KeySource + ?Sized)) -> Result<u32, JwsError> {
    open::<D>(compact, keys).map(|(_, payload)| payload.version)
}

fn sign_kind(typ: &'static str, payload: &[u8], key: &SigningKey) -> Result<(String, Thumbprint), JwsError> {
    let kid = key.public().thumbprint();
    Ok((compact::join(&Header::write(typ, &kid)?, payload, key)?, kid))
}

/// Everything that must hold before a payload is read.
fn open<D: Document>(compact: &str, keys: &(impl KeySource + ?Sized)) -> Result<(Thumbprint, Payload), JwsError> {
    open_kind(compact, D::TYP, &|kid| keys.key(kid))
}

/// The same for every kind of document and every source of keys, so that it is compiled once.
fn open_kind<'k>(
    compact: &str,
    typ: &'static str,
    key: &dyn Fn(&Thumbprint) -> Option<&'k PublicKey>,
) -> Result<(Thumbprint, Payload), JwsError> {
    let parts = Parts::split(compact)?;
    let header = Header::read(&parts)?;
    if header.typ != typ {
        return Err(JwsError::WrongKind { expected: typ, found: header.typ });
    }
    // A source that hands out the wrong key must not make the wrong name look verified.
    let Some(key) = key(&header.kid).filter(|key| key.thumbprint() == header.kid) else {
        return Err(JwsError::UnknownKey(header.kid));
    };
    key.verify(parts.signing_input.as_bytes(), &parts.signature).map_err(|_| JwsError::BadSignature)?;
    Ok((header.kid, Payload::read(&parts.payload)?))
}

impl<D: Document> PartialEq for Signed<D> {
    fn eq(&self, other: &Self) -> bool {
        self.compact == other.compact
    }
}

impl<D: Document> Eq for Signed<D> {}

impl<D: Document> fmt::Debug for Signed<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digest = crate::crypto::base64url(&self.digest());
        formatter.debug_struct(D::TYP).field("key", &self.key).field("digest", &digest).finish_non_exhaustive()
    }
}
