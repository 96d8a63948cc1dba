use std::sync::Arc;

use zeroize::Zeroizing;

use super::core::Core;
use super::sign::{agreed, signing_key};
use super::{Event, Membership, Wallet, WalletError};
use crate::crypto::keys::SigningKey;
use crate::domain::mandate::Limits;
use crate::domain::money::Money;
use crate::domain::time::DAY;
use crate::platform::{Purpose, Slot};
use crate::store::identity::{self, Identity, SealedKey};
use crate::store::{Writer, accounts, events};
use crate::wire::enrolment::Enrolled;
use crate::wire::invite::Invite;

/// How far the phone may pay without asking each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmallPayments {
    /// The most that one payment may be.
    pub per_use: Money,
    /// The most that all such payments of a day of UTC may be together.
    pub per_day: Money,
    /// For how many days.
    pub days: u16,
}

impl Wallet {
    /// Makes this phone a wallet: makes both keys, seals them in the vault, and tells the backend that the invite names.
    ///
    /// Safe to call again after anything went wrong: the same invite goes on with the same keys, and the backend gives
    /// the same answer. With `small_payments`, the mandate for them is signed in the same breath and goes out with the
    /// next sync.
    pub async fn enrol(&self, invite: &str, small_payments: Option<SmallPayments>) -> Result<Membership, WalletError> {
        let invite: Invite = invite.parse()?;
        let limits = small_payments.map(|asked| asked.limits(self.core.now()?)).transpose()?;
        let identity = self.core.begin_enrolment(&invite).await?;
        let membership = self.core.complete_enrolment(identity).await?;
        if let Some(limits) = limits {
            self.mandates().sign(self.core.new_id()?, limits).await?;
        }
        Ok(membership)
    }

    /// Who this wallet is to its backend; `None` before it is enrolled.
    pub fn membership(&self) -> Result<Option<Membership>, WalletError> {
        Ok(self.core.read_short(identity::load)?.and_then(|identity| identity.membership))
    }
}

impl SmallPayments {
    /// The bounds of a mandate that begins at `now`.
    pub(crate) fn limits(self, now: crate::domain::time::Timestamp) -> Result<Limits, WalletError> {
        let Self { per_use, per_day, days } = self;
        let limits = Limits { payee: None, per_use, per_day, expires_at: now.plus(i64::from(days) * DAY) };
        if limits.are_sound() && days > 0 { Ok(limits) } else { Err(WalletError::LimitsNotSound) }
    }
}

impl Core {
    /// The attempt that was begun with this invite, or a new one, stored before anything is sent.
    async fn begin_enrolment(self: &Arc<Self>, invite: &Invite) -> Result<Identity, WalletError> {
        let _alone = self.prompts.lock().await;
        match self.read_short(identity::load)? {
            Some(begun) if begun.membership.is_some() => Err(WalletError::AlreadyEnrolled),
            Some(begun) if begun.code == invite.code && begun.backend_key == invite.key => Ok(begun),
            _ => self.new_identity(invite).await,
        }
    }

    async fn new_identity(self: &Arc<Self>, invite: &Invite) -> Result<Identity, WalletError> {
        let identity = Identity {
            request: self.new_id()?,
            address: invite.address.clone(),
            code: invite.code.clone(),
            backend_key: invite.key.clone(),
            holder: self.new_key(Slot::Holder).await?,
            device_key: self.new_key(Slot::Device).await?,
            membership: None,
        };
        let stored = identity.clone();
        self.write(move |w| Ok(identity::begin(w, &stored)?)).await?;
        Ok(identity)
    }

    async fn new_key(&self, slot: Slot) -> Result<SealedKey, WalletError> {
        let mut seed = Zeroizing::new([0; 32]);
        self.options.randomness.fill(seed.as_mut_slice())?;
        let public = SigningKey::from_seed(&seed).public();
        let sealed = self.options.vault.seal(slot, Zeroizing::new(seed.to_vec())).await?;
        Ok(SealedKey { public, sealed })
    }

    async fn complete_enrolment(self: &Arc<Self>, identity: Identity) -> Result<Membership, WalletError> {
        let vault = &self.options.vault;
        let holder = vault.open(Slot::Holder, identity.holder.sealed.clone(), Purpose::Enrol).await?;
        let device = vault.open(Slot::Device, identity.device_key.sealed.clone(), Purpose::Enrol).await?;
        let (holder, device) = (agreed(&holder)?, signing_key(&device.secret)?);
        let enrolled = self.session()?.engine.enrol(&identity, &holder, &device).await?;
        self.write(move |w| store_enrolment(w, &enrolled)).await
    }
}

fn store_enrolment(w: &Writer<'_>, enrolled: &Enrolled) -> Result<Membership, WalletError> {
    let membership =
        Membership { user: enrolled.user, device: enrolled.device, keys: enrolled.keys.clone(), at: enrolled.iat };
    identity::complete(w, &membership)?;
    for (position, account) in (0..).zip(&enrolled.accounts) {
        accounts::put(w, account, position)?;
    }
    events::append(w, enrolled.iat, &Event::Enrolled)?;
    Ok(membership)
}
