//! Floor 5: what crosses into Kotlin, Swift and Python.
//!
//! Records of its own with their conversions beside them, so that a change in here is a change of the published surface.
//! Methods are one line: they hand over to floor 4. Whatever may take long is `async` and runs on the core's own runtime,
//! so that a caller who goes away takes nothing along; reads are plain calls. Every method that can fail goes through
//! `runtime::run` or `runtime::call`, where a panic becomes an error.

mod accounts;
mod bills;
mod code;
mod consents;
mod declined;
mod error;
mod events;
mod ids;
mod loans;
mod log;
mod mandates;
mod money;
mod observer;
mod outbox;
mod payments;
mod perks;
mod points;
mod printed;
mod proofs;
#[cfg(test)]
mod redaction;
mod rentals;
mod runtime;
#[cfg(test)]
mod tests;
mod times;
mod topups;
mod vault;
mod wallet;

pub use accounts::{Accounts, Balance};
pub use bills::{Bill, BillPage, BillState, Bills};
pub use code::{PaymentCode, parse_payment_code};
pub use consents::{
    AccessRefusal, CollectionPreview, CollectionTerms, Collects, Consent, ConsentPage, ConsentPreview, ConsentState,
    Consents, DataAccess, DataAccessPage, DataField, DataPurpose, DataRequest, DataRequestPage, EntrySource,
    LegalOrder, PersonProfile, ReachPreview, ReachedStep, RequestedField, SharePreview, SharedLink,
};
pub use declined::DeclineReason;
pub use error::{ErrorDetails, WalletError};
pub use events::{Event, Events, StoredEvent};
pub use loans::{Loan, LoanInstalment, LoanPage, LoanState, Loans, Rhythm};
pub use log::{LogLevel, LogSink, set_log_sink};
pub use mandates::{Mandate, MandateState, Mandates, SmallPayments};
pub use money::{Money, currency_decimals};
pub use observer::Observer;
pub use outbox::{Outbox, PendingOperation};
pub use payments::{Payment, PaymentPage, PaymentState, Payments, PreparedPayment, Refund};
pub use perks::{
    CityEntry, LendingTerms, OfferList, OrdinaryRoute, PerkEligibility, PerkGap, PerkKind, PerkOffer, PerkSchedule,
    PerkStep, Perks, UsedPerk, Weekday,
};
pub use points::{
    EntryKind, EntryStanding, Evaluation, FactorPoints, HeldEntry, PastScore, PastScorePage, Points, PointsFactor,
    PointsOverview, PointsScore, PointsState, PointsStep, Reaching, WithoutGrant,
};
pub use proofs::{
    ConsentEvent, ReceiptSubject, VerifiedChain, VerifiedEvent, VerifiedReceipt, verify_chain, verify_receipt,
};
pub use rentals::{DisputeReason, Rental, RentalPage, Rentals, RideState};
pub use topups::{OperationState, TopUp, TopUpPage, TopUps};
pub use vault::{OpenedSecret, Vault, VaultError, VaultPurpose, VaultSlot};
pub use wallet::{Membership, SyncReport, Wallet};
