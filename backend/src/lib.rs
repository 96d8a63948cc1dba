//! The reference backend that Tally's wallets speak to.
//!
//! [`Backend::start`] gives a [`Running`] backend, and `tally-backend serve` is that as a program; [`Backend::embed`] gives one
//! without threads and without a port. The way of a request:
//!
//! ```text
//! http/     who asks, and may they: size, time, signature, age, nonce, session, share
//! service/  what a phone can ask for        operator/  what the operator can ask for
//! rules/    facts in, decision out: pure functions over `tally::domain`
//! store/    loads facts, writes decisions: one transaction each
//! ```
//!
//! Logs hold ids, kinds and outcomes, never amounts or names.

mod app;
mod backend;
mod bells;
mod clock;
mod config;
mod embedded;
mod http;
mod keys;
mod openapi;
mod operator;
mod polls;
mod randomness;
mod refusal;
mod rules;
mod running;
mod sealing;
mod serve;
mod service;
pub mod store;

pub use backend::{Backend, StartError};
pub use clock::SystemClock;
pub use config::{Config, Data, Limits, Upkeep};
pub use embedded::{Answer, Embedded};
pub use openapi::{description_file, schema_files};
pub use operator::{
    BikeAnswer, BikeRequest, BikesAnswer, BillAnswer, BillDecisionRequest, BillRequest, BillsAnswer, ChainGap,
    CodeAnswer, CodeRequest, CompelledReadingAnswer, CompelledReadingRequest, CurrencySum, DisputeAnswer,
    DisputesAnswer, InviteAnswer, InviteRequest, LedgerAnswer, LedgerTransfer, LockRequest, MerchantAnswer,
    MerchantPaymentAnswer, MerchantPaymentsAnswer, MerchantRequest, MerchantsAnswer, Operator, PageQuery,
    PersonRequest, PhoneAnswer, PhonesAnswer, RecipientAnswer, RecipientRequest, RecipientsAnswer, RefundAnswer,
    RefundRequest, SellerAnswer, SellerRequest, SystemAnswer, SystemRequest, SystemsAnswer,
};
pub use randomness::OsRandomness;
pub use refusal::Refusal;
pub use running::Running;
