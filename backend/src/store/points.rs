//! What a store keeps of points.

use serde::{Deserialize, Serialize};
use tally::domain::id::{AccountId, OperationId, UserId};
use tally::domain::points::{Day, Entry, ObligationKind};
use tally::domain::time::Timestamp;
use tally::wire::bill::BillFact;
use tally::wire::consent::CollectionTerms;

/// What is published to everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Publication {
    /// The rules of points.
    Rules,
    /// What is asked for before any entry is held.
    CollectionTerms,
}

/// Something signed for everybody.
#[derive(Debug, Clone)]
pub struct Published {
    /// What it says, as JSON.
    pub document: String,
    /// Its compact JWS.
    pub compact: String,
}

/// The terms that a collection grant answers.
#[derive(Debug, Clone)]
pub struct TermsFact {
    /// SHA-256 of their compact JWS, in base64url.
    pub sha256: String,
    /// What they say.
    pub document: CollectionTerms,
}

/// What a collection grant lets in, as it is kept beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collects {
    /// Entries come in from these.
    pub sources: Vec<ObligationKind>,
    /// What happened before this day stays out.
    pub since: Day,
}

/// A collection grant that lives.
#[derive(Debug, Clone)]
pub struct CollectionFact {
    /// The operation that made it.
    pub id: OperationId,
    /// What it lets in.
    pub collects: Collects,
    /// From then on nothing comes in.
    pub expires_at: Timestamp,
}

/// What is known when somebody's points are reckoned: the grant, what it lets in, and what is held already.
#[derive(Debug, Clone)]
pub struct PointsFacts {
    /// Whose.
    pub user: UserId,
    /// The grant that lives.
    pub grant: CollectionFact,
    /// What the agreement with the person is known by.
    pub account: AccountId,
    /// Since when they are a customer.
    pub member_since: Timestamp,
    /// When it was checked who they are.
    pub identity_at: Option<Timestamp>,
    /// Their orders that are over.
    pub orders: Vec<OrderFact>,
    /// Their bills.
    pub bills: Vec<BillFact>,
    /// The entries that are held.
    pub entries: Vec<HeldEntry>,
    /// The newest evaluation under this grant.
    pub evaluated: Option<Timestamp>,
}

/// An order that is over: whether it is paid says its charge.
#[derive(Debug, Clone)]
pub struct OrderFact {
    /// Known by the operation that made it.
    pub id: OperationId,
    /// When it ended.
    pub ended_at: Timestamp,
    /// The compact JWS of its charge, once it is collected.
    pub charge: Option<String>,
    /// The person disputes the charge.
    pub disputed: bool,
}

/// An entry that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldEntry {
    /// What it says.
    pub entry: Entry,
    /// Its compact JWS.
    pub compact: String,
}

/// What becomes of somebody's points.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointsDecision {
    /// Entries that are new, or signed again.
    pub entries: Vec<HeldEntry>,
    /// Scores over all entries, each with the moment it is as of and its compact JWS, in their order.
    pub scores: Vec<(Timestamp, String)>,
}
