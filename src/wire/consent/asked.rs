//! The plain bodies of the HTTP interface about consent.

use serde::{Deserialize, Serialize};

use crate::crypto::keys::PublicKey;
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{OperationId, RequestId};
use crate::domain::time::Timestamp;

/// `POST /v1/consent-requests`: a person takes a request whose link they were shown. The answer is [`AskAnswer`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct TakeRequest {
    /// The link's code.
    pub code: String,
}

/// A request with the card of who signed it. Also a change, so that it reaches the person's other phones.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AskAnswer {
    /// The compact JWS of the [`super::ConsentRequest`], signed by the recipient.
    pub request: String,
    /// The compact JWS of the [`super::RecipientCard`], signed by the backend.
    pub card: String,
}

/// `POST /recipient/v1/requests`: a recipient asks. The answer is [`LinkAnswer`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AskSubmission {
    /// The compact JWS of the [`super::ConsentRequest`].
    pub request: String,
}

/// Where a person finds a request: the same for the same request, however often it is sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LinkAnswer {
    /// The request.
    pub request: RequestId,
    /// The link to show, `tally:consent?…` ([`super::RequestLink`]): whoever takes it first is who is asked.
    pub link: String,
}

/// `GET /recipient/v1/grants?after=&limit=`: what a recipient was granted, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct GrantsAnswer {
    /// The grants of this page.
    pub grants: Vec<GrantedAnswer>,
    /// What to ask for next: `after` of the request, if the page is empty. No grant that comes later is missed.
    pub next: String,
    /// More is there already.
    pub more: bool,
}

/// One grant, as its recipient gets it: with what it takes to verify it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct GrantedAnswer {
    /// Known by this id.
    pub grant: OperationId,
    /// The request that it answers.
    pub request: RequestId,
    /// The compact JWS of the operation.
    pub operation: String,
    /// The public half of the key that signed it.
    pub signer: PublicKey,
    /// When it was withdrawn or its time was over; nothing can be read any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

/// `POST /recipient/v1/grants/{grant}/readings`: a recipient reads. The answer is [`ReadAnswer`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ReadRequest {
    /// What for; must be one of the grant's.
    pub purpose: DataPurpose,
    /// What to read; every one must be among the grant's.
    pub fields: Vec<DataField>,
}

/// `POST /v1/shares/{share}/openings`: somebody opens a share; needs no signature. The answer is [`ReadAnswer`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OpenRequest {
    /// The link's secret.
    pub secret: String,
}

/// The data, and the proof of having been let in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ReadAnswer {
    /// The very JSON that the person saw: the text of a [`super::Disclosure`].
    pub disclosure: String,
    /// The compact JWS of the grant or share; its `disclosure_sha256` binds the text.
    pub operation: String,
    /// The public half of the key that signed it.
    pub signer: PublicKey,
    /// The compact JWS of the [`super::AccessRecord`] that the person gets, too.
    pub access: String,
}

crate::domain::redacted::redacted!(AskAnswer, AskSubmission, GrantedAnswer { grant, request });
