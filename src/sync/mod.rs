//! Floor 3: talking to the backend. Operations go out, receipts and changes come in; nothing else crosses.
//!
//! ```text
//! outbox ──push──▶ POST /v1/operations ──▶ receipts ─╮
//!                  GET  /v1/changes    ──▶ changes  ─┴─▶ apply: one transaction for state, outbox and event
//! ```
//!
//! Every request is signed with the device key and every answer carries the backend's signed time, so that an answer by
//! anybody else is never mistaken for the backend's: it is passing trouble, and the same operations are sent again.

mod answer;
mod apply;
mod backoff;
mod call;
mod caller;
mod engine;
mod enrol;
mod error;
mod exchange;
mod http;
mod loan_quote;
mod offers;
mod pull;
mod push;
mod quote;
pub mod retry_after;
mod ride_offer;
mod server_clock;
mod session;
mod take_request;
mod tampering;
mod threads;
mod transport;

pub use backoff::Backoff;
pub use engine::{Engine, Parts};
pub use error::{Cause, Retry, SyncError, Transient};
pub use http::{HttpTransport, TransportOptions};
pub use offers::OffersReport;
pub use pull::PullReport;
pub use push::PushReport;
pub use threads::Threads;
pub use transport::{Method, Request, Response, Transport, TransportError};

#[cfg(test)]
pub(crate) mod testing;
