use std::sync::Arc;

use super::core::Core;
use super::{Accounts, SmallPayments, WalletError};
use crate::domain::id::OperationId;
use crate::domain::mandate::{Limits, Scope, Use};
use crate::domain::money::Money;
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

    /// Lets the phone pay without a prompt within bounds; asks the person once, now. It takes the place of every other mandate for
    /// the same payee, or for all, in its currency, in one step. [`WalletError::NoAccount`] where no account has this currency;
    /// then, and where the person says no, those before stand. Should the backend decline it all the same, none stands and the person is asked each time: what they wanted
    /// less of never comes back by itself.
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

    /// Ends a mandate, and every other for the same payee, or for all, in its currency, so that the person is asked again there:
    /// on this phone at once, at the backend with the next sync. Needs no prompt.
    pub async fn end(&self, id: OperationId) -> Result<Mandate, WalletError> {
        let scope = self.find(id)?.limits.scope();
        while self.end_all(scope).await? {}
        Ok(self.find(id).map_err(WalletError::after_agreeing)?.into())
    }

    /// Ends what stands for this; says whether anything did. Another may have been agreed to meanwhile.
    async fn end_all(&self, scope: Scope) -> Result<bool, WalletError> {
        let (_, membership) = self.core.membership()?;
        let ends = self.core.sign_ends(&membership, scope, None).await?;
        if ends.is_empty() {
            return Ok(false);
        }
        self.core.write(move |w| Ok(ends.iter().try_for_each(|end| end.store(w))?)).await?;
        self.core.push_soon();
        Ok(true)
    }

    /// Signs and stores a mandate; the next sync carries it.
    pub(crate) async fn sign(&self, id: OperationId, limits: Limits) -> Result<Mandate, WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| mandates::find(r, id))? {
            return if same_caps(&known.limits, &limits) { Ok(known.into()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let (_, membership) = self.core.membership()?;
        Accounts::new(self.core.clone()).in_currency(limits.per_day.currency)?;
        let signed = self.core.sign_mandate(&membership, id, limits).await?;
        let mandate = signed.row.clone().into();
        self.core.write(move |w| Ok(signed.store(w)?)).await?;
        Ok(mandate)
    }

    fn find(&self, id: OperationId) -> Result<MandateRow, WalletError> {
        self.core.read_short(|r| mandates::find(r, id))?.ok_or(WalletError::NotFound(id))
    }
}

/// A mandate for small payments that is signed and not stored yet, with the ends of those whose place it takes.
pub(crate) struct SignedMandate {
    row: MandateRow,
    operation: NewOperation,
    ends: Vec<SignedEnd>,
}

impl SignedMandate {
    /// Stores the mandate, the ends of those before, and the operations that ask for it, which the next sync carries.
    pub(crate) fn store(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        self.ends.iter().try_for_each(|end| end.store(w))?;
        mandates::insert(w, &self.row)?;
        outbox::enqueue(w, &self.operation)
    }
}

/// The end of a mandate that is signed and not stored yet.
pub(crate) struct SignedEnd {
    mandate: OperationId,
    operation: NewOperation,
}

impl SignedEnd {
    /// Ends it, unless somebody has done so since, or the backend has said no to it.
    fn store(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        if !mandates::find(w, self.mandate)?.is_some_and(|row| row.state.is_live()) {
            return Ok(());
        }
        mandates::set_state(w, self.mandate, MandateState::Ended, self.operation.created_at)?;
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
        // Signed before the mandate, so that they are older than it.
        let ends = self.sign_ends(membership, limits.scope(), Some(&limits)).await?;
        let how = (Slot::Holder, Purpose::Mandate { limits });
        let signed = self.sign_as(membership, id, body, vec![], how).await?;
        Ok(SignedMandate { row, operation: signed.into_row(self.now()?), ends })
    }

    /// Signs the end of every mandate for small payments of this scope, which goes out before what is to take its place. Only
    /// where something was paid under it that still waits, and the person does not want less than it allowed, that goes first.
    async fn sign_ends(
        self: &Arc<Self>,
        membership: &Membership,
        scope: Scope,
        instead: Option<&Limits>,
    ) -> Result<Vec<SignedEnd>, WalletError> {
        let mut ends = Vec::new();
        for row in self.read_short(|r| mandates::live(r, MandatePurpose::SmallPayments, scope))? {
            let keeps = instead.is_some_and(|instead| allows_as_much(instead, &row.limits));
            let urgent = !(keeps && self.read_short(|r| payments::any_waits_under(r, row.id))?);
            ends.push(self.sign_end(membership, (row.id, scope), urgent).await?);
        }
        Ok(ends)
    }

    async fn sign_end(
        self: &Arc<Self>,
        membership: &Membership,
        (mandate, scope): (OperationId, Scope),
        urgent: bool,
    ) -> Result<SignedEnd, WalletError> {
        let how = (Slot::Device, Purpose::ActForPerson);
        // Alone it would be first at the backend, which declines the end of what it does not know, and would then let it begin.
        let after = self.unsettled(mandate)?;
        let end = MandateEnd { mandate, scope: Some(scope) };
        let signed = self.sign_as(membership, self.new_id()?, end, after, how).await?;
        let now = self.now()?;
        let operation = if urgent { signed.into_urgent_row(now) } else { signed.into_row(now) };
        Ok(SignedEnd { mandate, operation })
    }
}

/// Both are of one scope, and so of one currency.
fn allows_as_much(new: &Limits, old: &Limits) -> bool {
    new.per_use.minor >= old.per_use.minor && new.per_day.minor >= old.per_day.minor
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
        let scope = mandate.limits.scope();
        let spent = mandates::spent(r, MandatePurpose::SmallPayments, scope, midnight)?;
        let spent_today = Money::new(spent, scope.currency);
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
