//! What the shells supply: sealed storage, a clock, randomness, and somebody to tell that something changed.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use zeroize::Zeroizing;

/// The platform's sealed storage: Android Keystore, iOS Keychain and Secure Enclave, or a passphrase in a terminal.
///
/// It seals small secrets under a key that never leaves it. Both calls may take minutes, because they may ask the person. They
/// may call the wallet, too: reads answer, and what needs the vault itself is refused after a few seconds.
#[async_trait]
pub trait Vault: Send + Sync {
    /// Seals `secret` (at most 64 bytes) so that only this vault opens it.
    async fn seal(&self, slot: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError>;

    /// Opens what `seal` gave. For [`Slot::Holder`] the vault has to make sure that the person is there and agrees to
    /// `purpose`.
    async fn open(&self, slot: Slot, sealed: Vec<u8>, purpose: Purpose) -> Result<Opened, VaultError>;
}

/// Which secret. Each has protection of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slot {
    /// The database's key: opened once, without a prompt, when the phone is unlocked.
    Database,
    /// The device key's seed: opened without a prompt.
    Device,
    /// The holder key's seed: opened for one signature, after the person showed that they are there.
    Holder,
}

/// What the person is asked to agree to; the shell puts it into their language.
#[derive(Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Opening the wallet; no prompt.
    OpenWallet,
    /// Signing a request or an operation under a mandate; no prompt.
    ActForPerson,
    /// Making this phone a wallet.
    Enrol,
    /// Paying exactly this.
    Pay {
        /// Who is paid.
        payee: String,
        /// How much.
        total: crate::domain::money::Money,
    },
    /// Bringing in exactly this much.
    TopUp {
        /// How much.
        amount: crate::domain::money::Money,
    },
    /// Borrowing exactly this, and paying exactly that back.
    Borrow {
        /// Who lends.
        lender: String,
        /// What is lent.
        principal: crate::domain::money::Money,
        /// What is paid back, all told.
        total: crate::domain::money::Money,
    },
    /// Unlocking a bike under these terms.
    Unlock {
        /// Who lets the bike.
        provider: String,
        /// What is held until the ride is over.
        deposit: crate::domain::money::Money,
        /// The most that may be collected.
        cap: crate::domain::money::Money,
    },
    /// Letting the phone act within these bounds.
    Mandate {
        /// The bounds.
        limits: crate::domain::mandate::Limits,
    },
    /// Letting exactly this recipient read exactly this.
    Grant {
        /// Who may read, by the name that the backend's operator verified.
        recipient: String,
        /// What may be read.
        fields: Vec<crate::domain::data::DataField>,
    },
    /// Letting whoever holds a link read exactly this.
    Share {
        /// What may be read.
        fields: Vec<crate::domain::data::DataField>,
    },
    /// Letting the backend hold entries from exactly these, and add them up.
    Collect {
        /// Who holds them: the controller.
        controller: String,
        /// What they come from.
        sources: Vec<crate::domain::points::ObligationKind>,
    },
    /// Letting exactly this seller learn which step of its offers is reached, when one is used.
    Reach {
        /// The seller, by its verified name.
        seller: String,
    },
    /// Taking a grant or a share back.
    Withdraw {
        /// Who may not read any more; nobody by name for a share or a collection grant.
        recipient: Option<String>,
    },
}

/// Says what is asked, and hides whom and how much from logs.
impl std::fmt::Debug for Purpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::OpenWallet => "OpenWallet",
            Self::ActForPerson => "ActForPerson",
            Self::Enrol => "Enrol",
            Self::Pay { .. } => "Pay(…)",
            Self::TopUp { .. } => "TopUp(…)",
            Self::Borrow { .. } => "Borrow(…)",
            Self::Unlock { .. } => "Unlock(…)",
            Self::Mandate { .. } => "Mandate(…)",
            Self::Grant { .. } => "Grant(…)",
            Self::Share { .. } => "Share(…)",
            Self::Collect { .. } => "Collect(…)",
            Self::Reach { .. } => "Reach(…)",
            Self::Withdraw { .. } => "Withdraw(…)",
        })
    }
}

/// What the vault opened.
pub struct Opened {
    /// The secret.
    pub secret: Zeroizing<Vec<u8>>,
    /// Whether the person was asked for it just now. With [`Slot::Holder`] the wallet signs nothing unless they were.
    pub person_was_asked: bool,
}

/// Why the vault did not open or seal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The person said no.
    #[error("cancelled by the person")]
    UserCancelled,
    /// Too many failed attempts.
    #[error("locked after too many attempts")]
    LockedOut,
    /// The key is gone for good: a new fingerprint was added, or the data comes from another phone.
    #[error("the sealing key was invalidated")]
    Invalidated,
    /// The phone has not been unlocked since it started.
    #[error("the phone has not been unlocked since it started")]
    BeforeFirstUnlock,
    /// The phone has no screen lock, or the passphrase is missing.
    #[error("no screen lock or passphrase is set")]
    NoPasscode,
    /// The passphrase is wrong.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// It cannot be reached now.
    #[error("the vault is unavailable: {0}")]
    Unavailable(String),
}

/// Time. Injected, so that a simulation can drive thousands of days.
#[async_trait]
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970 by the phone's clock, which may be set to anything.
    fn now_millis(&self) -> i64;

    /// Milliseconds since some moment, by a clock that nobody sets and that runs on while the phone sleeps if it can.
    fn monotonic_millis(&self) -> i64;

    /// Returns after `duration`.
    async fn sleep(&self, duration: Duration);
}

/// Where work is done that waits for the disk. Injected, so that a simulation can do it in an order that it knows.
#[async_trait]
pub trait Worker: Send + Sync {
    /// Does `work` without keeping anybody else waiting. Once begun it is finished, even if nobody waits for it any more.
    async fn run(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), NotFinished>;
}

impl dyn Worker {
    /// Does `work`, and gives what it gives.
    pub async fn give<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, NotFinished> {
        let given = Arc::new(Mutex::new(None));
        let giving = Arc::clone(&given);
        let work = move || {
            let done = work();
            *giving.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
        };
        self.run(Box::new(work)).await?;
        let done = given.lock().unwrap_or_else(PoisonError::into_inner).take();
        done.ok_or_else(|| NotFinished("it was not done".into()))
    }
}

/// Work has no end: it panicked, or the program ends.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the database's thread ended: {0}")]
pub struct NotFinished(pub String);

/// Randomness good enough for keys.
pub trait Randomness: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// The operating system gave no randomness.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no randomness: {0}")]
pub struct NoRandomness(pub String);

/// Is told that something changed, and nothing more; what changed is read from the wallet.
pub trait Observer: Send + Sync {
    /// Something changed. Called without any lock held, possibly more often than needed, never at the same time as itself.
    fn changed(&self);
}
