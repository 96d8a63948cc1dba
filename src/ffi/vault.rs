use async_trait::async_trait;
use zeroize::Zeroizing;

use super::Money;
use super::consents::{DataField, EntrySource, data_fields, sources};
use crate::platform;

/// The platform's sealed storage, written in the shell's language. Both calls may take minutes, because they may ask the
/// person. Whatever they throw becomes a `VaultError`. They may call the wallet: reads answer, and what needs the vault itself
/// answers `person-being-asked` after a few seconds.
#[uniffi::export(with_foreign)]
#[async_trait]
pub trait Vault: Send + Sync {
    /// Seals at most 64 bytes so that only this vault opens them.
    async fn seal(&self, slot: VaultSlot, secret: Vec<u8>) -> Result<Vec<u8>, VaultError>;

    /// Opens what `seal` gave. For the holder's slot the vault makes sure that the person is there and agrees to `purpose`.
    async fn open(&self, slot: VaultSlot, sealed: Vec<u8>, purpose: VaultPurpose) -> Result<OpenedSecret, VaultError>;
}

/// Which secret. Each has protection of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum VaultSlot {
    /// The database's key: opened without a prompt when the phone is unlocked.
    Database,
    /// The device key: opened without a prompt.
    Device,
    /// The holder key: opened for one signature, after the person showed that they are there.
    Holder,
}

/// What the person is asked to agree to.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
pub enum VaultPurpose {
    /// Opening the wallet; no prompt.
    OpenWallet,
    /// Signing a request, or an operation under a mandate; no prompt.
    ActForPerson,
    /// Making this phone a wallet.
    Enrol,
    /// Paying exactly this.
    Pay {
        /// Who is paid.
        payee: String,
        /// How much.
        total: Money,
    },
    /// Bringing in exactly this much.
    TopUp {
        /// How much.
        amount: Money,
    },
    /// Borrowing exactly this, and paying exactly that back.
    Borrow {
        /// Who lends.
        lender: String,
        /// What is lent.
        principal: Money,
        /// What is paid back, all told.
        total: Money,
    },
    /// Unlocking a bike under these terms.
    Unlock {
        /// Who lets the bike.
        provider: String,
        /// What is held until the ride is over.
        deposit: Money,
        /// The most that may be collected.
        cap: Money,
    },
    /// Letting the phone pay without a prompt within these bounds.
    Mandate {
        /// The most that one payment may be.
        per_use: Money,
        /// The most that all payments of one day may be together.
        per_day: Money,
    },
    /// Letting exactly this recipient read exactly this.
    Grant {
        /// Who may read, by their verified name.
        recipient: String,
        /// What may be read.
        fields: Vec<DataField>,
    },
    /// Letting whoever holds a link read exactly this.
    Share {
        /// What may be read.
        fields: Vec<DataField>,
    },
    /// Letting the backend hold entries from exactly these, and add them up.
    Collect {
        /// Who holds them.
        controller: String,
        /// What they come from.
        sources: Vec<EntrySource>,
    },
    /// Letting exactly this seller learn which step of its offers is reached, when one is used.
    Reach {
        /// The seller, by its verified name.
        seller: String,
    },
    /// Taking a grant or a share back.
    Withdraw {
        /// Who may not read any more; none for a share or a collection grant.
        recipient: Option<String>,
    },
}

/// What the vault opened.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct OpenedSecret {
    /// The secret.
    pub secret: Vec<u8>,
    /// Whether the person was asked for it just now.
    pub person_was_asked: bool,
}

/// Why the vault did not open or seal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum VaultError {
    /// The person said no.
    #[error("cancelled by the person")]
    UserCancelled,
    /// Too many failed attempts.
    #[error("locked after too many attempts")]
    LockedOut,
    /// The key is gone for good.
    #[error("the sealing key was invalidated")]
    Invalidated,
    /// The phone has not been unlocked since it started.
    #[error("the phone has not been unlocked since it started")]
    BeforeFirstUnlock,
    /// The phone has no screen lock.
    #[error("no screen lock is set")]
    NoPasscode,
    /// The passphrase is wrong.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// It cannot be reached now, or its code failed.
    #[error("the vault is unavailable: {detail}")]
    Unavailable {
        /// Why.
        detail: String,
    },
}

/// Foreign code that throws anything else ends here instead of ending the process.
impl From<uniffi::UnexpectedUniFFICallbackError> for VaultError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable { detail: error.reason }
    }
}

/// A foreign vault where the core expects its own kind.
pub(super) struct ForeignVault(pub(super) std::sync::Arc<dyn Vault>);

#[async_trait]
impl platform::Vault for ForeignVault {
    async fn seal(&self, slot: platform::Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, platform::VaultError> {
        Ok(self.0.seal(slot.into(), secret.to_vec()).await?)
    }

    async fn open(
        &self,
        slot: platform::Slot,
        sealed: Vec<u8>,
        purpose: platform::Purpose,
    ) -> Result<platform::Opened, platform::VaultError> {
        let opened = self.0.open(slot.into(), sealed, purpose.into()).await?;
        Ok(platform::Opened { secret: Zeroizing::new(opened.secret), person_was_asked: opened.person_was_asked })
    }
}

impl From<platform::Slot> for VaultSlot {
    fn from(slot: platform::Slot) -> Self {
        match slot {
            platform::Slot::Database => Self::Database,
            platform::Slot::Device => Self::Device,
            platform::Slot::Holder => Self::Holder,
        }
    }
}

impl From<platform::Purpose> for VaultPurpose {
    fn from(purpose: platform::Purpose) -> Self {
        use platform::Purpose as P;
        match purpose {
            P::OpenWallet => Self::OpenWallet,
            P::ActForPerson => Self::ActForPerson,
            P::Enrol => Self::Enrol,
            P::Pay { payee, total } => Self::Pay { payee, total: total.into() },
            P::Borrow { lender, principal, total } => {
                Self::Borrow { lender, principal: principal.into(), total: total.into() }
            }
            P::TopUp { amount } => Self::TopUp { amount: amount.into() },
            P::Unlock { provider, deposit, cap } => Self::Unlock { provider, deposit: deposit.into(), cap: cap.into() },
            P::Mandate { limits } => Self::Mandate { per_use: limits.per_use.into(), per_day: limits.per_day.into() },
            P::Grant { recipient, fields } => Self::Grant { recipient, fields: data_fields(&fields) },
            P::Share { fields } => Self::Share { fields: data_fields(&fields) },
            P::Collect { controller, sources: from } => Self::Collect { controller, sources: sources(&from) },
            P::Reach { seller } => Self::Reach { seller },
            P::Withdraw { recipient } => Self::Withdraw { recipient },
        }
    }
}

impl From<VaultError> for platform::VaultError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::UserCancelled => Self::UserCancelled,
            VaultError::LockedOut => Self::LockedOut,
            VaultError::Invalidated => Self::Invalidated,
            VaultError::BeforeFirstUnlock => Self::BeforeFirstUnlock,
            VaultError::NoPasscode => Self::NoPasscode,
            VaultError::WrongPassphrase => Self::WrongPassphrase,
            VaultError::Unavailable { detail } => Self::Unavailable(detail),
        }
    }
}
