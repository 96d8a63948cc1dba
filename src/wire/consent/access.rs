use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{AccessId, MerchantId, OfferId, OperationId, RecipientId, UserId};
use crate::domain::points::Day;
use crate::domain::tagged::tagged;
use crate::domain::time::Timestamp;

/// Somebody read a person's data, or tried to: signed by the backend, for the person and for whoever read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AccessRecord {
    /// Its id.
    #[serde(rename = "jti")]
    pub id: AccessId,
    /// Whose data.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// Under which grant or share.
    pub grant: OperationId,
    /// Who.
    pub looker: Looker,
    /// What was handed over: all that stands in the data, or to an authority what its order names. Where nothing was, what was
    /// asked for.
    pub fields: Vec<DataField>,
    /// What came of it.
    pub outcome: AccessOutcome,
    /// When.
    pub iat: Timestamp,
}

/// Who read.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Looker {
    /// A registered recipient.
    Recipient {
        /// Its id.
        recipient: RecipientId,
        /// Its name, as the operator verified it.
        name: String,
        /// What for, as the recipient said.
        purpose: DataPurpose,
    },
    /// Somebody who held the link of a share.
    Bearer,
    /// A seller, that learned which step of its offer was reached when it was used; never the points.
    Seller {
        /// Its id.
        seller: MerchantId,
        /// Its name.
        name: String,
        /// The offer.
        offer: OfferId,
        /// The points of the step.
        step: u32,
    },
    /// An authority, by an order that the operator has to follow, whatever the person granted. A version that does not know
    /// of this passes the record over, and reads it once it is newer.
    Authority {
        /// Its name, as it stands in the order.
        name: String,
        /// What the order goes by: a file number, and the law that it rests on.
        reference: String,
        /// The day of the order.
        ordered_on: Day,
    },
}

tagged! { Looker by "kind" {
    recipient: RecipientId,
    name: String,
    purpose: DataPurpose,
    seller: MerchantId,
    offer: OfferId,
    step: u32,
    reference: String,
    ordered_on: Day,
} {
    Recipient { recipient, name, purpose },
    Bearer,
    Seller { seller, name, offer, step },
    Authority { name, reference, ordered_on },
} }

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "result", rename_all = "kebab-case")]
pub enum AccessOutcome {
    /// The data was handed over.
    Read,
    /// It was not.
    Refused {
        /// Why.
        reason: AccessRefusal,
    },
}

tagged! { AccessOutcome by "result" {
    reason: AccessRefusal,
} {
    Read,
    Refused { reason },
} }

/// Why data was not handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AccessRefusal {
    /// The person took it back.
    Withdrawn,
    /// The person gave a narrower grant in its place.
    Superseded,
    /// Its time is over.
    Expired,
    /// The grant does not cover this field.
    FieldNotCovered,
    /// The grant does not cover this purpose.
    PurposeNotCovered,
    /// The share was opened as many times as it may be.
    UsedUp,
    /// A reason that this version does not know.
    #[serde(other)]
    Other,
}

impl Document for AccessRecord {
    const TYP: &'static str = "tally-access+jwt";
    const VERSION: u32 = 1;
}

crate::domain::redacted::redacted!(AccessRecord { id, grant, outcome, iat }, Looker);
