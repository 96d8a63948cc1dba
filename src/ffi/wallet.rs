use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use super::observer::{ForeignObserver, Observer};
use super::runtime::{call, run};
use super::times::moment;
use super::vault::{ForeignVault, Vault};
use super::{
    Accounts, Bills, Consents, Events, Loans, Mandates, Outbox, Payments, Perks, Points, Rentals, SmallPayments,
    TopUps, WalletError,
};
use crate::wallet::{self as core, Options};

/// One person's wallet on one phone.
#[derive(uniffi::Object)]
pub struct Wallet {
    core: core::Wallet,
    /// Goes with the wallet, when nobody is left who could pause it.
    held: watch::Sender<()>,
}

/// Who the wallet is to its backend.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Membership {
    /// The person.
    pub user: String,
    /// This enrolment of this phone.
    pub device: String,
    /// Since when.
    pub since: SystemTime,
}

/// What one sync did.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SyncReport {
    /// Operations that were accepted.
    pub accepted: u32,
    /// Operations that were declined.
    pub declined: u32,
    /// Operations that nobody can read and that wait for the person.
    pub parked: u32,
    /// Operations that have no receipt yet.
    pub remaining: u32,
    /// Changes that were taken in.
    pub changes: u32,
}

#[uniffi::export]
impl Wallet {
    /// Opens the wallet in `directory`, or begins a new one there. The app keeps that directory out of backups. Somebody else who
    /// has it open is waited for, for some seconds.
    #[uniffi::constructor(default(observer = None))]
    pub async fn open(
        directory: String,
        vault: Arc<dyn Vault>,
        observer: Option<Arc<dyn Observer>>,
    ) -> Result<Arc<Self>, WalletError> {
        run(async move {
            let options = Self::options(directory, vault, observer)?;
            Ok(Arc::new(core::Wallet::open(options).await?.into()))
        })
        .await
    }

    /// Makes this phone a wallet. Safe to call again with the same invite after anything went wrong. `no-account` where the small
    /// payments are in another currency than the account that the invite brings: it can be used again without them.
    #[uniffi::method(default(small_payments = None))]
    pub async fn enrol(
        &self,
        invite: String,
        small_payments: Option<SmallPayments>,
    ) -> Result<Membership, WalletError> {
        let core = self.core.clone();
        run(async move {
            let small_payments = small_payments.map(TryInto::try_into).transpose()?;
            Ok(core.enrol(&invite, small_payments).await?.into())
        })
        .await
    }

    /// Who this wallet is to its backend; none before it is enrolled.
    pub fn membership(&self) -> Result<Option<Membership>, WalletError> {
        call(|| Ok(self.core.membership()?.map(Membership::from)))
    }

    /// Sends everything that can be sent, then takes everything that is new; what sellers offer at most every ten minutes.
    pub async fn sync(&self) -> Result<SyncReport, WalletError> {
        let core = self.core.clone();
        run(async move { Ok(core.sync().await?.into()) }).await
    }

    /// Keeps the wallet in step until it is paused, or let go of; for as long as the app is in the foreground. Goes on through
    /// whatever passes, and ends with an error when a person has to do something about it. However many call it, the wallet listens
    /// once: who is cancelled stops waiting, and the listening goes on.
    pub async fn listen(&self) -> Result<(), WalletError> {
        let (core, held) = (self.core.clone(), self.held.subscribe());
        run(async move { while_held(held, core.listen()).await }).await
    }

    /// Sends what it can, checkpoints and closes, within `deadline`.
    pub async fn pause(&self, deadline: Duration) -> Result<(), WalletError> {
        let core = self.core.clone();
        run(async move { core.pause(deadline).await }).await
    }

    /// Opens again after a pause. Somebody else who has the wallet open is waited for, for some seconds.
    pub async fn resume(&self) -> Result<(), WalletError> {
        let core = self.core.clone();
        run(async move { core.resume().await }).await
    }

    /// How many operations at least a wipe would lose: those without a receipt, and those in a quarantine that could not be taken
    /// over. A quarantine that cannot be read counts as one.
    pub async fn unsent(&self) -> Result<u32, WalletError> {
        let core = self.core.clone();
        run(async move { Ok(u32::try_from(core.unsent().await?).unwrap_or(u32::MAX)) }).await
    }

