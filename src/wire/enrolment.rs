//! Enrolment: a phone becomes a wallet. `POST /v1/enrolments`.
//!
//! The phone sends both public keys and proves that it holds both: the request document is signed with the holder key, the
//! HTTP request with the device key. The invite names the backend's key, so nothing is trusted on first use. The same
//! request gets the same answer, so that a lost reply costs nothing.

use serde::{Deserialize, Serialize};

use crate::crypto::jws::{Document, KeySet};
use crate::crypto::keys::{PublicKey, Thumbprint};
use crate::domain::id::{AccountId, DeviceId, OperationId, UserId};
use crate::domain::money::Currency;
use crate::domain::time::Timestamp;

/// The body of the HTTP request.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EnrolmentSubmission {
    /// The holder key's public half.
    pub holder: PublicKey,
    /// The device key's public half.
    pub device: PublicKey,
    /// A compact JWS of [`EnrolmentRequest`], signed with the holder key.
    pub request: String,
}

crate::domain::redacted::redacted!(EnrolmentSubmission);

/// What the holder key signs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EnrolmentRequest {
    /// Names this attempt; a retry carries the same.
    #[serde(rename = "jti")]
    pub id: OperationId,
    /// The invite's code.
    pub code: String,
    /// The device key that goes with the holder key.
    pub device_key: Thumbprint,
    /// When it was signed, by the phone's clock.
    pub iat: Timestamp,
}

crate::domain::redacted::redacted!(EnrolmentRequest { id, iat });

/// The body of the HTTP answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EnrolmentAnswer {
    /// The public half of the key that signed; its thumbprint has to be the invite's.
    pub key: PublicKey,
    /// A compact JWS of [`Enrolled`].
    pub enrolled: String,
}

/// The phone is a wallet now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Enrolled {
    /// The attempt that this answers.
    pub request: OperationId,
    /// Who the person is at this backend.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// This enrolment of this phone.
    pub device: DeviceId,
    /// The holder key that was enrolled.
    pub holder_key: Thumbprint,
    /// The device key that was enrolled.
    pub device_key: Thumbprint,
    /// The person's accounts, the one to pay from first.
    pub accounts: Vec<EnrolledAccount>,
    /// Every key that the backend signs with.
    pub keys: KeySet,
    /// When.
    pub iat: Timestamp,
}

/// One account of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EnrolledAccount {
    /// Its id.
    pub account: AccountId,
    /// Its currency.
    pub currency: Currency,
}

/// Every key that the backend signs with, from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct BackendKeys {
    /// The keys.
    pub keys: KeySet,
    /// When.
    pub iat: Timestamp,
}

impl Document for EnrolmentRequest {
    const TYP: &'static str = "tally-enrolment+jwt";
    const VERSION: u32 = 1;
}

impl Document for Enrolled {
    const TYP: &'static str = "tally-enrolled+jwt";
    const VERSION: u32 = 1;
}

impl Document for BackendKeys {
    const TYP: &'static str = "tally-keys+jwt";
    const VERSION: u32 = 1;
}
