//! Operations: what the device asks for.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::domain::id::{DeviceId, OperationId, UserId};
use crate::domain::time::Timestamp;

/// What one kind of operation says, beyond what all of them say.
pub trait Body: Serialize + DeserializeOwned {
    /// The `typ` of its JWS.
    const TYP: &'static str;
    /// The version that is written. Formats are accepted for at least 13 months after they were replaced.
    const VERSION: u32;
    /// Whether it reads version `ver`.
    fn accepts(ver: u32) -> bool {
        ver == Self::VERSION
    }
    /// Which key may sign it.
    fn authority(&self) -> Authority;
    /// What goes along with the operation without being part of its permanent bytes, by base64url of its SHA-256: data that
    /// can be erased while the operation stays whole.
    fn attachment_sha256(&self) -> Option<&str> {
        None
    }
    /// Whether it only takes back what a person gave: then nothing that is wrong around it stands in its way.
    fn only_takes_back(&self) -> bool {
        false
    }
}

/// Which key an operation has to be signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// The holder key: a person agreed.
    Holder,
    /// The device key, inside the bounds of this mandate.
    Mandate(OperationId),
    /// Either: it only takes authority away.
    Either,
}

/// One operation: who asks, when, and for what. The id is permanent; the same id and bytes get the same receipt, always.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Operation<B> {
    /// Its permanent id.
    #[serde(rename = "jti")]
    pub id: OperationId,
    /// Who asks.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The enrolment of the phone that signed.
    pub device: DeviceId,
    /// When it was signed, by the phone's clock. Says nothing about freshness: it may be sent days later.
    pub iat: Timestamp,
    /// The operations that have to be settled first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<OperationId>,
    /// What is asked for.
    pub body: B,
}

impl<B: Body> Document for Operation<B> {
    const TYP: &'static str = B::TYP;
    const VERSION: u32 = B::VERSION;

    fn accepts(ver: u32) -> bool {
        B::accepts(ver)
    }
}
