use tally::crypto::keys::{PublicKey, Thumbprint};
use tally::domain::id::{AccountId, DeviceId, UserId};
use tally::domain::money::Currency;
use tally::domain::time::Timestamp;

/// An invitation that is good for one phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// SHA-256 of the code, in base64url.
    pub code_sha256: String,
    /// The currency of the account that comes with it.
    pub currency: Currency,
    /// What the operator calls the invited person; may be empty.
    pub name: String,
    /// Since when the person is a customer, if not since they enrol.
    pub member_since: Option<Timestamp>,
    /// When it was checked who the person is.
    pub identity_at: Option<Timestamp>,
    /// When it was made.
    pub at: Timestamp,
}

/// One enrolled phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Whose.
    pub user: UserId,
    /// Which.
    pub device: DeviceId,
    /// The key that a person's agreement is signed with.
    pub holder_key: PublicKey,
    /// The key that requests are signed with.
    pub device_key: PublicKey,
}

/// A phone as its operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolledPhone {
    /// Which.
    pub device: DeviceId,
    /// The name of its device key.
    pub device_key: Thumbprint,
    /// When it became a wallet.
    pub enrolled_at: Timestamp,
    /// When it was revoked, if it was.
    pub revoked_at: Option<Timestamp>,
}

/// A phone asks to become a wallet.
#[derive(Debug, Clone)]
pub struct EnrolmentQuestion {
    /// SHA-256 of the invite's code, in base64url.
    pub code_sha256: String,
    /// SHA-256 of the signed request, in base64url: the same request gets the same answer.
    pub request_sha256: String,
    /// The nonce of the HTTP request.
    pub nonce: String,
    /// When the HTTP request was signed.
    pub created: Timestamp,
    /// The name of the phone's device key.
    pub device_key: Thumbprint,
}

/// What is known when a phone asks with a good invite.
#[derive(Debug, Clone)]
pub struct EnrolmentFacts {
    /// The currency of the invite.
    pub currency: Currency,
}

/// A new wallet.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// Its phone.
    pub device: NewDevice,
    /// The account that comes with it.
    pub account: AccountId,
    /// What is answered, as it is stored and sent.
    pub answer: String,
    /// When.
    pub at: Timestamp,
}

/// The phone of a new wallet.
pub type NewDevice = Device;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnrolmentOutcome {
    /// The answer, new or as it was before.
    Answer(String),
    /// The invite is unknown, or somebody else has used it.
    NotValid,
    /// The device key belongs to another enrolment.
    KeyTaken,
    /// The very HTTP request was seen before.
    Replayed,
}
