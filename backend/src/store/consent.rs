//! What a store keeps of consent.

use tally::crypto::keys::{PublicKey, Thumbprint};
use tally::domain::id::{AccessId, DeviceId, MerchantId, OperationId, RecipientId, RequestId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessOutcome, AskAnswer, ConsentRequest, GrantedAnswer};
use zeroize::Zeroizing;

use super::{Collects, TermsFact};
pub use crate::sealing::{DoesNotOpen, RecordKey, Sealed};

/// Somebody who may ask people for data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Its id.
    pub id: RecipientId,
    /// Its name, as the operator verified it.
    pub name: String,
    /// The key that signs its requests; no two have the same.
    pub key: PublicKey,
    /// The compact JWS of its [`tally::wire::consent::RecipientCard`].
    pub card: String,
    /// When it was registered.
    pub at: Timestamp,
}

/// Some recipients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientPage {
    /// The recipients, oldest first.
    pub items: Vec<Recipient>,
    /// Where to go on, if there are more.
    pub next: Option<RecipientId>,
}

/// A request for data that nobody has taken yet.
#[derive(Debug, Clone)]
pub struct NewRequest {
    /// What is asked for.
    pub document: ConsentRequest,
    /// The compact JWS.
    pub compact: String,
    /// SHA-256 of the link's code, in base64url.
    pub code_sha256: String,
}

/// A person wants to take a request.
#[derive(Debug, Clone)]
pub struct Taking {
    /// Who.
    pub user: UserId,
    /// SHA-256 of the link's code, in base64url.
    pub code_sha256: String,
    /// When.
    pub at: Timestamp,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It is this person's.
    Request {
        /// The request and the card of who signed it.
        asked: AskAnswer,
        /// It was taken by this very call.
        fresh: bool,
    },
    /// No such request, or it has expired, or it is another person's.
    NotValid,
}

/// What has to be known to decide an operation about consent.
#[derive(Debug, Clone)]
pub struct ConsentWants {
    /// The grant or share that is made or taken back.
    pub grant: OperationId,
    /// The request that it answers.
    pub request: Option<(RecipientId, RequestId)>,
    /// The grant that it takes the place of.
    pub narrows: Option<OperationId>,
    /// SHA-256, in base64url, of the terms that it answers.
    pub terms: Option<String>,
    /// Its place in the chain of this phone.
    pub place: (DeviceId, u32),
}

/// What is known then.
#[derive(Debug, Clone, Default)]
pub struct ConsentFacts {
    /// The request, if this person took it.
    pub request: Option<RequestFact>,
    /// The grant that it takes the place of, if it stands.
    pub narrowed: Option<NarrowedFact>,
    /// The terms, if they were published.
    pub terms: Option<TermsFact>,
    /// Until when the person's collection grant lasts, if one has not ended.
    pub collecting_until: Option<Timestamp>,
    /// The person has taken the grant or share back.
    pub withdrawn: bool,
    /// The chain around its place.
    pub chain: ChainFacts,
}

/// A request that a person took.
#[derive(Debug, Clone)]
pub struct RequestFact {
    /// What is asked for.
    pub document: ConsentRequest,
    /// SHA-256 of the compact JWS, in base64url.
    pub sha256: String,
    /// The name of who asks.
    pub name: String,
    /// The key of who asks.
    pub key: Thumbprint,
    /// It was granted.
    pub granted: bool,
}

/// A grant that stands.
#[derive(Debug, Clone)]
pub struct NarrowedFact {
    /// The compact JWS of the operation.
    pub operation: String,
    /// The key that signed it.
    pub signer: PublicKey,
    /// From then on nothing may be read.
    pub expires_at: Timestamp,
}

/// What stands around one place of a phone's chain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChainFacts {
    /// SHA-256 of the event before, in base64url.
    pub before: Option<String>,
    /// An event stands in the place itself.
    pub taken: bool,
    /// What the event after says of its predecessor, if there is one: SHA-256 in base64url.
    pub after: Option<String>,
}