    /// Deletes everything that the wallet holds on this phone; refuses while operations are unsent, unless `force`.
    #[uniffi::method(default(force = false))]
    pub async fn wipe(&self, force: bool) -> Result<(), WalletError> {
        let core = self.core.clone();
        run(async move { core.wipe(force).await }).await
    }

    /// Everything that the wallet knows, as one JSON text; `docs/export.md` describes it. It holds no keys and no secrets, but
    /// all that the person did with the wallet, and it is not encrypted.
    pub async fn export(&self) -> Result<String, WalletError> {
        let core = self.core.clone();
        run(async move { core.export().await }).await
    }

    /// A new id for an operation.
    pub fn new_id(&self) -> Result<String, WalletError> {
        call(|| Ok(self.core.new_id()?.to_string()))
    }

    /// The accounts and what is in them.
    pub fn accounts(&self) -> Arc<Accounts> {
        Arc::new(Accounts(self.core.accounts()))
    }

    /// Paying, and what was paid.
    pub fn payments(&self) -> Arc<Payments> {
        Arc::new(Payments(self.core.payments()))
    }

    /// Points: what they are, why, and what would change them.
    pub fn points(&self) -> Arc<Points> {
        Arc::new(Points(self.core.points()))
    }

    /// What sellers offer for points.
    pub fn perks(&self) -> Arc<Perks> {
        Arc::new(Perks(self.core.perks()))
    }

    /// Riding, and what was ridden.
    pub fn rentals(&self) -> Arc<Rentals> {
        Arc::new(Rentals(self.core.rentals()))
    }

    /// Borrowing, and what was borrowed.
    pub fn loans(&self) -> Arc<Loans> {
        Arc::new(Loans(self.core.loans()))
    }

    /// What is owed, and what was.
    pub fn bills(&self) -> Arc<Bills> {
        Arc::new(Bills(self.core.bills()))
    }

    /// Bringing money in.
    pub fn topups(&self) -> Arc<TopUps> {
        Arc::new(TopUps(self.core.topups()))
    }

    /// What the phone may do without a prompt.
    pub fn mandates(&self) -> Arc<Mandates> {
        Arc::new(Mandates(self.core.mandates()))
    }

    /// Who asks for data, what was granted, and who looked.
    pub fn consents(&self) -> Arc<Consents> {
        Arc::new(Consents(self.core.consents()))
    }

    /// What happened, until acknowledged.
    pub fn events(&self) -> Arc<Events> {
        Arc::new(Events(self.core.events()))
    }

    /// Operations that have no receipt yet.
    pub fn outbox(&self) -> Arc<Outbox> {
        Arc::new(Outbox(self.core.outbox()))
    }
}

impl Wallet {
    /// What a wallet that is opened from outside stands on; for whoever puts another clock or network under it.
    pub fn options(
        directory: String,
        vault: Arc<dyn Vault>,
        observer: Option<Arc<dyn Observer>>,
    ) -> Result<Options, core::WalletError> {
        let mut options = Options::new(directory, Arc::new(ForeignVault(vault)))?;
        options.observer = observer.map(|observer| Arc::new(ForeignObserver(observer)) as _);
        Ok(options)
    }
}

/// What is behind the surface, for whoever needs no crossing.
impl AsRef<core::Wallet> for Wallet {
    fn as_ref(&self) -> &core::Wallet {
        &self.core
    }
}

impl From<core::Wallet> for Wallet {
    fn from(core: core::Wallet) -> Self {
        Self { core, held: watch::Sender::default() }
    }
}

/// Whoever is cancelled does not end the listening. Without this it would keep the directory of a wallet that nobody has any
/// more, and the app could not open it again.
async fn while_held<E>(mut held: watch::Receiver<()>, listening: impl Future<Output = Result<(), E>>) -> Result<(), E> {
    tokio::select! {
        outcome = listening => outcome,
        _ = held.changed() => Ok(()),
    }
}

impl From<core::Membership> for Membership {
    fn from(membership: core::Membership) -> Self {
        let core::Membership { user, device, at, .. } = membership;
        Self { user: user.to_string(), device: device.to_string(), since: moment(at) }
    }
}

impl From<core::SyncReport> for SyncReport {
    fn from(report: core::SyncReport) -> Self {
        let core::SyncReport { pushed, pulled } = report;
        Self {
            accepted: pushed.accepted,
            declined: pushed.declined,
            parked: pushed.parked,
            remaining: pushed.remaining,
            changes: pulled.applied,
        }
    }
}
