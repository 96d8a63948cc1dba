//! What a backend has to keep, and one way of keeping it.
//!
//! A [`Store`] loads *facts* and writes *decisions*, each pair in one transaction; what to decide is a function from the
//! one to the other that the caller brings along ([`Rule`]). So the rules stand once, whatever keeps the rows, and every
//! store is held by one suite of tests (`tests/store_contract.rs`).

mod admission;
mod bill;
mod change;
mod consent;
mod enrolment;
mod ledger;
mod loan;
mod merchant;
mod operation;
mod perk;
mod perk_store;
mod points;
mod points_store;
mod refund;
mod ride;
mod ride_store;
mod sqlite;

use async_trait::async_trait;
use tally::crypto::keys::Thumbprint;
use tally::domain::id::{BillId, DeviceId, MerchantId, OperationId, RecipientId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::quote::Quote;

pub use admission::{Admission, ClientVisit, Visit};
pub use bill::{BillDecision, BillEffect, BillOutcome, BillPage, BillRecord, NewBill};
pub use change::{ChangeSlice, FeedPosition};
pub use consent::{
    ChainFacts, ConsentEffect, ConsentFacts, ConsentWants, DoesNotOpen, Door, Gap, GrantPage, Look, LookFacts,
    LookQuestion, Looked, NarrowedFact, NewEvent, NewGrant, NewReader, NewRequest, Recipient, RecipientPage, RecordKey,
    RequestFact, Sealed, Taken, Taking,
};
pub use enrolment::{
    Device, EnrolledPhone, Enrolment, EnrolmentFacts, EnrolmentOutcome, EnrolmentQuestion, Invite, NewDevice,
};
pub use ledger::{Account, AccountKind, Audit, NewTransfer, Party, Transfer, TransferPage};
pub use loan::{LoanFacts, LoanQuoteFact};
pub use merchant::{Merchant, MerchantPage, MerchantPayment, MerchantPaymentPage};
pub use operation::{
    Effects, Item, MandateRecord, NewPayment, OperationFacts, QuoteFact, Resolution, Settled, Settlement, Wants,
};
pub use perk::{
    NewSeller, OfferRecord, OfferSlice, PerkUse, PersonStanding, Seller, SellerOfferPage, UseRecord, UseSlice,
};
pub use perk_store::PerkStore;
pub use points::{
    CollectionFact, Collects, HeldEntry, OrderFact, PointsDecision, PointsFacts, Publication, Published, TermsFact,
};
pub use points_store::PointsStore;
pub use refund::{NewRefund, RefundFacts, RefundOutcome, RefundQuestion, RefundRefusal};
pub use ride::{
    Bike, BikeFact, BikePage, BikeSystem, Dispute, DisputePage, NewDispute, RentalRecord, RideEffects, RideFacts,
    RideMove, RideOfferFact, RideStep, RideWants, SystemPage,
};
pub use ride_store::RideStore;
pub use sqlite::SqliteStore;

/// Decides from facts. It may sign, so it can fail; then nothing is written.
pub type Rule<Facts, Decision> = Box<dyn FnOnce(&Facts) -> Result<Decision, RuleFailed> + Send>;

/// A decision could not be made or signed: a fault of the backend, not of what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no decision: {0}")]
pub struct RuleFailed(pub String);

/// Why something was not kept or found. Nothing of it was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another process uses the same data.
    #[error("the data is in use by another process")]
    AlreadyOpen,
    /// The data was written by a newer version.
    #[error("the data has schema {found}, and this version knows {known}")]
    NewerSchema {
        /// What stands in the file.
        found: i64,
        /// What this version knows.
        known: i64,
    },
    /// More is waiting to be written than can be done soon.
    #[error("too much is waiting to be written")]
    Busy,
    /// It was closed.
    #[error("the store is closed")]
    Closed,
    /// A row is not what it must be.
    #[error("the data is inconsistent: {0}")]
    Inconsistent(String),
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(String),
    /// A file could not be read or written.
    #[error("a file could not be used: {0}")]
    Io(String),
    /// The rule made no decision.
    #[error(transparent)]
    Rule(#[from] RuleFailed),
}

/// What a backend has to keep. Each call is one transaction, and what it answers is durable.
#[async_trait]
pub trait Store: RideStore + PointsStore + PerkStore + Send + Sync {
    /// The name of this store's change feed: another one after the data was lost or replaced.
    async fn feed(&self) -> Result<String, StoreError>;

    /// Writes something that means nothing, to see that writing works.
    async fn touch(&self) -> Result<(), StoreError>;

    /// Keeps an invite. The code itself is not kept, only its hash.
    async fn add_invite(&self, invite: Invite) -> Result<(), StoreError>;

    /// Enrols a phone if the invite is good, or gives the answer that the same request got before.
    async fn enrol(
        &self,
        question: EnrolmentQuestion,
        rule: Rule<EnrolmentFacts, Enrolment>,
    ) -> Result<EnrolmentOutcome, StoreError>;

    /// The phone whose device key has this name.
    async fn device(&self, key: Thumbprint) -> Result<Option<Device>, StoreError>;

    /// The person's phones, oldest first.
    async fn phones(&self, user: UserId) -> Result<Vec<EnrolledPhone>, StoreError>;

    /// Revokes a phone of the person and says what is known of it then; the first time stays.
    async fn revoke(&self, user: UserId, device: DeviceId, at: Timestamp) -> Result<Option<EnrolledPhone>, StoreError>;

    /// Lets a signed request in once, and only from the newest session of its phone.
    async fn admit(&self, visit: Visit) -> Result<Admission, StoreError>;

    /// Keeps a merchant.
    async fn add_merchant(&self, merchant: Merchant) -> Result<(), StoreError>;

    /// One merchant.
    async fn merchant(&self, id: MerchantId) -> Result<Option<Merchant>, StoreError>;

    /// Merchants, oldest first, from after this one on.
    async fn merchants(&self, after: Option<String>, most: usize) -> Result<MerchantPage, StoreError>;

    /// The person's accounts, the one to pay from first.
    async fn accounts(&self, user: UserId) -> Result<Vec<Account>, StoreError>;

    /// Keeps a quote until it is used or long expired.
    async fn add_quote(&self, quote: Quote) -> Result<(), StoreError>;

    /// For each SHA-256 (in base64url) the receipt of the person's operation with these bytes, if it is settled.
    async fn receipts(&self, user: UserId, hashes: Vec<String>) -> Result<Vec<Option<String>>, StoreError>;

    /// Settles operations of one person in their order, each for itself: one that fails leaves the others alone.
    async fn settle(&self, user: UserId, items: Vec<Item>) -> Vec<Result<Settled, StoreError>>;

    /// What changed for the person after a position: at most `most` items and about `bytes` bytes.
    async fn changes(
        &self,
        user: UserId,
        after: FeedPosition,
        most: usize,
        bytes: usize,
    ) -> Result<ChangeSlice, StoreError>;

    /// Books a refund, or gives what the same refund was answered before.
    async fn refund(
        &self,
        question: RefundQuestion,
        rule: Rule<RefundFacts, NewRefund>,
    ) -> Result<RefundOutcome, StoreError>;

    /// What a merchant was paid, newest first, from before this payment on.
    async fn merchant_payments(
        &self,
        merchant: MerchantId,
        before: Option<String>,
        most: usize,
    ) -> Result<MerchantPaymentPage, StoreError>;

    /// Who made this payment to this merchant; ids are of the phones' making, so there may be more than one.
    async fn payers(&self, merchant: MerchantId, payment: OperationId) -> Result<Vec<UserId>, StoreError>;

    /// Makes a bill, once.
    async fn add_bill(&self, bill: NewBill) -> Result<BillOutcome, StoreError>;

    /// Every bill, by person, from after this one on.
    async fn bills(&self, after: Option<String>, most: usize) -> Result<BillPage, StoreError>;

    /// Ends the dispute of a bill, or cancels it.
    async fn decide_bill(
        &self,
        user: UserId,
        bill: BillId,
        decision: BillDecision,
        at: Timestamp,
    ) -> Result<BillOutcome, StoreError>;

    /// Moves bills on whose day has come, at most so many; gives whose they were.
    async fn turn_bills(&self, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError>;

    /// Transfers in the order of their keys, from after this one on.
    async fn transfers(&self, after: Option<String>, most: usize) -> Result<TransferPage, StoreError>;

    /// Holds every account against the transfers.
    async fn audit(&self) -> Result<Audit, StoreError>;

    /// Keeps a recipient; `false` if its key belongs to another one.
    async fn add_recipient(&self, recipient: Recipient) -> Result<bool, StoreError>;

    /// The recipient whose key has this name.
    async fn recipient(&self, key: Thumbprint) -> Result<Option<Recipient>, StoreError>;

    /// Recipients, oldest first, from after this one on.
    async fn recipients(&self, after: Option<RecipientId>, most: usize) -> Result<RecipientPage, StoreError>;

    /// Lets a signed request of a recipient or a seller in once; `false` if its nonce was seen before.
    async fn admit_client(&self, visit: ClientVisit) -> Result<bool, StoreError>;

    /// Keeps a request for data, once; `false` if another one stands under its id.
    async fn add_request(&self, request: NewRequest) -> Result<bool, StoreError>;

    /// Binds a request for data to the first person who comes with its code, and gives it to nobody else.
    async fn take_request(&self, taking: Taking) -> Result<Taken, StoreError>;

    /// What a recipient was granted, in the order in which it came, from after this position on.
    async fn grants(&self, recipient: RecipientId, after: u32, most: usize) -> Result<GrantPage, StoreError>;

    /// Decides whether somebody may read, and records it.
    async fn look(&self, question: LookQuestion, rule: Rule<LookFacts, Look>) -> Result<Looked, StoreError>;

    /// Ends grants and shares whose time is over and erases their keys; gives whose they were, at most so many.
    async fn expire(&self, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError>;

    /// The places of all chains where an event is missing, at most so many.
    async fn gaps(&self, most: usize) -> Result<Vec<Gap>, StoreError>;

    /// Finishes what was begun and closes; blocks for as long as that takes. Whatever comes later gets
    /// [`StoreError::Closed`].
    fn close(&self);

    /// Stops as if the process was killed: what is not committed is lost.
    fn kill(&self);
}
