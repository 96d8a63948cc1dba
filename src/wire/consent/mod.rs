//! Consent: who asks for data, what a person grants and withdraws, and who looked.
//!
//! The claims follow ISO/IEC TS 27560:2023 (consent records): controller, purposes, data categories, retention,
//! jurisdiction, notice and expiry. Each event of a phone is chained to the one before it ([`ChainLink`]), so that nobody
//! can leave one out unseen. The data itself never stands in an event, only its hash: it travels beside it and can be
//! erased while the events stay whole.

mod access;
mod ask;
mod asked;
mod chain;
mod collection;
mod disclosure;
mod grant;
mod link;
mod reach;
mod recipient;
mod request;
mod share;
mod withdrawal;

pub use access::{AccessOutcome, AccessRecord, AccessRefusal, Looker};
pub use ask::{Ask, AskFault};
pub use asked::{
    AskAnswer, AskSubmission, GrantedAnswer, GrantsAnswer, LinkAnswer, OpenRequest, ReadAnswer, ReadRequest,
    TakeRequest,
};
pub use chain::{ChainEvent, ChainFault, ChainFile, ChainLink, Misplaced};
pub use collection::{Collection, CollectionFault, CollectionTerms, lets_in};
pub use disclosure::{Disclosure, NotADisclosure, Value};
pub use grant::{Grant, GrantFault, Reader};
pub use link::{NotALink, RequestLink, ShareLink};
pub use reach::Reach;
pub use recipient::RecipientCard;
pub use request::{ConsentRequest, Notice, RequestedField};
pub use share::Share;
pub use withdrawal::Withdrawal;
