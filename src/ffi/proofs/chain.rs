use std::time::SystemTime;

use crate::ffi::consents::{data_fields, sources};
use crate::ffi::printed::printed;
use crate::ffi::runtime::call;
use crate::ffi::times::moment;
use crate::ffi::{DataField, EntrySource, WalletError};
use crate::wallet::WalletError as CoreError;
use crate::wire::consent::{ChainEvent, ChainFile};

/// What a chain file proves: each event is signed by this key, and follows the one before it. What came after the last event
/// no file can show.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct VerifiedChain {
    /// The key that signed all of it, by its thumbprint (RFC 7638). Whose that is the file cannot know.
    pub signer_key: String,
    /// What was granted, shared and taken back, oldest first.
    pub events: Vec<VerifiedEvent>,
}

/// One event of a chain.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct VerifiedEvent {
    /// Its place, counted from 1.
    pub place: u32,
    /// Its id: that of the grant or share, or the withdrawal's own.
    pub id: String,
    /// When it was signed, by the phone's clock.
    pub signed_at: SystemTime,
    /// What it says.
    pub event: ConsentEvent,
}

/// What an event about consent says.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ConsentEvent {
    /// A recipient may read.
    Grant {
        /// The recipient's name as it was shown.
        recipient_name: String,
        /// What may be read.
        fields: Vec<DataField>,
        /// From this moment on nothing may be read.
        expires_at: SystemTime,
    },
    /// Whoever has the link may read.
    Share {
        /// What may be read.
        fields: Vec<DataField>,
        /// How many times.
        openings: u32,
        /// From this moment on nothing may be read.
        expires_at: SystemTime,
    },
    /// Points may be added up.
    Collection {
        /// Entries come in from these.
        sources: Vec<EntrySource>,
        /// What happened before this moment, the beginning of a day of UTC, stays out.
        since: SystemTime,
        /// From this moment on nothing comes in.
        expires_at: SystemTime,
    },
    /// A seller may learn which step is reached.
    Reach {
        /// The seller's name as it was shown.
        seller_name: String,
        /// From this moment on the seller learns nothing.
        expires_at: SystemTime,
    },
    /// Something was taken back.
    Withdrawal {
        /// The grant or share, by its id.
        consent: String,
    },
}

printed!(VerifiedChain { signer_key }, VerifiedEvent { place, id }, ConsentEvent);

/// Checks a chain file: every signature, and that each event follows the one before it. Takes no wallet and no network; call
/// it away from the main thread where a chain may be long. A file that cannot be read is `file-unreadable`, one of another
/// format `file-of-another-format`, and one that does not hold `chain-does-not-hold` with the first wrong place.
#[uniffi::export]
pub fn verify_chain(file: &str) -> Result<VerifiedChain, WalletError> {
    call(|| {
        let chain = ChainFile::read(file).map_err(CoreError::from)?;
        let events = chain.verify().map_err(CoreError::from)?;
        let events = events.into_iter().zip(1..).map(|(event, place)| VerifiedEvent::new(event, place)).collect();
        Ok(VerifiedChain { signer_key: chain.signer.thumbprint().to_string(), events })
    })
}

impl VerifiedEvent {
    fn new(event: ChainEvent, place: u32) -> Self {
        let (id, signed_at) = (event.id().to_string(), moment(event.signed_at()));
        Self { place, id, signed_at, event: event.into() }
    }
}

impl From<ChainEvent> for ConsentEvent {
    fn from(event: ChainEvent) -> Self {
        match event {
            ChainEvent::Grant(event) => {
                let (fields, expires_at) = (data_fields(&event.body.fields), moment(event.body.exp));
                Self::Grant { recipient_name: event.body.recipient_name, fields, expires_at }
            }
            ChainEvent::Share(event) => {
                let (fields, expires_at) = (data_fields(&event.body.fields), moment(event.body.exp));
                Self::Share { fields, openings: event.body.openings, expires_at }
            }
            ChainEvent::Collection(event) => {
                let (since, expires_at) = (moment(event.body.since.begins()), moment(event.body.exp));
                Self::Collection { sources: sources(&event.body.sources), since, expires_at }
            }
            ChainEvent::Reach(event) => {
                Self::Reach { seller_name: event.body.seller_name, expires_at: moment(event.body.exp) }
            }
            ChainEvent::Withdrawal(event) => Self::Withdrawal { consent: event.body.grant.to_string() },
        }
    }
}
