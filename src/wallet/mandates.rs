use std::sync::Arc;

use super::core::Core;
use super::{SmallPayments, WalletError};
use crate::domain::id::OperationId;
use crate::domain::mandate::{Limits, Use};
use crate::domain::time::{DAY, Timestamp};
use crate::platform::{Purpose, Slot};
use crate::store::identity::Membership;
use crate::store::mandates::{self, MandateRow};
use crate::store::outbox::{self, NewOperation};
use crate::store::{Reader, StoreError, Writer, payments};
use crate::wire::mandate::{Mandate as MandateBody, MandateEnd, Purpose as MandatePurpose};
use crate::wire::payment::Terms;

pub use crate::store::mandates::MandateState;

/// What the phone may do without a prompt.
#[derive(Clone)]
pub struct Mandates {
    core: Arc<Core>,
}

/// One mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Known by the operation that asked for it.
    pub id: OperationId,
    /// What it is for.
    pub purpose: MandatePurpose,
    /// Its bounds.
    pub limits: Limits,
    /// Where it stands.
    pub state: MandateState,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
}

impl Mandates {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Every mandate there ever was, newest first.
    pub fn list(&self) -> Result<Vec<Mandate>, WalletError> {
        Ok(self.core.read(mandates::all)?.into_iter().map(Mandate::from).collect())
    }

    /// Lets the phone pay without a prompt within bounds; asks the person once, now.
    pub async fn allow_small_payments(
        &self,
        asked: SmallPayments,
        id: Option<OperationId>,
    ) -> Result<Mandate, WalletError> {
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        let limits = asked.limits(self.core.now()?)?;
        let mandate = self.sign(id, limits).await?;
        self.core.push_soon();
        Ok(mandate)
    }

    /// Ends a mandate: on this phone at once, at the backend with the next sync. Needs no prompt.
    pub async fn end(&self, id: OperationId) -> Result<Mandate, WalletError> {
        let row = self.find(id)?;
        if matches!(row.state, MandateState::Requested | MandateState::Active) {
            self.sign_end(id).await?;
            self.core.push_soon();
        }
        Ok(self.find(id).map_err(WalletError::after_agreeing)?.into())
    }

    /// Signs and stores a mandate; the next sync carries it.
    pub(crate) async fn sign(&self, id: OperationId, limits: Limits) -> Result<Mandate, WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| mandates::find(r, id))? {
            return if same_caps(&known.limits, &limits) { Ok(known.into()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let (_, membership) = self.core.membership()?;
        let signed = self.core.sign_mandate(&membership, id, limits).await?;
        let mandate = signed.row.clone().into();
        self.core.write(move |w| Ok(signed.store(w)?)).await?;
        Ok(mandate)
    }

    async fn sign_end(&self, mandate: OperationId) -> Result<(), WalletError> {
        let how = (Slot::Device, Purpose::ActForPerson);
        // Alone it would be first at the backend, which declines the end of what it does not know, and would then let it begin.
        let after = self.core.unsettled(mandate)?;
        let signed = self.core.sign(self.core.new_id()?, MandateEnd { mandate }, after, how).await?;
        let now = self.core.now()?;
        self.core
            .write(move |w| {
                mandates::set_state(w, mandate, MandateState::Ended, now)?;
                Ok(outbox::enqueue(w, &signed.into_urgent_row(now))?)
            })
            .await
    }

    fn find(&self, id: OperationId) -> Result<MandateRow, WalletError> {
        self.core.read_short(|r| mandates::find(r, id))?.ok_or(WalletError::NotFound(id))
    }
}

/// A mandate for small payments that is signed and not stored yet.
pub(crate) struct SignedMandate {
    row: MandateRow,
    operation: NewOperation,
}

impl SignedMandate {
    /// Stores the mandate and the operation that asks for it, which the next sync carries.
    pub(crate) fn store(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        mandates::insert(w, &self.row)?;
        outbox::enqueue(w, &self.operation)
    }
}

impl Core {
    /// Asks the person to agree to a mandate for small payments within `limits`, and signs it.
    pub(crate) async fn sign_mandate(
        self: &Arc<Self>,
        membership: &Membership,
        id: OperationId,
        limits: Limits,
    ) -> Result<SignedMandate, WalletError> {
        let device_key = self.identity()?.device_key.public.thumbprint();
        let body = MandateBody { purpose: MandatePurpose::SmallPayments, device_key, limits: limits.clone() };
        let row = requested(id, body.purpose, limits.clone());
        let how = (Slot::Holder, Purpose::Mandate { limits });
        let signed = self.sign_as(membership, id, body, vec![], how).await?;
        Ok(SignedMandate { row, operation: signed.into_row(self.now()?) })
    }
}

/// The end is counted from the moment of asking, so that a retry asks for a later one.
pub(crate) fn same_caps(known: &Limits, asked: &Limits) -> bool {
    (&known.payee, known.per_use, known.per_day) == (&asked.payee, asked.per_use, asked.per_day)
}

/// The mandate that covers a payment on these terms now, if there is one.
pub(crate) fn covering(r: &Reader<'_>, terms: &Terms, now: Timestamp) -> Result<Option<OperationId>, StoreError> {
    // Owing something takes the person's own yes.
    if terms.is_later() {
        return Ok(None);
    }
    let midnight = Timestamp(now.day() * DAY);
    for mandate in mandates::candidates(r, MandatePurpose::SmallPayments, now)? {
        let spent = payments::spent_under(r, mandate.id, midnight)?;
        let spent_today = crate::domain::money::Money::new(spent, mandate.limits.per_day.currency);
        let asked = Use { payee: terms.payee, total: terms.total, spent_today, at: now };
        if mandate.limits.cover(&asked).is_ok() {
            return Ok(Some(mandate.id));
        }
    }
    Ok(None)
}

fn requested(id: OperationId, purpose: MandatePurpose, limits: Limits) -> MandateRow {
    MandateRow { id, purpose, limits, state: MandateState::Requested, ended_at: None, version: 0 }
}

impl From<MandateRow> for Mandate {
    fn from(row: MandateRow) -> Self {
        let MandateRow { id, purpose, limits, state, ended_at, .. } = row;
        Self { id, purpose, limits, state, ended_at }
    }
}