/// An event for a phone's chain.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// Whose chain.
    pub device: DeviceId,
    /// Its place.
    pub seq: u32,
    /// SHA-256 of the event before, in base64url.
    pub prev: Option<String>,
    /// The event before has not been seen.
    pub gap: bool,
}

/// A place of a chain where the event before is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Whose.
    pub user: UserId,
    /// Which phone's.
    pub device: DeviceId,
    /// The number of the missing event.
    pub seq: u32,
    /// Since when it has been missed.
    pub since: Timestamp,
}

/// What an accepted operation does about consent.
#[derive(Debug, Clone)]
pub enum ConsentEffect {
    /// Somebody may read.
    Granted(Box<NewGrant>),
    /// What this operation had granted or shared ends; it need not be there yet.
    Withdrawn(OperationId),
}

/// A grant or share for the books, known by the operation that made it.
#[derive(Debug, Clone)]
pub struct NewGrant {
    /// Whom it is for.
    pub reader: NewReader,
    /// The grant that ends with it.
    pub narrows: Option<OperationId>,
    /// The compact JWS of the operation.
    pub operation: String,
    /// The key that signed it.
    pub signer: PublicKey,
    /// From then on nothing may be read.
    pub expires_at: Timestamp,
    /// The data; what lets data in has none yet.
    pub sealed: Option<Sealed>,
}

/// Whom a grant or share is for.
#[derive(Debug, Clone)]
pub enum NewReader {
    /// One recipient, for this request.
    Recipient(RecipientId, RequestId),
    /// Whoever knows the secret, so many times.
    Bearer {
        /// SHA-256 of the secret, in base64url.
        secret_sha256: String,
        /// How many times.
        openings: u32,
    },
    /// Nobody reads: the backend itself may hold entries.
    Collection(Collects),
    /// This seller, that may learn of the steps that are used.
    Seller(MerchantId),
}

/// Some grants of one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantPage {
    /// The grants, in the order in which they came.
    pub items: Vec<GrantedAnswer>,
    /// The position of the last one; that which was asked for if there is none.
    pub next: u32,
    /// More is there already.
    pub more: bool,
}

/// Somebody wants to read.
#[derive(Debug, Clone)]
pub struct LookQuestion {
    /// What.
    pub grant: OperationId,
    /// Who.
    pub door: Door,
}

/// Which door somebody came to.
#[derive(Debug, Clone)]
pub enum Door {
    /// This recipient.
    Recipient(RecipientId),
    /// Somebody with this secret: its SHA-256 in base64url.
    Bearer(String),
    /// An authority with an order about this person. Its reading is known by this id, which the operator gave it.
    Authority(UserId, AccessId),
}

/// What is known when somebody wants to read.
#[derive(Debug, Clone)]
pub struct LookFacts {
    /// Whose data.
    pub user: UserId,
    /// The compact JWS of the grant or share.
    pub operation: String,
    /// The key that signed it.
    pub signer: PublicKey,
    /// From then on nothing may be read.
    pub expires_at: Timestamp,
    /// The person has taken it back.
    pub withdrawn: bool,
    /// When it ended for good, whatever a clock says now.
    pub ended_at: Option<Timestamp>,
    /// How many times it may still be opened, if that is counted.
    pub openings_left: Option<u32>,
    /// The data, unless its key was erased.
    pub sealed: Option<Sealed>,
    /// The compact JWS of the record that stands under the reading's id already.
    pub recorded: Option<String>,
}

/// What is decided then; written whole or not at all.
#[derive(Clone)]
pub struct Look {
    /// The id of the record.
    pub id: AccessId,
    /// The compact JWS of the [`tally::wire::consent::AccessRecord`].
    pub record: String,
    /// What it says.
    pub outcome: AccessOutcome,
    /// When.
    pub at: Timestamp,
    /// What is handed over.
    pub disclosure: Option<Zeroizing<String>>,
}

/// Never the data.
impl std::fmt::Debug for Look {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Look").field("id", &self.id).field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum Looked {
    /// There is nothing of this name behind this door. Nothing was recorded.
    Unknown,
    /// It was decided and recorded.
    Decided(Box<(LookFacts, Look)>),
}
