//! Floor 4: what a wallet can do, one folder or file for each capability.
//!
//! Every use case follows the same way: check locally, ask the person if it must, sign, write the state row and the outbox
//! row in one transaction, and only then touch the network. What came of it is read from the store, never from memory, so
//! that a killed wallet goes on where it stopped.

mod accounts;
mod bills;
mod consents;
mod core;
mod enrol;
mod error;
mod events;
mod evidence;
mod export;
mod ids;
mod life;
mod lifecycle;
mod listen;
mod listening;
mod loans;
mod mandates;
mod monotonic;
mod notifier;
mod open;
mod options;
mod outbox;
mod page;
mod payments;
mod perks;
mod points;
mod prompts;
mod rentals;
mod sign;
mod system;
mod topups;

use std::sync::Arc;

pub use accounts::{Accounts, Balance, Freshness};
pub use bills::{Bill, Bills};
pub use consents::{
    Access, CollectionPreview, Consent, ConsentError, Consents, DataRequest, GrantTerms, Party, Preview, Profile,
    ReachPreview, Share, SharePreview,
};
pub use enrol::SmallPayments;
pub use error::{ErrorKind, WalletError};
pub use events::Events;
pub use listen::SyncReport;
pub use loans::{Loan, LoanInstalment, LoanState, Loans};
pub use mandates::{Mandate, MandateState, Mandates};
pub use options::Options;
pub use outbox::{Outbox, PendingOperation};
pub use payments::{Payment, Payments, PrepareRequest, Prepared, Refund};
pub use perks::{OfferList, PerkOffer, Perks, PerksError, UsedPerk};
pub use points::{
    Assessed, Forecast, HeldEntry, Overview, PastScore, Points, PointsError, PointsState, Reaching, Without,
};
pub use rentals::{PreparedRide, Rental, Rentals, RideState};
pub use system::{OsRandomness, SystemClock};
pub use topups::{TopUp, TopUps};

pub use crate::store::events::{Event, StoredEvent};
pub use crate::store::identity::Membership;
pub use crate::store::{Page, PageRequest};
pub use crate::sync::{PullReport, PushReport, Threads};

use self::core::Core;

/// One person's wallet on one phone. Cheap to clone; all clones are the same wallet.
#[derive(Clone)]
pub struct Wallet {
    core: Arc<Core>,
}

impl Wallet {
    /// The accounts and what is in them.
    pub fn accounts(&self) -> Accounts {
        Accounts::new(self.core.clone())
    }

    /// Paying, and what was paid.
    pub fn payments(&self) -> Payments {
        Payments::new(self.core.clone())
    }

    /// Riding, and what was ridden.
    pub fn rentals(&self) -> Rentals {
        Rentals::new(self.core.clone())
    }

    /// Points: what they are, why, and what would change them.
    pub fn points(&self) -> Points {
        Points::new(self.core.clone())
    }

    /// What points are good for: what sellers offer, and whether it is the person's.
    pub fn perks(&self) -> Perks {
        Perks::new(self.core.clone())
    }

    /// Borrowing, and what was borrowed.
    pub fn loans(&self) -> Loans {
        Loans::new(self.core.clone())
    }

    /// What is owed, and what was.
    pub fn bills(&self) -> Bills {
        Bills::new(self.core.clone())
    }

    /// Bringing money in.
    pub fn topups(&self) -> TopUps {
        TopUps::new(self.core.clone())
    }

    /// What the phone may do without a prompt.
    pub fn mandates(&self) -> Mandates {
        Mandates::new(self.core.clone())
    }

    /// Who asks for data, what was granted, and who looked.
    pub fn consents(&self) -> Consents {
        Consents::new(self.core.clone())
    }

    /// What happened, at least once each, until acknowledged.
    pub fn events(&self) -> Events {
        Events::new(self.core.clone())
    }

    /// Operations that have no receipt yet.
    pub fn outbox(&self) -> Outbox {
        Outbox::new(self.core.clone())
    }
}
