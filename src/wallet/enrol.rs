use std::sync::Arc;

use zeroize::Zeroizing;

use super::core::Core;
use super::mandates::{SignedMandate, same_caps};
use super::sign::{agreed, signing_key};
use super::{Accounts, Event, Membership, Wallet, WalletError};
use crate::crypto::keys::SigningKey;
use crate::domain::mandate::Limits;
use crate::domain::money::{Currency, Money};
use crate::domain::time::{DAY, Timestamp};
use crate::platform::{Purpose, Slot};
use crate::store::identity::{self, Identity, KeysAsOf, SealedKey};
use crate::store::mandates::{self, MandateRow};
use crate::store::{StoreError, Writer, accounts, events};
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
    /// the same answer. With `small_payments` the mandate for them is stored together with the enrolment, so that there are
    /// both or neither, and goes out with the next sync; [`WalletError::NoAccount`] if the account that the invite brings has another
    /// currency. Once enrolled, the same invite gives the same membership, and asks the person only for a mandate that is not
    /// there; another invite is [`WalletError::AlreadyEnrolled`].
    pub async fn enrol(&self, invite: &str, small_payments: Option<SmallPayments>) -> Result<Membership, WalletError> {
        let invite: Invite = invite.parse()?;
        small_payments.map(|asked| asked.limits(self.core.now()?)).transpose()?;
        // Held to the end: a second tap finds what the first one has done.
        let _alone = self.core.prompts.turn().await?;
        let identity = self.core.begin_enrolment(&invite).await?;
        match identity.membership.clone() {
            Some(membership) => self.core.add_mandate(membership, small_payments).await,
            None => self.core.complete_enrolment(identity, small_payments).await,
        }
    }

    /// Who this wallet is to its backend; `None` before it is enrolled.
    pub fn membership(&self) -> Result<Option<Membership>, WalletError> {
        Ok(self.core.read_short(identity::load)?.and_then(|identity| identity.membership))
    }
}

impl SmallPayments {
    /// The bounds of a mandate that begins at `now`.
    pub(crate) fn limits(self, now: Timestamp) -> Result<Limits, WalletError> {
        let Self { per_use, per_day, days } = self;
        let limits = Limits { payee: None, per_use, per_day, expires_at: now.plus(i64::from(days) * DAY) };
        if limits.are_sound() && days > 0 { Ok(limits) } else { Err(WalletError::LimitsNotSound) }
    }
}

impl Core {
    /// The attempt that was begun with this invite, or a new one, stored before anything is sent.
    async fn begin_enrolment(self: &Arc<Self>, invite: &Invite) -> Result<Identity, WalletError> {
        match self.read_short(identity::load)? {
            Some(begun) if begun.code == invite.code && begun.backend_key == invite.key => Ok(begun),
            Some(begun) if begun.membership.is_some() => Err(WalletError::AlreadyEnrolled),
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
        let sealed = self.seal_secret(slot, Zeroizing::new(seed.to_vec())).await?;
        Ok(SealedKey { public, sealed })
    }

    async fn complete_enrolment(
        self: &Arc<Self>,
        identity: Identity,
        small_payments: Option<SmallPayments>,
    ) -> Result<Membership, WalletError> {
        let enrolled = self.ask_to_enrol(identity).await?;
        if let Some(asked) = small_payments {
            account_for(&enrolled, asked.per_day.currency)?;
        }
        let membership = membership(&enrolled);
        let mandate = self.agreed_mandate(&membership, small_payments).await?;
        let stored = membership.clone();
        self.write(move |w| Ok(store_enrolment(w, &enrolled, &stored, mandate.as_ref())?)).await?;
        Ok(membership)
    }

    async fn ask_to_enrol(&self, identity: Identity) -> Result<Enrolled, WalletError> {
        let holder = self.open_secret(Slot::Holder, identity.holder.sealed.clone(), Purpose::Enrol).await?;
        let device = self.open_secret(Slot::Device, identity.device_key.sealed.clone(), Purpose::Enrol).await?;
        let (holder, device) = (agreed(&holder)?, signing_key(&device.secret)?);
        Ok(self.session()?.engine.enrol(&identity, &holder, &device).await?)
    }

    /// The mandate that was asked for, once the person has agreed to it. Its days count from now, when the backend's time
    /// is known.
    async fn agreed_mandate(
        self: &Arc<Self>,
        membership: &Membership,
        small_payments: Option<SmallPayments>,
    ) -> Result<Option<SignedMandate>, WalletError> {
        let Some(asked) = small_payments else { return Ok(None) };
        let limits = asked.limits(self.now()?)?;
        Ok(Some(self.sign_mandate(membership, self.new_id()?, limits).await?))
    }

    /// An enrolment that is complete, with the mandate that was asked for unless there is one like it.
    async fn add_mandate(
        self: &Arc<Self>,
        membership: Membership,
        small_payments: Option<SmallPayments>,
    ) -> Result<Membership, WalletError> {
        let now = self.now()?;
        let limits = small_payments.map(|asked| asked.limits(now)).transpose()?;
        let there = self.read_short(mandates::all)?;
        let missing = small_payments.filter(|_| !limits.is_some_and(|limits| stands(&there, &limits, now)));
        if let Some(asked) = missing {
            Accounts::new(self.clone()).in_currency(asked.per_day.currency)?;
        }
        if let Some(mandate) = self.agreed_mandate(&membership, missing).await? {
            self.write(move |w| Ok(mandate.store(w)?)).await?;
        }
        Ok(membership)
    }
}

/// That one of the accounts can be drawn on in this currency.
fn account_for(enrolled: &Enrolled, currency: Currency) -> Result<(), WalletError> {
    let is_there = enrolled.accounts.iter().any(|account| account.currency == currency);
    if is_there { Ok(()) } else { Err(WalletError::NoAccount(currency)) }
}

fn stands(mandates: &[MandateRow], asked: &Limits, now: Timestamp) -> bool {
    mandates.iter().any(|row| row.state.is_live() && now < row.limits.expires_at && same_caps(&row.limits, asked))
}

fn membership(enrolled: &Enrolled) -> Membership {
    let (user, device, at) = (enrolled.user, enrolled.device, enrolled.iat);
    Membership { user, device, keys: enrolled.keys.clone(), keys_as_of: KeysAsOf::enrolled(at), at }
}

/// The enrolment and its mandate in one transaction: a phone that dies has both or neither.
fn store_enrolment(
    w: &Writer<'_>,
    enrolled: &Enrolled,
    membership: &Membership,
    mandate: Option<&SignedMandate>,
) -> Result<(), StoreError> {
    identity::complete(w, membership)?;
    for (position, account) in (0..).zip(&enrolled.accounts) {
        accounts::put(w, account, position)?;
    }
    mandate.map_or(Ok(()), |mandate| mandate.store(w))?;
    events::append(w, enrolled.iat, &Event::Enrolled)?;
    Ok(())
}
