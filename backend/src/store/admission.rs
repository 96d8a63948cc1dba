use tally::domain::id::{DeviceId, UserId};
use tally::domain::time::Timestamp;

/// A request whose signature holds.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Whose phone.
    pub user: UserId,
    /// Which phone.
    pub device: DeviceId,
    /// The nonce of the request's signature.
    pub nonce: String,
    /// When it was signed.
    pub created: Timestamp,
    /// The session's number: grows each time the wallet is opened.
    pub epoch: u64,
    /// The session's nonce: tells apart two with one number.
    pub session: String,
    /// Nonces of requests that were signed before this may be forgotten: such requests are refused for their age.
    pub forget_before: Timestamp,
}

/// Whether a request is let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// Yes.
    Welcome,
    /// The same nonce was seen before.
    Replayed,
    /// A newer session, or another one of the same number, was seen: the wallet was copied or restored.
    Stale,
    /// The phone's enrolment was ended.
    Revoked,
}

/// A request whose signature holds, of a recipient or a seller.
#[derive(Debug, Clone)]
pub struct ClientVisit {
    /// Whose: an id that nobody else has.
    pub client: String,
    /// The nonce of the request's signature.
    pub nonce: String,
    /// When it was signed.
    pub created: Timestamp,
    /// Nonces of requests that were signed before this may be forgotten.
    pub forget_before: Timestamp,
}
