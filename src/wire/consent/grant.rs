use serde::Serialize;

use super::chain::chained;
use super::{ChainLink, ConsentRequest, Notice};
use crate::crypto::keys::Thumbprint;
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{OperationId, RecipientId, RequestId};
use crate::domain::tagged::tagged;
use crate::domain::time::Timestamp;
use crate::wire::operation::{Authority, Body};

/// A person lets one recipient read these fields for these purposes until then. Known by the id of this operation.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Grant {
    /// Its place in the phone's chain.
    #[serde(flatten)]
    pub link: ChainLink,
    /// The request that it answers.
    pub request: RequestId,
    /// base64url of the SHA-256 of the request's compact JWS: what was asked for, to the byte.
    pub request_sha256: String,
    /// Who may read: the controller.
    pub recipient: RecipientId,
    /// The recipient's name as it was shown.
    pub recipient_name: String,
    /// The recipient's key as it was shown.
    pub recipient_key: Thumbprint,
    /// What for.
    pub purposes: Vec<DataPurpose>,
    /// What may be read: at most what was asked for.
    pub fields: Vec<DataField>,
    /// How many days the recipient keeps what it read.
    pub retention_days: u32,
    /// Whose law holds: a country of ISO 3166-1, two letters.
    pub jurisdiction: String,
    /// The notice that was shown.
    pub notice: Notice,
    /// base64url of the SHA-256 of the very JSON that was shown ([`super::Disclosure`]); it travels beside this.
    pub disclosure_sha256: String,
    /// From this moment on nothing may be read.
    pub exp: Timestamp,
    /// The grant that it takes the place of, with less of what that gave; absent where a request is answered for the first
    /// time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrows: Option<OperationId>,
}

chained! { Grant {
    request: RequestId,
    request_sha256: String,
    recipient: RecipientId,
    recipient_name: String,
    recipient_key: Thumbprint,
    purposes: Vec<DataPurpose>,
    fields: Vec<DataField>,
    retention_days: u32,
    jurisdiction: String,
    notice: Notice,
    disclosure_sha256: String,
    exp: Timestamp,
    narrows: Option<OperationId>,
} }

/// Who may read.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reader {
    /// One registered recipient.
    Recipient {
        /// Its id.
        recipient: RecipientId,
        /// Its name, as the operator verified it.
        name: String,
    },
    /// Whoever holds the link of a share.
    Bearer,
}

tagged! { Reader by "kind" {
    recipient: RecipientId,
    name: String,
} {
    Recipient { recipient, name },
    Bearer,
} }

/// How a grant goes beyond the request that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GrantFault {
    /// It grants nothing.
    #[error("a grant of nothing is no grant")]
    Nothing,
    /// It grants a field that was not asked for, or one twice.
    #[error("a field was not asked for, or stands twice")]
    NotAskedFor,
    /// A field is missing without which the recipient has no use for the rest.
    #[error("a field is missing that the recipient cannot do without")]
    RequiredMissing,
    /// Recipient, purposes, retention, jurisdiction or notice differ from the request.
    #[error("the terms differ from the request")]
    TermsChanged,
    /// It was signed after the request had expired.
    #[error("the request has expired")]
    RequestExpired,
    /// It lasts longer than was asked for, or ends before it begins.
    #[error("it lasts longer than was asked for, or not at all")]
    WrongExpiry,
    /// It gives more than the grant that it takes the place of, or just as much.
    #[error("it does not give less than the grant that it takes the place of")]
    NotNarrower,
}

impl Grant {
    /// Holds a grant that is signed at `at` against the request that it answers; both sides call this.
    pub fn check(&self, request: &ConsentRequest, at: Timestamp) -> Result<(), GrantFault> {
        self.check_fields(request)?;
        if !self.has_terms_of(request) {
            return Err(GrantFault::TermsChanged);
        }
        // Who was granted something may be granted less at any time.
        if self.narrows.is_none() && at >= request.exp {
            return Err(GrantFault::RequestExpired);
        }
        let latest = at.plus(i64::from(request.grant_days) * 86_400);
        if at < self.exp && self.exp <= latest { Ok(()) } else { Err(GrantFault::WrongExpiry) }
    }

    /// Holds a grant against the one whose place it takes: for the same request, nothing more, and something less. Both sides
    /// call this.
    pub fn check_narrower(&self, than: &Self) -> Result<(), GrantFault> {
        let nothing_more = self.fields.iter().all(|field| than.fields.contains(field)) && self.exp <= than.exp;
        let something_less = self.fields.len() < than.fields.len() || self.exp < than.exp;
        if self.request == than.request && nothing_more && something_less {
            return Ok(());
        }
        Err(GrantFault::NotNarrower)
    }

    fn check_fields(&self, request: &ConsentRequest) -> Result<(), GrantFault> {
        if self.fields.is_empty() {
            return Err(GrantFault::Nothing);
        }
        let asked = |field: &DataField| request.fields.iter().any(|one| one.field == *field);
        let twice = (1..self.fields.len()).any(|index| self.fields[..index].contains(&self.fields[index]));
        if twice || !self.fields.iter().all(asked) {
            return Err(GrantFault::NotAskedFor);
        }
        let missing = request.fields.iter().any(|one| one.required && !self.fields.contains(&one.field));
        if missing { Err(GrantFault::RequiredMissing) } else { Ok(()) }
    }

    fn has_terms_of(&self, request: &ConsentRequest) -> bool {
        self.request == request.id
            && self.recipient == request.recipient
            && self.purposes == request.purposes
            && self.retention_days == request.retention_days
            && self.jurisdiction == request.jurisdiction
            && self.notice == request.notice
    }
}

impl Body for Grant {
    const TYP: &'static str = "tally-grant+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }

    fn attachment_sha256(&self) -> Option<&str> {
        Some(&self.disclosure_sha256)
    }
}

crate::domain::redacted::redacted!(Grant { request, recipient, fields, exp }, Reader);
