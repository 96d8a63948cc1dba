//! Changes: what the device may cache. `GET /v1/changes?after=CURSOR&wait=SECONDS`.

#[cfg(feature = "wallet")]
mod read;

use serde::{Deserialize, Serialize};

use super::bill::BillFact;
use super::consent::AskAnswer;
use super::mandate::Purpose;
use super::ride::RideFact;
use crate::crypto::jws::Document;
use crate::crypto::keys::Thumbprint;
use crate::domain::id::{AccountId, OperationId, UserId};
use crate::domain::mandate::Limits;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// One page of changes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ChangePage {
    /// The changes, oldest first, each a JSON text of [`Change`]: as text, so that its hash is over its very bytes.
    pub items: Vec<String>,
    /// A compact JWS of [`PageSeal`].
    pub seal: String,
}

crate::domain::redacted::redacted!(ChangePage);

/// What the backend signs of a page: once for the page instead of once for each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PageSeal {
    /// Whose changes they are.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The cursor that was asked for; empty at the beginning.
    pub after: String,
    /// The cursor to ask for next; the same as `after` on an empty page.
    pub next: String,
    /// More is there already.
    pub more: bool,
    /// base64url of the SHA-256 of each item, in order.
    pub hashes: Vec<String>,
    /// When the page was made.
    pub iat: Timestamp,
}

impl Document for PageSeal {
    const TYP: &'static str = "tally-changes+jwt";
    const VERSION: u32 = 1;
}

/// One fact from the backend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Change {
    /// Grows from change to change of one person; an older one never overwrites a newer one. A settled operation stands before
    /// the account that it moved, so an account of a greater version knows of it.
    pub version: u64,
    /// The fact itself.
    pub fact: Fact,
}

/// What a change can be about.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Fact {
    /// An account and what is in it.
    Account(AccountFact),
    /// A settled operation of this person, from this phone or another.
    Settled {
        /// The compact JWS of its [`super::receipt::Receipt`].
        receipt: String,
    },
    /// Money came back.
    Refund {
        /// The compact JWS of the [`super::refund::Refund`].
        refund: String,
    },
    /// A mandate.
    Mandate(MandateFact),
    /// The keys that the backend signs with: a compact JWS of [`super::enrolment::BackendKeys`], signed with a key that the
    /// device already trusts.
    Keys {
        /// The compact JWS.
        keys: String,
    },
    /// Somebody asks for data.
    ConsentRequest(AskAnswer),
    /// A grant or share ended, by whichever phone or by time.
    ConsentEnded(ConsentEnd),
    /// Somebody read data, or tried to.
    Access {
        /// The compact JWS of the [`super::consent::AccessRecord`].
        record: String,
    },
    /// The rules that points are added up by: a compact JWS of [`crate::domain::points::RuleSet`].
    Rules {
        /// The compact JWS.
        rules: String,
    },
    /// What the backend asks for before it holds any entry: a compact JWS of [`super::consent::CollectionTerms`].
    CollectionTerms {
        /// The compact JWS.
        terms: String,
    },
    /// An entry, new or signed again: a compact JWS of [`crate::domain::points::EntryClaim`]. When the grant that it came in
    /// under ends, it is gone, without another change.
    Entry {
        /// The compact JWS.
        entry: String,
    },
    /// A score: a compact JWS of [`super::points::Score`]. The entries that it is over stand before it.
    Score {
        /// The compact JWS.
        score: String,
    },
    /// A bill.
    Bill(BillFact),
    /// A rental.
    Ride(RideFact),
    /// A kind that this version does not know; it is passed over.
    #[serde(other)]
    Unknown,
}

crate::domain::redacted::redacted!(Fact);

/// An account and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AccountFact {
    /// Which account.
    pub account: AccountId,
    /// What is in it.
    pub balance: Money,
    /// When that was so.
    pub as_of: Timestamp,
}

/// The end of a grant or share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConsentEnd {
    /// The grant or share.
    pub grant: OperationId,
    /// When it ended.
    pub at: Timestamp,
    /// The person withdrew it; otherwise its time was over or a newer one took its place.
    pub withdrawn: bool,
}

/// Whether a mandate stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct MandateFact {
    /// Known by the operation that made it.
    pub mandate: OperationId,
    /// What it is for; with `device_key`, what a phone that lost its mandates needs to have them again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// The only device key that may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_key: Option<Thumbprint>,
    /// Its bounds.
    pub limits: Limits,
    /// When it was ended, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests;
